import {
  encodeBase64,
  encodeHex,
  encodeUtf8,
  equalBytes,
  failure,
  isWellFormedText,
  ok,
  parseBase64,
  parseHex,
  type Bytes,
  type Result,
} from "../bytes/index.ts";
import { canonicalBytes, isProtocolNumber, parseJson, type Json } from "./canonical-json.ts";

// A field says how one value of a JSON document is read and written. Reading is strict and gives a typed value; writing is its
// inverse, so that re-encoding what was understood and comparing bytes proves that a document was canonical (PROTOCOL.md §1.2).

/** Thrown by fields while reading, and caught by `parseDocument` alone. */
class MalformedField extends Error {}

/** Stops the reading of a document as malformed. For fields that are made outside of this file. */
export function refuseField(): never {
  throw new MalformedField();
}

/** How one value is read from, and written to, JSON. */
export interface Field<T> {
  readonly read: (value: unknown) => T;
  readonly write: (value: T) => Json;
}

/** A record with exactly these keys: a missing or an unknown key is refused. */
export function record<T extends object>(fields: { readonly [K in keyof T]: Field<T[K]> }): Field<T> {
  const names = Object.keys(fields);
  return {
    read: (value) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) refuseField();
      const given: Record<string, unknown> = { ...value };
      if (Object.keys(given).length !== names.length) refuseField();
      const read: Record<string, unknown> = {};
      for (const name of names) {
        if (!Object.hasOwn(given, name)) refuseField();
        read[name] = fields[name as keyof T].read(given[name]);
      }
      return read as T;
    },
    write: (value) => {
      const written: Record<string, Json> = {};
      for (const name of names) written[name] = fields[name as keyof T].write(value[name as keyof T]);
      return written;
    },
  };
}

/** One of several records, told apart by the text under `key`. */
export function oneOf<T extends object>(
  key: keyof T & string,
  choices: { readonly [name: string]: Field<T> },
): Field<T> {
  const choose = (name: unknown): Field<T> => {
    const choice = typeof name === "string" && Object.hasOwn(choices, name) ? choices[name] : undefined;
    return choice ?? refuseField();
  };
  return {
    read: (value) => {
      if (typeof value !== "object" || value === null) refuseField();
      return choose(Reflect.get(value, key)).read(value);
    },
    write: (value) => choose(value[key]).write(value),
  };
}

/** A list of `least` to `most` values. */
export function list<T>(item: Field<T>, least: number, most: number): Field<readonly T[]> {
  return {
    read: (value) => {
      if (!Array.isArray(value) || value.length < least || value.length > most) refuseField();
      return value.map((each) => item.read(each));
    },
    write: (value) => value.map((each) => item.write(each)),
  };
}

/** A list in which no two values have the same key. */
export function distinct<T>(items: Field<readonly T[]>, keyOf: (item: T) => string): Field<readonly T[]> {
  return checked(items, (value) => new Set(value.map(keyOf)).size === value.length);
}

/** The same field, with a further condition. */
export function checked<T>(field: Field<T>, holds: (value: T) => boolean): Field<T> {
  return {
    read: (value) => {
      const read = field.read(value);
      return holds(read) ? read : refuseField();
    },
    write: field.write,
  };
}

/** `null`, or a value. */
export function nullable<T>(field: Field<T>): Field<T | null> {
  return {
    read: (value) => (value === null ? null : field.read(value)),
    write: (value) => (value === null ? null : field.write(value)),
  };
}

/** Exactly this text, number or truth value. */
export function constant<const T extends string | number | boolean>(expected: T): Field<T> {
  return { read: (value) => (value === expected ? expected : refuseField()), write: () => expected };
}

/** One of these texts. */
export function choice<const T extends string>(values: readonly T[]): Field<T> {
  return { read: (value) => values.find((each) => each === value) ?? refuseField(), write: (value) => value };
}

/** `true` or `false`. */
export const boolean: Field<boolean> = {
  read: (value) => (typeof value === "boolean" ? value : refuseField()),
  write: (value) => value,
};

/** An integer from `least` to `most`. */
export function integer(least: number, most: number): Field<number> {
  return {
    read: (value) => (isProtocolNumber(value) && value >= least && value <= most ? value : refuseField()),
    write: (value) => value,
  };
}

/** Text that matches the whole of a pattern (which is anchored here). */
export function pattern(expression: string, longestBytes: number): Field<string> {
  const whole = new RegExp(`^(?:${expression})$`);
  return checked(plainText(1, longestBytes), (value) => whole.test(value));
}

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Plain text of `least` to `most` UTF-8 bytes (PROTOCOL.md §1.1). */
export function plainText(least: number, most: number): Field<string> {
  return {
    read: (value) => (typeof value === "string" && isPlainText(value, least, most) ? value : refuseField()),
    write: (value) => value,
  };
}

/** True for text that `plainText` accepts. */
export function isPlainText(value: string, least: number, most: number): boolean {
  if (value.length > most || !isWellFormedText(value) || CONTROL.test(value)) return false;
  const length = encodeUtf8(value).length;
  return length >= least && length <= most;
}

/**
 * Inside of a character class: what ends a line, speaks to a terminal, or changes the direction of what follows. C0, DEL, C1,
 * U+2028 and U+2029, bidi controls (PROTOCOL.md §1.1).
 */
export const NOT_OF_ONE_LINE = "\\u0000-\\u001F\\u007F-\\u009F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069";

/** Plain text of `least` to `most` UTF-8 bytes that cannot be taken for more than one line (PROTOCOL.md §1.1). */
export function singleLine(least: number, most: number): Field<string> {
  return checked(plainText(least, most), isSingleLine);
}

/** True for text without any character that could end a line, speak to a terminal, or change the direction of what follows. */
export function isSingleLine(value: string): boolean {
  return !new RegExp(`[${NOT_OF_ONE_LINE}]`).test(value);
}

/** Exactly `length` bytes, in lower-case hex. */
export function hexBytes(length: number): Field<Bytes> {
  return {
    read: (value) => {
      if (typeof value !== "string" || value.length !== 2 * length) refuseField();
      const bytes = parseHex(value);
      return bytes.ok ? bytes.value : refuseField();
    },
    write: encodeHex,
  };
}

/** Exactly `length` bytes, in base64. */
export function base64Bytes(length: number): Field<Bytes> {
  return checked(base64(length), (bytes) => bytes.length === length);
}

/** Exactly `length` bytes with one role, in base64. */
export function key<K extends Bytes>(length: number): Field<K> {
  return mapped<Bytes, K>(
    base64Bytes(length),
    (bytes) => bytes as K,
    (bytes) => bytes,
  );
}

/** At most `longest` bytes, in base64. */
export function base64(longest: number): Field<Bytes> {
  const longestText = 4 * Math.ceil(longest / 3);
  return {
    read: (value) => {
      if (typeof value !== "string" || value.length > longestText) refuseField();
      const bytes = parseBase64(value);
      return bytes.ok && bytes.value.length <= longest ? bytes.value : refuseField();
    },
    write: encodeBase64,
  };
}

/** A field of another type, by a pair of inverse functions; `into` may call `refuseField`. */
export function mapped<A, B>(field: Field<A>, into: (value: A) => B, from: (value: B) => A): Field<B> {
  return { read: (value) => into(field.read(value)), write: (value) => field.write(from(value)) };
}

/** Why a document was refused (PROTOCOL.md §1.2). */
export type DocumentError = "document.malformed" | "document.too_large";

/** Reads canonical JSON of at most `largest` bytes; never throws on hostile bytes (PROTOCOL.md §1.2). */
export function parseDocument<T>(field: Field<T>, bytes: Uint8Array, largest: number): Result<T, DocumentError> {
  if (bytes.length > largest) return failure("document.too_large");
  const json = parseJson(bytes);
  if (!json.ok) return json;
  const value = readField(field, json.value);
  if (!value.ok) return value;
  return equalBytes(encodeDocument(field, value.value), bytes) ? value : failure("document.malformed");
}

/** Reads a value that is JSON already, as inside of another document. */
export function readField<T>(field: Field<T>, value: unknown): Result<T, "document.malformed"> {
  try {
    return ok(field.read(value));
  } catch (error) {
    if (error instanceof MalformedField) return failure("document.malformed");
    throw error;
  }
}

/** True for a value that a reader of this field would accept: the types alone do not say how long a text is. */
export function isReadable<T>(field: Field<T>, value: T): boolean {
  return readField(field, field.write(value)).ok;
}

/** Canonical JSON of a value; the inverse of `parseDocument`. */
export function encodeDocument<T>(field: Field<T>, value: T): Bytes {
  return canonicalBytes(field.write(value));
}
