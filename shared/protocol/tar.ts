import {
  type Bytes,
  type ByteSource,
  compareBytes,
  concatBytes,
  encodeUtf8,
  equalBytes,
  failure,
  isZeroBytes,
  ok,
  type Result,
} from "../bytes/index.ts";

// The subset of POSIX ustar that bundles use (PROTOCOL.md §8.1). A reader re-encodes each header and compares: whatever this
// subset does not say is refused.

export const TAR_BLOCK_BYTES = 512;

/** Two zero blocks. */
export const TAR_END: Bytes = new Uint8Array(2 * TAR_BLOCK_BYTES);

const NAME_LONGEST_BYTES = 99;
const SIZE_LARGEST = 8 ** 11 - 1;
const NAME = /^[A-Za-z0-9./-]{1,99}$/;

/** One member of an archive: its content is at `offset` of the archive. */
export interface TarMember {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
}

/** The 512-byte header of a member. @throws RangeError for a name or size outside of the subset */
export function encodeTarHeader(name: string, size: number): Bytes {
  const nameBytes = encodeUtf8(name);
  if (!NAME.test(name) || nameBytes.length > NAME_LONGEST_BYTES) throw new RangeError("not a member name");
  if (!Number.isSafeInteger(size) || size < 0 || size > SIZE_LARGEST) throw new RangeError("not a member size");
  const header = new Uint8Array(TAR_BLOCK_BYTES);
  const write = (offset: number, text: string): void => {
    header.set(encodeUtf8(text), offset);
  };
  write(0, name);
  write(100, "0000600\0");
  write(108, "0000000\0");
  write(116, "0000000\0");
  write(124, `${size.toString(8).padStart(11, "0")}\0`);
  write(136, "00000000000\0");
  write(148, " ".repeat(8));
  write(156, "0");
  write(257, "ustar\x0000");
  const sum = header.reduce((total, byte) => total + byte, 0);
  write(148, `${sum.toString(8).padStart(6, "0")}\0 `);
  return header;
}

/** Zero bytes between the end of a content and the next block. */
export function tarPaddingBytes(size: number): number {
  return (TAR_BLOCK_BYTES - (size % TAR_BLOCK_BYTES)) % TAR_BLOCK_BYTES;
}

/** Why an archive was refused. */
export type TarError = "bundle.malformed";

/** Lists the members of an archive without reading their contents. At most `most` members. */
export async function readTar(source: ByteSource, most: number): Promise<Result<readonly TarMember[], TarError>> {
  const members: TarMember[] = [];
  let offset = 0;
  for (;;) {
    if (source.size - offset < TAR_END.length) return failure("bundle.malformed");
    const header = await source.read(offset, TAR_BLOCK_BYTES);
    if (isZeroBytes(header)) break;
    const member = parseTarHeader(header, offset + TAR_BLOCK_BYTES);
    if (member === null || members.length >= most) return failure("bundle.malformed");
    const previous = members.at(-1);
    if (previous !== undefined && compareBytes(encodeUtf8(previous.name), encodeUtf8(member.name)) >= 0) {
      return failure("bundle.malformed");
    }
    const end = member.offset + member.size;
    const padding = tarPaddingBytes(member.size);
    if (end + padding + TAR_END.length > source.size) return failure("bundle.malformed");
    if (!isZeroBytes(await source.read(end, padding))) return failure("bundle.malformed");
    members.push(member);
    offset = end + padding;
  }
  const end = await source.read(offset, TAR_END.length);
  return source.size === offset + TAR_END.length && isZeroBytes(end) ? ok(members) : failure("bundle.malformed");
}

function parseTarHeader(header: Bytes, offset: number): TarMember | null {
  const text = String.fromCharCode(...header.subarray(0, 136));
  const name = text.slice(0, text.indexOf("\0"));
  const digits = text.slice(124, 135);
  if (!NAME.test(name) || !/^[0-7]{11}$/.test(digits)) return null;
  const size = Number.parseInt(digits, 8);
  return equalBytes(encodeTarHeader(name, size), header) ? { name, offset, size } : null;
}

/** A small archive, whole. */
export function encodeTar(members: readonly { readonly name: string; readonly content: Uint8Array }[]): Bytes {
  const parts = members.flatMap(({ name, content }) => [
    encodeTarHeader(name, content.length),
    content,
    new Uint8Array(tarPaddingBytes(content.length)),
  ]);
  return concatBytes(...parts, TAR_END);
}
