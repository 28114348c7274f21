import { encodeUtf8, failure, ok, parseUtf8, type Bytes, type Result } from "../bytes/index.ts";

/** What canonical JSON can hold (PROTOCOL.md §1.2): no fractions, no negative numbers. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * RFC 8785 text of a value (PROTOCOL.md §1.2).
 * @throws RangeError for a number that is not an integer from 0 to 2^53−1
 */
export function canonicalText(value: Json): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!isProtocolNumber(value)) throw new RangeError("not a protocol number");
    return String(value);
  }
  if (isList(value)) return `[${value.map(canonicalText).join(",")}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`).join(",")}}`;
}

/** True for an integer from 0 to 2^53−1 (PROTOCOL.md §1.2). `-0` is another number, and has no canonical text. */
export function isProtocolNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);
}

/** UTF-8 of the canonical text. */
export function canonicalBytes(value: Json): Bytes {
  return encodeUtf8(canonicalText(value));
}

/** The value of some JSON text, not yet known to be canonical. */
export function parseJson(bytes: Uint8Array): Result<unknown, "document.malformed"> {
  const text = parseUtf8(bytes);
  if (!text.ok) return failure("document.malformed");
  try {
    return ok(JSON.parse(text.value));
  } catch {
    return failure("document.malformed");
  }
}

// Array.isArray does not narrow readonly arrays out of a union.
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
