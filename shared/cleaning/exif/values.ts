import { latin1Of, utf16Of, wordsOf } from "../words.ts";
import type { Entry, TiffReader } from "./ifd.ts";
import type { KnownTag } from "./tags.ts";

/** More than is shown of a value. */
const VALUE_BYTES = 1024;
const NUMBERS_SHOWN = 8;

const COMMENT_CODE_BYTES = 8;

const TEXT_TYPES: readonly number[] = [2, 129];
const RAW_TYPES: readonly number[] = [1, 7];

/** What a field says, as text for people; null where it is no text and no number. */
export async function wordsOfEntry(tiff: TiffReader, entry: Entry, form: KnownTag["form"]): Promise<string | null> {
  if (form === "opaque") return null;
  const bytes = await tiff.valueBytes(entry, VALUE_BYTES);
  if (form === "utf16") return utf16Of(bytes, true);
  if (form === "comment") return commentOf(bytes, tiff.littleEndian);
  if (TEXT_TYPES.includes(entry.type)) return wordsOf(bytes);
  if (RAW_TYPES.includes(entry.type)) return textInside(bytes);
  const numbers = (await tiff.numbers(entry, NUMBERS_SHOWN)).filter((each) => Number.isFinite(each));
  return numbers.length === 0 ? null : numbers.map((each) => rounded(each)).join(" ");
}

/** At most three decimals. */
export function rounded(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** UserComment and the like begin with the name of their code (Exif 3.0 §4.6.5.1). */
function commentOf(bytes: Uint8Array, littleEndian: boolean): string {
  const code = latin1Of(bytes.subarray(0, COMMENT_CODE_BYTES));
  const content = bytes.subarray(COMMENT_CODE_BYTES);
  if (code.startsWith("UNICODE")) return utf16Of(content, littleEndian);
  return /^(?:ASCII\0|JIS\0|\0{8})/.test(code) ? wordsOf(content) : wordsOf(bytes);
}

/** Text that was written as bytes of no type; null if they are anything else. */
function textInside(bytes: Uint8Array): string | null {
  const text = wordsOf(bytes);
  return text.length > 1 && !/[\p{Cc}\ufffd]/u.test(text) ? text : null;
}
