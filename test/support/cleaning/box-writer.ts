/** Bytes of a box: numbers are 32 bits, text is Latin-1. */
export type Part = number | string | Uint8Array;

export function bytesOf(...parts: readonly Part[]): Buffer {
  return Buffer.concat(
    parts.map((part) => {
      if (typeof part === "string") return Buffer.from(part, "latin1");
      if (typeof part !== "number") return part;
      const number = Buffer.alloc(4);
      number.writeUInt32BE(part);
      return number;
    }),
  );
}

export function box(type: string, ...parts: readonly Part[]): Buffer {
  const content = bytesOf(...parts);
  return bytesOf(8 + content.length, type, content);
}

export function zeros(length: number): Buffer {
  return Buffer.alloc(length);
}

export function u16(...values: readonly number[]): Buffer {
  return Buffer.concat(values.map((value) => Buffer.of(value >> 8, value & 0xff)));
}

/** 2024-05-06 07:08:09, from 1904 on. */
export const FILMED_SECONDS = 1_714_979_289 + 2_082_844_800;

const MATRIX = bytesOf(0x1_0000, 0, 0, 0, 0x1_0000, 0, 0, 0, 0x4000_0000);
/** Turned by a quarter, as phones that are held upright film. */
export const TURNED = bytesOf(0, 0x1_0000, 0, 0xffff_0000, 0, 0, 0, 0, 0x4000_0000);

export const fileType = (...brands: readonly string[]): Buffer =>
  box("ftyp", brands[0] ?? "isom", 0, ...brands.slice(1));

export function movieHeader(time = 0, version = 0): Buffer {
  const times = version === 0 ? bytesOf(time, time, 1000, 2000) : bytesOf(0, time, 0, time, 1000, 0, 2000);
  return box("mvhd", version * 0x100_0000, times, 0x1_0000, u16(0x100), zeros(10), MATRIX, zeros(24), 9);
}

export interface TrackParts {
  readonly id: number;
  readonly handler: string;
  readonly entry: Uint8Array;
  /** Offsets of chunks; the size of each sample, of which each chunk has one. */
  readonly chunks: readonly (readonly [offset: number, length: number])[];
  readonly time?: number;
  readonly version?: number;
  /** As `mdhd` has it. */
  readonly language?: number;
  readonly name?: string;
  readonly flags?: number;
  readonly matrix?: Uint8Array;
  readonly inTrack?: readonly Uint8Array[];
  readonly inMedia?: readonly Uint8Array[];
  readonly inInformation?: readonly Uint8Array[];
  readonly inTable?: readonly Uint8Array[];
  /** In place of the boxes that say where samples are. */
  readonly places?: readonly Uint8Array[];
  readonly references?: Uint8Array;
}

export function track(parts: TrackParts): Buffer {
  const { id, handler, entry, chunks, time = 0, version = 0, language = 0x55c4 } = parts;
  const { name = "", flags = 3, matrix = MATRIX } = parts;
  const start = version * 0x100_0000;
  const times = version === 0 ? bytesOf(time, time) : bytesOf(0, time, 0, time);
  const long = (value: number): Buffer => (version === 0 ? bytesOf(value) : bytesOf(0, value));
  const places = parts.places ?? [
    box("stsc", 0, 1, 1, 1, 1),
    box("stsz", 0, 0, chunks.length, ...chunks.map(([, length]) => length)),
    box("stco", 0, chunks.length, ...chunks.map(([offset]) => offset)),
  ];
  const table = [box("stsd", 0, 1, entry), box("stts", 0, 1, chunks.length, 10), ...places, ...(parts.inTable ?? [])];
  const information = [
    ...(parts.inInformation ?? [box(handler === "vide" ? "vmhd" : "smhd", zeros(handler === "vide" ? 12 : 8))]),
    box("dinf", parts.references ?? box("dref", 0, 1, box("url ", 1))),
    box("stbl", ...table),
  ];
  const media = [
    box("mdhd", start, times, 1000, long(2000), u16(language, 0)),
    box("hdlr", 0, 0, handler, zeros(12), `${name}\0`),
    ...(parts.inMedia ?? []),
    box("minf", ...information),
  ];
  const header = box(
    "tkhd",
    ...[start + flags, times, id, 0, long(2000), zeros(8), u16(0, 0, 0x100, 0), matrix, 128 << 16, 96 << 16],
  );
  return box("trak", header, ...(parts.inTrack ?? []), box("mdia", ...media));
}

/** A sample entry for pictures, with the name of a maker and of an encoder. */
export function pictureEntry(type: string, boxes: readonly Uint8Array[] = [], maker = "\0\0\0\0", name = ""): Buffer {
  const shown = Buffer.alloc(32);
  shown[0] = name.length;
  shown.write(name, 1, "latin1");
  const size = u16(128, 96);
  return box(
    type,
    ...[
      zeros(6),
      u16(1),
      zeros(4),
      maker,
      zeros(8),
      size,
      0x48_0000,
      0x48_0000,
      0,
      u16(1),
      shown,
      u16(24, 0xffff),
      ...boxes,
    ],
  );
}

/** A sample entry for sound, of a version of QuickTime's. */
export function soundEntry(
  type: string,
  boxes: readonly Uint8Array[] = [],
  version = 0,
  more: Uint8Array = zeros(0),
  maker = "\0\0\0\0",
): Buffer {
  return box(type, zeros(6), u16(1, version, 0), maker, u16(2, 16, 0, 0), 8000 << 16, more, ...boxes);
}

/** A file whose tracks are told where its media data begins. */
export function film(
  media: Uint8Array,
  make: (start: number) => readonly Uint8Array[],
  options: { readonly type?: Uint8Array; readonly before?: Uint8Array; readonly after?: Uint8Array } = {},
): Buffer {
  const { type = fileType("isom", "isom"), before = zeros(0), after = zeros(0) } = options;
  const build = (start: number): Buffer => Buffer.concat([type, before, box("moov", ...make(start))]);
  const start = build(0).length + 8;
  return Buffer.concat([build(start), box("mdat", media), after]);
}
