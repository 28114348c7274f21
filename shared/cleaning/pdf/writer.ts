import { encodeUtf8, zeroBytes, type Bytes } from "../../bytes/index.ts";
import type { Piece } from "../pieces.ts";
import { NotCleanable } from "../refusal.ts";
import { dictOf, refTo, type Entries, type Value } from "./values.ts";
import { written } from "./written.ts";

/** What is written anew is in memory. */
const WRITTEN_MOST = 100_663_296;
const BUFFER_BYTES = 65_536;

/** A stream of the copy: its dictionary without `Length`, and its data. */
export interface Made {
  readonly kind: "made";
  readonly entries: Entries;
  readonly data: readonly Piece[];
}

/** Writes the objects of the copy, and a table of them (ISO 32000-1, 7.5): the same objects always make the same bytes. */
export class Writer {
  readonly #pieces: Piece[] = [];
  readonly #offsets: number[] = [];
  #offset = 0;
  #written = 0;
  #buffer: Bytes = zeroBytes(BUFFER_BYTES);
  #filled = 0;

  constructor(version: string) {
    this.#text(`%PDF-${version}\n`);
    // So that nobody takes the file for text (7.5.2).
    this.#bytes(Uint8Array.of(0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a));
  }

  /** Writes an object; each number once. */
  object(number: number, value: Value | Made): void {
    this.#offsets[number] = this.#offset;
    if (typeof value === "object" && value?.kind === "made") {
      const length = value.data.reduce((sum, piece) => sum + piece.length, 0);
      this.#text(`${number} 0 obj\n${written(dictOf([...value.entries, ["Length", length]]))}\nstream\n`);
      for (const piece of value.data) this.#piece(piece);
      this.#text("\nendstream\nendobj\n");
    } else this.#text(`${number} 0 obj\n${written(value)}\nendobj\n`);
  }

  /** Ends the copy with its table of objects. Numbers are used up to `count` without gaps. */
  finish(root: number, count: number): readonly Piece[] {
    const table = this.#offset;
    this.#text(`xref\n0 ${count + 1}\n0000000000 65535 f \n`);
    for (let number = 1; number <= count; number += 1) {
      this.#text(`${String(this.#offsets[number] ?? 0).padStart(10, "0")} 00000 n \n`);
    }
    const trailer = dictOf([
      ["Size", count + 1],
      ["Root", refTo(root)],
    ]);
    this.#text(`trailer\n${written(trailer)}\nstartxref\n${table}\n%%EOF\n`);
    this.#flush();
    return this.#pieces;
  }

  #text(text: string): void {
    this.#bytes(encodeUtf8(text));
  }

  #piece(piece: Piece): void {
    if (piece instanceof Uint8Array) {
      this.#bytes(piece);
      return;
    }
    this.#flush();
    this.#pieces.push(piece);
    this.#offset += piece.length;
  }

  #bytes(bytes: Uint8Array): void {
    this.#written += bytes.length;
    this.#offset += bytes.length;
    if (this.#written > WRITTEN_MOST) throw new NotCleanable("cleaning.too_large");
    if (this.#filled + bytes.length > this.#buffer.length) this.#flush();
    if (bytes.length > this.#buffer.length) this.#pieces.push(bytes.slice());
    else {
      this.#buffer.set(bytes, this.#filled);
      this.#filled += bytes.length;
    }
  }

  #flush(): void {
    if (this.#filled > 0) this.#pieces.push(this.#buffer.slice(0, this.#filled));
    this.#filled = 0;
  }
}
