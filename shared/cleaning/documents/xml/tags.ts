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

const NAME = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_.\-]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.\-]*)?`;
const OPEN = new RegExp(`<(/?)(${NAME})`, "uy");
const ATTRIBUTE = new RegExp(String.raw`\s+(${NAME})\s*=\s*(["'])`, "uy");
const CLOSE = /\s*(\/?)>/y;
const REFERENCE_BROKEN = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;

/** One element has no more attributes than this. */
const ATTRIBUTES_MOST = 256;

/** Reads the tag that starts at `at`. @throws NotCleanable */
export function readTag(text: string, at: number): RawTag {
  OPEN.lastIndex = at;
  const open = OPEN.exec(text);
  if (open === null) throw new NotCleanable("cleaning.malformed");
  const [, slash, name = ""] = open;
  const attributes: (readonly [string, string])[] = [];
  let next = OPEN.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = next;
    const found = ATTRIBUTE.exec(text);
    if (found === null) break;
    const [, key = "", quote = ""] = found;
    const end = text.indexOf(quote, ATTRIBUTE.lastIndex);
    if (end < 0 || attributes.length === ATTRIBUTES_MOST) throw new NotCleanable("cleaning.malformed");
    attributes.push([key, checkedValue(text.slice(ATTRIBUTE.lastIndex, end), quote)]);
    next = end + 1;
  }
  CLOSE.lastIndex = next;
  const close = CLOSE.exec(text);
  const [empty, closing] = [close?.[1] === "/", slash === "/"];
  if (close === null || (closing && (empty || attributes.length > 0))) throw new NotCleanable("cleaning.malformed");
  return { kind: closing ? "close" : empty ? "empty" : "open", name, attributes, end: CLOSE.lastIndex };
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
