import type { CaseRecord, Person, PersonId } from "../record/case-record.ts";
import { emptyPerson, isNumbered } from "../record/empty-record.ts";
import { isOfNameLength } from "../record/name-length.ts";
import type { FieldName } from "../record/field-names.ts";
import { isOnlyAccused } from "../record/only-accused.ts";
import type { Role } from "../record/vocabulary.ts";
import { askedFields, isKeptFromState, isPublication, nameFieldsOf, type Audience } from "./appearances.ts";
import { initialsOf } from "./search/initials.ts";
import type { Appearance } from "./seen-record.ts";
import { inOrderOfNumbers } from "./people-numbers.ts";
import { describesBy } from "./search/describes-by.ts";
import type { Withholding } from "./withholding.ts";

/** New ids for those of a list that are left, in its order: a gap would show that somebody is missing. */
export function renumbered(letter: string, ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id, index) => [id, `${letter}${index + 1}`]));
}

/**
 * The ways to reach a person that an audience asks for and may have: of the reporter what it answers to, of the victim what is safe. An
 * address or a number names whoever has it: of somebody whose name is kept from the State, what is safe is told, and nothing else.
 * None for what is published or only prepared, and none of whoever does not appear.
 */
export function shownContact(
  person: Person,
  appearance: Appearance,
  audience: Audience,
  wishes: CaseRecord["wishes"],
): Pick<Person, "address" | "contact"> {
  const mayBeReached = audience.purpose === "send" && !isPublication(audience) && appearance !== "omitted";
  const asks = asksOf(person, audience);
  const told = (isAsked: boolean, text: string): string => (isAsked && mayBeReached ? text : "");
  const isAnswered = asks("reporter", "reporter_contact");
  const isSafe = isAnswered || asks("reporter", "safe_contact_channel") || asks("victim", "safe_contact_channel");
  const isVisited = asks("reporter", "reporter_address") || asks("organisation", "ngo_address");
  const mayBeTraced = isAnswered && !isKeptFromState(person, { wishes }, audience.mechanism);
  const { address, contact } = person;
  return {
    address: told(isVisited && appearance === "named", address),
    contact: {
      email: told(mayBeTraced, contact.email),
      phone: told(mayBeTraced, contact.phone),
      safe: told(isSafe, contact.safe),
    },
  };
}

/**
 * The people that an audience sees, by their ids in the whole record: numbered anew, with what it asks for and nothing else of them.
 */
export function seenPeople(
  { people, wishes }: CaseRecord,
  appearances: ReadonlyMap<PersonId, Appearance>,
  audience: Audience,
  withholding: Withholding,
): ReadonlyMap<PersonId, Person> {
  const unnamed = people.filter(({ id }) => appearances.get(id) !== "named");
  const hidden = unnamed.filter(isOfNameLength).map(({ name }) => name);
  const isAnyTooLong = hidden.length < unnamed.length;
  const seen = people.flatMap((person) => {
    const appearance = appearances.get(person.id) ?? "omitted";
    if (appearance === "omitted") return [];
    const mayTellOthers =
      isOnlyAccused(person) || isAnyTooLong || !isOfNameLength(person) || describesBy(person.name, hidden);
    return [seenPerson({ person, appearance, mayTellOthers, wishes }, audience, withholding)];
  });
  const ids = renumbered("p", inOrderOfNumbers(seen, namelessOf(people, appearances), audience));
  return new Map(
    seen.map((each) => {
      const called = emptyPerson(ids.get(each.id) ?? each.id, each.roles);
      return [
        each.id,
        { ...each, id: called.id, pseudonym: each.pseudonym === "" ? called.pseudonym : each.pseudonym },
      ];
    }),
  );
}

/** Those who may be named, and whose name nobody knows. */
export function namelessOf(
  people: readonly Person[],
  appearances: ReadonlyMap<PersonId, Appearance>,
): ReadonlySet<PersonId> {
  return new Set(people.filter(({ id, name }) => name === "" && appearances.get(id) === "named").map(({ id }) => id));
}

interface Appearing {
  readonly person: Person;
  readonly appearance: Appearance;
  /** Whether the name can hold that of somebody who is hidden: of a relative. */
  readonly mayTellOthers: boolean;
  readonly wishes: CaseRecord["wishes"];
}

/** What is seen of a person, still under their id in the whole record, and without a pseudonym where a number will do. */
function seenPerson(appearing: Appearing, audience: Audience, withholding: Withholding): Person {
  const { appearance, person } = appearing;
  const asks = asksOf(person, audience);
  const asked = (role: Role, field: FieldName): readonly FieldName[] => (asks(role, field) ? [field] : []);
  const isNamed = appearance === "named";
  const isAccused = asks("alleged_perpetrator", "alleged_perpetrators");
  const endangered = [...asked("relative", "family_members_at_risk"), ...asked("colleague", "colleagues_at_risk")];
  const signs = asks("reporter", "reporter_signature") || asks("legal_representative", "ngo_legal_representatives");
  const telling = tellingOf(person, isNamed, withholding);
  // Whoever is known by a name gets no pseudonym that other addressees know them by, and a number is that of the new id.
  const isNumber = isNumbered(person.pseudonym);
  const pseudonym =
    appearance === "pseudonym" && !isNumber ? telling.pass("pseudonym", person.pseudonym, ["victim_pseudonym"]) : "";
  const occupation = [
    ...asked("reporter", "reporter_occupation"),
    ...asked("alleged_perpetrator", "alleged_perpetrators"),
  ];
  return {
    ...emptyPerson(person.id, person.roles),
    kind: person.kind,
    name: nameFor(appearing, telling),
    pseudonym,
    gender: telling.detail("gender", person.gender, asked("victim", "victim_gender")),
    attributes: asks("victim", "victim_attributes") ? person.attributes : [],
    nationality: telling.detail("nationality", person.nationality, asked("reporter", "reporter_nationality")),
    occupation: telling.detail("occupation", person.occupation, occupation),
    ...seenContact(appearing, audience, telling),
    whereabouts: asks("victim", "victim_whereabouts_status") ? person.whereabouts : null,
    residence: telling.detail("residence", person.residence ?? "", asked("victim", "state_of_residence_now")) || null,
    relationship: telling.detail("relationship", person.relationship, [
      ...asked("reporter", "relationship_to_victim"),
      ...endangered,
    ]),
    signed: signs && person.signed,
    capacity: asks("victim", "victim_consent_capacity") ? person.capacity : null,
    stateLink: isAccused ? person.stateLink : null,
    atRisk: endangered.length > 0 && person.atRisk,
  };
}

/** What may be told of one person, and what of it is left out instead. */
interface Telling {
  readonly pass: (part: string, text: string, fields: readonly FieldName[]) => string;
  /** A name that tells of nobody else. */
  readonly ownName: (name: string, fields: readonly FieldName[]) => string;
  /** Of whoever is not named, nothing is told that another than the person has put into words. */
  readonly detail: (part: string, text: string, fields: readonly FieldName[]) => string;
  readonly leaveOut: (part: string, holds: "contact" | "detail", fields: readonly FieldName[]) => void;
}

function tellingOf({ id }: Person, isNamed: boolean, withholding: Withholding): Telling {
  const place = (part: string): string => `people.${id}.${part}`;
  const pass: Telling["pass"] = (part, text, fields) => withholding.text(place(part), text, fields);
  const leaveOut: Telling["leaveOut"] = (part, holds, fields) => {
    withholding.leaveOut({ place: place(part), person: id, holds, fields });
  };
  return {
    pass,
    ownName: (name, fields) => withholding.name(place("name"), name, fields),
    leaveOut,
    detail: (part, text, fields) => {
      if (fields.length === 0 || text === "") return "";
      if (isNamed) return pass(part, text, fields);
      leaveOut(part, "detail", fields);
      return "";
    },
  };
}

function seenContact(
  { appearance, person, wishes }: Appearing,
  audience: Audience,
  telling: Telling,
): Pick<Person, "address" | "contact"> {
  const asks = asksOf(person, audience);
  const asked = (role: Role, field: FieldName): readonly FieldName[] => (asks(role, field) ? [field] : []);
  const shown = shownContact(person, appearance, audience, wishes);
  const told = (part: string, whole: string, seen: string, fields: readonly FieldName[]): string => {
    if (whole !== "" && seen === "" && fields.length > 0) telling.leaveOut(part, "contact", fields);
    return telling.pass(part, seen, fields);
  };
  const answered = asked("reporter", "reporter_contact");
  const safe = new Set([
    ...answered,
    ...asked("reporter", "safe_contact_channel"),
    ...asked("victim", "safe_contact_channel"),
  ]);
  const visited = [...asked("reporter", "reporter_address"), ...asked("organisation", "ngo_address")];
  const { address, contact } = person;
  return {
    address: told("address", address, shown.address, visited),
    contact: {
      email: told("email", contact.email, shown.contact.email, answered),
      phone: told("phone", contact.phone, shown.contact.phone, answered),
      safe: told("safe", contact.safe, shown.contact.safe, [...safe]),
    },
  };
}

function nameFor({ appearance, mayTellOthers, person }: Appearing, { ownName, pass }: Telling): string {
  const { name, roles } = person;
  if (appearance === "initials") return initialsOf(name) ?? "";
  if (appearance !== "named") return "";
  const accused = roles.includes("alleged_perpetrator") ? (["alleged_perpetrators"] as const) : [];
  const fields = [...nameFieldsOf(roles), ...accused];
  return mayTellOthers ? pass("name", name, fields) : ownName(name, fields);
}

/** Whether an audience asks for a field of people in a role, and this is one of them. The organisation's own records hold everything. */
function asksOf({ roles }: Person, { mechanism }: Audience): (role: Role, field: FieldName) => boolean {
  const asked = askedFields(mechanism);
  return (role, field) => asked === null || (roles.includes(role) && asked.has(field));
}
