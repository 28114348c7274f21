/** The checksum of RFC 3533 §6, bit by bit. */
export function slowChecksum(bytes: Uint8Array): number {
  let sum = 0n;
  for (const byte of bytes) {
    for (let bit = 7n; bit >= 0n; bit -= 1n) {
      const out = (sum >> 31n) ^ ((BigInt(byte) >> bit) & 1n);
      sum = ((sum << 1n) & 0xffff_ffffn) ^ (out === 1n ? 0x04c1_1db7n : 0n);
    }
  }
  return Number(sum);
}

export interface PageParts {
  readonly serial: number;
  readonly sequence: number;
  /** Lengths of segments; by themselves they follow from one packet that is the body. */
  readonly segments?: readonly number[];
  readonly flags?: number;
  readonly granule?: bigint;
}

/** A page of an Ogg file. */
export function oggPage(
  { serial, sequence, segments, flags = 0, granule = 0n }: PageParts,
  ...bodies: readonly (Uint8Array | string)[]
): Buffer {
  const packets = bodies.map((body) => Buffer.from(typeof body === "string" ? Buffer.from(body, "latin1") : body));
  const lacing =
    segments ?? packets.flatMap(({ length }) => [...Array<number>(Math.floor(length / 255)).fill(255), length % 255]);
  const header = Buffer.alloc(27);
  header.write("OggS");
  header[5] = flags;
  header.writeBigUInt64LE(granule, 6);
  header.writeUInt32LE(serial, 14);
  header.writeUInt32LE(sequence, 18);
  header[26] = lacing.length;
  const page = Buffer.concat([header, Buffer.from(lacing), ...packets]);
  page.writeUInt32LE(slowChecksum(page), 22);
  return page;
}

/** A vendor and comments (Vorbis I §5). */
export function oggComments(vendor: string, ...comments: readonly string[]): Buffer {
  const counted = (text: string): Buffer => {
    const bytes = Buffer.from(text);
    return Buffer.concat([u32le(bytes.length), bytes]);
  };
  return Buffer.concat([counted(vendor), u32le(comments.length), ...comments.map(counted)]);
}

function u32le(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
