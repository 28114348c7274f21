import { crc32, deflateSync } from "node:zlib";
import { createExifSegment } from "../sample-exif.ts";
import { createSampleJpeg } from "../sample-jpeg.ts";
import { cameraExif, SENTINEL } from "./camera-exif.ts";
import { monitorProfile } from "./icc-writer.ts";

// Pictures with a secret in every place that can hold one, by kind.

const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");

/** Packets as programs write them. */
export const XMP_PACKET = `<?xpacket begin="" id="W5M0"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">
 <dc:creator><rdf:Seq><rdf:li>${SENTINEL}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** A segment of a JPEG file. */
export function jpegSegment(code: number, ...content: readonly (string | Uint8Array)[]): Buffer {
  const bytes = Buffer.concat(content.map((part) => (typeof part === "string" ? latin1(part) : part)));
  const length = bytes.length + 2;
  return Buffer.concat([Uint8Array.of(0xff, code, length >> 8, length & 0xff), bytes]);
}

/** The tables, the frame and the scan of a gray picture, without the markers around. */
export function jpegBody(columns = 3, rows = 2): Buffer {
  const exif = { cameraModel: "", makerNote: "", latitude: 0, longitude: 0 };
  return Buffer.from(createSampleJpeg(columns, rows, exif).subarray(2 + createExifSegment(exif).length, -2));
}

export const SOI = Uint8Array.of(0xff, 0xd8);
export const EOI = Uint8Array.of(0xff, 0xd9);

/** A JPEG as phones, programs and messengers leave it. */
export function cameraJpeg(): Buffer {
  const profile = monitorProfile(SENTINEL);
  const half = profile.length >> 1;
  const iptc = Buffer.concat([Uint8Array.of(0x1c, 2, 80, 0, SENTINEL.length), latin1(SENTINEL)]);
  const resource = Buffer.concat([latin1("8BIM\x04\x04\0\0\0\0\0"), Uint8Array.of(iptc.length), iptc]);
  return Buffer.concat([
    SOI,
    jpegSegment(0xe0, "JFIF\0", Uint8Array.of(1, 2, 1, 0, 72, 0, 72, 1, 1, 9, 9, 9), SENTINEL),
    jpegSegment(0xe0, "JFXX\0", SENTINEL),
    jpegSegment(0xe1, "Exif\0\0", cameraExif(6)),
    jpegSegment(0xe1, "http://ns.adobe.com/xap/1.0/\0", XMP_PACKET),
    jpegSegment(0xe1, "http://ns.adobe.com/xmp/extension/\0", "0".repeat(40), `<a dc:title="${SENTINEL}"/>`),
    jpegSegment(0xe2, "ICC_PROFILE\0\x01\x02", profile.subarray(0, half)),
    jpegSegment(0xe2, "ICC_PROFILE\0\x02\x02", profile.subarray(half)),
    jpegSegment(0xe2, "MPF\0", SENTINEL),
    jpegSegment(0xe5, "Vendor\0", SENTINEL),
    jpegSegment(0xe9, Uint8Array.of(1, 2), SENTINEL),
    jpegSegment(0xed, "Photoshop 3.0\0", resource),
    jpegSegment(0xee, "Adobe", Uint8Array.of(0, 101, 0x80, 0, 0, 0, 1), SENTINEL),
    jpegSegment(0xfe, SENTINEL),
    latin1(SENTINEL),
    Uint8Array.of(0xff, 0xff, 0xff),
    jpegBody(),
    jpegSegment(0xe1, "Exif\0\0", cameraExif(3)),
    EOI,
    latin1(`....ftypmp42${SENTINEL}`),
  ]);
}

/** A chunk of a PNG file. */
export function pngChunk(type: string, ...content: readonly (string | Uint8Array)[]): Buffer {
  const bytes = Buffer.concat([type, ...content].map((part) => (typeof part === "string" ? latin1(part) : part)));
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length - 4);
  check.writeUInt32BE(crc32(bytes));
  return Buffer.concat([length, bytes, check]);
}

const PNG_SIGNATURE = latin1("\x89PNG\r\n\x1a\n");

/** A PNG file of 2 x 2 gray pixels, with these chunks before its picture and behind. */
export function pngWith(before: readonly Uint8Array[], after: readonly Uint8Array[] = []): Buffer {
  const head = pngChunk("IHDR", Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0));
  const picture = deflateSync(Uint8Array.of(0, 10, 200, 0, 90, 30));
  const [first, second] = [picture.subarray(0, 6), picture.subarray(6)];
  const data = [pngChunk("IDAT", first), pngChunk("IDAT", second)];
  return Buffer.concat([PNG_SIGNATURE, head, ...before, ...data, ...after, pngChunk("IEND")]);
}

/** A PNG with everything that screenshots, programs and agencies put into it. */
export function tellingPng(): Buffer {
  const before = [
    pngChunk("sRGB", Uint8Array.of(0)),
    pngChunk("gAMA", Uint8Array.of(0, 0, 0xb1, 0x8f)),
    pngChunk("gAMA", SENTINEL.slice(0, 4)),
    pngChunk("pHYs", Uint8Array.of(0, 0, 0x16, 0x25, 0, 0, 0x16, 0x25, 1)),
    pngChunk("iCCP", SENTINEL, Uint8Array.of(0, 0), deflateSync(monitorProfile(SENTINEL))),
    pngChunk("eXIf", cameraExif(8, false)),
    pngChunk("eXIf", cameraExif(3)),
    pngChunk("tEXt", "Author\0", SENTINEL),
    pngChunk("tEXt", "no end of the keyword"),
    pngChunk("zTXt", "Comment\0\0", deflateSync(latin1(SENTINEL))),
    pngChunk("zTXt", "Raw profile type exif\0\0", deflateSync(latin1(SENTINEL))),
    pngChunk("iTXt", "Title\0\0\0en\0\0", SENTINEL),
    pngChunk("iTXt", "Title\0\x01\0en\0\0", "not deflated"),
    pngChunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0", XMP_PACKET),
    pngChunk("tIME", Uint8Array.of(0x07, 0xe8, 3, 8, 14, 22, 1)),
    pngChunk("tIME", Uint8Array.of(1)),
    pngChunk("iDOT", SENTINEL),
    pngChunk("prVt", SENTINEL),
    pngChunk("acTL", Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0)),
    pngChunk("fcTL", Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 0, 0)),
  ];
  const after = [
    pngChunk("tEXt", "Software\0", SENTINEL),
    pngChunk("fdAT", Uint8Array.of(0, 0, 0, 1), deflateSync(Uint8Array.of(0, 1, 2, 0, 3, 4))),
    pngChunk("IDAT", SENTINEL),
  ];
  return Buffer.concat([pngWith(before, after), pngWith([]).subarray(60)]);
}

const blocks = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat([
    ...parts.map((part) => {
      const bytes = typeof part === "string" ? latin1(part) : part;
      return Buffer.concat([Uint8Array.of(bytes.length), bytes]);
    }),
    Uint8Array.of(0),
  ]);

/** An extension of a GIF file: blocks of data, and the end of them. */
export function gifExtension(label: number, ...parts: readonly (string | Uint8Array)[]): Buffer {
  return Buffer.concat([Uint8Array.of(0x21, label), blocks(...parts)]);
}

const GIF_HEAD = Buffer.concat([latin1("GIF89a"), Uint8Array.of(1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255)]);
const GIF_CONTROL = gifExtension(0xf9, Uint8Array.of(4, 10, 0, 0));
const GIF_IMAGE = Buffer.concat([
  Uint8Array.of(0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0x80, 9, 9, 9, 1, 1, 1, 2),
  blocks(Uint8Array.of(0x44, 0x01)),
]);
const GIF_LOOP = gifExtension(0xff, "NETSCAPE2.0", Uint8Array.of(1, 0, 0));

/** A GIF file of two pictures, with these extensions before each. */
export function gifWith(...extensions: readonly Uint8Array[]): Buffer {
  const pictures = [...extensions, GIF_CONTROL, GIF_IMAGE];
  return Buffer.concat([GIF_HEAD, GIF_LOOP, ...pictures, ...pictures, Uint8Array.of(0x3b)]);
}

/** A GIF with everything that programs put into it. */
export function tellingGif(): Buffer {
  const skip = Buffer.concat([Uint8Array.of(1), Uint8Array.from({ length: 256 }, (_value, index) => 255 - index)]);
  return Buffer.concat([
    gifWith(
      gifExtension(0xfe, SENTINEL, "and more"),
      gifExtension(0x01, new Uint8Array(12), SENTINEL),
      gifExtension(0xff, "NETSCAPE2.0", Uint8Array.of(1, 7, 7)),
      gifExtension(0xff, "ICCRGBG1012", monitorProfile(SENTINEL).subarray(0, 200)),
      gifExtension(0xff, "UNKNOWNAPP1", SENTINEL),
      gifExtension(0x77, SENTINEL),
      Buffer.concat([Uint8Array.of(0x21, 0xff, 11), latin1("XMP DataXMP"), latin1(XMP_PACKET), skip, Uint8Array.of(0)]),
    ),
    latin1(SENTINEL),
  ]);
}

/** A chunk of a WebP file. */
export function webpChunk(type: string, ...content: readonly (string | Uint8Array)[]): Buffer {
  const bytes = Buffer.concat(content.map((part) => (typeof part === "string" ? latin1(part) : part)));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([latin1(type), length, bytes, Buffer.alloc(bytes.length % 2, "!")]);
}

/** A WebP file of these chunks. */
export function webpOf(...chunks: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat([latin1("WEBP"), ...chunks]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return Buffer.concat([latin1("RIFF"), length, content]);
}

/** One pixel, lossy; and one, lossless. */
export const VP8 = Buffer.from("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=", "base64").subarray(12);
export const VP8L = Buffer.from("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==", "base64").subarray(12);

/** What begins an extended WebP file of one pixel. */
export const vp8x = (flags: number): Buffer => webpChunk("VP8X", Uint8Array.of(flags, 0, 0, 0, 0, 0, 0, 0, 0, 0));

const METADATA: readonly Uint8Array[] = [
  webpChunk("EXIF", "Exif\0\0", cameraExif(6)),
  webpChunk("EXIF", cameraExif(3)),
  webpChunk("XMP ", XMP_PACKET),
  webpChunk("LENS", SENTINEL),
];

/** A WebP picture with everything that programs put into it. */
export function tellingWebp(): Buffer {
  const profile = webpChunk("ICCP", monitorProfile(SENTINEL));
  const alpha = webpChunk("ALPH", Uint8Array.of(0, 255, 0));
  return Buffer.concat([webpOf(vp8x(0x3c), profile, alpha, VP8, VP8L, ...METADATA), latin1(SENTINEL)]);
}

/** The same, animated: with metadata in a frame too. */
export function tellingAnimation(): Buffer {
  const head = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 0, 0, 0);
  const frame = webpChunk("ANMF", head, VP8L, webpChunk("XMP ", XMP_PACKET), webpChunk("odd!", SENTINEL));
  return webpOf(vp8x(0x0e), webpChunk("ANIM", new Uint8Array(6)), frame, VP8, frame, ...METADATA);
}
