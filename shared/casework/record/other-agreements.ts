import { FACT_VALUES } from "../../mechanisms/facts.ts";
import { parseDay, type Day } from "../../protocol/day.ts";
import type { Consent } from "../consent/consent.ts";
import { impliedUses, victimsOf } from "../consent/level.ts";
import { folded, phrase } from "../consent/search/folded.ts";
import type { CaseWork } from "../work.ts";
import { REPORTER } from "./asked-person.ts";
import type { CaseRecord, Person, PersonId } from "./case-record.ts";
import { ALL_RISKS, parseUse, type NamedUse } from "./consent-places.ts";
import { nextId } from "./empty-record.ts";
import { isOnlyAccused } from "./only-accused.ts";
import { splitParts } from "./field-place.ts";

/** The key of a flat case file for what each agreed to by themselves: a reporter, a relative, a lawyer, a victim who agreed to less. */
export const OTHERS_KEY = "consent_of_others";

/**
 * The work with such agreements, after the people are there:
 * "reporter | state_confidential | 2026-03-01 | sg_report embassy:mission-norway | yes".
 * Who (`reporter`, or a name as the file has it, with a role before it where several have that name: "relative:Omar Nasr"), how far, when
 * (or nothing), the uses (all of them, or nothing for those that the level implies), and whether all risks were explained and understood.
 * What a victim after the first agreed to stands in place of what all of them did, and is withdrawn where that is.
 * Null if one cannot be so: nobody is called that, or several are, however their names are written, it is the first victim (theirs is
 * `consent_level`), or they are there twice.
 */
export function withOtherAgreements(work: CaseWork, texts: readonly string[], today: Day): CaseWork | null {
  const told = new Set<PersonId>(victimsOf(work.record).slice(0, 1));
  return texts.reduce<CaseWork | null>((before, text) => {
    const [who = "", far = "", when = "", uses = "", understood = ""] = splitParts(text, 5);
    const named = uses.split(" ").filter((use) => use !== "");
    const agreed = named
      .map(parseUse)
      .filter((use) => use !== null)
      .filter((use) => use.agreed);
    const level = FACT_VALUES.consent.find((each) => each === far);
    const day = when === "" ? ({ ok: true, value: today } as const) : parseDay(when);
    if (before === null || level === undefined || !day.ok || day.value > today) return null;
    if (agreed.length < named.length || (understood !== "" && understood !== "yes")) return null;
    const person = personCalled(before.record, who);
    if (person === null || told.has(person.id)) return null;
    told.add(person.id);
    const withdrawn = before.consents.find((each) => each.person === person.id)?.withdrawn ?? null;
    const given = withdrawn !== null && withdrawn.day < day.value ? withdrawn.day : day.value;
    const said = {
      ...({ level, givenBy: "victim", giver: "", submission: null, withdrawn, day: given } as const),
      ...({ way: when === "" ? "not_said" : "writing" } as const),
      ...{ risks: understood === "yes" ? ALL_RISKS : [], understood: understood === "yes" },
    };
    const consents = before.consents.filter((each) => each.person !== person.id);
    return withAgreement({ ...before, consents }, { ...said, person: person.id }, agreed);
  }, work);
}

/** The only one who is called that: nobody agrees for somebody else of the same name, and a missing name is nobody's. */
function personCalled({ people }: CaseRecord, who: string): Person | null {
  const called = people.filter((person) => !isOnlyAccused(person) && isCalled(person, who));
  return called.length === 1 ? (called[0] ?? null) : null;
}

function isCalled(person: Person, who: string): boolean {
  if (who === "reporter") return REPORTER.is(person);
  const asked = person.roles.map((role) => `${role}:`).filter((role) => who.startsWith(role));
  return [who, ...asked.map((role) => who.slice(role.length))].some((each) => isSameName(each, person.name));
}

function isSameName(some: string, other: string): boolean {
  const [one, two] = [phrase(folded(some)), phrase(folded(other))];
  return one.trim() !== "" && one === two;
}

/** One agreement for what is named for no addressee, and one for each addressee that is named; where nothing is, for all that the level implies. */
function withAgreement(
  work: CaseWork,
  said: Omit<Consent, "id" | "mechanisms" | "uses">,
  named: readonly NamedUse[],
): CaseWork {
  const implied = impliedUses(said.level).map((use) => ({ use, mechanism: null }));
  const meant: readonly Omit<NamedUse, "agreed">[] = named.length === 0 ? implied : named;
  // Whoever agrees to nothing at all is still in the ledger.
  const addressees = meant.length === 0 ? [null] : [...new Set(meant.map(({ mechanism }) => mechanism))];
  return addressees.reduce((before, addressee) => {
    const uses = meant.filter(({ mechanism }) => mechanism === addressee).map(({ use }) => use);
    const id = nextId(
      "c",
      before.consents.map((each) => each.id),
    );
    const mechanisms = addressee === null ? null : [addressee];
    return { ...before, consents: [...before.consents, { ...said, id, mechanisms, uses: [...new Set(uses)] }] };
  }, work);
}
