import type { CaseRecord, Person, PersonId } from "../record/case-record.ts";
import { emptyPerson } from "../record/empty-record.ts";
import type { Role } from "../record/vocabulary.ts";
import { askedFields, isOnlyAccused, isPublication, type Audience } from "./appearances.ts";
import { initialsOf } from "./initials.ts";
import type { Appearance } from "./seen-record.ts";
import { describesBy } from "./shared-names.ts";
import type { Withholding } from "./withholding.ts";

/** What a person is called until somebody chooses a pseudonym. */
const NUMBERED_PSEUDONYM = /^p\d+$/i;

/** New ids for those of a list that are left, in its order: a gap would show that somebody is missing. */
export function renumbered(letter: string, ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id, index) => [id, `${letter}${index + 1}`]));
}

/**
 * The ways to reach a person that an audience asks for and may have: of the reporter what it answers to, of the victim what is safe.
 * None for what is published or only prepared, and none of whoever does not appear.
 */
export function shownContact(
  person: Person,
  appearance: Appearance,
  audience: Audience,
): Pick<Person, "address" | "contact"> {
  const mayBeReached = audience.purpose === "send" && !isPublication(audience) && appearance !== "omitted";
  const asks = asksOf(person, audience);
  const told = (isAsked: boolean, text: string): string => (isAsked && mayBeReached ? text : "");
  const isAnswered = asks("reporter", "reporter_contact");
  const isSafe = isAnswered || asks("reporter", "safe_contact_channel") || asks("victim", "safe_contact_channel");
  const isVisited = asks("reporter", "reporter_address") || asks("organisation", "ngo_address");
  const { address, contact } = person;
  return {
    address: told(isVisited && appearance === "named", address),
    contact: {
      email: told(isAnswered, contact.email),
      phone: told(isAnswered, contact.phone),
      safe: told(isSafe, contact.safe),
    },
  };
}

/** The people that an audience sees, numbered anew, with what it asks for and nothing else of them. */
export function seenPeople(
  { people }: CaseRecord,
  appearances: ReadonlyMap<PersonId, Appearance>,
  audience: Audience,
  ids: ReadonlyMap<PersonId, PersonId>,
  withholding: Withholding,
): readonly Person[] {
  const hidden = people.filter(({ id }) => appearances.get(id) !== "named").map(({ name }) => name);
  return people.flatMap((person) => {
    const id = ids.get(person.id);
    const appearance = appearances.get(person.id) ?? "omitted";
    if (id === undefined || appearance === "omitted") return [];
    const mayTellOthers = isOnlyAccused(person) || describesBy(person.name, hidden);
    return [seenPerson({ person, id, appearance, mayTellOthers }, audience, withholding)];
  });
}

interface Appearing {
  readonly person: Person;
  /** Of what is seen. */
  readonly id: PersonId;
  readonly appearance: Appearance;
  /** Whether the name can hold that of somebody who is hidden: of a relative. */
  readonly mayTellOthers: boolean;
}

function seenPerson(appearing: Appearing, audience: Audience, withholding: Withholding): Person {
  const { appearance, id, person } = appearing;
  const asks = asksOf(person, audience);
  const isNamed = appearance === "named";
  const isAccused = asks("alleged_perpetrator", "alleged_perpetrators");
  const isAtRisk = asks("relative", "family_members_at_risk") || asks("colleague", "colleagues_at_risk");
  const signs = asks("reporter", "reporter_signature") || asks("legal_representative", "ngo_legal_representatives");
  const pass = (field: string, text: string): string => withholding.text(`people.${person.id}.${field}`, text);
  // Of whoever is not named, nothing is told that another than the person has put into words.
  const tells = (isAsked: boolean, field: string, text: string): string =>
    isAsked && isNamed ? pass(field, text) : "";
  const { address, contact } = shownContact(person, appearance, audience);
  const empty = emptyPerson(id, person.roles);
  // Whoever is known by a name gets no pseudonym that other addressees know them by, and a number is that of the new id.
  const isNumber = NUMBERED_PSEUDONYM.test(person.pseudonym);
  const pseudonym = appearance === "pseudonym" && !isNumber ? pass("pseudonym", person.pseudonym) : "";
  return {
    ...empty,
    kind: person.kind,
    name: nameFor(appearing, pass),
    pseudonym: pseudonym === "" ? empty.pseudonym : pseudonym,
    gender: tells(asks("victim", "victim_gender"), "gender", person.gender),
    attributes: asks("victim", "victim_attributes") ? person.attributes : [],
    nationality: tells(asks("reporter", "reporter_nationality"), "nationality", person.nationality),
    occupation: tells(asks("reporter", "reporter_occupation") || isAccused, "occupation", person.occupation),
    address: pass("address", address),
    contact: {
      email: pass("email", contact.email),
      phone: pass("phone", contact.phone),
      safe: pass("safe", contact.safe),
    },
    whereabouts: asks("victim", "victim_whereabouts_status") ? person.whereabouts : null,
    residence: asks("victim", "state_of_residence_now") && isNamed ? person.residence : null,
    relationship: tells(asks("reporter", "relationship_to_victim") || isAtRisk, "relationship", person.relationship),
    signed: signs && person.signed,
    capacity: asks("victim", "victim_consent_capacity") ? person.capacity : null,
    stateLink: isAccused ? person.stateLink : null,
    atRisk: isAtRisk && person.atRisk,
  };
}

function nameFor(
  { appearance, mayTellOthers, person: { name } }: Appearing,
  pass: (field: string, text: string) => string,
): string {
  if (appearance === "initials") return initialsOf(name) ?? "";
  if (appearance !== "named") return "";
  return mayTellOthers ? pass("name", name) : name;
}

/** Whether an audience asks for a field of people in a role, and this is one of them. The organisation's own records hold everything. */
function asksOf({ roles }: Person, { mechanism }: Audience): (role: Role, field: string) => boolean {
  const asked = askedFields(mechanism);
  return (role, field) => asked === null || (roles.includes(role) && asked.has(field));
}
