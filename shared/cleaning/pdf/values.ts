/** What a PDF is made of (ISO 32000-1, 7.3). Bytes are held as characters of the same number. */
export type Value = null | boolean | number | Name | Text | Ref | List | Dict | Stream;

export interface Name {
  readonly kind: "name";
  readonly name: string;
}

export interface Text {
  readonly kind: "text";
  readonly text: string;
}

/** Another object, by its number. Its generation says nothing that the table of objects does not. */
export interface Ref {
  readonly kind: "ref";
  readonly number: number;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Value[];
}

export type Entries = ReadonlyMap<string, Value>;

export interface Dict {
  readonly kind: "dict";
  readonly entries: Entries;
}

/** The data begins at `offset` of the file; how long it is, is for `Length` to say. */
export interface Stream {
  readonly kind: "stream";
  readonly entries: Entries;
  readonly offset: number;
}

/** A name without its slash. */
export function nameOf(name: string): Name {
  return { kind: "name", name };
}

/** A list of values. */
export function listOf(items: readonly Value[]): List {
  return { kind: "list", items };
}

/** A dictionary. */
export function dictOf(entries: Entries | readonly (readonly [string, Value])[]): Dict {
  return { kind: "dict", entries: new Map(entries) };
}

/** A reference to the object with this number. */
export function refTo(number: number): Ref {
  return { kind: "ref", number };
}

/** True if the value is of this kind. */
export function isKind<K extends "name" | "text" | "ref" | "list" | "dict" | "stream">(
  value: Value | undefined,
  kind: K,
): value is Extract<Value, { readonly kind: K }> {
  return typeof value === "object" && value !== null && value.kind === kind;
}

/** What a dictionary or a stream says; nothing for other values. */
export function entriesOf(value: Value | undefined): Entries {
  return isKind(value, "dict") || isKind(value, "stream") ? value.entries : new Map<string, Value>();
}

/** The name that a value is, or the empty one. */
export function nameIn(value: Value | undefined): string {
  return isKind(value, "name") ? value.name : "";
}

/** The values of a list; none for other values. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  return isKind(value, "list") ? value.items : [];
}
