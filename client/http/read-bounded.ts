import { concatBytes, zeroBytes, type Bytes } from "../../shared/bytes/index.ts";

/** The whole of a body, or null when it is longer than `largest` bytes: then the rest is refused, not read. Tells of each piece. */
export async function readBounded(
  body: ReadableStream<Bytes> | null,
  largest: number,
  onPiece: () => void,
): Promise<Bytes | null> {
  if (body === null) return zeroBytes(0);
  const reader = body.getReader();
  const pieces: Bytes[] = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    onPiece();
    length += piece.value.length;
    if (length > largest) {
      await reader.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
  return concatBytes(...pieces);
}
