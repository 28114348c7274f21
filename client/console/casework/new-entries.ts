import type {
  CaseEvent,
  CaseRecord,
  CaseSource,
  EvidenceItem,
  Person,
} from "../../../shared/casework/record/case-record.ts";
import { emptyEvent, emptyPerson, nextId, NO_WORDS } from "../../../shared/casework/record/empty-record.ts";
import { createPersonId } from "../../../shared/casework/record/person-id.ts";
import type { Day } from "../../../shared/protocol/day.ts";
import type { CaseWork } from "../../../shared/casework/work.ts";

// Entries as they begin. An id is never used again for something else that the case has known.

/** A person with an id that nobody else in the case has had, and a pseudonym that nobody has now. */
export function newPerson({ consents, record: kept, sendings }: CaseWork, record: CaseRecord): Person {
  const known = [...kept.people, ...record.people];
  const ids = [...idsOf(known), ...consents.map(({ person }) => person), ...sendings.flatMap(({ people }) => people)];
  return { ...emptyPerson(createPersonId(ids), []), pseudonym: freePseudonym(known) };
}

/** What somebody is called until a caseworker chooses another pseudonym: "P3" beside "P1" and "P2". */
export function freePseudonym(others: readonly Pick<Person, "pseudonym">[]): string {
  return nextId(
    "P",
    others.map(({ pseudonym }) => pseudonym).filter((pseudonym) => /^P[1-9]\d{0,6}$/u.test(pseudonym)),
  );
}

/** An event that happened to all victims, as most do. */
export function newEvent({ events, people }: CaseRecord): CaseEvent {
  const victims = people.filter(({ roles }) => roles.includes("victim")).map(({ id }) => id);
  return emptyEvent(nextId("e", idsOf(events)), victims);
}

export function newEvidence({ evidence }: CaseRecord): EvidenceItem {
  return { consulted: "", id: nextId("x", idsOf(evidence)), shareable: null, title: "", type: "" };
}

/** Something that was read or told elsewhere. */
export function newSource({ sources }: CaseRecord, day: Day): CaseSource {
  return { day, id: nextId("s", idsOf(sources)), kind: "other", question: null, submission: null, words: NO_WORDS };
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}
