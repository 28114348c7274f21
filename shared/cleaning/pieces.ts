import { equalBytes, zeroBytes, type ByteSource, type Bytes } from "../bytes/index.ts";

/** A part of a clean copy: bytes that were written anew, or a stretch of the file as it was. */
export type Piece = Bytes | Stretch;

/** In bytes of the file that is cleaned. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** Clean copies are never in memory as a whole: they are read piece by piece out of the file, with what was written anew between. */
export function copyOf(source: ByteSource, pieces: readonly Piece[]): ByteSource {
  const placed = place(pieces);
  const size = placed.at(-1)?.end ?? 0;
  return {
    size,
    read: async (offset, length) => {
      if (offset < 0 || length < 0 || offset + length > size) throw new RangeError("outside of the copy");
      const parts: Bytes[] = [];
      for (let index = firstAfter(placed, offset); index < placed.length; index += 1) {
        const each = placed[index];
        if (each === undefined || each.start >= offset + length) break;
        const from = Math.max(offset, each.start) - each.start;
        const to = Math.min(offset + length, each.end) - each.start;
        parts.push(await partOf(source, each.piece, from, to));
      }
      return parts.length === 1 ? (parts[0] ?? zeroBytes(0)) : joined(parts, length);
    },
  };
}

/** There may be more parts than a function takes arguments. */
function joined(parts: readonly Bytes[], length: number): Bytes {
  const bytes = zeroBytes(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** In bytes: so much is in memory while a file and its copy are compared. */
const COMPARED_BYTES = 1_048_576;

/** Whether a clean copy is the file itself, byte by byte. What stays where it was is not read: a film is compared by its tables. */
export async function isUnchanged(source: ByteSource, pieces: readonly Piece[]): Promise<boolean> {
  const placed = place(pieces);
  if ((placed.at(-1)?.end ?? 0) !== source.size) return false;
  for (const { end, piece, start } of placed) {
    if (!(piece instanceof Uint8Array) && piece.offset === start) continue;
    for (let at = start; at < end; at += COMPARED_BYTES) {
      const length = Math.min(COMPARED_BYTES, end - at);
      const part = await partOf(source, piece, at - start, at - start + length);
      if (!equalBytes(part, await source.read(at, length))) return false;
    }
  }
  return true;
}

interface Placed {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
}

function place(pieces: readonly Piece[]): readonly Placed[] {
  let end = 0;
  return pieces
    .filter((piece) => piece.length > 0)
    .map((piece) => {
      const start = end;
      end += piece.length;
      return { piece, start, end };
    });
}

/** The first piece that ends after `offset`: copies of videos have a great many pieces. */
function firstAfter(placed: readonly Placed[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((placed[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

async function partOf(source: ByteSource, piece: Piece, from: number, to: number): Promise<Bytes> {
  return piece instanceof Uint8Array ? piece.slice(from, to) : await source.read(piece.offset + from, to - from);
}
