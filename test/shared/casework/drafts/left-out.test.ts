import { describe, expect, it } from "vitest";
import { askPermit, type Permit } from "../../../../shared/casework/consent/gate.ts";
import type { Draft, DraftField } from "../../../../shared/casework/drafts/draft.ts";
import { writeDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import type { CaseRecord, Person } from "../../../../shared/casework/record/case-record.ts";
import { EMPTY_COOPERATION, emptyEvent } from "../../../../shared/casework/record/empty-record.ts";
import { consent, mechanism, person, recordWith, request, SARA, says, workWith } from "../../../support/sample-work.ts";

// What a case knows and a draft does not tell is left out, and is neither missing nor there.

const MOTHER = person("p2", ["relative"], { name: "Fatma Khalil", pseudonym: "The mother", atRisk: true });
const COUNSEL = person("p3", ["legal_representative", "reporter"], { name: "Omar Haddad", pseudonym: "Counsel" });
const ASKS = [
  "victim_name",
  "victim_gender",
  "reporter_role",
  "reporter_name",
  "family_members_at_risk",
  "colleagues_at_risk",
  "other_complaints",
  "evidence_list",
  "cooperation_evidence",
  "safe_contact_channel",
  "consent_level",
  "consent_per_use",
  "consent_given_by_and_when",
  "current_danger_level",
  "imminence",
] as const;
const ASKING = mechanism({ asks: ASKS });

const permitFor = (record: CaseRecord, also: readonly Person[] = [], asked = ASKING): Permit<"send"> => {
  const entries = [SARA, ...also].map(({ id }, index) => consent({ id: `c${index + 1}`, person: id }));
  const answer = askPermit(request("send", workWith(record, ...entries), { mechanism: asked }));
  if (!answer.ok) throw new Error(answer.code);
  return answer.permit;
};
const fieldOf = ({ sections }: Draft, id: string): DraftField => {
  const found = sections.flatMap(({ fields }) => fields).find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const told = ({ leftOut, missing, values }: DraftField): unknown => ({
  leftOut: leftOut.map(({ text }) => text),
  missing,
  values: values.map((pieces) => pieces.map(({ text }) => text).join("")),
});
const draftOf = (record: CaseRecord, also: readonly Person[] = [], asked = ASKING): Draft =>
  writeDraft(permitFor(record, also, asked), { language: "en" }).draft;

describe("somebody who has not agreed to appear", () => {
  const record = recordWith([SARA, MOTHER, COUNSEL]);

  it("is left out by what they are to the case, and nothing of theirs is missing", () => {
    const draft = draftOf(record);
    const nobody = { leftOut: ["Left out: whoever submits this has not agreed to appear"], missing: null, values: [] };
    expect(told(fieldOf(draft, "reporter_name"))).toEqual(nobody);
    expect(told(fieldOf(draft, "reporter_role"))).toEqual(nobody);
    expect(told(fieldOf(draft, "family_members_at_risk"))).toEqual({
      ...{ leftOut: ["Left out: somebody has not agreed to appear"], missing: null, values: [] },
    });
    expect(JSON.stringify(draft)).not.toMatch(/Fatma|The mother|Haddad|Counsel|P2|P3/);
  });

  it("is missing where nobody of that kind is known, and is there after agreeing", () => {
    expect(fieldOf(draftOf(recordWith([SARA])), "reporter_name")).toMatchObject({ leftOut: [], missing: "required" });
    const draft = draftOf(record, [MOTHER, COUNSEL]);
    expect(told(fieldOf(draft, "reporter_name"))).toEqual({ leftOut: [], missing: null, values: ["Omar Haddad"] });
    expect(fieldOf(draft, "family_members_at_risk")).toMatchObject({ leftOut: [], missing: null });
  });

  it("stands beside those who have", () => {
    const father = { ...MOTHER, id: "p4", name: "Hedi Khalil" };
    const draft = draftOf(recordWith([SARA, MOTHER, father]), [father]);
    expect(told(fieldOf(draft, "family_members_at_risk"))).toEqual({
      ...{ leftOut: ["Left out: somebody has not agreed to appear"], missing: null, values: ["Hedi Khalil"] },
    });
  });

  it("is counted, and not with what is missing", () => {
    const { marks, sections } = draftOf(record);
    const fields = sections.flatMap((section) => section.fields);
    // Three marks for two people: what is counted are things, as wherever they are listed.
    expect(fields.filter(({ leftOut }) => leftOut.length === 1)).toHaveLength(3);
    expect(marks.leftOut).toBe(2);
    expect(marks.missing).toBe(fields.filter(({ missing }) => missing === "required" || missing === "consent").length);
    const whole = draftOf(record, [MOTHER, COUNSEL]).marks;
    expect(whole).toEqual({ leftOut: 0, missing: marks.missing });
  });

  it("is one thing where one text names two of them", () => {
    const events = [{ ...emptyEvent("e1", ["p1"]), what: says("Fatma and Omar Haddad opened the door.") }];
    const { marks, sections } = draftOf({ ...record, events });
    expect(marks.leftOut).toBe(3);
    expect(JSON.stringify(sections)).not.toMatch(/Fatma|Haddad/u);
  });
});

describe("what is kept back of those who appear", () => {
  it("is a text that names another, with the reason", () => {
    const events = [{ ...emptyEvent("e1", ["p1"]), what: says("Fatma opened the door.") }];
    expect(told(fieldOf(draftOf(recordWith([SARA, MOTHER], { events })), "incident_what"))).toEqual({
      ...{ leftOut: ["Left out: it names somebody who may not be named here"], missing: null, values: [] },
    });
  });

  it("is what could tell who somebody is who is not named", () => {
    const unnamed = mechanism({ asks: ASKS.filter((field) => field !== "victim_name") });
    const draft = draftOf(recordWith([SARA]), [], unnamed);
    expect(told(fieldOf(draft, "victim_gender"))).toEqual({
      ...{ leftOut: ["Left out: it could tell who somebody is who is not named here"], missing: null, values: [] },
    });
    expect(fieldOf(draftOf(recordWith([SARA])), "victim_gender")).toMatchObject({ leftOut: [], missing: null });
  });

  it("is a way to reach somebody where the case is published", () => {
    const press = mechanism({ asks: ASKS, consent: { uses: ["press_release"] } });
    const work = workWith(recordWith([SARA]), consent({ uses: ["press_release"], level: "public_named" }));
    const answer = askPermit(request("send", work, { mechanism: press }));
    if (!answer.ok) throw new Error(answer.code);
    const { draft } = writeDraft(answer.permit, { language: "en" });
    expect(told(fieldOf(draft, "safe_contact_channel"))).toEqual({
      ...{
        leftOut: ["Left out: it tells how to reach somebody, which may not be told here"],
        missing: null,
        values: [],
      },
    });
  });

  it("is evidence that nobody has agreed to pass on, beside that which may be", () => {
    const item = (id: string, shareable: boolean | null) => ({ id, title: id, type: "", consulted: "", shareable });
    const evidence = [item("x1", null), item("x2", false), item("x3", true)];
    const cooperation = [{ ...EMPTY_COOPERATION, proof: ["x1"] }];
    const draft = draftOf(recordWith([SARA], { evidence, cooperation }));
    const leftOut = ["Left out: evidence that nobody has agreed to pass on"];
    expect(told(fieldOf(draft, "evidence_list"))).toEqual({ leftOut, missing: null, values: ["x3"] });
    expect(told(fieldOf(draft, "cooperation_evidence"))).toEqual({ leftOut, missing: null, values: [] });
  });

  it("is marked for one of several people, of whom another is told", () => {
    const rights = mechanism({ asks: ["victim_name", "state_of_residence_now"] });
    const other = { ...SARA, id: "p2", name: "Hela Trabelsi", residence: "FR", roles: ["victim", "reporter"] } as const;
    const record = recordWith([{ ...SARA, residence: null }, other]);
    const draft = draftOf(record, [other], rights);
    expect(told(fieldOf(draft, "state_of_residence_now"))).toEqual({
      ...{ leftOut: [], missing: "required", values: ["Sara Khalil: [to be completed]", "Hela Trabelsi: France"] },
    });
  });
});

describe("what somebody was asked, and knows of none", () => {
  it("is said, and is not missing", () => {
    const none = recordWith([SARA], { noneKnown: ["other_complaints", "family_members_at_risk"] });
    const draft = draftOf(none);
    expect(told(fieldOf(draft, "other_complaints"))).toEqual({ leftOut: [], missing: null, values: ["none known"] });
    expect(told(fieldOf(draft, "family_members_at_risk"))).toMatchObject({ missing: null, values: ["none known"] });
    expect(fieldOf(draft, "colleagues_at_risk")).toMatchObject({ missing: "required", values: [] });
  });
});

describe("consent", () => {
  it("is named as what is missing in a draft that is only prepared", () => {
    const answer = askPermit(request("prepare", workWith(recordWith([SARA])), { mechanism: ASKING }));
    if (!answer.ok) throw new Error(answer.code);
    const { draft } = writeDraft(answer.permit, { language: "en" });
    expect(told(fieldOf(draft, "consent_level"))).toEqual({
      ...{ leftOut: [], missing: "consent" },
      values: ["agreement is missing to this: to you; not to the State, not to the public"],
    });
    expect(told(fieldOf(draft, "consent_per_use"))).toMatchObject({
      values: ["agreement is missing to this: letters about the case"],
    });
    expect(told(fieldOf(draft, "consent_given_by_and_when"))).toMatchObject({ values: ["agreement is missing"] });
  });

  it("is stated only when it is sent, also where everybody has agreed", () => {
    const work = workWith(recordWith([SARA]), consent());
    const answer = askPermit(request("prepare", work, { mechanism: ASKING }));
    if (!answer.ok) throw new Error(answer.code);
    const { draft } = writeDraft(answer.permit, { language: "en" });
    expect(told(fieldOf(draft, "consent_level"))).toEqual({
      ...{ leftOut: [], missing: null, values: ["stated when this can be sent"] },
    });
  });

  it("is what is missing, and no fact, where nobody wrote down who gave it and when", () => {
    const work = workWith(recordWith([SARA]), consent({ way: "not_said" }));
    const answer = askPermit(request("send", work, { mechanism: ASKING }));
    if (!answer.ok) throw new Error(answer.code);
    const { draft } = writeDraft(answer.permit, { language: "en" });
    expect(told(fieldOf(draft, "consent_given_by_and_when"))).toEqual({ leftOut: [], missing: "consent", values: [] });
  });
});

describe("danger of which only the urgency was said", () => {
  const danger = (more: Partial<CaseRecord["danger"]>): Draft =>
    draftOf(recordWith([SARA], { danger: { ...recordWith([]).danger, ...more } }));

  it("is told where it is asked for, so that no request claims what the draft does not show", () => {
    const draft = danger({ urgency: "imminent" });
    expect(draft.requests.map(({ text }) => text)).toContain("URGENT. The danger is imminent.");
    expect(told(fieldOf(draft, "current_danger_level"))).toMatchObject({ missing: null, values: ["imminent danger"] });
    expect(told(fieldOf(draft, "imminence"))).toMatchObject({ missing: null, values: ["imminent danger"] });
  });

  it("is not claimed where it goes on or is over, and stays missing as far as it is", () => {
    const ongoing = danger({ urgency: "ongoing" });
    expect(JSON.stringify(ongoing.requests)).not.toMatch(/URGENT/);
    expect(told(fieldOf(ongoing, "current_danger_level"))).toMatchObject({ values: ["continuing danger"] });
    expect(fieldOf(ongoing, "imminence").missing).toBe("required");
    expect(fieldOf(danger({ urgency: "past" }), "current_danger_level").missing).toBe("required");
  });

  it("is not told as yet to come where it is said to be over: how soon stays missing until one of the two is changed", () => {
    const draft = danger({ urgency: "past", level: "none_now", imminence: "weeks" });
    expect(JSON.stringify(draft)).not.toMatch(/URGENT|within weeks/);
    expect(fieldOf(draft, "imminence")).toMatchObject({ missing: "required", values: [] });
    expect(told(fieldOf(danger({ urgency: "past", imminence: "not_imminent" }), "imminence"))).toMatchObject({
      values: ["not imminent"],
    });
  });
});
