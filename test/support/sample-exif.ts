/** What cameras write into pictures and people do not see. */
export interface ExifFields {
  readonly cameraModel: string;
  readonly makerNote: string;
  readonly latitude: number;
  readonly longitude: number;
}

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: Uint8Array;
}

const ASCII = 2;
const LONG = 4;
const RATIONAL = 5;
const UNDEFINED = 7;

const TAG = {
  model: 0x0110,
  exifFolder: 0x8769,
  gpsFolder: 0x8825,
  makerNote: 0x927c,
  latitudeReference: 1,
  latitude: 2,
  longitudeReference: 3,
  longitude: 4,
} as const;

const FOLDER_OFFSET = 8;

/** A JPEG APP1 segment with EXIF (CIPA DC-008): big-endian TIFF with a main, an Exif and a GPS folder. */
export function createExifSegment(fields: ExifFields): Uint8Array {
  const exif = [{ tag: TAG.makerNote, type: UNDEFINED, ...bytesOf(fields.makerNote) }];
  const gps = [
    ascii(TAG.latitudeReference, fields.latitude < 0 ? "S" : "N"),
    degrees(TAG.latitude, fields.latitude),
    ascii(TAG.longitudeReference, fields.longitude < 0 ? "W" : "E"),
    degrees(TAG.longitude, fields.longitude),
  ];
  const main = (exifAt: number, gpsAt: number): Entry[] => [
    ascii(TAG.model, fields.cameraModel),
    { tag: TAG.exifFolder, type: LONG, count: 1, value: u32(exifAt) },
    { tag: TAG.gpsFolder, type: LONG, count: 1, value: u32(gpsAt) },
  ];
  const exifAt = FOLDER_OFFSET + folder(main(0, 0), FOLDER_OFFSET).length;
  const exifFolder = folder(exif, exifAt);
  const gpsAt = exifAt + exifFolder.length;
  const tiff = Buffer.concat([
    Buffer.from("MM\0*", "latin1"),
    u32(FOLDER_OFFSET),
    folder(main(exifAt, gpsAt), FOLDER_OFFSET),
    exifFolder,
    folder(gps, gpsAt),
  ]);
  const content = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  return Buffer.concat([Uint8Array.of(0xff, 0xe1), u16(content.length + 2), content]);
}

/** A TIFF image file directory at an offset: entries, no next one, then the values that do not fit into an entry. */
function folder(entries: readonly Entry[], offset: number): Uint8Array {
  let valueAt = offset + 2 + 12 * entries.length + 4;
  const rows: Uint8Array[] = [];
  const values: Uint8Array[] = [];
  for (const { tag, type, count, value } of entries) {
    const inPlace = value.length <= 4;
    rows.push(u16(tag), u16(type), u32(count), inPlace ? padded(value, 4) : u32(valueAt));
    if (inPlace) continue;
    const even = padded(value, value.length + (value.length % 2));
    values.push(even);
    valueAt += even.length;
  }
  return Buffer.concat([u16(entries.length), ...rows, u32(0), ...values]);
}

function ascii(tag: number, text: string): Entry {
  return { tag, type: ASCII, ...bytesOf(`${text}\0`) };
}

function degrees(tag: number, value: number): Entry {
  const whole = Math.abs(value);
  const minutes = (whole % 1) * 60;
  const parts = [Math.floor(whole), 1, Math.floor(minutes), 1, Math.round((minutes % 1) * 60_000), 1000];
  return { tag, type: RATIONAL, count: 3, value: Buffer.concat(parts.map(u32)) };
}

function bytesOf(text: string): { count: number; value: Uint8Array } {
  const value = Buffer.from(text, "utf8");
  return { count: value.length, value };
}

function padded(bytes: Uint8Array, length: number): Uint8Array {
  const full = new Uint8Array(length);
  full.set(bytes);
  return full;
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value & 0xff);
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}
