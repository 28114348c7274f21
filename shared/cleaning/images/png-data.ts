import { copyBytes, type ByteSource } from "../../bytes/index.ts";
import type { FindingList } from "../finding-list.ts";
import type { Stretch } from "../pieces.ts";
import { Reader } from "../reader.ts";

// What is deflated in a PNG file may go on behind the picture, and something may stand behind what is deflated: nobody shows either.

/** Deflate makes at most about a thousand bytes of one, and some browsers inflate a whole chunk before anybody can stop them. */
const CHUNK_BYTES = 16_384;
/** A picture of 12 000 by 12 000 pixels has fewer; more would take too long where nothing is compiled. */
const PICTURE_BYTES_MOST = 536_870_912;
/** Samples of a pixel, by the type of color (PNG, third edition, §11.2.1). */
const SAMPLES: readonly (number | undefined)[] = [1, undefined, 3, 1, 2, undefined, 4];
/** Where the seven passes of an interlaced picture begin, and how far apart their pixels are: columns, then rows (§8.1). */
const PASSES: readonly (readonly [x: number, everyX: number, y: number, everyY: number])[] = [
  [0, 8, 0, 8],
  [4, 8, 0, 8],
  [0, 4, 4, 8],
  [2, 4, 0, 4],
  [0, 2, 2, 4],
  [1, 2, 0, 2],
  [0, 1, 1, 2],
];
const WHOLE = [[0, 1, 0, 1]] as const;

/** Names as left what is in a picture's data besides its pixels, which cannot be cut off without reading all of it byte by byte. */
export async function findBehindPicture(
  source: ByteSource,
  header: DataView,
  data: readonly Stretch[],
  left: FindingList,
): Promise<void> {
  const most = pictureBytes(header);
  if (most === null || most > PICTURE_BYTES_MOST) left.add("unknown", "PNG IDAT");
  else if (((await inflatedBytes(source, data, most)) ?? Infinity) > most) left.add("hidden", "PNG IDAT");
}

/** How many bytes the pixels of a picture have, with the byte before each row; null where its head says nothing that PNG knows. */
function pictureBytes(header: DataView): number | null {
  const samples = SAMPLES[header.getUint8(9)];
  if (samples === undefined) return null;
  const bits = samples * header.getUint8(8);
  const [width, height] = [header.getUint32(0), header.getUint32(4)];
  const passes = header.getUint8(12) === 0 ? WHOLE : PASSES;
  return passes.reduce((sum, [x, everyX, y, everyY]) => {
    const columns = Math.max(0, Math.ceil((width - x) / everyX));
    const rows = Math.max(0, Math.ceil((height - y) / everyY));
    return columns === 0 ? sum : sum + rows * (1 + Math.ceil((columns * bits) / 8));
  }, 0);
}

/**
 * How many bytes come out of what was deflated, and a few more than `most` where there are more; null if it is broken, or something stands
 * behind its end. @throws whatever reading the source throws
 */
async function inflatedBytes(source: ByteSource, data: readonly Stretch[], most: number): Promise<number | null> {
  const inflater = new DecompressionStream("deflate");
  const inflated = inflater.readable.getReader();
  const unread: unknown[] = [];
  // What is wrong with the bytes is told to whoever reads.
  void feed(inflater.writable.getWriter(), new Reader(source), data, unread).catch(() => undefined);
  try {
    let length = 0;
    for (let next = await inflated.read(); !next.done && length <= most; next = await inflated.read())
      length += next.value.length;
    await inflated.cancel();
    return length;
  } catch {
    for (const error of unread) throw error;
    return null;
  }
}

type Writer = ReturnType<DecompressionStream["writable"]["getWriter"]>;

async function feed(writer: Writer, reader: Reader, data: readonly Stretch[], unread: unknown[]): Promise<void> {
  for (const { offset, length } of data) {
    for (let at = 0; at < length; at += CHUNK_BYTES) {
      const bytes = await reader
        .bytes(offset + at, Math.min(CHUNK_BYTES, length - at))
        .catch(async (error: unknown) => {
          unread.push(error);
          await writer.abort();
          throw error;
        });
      await writer.write(copyBytes(bytes));
    }
  }
  await writer.close();
}
