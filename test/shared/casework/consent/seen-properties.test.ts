import fc from "fast-check";
import { expect, it } from "vitest";
import type { Consent } from "../../../../shared/casework/consent/consent.ts";
import { askPermit, type Permit } from "../../../../shared/casework/consent/gate.ts";
import { LEVELS } from "../../../../shared/casework/consent/level.ts";
import type { CaseRecord, OwnWords, Person } from "../../../../shared/casework/record/case-record.ts";
import { EMPTY_COOPERATION, emptyEvent } from "../../../../shared/casework/record/empty-record.ts";
import { caseRecordField } from "../../../../shared/casework/record/record-field.ts";
import { ROLES } from "../../../../shared/casework/record/vocabulary.ts";
import { FACT_VALUES } from "../../../../shared/mechanisms/facts.ts";
import type { Disclosure } from "../../../../shared/mechanisms/mechanism.ts";
import { isReadable } from "../../../../shared/protocol/field.ts";
import { consent, disclosure, mechanism, person, recordWith, request, workWith } from "../../../support/sample-work.ts";

// Cases of people whose names, contacts and attributes are found nowhere else, and that others may have written into any text.

const NAMES = ["Zarqa Wexford", "Ülkü Çiğdemov", "نجلاء الطرابلسي", "欧阳晓慧", "Пётр Жданов"] as const;
const IDS = NAMES.map((_, index) => `p${String(index + 1)}`);
const emailOf = (id: string): string => `mail-${id}@quxhost.example`;
const phoneOf = (id: string): string => `+99 555 010 20${id.slice(1)}${id.slice(1)}`;
const addressOf = (id: string): string => `Quarter ${id} Vineyard Steps`;
const secretOf = (id: string): string => `weaver-of-${id}`;

const someText = fc
  .array(
    fc.oneof(
      fc.constantFrom("They came at night.", "قالوا", "他们来了", "Nobody else was there."),
      fc.constantFrom(
        ...NAMES,
        ...NAMES.map((name) => name.toUpperCase()),
        ...NAMES.map((name) => name.split(" ")[0] ?? name),
      ),
      fc.constantFrom(...IDS).map(emailOf),
      fc.constantFrom(...IDS).map(phoneOf),
      fc.constantFrom(...IDS).map(addressOf),
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join(" "));
const someWords: fc.Arbitrary<OwnWords> = fc.record({ language: fc.constantFrom("ar", "zh", "und"), text: someText });

const personOf = (id: string, index: number): fc.Arbitrary<Person> =>
  fc
    .record({
      roles: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 3 }),
      pseudonym: someText,
      relationship: someText,
    })
    .map(({ pseudonym, relationship, roles }) =>
      person(id, index === 0 ? ["victim", ...roles.filter((role) => role !== "victim")] : roles, {
        name: NAMES[index] ?? "",
        pseudonym: pseudonym === "" ? "Somebody" : pseudonym,
        gender: secretOf(id),
        occupation: secretOf(id),
        nationality: secretOf(id),
        relationship: `${secretOf(id)} ${relationship}`,
        address: addressOf(id),
        contact: { email: emailOf(id), phone: phoneOf(id), safe: "" },
      }),
    );

const someRecord: fc.Arbitrary<CaseRecord> = fc
  .record({
    people: fc.tuple(...IDS.map(personOf)),
    events: fc.array(
      fc.record({
        what: someWords,
        how: someWords,
        where: someText,
        victims: fc.subarray(IDS),
        perpetrators: fc.subarray(IDS),
      }),
      { maxLength: 3 },
    ),
    description: someWords,
    title: someText,
    group: someText,
    action: someWords,
    familiar: someText,
    words: someText,
  })
  .map(({ action, description, events, familiar, group, people, title, words }) => {
    const empty = recordWith(people);
    const when = { from: null, until: null, time: words, words };
    return {
      ...empty,
      group,
      events: events.map((event, index) => ({ ...emptyEvent(`e${String(index + 1)}`, []), ...event, when })),
      cooperation: [
        { ...EMPTY_COOPERATION, description, occasions: [{ when, where: title, what: words }], proof: ["x1"] },
      ],
      evidence: [{ id: "x1", title, type: words, consulted: group, shareable: true }],
      sources: [{ id: "s1", kind: "other", submission: null, question: null, day: "2026-01-01", words: description }],
      danger: { ...empty.danger, irreparableGrounds: action, urgencyProof: description },
      racial: { element: "yes", text: action },
      remedies: { ...empty.remedies, text: description, authoritiesText: action, familiar },
      otherComplaints: [{ body: group, when, reference: title }],
      stateResponse: { text: description, measures: action },
      reported: {
        before: "yes",
        report: title,
        paragraph: words,
        further: action,
        documents: [{ symbol: title, paragraph: words }],
      },
      court: { pending: "yes", reference: words },
      geneva: { now: "yes", until: when },
      wishes: { ...empty.wishes, action, confidentialityReasons: description },
      missions: [{ state: "NO", person: familiar }],
    };
  });

const USES = ["letter", "meeting", "press_release", "sg_report"] as const;
const someConsents: fc.Arbitrary<readonly Consent[]> = fc
  .array(
    fc.record({
      person: fc.constantFrom("p1", ...IDS),
      level: fc.constantFrom(...FACT_VALUES.consent),
      uses: fc.subarray([...USES], { minLength: 1 }),
      mechanisms: fc.constantFrom(null, ["invented-committee"], ["another"]),
      understood: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((entries) => entries.map((entry, index) => consent({ ...entry, id: `c${String(index + 1)}`, risks: ["R1"] })));

const FIELDS = [
  "victim_name",
  "reporter_name",
  "reporter_contact",
  "reporter_address",
  "ngo_name",
  "ngo_address",
  "family_members_at_risk",
]
  .concat([
    "alleged_perpetrators",
    "cooperation_description",
    "cooperation_dates_places",
    "evidence_list",
    "victim_group",
  ])
  .concat([
    "irreparable_harm_grounds",
    "domestic_remedies_text",
    "other_complaints",
    "further_reprisals",
    "victim_gender",
  ])
  .concat([
    "requested_action",
    "mission_contacts_known",
    "relationship_to_victim",
    "reporter_occupation",
    "racial_ethnic_element",
  ]);
const someDisclosure: fc.Arbitrary<Disclosure> = fc
  .tuple(
    fc.constantFrom("mechanism", "state", "public"),
    fc.constantFrom("always", "may"),
    fc.constantFrom("name", "facts", "existence"),
  )
  .map(([to, how, what]) => disclosure(to, how, what));
const someMechanism = fc
  .record({
    asks: fc.subarray(FIELDS),
    discloses: fc.array(someDisclosure, { maxLength: 3 }),
    uses: fc.subarray([...USES], { minLength: 1 }),
    least: fc.constantFrom(...LEVELS.slice(1)),
    rules: fc.constantFrom([], ["C8"]),
    own: fc.boolean(),
  })
  .map(({ asks, discloses, ...needs }) => mechanism({ asks, discloses, consent: needs }));

const aCase = fc.record({
  record: someRecord,
  consents: someConsents,
  addressee: someMechanism,
  purpose: fc.constantFrom("send", "prepare"),
});
type ACase = typeof aCase extends fc.Arbitrary<infer T> ? T : never;

const permitFor = ({ addressee, consents, purpose, record }: ACase): Permit<"prepare" | "send"> | null => {
  const answer = askPermit(request(purpose, workWith(record, ...consents), { mechanism: addressee }));
  return answer.ok ? answer.permit : null;
};
const isAccused = ({ roles }: Person): boolean =>
  roles.length > 0 && roles.every((role) => role === "alleged_perpetrator");

it("no hidden name, contact or attribute is anywhere in what an addressee sees", () => {
  let seen = 0;
  fc.assert(
    fc.property(aCase, (given) => {
      const permit = permitFor(given);
      if (permit === null) return;
      seen += 1;
      const json = JSON.stringify(permit.record);
      const shown = permit.record.people.map(({ contact }) => contact.email);
      for (const each of given.record.people) {
        if (permit.appearances.get(each.id) !== "named") {
          expect(json.toLowerCase()).not.toContain(each.name.toLowerCase());
          expect(json).not.toContain(secretOf(each.id));
        }
        if (!shown.includes(emailOf(each.id))) {
          expect(json).not.toContain(emailOf(each.id));
          expect(json).not.toContain(phoneOf(each.id));
        }
        if (!permit.record.people.some(({ address }) => address === addressOf(each.id)))
          expect(json).not.toContain(addressOf(each.id));
      }
      expect(isReadable(caseRecordField, permit.record)).toBe(true);
    }),
    { numRuns: 400 },
  );
  expect(seen).toBeGreaterThan(100);
});

it("whoever is named to an addressee has agreed to it, or is accused", () => {
  fc.assert(
    fc.property(aCase, (given) => {
      const permit = permitFor(given);
      for (const each of given.record.people) {
        if (permit?.appearances.get(each.id) !== "named" || isAccused(each)) continue;
        const theirs = given.consents.filter(({ level, person: who }) => who === each.id && level !== "none");
        expect([permit.purpose, theirs.length > 0]).toEqual(["send", true]);
      }
    }),
    { numRuns: 300 },
  );
});

it("no text is altered: what is seen is as it was, or nothing", () => {
  fc.assert(
    fc.property(aCase, (given) => {
      const permit = permitFor(given);
      const whole = new Set(given.record.events.flatMap(({ how, what }) => [what.text, how.text]));
      for (const { how, what } of permit?.record.events ?? [])
        for (const { text } of [how, what]) expect(text === "" || whole.has(text)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

const EXPOSURES = ["omitted", "pseudonym", "initials", "named"] as const;

it("lowering an agreement never reveals more of that person or of a victim, and never raises the level", () => {
  let lowered = 0;
  fc.assert(
    fc.property(aCase, fc.nat(), fc.constantFrom("withdrawn", ...FACT_VALUES.consent), (given, at, to) => {
      const entry = given.consents[at % Math.max(1, given.consents.length)];
      if (entry === undefined) return;
      const less =
        to === "withdrawn"
          ? { ...entry, withdrawn: { day: entry.day, how: "said so" } }
          : { ...entry, level: LEVELS.indexOf(to) < LEVELS.indexOf(entry.level) ? to : entry.level };
      const before = permitFor(given);
      const after = permitFor({ ...given, consents: given.consents.map((each) => (each === entry ? less : each)) });
      if (after === null) return;
      // Without a permit before, nobody has seen anything.
      expect(before).not.toBeNull();
      if (before === null) return;
      lowered += 1;
      expect(LEVELS.indexOf(after.level)).toBeLessThanOrEqual(LEVELS.indexOf(before.level));
      for (const { id, roles } of given.record.people) {
        if (id !== entry.person && !roles.includes("victim")) continue;
        const [was, is] = [before, after].map(({ appearances }) => EXPOSURES.indexOf(appearances.get(id) ?? "omitted"));
        expect(is).toBeLessThanOrEqual(was ?? 0);
      }
    }),
    { numRuns: 600 },
  );
  expect(lowered).toBeGreaterThan(50);
});
