import { describe, expect, it } from "vitest";
import { leftOutThings } from "../../../../shared/casework/consent/left-out-things.ts";
import { languagesFor } from "../../../../shared/casework/drafts/languages.ts";
import { TEXTS_EN } from "../../../../shared/casework/drafts/texts/en.ts";
import { TEXTS_ES } from "../../../../shared/casework/drafts/texts/es.ts";
import { TEXTS_FR } from "../../../../shared/casework/drafts/texts/fr.ts";
import { writeDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import type { CaseRecord, Person } from "../../../../shared/casework/record/case-record.ts";
import type { Permit } from "../../../../shared/casework/consent/gate.ts";
import { MECHANISMS, mechanismOf } from "../../../../shared/mechanisms/dataset.ts";
import type { Mechanism } from "../../../../shared/mechanisms/mechanism.ts";
import { MARKED_RECORD, markOf, permitFor } from "../../../support/marked-case.ts";
import { says } from "../../../support/sample-work.ts";

// Whoever applies for somebody else can wish that the State does not learn their name [C8]: that holds wherever it could.

const NAME = markOf("reporter_name");
const WRITTEN_TO = MECHANISMS.filter(({ draft }) => draft !== null);
const HEADS = [TEXTS_EN, TEXTS_ES, TEXTS_FR].flatMap(({ requests }) => [
  requests.applicantConfidential,
  requests.reporterConfidential,
]);

/** Complaints and requests that are not taken without the name of whoever applies. */
const NEED_THE_NAME = [
  ...["tb-individual-communication", "tb-interim-measures", "sp-mandate-holders", "sr-hrd", "wgeid"],
  ...["sr-extreme-poverty", "iachr-precautionary-measures", "achpr-communication"],
];

/** The reporter is a relative in danger: others than those who ask for a reporter's name would be told it. */
function wishing(applicantConfidential: boolean | null, change: Partial<Person> = {}): CaseRecord {
  const [first, ...events] = MARKED_RECORD.events;
  if (first === undefined) throw new Error("nothing happened");
  return {
    ...MARKED_RECORD,
    people: MARKED_RECORD.people.map((each) => (each.id === "p2" ? { ...each, atRisk: true, ...change } : each)),
    events: [{ ...first, what: says(`They asked ${NAME} about it.`) }, ...events],
    wishes: { ...MARKED_RECORD.wishes, applicantConfidential },
  };
}

function reachesState({ discloses }: Mechanism): boolean {
  return discloses.some(({ to, what }) => ["state", "public"].includes(to) && what !== "existence");
}

function permit(mechanism: Mechanism, record: CaseRecord): Permit<"send"> {
  const isPublic = mechanism.consent.least.startsWith("public");
  return permitFor(mechanism, "send", isPublic ? "public_named" : "state_confidential", { record });
}

describe.each(WRITTEN_TO.map((each) => [each.id, each] as const))("whoever applies to %s", (id, mechanism) => {
  const [language = "en"] = languagesFor(mechanism);
  const written = (record: CaseRecord): { readonly heads: number; readonly text: string } => {
    const { draft } = writeDraft(permit(mechanism, record), { language });
    return { heads: draft.requests.filter(({ text }) => HEADS.includes(text)).length, text: JSON.stringify(draft) };
  };

  it("is unnamed where the State could learn it by their wish, or named with the wish at the head", () => {
    const appearance = permit(mechanism, wishing(true)).appearances.get("p2");
    const { heads, text } = written(wishing(true));
    const mayBeNamed = NEED_THE_NAME.includes(id) || !reachesState(mechanism);
    if (!mayBeNamed) {
      expect(appearance).not.toBe("named");
      expect(text).not.toContain(NAME);
    }
    if (NEED_THE_NAME.includes(id)) expect([appearance, text.includes(NAME)]).toEqual(["named", true]);
    // The Inter-American Commission asks for the wish itself.
    expect(heads).toBe(appearance === "named" || id === "iachr-request-for-information" ? 1 : 0);
  });

  it.each([null, false])("is somebody else than one without the wish: %s", (wish) => {
    expect(written(wishing(wish)).heads).toBe(0);
    const before = permit(mechanism, wishing(null)).appearances;
    expect(permit(mechanism, wishing(wish)).appearances).toEqual(before);
    const roles = ["reporter", "victim"] as const;
    expect(permit(mechanism, wishing(true, { roles })).appearances).toEqual(
      permit(mechanism, wishing(wish, { roles })).appearances,
    );
  });
});

describe("the name that is left out by such a wish", () => {
  const CAT = mechanismOf("tb-cat");
  if (CAT === null) throw new Error("no tb-cat");

  it("is marked in what asks for it, and the caseworker is told of each place", () => {
    const given = permit(CAT, wishing(true));
    expect(permit(CAT, wishing(null)).appearances.get("p2")).toBe("named");
    expect(given.appearances.get("p2")).toBe("pseudonym");
    expect(given.withheld).toContainEqual({
      ...{ place: "people.p2.name", person: "p2", holds: "name", fields: ["family_members_at_risk"] },
    });
    expect(given.withheld).toContainEqual({
      ...{ place: "events.e1.what", person: "p2", holds: "name", fields: ["incident_what"] },
    });
    const { draft } = writeDraft(given, { language: "en" });
    const field = draft.sections.flatMap(({ fields }) => fields).find((each) => each.id === "family_members_at_risk");
    expect(field?.leftOut.map(({ text }) => text)).toContain(TEXTS_EN.leftOut.name);
  });

  it("is marked nowhere where nobody asks for it, nor in what is only prepared", () => {
    expect(permit(CAT, wishing(true, { atRisk: false })).withheld.map(({ place }) => place)).not.toContain(
      "people.p2.name",
    );
    const { withheld } = permitFor(CAT, "prepare", "state_confidential", { record: wishing(true) });
    expect(withheld.map(({ place }) => place)).not.toContain("people.p2.name");
  });

  it("is told to those who help and tell no State, with the wish", () => {
    const helpers = WRITTEN_TO.filter((each) => !reachesState(each));
    expect(helpers.length).toBeGreaterThan(20);
    const named = helpers.filter((each) => permit(each, wishing(true)).appearances.get("p2") === "named");
    expect(named.length).toBeGreaterThan(20);
    for (const each of named) expect(permit(each, wishing(true)).record.wishes.applicantConfidential).toBe(true);
  });
});

describe("the ways to reach somebody who is kept from the State", () => {
  const contact = { email: "o.n.giza77@mail.example", phone: "+20 2 5555 0123", safe: "Signal, by her" };
  const asking = WRITTEN_TO.filter(({ asks }) => asks.some(({ fields }) => fields.includes("reporter_contact")));

  it("are the safe one alone, and each other is marked and counted", () => {
    let kept = 0;
    for (const mechanism of asking) {
      const given = permit(mechanism, wishing(true, { contact }));
      const before = permit(mechanism, wishing(false, { contact }));
      if (given.appearances.get("p2") !== "pseudonym" || before.appearances.get("p2") !== "named") continue;
      const [language = "en"] = languagesFor(mechanism);
      const text = JSON.stringify(writeDraft(given, { language }).draft);
      expect([contact.email, contact.phone, contact.safe].map((each) => text.includes(each))).toEqual([
        ...[false, false],
        before.record.people.some((each) => each.contact.safe !== ""),
      ]);
      for (const part of ["email", "phone"])
        expect(given.withheld.find(({ place }) => place === `people.p2.${part}`)).toMatchObject({ holds: "contact" });
      expect(leftOutThings(given.withheld).length).toBeGreaterThan(leftOutThings(before.withheld).length + 1);
      kept += before.record.people.some(({ contact: { email } }) => email !== "") ? 1 : 0;
    }
    expect(kept).toBeGreaterThan(5);
  });
});
