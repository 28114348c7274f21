import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Budget } from "../../../../shared/cleaning/pdf/budget.ts";
import { decode85, decodeHex, decodeLzw, decodeRuns } from "../../../../shared/cleaning/pdf/decoders.ts";
import { deflate, inflate } from "../../../../shared/cleaning/pdf/inflate.ts";
import { unpredicted } from "../../../../shared/cleaning/pdf/predictor.ts";
import {
  encoded85,
  encodedHex,
  encodedLzw,
  encodedRuns,
  predictedRows,
} from "../../../support/cleaning/pdf-encoders.ts";

const latin1 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, "latin1"));
const back = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const texts = fc.oneof(
  fc.uint8Array({ maxLength: 600 }).map(back),
  fc.array(fc.constantFrom("aaaa", "ab", "\0\0\0\0\0", "z"), { maxLength: 900 }).map((parts) => parts.join("")),
);
const MOST = 1_000_000;

describe("old ways of packing", () => {
  it("are undone", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(back(decodeHex(latin1(encodedHex(text)), MOST))).toBe(text);
        expect(back(decode85(latin1(encoded85(text)), MOST))).toBe(text);
        expect(back(decodeRuns(latin1(encodedRuns(text)), MOST))).toBe(text);
        expect(back(decodeLzw(latin1(encodedLzw(text)), MOST, 1))).toBe(text);
        expect(back(decodeLzw(latin1(encodedLzw(text, 0)), MOST, 0))).toBe(text);
      }),
    );
    const long = Array.from({ length: 20_000 }, (_value, index) => String.fromCharCode((index * index) % 251)).join("");
    expect(back(decodeLzw(latin1(encodedLzw(long)), MOST, 1))).toBe(long);
  });

  it("reads the example of the specification (7.4.4.2)", () => {
    const coded = latin1("\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01");
    expect([...decodeLzw(coded, MOST, 1)]).toEqual([45, 45, 45, 45, 45, 65, 45, 45, 45, 66]);
    expect(back(decodeHex(latin1("7 0 7>zz"), MOST))).toBe("pp");
  });

  it("refuses what is none of them, and what is too much", () => {
    expect(() => decodeHex(latin1("0x"), MOST)).toThrow("cleaning.malformed");
    expect(() => decode85(latin1("\x7f"), MOST)).toThrow("cleaning.malformed");
    expect(() => decodeLzw(latin1("\xff\xff\xff"), MOST, 1)).toThrow("cleaning.malformed");
    expect(() => decodeRuns(latin1("\x81a"), 100)).toThrow("cleaning.too_large");
  });
});

describe("unpredicted", () => {
  it("undoes every predictor of PNG", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 60, maxLength: 60 }), fc.constantFrom(1, 2, 3), (bytes, colors) => {
        const parameters = new Map([
          ["Predictor", 15],
          ["Columns", 6 / colors],
          ["Colors", colors],
        ]);
        const coded = latin1(predictedRows(back(bytes), 6, colors));
        expect([...unpredicted(coded, parameters)]).toEqual([...bytes]);
      }),
    );
  });

  it("refuses others, and rows without end", () => {
    const data = latin1("\x07a");
    expect(() => unpredicted(data, new Map([["Predictor", 2]]))).toThrow("cleaning.unsupported");
    expect(() => unpredicted(data, new Map([["Predictor", 15]]))).toThrow("cleaning.malformed");
    expect(() =>
      unpredicted(
        data,
        new Map([
          ["Predictor", 15],
          ["Columns", 1e9],
        ]),
      ),
    ).toThrow("cleaning.malformed");
  });
});

describe("inflate", () => {
  it("gives back what was packed, until nobody wants more", async () => {
    const bytes = latin1("kolibri".repeat(50_000));
    const packed = await deflate(bytes);
    const source = {
      length: packed.length,
      read: async (at: number, length: number) => await Promise.resolve(packed.slice(at, at + length)),
    };
    const chunks: Uint8Array[] = [];
    await inflate(source, (chunk) => chunks.push(chunk) > 0);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
    let asked = 0;
    const much = await deflate(Uint8Array.from({ length: 900_000 }, (_value, index) => (index * index * 7919) >>> 5));
    const large = {
      length: much.length,
      read: async (at: number, length: number) => await Promise.resolve(much.slice(at, at + length)),
    };
    await inflate(large, () => {
      asked += 1;
      return false;
    });
    expect(asked).toBe(1);
  });

  it("passes on what reading throws", async () => {
    const source = { length: 9, read: async () => await Promise.reject(new RangeError("gone")) };
    await expect(inflate(source, () => true)).rejects.toThrow("gone");
  });
});

describe("Budget", () => {
  it("ends", () => {
    const budget = new Budget(2);
    budget.spend(2);
    expect(() => {
      budget.spend(1);
    }).toThrow("cleaning.too_large");
  });
});
