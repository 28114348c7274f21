import { concatBytes, type ByteSource, type Bytes } from "../../bytes/index.ts";
import { NotCleanable } from "../refusal.ts";

/** Marker codes (ITU T.81, table B.1). */
export const MARKER = {
  dht: 0xc4,
  dac: 0xcc,
  soi: 0xd8,
  eoi: 0xd9,
  sos: 0xda,
  dqt: 0xdb,
  dnl: 0xdc,
  dri: 0xdd,
  app0: 0xe0,
  app15: 0xef,
  com: 0xfe,
} as const;

/** Frames of one picture: baseline, extended, progressive and lossless, with Huffman or arithmetic coding. Not the hierarchical ones. */
export const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2, 0xc3, 0xc9, 0xca, 0xcb];

const RESTART_FIRST = 0xd0;
const RESTART_LAST = 0xd7;

const CHUNK_BYTES = 1_048_576;
/** Markers are near to each other, or there is a picture between them. */
const FIRST_CHUNK_BYTES = 4096;

/** A marker that was found. */
export interface FoundMarker {
  readonly code: number;
  /** Where its first byte FF is, with those that fill before it. */
  readonly start: number;
  /** Where what follows it begins. */
  readonly end: number;
}

/**
 * The next marker from a place on that neither belongs to the coded picture (restarts, and FF 00 for a byte FF) nor is one. Bytes are looked
 * through by the platform's own search, so that megabytes take no time. @throws NotCleanable where there is none
 */
export async function nextMarker(
  source: ByteSource,
  from: number,
  onProgress: (done: number) => void,
): Promise<FoundMarker> {
  let length = FIRST_CHUNK_BYTES;
  for (let start = from; start < source.size; length = Math.min(2 * length, CHUNK_BYTES)) {
    const chunk = await source.read(start, Math.min(length, source.size - start));
    let at = chunk.indexOf(0xff);
    while (at >= 0) {
      let after = at + 1;
      while (chunk[after] === 0xff) after += 1;
      const code = chunk[after];
      if (code === undefined) break;
      if (code !== 0 && (code < RESTART_FIRST || code > RESTART_LAST))
        return { code, start: start + at, end: start + after + 1 };
      at = chunk.indexOf(0xff, after + 1);
    }
    // A marker may go on in the next chunk; one that fills a whole chunk is none.
    if (at === 0) break;
    start += at < 0 ? chunk.length : at;
    onProgress(start);
  }
  throw new NotCleanable("cleaning.malformed");
}

/** A segment: its marker, its length, its content (T.81 §B.1.1.4). */
export function segment(code: number, ...content: readonly Uint8Array[]): Bytes {
  const length = content.reduce((sum, part) => sum + part.length, 2);
  return concatBytes(Uint8Array.of(0xff, code, length >> 8, length & 0xff), ...content);
}
