import { Lexer } from "./lexer.ts";
import { dictOf, isKind, itemsOf, nameIn, type Entries, type Value } from "./values.ts";
import { written } from "./written.ts";

/** An image within a content stream (ISO 32000-1, 8.9.7): its dictionary from where it was read, and where all of it is over. */
export interface InlineImage {
  /** What is kept of its dictionary, with the short names that may stand there (table 93). */
  readonly entries: Entries;
  readonly dictEnd: number;
  readonly end: number;
  /** The dictionary, if it said more than it should. */
  readonly instead: string | null;
  /** True for a JPEG that tells more than its picture. */
  readonly tells: boolean;
  /** Names of color spaces, of which the resources may have some. */
  readonly spaces: readonly string[];
}

const KEYS = new Set([
  ...["BPC", "CS", "D", "DP", "F", "H", "IM", "I", "W", "L", "Intent", "BitsPerComponent", "ColorSpace", "Decode"],
  ...["DecodeParms", "Filter", "Height", "ImageMask", "Interpolate", "Width", "Length"],
]);
const END = /[\0\t\n\f\r ]EI(?=$|[\0\t\n\f\r ])/g;
const LOOKS_LIKE_CONTENT = /^[\0\t\n\f\r -~]{0,16}$/;
const JPEG_TELLS = /\xff[\xe1-\xed\xef\xfe]/;

/** Reads on after `BI`; null if there is no end. @throws LexicalError */
export function inlineImage(text: string, start: number): InlineImage | null {
  const lexer = new Lexer(text, start);
  const entries: [string, Value][] = [];
  let surplus = false;
  while (lexer.peek() === "/") {
    const key = nameIn(lexer.value());
    const value = lexer.value();
    if (KEYS.has(key) && !isKind(value, "text")) entries.push([key, value]);
    else surplus = true;
  }
  const dictEnd = lexer.at;
  if (lexer.word() !== "ID") return null;
  const data = lexer.at + 1;
  const dataEnd = endOf(text, data);
  if (dataEnd < 0) return null;
  const filters = written(dictOf(entries.filter(([key]) => key === "F" || key === "Filter")));
  const tells = filters.includes("/DCT") && JPEG_TELLS.test(text.slice(data, dataEnd));
  const commented = text.slice(start, dictEnd).includes("%");
  const keys = entries.map(([key, value]) => `/${key} ${written(value)}`).join(" ");
  const spaces = entries
    .filter(([key]) => key === "CS" || key === "ColorSpace")
    .flatMap(([, value]) => [value, ...itemsOf(value)].map(nameIn).filter((each) => each !== ""));
  const instead = surplus || commented ? ` ${keys} ` : null;
  return { entries: new Map(entries), dictEnd, end: dataEnd + 3, instead, tells, spaces };
}

/** Where the data of an image ends that nothing says the length of: before an `EI` behind which there is content. */
function endOf(text: string, data: number): number {
  END.lastIndex = data - 1;
  let found = END.exec(text);
  while (found !== null && !LOOKS_LIKE_CONTENT.test(text.slice(found.index + 3, found.index + 19)))
    found = END.exec(text);
  return found?.index ?? -1;
}
