import { NotCleanable } from "../../refusal.ts";

/** A tag as it stands in the text. */
export interface RawTag {
  readonly kind: "open" | "close" | "empty";
  readonly name: string;
  /** Names and raw values, in order. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Where the text goes on. */
  readonly end: number;
}

const PLAIN = String.raw`[A-Za-z_][\w.\-]*(?::[A-Za-z_][\w.\-]*)?`;
const OPEN = new RegExp(`<(/?)(${PLAIN})(?=[\\s/>])`, "y");
const ATTRIBUTE = new RegExp(String.raw`\s+(${PLAIN})\s*=\s*(["'])`, "y");

// The same with letters of all scripts: it takes several times as long, and hardly any file needs it.
const NAME = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_.\-]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.\-]*)?`;
const ANY_OPEN = new RegExp(`<(/?)(${NAME})`, "uy");
const ANY_ATTRIBUTE = new RegExp(String.raw`\s+(${NAME})\s*=\s*(["'])`, "uy");

const CLOSE = /\s*(\/?)>/y;
const REFERENCE_BROKEN = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;

/** One element has no more attributes than this. */
const ATTRIBUTES_MOST = 256;

/** Reads the tag that starts at `at`. @throws NotCleanable */
export function readTag(text: string, at: number): RawTag {
  const open = match(OPEN, text, at) ?? match(ANY_OPEN, text, at);
  if (open === null) throw new NotCleanable("cleaning.malformed");
  const [whole, slash, name = ""] = open;
  const attributes: (readonly [string, string])[] = [];
  let next = at + whole.length;
  let close: RegExpExecArray | null = null;
  while (close === null) {
    const found = match(ATTRIBUTE, text, next);
    if (found === null) close = match(CLOSE, text, next);
    const attribute = found ?? (close === null ? match(ANY_ATTRIBUTE, text, next) : null);
    if (attribute === null && close === null) throw new NotCleanable("cleaning.malformed");
    if (attribute === null) continue;
    const [before, key = "", quote = ""] = attribute;
    const start = next + before.length;
    const end = text.indexOf(quote, start);
    if (end < 0 || attributes.length === ATTRIBUTES_MOST) throw new NotCleanable("cleaning.malformed");
    attributes.push([key, checkedValue(text.slice(start, end), quote)]);
    next = end + 1;
  }
  const [empty, closing] = [close[1] === "/", slash === "/"];
  if (closing && (empty || attributes.length > 0)) throw new NotCleanable("cleaning.malformed");
  return { kind: closing ? "close" : empty ? "empty" : "open", name, attributes, end: next + close[0].length };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function checkedValue(raw: string, quote: string): string {
  if (raw.includes("<")) throw new NotCleanable("cleaning.malformed");
  checkReferences(raw);
  return quote === "'" ? raw.replaceAll('"', "&quot;") : raw;
}

/** A text refers to nothing but characters: there are no entities, because there is no document type. @throws NotCleanable */
export function checkReferences(raw: string): void {
  if (raw.includes("&") && REFERENCE_BROKEN.test(raw)) throw new NotCleanable("cleaning.malformed");
}
