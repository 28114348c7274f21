import { NotCleanable } from "../refusal.ts";
import type { Blocks } from "./blocks.ts";
import type { Budget } from "./budget.ts";
import { attempt, Lexer } from "./lexer.ts";
import type { Locations } from "./locations.ts";
import { isKind, type Entries } from "./values.ts";

const CHUNK_BYTES = 65_536;
const ENTRY_LONGEST = 32;
const TRAILER_LARGEST = 262_144;
const ENTRY = /[\0\t\n\f\r ]*(\d{1,15})[\0\t\n\f\r ]+(\d{1,10})[\0\t\n\f\r ]+([nf])(?![a-z])/y;
const HEAD = /[\0\t\n\f\r ]*(\d{1,10})[\0\t\n\f\r ]+(\d{1,10})[\0\t\n\f\r ]/y;
const TRAILER = /[\0\t\n\f\r ]*trailer/y;

/**
 * A table of cross-references (ISO 32000-1, 7.5.4) and the dictionary behind it.
 *
 * @throws NotCleanable
 */
export async function readTable(
  blocks: Blocks,
  budget: Budget,
  locations: Locations,
  offset: number,
): Promise<Entries> {
  const text = new Ahead(blocks, budget, offset);
  for (;;) {
    const head = await text.next(HEAD);
    if (head === null) break;
    const [first, count] = [Number(head[1]), Number(head[2])];
    for (let number = first; number < first + count; number += 1) {
      const entry = await text.next(ENTRY);
      if (entry === null) throw new NotCleanable("cleaning.malformed");
      // Free, or as good as: nothing lies where the file begins.
      const used = entry[3] === "n" && Number(entry[1]) > 0;
      locations.set(number, used ? { kind: "file", offset: Number(entry[1]) } : null);
    }
  }
  if ((await text.next(TRAILER)) === null) throw new NotCleanable("cleaning.malformed");
  const lexer = new Lexer(await blocks.text(text.offset, TRAILER_LARGEST));
  const trailer = attempt(() => lexer.value());
  if (!isKind(trailer, "dict")) throw new NotCleanable("cleaning.malformed");
  return trailer.entries;
}

/** Text of the file, matched from where the last match ended. */
class Ahead {
  readonly #blocks: Blocks;
  readonly #budget: Budget;
  #start: number;
  #text = "";
  #at = 0;

  constructor(blocks: Blocks, budget: Budget, offset: number) {
    this.#blocks = blocks;
    this.#budget = budget;
    this.#start = offset;
  }

  get offset(): number {
    return this.#start + this.#at;
  }

  async next(pattern: RegExp): Promise<RegExpExecArray | null> {
    if (this.#at + ENTRY_LONGEST > this.#text.length) {
      this.#start += this.#at;
      this.#at = 0;
      this.#text = await this.#blocks.text(this.#start, Math.min(CHUNK_BYTES, this.#blocks.size - this.#start));
      this.#budget.spend(ENTRY_LONGEST);
    }
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }
}
