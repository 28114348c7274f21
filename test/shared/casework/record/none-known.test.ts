import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseRecord } from "../../../../shared/casework/record/case-record.ts";
import {
  EMPTY_COOPERATION,
  emptyPerson,
  emptyRecord,
  NO_REFERENCE,
} from "../../../../shared/casework/record/empty-record.ts";
import { FIELD_NAMES, isNoneField, NONE_FIELDS } from "../../../../shared/casework/record/field-names.ts";
import { fieldValues, readFlatCase, type FlatCase } from "../../../../shared/casework/record/flat-case.ts";
import { withLetters } from "../../../../shared/casework/record/from-letters.ts";
import { withNoneKnown, withoutContradictedNones } from "../../../../shared/casework/record/none-known.ts";
import { caseRecordField } from "../../../../shared/casework/record/record-field.ts";
import { route } from "../../../../shared/mechanisms/route.ts";
import { encodeBase64 } from "../../../../shared/bytes/index.ts";
import { isReadable, readField } from "../../../../shared/protocol/field.ts";
import { letterField } from "../../../../shared/protocol/letter.ts";
import { arbitraryRecordJson } from "../../../support/arbitrary-case.ts";
import { TODAY } from "../../../support/sample-case.ts";

// "Asked, and there is none" is an answer: it is neither an entry nor the same as that nobody has asked, and it is never beside an entry.

const EMPTY = emptyRecord("A-1");

function flat(json: unknown): FlatCase {
  const read = readFlatCase(json, TODAY);
  if (!read.ok) throw new Error(`${read.code} ${read.key}`);
  return read.value;
}

const refusalOf = (json: unknown): unknown => {
  const read = readFlatCase(json, TODAY);
  return read.ok ? "read" : [read.code, read.key];
};

const sister = { ...emptyPerson("p2", ["relative"]), name: "Lina", atRisk: true };
const other = { body: "a court", when: { from: null, until: null, time: "", words: "" }, reference: "" };

describe("that there is none", () => {
  it.each(NONE_FIELDS)("is said in a case file of %s, and of nothing else with it", (name) => {
    const { work } = flat({ [name]: "none known" });
    expect(work.record).toEqual({ ...emptyRecord(NO_REFERENCE), noneKnown: [name] });
    expect(FIELD_NAMES.filter((each) => fieldValues(work, each).includes("none known"))).toEqual([name]);
    expect(isReadable(caseRecordField, work.record)).toBe(true);
  });

  it("is one of several values nowhere", () => {
    for (const name of NONE_FIELDS) {
      expect(refusalOf({ [name]: ["none known", "P1"] })).toEqual(["facts.unknown_value", name]);
    }
  });

  it("is no answer to a field that has its own no, and no text is taken for it", () => {
    expect(FIELD_NAMES.filter(isNoneField)).toEqual([...NONE_FIELDS]);
    for (const name of ["cooperation_body", "hearing_context", "is_followup", "national_authorities_approached"]) {
      expect(refusalOf({ [name]: "none known" })).toEqual(["facts.unknown_value", name]);
    }
    expect(flat({ victim_name: "none known" }).work.record.noneKnown).toEqual([]);
    expect(flat({ government_response: "None known." }).work.record.noneKnown).toEqual([]);
  });

  it("contradicts what another key of the file says", () => {
    const both = { evidence_list: "none known", cooperation_evidence: "badge" };
    expect(refusalOf(both)).toEqual(["case.conflict", "evidence_list"]);
    expect(refusalOf({ colleagues_at_risk: "none known", family_members_at_risk: "Lina" })).toBe("read");
  });

  it.each<[string, Partial<CaseRecord>]>([
    ["family_members_at_risk", { people: [...EMPTY.people, sister] }],
    ["other_complaints", { otherComplaints: [other] }],
    ["victim_group", { group: "the village" }],
    ["government_response", { stateResponse: { ...EMPTY.stateResponse, text: { language: "en", text: "No." } } }],
    [
      "cooperation_evidence",
      {
        evidence: [{ id: "x1", title: "", type: "", consulted: "", shareable: null }],
        cooperation: [EMPTY_COOPERATION, { ...EMPTY_COOPERATION, proof: ["x1"] }],
      },
    ],
  ])("is refused beside an entry, and goes when one comes: %s", (name, entry) => {
    const field = NONE_FIELDS.find((each) => each === name);
    if (field === undefined) throw new Error(name);
    const filled = { ...EMPTY, ...entry };
    const both: CaseRecord = { ...filled, noneKnown: ["needs", field] };
    expect([isReadable(caseRecordField, filled), isReadable(caseRecordField, both)]).toEqual([true, false]);
    expect(withoutContradictedNones(both)).toEqual({ ...filled, noneKnown: ["needs"] });
    expect(withNoneKnown(filled, field, true)).toEqual(filled);
  });

  it("is added once, in one order, and taken back", () => {
    const said = withNoneKnown(withNoneKnown(EMPTY, "needs", true), "other_complaints", true);
    expect(said.noneKnown).toEqual(["other_complaints", "needs"]);
    expect(withNoneKnown(said, "needs", true)).toEqual(said);
    expect(withNoneKnown(said, "other_complaints", false).noneKnown).toEqual(["needs"]);
    expect(readField(caseRecordField, { ...said, noneKnown: ["needs", "needs"] }).ok).toBe(false);
    expect(readField(caseRecordField, { ...said, noneKnown: ["cooperation_body"] }).ok).toBe(false);
  });

  it("leaves a record that has none of it as it is", () => {
    fc.assert(
      fc.property(arbitraryRecordJson, (json) => {
        const record = caseRecordField.read(json);
        expect(withoutContradictedNones(record)).toBe(record);
      }),
      { numRuns: 50 },
    );
  });
});

describe("letters and what is known to be none", () => {
  const base = { case: "cd".repeat(16), instance: "ab".repeat(32), organisation: "ef".repeat(32) };
  const KEY = encodeBase64(new Uint8Array(32));
  const reply = { macKey: KEY, publicKey: encodeBase64(new Uint8Array(1216)), slotKey: KEY };
  const evidence = {
    files: [{ hash: "ab".repeat(32), name: "photo.jpg", offset: 0, size: 0, type: "image/jpeg" }],
    ...{ key: KEY, segments: 0 },
  };
  const letter = letterField.read({
    ...base,
    ...{ submission: "11".repeat(16), language: "en", version: 1, text: "x", type: "report", reply, evidence },
    answers: [
      { question: "other-complaints", answer: "a court" },
      { question: "government-response", answer: "none known" },
    ],
  });

  it("a caseworker's answer stays, evidence that comes is evidence, and a person's words stay words", () => {
    const before: CaseRecord = { ...EMPTY, noneKnown: ["evidence_list", "other_complaints"] };
    const after = withLetters(before, [{ day: TODAY, letter }]);
    expect(after.noneKnown).toEqual(["other_complaints"]);
    expect(after.otherComplaints).toEqual([]);
    expect(after.evidence).toMatchObject([{ title: "photo.jpg" }]);
    expect(after.stateResponse.text).toEqual({ language: "en", text: "none known" });
    expect(isReadable(caseRecordField, after)).toBe(true);
  });
});

describe("needs that there are none of", () => {
  it("are a fact, and never count as a need", () => {
    const { facts } = flat({ needs: "none known", body: "hrc" });
    expect(facts).toMatchObject({ needs: [] });
    expect(flat({ body: "hrc" }).facts).not.toHaveProperty("needs");
    const asks = (known: object): readonly unknown[] =>
      route({ urgency: "imminent", consent: "public_named", ...known })
        .flatMap(({ missing }) => missing)
        .filter(({ fact }) => fact === "needs");
    expect(asks({ needs: [] })).toEqual([]);
    for (const { mechanism, outcome } of route({ ...facts, consent: "public_named" })) {
      const unknown = route({ body: ["hrc"], consent: "public_named" }).find((each) => each.mechanism === mechanism);
      if (outcome === "recommended") expect(unknown?.outcome).toBe("recommended");
    }
  });
});

describe("wishes", () => {
  it.each(["confidentiality_request_applicant", "anonymity_wanted"] as const)(
    "%s: no is said, or nobody asked",
    (name) => {
      expect(fieldValues(flat({ [name]: "no" }).work, name)).toEqual(["no"]);
      expect(fieldValues(flat({ [name]: "yes" }).work, name)).toEqual(["yes"]);
      expect(fieldValues(flat({}).work, name)).toEqual([]);
      const { anonymity, applicantConfidential } = flat({ [name]: "no" }).work.record.wishes;
      expect([anonymity, applicantConfidential].sort()).toEqual([false, null]);
    },
  );
});
