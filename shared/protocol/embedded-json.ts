import { canonicalBytes, isProtocolNumber, type Json } from "./canonical-json.ts";
import { checked, isPlainText, refuseField, type Field } from "./field.ts";

/** A JSON object whose keys another document decides on. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** How deep lists and objects may lie in each other: reading and writing them takes no more of the stack. */
const DEEPEST = 16;
/** Keys of tables: they sort alike in every program. */
const KEY = /^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/;

/**
 * An object that this document only carries, of at most `largest` bytes of canonical JSON (PROTOCOL.md §9.2): what it says is checked
 * by whoever knows what it is. No text in it is anything but plain.
 */
export function embeddedObject(largest: number): Field<JsonObject> {
  const field: Field<JsonObject> = { read: (value) => readObject(value, largest, DEEPEST), write: (value) => value };
  return checked(field, (value) => canonicalBytes(value).length <= largest);
}

function readObject(value: unknown, largest: number, deepest: number): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value) || deepest === 0) refuseField();
  const members = Object.entries(value).map(([key, member]: [string, unknown]) => {
    if (!KEY.test(key)) refuseField();
    return [key, readValue(member, largest, deepest - 1)] as const;
  });
  // A key may be "constructor": these are own properties whatever they are called.
  return Object.fromEntries(members);
}

function readValue(value: unknown, largest: number, deepest: number): Json {
  if (value === null || typeof value === "boolean" || isProtocolNumber(value)) return value;
  if (typeof value === "string") return isPlainText(value, 0, largest) ? value : refuseField();
  if (!Array.isArray(value)) return readObject(value, largest, deepest);
  if (deepest === 0) refuseField();
  return value.map((each: unknown) => readValue(each, largest, deepest - 1));
}
