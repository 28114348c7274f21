import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyWork } from "../../../../shared/casework/empty-work.ts";
import type { CaseRecord, Person } from "../../../../shared/casework/record/case-record.ts";
import {
  EMPTY_COOPERATION,
  emptyEvent,
  emptyPerson,
  emptyRecord,
} from "../../../../shared/casework/record/empty-record.ts";
import { factsOf } from "../../../../shared/casework/consent/facts-of-case.ts";
import { NO_DATE } from "../../../../shared/casework/record/partial-date.ts";
import type { Role } from "../../../../shared/casework/record/vocabulary.ts";
import { caseWorkField } from "../../../../shared/casework/work-field.ts";
import type { CaseWork } from "../../../../shared/casework/work.ts";
import type { ConsentLevel } from "../../../../shared/mechanisms/facts.ts";
import { readFacts } from "../../../../shared/mechanisms/read-facts.ts";
import { arbitraryWorkJson } from "../../../support/arbitrary-case.ts";
import { dayFrom, TODAY } from "../../../support/sample-case.ts";

// What routing knows is what the record says: nothing is known that nobody has written, and "unknown" is never yes.

const EMPTY = emptyRecord("A-1");
const factsWith = (change: Partial<CaseRecord>): object => factsOf(emptyWork({ ...EMPTY, ...change }), TODAY);
const dangerOf = (change: Partial<CaseRecord["danger"]>): object =>
  factsWith({ danger: { ...EMPTY.danger, ...change } });
const withPeople = (...people: readonly (Partial<Person> & { readonly roles: readonly Role[] })[]): object =>
  factsWith({
    people: people.map((each, index) => ({ ...emptyPerson(`p${String(index + 1)}`, each.roles), ...each })),
  });

describe("facts of a record", () => {
  it("are none as long as it says nothing", () => {
    expect(factsOf(emptyWork(EMPTY), TODAY)).toEqual({});
  });

  it("are facts, whatever the record is", () => {
    fc.assert(
      fc.property(arbitraryWorkJson, (json) => {
        const facts = factsOf(caseWorkField.read(json), TODAY);
        expect(readFacts(facts)).toEqual({ ok: true, value: facts });
      }),
      { numRuns: 200 },
    );
  });

  it("name every body of every cooperation once", () => {
    const cooperation = [
      { ...EMPTY_COOPERATION, bodies: ["hrc", "tb:cat"] as const },
      { ...EMPTY_COOPERATION, bodies: ["hrc", "iachr"] as const },
    ];
    expect(factsWith({ cooperation })).toEqual({ body: ["tb:cat", "hrc", "iachr"] });
  });

  it.each([
    ["DZ", { region: "africa", state: "DZ" }],
    ["CO", { region: "americas", state: "CO" }],
    ["RU", { region: "other_osce", state: "RU" }],
    ["QQ", { state: "QQ" }],
  ])("know the region of %s from the State", (state, facts) => {
    expect(factsWith({ state })).toEqual(facts);
  });

  it("know the region as it is on that day", () => {
    expect(factsOf(emptyWork({ ...EMPTY, state: "RU" }), dayFrom("2021-05-01"))).toMatchObject({
      region: "europe_coe",
    });
  });

  it.each([
    [{ imminence: "hours" }, "imminent"],
    [{ imminence: "days", level: "none_now" }, "imminent"],
    [{ imminence: "not_imminent", level: "immediate" }, "imminent"],
    [{ imminence: "weeks" }, "ongoing"],
    [{ level: "high" }, "ongoing"],
    [{ level: "raised", imminence: "not_imminent" }, "ongoing"],
    [{ level: "none_now" }, "past"],
    [{ level: "none_now", imminence: "not_imminent" }, "past"],
    [{ urgency: "past", level: "immediate" }, "past"],
    [{ imminence: "not_imminent" }, undefined],
  ] as const)("know how urgent it is from %j: %s", (danger, urgency) => {
    expect(dangerOf(danger)).toEqual(urgency === undefined ? {} : { urgency });
  });

  it("know the whereabouts of all whom it happened to, if they are the same", () => {
    const whereaboutsOf = (...values: readonly Person["whereabouts"][]): object =>
      withPeople(...values.map((whereabouts) => ({ roles: ["victim"], whereabouts }) as const), {
        roles: ["relative"],
        whereabouts: "known_safe",
      });
    expect(whereaboutsOf("detained")).toEqual({ whereabouts: "detained" });
    expect(whereaboutsOf("deceased", "deceased")).toEqual({ whereabouts: "deceased" });
    for (const differing of [["deceased", "in_hiding"], ["detained", null], [null]] as const) {
      expect(whereaboutsOf(...differing), differing.join()).toEqual({});
    }
  });

  it("say unknown and unclear where the record says so", () => {
    expect(dangerOf({ irreparable: "unknown", publicityWorsens: "unclear" })).toEqual({
      irreparable: "unknown",
      publicity_worsens: "unclear",
    });
  });

  it.each([
    ["exhausted", "exhausted"],
    ["exception_unavailable", "exception"],
    ["exception_ineffective", "exception"],
    ["exception_prolonged", "exception"],
    ["not_exhausted", "not_exhausted"],
    ["not_attempted_risk", "not_attempted_risk"],
  ] as const)("know of domestic remedies that are %s: %s", (status, remedies) => {
    expect(factsWith({ remedies: { ...EMPTY.remedies, status } })).toEqual({ remedies });
  });

  it("are those of one treaty, the one that a complaint goes furthest under", () => {
    const treaty = (
      body: "tb:cat" | "tb:ccpr" | "tb:ced",
      ratified: "yes" | "no" | "unknown",
      competence: typeof ratified,
    ): CaseRecord["treaties"][number] => ({ body, ratified, competence });
    const best = (...treaties: readonly CaseRecord["treaties"][number][]): object => factsWith({ treaties });
    const no = treaty("tb:cat", "no", "yes");
    const half = treaty("tb:ccpr", "yes", "no");
    expect(best(no, half)).toEqual({ ratified: "yes", competence: "no" });
    expect(best(no, half, treaty("tb:ced", "unknown", "unknown"))).toEqual({
      ratified: "unknown",
      competence: "unknown",
    });
    expect(best(treaty("tb:ced", "yes", "yes"), no, half)).toEqual({ ratified: "yes", competence: "yes" });
    expect(best(no)).toEqual({ ratified: "no", competence: "yes" });
  });

  it.each([
    [["reporter", "victim", "relative"], "victim"],
    [["reporter", "relative"], "relative"],
    [["reporter", "legal_representative", "organisation"], "legal_representative"],
    [["reporter", "organisation"], "ngo"],
    [["reporter", "witness"], undefined],
    [["relative"], undefined],
  ] as const)("know the reporter with the roles %j as: %s", (roles, role) => {
    expect(withPeople({ roles })).toMatchObject(role === undefined ? {} : { role });
    expect(Object.keys(withPeople({ roles }))).toEqual(
      role === undefined ? [] : role === "ngo" ? ["role", "victim_kind"] : ["role"],
    );
  });

  it("know of an organisation that it happened to it, and not because it reports", () => {
    const [ana, desk] = [
      { name: "Ana", roles: ["victim"] },
      { kind: "organisation", name: "River Desk", roles: ["organisation", "reporter"] },
    ] as const;
    const kind = (...people: readonly (Partial<Person> & { readonly roles: readonly Role[] })[]): unknown =>
      new Map(Object.entries(withPeople(...people))).get("victim_kind");
    expect(kind(desk)).toBe("unknown");
    expect(kind({ ...desk, roles: ["organisation"] })).toBeUndefined();
    expect(kind(desk, ana)).toBe("person");
    expect(kind(desk, ana, { ...desk, roles: ["victim"] })).toBe("organisation");
    expect(kind({ ...ana, name: " river desk" }, desk)).toBe("organisation");
    expect(kind(ana, { kind: "group", name: "", roles: ["victim"] })).toBe("group");
    expect(kind({ ...ana, name: "" })).toBeUndefined();
    expect(kind({ ...ana, name: "" }, { ...desk, name: "" })).toBe("unknown");
  });

  it("know of a digital attack by what happened; being watched alone is none", () => {
    const event = (types: CaseRecord["events"][number]["types"]): CaseRecord["events"][number] => ({
      ...emptyEvent("e1", []),
      types,
    });
    expect(factsWith({ events: [event(["threat"]), event(["surveillance", "hacking"])] })).toEqual({
      incident_type: "hacking",
    });
    expect(factsWith({ events: [event(["surveillance"])] })).toEqual({ incident_type: "other" });
    expect(factsWith({ events: [event([])] })).toEqual({});
  });

  it("are what all victims are, and where they live only if that is one place", () => {
    const [woman, trans] = [
      { roles: ["victim"], attributes: ["woman_whrd"] },
      { roles: ["victim"], attributes: ["trans"] },
    ] as const;
    expect(withPeople(trans, woman, { roles: ["witness"], attributes: ["child"], residence: "NO" })).toEqual({
      attrs: ["woman_whrd", "trans"],
    });
    expect(withPeople({ ...woman, residence: "FR" }, { ...woman, residence: null })).toMatchObject({ residence: "FR" });
    expect(withPeople({ ...woman, residence: "FR" }, { ...woman, residence: "ES" })).toEqual({ attrs: ["woman_whrd"] });
  });

  it("end the stay in Geneva on its last day", () => {
    const geneva = (until: string | null): object =>
      factsWith({ geneva: { now: "yes", until: { ...NO_DATE, until } } });
    expect([geneva(null), geneva(TODAY), geneva("2026-03-03")]).toEqual([
      { in_geneva: "yes" },
      { in_geneva: "yes" },
      {},
    ]);
  });

  it("hold the rest as it was written", () => {
    expect(
      factsWith({
        needs: ["relocation", "medical"],
        racial: { ...EMPTY.racial, element: "no" },
        court: { pending: "yes", reference: "1/26" },
        hearing: "planned_hearing",
        reported: { ...EMPTY.reported, before: "no" },
      }),
    ).toEqual({
      needs: ["relocation", "medical"],
      racial: "no",
      court_pending: "yes",
      hearing: "planned",
      reported_before: "no",
    });
    expect(factsWith({ hearing: "attended_hearing" })).toEqual({ hearing: "attended" });
    expect(factsWith({ hearing: "none" })).toEqual({ hearing: "none" });
  });
});

describe("the consent that routing knows of", () => {
  const agreed = (
    id: string,
    person: string,
    level: ConsentLevel,
    isWithdrawn = false,
  ): CaseWork["consents"][number] => ({
    ...{ id, person, level, uses: [], mechanisms: null, givenBy: "victim", giver: "", day: TODAY, way: "call" },
    ...{ submission: null, risks: [], understood: false },
    withdrawn: isWithdrawn ? { day: TODAY, how: "" } : null,
  });
  const people = [emptyPerson("p1", ["victim"]), emptyPerson("p2", ["relative"])];
  const consentOf = (...consents: CaseWork["consents"]): unknown =>
    factsOf({ ...emptyWork({ ...EMPTY, people }), consents }, TODAY).consent;

  it("is the furthest that the victim goes, and not what somebody else agrees to", () => {
    expect(consentOf(agreed("c1", "p1", "mechanism_only"), agreed("c2", "p2", "public_named"))).toBe("mechanism_only");
    expect(consentOf(agreed("c1", "p1", "mechanism_only"), agreed("c2", "p1", "state_confidential"))).toBe(
      "state_confidential",
    );
  });

  it("is none once it is withdrawn, and nothing before anybody was asked", () => {
    expect(consentOf(agreed("c1", "p1", "public_named", true))).toBe("none");
    expect(consentOf()).toBeUndefined();
  });
});
