import { FACT_VALUES } from "../../mechanisms/facts.ts";
import { stateOf } from "../../mechanisms/states.ts";
import {
  eachPerson,
  newPerson,
  ofPerson,
  ORGANISATION,
  PERPETRATOR,
  REPORTER,
  REPRESENTATIVE,
  textOf,
  VICTIM,
  withPerson,
  type Asked,
} from "./asked-person.ts";
import type { CaseRecord, Person } from "./case-record.ts";
import { isNumbered } from "./empty-record.ts";
import { choicesAt, single, yesAt, type RecordPlace } from "./field-place.ts";
import { CONSENT_CAPACITY, REPORTER_ROLES, STATE_LINKS, WHEREABOUTS, type Role } from "./vocabulary.ts";

// The fields that ask about people, and where the answers are: whom it happened to, who reports, and who else is in danger or to blame.

/** Relatives or colleagues who are in danger because of the case. */
function atRisk(role: "relative" | "colleague"): RecordPlace {
  const asked: Asked = { is: ({ roles }) => roles.includes(role), kind: "person", roles: [role] };
  return eachPerson(asked, (person) => asked.is(person) && person.atRisk, {
    parts: ({ name, relationship }) => [name, relationship],
    change: (person, relationship) => ({ ...person, atRisk: true, relationship: relationship || person.relationship }),
  });
}

/** What the reporter is. A victim who reports is one person, not two; whatever else the person is stays so. */
const reporterRole: RecordPlace = single(
  ({ people }) => {
    const roles = people.find(REPORTER.is)?.roles ?? [];
    return REPORTER_ROLES.find((role) => roles.includes(role === "ngo" ? "organisation" : role)) ?? "";
  },
  (record, text) => {
    const said = REPORTER_ROLES.find((each) => each === text);
    if (said === undefined) return null;
    const role = said === "ngo" ? "organisation" : said;
    const there = record.people.find(REPORTER.is) ?? (role === "victim" ? record.people.find(VICTIM.is) : undefined);
    const person = there ?? newPerson(record, REPORTER);
    return withPerson(record, { ...person, roles: [...new Set<Role>([...person.roles, "reporter", role])] });
  },
);

/** By what they look like: an address, a number, or another way, which is the safe one. */
const reporterContact: RecordPlace = (() => {
  const { get, set } = ofPerson(
    REPORTER,
    ({ contact }) => contact,
    (person, contact) => ({ ...person, contact }),
  );
  return {
    read: (record) => {
      const { email, phone, safe } = get(record);
      return [email, phone, safe].filter((each) => each !== "");
    },
    write: (record, texts) =>
      texts.reduce((before, text) => set(before, { ...get(before), [wayOf(text)]: text }), record),
  };
})();

function wayOf(text: string): keyof Person["contact"] {
  if (/^[^\s@:]+@[^\s@:]+$/.test(text)) return "email";
  return /^[+\d][\d\s().-]+$/.test(text) ? "phone" : "safe";
}

/** Everybody that it happened to. The first is the one that the other fields ask about; none is taken away. */
const victimNames: RecordPlace = {
  read: ({ people }) =>
    people
      .filter(VICTIM.is)
      .map(({ name }) => name)
      .filter((name) => name !== ""),
  write: (record, names) =>
    names.reduce((before, name) => {
      if (before.people.some((each) => VICTIM.is(each) && each.name === name)) return before;
      const nameless = before.people.find((each) => VICTIM.is(each) && each.name === "");
      return withPerson(before, { ...(nameless ?? newPerson(before, VICTIM)), name });
    }, record),
};

/**
 * A text about each victim, in the order in which they are named: one alone is about the first, and of those at the end nothing may be said.
 */
function ofVictims(get: (person: Person) => string, set: (person: Person, text: string) => Person | null): RecordPlace {
  return {
    read: ({ people }) =>
      people
        .filter(VICTIM.is)
        .map(get)
        .filter((text) => text !== ""),
    write: (record, texts) => {
      const there = record.people.filter(VICTIM.is);
      const victims = there.length === 0 ? [newPerson(record, VICTIM)] : there;
      if (texts.length > victims.length) return null;
      return texts.reduce<CaseRecord | null>((before, text, index) => {
        const victim = victims[index];
        const after = victim === undefined ? null : set(victim, text);
        return before === null || after === null ? null : withPerson(before, after);
      }, record);
    },
  };
}

/** One of some values for each victim. */
function choiceOfVictims<T extends string>(
  values: readonly T[],
  get: (person: Person) => T | null,
  set: (person: Person, value: T) => Person,
): RecordPlace {
  return ofVictims(
    (person) => get(person) ?? "",
    (person, text) => {
      const value = values.find((each) => each === text);
      return value === undefined ? null : set(person, value);
    },
  );
}

type PeopleField =
  | "reporter_role"
  | "reporter_name"
  | "reporter_contact"
  | "reporter_nationality"
  | "reporter_occupation"
  | "reporter_address"
  | "reporter_signature"
  | "ngo_name"
  | "ngo_address"
  | "ngo_legal_representatives"
  | "relationship_to_victim"
  | "victim_name"
  | "victim_pseudonym"
  | "victim_gender"
  | "victim_attributes"
  | "victim_whereabouts_status"
  | "victim_consent_capacity"
  | "state_of_residence_now"
  | "safe_contact_channel"
  | "family_members_at_risk"
  | "colleagues_at_risk"
  | "alleged_perpetrators";

/** Fields about each victim, in their order, that the same may be true of for several. */
export const SHARED_BY_VICTIMS: readonly string[] = [
  "victim_gender",
  "victim_whereabouts_status",
  "victim_consent_capacity",
  "state_of_residence_now",
  "safe_contact_channel",
];

/** Fields about people. */
export const PEOPLE_PLACES: Readonly<Record<PeopleField, RecordPlace>> = {
  reporter_role: reporterRole,
  reporter_name: textOf(REPORTER, "name"),
  reporter_contact: reporterContact,
  reporter_nationality: textOf(REPORTER, "nationality"),
  reporter_occupation: textOf(REPORTER, "occupation"),
  reporter_address: textOf(REPORTER, "address"),
  reporter_signature: yesAt(
    ofPerson(
      REPORTER,
      ({ signed }) => signed,
      (person, signed) => ({ ...person, signed }),
    ),
  ),
  ngo_name: textOf(ORGANISATION, "name"),
  ngo_address: textOf(ORGANISATION, "address"),
  ngo_legal_representatives: eachPerson(REPRESENTATIVE, REPRESENTATIVE.is, {
    parts: ({ name, signed }) => [name, signed ? "signed" : ""],
    change: (person, rest) => (rest === "" || rest === "signed" ? { ...person, signed: rest === "signed" } : null),
  }),
  relationship_to_victim: textOf(REPORTER, "relationship"),
  victim_name: victimNames,
  victim_pseudonym: ofVictims(
    ({ pseudonym }) => (isNumbered(pseudonym) ? "" : pseudonym),
    (person, pseudonym) => ({ ...person, pseudonym }),
  ),
  victim_gender: ofVictims(
    ({ gender }) => gender,
    (person, gender) => ({ ...person, gender }),
  ),
  victim_attributes: choicesAt(
    FACT_VALUES.attrs,
    ofPerson(
      VICTIM,
      ({ attributes }) => attributes,
      (person, attributes) => ({ ...person, attributes }),
    ),
  ),
  victim_whereabouts_status: choiceOfVictims(
    WHEREABOUTS,
    ({ whereabouts }) => whereabouts,
    (person, whereabouts) => ({ ...person, whereabouts }),
  ),
  victim_consent_capacity: choiceOfVictims(
    CONSENT_CAPACITY,
    ({ capacity }) => capacity,
    (person, capacity) => ({ ...person, capacity }),
  ),
  state_of_residence_now: ofVictims(
    ({ residence }) => residence ?? "",
    (person, code) => (stateOf(code) === null ? null : { ...person, residence: code }),
  ),
  safe_contact_channel: ofVictims(
    ({ contact }) => contact.safe,
    (person, safe) => ({ ...person, contact: { ...person.contact, safe } }),
  ),
  family_members_at_risk: atRisk("relative"),
  colleagues_at_risk: atRisk("colleague"),
  alleged_perpetrators: eachPerson(PERPETRATOR, PERPETRATOR.is, {
    parts: ({ name, stateLink }) => [name, stateLink ?? ""],
    change: (person, rest) => {
      const stateLink = STATE_LINKS.find((each) => each === rest) ?? null;
      return stateLink === null && rest !== "" ? null : { ...person, stateLink };
    },
  }),
};
