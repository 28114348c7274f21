import { FACT_VALUES } from "../../mechanisms/facts.ts";
import type { CaseEvent, CaseRecord, Cooperation, EvidenceItem } from "./case-record.ts";
import { EMPTY_COOPERATION, emptyEvent, nextId } from "./empty-record.ts";
import {
  choiceAt,
  choicesAt,
  dateAt,
  entriesAt,
  joinParts,
  splitParts,
  textAt,
  wordsAt,
  type Part,
  type RecordPlace,
} from "./field-place.ts";
import { parsePartialDate, partialDateText } from "./partial-date.ts";
import { CATEGORIES_12_2, INCIDENTS, STAGES } from "./vocabulary.ts";

// The fields that ask what somebody did to cooperate, what was done to them, and what proves it. Fields know of one of each: the first.

/** A part of the first cooperation, which is added when there is none. */
function ofCooperation<T>(get: (first: Cooperation) => T, set: (first: Cooperation, value: T) => Cooperation): Part<T> {
  return {
    get: ({ cooperation: [first = EMPTY_COOPERATION] }) => get(first),
    set: (record, value) => {
      const [first = EMPTY_COOPERATION, ...others] = record.cooperation;
      return { ...record, cooperation: [set(first, value), ...others] };
    },
  };
}

/** A part of the first event, which is added when there is none: it happened to all the victims. */
function ofEvent<T>(get: (first: CaseEvent) => T, set: (first: CaseEvent, value: T) => CaseEvent): Part<T> {
  const found = ({ events: [first], people }: CaseRecord): CaseEvent => {
    const victims = people.filter(({ roles }) => roles.includes("victim")).map(({ id }) => id);
    return first ?? emptyEvent("e1", victims);
  };
  return {
    get: (record) => get(found(record)),
    set: (record, value) => ({ ...record, events: [set(found(record), value), ...record.events.slice(1)] }),
  };
}

/** The items with one of this title, as it was changed or added; and its id. */
function withItem(
  evidence: readonly EvidenceItem[],
  title: string,
  change: Partial<EvidenceItem>,
): { readonly evidence: readonly EvidenceItem[]; readonly id: string } {
  const there = evidence.find((each) => each.title === title);
  if (there !== undefined) {
    const changed = { ...there, ...change };
    return { evidence: evidence.map((each) => (each === there ? changed : each)), id: there.id };
  }
  const id = nextId(
    "x",
    evidence.map((each) => each.id),
  );
  return { evidence: [...evidence, { id, title, type: "", consulted: "", shareable: null, ...change }], id };
}

const SHAREABLE: ReadonlyMap<string, boolean | null> = new Map([
  ["yes", true],
  ["no", false],
  ["", null],
]);

/** "Letter of invitation | document | at the office | yes": what it is, its type, where it lies, and whether it may be passed on. */
const evidenceList: RecordPlace = {
  read: ({ evidence }) =>
    evidence.map(({ consulted, shareable, title, type }) =>
      joinParts([title, type, consulted, shareable === null ? "" : shareable ? "yes" : "no"]),
    ),
  write: (record, texts) =>
    texts.reduce<CaseRecord | null>((before, text) => {
      const [title = "", type = "", consulted = "", passedOn = ""] = splitParts(text, 4);
      const shareable = SHAREABLE.get(passedOn);
      if (before === null || shareable === undefined || title === "") return null;
      return { ...before, evidence: withItem(before.evidence, title, { type, consulted, shareable }).evidence };
    }, record),
};

/** What proves the cooperation, by the titles of the items. */
const cooperationEvidence: RecordPlace = (() => {
  const { get, set } = ofCooperation(
    ({ proof }) => proof,
    (first, proof) => ({ ...first, proof }),
  );
  return {
    read: (record) => record.evidence.filter(({ id }) => get(record).includes(id)).map(({ title }) => title),
    write: (record, titles) =>
      titles.reduce<CaseRecord | null>((before, title) => {
        if (before === null || title === "") return null;
        const { evidence, id } = withItem(before.evidence, title, {});
        return set({ ...before, evidence }, [...new Set([...get(before), id])]);
      }, record),
  };
})();

type EventField =
  | "eligibility_category_12_2"
  | "cooperation_body"
  | "cooperation_description"
  | "cooperation_stage"
  | "cooperation_dates_places"
  | "cooperation_evidence"
  | "incident_what"
  | "incident_how"
  | "incident_when"
  | "incident_where"
  | "incident_type"
  | "evidence_list";

/** Fields about cooperation, about what happened, and about evidence. */
export const EVENT_PLACES: Readonly<Record<EventField, RecordPlace>> = {
  eligibility_category_12_2: choicesAt(CATEGORIES_12_2, {
    get: ({ categories }) => categories,
    set: (record, categories) => ({ ...record, categories }),
  }),
  cooperation_body: choicesAt(
    FACT_VALUES.body,
    ofCooperation(
      ({ bodies }) => bodies,
      (first, bodies) => ({ ...first, bodies }),
    ),
  ),
  cooperation_description: wordsAt(
    ofCooperation(
      ({ description }) => description,
      (first, description) => ({ ...first, description }),
    ),
  ),
  cooperation_stage: choiceAt(
    STAGES,
    ofCooperation(
      ({ stage }) => stage,
      (first, stage) => ({ ...first, stage }),
    ),
  ),
  /** "2024-03-02 | Geneva | spoke before the Committee". */
  cooperation_dates_places: entriesAt(
    ofCooperation(
      ({ occasions }) => occasions,
      (first, occasions) => ({ ...first, occasions }),
    ),
    {
      count: 3,
      parts: ({ what, when, where }) => [partialDateText(when), where, what],
      parse: ([date = "", where = "", what = ""]) => ({ when: parsePartialDate(date), where, what }),
    },
  ),
  cooperation_evidence: cooperationEvidence,
  incident_what: wordsAt(
    ofEvent(
      ({ what }) => what,
      (first, what) => ({ ...first, what }),
    ),
  ),
  incident_how: wordsAt(
    ofEvent(
      ({ how }) => how,
      (first, how) => ({ ...first, how }),
    ),
  ),
  incident_when: dateAt(
    ofEvent(
      ({ when }) => when,
      (first, when) => ({ ...first, when }),
    ),
  ),
  incident_where: textAt(
    ofEvent(
      ({ where }) => where,
      (first, where) => ({ ...first, where }),
    ),
  ),
  incident_type: choicesAt(
    INCIDENTS,
    ofEvent(
      ({ types }) => types,
      (first, types) => ({ ...first, types }),
    ),
  ),
  evidence_list: evidenceList,
};
