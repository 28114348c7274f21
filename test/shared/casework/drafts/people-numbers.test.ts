import { describe, expect, it } from "vitest";
import { languagesFor } from "../../../../shared/casework/drafts/languages.ts";
import { writeDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import type { CaseRecord, Person } from "../../../../shared/casework/record/case-record.ts";
import { EMPTY_COOPERATION, emptyEvent } from "../../../../shared/casework/record/empty-record.ts";
import { MECHANISMS } from "../../../../shared/mechanisms/dataset.ts";
import type { ConsentLevel } from "../../../../shared/mechanisms/facts.ts";
import type { Mechanism } from "../../../../shared/mechanisms/mechanism.ts";
import { permitFor } from "../../../support/marked-case.ts";
import { person, recordWith, says } from "../../../support/sample-work.ts";

// A number that is not there tells a reader that there is somebody else: people are numbered so that none shows, whoever stands between.

const SAFE = { email: "", phone: "", safe: "the bakery" };
const ANYBODY: readonly (readonly [Person["roles"], Partial<Person>])[] = [
  [["victim"], { contact: SAFE, gender: "woman" }],
  [["reporter", "organisation"], { kind: "organisation", name: "Lomami Rights Desk" }],
  [["victim"], {}],
  [["witness"], {}],
  [["reporter", "relative"], { relationship: "sister", contact: SAFE, nationality: "TN" }],
  [["organisation"], { kind: "person" }],
  [["organisation"], { kind: "organisation" }],
  [["victim"], { name: "Sara Khalil", pseudonym: "The lawyer" }],
  [["organisation", "legal_representative"], {}],
  [["relative"], { atRisk: true }],
  [["relative"], {}],
  [["alleged_perpetrator"], { name: "Major Slim Dridi" }],
  [["reporter"], { contact: SAFE }],
  [["colleague"], { atRisk: true }],
  [["alleged_perpetrator"], { occupation: "officer" }],
  [["victim"], { name: "Hedi Khalil" }],
];

const LEVELS: readonly ConsentLevel[] = ["public_without_name", "public_named"];

/** Everybody of the case, with another of them as the first. */
function recordFrom(first: number): CaseRecord {
  const order = [...ANYBODY.slice(first), ...ANYBODY.slice(0, first)];
  const people = order.map(([roles, more], index) => person(`p${String(index + 1)}`, roles, more));
  const having = (role: Person["roles"][number]): readonly string[] =>
    people.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
  return recordWith(people, {
    cooperation: [{ ...EMPTY_COOPERATION, bodies: ["hrc"], description: says("A statement.") }],
    events: [
      {
        ...emptyEvent("e1", having("victim")),
        ...{ what: says("They came."), perpetrators: having("alleged_perpetrator"), types: ["threat"] },
      },
    ],
  });
}

const numbersIn = (text: string): readonly number[] =>
  [...new Set([...text.matchAll(/"P(\d+)"/gu)].map(([, number]) => Number(number)))].toSorted((a, b) => a - b);

function numbersOf(mechanism: Mechanism, level: ConsentLevel, record: CaseRecord): readonly number[] {
  const [language = "en"] = languagesFor(mechanism);
  const { draft } = writeDraft(permitFor(mechanism, "send", level, { record }), { language });
  return numbersIn(JSON.stringify(draft.sections));
}

describe("the numbers of people in a draft", () => {
  const offered = MECHANISMS.filter(({ draft }) => draft !== null);

  it.each(offered.map((mechanism) => [mechanism.id, mechanism] as const))(
    "to %s have no gap, whoever is named or not told between them",
    (_, mechanism) => {
      const seen = ANYBODY.flatMap((_person, first) =>
        (first % 4 === 1 ? LEVELS : []).map((level) => numbersOf(mechanism, level, recordFrom(first))),
      );
      expect(seen).toEqual(seen.map(({ length }) => Array.from({ length }, (_number, index) => index + 1)));
      expect(Math.max(...seen.map(({ length }) => length))).toBeGreaterThan(1);
    },
  );
});
