import { NotCleanable } from "../refusal.ts";

/** A file of 100 MB has hundreds of thousands of objects; numbers above this are claims. */
const NUMBER_MOST = 2_000_000;

const UNKNOWN = 0;
const FREE = 1;
const IN_FILE = 2;
const IN_STREAM = 3;

/** Where an object lies: at an offset of the file, or within the object stream with this number. */
export type Location =
  { readonly kind: "file"; readonly offset: number } | { readonly kind: "stream"; readonly number: number };

/** Where each object lies, in a few bytes for each. What is said first stays: newer tables are read before older ones. */
export class Locations {
  #kinds = new Uint8Array(64);
  #places = new Float64Array(64);
  #count = 0;

  /** How many numbers have an object. */
  get count(): number {
    return this.#count;
  }

  /** Says where an object is, unless something newer has said it; with `again`, even then. @throws NotCleanable */
  set(number: number, location: Location | null, again = false): void {
    this.#reach(number);
    const known = this.#kinds[number] ?? UNKNOWN;
    if (known !== UNKNOWN && !again) return;
    this.#count += (location === null ? 0 : 1) - (known <= FREE ? 0 : 1);
    this.#kinds[number] = location === null ? FREE : location.kind === "file" ? IN_FILE : IN_STREAM;
    this.#places[number] = location === null ? 0 : location.kind === "file" ? location.offset : location.number;
  }

  /** Where an object is; null if there is none. */
  get(number: number): Location | null {
    const place = this.#places[number] ?? 0;
    switch (this.#kinds[number]) {
      case IN_FILE:
        return { kind: "file", offset: place };
      case IN_STREAM:
        return { kind: "stream", number: place };
      default:
        return null;
    }
  }

  #reach(number: number): void {
    if (number > NUMBER_MOST) throw new NotCleanable("cleaning.too_large");
    if (number < this.#kinds.length) return;
    const length = Math.min(NUMBER_MOST + 1, Math.max(number + 1, 2 * this.#kinds.length));
    const kinds = new Uint8Array(length);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
    const places = new Float64Array(length);
    places.set(this.#places);
    this.#places = places;
  }
}
