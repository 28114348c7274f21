import type { CaseRecord, Person } from "./case-record.ts";
import { emptyPerson, nextId } from "./empty-record.ts";
import { joinParts, splitParts, textAt, type Part, type RecordPlace } from "./field-place.ts";
import type { Role } from "./vocabulary.ts";

// Whom the fields ask about, and how a part of such a person is read and written.

/** A person that a field asks about: somebody of the record, or a new one with these roles. */
export interface Asked {
  readonly is: (person: Person) => boolean;
  readonly kind: Person["kind"];
  readonly roles: readonly Role[];
}

/** Whom it happened to. */
export const VICTIM: Asked = { is: ({ roles }) => roles.includes("victim"), kind: "person", roles: ["victim"] };
/** Who tells of it. */
export const REPORTER: Asked = { is: ({ roles }) => roles.includes("reporter"), kind: "person", roles: ["reporter"] };
/** The organisation that complains. */
export const ORGANISATION: Asked = {
  is: ({ kind, roles }) => kind === "organisation" && roles.includes("organisation"),
  kind: "organisation",
  roles: ["organisation"],
};

/** Who of an organisation can sign for it. */
export const REPRESENTATIVE: Asked = {
  is: ({ kind, roles }) =>
    kind === "person" && roles.includes("organisation") && roles.includes("legal_representative"),
  kind: "person",
  roles: ["organisation", "legal_representative"],
};
/** Who is said to have done it. */
export const PERPETRATOR: Asked = {
  is: ({ roles }) => roles.includes("alleged_perpetrator"),
  kind: "person",
  roles: ["alleged_perpetrator"],
};

/** Somebody who is asked for, and not there yet. */
export function newPerson({ people }: CaseRecord, { kind, roles }: Asked): Person {
  const id = nextId(
    "p",
    people.map((each) => each.id),
  );
  return { ...emptyPerson(id, roles), kind };
}

/** The record with a person in place of the one with the same id, or added. */
export function withPerson(record: CaseRecord, person: Person): CaseRecord {
  const isThere = record.people.some(({ id }) => id === person.id);
  const people = isThere
    ? record.people.map((each) => (each.id === person.id ? person : each))
    : [...record.people, person];
  return { ...record, people };
}

/** A part of the first person that is asked for, who is added when there is none. */
export function ofPerson<T>(
  asked: Asked,
  get: (person: Person) => T,
  set: (person: Person, value: T) => Person,
): Part<T> {
  const found = (record: CaseRecord): Person => record.people.find(asked.is) ?? newPerson(record, asked);
  return {
    get: (record) => get(found(record)),
    set: (record, value) => withPerson(record, set(found(record), value)),
  };
}

/** A short text about a person. */
export function textOf(
  asked: Asked,
  key: "address" | "gender" | "name" | "nationality" | "occupation" | "relationship",
): RecordPlace {
  return textAt(
    ofPerson(
      asked,
      (person) => person[key],
      (person, value) => ({ ...person, [key]: value }),
    ),
  );
}

/** People by one text each: those with the same name are changed, others are added. */
export function eachPerson(
  asked: Asked,
  isMeant: (person: Person) => boolean,
  {
    parts,
    change,
  }: {
    readonly parts: (person: Person) => readonly string[];
    readonly change: (person: Person, rest: string) => Person | null;
  },
): RecordPlace {
  return {
    read: ({ people }) => people.filter(isMeant).map((person) => joinParts(parts(person))),
    write: (record, texts) =>
      texts.reduce<CaseRecord | null>((before, text) => {
        if (before === null) return null;
        const [name = "", rest = ""] = splitParts(text, 2);
        const there = before.people.find((each) => asked.is(each) && each.name === name);
        const changed = change({ ...(there ?? newPerson(before, asked)), name }, rest);
        return changed === null || name === "" ? null : withPerson(before, changed);
      }, record),
  };
}
