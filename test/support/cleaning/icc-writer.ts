/** A tag of a color profile: its signature, and its bytes, type first. */
export type IccTag = readonly [signature: string, bytes: Uint8Array];

export interface IccHead {
  readonly version?: number;
  readonly profileClass?: string;
  readonly maker?: string;
  readonly date?: readonly number[];
}

/** A color profile (ICC.1). Tags that are the same bytes object share their place. */
export function writeIcc(tags: readonly IccTag[], head: IccHead = {}): Uint8Array<ArrayBuffer> {
  const start = Buffer.alloc(128);
  const { version = 2, profileClass = "mntr", maker = "", date = [2023, 5, 17, 9, 30, 1] } = head;
  start.write("appl", 4, "latin1");
  start.writeUInt8(version, 8);
  start.write(`${profileClass}RGB XYZ `, 12, "latin1");
  for (const [index, value] of date.entries()) start.writeUInt16BE(value, 24 + 2 * index);
  start.write("acsp", 36, "latin1");
  start.write(maker, 48, "latin1");
  start.writeUInt32BE(0xf6d6, 68);
  start.writeUInt32BE(0x10000, 72);
  start.writeUInt32BE(0xd32d, 76);
  start.write("0123456789abcdef", 84, "latin1");
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  const placed = new Map<Uint8Array, number>();
  const parts: Uint8Array[] = [];
  let end = 128 + table.length;
  for (const [index, [signature, bytes]] of tags.entries()) {
    let offset = placed.get(bytes);
    if (offset === undefined) {
      offset = end;
      const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
      parts.push(padded);
      placed.set(bytes, offset);
      end += padded.length;
    }
    table.write(signature, 4 + 12 * index, "latin1");
    table.writeUInt32BE(offset, 8 + 12 * index);
    table.writeUInt32BE(bytes.length, 12 + 12 * index);
  }
  start.writeUInt32BE(end);
  return Uint8Array.from(Buffer.concat([start, table, ...parts]));
}

export const ICC = {
  text: (text: string): Uint8Array => Buffer.from(`text\0\0\0\0${text}\0`, "latin1"),
  desc: (text: string): Uint8Array => {
    const words = Buffer.from(`${text}\0`, "latin1");
    return Buffer.concat([Buffer.from("desc\0\0\0\0", "latin1"), u32(words.length), words, Buffer.alloc(78)]);
  },
  mluc: (text: string): Uint8Array => {
    const words = Buffer.from(text, "utf16le").swap16();
    const head = Buffer.concat([Buffer.from("mluc\0\0\0\0", "latin1"), u32(1), u32(12), Buffer.from("enUS")]);
    return Buffer.concat([head, u32(words.length), u32(28), words]);
  },
  xyz: (x: number, y: number, z: number): Uint8Array =>
    Buffer.concat([
      Buffer.from("XYZ \0\0\0\0", "latin1"),
      ...[x, y, z].map((value) => u32(Math.round(value * 65536) >>> 0)),
    ]),
  curve: (...points: readonly number[]): Uint8Array =>
    Buffer.concat([
      Buffer.from("curv\0\0\0\0", "latin1"),
      u32(points.length),
      ...points.map((point) => Uint8Array.of(point >> 8, point & 0xff)),
    ]),
  raw: (type: string, ...bytes: readonly number[]): Uint8Array =>
    Buffer.concat([Buffer.from(`${type}\0\0\0\0`, "latin1"), Uint8Array.from(bytes)]),
};

/** The tags of sRGB's colors. */
export function rgbTags(): readonly IccTag[] {
  const gamma = ICC.curve(0x0233);
  return [
    ["wtpt", ICC.xyz(0.9642, 1, 0.8249)],
    ["rXYZ", ICC.xyz(0.4361, 0.2225, 0.0139)],
    ["gXYZ", ICC.xyz(0.3851, 0.7169, 0.0971)],
    ["bXYZ", ICC.xyz(0.1431, 0.0606, 0.7141)],
    ["rTRC", gamma],
    ["gTRC", gamma],
    ["bTRC", gamma],
  ];
}

/** The profile of somebody's monitor, as systems make it. */
export function monitorProfile(name: string): Uint8Array<ArrayBuffer> {
  const texts: readonly IccTag[] = [
    ["desc", ICC.desc(`${name} 2023-05-17`)],
    ["cprt", ICC.text(`Copyright ${name}`)],
    ["dmdd", ICC.desc(name)],
    ["mmod", ICC.raw("mmod", ...Buffer.from(name))],
    ["vcgt", ICC.raw("vcgt", 0, 0, 0, 1)],
    ["zzzz", ICC.text(name)],
  ];
  return writeIcc([...texts, ...rgbTags()], { maker: "EIZO" });
}

function u32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
