import { describe, expect, it } from "vitest";
import type { Draft, DraftField } from "../../../../shared/casework/drafts/draft.ts";
import { languagesFor } from "../../../../shared/casework/drafts/languages.ts";
import { writeDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import { FIELD_NAMES } from "../../../../shared/casework/record/field-names.ts";
import { emptyRecord } from "../../../../shared/casework/record/empty-record.ts";
import { MECHANISMS } from "../../../../shared/mechanisms/dataset.ts";
import type { Mechanism } from "../../../../shared/mechanisms/mechanism.ts";
import { markOf, MARKED_RECORD, permitFor } from "../../../support/marked-case.ts";

const WRITTEN_TO = MECHANISMS.filter(({ draft }) => draft !== null);
const ALL = JSON.stringify(MARKED_RECORD);
/** Fields that bear a mark of their own in the marked case. */
const MARKED = FIELD_NAMES.filter((field) => ALL.includes(markOf(field)));
/** What the gate keeps back: ways to reach people where a case is published, and where somebody lives whose name is not given. */
const KEPT_BACK = ["reporter_contact", "safe_contact_channel", "state_of_residence_now"];

/** Wishes that nobody spoke of in the case of these tests: said to be missing, and never to be none. */
const UNSPOKEN = ["confidentiality_request_applicant", "anonymity_wanted"];

/** What the mechanism asks for: who writes is told to every one. */
const fieldsOf = ({ sections }: Draft): readonly DraftField[] =>
  sections.filter(({ id }) => id !== "writer").flatMap(({ fields }) => fields);
const askedBy = ({ asks }: Mechanism): ReadonlySet<string> => new Set(asks.flatMap(({ fields }) => fields));
const draftsTo = (mechanism: Mechanism): readonly Draft[] =>
  languagesFor(mechanism).map(
    (language) => writeDraft(permitFor(mechanism, "send", "public_named"), { language }).draft,
  );

describe.each(WRITTEN_TO.map((each) => [each.id, each] as const))("a draft to %s", (_, mechanism) => {
  it("has every ask once and no other, in each language", () => {
    const asks = mechanism.asks.map(({ fields }) => fields.join("+")).sort();
    for (const draft of draftsTo(mechanism)) {
      expect(
        fieldsOf(draft)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(asks);
    }
  });

  it("tells what is asked for and was agreed to, and nothing that is not asked for", () => {
    const asked = askedBy(mechanism);
    for (const draft of draftsTo(mechanism)) {
      const text = JSON.stringify(draft);
      const told = MARKED.filter((field) => text.includes(markOf(field)));
      expect(told.filter((field) => !asked.has(field))).toEqual([]);
      const answered = new Set(fieldsOf(draft).flatMap(({ id, values }) => (values.length > 0 ? id.split("+") : [])));
      const untold = MARKED.filter((field) => answered.has(field) && !told.includes(field));
      // By name, nobody needs a pseudonym.
      expect(untold.filter((field) => field !== "victim_pseudonym")).toEqual([]);
    }
  });

  it("answers everything that the case knows", () => {
    for (const draft of draftsTo(mechanism)) {
      const missing = fieldsOf(draft).filter((field) => field.missing !== null);
      expect(missing.map(({ id }) => id).filter((id) => !UNSPOKEN.includes(id))).toEqual([]);
      const leftOut = fieldsOf(draft).filter((field) => field.leftOut.length > 0);
      expect(leftOut.map(({ id }) => id).filter((id) => !KEPT_BACK.includes(id))).toEqual([]);
    }
  });

  it("marks what is missing as the mechanism needs it", () => {
    const empty = emptyRecord("AM-1");
    const [language = "en"] = languagesFor(mechanism);
    const { draft } = writeDraft(permitFor(mechanism, "prepare", "none", { record: empty }), { language });
    const needed = new Map(mechanism.asks.map(({ fields, required }) => [fields.join("+"), required]));
    for (const { id, missing, values } of fieldsOf(draft)) {
      const mark = id.startsWith("consent_") ? "consent" : needed.get(id) === true ? "required" : "optional";
      expect([id, missing]).toEqual([id, values.length > 0 && mark !== "consent" ? null : mark]);
    }
    const known = fieldsOf(draft).filter(({ missing }) => missing === null);
    const always = ["case_id", "victim_name", "victim_pseudonym", "victim_name+victim_pseudonym"];
    expect(known.map(({ id }) => id).filter((id) => !always.includes(id))).toEqual([]);
  });

  it("keeps a person's own words as they are, in their language", () => {
    for (const draft of draftsTo(mechanism)) {
      const own = fieldsOf(draft)
        .flatMap(({ values }) => values.flat())
        .filter(({ origin }) => origin === "person");
      expect(own.length).toBeGreaterThan(0);
      for (const { language, text } of own) {
        expect(language).toBe("ar");
        expect(text).toMatch(/^Mk[a-z]+Mk قال {2}ذلك\n$/);
      }
    }
  });
});

const anyMechanism = (): Mechanism => {
  const [first] = WRITTEN_TO;
  if (first === undefined) throw new Error("nobody can be written to");
  return first;
};

it("every field that can be asked for has an answer", () => {
  const every: Mechanism = {
    ...anyMechanism(),
    asks: FIELD_NAMES.map((field) => ({ fields: [field], required: true, text: "Said of it.", basis: ["inference"] })),
  };
  for (const draft of draftsTo({ ...every, languages: ["en", "fr", "es"] })) {
    // By name, nobody needs a pseudonym.
    const missing = fieldsOf(draft).filter((field) => field.missing !== null);
    expect(missing.map(({ id }) => id)).toEqual(["victim_pseudonym", ...UNSPOKEN]);
  }
});

it("a field that no report has is a mistake, and is not passed over", () => {
  const odd = { ...anyMechanism(), asks: [{ fields: ["shoe_size"], required: true, text: "", basis: ["inference"] }] };
  expect(() => writeDraft(permitFor(odd, "send", "public_named"), { language: "en" })).toThrow(RangeError);
});
