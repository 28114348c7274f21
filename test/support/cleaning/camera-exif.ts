import { TIFF, writeTiff, type TiffField, type TiffFolder } from "./tiff-writer.ts";

/** What is put into every place of a file that can hold text: a clean copy has it nowhere. */
export const SENTINEL = "SENTINEL-Mitra-Ahmadi";

const text = (tag: number, value: string): TiffField => ({ tag, type: TIFF.ascii, value });

function coordinate(value: number): readonly number[] {
  const whole = Math.floor(value);
  const minutes = (value - whole) * 60;
  return [whole, Math.floor(minutes), (minutes % 1) * 60];
}

const fields = (orientation: number): readonly TiffField[] => [
  text(0x010e, `description ${SENTINEL}`),
  text(0x010f, "Samsung"),
  text(0x0110, "SM-A515F"),
  { tag: 0x0112, type: TIFF.short, value: [orientation] },
  { tag: 0x011a, type: TIFF.rational, value: [72] },
  text(0x0131, "A515FXXU5EVL3"),
  text(0x0132, "2024:03:08 14:22:01"),
  text(0x013b, SENTINEL),
  text(0x8298, `(c) ${SENTINEL}`),
  { tag: 0x9c9d, type: TIFF.byte, value: Buffer.from(`${SENTINEL}\0`, "utf16le") },
  { tag: 0xbeef, type: TIFF.undefined, value: Buffer.from(SENTINEL) },
];

const INNER: readonly (readonly [number, TiffFolder])[] = [
  [
    0x8769,
    {
      fields: [
        { tag: 0x829a, type: TIFF.rational, value: [0.01] },
        text(0x9003, "2024:03:08 14:22:01"),
        text(0x9011, "+03:30"),
        { tag: 0x927c, type: TIFF.undefined, value: Buffer.from(`SAMSUNG\0${SENTINEL}`) },
        { tag: 0x9286, type: TIFF.undefined, value: Buffer.from(`ASCII\0\0\0comment ${SENTINEL}`) },
        text(0xa420, "R16LLHD02VM"),
        text(0xa430, SENTINEL),
        text(0xa431, "SN-20391234"),
        { tag: 0xa432, type: TIFF.rational, value: [4.6, 4.6, 2, 2] },
      ],
      inner: [[0xa005, { fields: [text(1, "R98")] }]],
    },
  ],
  [
    0x8825,
    {
      fields: [
        { tag: 0, type: TIFF.byte, value: [2, 3, 0, 0] },
        text(1, "N"),
        { tag: 2, type: TIFF.rational, value: coordinate(35.6997) },
        text(3, "E"),
        { tag: 4, type: TIFF.rational, value: coordinate(51.338) },
        { tag: 5, type: TIFF.byte, value: [0] },
        { tag: 6, type: TIFF.rational, value: [1189.5] },
        { tag: 7, type: TIFF.rational, value: [10, 52, 1] },
        { tag: 27, type: TIFF.undefined, value: Buffer.from("ASCII\0\0\0GPS") },
        text(29, "2024:03:08"),
      ],
    },
  ],
];

/** An Exif block as a phone writes it, from its byte order mark on: with a thumbnail, a maker note and a place. */
export function cameraExif(orientation = 6, littleEndian = true): Uint8Array<ArrayBuffer> {
  const thumbnail = Buffer.from(`\xff\xd8\xff${SENTINEL}\xff\xd9`, "latin1");
  return writeTiff(
    [
      { fields: fields(orientation), inner: INNER },
      { fields: [], thumbnail },
    ],
    littleEndian,
  );
}
