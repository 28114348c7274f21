import type { Bytes } from "../bytes/index.ts";
import type { Piece } from "./pieces.ts";

/** Puts a copy together. Stretches that follow each other in the file become one: a picture has thousands of small blocks. */
export class PieceList {
  readonly #pieces: Piece[] = [];
  #length = 0;

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  get all(): readonly Piece[] {
    return this.#pieces;
  }

  /** Adds a stretch of the file as it is. */
  keep(offset: number, length: number): void {
    const last = this.#pieces.at(-1);
    if (last !== undefined && !(last instanceof Uint8Array) && last.offset + last.length === offset)
      this.#pieces[this.#pieces.length - 1] = { offset: last.offset, length: last.length + length };
    else this.#pieces.push({ offset, length });
    this.#length += length;
  }

  /** Adds bytes that are written anew. */
  write(bytes: Bytes): void {
    this.#pieces.push(bytes);
    this.#length += bytes.length;
  }

  /** Adds what another list holds. */
  addAll(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      if (piece instanceof Uint8Array) this.write(piece);
      else this.keep(piece.offset, piece.length);
    }
  }
}
