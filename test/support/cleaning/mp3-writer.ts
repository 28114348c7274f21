/** Frames of MPEG 2, layer III, 24 kHz: 24 bytes for each 8 kbit/s, with a header of 4 bytes and a description of 9, or 17 in stereo. */
export function mp3Frame(content: Uint8Array | string = "", times8 = 1, first = 0xfff3): Buffer {
  const frame = Buffer.alloc(24 * times8);
  frame.writeUInt16BE(first);
  // The index of the rate: in steps of 8 up to 64.
  frame.writeUInt16BE((times8 << 12) | (1 << 10) | 0xc0, 2);
  Buffer.from(content).copy(frame, 13);
  return frame;
}

export interface InfoParts {
  readonly magic?: string;
  readonly flags?: number;
  readonly frames?: number;
  readonly encoder?: string;
  /** What to cut off at the start, in the upper 12 bits, and at the end. */
  readonly cuts?: number;
  readonly more?: string;
  readonly first?: number;
}

/** The frame that says how long the sound is, with the fields that its flags name. */
export function mp3Info(parts: InfoParts = {}): Buffer {
  const { magic = "Info", flags = 15, frames = 0, encoder = "LAME3.100", cuts = 0, more = "", first = 0xfff3 } = parts;
  const number = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  const fields = [number(frames), number(9), Buffer.alloc(100, 7), number(78)].filter(
    (_field, bit) => ((flags >> bit) & 1) === 1,
  );
  const extension = Buffer.alloc(36);
  extension.write(encoder, "latin1");
  extension.writeUIntBE(cuts, 21, 3);
  extension.write(more, 24, "latin1");
  return mp3Frame(Buffer.concat([Buffer.from(magic), number(flags), ...fields, extension]), 8, first);
}

/** The last 128 bytes of many files. */
export function id3v1(title: string, artist = "", year = ""): Buffer {
  const tag = Buffer.alloc(128);
  tag.write("TAG");
  tag.write(title, 3, "latin1");
  tag.write(artist, 33, "latin1");
  tag.write(year, 93, "latin1");
  return tag;
}

/** Its longer form, which stands before it. */
export function longId3v1(title: string): Buffer {
  const tag = Buffer.alloc(227);
  tag.write("TAG+");
  tag.write(title, 4, "latin1");
  return tag;
}

/** An APE tag of version 2 with its header, or of version 1 without. */
export function apeTag(items: Readonly<Record<string, string>>, version: 1 | 2 = 2, flags = 0): Buffer {
  const parts = Object.entries(items).map(([key, value]) => {
    const head = Buffer.alloc(8);
    head.writeUInt32LE(value.length);
    head.writeUInt32LE(flags, 4);
    return Buffer.concat([head, Buffer.from(`${key}\0${value}`, "latin1")]);
  });
  const content = Buffer.concat(parts);
  const end = (isHeader: boolean): Buffer => {
    const head = Buffer.alloc(32);
    head.write("APETAGEX");
    head.writeUInt32LE(1000 * version, 8);
    head.writeUInt32LE(content.length + 32, 12);
    head.writeUInt32LE(parts.length, 16);
    head.writeUInt32LE(version === 1 ? 0 : isHeader ? 0xa000_0000 : 0x8000_0000, 20);
    return head;
  };
  return Buffer.concat([...(version === 2 ? [end(true)] : []), content, end(false)]);
}
