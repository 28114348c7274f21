import type { Bytes } from "./bytes.ts";
import { failure, ok, type Result } from "./result.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** UTF-8 of a text. Lone surrogates become U+FFFD: check `isWellFormedText` first where that matters. */
export function encodeUtf8(text: string): Bytes {
  return encoder.encode(text);
}

/** Text of well-formed UTF-8 without a byte order mark (PROTOCOL.md §1.1). */
export function parseUtf8(bytes: Uint8Array): Result<string, "text.malformed"> {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return failure("text.malformed");
  try {
    return ok(decoder.decode(bytes));
  } catch {
    return failure("text.malformed");
  }
}

/** True if a string has no lone surrogate, so that it has exactly one UTF-8 form. */
export function isWellFormedText(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}
