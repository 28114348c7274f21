import type { FindingList } from "../finding-list.ts";
import { NotCleanable } from "../refusal.ts";
import { callOf } from "./calls.ts";
import { Cuts } from "./cuts.ts";
import { Coverage, type Covered } from "./coverage.ts";
import { inlineImage } from "./inline-image.ts";
import { attempt, Lexer, literalEnd } from "./lexer.ts";
import { keptProperties, plainTag } from "./marked-content.ts";
import { operandAt } from "./operands.ts";
import { CALLS, OPERANDS } from "./operators.ts";
import type { PropertyNames } from "./property-names.ts";
import { textString } from "./text-string.ts";
import { dictOf, entriesOf, nameIn, nameOf, type Value } from "./values.ts";
import { written } from "./written.ts";

const WHITE = /[\0\t\n\f\r ]*/y;
const COMMENT = /%[^\r\n]*/y;
const HEX = /<[\da-fA-F\0\t\n\f\r ]*>/y;
const NAME = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const NUMBER = /^[+-]*\.?\d|^[+-.]+$/;
const OPERANDS_MOST = 64;

/** What a content stream is without what it does not show, and what was seen in it. */
export interface CleanContent {
  /** Null if nothing had to be changed. */
  readonly text: string | null;
  readonly covered: Covered;
  /** What it calls of its resources, as `callOf` says it. */
  readonly called: ReadonlySet<string>;
}

/** Follows what is drawn: each instruction with its operator, and how to read its operands; of an inline image, its dictionary. */
export type Follow = (operator: string, operands: () => readonly Value[]) => void;

/** For those who look at what is painted; for those who write it, what property lists are called in the copy. */
interface Reading {
  readonly follow?: Follow;
  readonly names?: PropertyNames;
}

/** Takes out of a content stream (ISO 32000-1, 7.8.2) what no reader shows. @throws NotCleanable */
export function cleanContent(text: string, found: FindingList, reading: Reading = {}): CleanContent {
  const cleaner = new Cleaner(text, found, reading);
  return cleaner.clean();
}

class Cleaner {
  readonly #text: string;
  readonly #found: FindingList;
  readonly #reading: Reading;
  readonly #cuts: Cuts;
  readonly #coverage = new Coverage();
  readonly #called = new Set<string>();
  #at = 0;
  /** What the operands since the last operator are, in the letters of `operators.ts`, and where each begins. */
  #kinds = "";
  #starts: number[] = [];
  #shown = 0;

  constructor(text: string, found: FindingList, reading: Reading) {
    this.#text = text;
    this.#found = found;
    this.#reading = reading;
    this.#cuts = new Cuts(text);
  }

  clean(): CleanContent {
    for (;;) {
      this.#match(WHITE);
      if (this.#at >= this.#text.length) break;
      const start = this.#at;
      const kind = this.#token();
      if (kind === null) this.#operator(start);
      else if (kind !== "") this.#operand(kind, start);
    }
    const [first] = this.#starts;
    if (first !== undefined) this.#drop(first, this.#text.length, "operands without an operator");
    return { text: this.#cuts.result(), covered: this.#coverage.covered, called: this.#called };
  }

  /** The kind of the operand that begins here; none for what is cut; null for an operator. */
  #token(): string | null {
    const start = this.#at;
    switch (this.#text[start]) {
      case "%": {
        const comment = this.#match(COMMENT);
        this.#drop(start, this.#at, "comment", comment.slice(1));
        return "";
      }
      case "(":
        this.#at = literalEnd(this.#text, start);
        if (this.#at < 0) return this.#rest(start);
        this.#shown += this.#at - start - 2;
        return "s";
      case "<":
        return this.#text[start + 1] === "<" ? this.#dict(start) : this.#hex(start);
      case "[":
        this.#at += 1;
        return this.#list(start);
      case "/":
        this.#match(NAME);
        return "N";
      default: {
        const word = this.#match(REGULAR);
        if (word !== "") return NUMBER.test(word) ? "n" : null;
        this.#at += 1;
        this.#drop(start, this.#at, "stray sign");
        return "";
      }
    }
  }

  #hex(start: number): string {
    const hex = this.#match(HEX);
    if (hex === "") return this.#rest(start);
    this.#shown += (hex.length - 2) / 2;
    return "s";
  }

  #dict(start: number): string {
    const lexer = new Lexer(this.#text, start);
    if (attempt(() => lexer.value()) === null) return this.#rest(start);
    this.#at = lexer.at;
    return "d";
  }

  #list(start: number): string {
    let kind = "a";
    for (;;) {
      this.#match(WHITE);
      if (this.#text[this.#at] === "]") break;
      if (this.#at >= this.#text.length || this.#text[this.#at] === "[") return this.#rest(start);
      const item = this.#token();
      if (item !== "s" && item !== "n" && item !== "") kind = "x";
    }
    this.#at += 1;
    return kind;
  }

  #operand(kind: string, start: number): void {
    this.#kinds += kind;
    this.#starts.push(start);
    if (this.#starts.length <= OPERANDS_MOST) return;
    const [first = start, second = start] = this.#starts;
    this.#drop(first, second, "operands without an operator");
    this.#starts.shift();
    this.#kinds = this.#kinds.slice(1);
  }

  #operator(start: number): void {
    const word = this.#text.slice(start, this.#at);
    const operands = OPERANDS.get(word)?.exec(this.#kinds);
    const surplus = operands?.index ?? this.#starts.length;
    const from = this.#starts[surplus] ?? start;
    const [first = start] = this.#starts;
    if (operands === null || operands === undefined) this.#drop(first, this.#at, "operator", word);
    else {
      if (surplus > 0) this.#drop(first, from, "operands without an operator");
      this.#instruction(word, this.#starts.slice(surplus), start);
    }
    this.#kinds = "";
    this.#starts = [];
    this.#shown = 0;
  }

  #instruction(word: string, starts: readonly number[], end: number): void {
    if (word === "BDC" || word === "BMC") this.#mark(starts[0] ?? end, starts[1]);
    else if (word === "BI") {
      this.#image(end);
      return;
    }
    const category = CALLS.get(word);
    // The size of a font comes after its name, all other names are last.
    if (category !== undefined) this.#call(category, (word === "Tf" ? starts[0] : starts.at(-1)) ?? end);
    const number = (start: number, index: number) =>
      Number.parseFloat(this.#text.slice(start, starts[index + 1] ?? end));
    this.#coverage.see(word, () => starts.map(number), this.#shown);
    this.#reading.follow?.(word, () => starts.map((start) => operandAt(this.#text, start)));
  }

  #call(category: string, start: number): void {
    if (this.#text[start] !== "/") return;
    this.#called.add(callOf(category, nameIn(new Lexer(this.#text, start).value())));
  }

  /** `from` is where the tag of marked content begins, `properties` where what is said of it does. */
  #mark(from: number, properties: number | undefined): void {
    this.#rename(from, (tag) => plainTag(tag, this.#found));
    if (properties === undefined) return;
    const { names } = this.#reading;
    if (this.#text[properties] === "<") this.#properties(properties);
    else if (names !== undefined) this.#rename(properties, (name) => names.of(name));
  }

  #rename(from: number, rename: (name: string) => string): void {
    const lexer = new Lexer(this.#text, from);
    const own = nameIn(lexer.value());
    const name = rename(own);
    if (name !== own) this.#cuts.cut(from, lexer.at, written(nameOf(name)));
  }

  #properties(from: number): void {
    const lexer = new Lexer(this.#text, from);
    const properties = entriesOf(lexer.value());
    const kept = keptProperties(properties, this.#found);
    const same = [...properties].every(([key, value]) => kept.get(key) === value);
    const commented = this.#text.slice(from, lexer.at).includes("%");
    if (!same || commented) this.#cuts.cut(from, lexer.at, written(dictOf(kept)));
  }

  /** `from` is where the operator begins. */
  #image(from: number): void {
    const start = this.#at;
    const image = attempt(() => inlineImage(this.#text, start));
    if (image === null) {
      this.#rest(from);
      return;
    }
    if (image.tells) throw new NotCleanable("cleaning.unsupported");
    if (image.instead !== null) {
      this.#cuts.cut(start, image.dictEnd, image.instead);
      this.#found.add("unknown", "inline image");
    }
    for (const space of image.spaces) this.#called.add(callOf("ColorSpace", space));
    this.#at = image.end;
    this.#reading.follow?.("BI", () => [dictOf(image.entries)]);
  }

  /** What follows is no content: nobody can say what it is. */
  #rest(start: number): string {
    this.#at = this.#text.length;
    this.#drop(start, this.#at, "what cannot be read");
    return "";
  }

  #drop(from: number, to: number, what: string, value: string | null = null): void {
    this.#cuts.cut(from, to);
    this.#found.add(what === "comment" ? "description" : "unknown", `Contents ${what}`, value && textString(value));
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }
}
