import { describe, expect, it } from "vitest";
import { encodeUtf8 } from "../../../shared/bytes/index.ts";
import { embeddedObject } from "../../../shared/protocol/embedded-json.ts";
import { encodeDocument, parseDocument, readField } from "../../../shared/protocol/field.ts";

// PROTOCOL.md §9.5: what a vault carries for others is an object of plain texts, neither large nor deep.

const field = embeddedObject(200);
const accepts = (value: unknown): boolean => readField(field, value).ok;

/** A key that only a parser makes a key of. */
const OWN_PROTO: unknown = JSON.parse('{"__proto__":{"a":1}}');

/** So many objects or lists in each other. */
const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown =>
  depth === 0 ? null : wrap(nested(depth - 1, wrap));

describe("an embedded object", () => {
  it("is read, and written as it was", () => {
    const text = '{"A_b-1":[null,true,{"constructor":"é\\n"}],"a":9007199254740991,"b":{}}';
    const read = parseDocument(field, encodeUtf8(text), 1000);
    if (!read.ok) throw new Error(read.code);
    expect(new TextDecoder().decode(encodeDocument(field, read.value))).toBe(text);
  });

  it.each([
    ["a list", []],
    ["a text", "a"],
    ["nothing", null],
    ["a key that is no word", { "a b": 1 }],
    ["an empty key", { "": 1 }],
    ["a key that begins with a digit", { "1a": 1 }],
    ["a key of 65 letters", { ["k".repeat(65)]: 1 }],
    ["a key that is the prototype's", OWN_PROTO],
    ["a fraction", { a: 0.5 }],
    ["a negative number", { a: -1 }],
    ["half of a letter", { a: "\ud83d" }],
    ["a control character", { a: ["\u0007"] }],
  ])("is not %s", (_what, value) => {
    expect(readField(field, value)).toEqual({ ok: false, code: "document.malformed" });
  });

  it("ends at its size, counted in bytes of its canonical text", () => {
    expect([accepts({ a: "x".repeat(192) }), accepts({ a: "x".repeat(193) })]).toEqual([true, false]);
    expect([accepts({ a: "é".repeat(96) }), accepts({ a: "é".repeat(97) })]).toEqual([true, false]);
    expect([accepts({ a: '"'.repeat(96) }), accepts({ a: '"'.repeat(97) })]).toEqual([true, false]);
  });

  it("is 16 deep at most, itself counted, however deep it is", () => {
    const objects = (depth: number): unknown => nested(depth, (inner) => ({ a: inner }));
    const lists = (depth: number): unknown => ({ a: nested(depth - 1, (inner) => [inner]) });
    expect([accepts(objects(16)), accepts(objects(17)), accepts(lists(16)), accepts(lists(17))]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    const deep = encodeUtf8(`{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
    expect(parseDocument(field, deep, deep.length)).toEqual({ ok: false, code: "document.malformed" });
  });
});
