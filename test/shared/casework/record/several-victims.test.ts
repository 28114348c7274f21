import { describe, expect, it } from "vitest";
import { impliedUses } from "../../../../shared/casework/consent/level.ts";
import type { Person } from "../../../../shared/casework/record/case-record.ts";
import { readFlatCase, type FlatCase } from "../../../../shared/casework/record/flat-case.ts";
import { caseWorkField } from "../../../../shared/casework/work-field.ts";
import { isReadable } from "../../../../shared/protocol/field.ts";
import { TODAY } from "../../../support/sample-case.ts";
import { askToSend } from "../../../support/sample-draft.ts";

// A case file says of each victim what there is to say, in the order of their names, and what each of them agreed to.

const NAMES = { victim_name: ["Eva Example", "Anna Example"] };

function flat(more: object): FlatCase {
  const read = readFlatCase({ ...NAMES, ...more }, TODAY);
  if (!read.ok) throw new Error(`${read.code} ${read.key}`);
  expect(isReadable(caseWorkField, read.value.work)).toBe(true);
  return read.value;
}
const refusalOf = (more: object): unknown => {
  const read = readFlatCase({ ...NAMES, ...more }, TODAY);
  return read.ok ? "read" : [read.code, read.key];
};
const ofBoth = (more: object, get: (person: Person) => unknown): readonly unknown[] =>
  flat(more).work.record.people.map(get);

describe("what a case file says of several victims", () => {
  it.each<[string, string, string, (person: Person) => unknown]>([
    ["victim_whereabouts_status", "detained", "abroad", ({ whereabouts }) => whereabouts],
    ["victim_consent_capacity", "family_member", "victim", ({ capacity }) => capacity],
    ["victim_gender", "woman", "man", ({ gender }) => gender],
    ["victim_pseudonym", "Noor", "Lina", ({ pseudonym }) => pseudonym],
    ["state_of_residence_now", "KE", "UG", ({ residence }) => residence],
    ["safe_contact_channel", "her sister", "Signal", ({ contact }) => contact.safe],
  ])("is of each by position, and of the first where it is one: %s", (key, one, other, get) => {
    expect(ofBoth({ [key]: [one, other] }, get)).toEqual([one, other]);
    const [, unsaid] = ofBoth({}, get);
    expect(ofBoth({ [key]: [one] }, get)).toEqual([one, unsaid]);
    expect(ofBoth({ [key]: one }, get)).toEqual([one, unsaid]);
    expect(refusalOf({ [key]: [one, other, `${one} `] })).toEqual(["facts.unknown_value", key]);
  });

  it("may be the same of several, but for what tells them apart", () => {
    expect(flat({ victim_whereabouts_status: ["detained", "detained"] }).facts.whereabouts).toBe("detained");
    expect(flat({ victim_whereabouts_status: "detained" }).facts.whereabouts).toBeUndefined();
    expect(flat({ state_of_residence_now: ["KE", "KE"] }).facts.residence).toBe("KE");
    expect(refusalOf({ victim_pseudonym: ["Noor", "Noor"] })).toEqual(["facts.repeated", "victim_pseudonym"]);
  });

  it.each([
    ["victim_whereabouts_status", ["detained", "nowhere"]],
    ["victim_consent_capacity", ["victim", "nobody"]],
    ["state_of_residence_now", ["KE", "Kenya"]],
    ["victim_whereabouts_status", ["detained", "abroad", "detained"]],
  ])("is refused where it cannot be, or is of nobody: %s %j", (key, values) => {
    expect(refusalOf({ [key]: values })).toEqual(["facts.unknown_value", key]);
  });
});

describe("a victim who agreed to less", () => {
  const AGREED = { consent: "public_named", consent_given_by_and_when: "victim | 2026-02-01" };

  it("has an agreement of their own in place of the others', and the case goes no further", () => {
    const { facts, work } = flat({ ...AGREED, consent_of_others: "Anna Example | mechanism_only | 2026-03-01" });
    expect(work.consents.map(({ day, level, person, uses }) => [person, level, day, uses])).toEqual([
      ["p1", "public_named", "2026-02-01", impliedUses("public_named")],
      ["p2", "mechanism_only", "2026-03-01", impliedUses("mechanism_only")],
    ]);
    expect(facts.consent).toBe("mechanism_only");
    const more = { state_concerned: "HN", cooperation_body: "iachr", urgency: "imminent", irreparable: "yes" };
    const measuresFor = (said: object) =>
      askToSend(flat({ ...AGREED, ...more, ...said }).work, "iachr-precautionary-measures");
    expect(measuresFor({})).toMatchObject({ ok: true });
    expect(measuresFor({ consent_of_others: "Anna Example | mechanism_only" })).toMatchObject({
      ...{ ok: false, code: "consent.missing", missing: [{ person: "p2", level: "state_confidential" }] },
    });
  });

  it("also has nothing left of uses that were named for all", () => {
    const { work } = flat({
      ...{ ...AGREED, consent_per_use: ["letter", "sg_report", "ngo:fund-uaf"] },
      consent_of_others: "Anna Example | mechanism_only | | letter",
    });
    const theirs = work.consents.filter(({ person }) => person === "p2");
    expect(theirs.map(({ mechanisms, uses }) => [mechanisms, uses])).toEqual([[null, ["letter"]]]);
  });

  it("has withdrawn it where all have", () => {
    const { facts, work } = flat({
      ...{ ...AGREED, consent_withdrawn: "2026-02-20" },
      consent_of_others: ["Anna Example | mechanism_only | 2026-03-01"],
    });
    expect(work.consents[1]).toMatchObject({ person: "p2", day: "2026-02-20", withdrawn: { day: "2026-02-20" } });
    expect(facts.consent).toBe("none");
  });

  it("is not the first, whose agreement is that of all, and is told of once", () => {
    const refused = ["facts.unknown_value", "consent_of_others"];
    expect(refusalOf({ ...AGREED, consent_of_others: "Eva Example | mechanism_only" })).toEqual(refused);
    const twice = ["Anna Example | mechanism_only", "Anna Example | public_named"];
    expect(refusalOf({ ...AGREED, consent_of_others: twice })).toEqual(refused);
  });
});
