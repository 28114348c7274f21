import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import recordSchema from "../../../../shared/casework/record/case-record.schema.json" with { type: "json" };
import workSchema from "../../../../shared/casework/record/case-work.schema.json" with { type: "json" };
import { emptyWork } from "../../../../shared/casework/empty-work.ts";
import { emptyPerson, emptyRecord } from "../../../../shared/casework/record/empty-record.ts";
import { FIELD_NAMES } from "../../../../shared/casework/record/field-names.ts";
import { readFlatCase } from "../../../../shared/casework/record/flat-case.ts";
import { addsNoLongName } from "../../../../shared/casework/record/name-length.ts";
import type { Role } from "../../../../shared/casework/record/vocabulary.ts";
import { REPORT_FIELDS } from "../../../../shared/casework/record/report-fields.ts";
import { caseWorkField } from "../../../../shared/casework/work-field.ts";
import { readField } from "../../../../shared/protocol/field.ts";
import { arbitraryRecordJson, arbitraryWorkJson } from "../../../support/arbitrary-case.ts";
import { jsonChanges } from "../../../support/json-changes.ts";
import { TODAY } from "../../../support/sample-case.ts";

// The schemas that are published say what the codecs do (PROTOCOL.md §9.5), in every choice that there is.

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
ajv.addSchema(recordSchema);
const isRecord = ajv.getSchema("case-record.schema.json");
const isWork = ajv.compile(workSchema);
const takesWork = (json: unknown): boolean => readField(caseWorkField, json).ok;
const work = (change: object, record: object = {}): object => ({
  ...emptyWork(emptyRecord("A-1")),
  ...change,
  record: { ...emptyRecord("A-1"), ...record },
});

describe("the schemas of a case", () => {
  it("take what the codecs take", () => {
    fc.assert(
      fc.property(arbitraryWorkJson, (json) => {
        expect([takesWork(json), isWork(json), isWork.errors]).toEqual([true, true, null]);
      }),
      { numRuns: 100 },
    );
    fc.assert(fc.property(arbitraryRecordJson, (json) => isRecord?.(json) === true));
  });

  it("refuse a key too few, a key too many and a value of another type, wherever it is", () => {
    fc.assert(
      fc.property(arbitraryWorkJson, (json) => {
        for (const { changed, where } of jsonChanges(json)) expect([where, isWork(changed)]).toEqual([where, false]);
      }),
      { numRuns: 10 },
    );
  });

  it("know every choice that a field has, as the codec does", () => {
    for (const name of FIELD_NAMES) {
      const { choices, type } = REPORT_FIELDS[name];
      if (choices === null || !["choice", "choices"].includes(type)) continue;
      for (const value of choices) {
        const read = readFlatCase({ [name]: value }, TODAY);
        if (!read.ok) throw new Error(`${name}: ${value}`);
        expect([name, value, isWork(caseWorkField.write(read.value.work))]).toEqual([name, value, true]);
      }
    }
  });

  const words = { language: "und", text: "" };
  const source = { id: "s1", kind: "other", submission: null, question: null, day: "2026-01-01", words };
  it.each([
    ["another version", work({ version: 2 })],
    ["a role that there is not", work({}, { people: [{ ...emptyPerson("p1", []), roles: ["friend"] }] })],
    ["an id that is not numbered", work({}, { people: [emptyPerson("one", [])] })],
    ["a name of 2,049 letters", work({}, { people: [{ ...emptyPerson("p1", []), name: "x".repeat(2049) }] })],
    ["a control character", work({}, { group: "\u0007" })],
    ["a reference of two lines", work({}, { reference: "A\nB" })],
    ["no reference", work({}, { reference: "" })],
    ["201 people", work({}, { people: Array.from({ length: 201 }, (_, at) => emptyPerson(`p${String(at + 1)}`, [])) })],
    ["a need named twice", work({}, { needs: ["legal", "legal"] })],
    [
      "a month that there is not",
      work({}, { geneva: { now: null, until: { from: "2024-13", until: null, time: "", words: "" } } }),
    ],
    ["a State in words", work({}, { state: "France" })],
    ["a language in words", work({}, { stateResponse: { text: { language: "French", text: "" }, measures: words } })],
    [
      "an answer without its question",
      work({}, { sources: [{ ...source, kind: "answer", submission: "ab".repeat(16) }] }),
    ],
    ["a letter without a submission", work({}, { sources: [{ ...source, kind: "letter" }] })],
    ["a task of nothing", work({ done: [{ task: "", day: "2026-01-01" }] })],
    ["a withdrawal that is no submission", work({ readWithdrawals: ["1"] })],
    [
      "a contact of nothing",
      work({ confirmations: [{ mechanism: "tb-cat", value: "", by: "", day: "2026-01-01", listed: true }] }),
    ],
    [
      "a mechanism that is no id",
      work({ confirmations: [{ mechanism: "TB", value: "x", by: "", day: "2026-01-01", listed: true }] }),
    ],
  ])("and the codecs refuse: %s", (_what, json) => {
    expect([takesWork(json), isWork(json)]).toEqual([false, false]);
  });

  it.each([
    ["𝒳".repeat(256), true],
    ["𝒳".repeat(257), false],
    ["x ".repeat(32), true],
    ["x ".repeat(33), false],
    ["x'".repeat(33), false],
  ])("and read names that are longer than those that are written: %s", (name, isWritten) => {
    const adds = (roles: readonly Role[]): boolean => addsNoLongName([{ ...emptyPerson("p1", roles), name }], []);
    expect(adds(["victim"])).toBe(isWritten);
    expect(adds([])).toBe(isWritten);
    expect(adds(["relative", "alleged_perpetrator"])).toBe(isWritten);
    expect(adds(["alleged_perpetrator"])).toBe(true);
    const read = work({}, { people: [{ ...emptyPerson("p1", ["victim"]), name }] });
    expect([takesWork(read), isWork(read)]).toEqual([true, true]);
  });
});
