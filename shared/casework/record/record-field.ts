import { FACT_VALUES, type FactValue } from "../../mechanisms/facts.ts";
import { parseDay } from "../../protocol/day.ts";
import {
  boolean,
  checked,
  choice,
  constant,
  distinct,
  list,
  nullable,
  pattern,
  plainText,
  record,
  singleLine,
  type Field,
} from "../../protocol/field.ts";
import { LETTER_TEXT_LONGEST_BYTES } from "../../protocol/limits.ts";
import { languageField } from "../../protocol/text.ts";
import type {
  CaseEvent,
  CaseRecord,
  CaseSource,
  Cooperation,
  EvidenceItem,
  OtherComplaint,
  OwnWords,
  Person,
} from "./case-record.ts";
import { NONE_FIELDS } from "./field-names.ts";
import { agreesWithNones } from "./none-known.ts";
import { partialDateField } from "./partial-date.ts";
import * as limits from "./record-limits.ts";
import * as words from "./vocabulary.ts";

// The codec of a case record: strict, bounded, and what its parts say of each other is checked.

const shortText: Field<string> = plainText(0, limits.SHORT_TEXT_LONGEST_BYTES);
/** ISO 3166-1 alpha-2. */
const stateField: Field<string> = pattern("[A-Z]{2}", 2);
const yesNo: Field<"yes" | "no"> = choice(["yes", "no"]);

/** "p12": a letter that says of what, and a number from 1. */
export function numbered(letter: string): Field<string> {
  return pattern(`${letter}[1-9]\\d{0,6}`, 8);
}

/** A submission id, as text. */
export const submissionText: Field<string> = pattern("[0-9a-f]{32}", 32);

/** Some of these, none twice. */
export function someOf<const T extends string>(values: readonly T[]): Field<readonly T[]> {
  return distinct(list(choice(values), 0, values.length), (value) => value);
}

function ownWords(longest: number): Field<OwnWords> {
  return record<OwnWords>({ language: languageField, text: plainText(0, longest) });
}

const wordsField: Field<OwnWords> = ownWords(limits.WORDS_LONGEST_BYTES);

/** Ids of people, none twice. */
export const peopleIds: Field<readonly string[]> = distinct(list(numbered("p"), 0, limits.PEOPLE_MOST), (id) => id);

const personField: Field<Person> = record<Person>({
  id: numbered("p"),
  kind: choice(["person", "organisation", "group"]),
  roles: someOf(words.ROLES),
  name: shortText,
  pseudonym: singleLine(1, 200),
  gender: shortText,
  attributes: someOf(FACT_VALUES.attrs),
  nationality: shortText,
  occupation: shortText,
  address: shortText,
  contact: record<Person["contact"]>({ email: shortText, phone: shortText, safe: shortText }),
  whereabouts: nullable(choice(words.WHEREABOUTS)),
  residence: nullable(stateField),
  relationship: shortText,
  signed: boolean,
  capacity: nullable(choice(words.CONSENT_CAPACITY)),
  stateLink: nullable(choice(words.STATE_LINKS)),
  atRisk: boolean,
});

const cooperationField: Field<Cooperation> = record<Cooperation>({
  bodies: someOf(FACT_VALUES.body),
  stage: nullable(choice(words.STAGES)),
  description: wordsField,
  occasions: list(
    record<Cooperation["occasions"][number]>({ when: partialDateField, where: shortText, what: shortText }),
    0,
    limits.OCCASIONS_MOST,
  ),
  proof: distinct(list(numbered("x"), 0, limits.EVIDENCE_MOST), (id) => id),
});

const eventField: Field<CaseEvent> = record<CaseEvent>({
  id: numbered("e"),
  types: someOf(words.INCIDENTS),
  what: wordsField,
  how: wordsField,
  when: partialDateField,
  where: shortText,
  victims: peopleIds,
  perpetrators: peopleIds,
  knownBy: choice(words.KNOWN_BY),
  sources: distinct(list(numbered("s"), 0, limits.SOURCES_MOST), (id) => id),
});

const evidenceField: Field<EvidenceItem> = record<EvidenceItem>({
  id: numbered("x"),
  title: shortText,
  type: shortText,
  consulted: shortText,
  shareable: nullable(boolean),
});

// A letter and an answer are of a submission, and only an answer has a question.
const sourceField: Field<CaseSource> = checked(
  record<CaseSource>({
    id: numbered("s"),
    kind: choice(["letter", "answer", "other"]),
    submission: nullable(submissionText),
    question: nullable(pattern("[a-z0-9.-]+", 64)),
    day: checked(pattern("\\d{4}-\\d{2}-\\d{2}", 10), (text) => parseDay(text).ok),
    words: ownWords(LETTER_TEXT_LONGEST_BYTES),
  }),
  ({ kind, question, submission }) =>
    (submission === null) === (kind === "other") && (question === null) === (kind !== "answer"),
);

const complaintField: Field<OtherComplaint> = record<OtherComplaint>({
  body: shortText,
  when: partialDateField,
  reference: shortText,
});

const treatyField: Field<CaseRecord["treaties"][number]> = record<CaseRecord["treaties"][number]>({
  body: choice(FACT_VALUES.body),
  ratified: choice(words.ANSWERS),
  competence: choice(words.ANSWERS),
});

function entries<T>(item: Field<T>, most: number = limits.ENTRIES_MOST): Field<readonly T[]> {
  return list(item, 0, most);
}

function identified<T extends { readonly id: string }>(item: Field<T>, most: number): Field<readonly T[]> {
  return distinct(list(item, 0, most), ({ id }) => id);
}

/** A case record of version 1, as `case-record.schema.json` has it; ids differ, whatever is referred to is there, and nothing that is known is said to be none. */
export const caseRecordField: Field<CaseRecord> = checked(
  record<CaseRecord>({
    type: constant("case-record"),
    version: constant(1),
    reference: singleLine(1, 64),
    language: nullable(choice(words.PREFERRED_LANGUAGES)),
    people: identified(personField, limits.PEOPLE_MOST),
    group: shortText,
    state: nullable(stateField),
    cooperation: entries(cooperationField, limits.COOPERATION_MOST),
    categories: someOf(words.CATEGORIES_12_2),
    events: identified(eventField, limits.EVENTS_MOST),
    evidence: identified(evidenceField, limits.EVIDENCE_MOST),
    sources: identified(sourceField, limits.SOURCES_MOST),
    danger: record<CaseRecord["danger"]>({
      level: nullable(choice(words.DANGER)),
      urgency: nullable(choice(FACT_VALUES.urgency)),
      imminence: nullable(choice(words.IMMINENCE)),
      irreparable: nullable(choice(FACT_VALUES.irreparable)),
      irreparableGrounds: wordsField,
      urgencyProof: wordsField,
      publicityWorsens: nullable<FactValue<"publicity_worsens">>(choice(FACT_VALUES.publicity_worsens)),
    }),
    racial: record<CaseRecord["racial"]>({ element: nullable(choice(FACT_VALUES.racial)), text: wordsField }),
    remedies: record<CaseRecord["remedies"]>({
      status: nullable(choice(words.REMEDIES)),
      text: wordsField,
      authorities: nullable(choice(words.AUTHORITIES_APPROACHED)),
      authoritiesText: wordsField,
      familiar: shortText,
    }),
    otherComplaints: entries(complaintField),
    stateResponse: record<CaseRecord["stateResponse"]>({ text: wordsField, measures: wordsField }),
    treaties: distinct(entries(treatyField), ({ body }) => body),
    reported: record<CaseRecord["reported"]>({
      before: nullable(yesNo),
      report: shortText,
      paragraph: shortText,
      further: wordsField,
      documents: entries(
        record<CaseRecord["reported"]["documents"][number]>({ symbol: shortText, paragraph: shortText }),
      ),
    }),
    court: record<CaseRecord["court"]>({ pending: nullable(yesNo), reference: shortText }),
    hearing: nullable(choice(words.HEARINGS)),
    geneva: record<CaseRecord["geneva"]>({ now: nullable(yesNo), until: partialDateField }),
    wishes: record<CaseRecord["wishes"]>({
      action: wordsField,
      applicantConfidential: nullable(boolean),
      confidentialityReasons: wordsField,
      anonymity: nullable(boolean),
    }),
    needs: someOf(FACT_VALUES.needs),
    missions: entries(record<CaseRecord["missions"][number]>({ state: stateField, person: shortText })),
    prevention: someOf(words.PREVENTION),
    noneKnown: someOf(NONE_FIELDS),
  }),
  (whole) => refersToWhatIsThere(whole) && agreesWithNones(whole),
);

function refersToWhatIsThere({ cooperation, events, evidence, people, sources }: CaseRecord): boolean {
  const ids = new Set([...people, ...evidence, ...sources].map(({ id }) => id));
  return (
    cooperation.every(({ proof }) => proof.every((id) => ids.has(id))) &&
    events.every((event) => [...event.victims, ...event.perpetrators, ...event.sources].every((id) => ids.has(id)))
  );
}
