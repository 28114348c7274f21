import { describe, expect, it } from "vitest";
import { isPublication } from "../../../../shared/casework/consent/appearances.ts";
import type { Consent } from "../../../../shared/casework/consent/consent.ts";
import { askPermit, type PermitAnswer, type Purpose } from "../../../../shared/casework/consent/gate.ts";
import { languagesFor } from "../../../../shared/casework/drafts/languages.ts";
import { WRITER } from "../../../../shared/casework/drafts/notes-for.ts";
import { TEXTS_EN } from "../../../../shared/casework/drafts/texts/en.ts";
import { TEXTS_ES } from "../../../../shared/casework/drafts/texts/es.ts";
import { TEXTS_FR } from "../../../../shared/casework/drafts/texts/fr.ts";
import { writeDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import type { CaseRecord, Person } from "../../../../shared/casework/record/case-record.ts";
import { MECHANISMS, mechanismOf } from "../../../../shared/mechanisms/dataset.ts";
import type { Mechanism } from "../../../../shared/mechanisms/mechanism.ts";
import { MARKED_RECORD, markedNow } from "../../../support/marked-case.ts";
import { WORK_DAY } from "../../../support/sample-work.ts";

// An organisation that writes is named at the head. That it applies as well, and wishes that the State does not learn its name, is said
// there only where it has agreed to be named [C8].

const ORGANISATION = "Amal Center";
const MAILBOX = "office@amal.example";
const SAYS = [TEXTS_EN, TEXTS_ES, TEXTS_FR].map(({ requests }) => requests.writerConfidential);
const WRITTEN_TO = MECHANISMS.filter(({ draft }) => draft !== null);

interface Asked {
  readonly organisation?: string;
  /** Of the applicant, otherwise an organisation of the same name as the one that writes. */
  readonly person?: Partial<Person>;
  readonly wish?: boolean;
  /** Of the applicant's agreement; null when they were not asked. Everybody else has agreed. */
  readonly agreed?: Partial<Consent> | null;
  readonly purpose?: Purpose;
  readonly note?: { readonly section: string; readonly text: string };
}

function caseOf({ person, wish = true }: Asked): CaseRecord {
  const contact = { email: MAILBOX, phone: "", safe: "" };
  const applicant = { kind: "organisation" as const, name: ORGANISATION, contact, ...person };
  return {
    ...MARKED_RECORD,
    people: MARKED_RECORD.people.map((each) => (each.id === "p2" ? { ...each, ...applicant } : each)),
    wishes: { ...MARKED_RECORD.wishes, applicantConfidential: wish },
  };
}

function ask(mechanism: Mechanism, asked: Asked): PermitAnswer<Purpose> {
  const { agreed = {}, note, organisation = ORGANISATION, purpose = "send" } = asked;
  const level = mechanism.consent.least.startsWith("public") ? "public_named" : "state_confidential";
  const { withdrawals, work } = markedNow(mechanism, level, { record: caseOf(asked) });
  const isApplicants = ({ person }: Consent): boolean => person === "p2";
  const kept = work.consents.filter((each) => !isApplicants(each) || agreed !== null);
  const consents = kept.map((each) => (isApplicants(each) ? { ...each, ...agreed } : each));
  return askPermit({
    ...{ mechanism, organisation, purpose, withdrawals, work: { ...work, consents }, today: WORK_DAY },
    notes: note === undefined ? [] : [{ mechanism: mechanism.id, language: "en", ...note }],
    routeAt: () => ({ outcome: "recommended", reason: "It fits." }),
  });
}

/** What the permit says of each applicant whom the name at the head can give away, and whether the letter says that they write. */
function told(mechanism: Mechanism, asked: Asked = {}): readonly [applicants: readonly boolean[], letter: boolean] {
  const answer = ask(mechanism, asked);
  if (!answer.ok) throw new Error(`${mechanism.id}: ${answer.code}`);
  expect(answer.permit.organisation).toBe(asked.organisation ?? ORGANISATION);
  const letters = languagesFor(mechanism).map((language) => writeDraft(answer.permit, { language }).draft.requests);
  const says = letters.map((requests) => requests.some(({ text }) => SAYS.includes(text)));
  expect(new Set(says).size).toBe(1);
  return [answer.permit.writingApplicants.map(({ isSaid }) => isSaid), says.includes(true)];
}

/** Whether the State could learn a name from one that does without that of whoever applies. */
function isKept({ asks, discloses }: Mechanism): boolean {
  const isNeeded = asks.some(({ fields, required }) => required && fields.includes("reporter_name"));
  return !isNeeded && discloses.some(({ to, what }) => ["state", "public"].includes(to) && what !== "existence");
}

const withdrawn = { day: WORK_DAY, how: "In person." };
const SAFE = { email: "", phone: "", safe: ORGANISATION };
const LONG = `Coalition of ${Array.from({ length: 34 }, (_, index) => `Qov${String.fromCharCode(97 + (index % 26))}a`).join(" ")}`;

describe.each(WRITTEN_TO.map((each) => [each.id, each] as const))("a letter to %s", (_id, mechanism) => {
  it("says with the wish who writes and applies, where the wish alone keeps the name", () => {
    for (const roles of [["reporter"], ["reporter", "organisation"]] as const) {
      const answer = ask(mechanism, { person: { roles } });
      const isNamed = answer.ok && answer.permit.appearances.get("p2") === "named";
      // The Inter-American Commission asks for the wish itself.
      const asksForWish = mechanism.asks.some(({ fields }) => fields.includes("confidentiality_request_applicant"));
      const kept = isKept(mechanism);
      expect(told(mechanism, { person: { roles } })).toEqual(isNamed ? [[], false] : [[kept], kept && !asksForWish]);
      expect(told(mechanism, { person: { roles }, wish: false })).toEqual([[], false]);
    }
  });

  it.each<[string, Asked]>([
    ["was never asked", { agreed: null }],
    ["has withdrawn", { agreed: { withdrawn } }],
    ["is called much like the one that writes", { organisation: `${ORGANISATION}, Cairo` }],
    ["is called the same, in a case that is only prepared", { purpose: "prepare" }],
  ])("does not say so of one that %s: the caseworker is told", (_what, asked) => {
    const answer = ask(mechanism, asked);
    const isNamed = answer.ok && answer.permit.appearances.get("p2") === "named";
    expect(told(mechanism, asked)).toEqual([isNamed ? [] : [false], false]);
  });

  it.each<[string, Asked]>([
    ["is reached through the one that writes", { person: { name: "Nour Group", contact: SAFE } }],
    ["has a name that is too long to be searched for", { person: { name: LONG } }],
  ])("does not say so of another that %s", (_what, asked) => {
    for (const agreed of [{}, null]) expect(told(mechanism, { ...asked, agreed })).toEqual([[], false]);
  });
});

describe("one that agreed to appear, and not by name, in what is published", () => {
  it("is not said to write", () => {
    const agreed = { level: "public_without_name" } as const;
    const published = WRITTEN_TO.filter((each) => isPublication({ mechanism: each, uses: [] }));
    const appearing = published.filter((each) => {
      const answer = ask(each, { agreed });
      return answer.ok && answer.permit.appearances.get("p2") === "pseudonym" && told(each)[0].includes(true);
    });
    expect(appearing.length).toBeGreaterThan(0);
    for (const each of appearing) expect(told(each, { agreed })).toEqual([[false], false]);
  });
});

describe("how the organisation that writes and applies is reached", () => {
  const note = { section: WRITER, text: MAILBOX };

  it.each(["tb-cat", "mission-norway", "achpr-focal-point", "sp-mandate-holders"])("stands at the head: %s", (id) => {
    const mechanism = mechanismOf(id);
    if (mechanism === null) throw new Error(id);
    const refused = { ok: false, code: "consent.name_in_note" };
    expect(ask(mechanism, { note })).toMatchObject({ ok: true });
    expect(ask(mechanism, { note: { ...note, text: `${ORGANISATION}, ${MAILBOX}` } })).toMatchObject({ ok: true });
    // Of whoever has not agreed to appear, and of somebody else, it would say more than the name at the head.
    expect(ask(mechanism, { note, agreed: null })).toMatchObject({ ...refused, reason: WRITER });
    expect(ask(mechanism, { note, agreed: { withdrawn } })).toMatchObject({ ...refused, reason: WRITER });
    if (id === "sp-mandate-holders") return;
    expect(ask(mechanism, { note, organisation: "Rights Desk" })).toMatchObject({ ...refused, reason: WRITER });
    expect(ask(mechanism, { note: { section: "danger", text: MAILBOX } })).toMatchObject({
      ...refused,
      reason: "danger",
    });
  });

  it("stands there of whoever applies for others alone", () => {
    const mechanism = mechanismOf("tb-cat");
    if (mechanism === null) throw new Error("no tb-cat");
    const prepared = (roles: Person["roles"]) => ask(mechanism, { note, purpose: "prepare", person: { roles } });
    expect(prepared(["reporter"])).toMatchObject({ ok: true });
    expect(prepared(["reporter", "victim"])).toMatchObject({ ok: false, code: "consent.name_in_note", reason: WRITER });
  });
});
