import { dictOf, listOf, nameOf, refTo, type Ref, type Text, type Value } from "./values.ts";

/** What follows is no PDF, or the text ends before it is over: whoever has more text tries again with it. */
export class LexicalError extends Error {}

const NESTED_MOST = 64;
const WHITE = /[\0\t\n\f\r ]*/y;
const COMMENT = /%[^\r\n]*/y;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const REFERENCE = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const HEX = /<([\da-fA-F\0\t\n\f\r ]*)>/y;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
// As other readers take them: "--5", "1.2.3", "5-3".
const SLOPPY_NUMBER = /^[+-]*\.?\d[\d.+-]*$/;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Reads values (ISO 32000-1, 7.2 and 7.3) from text whose characters are bytes. */
export class Lexer {
  readonly text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  /** What comes next, or nothing at the end. */
  peek(): string | undefined {
    this.#skipWhite();
    return this.text[this.at];
  }

  /** A word such as `obj`, `endobj` or a number; empty before anything else. */
  word(): string {
    this.#skipWhite();
    return this.#match(REGULAR)?.[0] ?? "";
  }

  /** The next value. @throws LexicalError if none follows */
  value(nested = 0): Value {
    if (nested > NESTED_MOST) throw new LexicalError("nested too deep");
    switch (this.peek()) {
      case "/":
        return this.#name();
      case "(":
        return this.#literal();
      case "<":
        return this.text[this.at + 1] === "<" ? this.#dict(nested) : this.#hex();
      case "[":
        return this.#list(nested);
      default:
        return this.#reference() ?? this.#simple();
    }
  }

  // To the next character that is neither white space nor in a comment.
  #skipWhite(): void {
    do this.#match(WHITE);
    while (this.#match(COMMENT) !== null);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at += found[0].length;
    return found;
  }

  #name(): Value {
    this.at += 1;
    const raw = this.#match(REGULAR)?.[0] ?? "";
    return nameOf(
      raw.replaceAll(/#([\da-fA-F]{2})/g, (_all, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
    );
  }

  #reference(): Ref | null {
    const found = this.#match(REFERENCE);
    return found === null ? null : refTo(Number(found[1]));
  }

  #simple(): Value {
    const word = this.#match(REGULAR)?.[0] ?? "";
    if (NUMBER.test(word)) return Number(word);
    if (word === "true" || word === "false") return word === "true";
    if (word === "null") return null;
    if (SLOPPY_NUMBER.test(word)) return sloppyNumber(word);
    throw new LexicalError("no value");
  }

  #hex(): Text {
    const digits = this.#match(HEX)?.[1]?.replaceAll(/[\0\t\n\f\r ]/g, "");
    if (digits === undefined) throw new LexicalError("a string without end");
    const text = digits.replaceAll(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
    return { kind: "text", text: digits.length % 2 === 0 ? text : `${text.slice(0, -1)}${lastDigit(digits)}` };
  }

  #literal(): Text {
    const end = literalEnd(this.text, this.at);
    if (end < 0) throw new LexicalError("a string without end");
    const raw = this.text.slice(this.at + 1, end - 1);
    this.at = end;
    return { kind: "text", text: unescaped(raw) };
  }

  #list(nested: number): Value {
    const items: Value[] = [];
    this.at += 1;
    while (this.peek() !== "]") items.push(this.value(nested + 1));
    this.at += 1;
    return listOf(items);
  }

  #dict(nested: number): Value {
    const entries: [string, Value][] = [];
    this.at += 2;
    while (this.peek() !== ">") {
      const key = this.value(nested + 1);
      if (key === null || typeof key !== "object" || key.kind !== "name") throw new LexicalError("no key");
      const value = this.value(nested + 1);
      if (value !== null) entries.push([key.name, value]);
    }
    if (this.text[this.at + 1] !== ">") throw new LexicalError("a dictionary without end");
    this.at += 2;
    return dictOf(entries);
  }
}

/** What is read, or null where there is no such thing. @throws whatever else is thrown */
export function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof LexicalError) return null;
    throw error;
  }
}

/** The number that a word begins with, of several signs the last; 0 where it begins with none. */
export function sloppyNumber(word: string): number {
  return Number.parseFloat(/^[+-]{2}/.test(word) ? word.replace(/^[+-]*(?=[+-])/, "") : word) || 0;
}

/** Where the literal string that begins at `start` is over, or -1. */
export function literalEnd(text: string, start: number): number {
  const marks = /[\\()]/g;
  marks.lastIndex = start;
  let open = 0;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    if (found[0] === "\\") marks.lastIndex += 1;
    else open += found[0] === "(" ? 1 : -1;
    if (open === 0) return marks.lastIndex;
  }
  return -1;
}

function lastDigit(digits: string): string {
  return String.fromCharCode(16 * Number.parseInt(digits.slice(-1), 16));
}

function unescaped(raw: string): string {
  return raw.replaceAll(
    /\\(?:([0-7]{1,3})|(\r\n?|\n)|([^]))|\r\n?/g,
    (_all, octal: string | undefined, end: string | undefined, letter: string | undefined) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) % 256);
      if (end !== undefined) return "";
      return letter === undefined ? "\n" : (ESCAPES[letter] ?? letter);
    },
  );
}
