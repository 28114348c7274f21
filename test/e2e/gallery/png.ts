import { crc32, deflateSync, inflateSync } from "node:zlib";

/** A picture in colors without transparency. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** How many bytes a pixel has: three, or four of which the last is not used. */
  readonly depth: 3 | 4;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
const TEXT = "Comment";

/** Reads a PNG as Chromium takes it: eight bits, colors, not interlaced. Here and not in the page: a page is slow to hand pixels over. */
export function readPng(png: Buffer): Picture {
  const chunks = readChunks(png);
  const head = chunks.find(({ type }) => type === "IHDR")?.data;
  if (head?.[8] !== 8 || head[12] !== 0) throw new Error("this is not a PNG that can be compared");
  const [width, height, depth] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 6 ? 4 : 3] as const;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  return { width, height, depth, pixels: unfilter(inflateSync(packed), width * depth, height, depth) };
}

/** Writes a picture in three bytes a pixel, with a comment. */
export function writePng({ width, height, pixels }: Picture, comment: string): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const rows = Array.from({ length: height }, (_, row) => [
    Buffer.alloc(1),
    pixels.subarray(row * width * 3, (row + 1) * width * 3),
  ]);
  const packed = deflateSync(Buffer.concat(rows.flat()), { level: 9, memLevel: 9 });
  const text = Buffer.from(`${TEXT}\0${comment}`, "latin1");
  const chunks = [chunk("IHDR", head), chunk("tEXt", text), chunk("IDAT", packed), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([SIGNATURE, ...chunks]);
}

export function commentOf(png: Buffer): string {
  const text = readChunks(png).find(({ type }) => type === "tEXt");
  return text === undefined ? "" : text.data.toString("latin1").replace(`${TEXT}\0`, "");
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function readChunks(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Undoes what each line says of itself: how its bytes differ from those before them and above (PNG, section 9). */
function unfilter(lines: Buffer, stride: number, height: number, depth: number): Uint8Array {
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const from = row * (stride + 1);
    const at = row * stride;
    pixels.set(lines.subarray(from + 1, from + 1 + stride), at);
    switch (lines[from]) {
      case 0:
        break;
      case 1:
        for (let i = depth; i < stride; i += 1) pixels[at + i] = byte(pixels, at + i) + byte(pixels, at + i - depth);
        break;
      case 2:
        if (row > 0) for (let i = at; i < at + stride; i += 1) pixels[i] = byte(pixels, i) + byte(pixels, i - stride);
        break;
      default:
        throw new Error("Chromium has another way to pack a PNG now");
    }
  }
  return pixels;
}

/** A byte, or 0 where there is none. */
function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}
