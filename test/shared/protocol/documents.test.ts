import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeUtf8 } from "../../../shared/bytes/index.ts";
import { EVERY_DOCUMENT } from "../../support/arbitrary-documents.ts";
import { damaged } from "../../support/mutations.ts";

// Canonical JSON of every document: PROTOCOL.md §1.2, and the tables of §3.2, §3.3, §3.5, §3.6, §3.7, §4.6, §6.4, §7, §8, §9, §10.

/** RFC 8785 for what the protocol allows, written here again: keys sorted, no spaces. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(",")}}`;
}

describe.each(EVERY_DOCUMENT)("$name", ({ json, encode, reencode }) => {
  it("is read, and written as it was", () => {
    fc.assert(
      fc.property(json, (value) => {
        const bytes = encodeUtf8(canonical(value));
        expect(encode(value)).toEqual(bytes);
        expect(reencode(bytes)).toEqual({ ok: true, value: bytes });
      }),
      { numRuns: 30 },
    );
  });

  it("is refused or written as it was, however it is damaged: reading never throws", { timeout: 60_000 }, () => {
    let refusals = 0;
    fc.assert(
      fc.property(damaged(json.map(canonical)), (text) => {
        const bytes = encodeUtf8(text);
        const read = reencode(bytes);
        if (read.ok) expect(read.value).toEqual(bytes);
        else {
          expect(read.code).toBe("document.malformed");
          refusals += 1;
        }
      }),
      { numRuns: 200 },
    );
    expect(refusals).toBeGreaterThan(0);
  });

  it("is refused when it is any other JSON, or no JSON", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json().map(encodeUtf8), fc.uint8Array()), (bytes) => {
        expect(reencode(bytes)).toEqual({ ok: false, code: "document.malformed" });
      }),
      { numRuns: 50 },
    );
  });
});
