/** A field of a directory: text, numbers, raw bytes, other directories, or bytes of the picture that are put elsewhere in the file. */
export interface TiffField {
  readonly tag: number;
  readonly type: number;
  readonly value: string | Uint8Array | readonly number[];
}

export interface TiffFolder {
  readonly fields: readonly TiffField[];
  /** Directories that a field of this one leads to, by its tag. */
  readonly inner?: readonly (readonly [tag: number, folder: TiffFolder])[];
  /** Strips or tiles: StripOffsets and StripByteCounts are written for them. */
  readonly strips?: readonly Uint8Array[];
  readonly tiled?: boolean;
  /** JPEGInterchangeFormat and its length are written for it. */
  readonly thumbnail?: Uint8Array;
}

export const TIFF = { byte: 1, ascii: 2, short: 3, long: 4, rational: 5, sbyte: 6, undefined: 7, sshort: 8 } as const;
/** Types that few fields have. */
export const TIFF_MORE = { slong: 9, srational: 10, float: 11, double: 12, directory: 13, utf8: 129 } as const;

const BYTES: ReadonlyMap<number, number> = new Map<number, number>([
  ...([1, 2, 6, 7, 129] as const).map((type) => [type, 1] as const),
  ...([3, 8] as const).map((type) => [type, 2] as const),
  ...([4, 9, 11, 13] as const).map((type) => [type, 4] as const),
  ...([5, 10, 12] as const).map((type) => [type, 8] as const),
]);

/** A TIFF file, or an Exif block: its pages one after the other. */
export function writeTiff(pages: readonly TiffFolder[], littleEndian = true): Uint8Array<ArrayBuffer> {
  const order = littleEndian ? "II" : "MM";
  const file: number[] = [...Buffer.from(order, "latin1"), ...u16(42, littleEndian), 0, 0, 0, 0];
  let patch = 4;
  for (const page of pages) {
    const { offset, nextAt } = writeFolder(file, page, littleEndian);
    put(file, patch, u32(offset, littleEndian));
    patch = nextAt;
  }
  return Uint8Array.from(file);
}

function writeFolder(
  file: number[],
  folder: TiffFolder,
  littleEndian: boolean,
): { readonly offset: number; readonly nextAt: number } {
  const inner = (folder.inner ?? []).map(([tag, each]): TiffField => {
    return { tag, type: TIFF.long, value: [writeFolder(file, each, littleEndian).offset] };
  });
  const strips = folder.strips ?? [];
  const offsets = strips.map((strip) => append(file, strip));
  const [offsetsTag, countsTag] = folder.tiled === true ? [324, 325] : [273, 279];
  const places: TiffField[] =
    strips.length === 0
      ? []
      : [
          { tag: offsetsTag, type: TIFF.long, value: offsets },
          { tag: countsTag, type: TIFF.long, value: strips.map(({ length }) => length) },
        ];
  if (folder.thumbnail !== undefined)
    places.push(
      { tag: 0x201, type: TIFF.long, value: [append(file, folder.thumbnail)] },
      { tag: 0x202, type: TIFF.long, value: [folder.thumbnail.length] },
    );
  const fields = [...folder.fields, ...inner, ...places].sort((one, other) => one.tag - other.tag);
  const rows = fields.map(({ tag, type, value }) => {
    const bytes = encode(type, value, littleEndian);
    const count = bytes.length / (BYTES.get(type) ?? 1);
    const place = bytes.length <= 4 ? [...bytes, 0, 0, 0, 0].slice(0, 4) : u32(append(file, bytes), littleEndian);
    return [...u16(tag, littleEndian), ...u16(type, littleEndian), ...u32(count, littleEndian), ...place];
  });
  const offset = append(file, Uint8Array.from([...u16(rows.length, littleEndian), ...rows.flat()]));
  const nextAt = file.length;
  file.push(0, 0, 0, 0);
  return { offset, nextAt };
}

function append(file: number[], bytes: Uint8Array): number {
  if (file.length % 2 === 1) file.push(0);
  const offset = file.length;
  for (const byte of bytes) file.push(byte);
  return offset;
}

function put(file: number[], at: number, bytes: readonly number[]): void {
  for (const [index, byte] of bytes.entries()) file[at + index] = byte;
}

function encode(type: number, value: TiffField["value"], littleEndian: boolean): Uint8Array {
  if (typeof value === "string") return Buffer.from(`${value}\0`, "utf8");
  if (value instanceof Uint8Array) return value;
  return Uint8Array.from(value.flatMap((number) => encodeNumber(type, number, littleEndian)));
}

function encodeNumber(type: number, value: number, littleEndian: boolean): readonly number[] {
  const view = new DataView(new ArrayBuffer(8));
  switch (type) {
    case TIFF.short:
    case TIFF.sshort:
      return u16(value & 0xffff, littleEndian);
    case TIFF.rational:
    case TIFF_MORE.srational:
      return [...u32(Math.round(value * 10_000), littleEndian), ...u32(10_000, littleEndian)];
    case TIFF_MORE.float:
      view.setFloat32(0, value, littleEndian);
      return [...new Uint8Array(view.buffer, 0, 4)];
    case TIFF_MORE.double:
      view.setFloat64(0, value, littleEndian);
      return [...new Uint8Array(view.buffer)];
    case TIFF.long:
    case TIFF_MORE.slong:
    case TIFF_MORE.directory:
      return u32(value, littleEndian);
    default:
      return [value & 0xff];
  }
}

function u16(value: number, littleEndian: boolean): readonly number[] {
  const [low, high] = [value & 0xff, (value >> 8) & 0xff];
  return littleEndian ? [low, high] : [high, low];
}

function u32(value: number, littleEndian: boolean): readonly number[] {
  const bytes = [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff];
  return littleEndian ? bytes : bytes.reverse();
}
