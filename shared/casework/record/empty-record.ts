import type { CaseRecord, CaseEvent, Cooperation, OwnWords, Person, PersonId } from "./case-record.ts";
import { NO_DATE } from "./partial-date.ts";
import type { Role } from "./vocabulary.ts";

/** Nothing that anybody has said yet. */
export const NO_WORDS: OwnWords = { language: "und", text: "" };

/** In place of a reference that nobody has given, or that may not be told: no letter quotes it. */
export const NO_REFERENCE = "-";

/** What a person is called until somebody chooses a pseudonym. */
const NUMBERED_PSEUDONYM = /^p\d+$/i;

/** Whether that is all that somebody is called. */
export function isNumbered(pseudonym: string): boolean {
  return NUMBERED_PSEUDONYM.test(pseudonym);
}

/** A person of whom nothing is known but the role; the pseudonym says no more than the id. */
export function emptyPerson(id: PersonId, roles: readonly Role[]): Person {
  return {
    id,
    kind: "person",
    roles,
    name: "",
    pseudonym: id.toUpperCase(),
    gender: "",
    attributes: [],
    nationality: "",
    occupation: "",
    address: "",
    contact: { email: "", phone: "", safe: "" },
    whereabouts: null,
    residence: null,
    relationship: "",
    signed: false,
    capacity: null,
    stateLink: null,
    atRisk: false,
  };
}

/** An event that nothing is known of, but whom it happened to. */
export function emptyEvent(id: string, victims: readonly PersonId[]): CaseEvent {
  return {
    id,
    types: [],
    what: NO_WORDS,
    how: NO_WORDS,
    when: NO_DATE,
    where: "",
    victims,
    perpetrators: [],
    knownBy: "unknown",
    sources: [],
  };
}

/** Cooperation that nothing is known of. */
export const EMPTY_COOPERATION: Cooperation = {
  bodies: [],
  stage: null,
  description: NO_WORDS,
  occasions: [],
  proof: [],
};

/** A record that says nothing but that there is a victim, "p1". `reference`: see `CaseRecord`. */
export function emptyRecord(reference: string): CaseRecord {
  return {
    type: "case-record",
    version: 1,
    reference,
    language: null,
    people: [emptyPerson("p1", ["victim"])],
    group: "",
    state: null,
    cooperation: [],
    categories: [],
    events: [],
    evidence: [],
    sources: [],
    danger: {
      level: null,
      urgency: null,
      imminence: null,
      irreparable: null,
      irreparableGrounds: NO_WORDS,
      urgencyProof: NO_WORDS,
      publicityWorsens: null,
    },
    racial: { element: null, text: NO_WORDS },
    remedies: { status: null, text: NO_WORDS, authorities: null, authoritiesText: NO_WORDS, familiar: "" },
    otherComplaints: [],
    stateResponse: { text: NO_WORDS, measures: NO_WORDS },
    treaties: [],
    reported: { before: null, report: "", paragraph: "", further: NO_WORDS, documents: [] },
    court: { pending: null, reference: "" },
    hearing: null,
    geneva: { now: null, until: NO_DATE },
    wishes: { action: NO_WORDS, applicantConfidential: null, confidentialityReasons: NO_WORDS, anonymity: null },
    needs: [],
    missions: [],
    prevention: [],
    noneKnown: [],
  };
}

/** The id that follows those of a list: "p4" after "p1" and "p3". */
export function nextId(letter: string, taken: Iterable<string>): string {
  let last = 0;
  for (const id of taken) last = Math.max(last, Number(id.slice(letter.length)));
  return `${letter}${last + 1}`;
}
