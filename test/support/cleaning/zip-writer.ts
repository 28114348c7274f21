import { crc32, deflateRawSync } from "node:zlib";

/** A member as a writer of archives has it; what is not given is as usual. */
export interface WrittenMember {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** MS-DOS date and time, the date in the upper half. */
  readonly time?: number;
  readonly extra?: Uint8Array;
  readonly comment?: string;
  readonly flags?: number;
  readonly method?: number;
  /** Whether length and checksum stand behind the data. */
  readonly described?: boolean;
  /** What the central directory says instead. */
  readonly claims?: Partial<Record<"crc" | "packed" | "size" | "header" | "name", number | string>>;
  /** Bytes in front of the local header. */
  readonly gap?: Uint8Array;
}

/** 22 November 2026, 06:40: when a document was saved. */
export const SAVED_AT = (((2026 - 1980) << 25) | (11 << 21) | (22 << 16) | (6 << 11) | (40 << 5)) >>> 0;

/** Writes an archive the way office programs do, and the way that those do who want to be misread. */
export function writeZip(members: readonly WrittenMember[], comment = ""): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const content = Buffer.from(member.content);
    const packed = member.stored === true ? content : deflateRawSync(content);
    const [name, extra, remark] = [member.name, member.extra ?? "", member.comment ?? ""].map((each) =>
      Buffer.from(each),
    );
    const flags = (member.flags ?? 0) | (member.described === true ? 8 : 0);
    const method = member.method ?? (member.stored === true ? 0 : 8);
    const sums = [crc32(content), packed.length, content.length];
    const start = fields([2, 20], [2, flags], [2, method], [4, member.time ?? SAVED_AT]);
    const local = member.described === true ? [0, 0, 0] : sums;
    const gap = Buffer.from(member.gap ?? "");
    const written = [
      ...[gap, fields([4, 0x04034b50]), start, fields(...local.map((value) => [4, value] as const))],
      ...[fields([2, name?.length ?? 0], [2, extra?.length ?? 0]), name ?? gap, extra ?? gap, packed],
      ...(member.described === true ? [fields([4, 0x08074b50], ...sums.map((value) => [4, value] as const))] : []),
    ];
    const { claims = {} } = member;
    const claimed = [claims.crc ?? sums[0], claims.packed ?? sums[1], claims.size ?? sums[2]];
    const listed = Buffer.from(String(claims.name ?? member.name));
    directory.push(
      ...[fields([4, 0x02014b50], [2, 20]), start, fields(...claimed.map((value) => [4, Number(value)] as const))],
      fields([2, listed.length], [2, extra?.length ?? 0], [2, remark?.length ?? 0], [4, 0], [4, 0]),
      ...[fields([4, Number(claims.header ?? offset + gap.length)]), listed, extra ?? gap, remark ?? gap],
    );
    parts.push(...written);
    offset += written.reduce((total, { length }) => total + length, 0);
  }
  const listed = Buffer.concat(directory);
  const count = [2, members.length] as const;
  const end = fields([4, 0x06054b50], [4, 0], count, count, [4, listed.length], [4, offset], [2, comment.length]);
  return new Uint8Array(Buffer.concat([...parts, listed, end, Buffer.from(comment)]));
}

function fields(...values: readonly (readonly [width: number, value: number])[]): Buffer {
  return Buffer.concat(
    values.map(([width, value]) => {
      const bytes = Buffer.alloc(width);
      bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );
}
