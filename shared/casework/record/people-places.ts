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
import type { Person } from "./case-record.ts";
import { isNumbered } from "./empty-record.ts";
import { choiceAt, choicesAt, single, textAt, yesAt, type RecordPlace } from "./field-place.ts";
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

const residence: RecordPlace = (() => {
  const { get, set } = ofPerson(
    VICTIM,
    (person) => person.residence,
    (person, state) => ({ ...person, residence: state }),
  );
  return single(
    (record) => get(record) ?? "",
    (record, code) => (stateOf(code) === null ? null : set(record, code)),
  );
})();

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
  victim_pseudonym: textAt(
    ofPerson(
      VICTIM,
      ({ pseudonym }) => (isNumbered(pseudonym) ? "" : pseudonym),
      (person, pseudonym) => ({ ...person, pseudonym }),
    ),
  ),
  victim_gender: textOf(VICTIM, "gender"),
  victim_attributes: choicesAt(
    FACT_VALUES.attrs,
    ofPerson(
      VICTIM,
      ({ attributes }) => attributes,
      (person, attributes) => ({ ...person, attributes }),
    ),
  ),
  victim_whereabouts_status: choiceAt(
    WHEREABOUTS,
    ofPerson(
      VICTIM,
      ({ whereabouts }) => whereabouts,
      (person, whereabouts) => ({ ...person, whereabouts }),
    ),
  ),
  victim_consent_capacity: choiceAt(
    CONSENT_CAPACITY,
    ofPerson(
      VICTIM,
      ({ capacity }) => capacity,
      (person, capacity) => ({ ...person, capacity }),
    ),
  ),
  state_of_residence_now: residence,
  safe_contact_channel: textAt(
    ofPerson(
      VICTIM,
      ({ contact }) => contact.safe,
      (person, safe) => ({ ...person, contact: { ...person.contact, safe } }),
    ),
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
