import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memorySource } from "../../../../shared/bytes/index.ts";
import { Blocks } from "../../../../shared/cleaning/pdf/blocks.ts";
import { attempt, Lexer, LexicalError } from "../../../../shared/cleaning/pdf/lexer.ts";
import { textString } from "../../../../shared/cleaning/pdf/text-string.ts";
import { dictOf, listOf, nameOf, refTo, type Value } from "../../../../shared/cleaning/pdf/values.ts";
import { written } from "../../../../shared/cleaning/pdf/written.ts";

const bytes = fc.uint8Array({ maxLength: 12 }).map((each) => Buffer.from(each).toString("latin1"));
const { value: values } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.boolean(),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((each) => each / 1000 + 0),
    bytes.map(nameOf),
    bytes.map((text): Value => ({ kind: "text", text })),
    fc.nat(1_000_000).map(refTo),
    fc.array(tie("value"), { maxLength: 5 }).map(listOf),
    fc.array(fc.tuple(bytes, tie("value")), { maxLength: 5 }).map((entries) => dictOf(entries)),
  ),
}));
const read = (text: string): Value => new Lexer(text).value();

describe("values", () => {
  it("are read as they are written", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(read(written(value))).toEqual(value);
      }),
    );
  });

  it.each<[string, Value]>([
    ["% a comment\n 1", 1],
    ["+.5", 0.5],
    ["--5", -5],
    ["1.2.3", 1.2],
    ["/A#42#", nameOf("AB#")],
    ["/", nameOf("")],
    ["(a(b)\\)\\n\\053\\\r\nc\r\nd\\q)", { kind: "text", text: "a(b))\n+c\ndq" }],
    ["<4 1 5>", { kind: "text", text: "AP" }],
    ["<>", { kind: "text", text: "" }],
    ["[1 0 R 2 0]", listOf([refTo(1), 2, 0])],
    ["[null true false]", listOf([null, true, false])],
    ["<< /A null /B<</C/D>> >>", dictOf([["B", dictOf([["C", nameOf("D")]])]])],
  ])("reads %j", (text, value) => {
    expect(read(text)).toEqual(value);
  });

  it.each([
    "",
    "(",
    "<4",
    "<4g>",
    "[1",
    "<< /A 1",
    "<< /A 1 >",
    "<< 1 1 >>",
    "obj",
    "}",
    "[".repeat(70) + "]".repeat(70),
  ])("refuses %j", (text) => {
    expect(() => read(text)).toThrow(LexicalError);
  });

  it("never goes on for ever, whatever there is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("()<>[]{}/%\\ \n1a")) }), (text) => {
        try {
          read(text);
        } catch (error) {
          expect(error).toBeInstanceOf(LexicalError);
        }
      }),
    );
  });

  it("are no value where there is none, and other errors are passed on", () => {
    expect(attempt(() => read(")"))).toBeNull();
    expect(() =>
      attempt(() => {
        throw new RangeError("other");
      }),
    ).toThrow("other");
  });

  it("writes numbers as every reader knows them", () => {
    expect([0.1, -0, 1e-12, -1e-12, 1e20, 12.5, 1e14].map(written)).toEqual([
      "0.1",
      "0",
      "0",
      "0",
      "0",
      "12.5",
      "100000000000000",
    ]);
    expect(written(null)).toBe("null");
  });
});

describe("textString", () => {
  it("reads every way of writing text", () => {
    expect(textString("\xfe\xff\x06\x45")).toBe("م");
    expect(textString("\xff\xfe\x45\x06")).toBe("م");
    expect(textString("\xef\xbb\xbf\xd9\x85")).toBe("م");
    expect(textString("caf\xe9")).toBe("café");
  });
});

describe("Blocks", () => {
  it("reads across blocks, and no further than the file", async () => {
    const file = Uint8Array.from({ length: 8_000_000 }, (_value, index) => (index * 7) % 253);
    const blocks = new Blocks(memorySource(file), () => undefined);
    for (const [offset, length] of [
      [262_140, 10],
      [0, 900_000],
      [7_999_990, 10],
      [5, 0],
    ] as const) {
      const got = await blocks.bytes(offset, length);
      expect(Buffer.from(got).equals(file.subarray(offset, offset + length))).toBe(true);
    }
    for (let offset = 0; offset < file.length; offset += 262_144)
      expect((await blocks.bytes(offset, 1))[0]).toBe(file[offset]);
    await expect(blocks.bytes(7_999_999, 2)).rejects.toThrow("cleaning.malformed");
    await expect(blocks.bytes(-1, 1)).rejects.toThrow("cleaning.malformed");
    expect(await blocks.text(7_999_999, 9)).toHaveLength(1);
  });
});
