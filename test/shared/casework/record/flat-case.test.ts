import { CONSENT_USES } from "../../../../shared/mechanisms/mechanism.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyWork } from "../../../../shared/casework/empty-work.ts";
import { impliedUses } from "../../../../shared/casework/consent/level.ts";
import { emptyRecord, NO_REFERENCE } from "../../../../shared/casework/record/empty-record.ts";
import { factsOf } from "../../../../shared/casework/consent/facts-of-case.ts";
import { FIELD_NAMES, type FieldName } from "../../../../shared/casework/record/field-names.ts";
import { fieldValues, readFlatCase, type FlatCase } from "../../../../shared/casework/record/flat-case.ts";
import { REPORT_FIELDS } from "../../../../shared/casework/record/report-fields.ts";
import { caseWorkField } from "../../../../shared/casework/work-field.ts";
import { FACT_VALUES } from "../../../../shared/mechanisms/facts.ts";
import { isReadable } from "../../../../shared/protocol/field.ts";
import { TODAY } from "../../../support/sample-case.ts";

function flat(json: unknown): FlatCase {
  const read = readFlatCase(json, TODAY);
  if (!read.ok) throw new Error(`${read.code} ${read.key}`);
  return read.value;
}

const refusalOf = (json: unknown): unknown => {
  const read = readFlatCase(json, TODAY);
  return read.ok ? "read" : [read.code, read.key];
};

/** One value, or several, for each of the 73 things that mechanisms ask about. */
const EXAMPLES: Readonly<Record<FieldName, string | readonly string[]>> = {
  case_id: "SN-2026-7",
  reporter_role: "legal_representative",
  reporter_name: "Maître Diallo",
  reporter_contact: ["d@example.org", "+41 22 000 00 00", "Signal, ask first"],
  reporter_nationality: "Malian",
  reporter_occupation: "lawyer",
  reporter_address: "12 rue X,\nBamako",
  reporter_signature: "yes",
  ngo_name: "Shelter",
  ngo_address: "1 road",
  ngo_legal_representatives: ["Ana | signed", "Bo"],
  relationship_to_victim: "lawyer since 2019",
  victim_name: ["أمينة", "Omar"],
  victim_pseudonym: "Noor",
  victim_group: "the village",
  victim_gender: "woman",
  victim_attributes: ["woman_whrd", "trans"],
  victim_whereabouts_status: "in_hiding",
  victim_consent_capacity: "family_member",
  eligibility_category_12_2: ["cat-a", "cat-d"],
  cooperation_body: ["tb:cat", "upr"],
  cooperation_description: "She spoke | at the session.",
  cooperation_stage: "during",
  cooperation_dates_places: ["2024-03-02 | Geneva | spoke", "spring 2024"],
  cooperation_evidence: ["badge", "letter"],
  incident_what: "They took her.",
  incident_how: "At night.",
  incident_when: "2024-03/2024-05 | about 14:00",
  incident_where: "the airport",
  incident_type: ["threat", "travel_ban"],
  alleged_perpetrators: ["unit 4 | state", "two men"],
  evidence_list: ["summons | document | at the office | yes", "video | file |  | no", "photo"],
  state_concerned: "DZ",
  state_of_residence_now: "FR",
  national_authorities_approached: "no_not_possible_risk | the police | did it",
  authority_familiar_with_facts: "the ombudsman",
  domestic_remedies_status: "exception_prolonged",
  domestic_remedies_text: "Four years.",
  government_response: "None.",
  un_documents_references: ["A/HRC/36/31 | 12", "A/HRC/39/41"],
  is_followup: "no",
  previous_report_number: "A/HRC/36/31",
  previous_report_paragraph: "12",
  further_reprisals: "Her brother.",
  state_measures_taken: "None since.",
  other_complaints: ["the Commission | 2024-03 | P-12-24", "a court"],
  treaty_ratification_status: ["tb:cat | ratified", "tb:ccpr | not_ratified"],
  competence_recognised: ["tb:cat | yes", "tb:ccpr | unknown"],
  irreparable_harm_grounds: "Torture.",
  imminence: "hours",
  serious_and_urgent_proof: "The order.",
  court_application_pending: "yes | 12345/26",
  racial_ethnic_element: "yes | what they shouted",
  hearing_context: "planned_hearing",
  confidentiality_request_applicant: "yes",
  confidentiality_request_reasons: "Her family.",
  anonymity_wanted: "yes",
  consent_level: "state_confidential",
  consent_per_use: ["sg_report", "ngo:fund-front-line", "embassy:mission-norway"],
  consent_given_by_and_when: "family_member | 2026-03-01 | her mother",
  consent_risks_explained: "yes",
  consent_withdrawn: "2026-03-03",
  publicity_would_worsen: "unclear",
  family_members_at_risk: ["Samir | brother", "Lina"],
  colleagues_at_risk: "Jo",
  current_danger_level: "immediate",
  safe_contact_channel: "through her sister",
  needs: ["medical", "legal"],
  in_geneva_now: "yes | 2026-03-20",
  requested_action: "Write to the State.",
  preferred_language: "ar",
  mission_contacts_known: ["NO | the second secretary", "CH"],
  prior_prevention_measures: ["P1", "P11"],
};

const valuesOf = (name: FieldName): readonly string[] => [EXAMPLES[name]].flat();

describe("the 73 fields", () => {
  it("are named once each, and each says how it is kept", () => {
    expect(FIELD_NAMES).toHaveLength(73);
    expect(Object.keys(REPORT_FIELDS)).toEqual(FIELD_NAMES);
    for (const { basis, sensitivity } of Object.values(REPORT_FIELDS)) {
      expect(["low", "medium", "high", "critical"]).toContain(sensitivity);
      expect(basis.join()).toMatch(/^(inference|(S00[0-4]|E\d\d).*)$/u);
    }
    expect(REPORT_FIELDS.victim_name).toMatchObject({ sensitivity: "critical", type: "list", choices: null });
  });

  it.each(FIELD_NAMES)("have a place: %s reads as it was written", (name) => {
    const { work } = flat({ [name]: EXAMPLES[name] });
    expect(fieldValues(work, name)).toEqual(valuesOf(name));
    expect(isReadable(caseWorkField, work)).toBe(true);
  });

  it.each(FIELD_NAMES)("have a place of their own: nothing but %s is there with it", (name) => {
    const { work } = flat({ [name]: EXAMPLES[name] });
    const others = FIELD_NAMES.filter(
      (other) => other !== name && other !== "case_id" && fieldValues(work, other).length > 0,
    );
    // What a value says besides: a proof is an item of evidence, agreement has a day and a level.
    const together: Partial<Record<FieldName, readonly FieldName[]>> = {
      cooperation_evidence: ["evidence_list"],
      treaty_ratification_status: ["competence_recognised"],
      competence_recognised: ["treaty_ratification_status"],
      consent_level: ["consent_per_use", "consent_given_by_and_when"],
      consent_per_use: ["consent_level", "consent_given_by_and_when"],
      consent_given_by_and_when: ["consent_level"],
      consent_risks_explained: ["consent_level", "consent_given_by_and_when"],
      consent_withdrawn: ["consent_level", "consent_given_by_and_when"],
    };
    expect(others).toEqual(together[name] ?? []);
  });

  it("are read together, in any order, into one work", () => {
    const all = Object.entries(EXAMPLES);
    const whole = flat(EXAMPLES);
    for (const name of FIELD_NAMES)
      expect(fieldValues(whole.work, name)).toEqual(expect.arrayContaining([...valuesOf(name)]));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(flat(Object.fromEntries(shuffled))).toEqual(whole);
      }),
      { numRuns: 10 },
    );
    expect(isReadable(caseWorkField, whole.work)).toBe(true);
  });

  it("hold a person's words in their language", () => {
    const { record } = flat({ incident_what: "أخذوها", preferred_language: "ar" }).work;
    expect(record.events[0]?.what).toEqual({ language: "ar", text: "أخذوها" });
    expect(flat({ incident_what: "x", preferred_language: "other" }).work.record.events[0]?.what.language).toBe("und");
  });

  it("make one event of whom it happened to and who did it", () => {
    const { record } = flat({ victim_name: ["A", "B"], incident_what: "x", alleged_perpetrators: "C" }).work;
    const idOf = (name: string): string | undefined => record.people.find((each) => each.name === name)?.id;
    expect(record.events).toMatchObject([{ victims: [idOf("A"), idOf("B")], perpetrators: [idOf("C")] }]);
  });

  it("know a victim who reports as one person", () => {
    const { facts, work } = flat({ reporter_role: "victim", reporter_name: "A", victim_name: "A" });
    expect(work.record.people).toMatchObject([{ id: "p1", name: "A", roles: ["victim", "reporter"] }]);
    expect(facts).toEqual({ role: "victim", victim_kind: "person" });
  });

  it("add what is said of somebody who is there already", () => {
    const { people } = flat({
      ...{ reporter_role: "relative", reporter_name: "Samir" },
      family_members_at_risk: "Samir",
    }).work.record;
    expect(people.filter(({ name }) => name === "Samir")).toMatchObject([
      { atRisk: true, roles: ["reporter", "relative"] },
    ]);
    const { evidence, cooperation } = flat({ cooperation_evidence: "badge", evidence_list: "badge | card" }).work
      .record;
    expect(evidence).toMatchObject([{ id: "x1", title: "badge", type: "card" }]);
    expect(cooperation).toMatchObject([{ proof: ["x1"] }]);
  });
});

describe("facts in a flat case", () => {
  const facts = {
    ...{ body: ["tb:cat", "hrc"], region: "africa", urgency: "imminent", irreparable: "unknown", racial: "no" },
    ...{ remedies: "exception", ratified: "yes", competence: "unknown", consent: "mechanism_only" },
    ...{ publicity_worsens: "unclear", role: "ngo", needs: ["legal"], attrs: ["lawyer"], court_pending: "no" },
    ...{ hearing: "attended", in_geneva: "yes", reported_before: "no", state: "DZ", residence: "FR" },
  };

  it("are those that it says, and the record says them too where it can", () => {
    const read = flat(facts);
    // An organisation reports, and names nobody.
    const derived = { ...facts, victim_kind: "unknown" };
    expect(read.facts).toEqual(derived);
    expect({ ...factsOf(read.work, TODAY), remedies: "exception" }).toEqual(derived);
  });

  it("are each known by itself, for every value that there is", () => {
    for (const [key, values] of Object.entries(FACT_VALUES)) {
      for (const value of values) {
        const isList = ["body", "needs", "attrs"].includes(key);
        expect(flat({ [key]: value }).facts).toMatchObject({ [key]: isList ? [value] : value });
      }
    }
  });

  it("follow from the fields as well", () => {
    expect(flat({ state_concerned: "CO", cooperation_body: "iachr", current_danger_level: "immediate" }).facts).toEqual(
      {
        ...{ state: "CO", region: "americas", body: ["iachr"], urgency: "imminent" },
      },
    );
    expect(flat({}).facts).toEqual({});
    expect(flat({}).work).toEqual(emptyWork(emptyRecord(NO_REFERENCE)));
  });

  it.each([
    ["victim_name", ["Sara", "x".repeat(257)]],
    ["reporter_name", "x ".repeat(33)],
    ["ngo_name", "x".repeat(257)],
    ["family_members_at_risk", [`${"x'".repeat(33)} | brother`]],
  ])("has names that are no longer than names are: %s", (key, name) => {
    expect(refusalOf({ [key]: name })).toEqual(["case.name_too_long", key]);
    expect(flat({ alleged_perpetrators: ["x ".repeat(33)] }).work.record.people).toHaveLength(2);
  });

  it.each([
    [{ region: "africa", state: "FR" }, "region"],
    [{ region: "africa", state_concerned: "FR" }, "region"],
    [{ state: "DZ", state_concerned: "FR" }, "state"],
    [{ role: "ngo", reporter_role: "victim" }, "role"],
    [{ consent: "public_named", consent_level: "none" }, "consent"],
    [{ remedies: "exhausted", domestic_remedies_status: "exception_prolonged" }, "remedies"],
    [{ body: ["hrc"], cooperation_body: ["hrc", "upr"] }, "body"],
    [{ hearing: "none", hearing_context: "planned_hearing" }, "hearing"],
    [{ competence: "yes", ratified: "yes", competence_recognised: "tb:cat | no" }, "competence"],
  ])("must agree with the rest: %j", (json, key) => {
    expect(refusalOf(json)).toEqual(["case.conflict", key]);
  });

  it.each([
    [{ victim_whereabouts_status: "deceased" }, "none"],
    [{ victim_whereabouts_status: "deceased", consent_given_by_and_when: "family_member" }, "public_named"],
    [{ victim_whereabouts_status: "deceased", consent_given_by_and_when: "victim | 2026-03-01" }, "none"],
    [{ victim_consent_capacity: "cannot_be_obtained" }, "none"],
    [{ victim_consent_capacity: "family_member" }, "public_named"],
    [{ consent_withdrawn: "yes" }, "none"],
    [{ consent_withdrawn: "2026-02-01", consent_level: "public_named" }, "none"],
    [{ consent_withdrawn: "no" }, "public_named"],
  ])(
    "counts for no agreement of whoever cannot give one [C2], and for none that was withdrawn: %j",
    (said, consent) => {
      expect(flat({ consent: "public_named", victim_name: "Amina", ...said }).facts).toMatchObject({ consent });
    },
  );

  it("and fields must leave each other be", () => {
    expect(
      refusalOf({ reporter_role: "victim", reporter_contact: "by day", safe_contact_channel: "by night" }),
    ).toEqual(["case.conflict", "reporter_contact"]);
  });
});

describe("consent in a flat case", () => {
  it.each(FACT_VALUES.consent)("%s alone is agreement to what it implies, and no more [C3]", (consent) => {
    const { consents } = flat({ consent }).work;
    expect(consents).toMatchObject([{ person: "p1", level: consent, uses: impliedUses(consent), mechanisms: null }]);
    for (const use of ["sg_report", "ngo", "database"]) expect(consents[0]?.uses).not.toContain(use);
  });

  it("is, where uses are listed, to these and to nothing else: as a list, or as yes and no [C12]", () => {
    const usesOf = (consent_per_use: unknown): readonly string[] =>
      flat({ consent: "public_named", consent_per_use }).work.consents.flatMap(({ uses }) => uses);
    expect(usesOf(["sg_report"])).toEqual(["sg_report"]);
    expect(usesOf({ letter: true, sg_report: false })).toEqual(["letter"]);
    for (const none of ["no letter", { press_release: false }]) expect(usesOf(none)).toEqual([]);
    for (const use of CONSENT_USES) expect(usesOf(use)).toEqual([use]);
  });

  it("names one addressee where it has to, as far as the rest goes", () => {
    const { consents } = flat({
      consent: "mechanism_only",
      consent_per_use: ["meeting", "ngo:fund-uaf", "letter:fund-uaf"],
    }).work;
    expect(consents).toMatchObject([
      { level: "mechanism_only", mechanisms: null, uses: ["meeting"] },
      { level: "mechanism_only", mechanisms: ["fund-uaf"], uses: ["ngo", "letter"] },
    ]);
  });

  it("names one addressee that an update may have added, by what its id ends with [PROTOCOL.md §3.8]", () => {
    const added = `ngo:fund-new-${"0123456789abcdef".repeat(2)}`;
    const { consents } = flat({ consent: "mechanism_only", consent_per_use: added }).work;
    expect(consents.map(({ mechanisms }) => mechanisms)).toContainEqual([added.slice("ngo:".length)]);
  });

  it("is of every victim, given, explained and withdrawn alike", () => {
    const { facts, work } = flat({
      ...{ victim_name: ["A", "B"], consent_level: "public_named", consent_per_use: "sg_report" },
      ...{ consent_given_by_and_when: "legal_representative | 2026-02-01", consent_risks_explained: "yes" },
      consent_withdrawn: "yes",
    });
    expect(work.consents).toHaveLength(2);
    for (const each of work.consents) {
      expect(each).toMatchObject({ givenBy: "legal_representative", day: "2026-02-01", understood: true });
      expect(each.risks).toHaveLength(12);
      expect(each.withdrawn).toEqual({ day: TODAY, how: "" });
    }
    expect(facts.consent).toBe("none");
    expect(flat({ consent_withdrawn: "no" }).work.consents[0]?.withdrawn).toBeNull();
    expect(flat({ consent_given_by_and_when: "victim" }).work.consents[0]?.day).toBe(TODAY);
    expect(flat({ consent_risks_explained: "no" }).work.consents[0]?.understood).toBe(false);
  });
});

describe("a flat case is refused", () => {
  it.each([[null], [[]], ["consent"], [7]])("when it is no object: %j", (json) => {
    expect(refusalOf(json)).toEqual(["facts.malformed", ""]);
  });

  it.each(["name", "constructor", "__proto__x", "Consent", ""])("for a key that nobody knows: %j", (key) => {
    expect(refusalOf({ [key]: "yes" })).toEqual(["facts.unknown_key", key]);
  });

  it.each<[string, unknown]>([
    ["consent", "all"],
    ["urgency", ["imminent"]],
    ["needs", "money"],
    ["needs", []],
    ["attrs", []],
    ["body", []],
    ["victim_attributes", ["lawyer", "rich"]],
    ["incident_what", ["a", "b"]],
    ["incident_what", ""],
    ["incident_what", "x".repeat(65_537)],
    ["incident_what", "\u0007"],
    ["victim_name", [7]],
    ["victim_name", null],
    ["victim_name", Array.from({ length: 201 }, (_, index) => String(index))],
    ["alleged_perpetrators", "x".repeat(2049)],
    ["victim_pseudonym", "A\nB"],
    ["case_id", "x".repeat(65)],
    ["state_concerned", "QQ"],
    ["state_of_residence_now", "France"],
    ["mission_contacts_known", "Norway | A"],
    ["reporter_signature", "perhaps"],
    ["reporter_role", "reporter"],
    ["alleged_perpetrators", "unit 4 | the State"],
    ["ngo_legal_representatives", "Ana | here"],
    ["ngo_legal_representatives", " | signed"],
    ["evidence_list", "video | file | | perhaps"],
    ["evidence_list", " | file"],
    ["cooperation_evidence", ["badge", ""]],
    ["national_authorities_approached", "maybe | text"],
    ["treaty_ratification_status", "ratified"],
    ["treaty_ratification_status", "hrc | ratified"],
    ["treaty_ratification_status", "tb:cat | yes"],
    ["un_documents_references", " | 12"],
    ["other_complaints", " | 2024"],
    ["consent_level", "everything"],
    ["consent_per_use", "radio"],
    ["consent_per_use", "ngo:fund-frontline"],
    ["consent_per_use", `ngo:fund-frontline-${"0123456789abcdef".repeat(2)}0`],
    ["consent_per_use", "no ngo:fund-uaf"],
    ["consent_per_use", ["letter", "no letter"]],
    ["consent_per_use", ["no ngo", "ngo:fund-uaf"]],
    ["consent_per_use", {}],
    ["consent_per_use", { letter: "yes" }],
    ["consent_per_use", { radio: true }],
    ["consent_given_by_and_when", "nobody | 2026-01-01"],
    ["consent_given_by_and_when", "victim | soon"],
    ["consent_given_by_and_when", "victim | 2999-01-01"],
    ["consent_risks_explained", "some"],
    ["consent_withdrawn", "later"],
    ["in_geneva_now", "perhaps"],
    ["imminence", { hours: true }],
    ["state", "QQ"],
  ])("for a value that cannot be there: %s %j", (key, value) => {
    expect(refusalOf({ [key]: value })).toEqual(["facts.unknown_value", key]);
  });

  it.each([["needs"], ["body"], ["victim_name"]])("for saying the same twice: %s", (key) => {
    const value = key === "body" ? "hrc" : "legal";
    expect(refusalOf({ [key]: [value, value] })).toEqual(["facts.repeated", key]);
  });

  it("by a code, whatever it is: reading never throws", () => {
    const keys = fc.constantFrom(...FIELD_NAMES, ...Object.keys(FACT_VALUES), "state", "residence");
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom("yes", "no", "a | b | c", "tb:cat | yes", "2024 | x", "DZ"));
    fc.assert(
      fc.property(fc.dictionary(keys, value, { maxKeys: 6 }), (json) => {
        const read = readFlatCase(json, TODAY);
        if (read.ok) expect(isReadable(caseWorkField, read.value.work)).toBe(true);
        else expect(read.code).toMatch(/^(facts\.(malformed|unknown_key|unknown_value|repeated)|case\.conflict)$/u);
      }),
      { numRuns: 300 },
    );
  });
});
