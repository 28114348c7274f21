import { describe, expect, it } from "vitest";
import { createCaseReference } from "../../../../shared/casework/record/case-reference.ts";
import { emptyRecord } from "../../../../shared/casework/record/empty-record.ts";
import { caseRecordField } from "../../../../shared/casework/record/record-field.ts";
import { isReadable } from "../../../../shared/protocol/field.ts";
import { loadSodium } from "../../../../shared/sodium/sodium.ts";

const sodium = await loadSodium();

describe("the reference of a case", () => {
  it("is random and nothing else, in letters that a record takes and nobody confuses", () => {
    const references = Array.from({ length: 500 }, () => createCaseReference(sodium));
    expect(new Set(references).size).toBe(500);
    for (const reference of references) {
      expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/u);
      expect(isReadable(caseRecordField, emptyRecord(reference))).toBe(true);
    }
    expect(new Set(references.join("")).size).toBe(33);
  });

  it("is of all random bytes that it takes", () => {
    const of = (bytes: readonly number[]): string =>
      createCaseReference({ randomBytes: (length) => Uint8Array.from({ length }, (_, at) => bytes[at] ?? 0) });
    expect(of([0, 1, 2, 3, 4, 5, 6, 7])).toBe("2345-6789");
    expect(of([31, 32, 63, 255, 8, 8, 8, 9])).toBe("Z2ZZ-AAAB");
  });
});
