import type { Day } from "../../protocol/day.ts";
import type { Person } from "../record/case-record.ts";
import type { CaseWork } from "../work.ts";
import type { Consent } from "./consent.ts";

/** Who can agree, where the record says who can. Whoever decides through others can always speak for themselves. */
const GIVERS: Readonly<Record<NonNullable<Person["capacity"]>, readonly Consent["givenBy"][]>> = {
  victim: ["victim"],
  family_member: ["victim", "family_member"],
  legal_representative: ["victim", "legal_representative"],
  cannot_be_obtained: [],
};

/** The entries of a ledger that were given by a day, by whomever. */
export function givenBy({ consents }: Pick<CaseWork, "consents">, today: Day): readonly Consent[] {
  return consents.filter(({ day }) => day <= today);
}

/**
 * Those of them that count: given by somebody who can agree for the person, by what the record says of them. The dead are not asked
 * whether they still agree: their family or representative is.
 */
export function countingOn(work: Pick<CaseWork, "consents" | "record">, today: Day): readonly Consent[] {
  const people = new Map(work.record.people.map((person) => [person.id, person]));
  return givenBy(work, today).filter(({ givenBy: giver, person: id }) => {
    const person = people.get(id);
    return person !== undefined && canAgree(giver, person);
  });
}

function canAgree(giver: Consent["givenBy"], { capacity, whereabouts }: Person): boolean {
  if (whereabouts === "deceased" && giver === "victim") return false;
  return capacity === null || GIVERS[capacity].includes(giver);
}
