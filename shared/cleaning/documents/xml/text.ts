import { parseUtf8, type Bytes } from "../../../bytes/index.ts";
import { NotCleanable } from "../../refusal.ts";

/** In bytes: a document of ten thousand pages, or a sheet of a quarter of a million cells. */
export const XML_LARGEST: number = 2 ** 25;

const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const DECLARATION = /^<\?xml\s[^?>]*\?>/;
const ENCODING = /\sencoding\s*=\s*["'](?!utf-?8["'])/i;

/** The text of an XML document in UTF-8 from its root on; a byte order mark and the declaration are not part of it. @throws NotCleanable */
export function xmlText(bytes: Bytes): string {
  if (bytes.length > XML_LARGEST) throw new NotCleanable("cleaning.too_large");
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = parseUtf8(marked ? bytes.subarray(3) : bytes);
  if (!text.ok || FORBIDDEN.test(text.value)) throw new NotCleanable("cleaning.malformed");
  const declaration = DECLARATION.exec(text.value)?.[0] ?? "";
  if (ENCODING.test(declaration)) throw new NotCleanable("cleaning.unsupported");
  return text.value.slice(declaration.length);
}

/** What stands before the root in everything that we write. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text as it stands in an element, or between double quotes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}

/** What a text or a value says once its references are read. Numbers that are no character become U+FFFD. */
export function unescaped(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (typeof name === "string") return NAMED[name] ?? whole;
    const point = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
  });
}
