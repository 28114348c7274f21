import { FACT_VALUES, type ConsentLevel } from "../mechanisms/facts.ts";
import { CONSENT_USES, type ConsentUse } from "../mechanisms/mechanism.ts";
import { dayField } from "../protocol/day.ts";
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
} from "../protocol/field.ts";
import { sha256Field } from "../protocol/id.ts";
import { LETTERS_PER_CASE } from "../protocol/vault.ts";
import { CONSENT_WAYS, type Consent } from "./consent/consent.ts";
import { caseRecordField, numbered, peopleIds, someOf, submissionText } from "./record/record-field.ts";
import { SHORT_TEXT_LONGEST_BYTES, WORDS_LONGEST_BYTES } from "./record/record-limits.ts";
import {
  CASE_FORMATS,
  CHANNELS,
  DRAFT_WAYS,
  EXPORTS_MOST,
  type CaseExport,
  type ContactConfirmation,
  type DraftExport,
  type DraftNote,
  type Sending,
} from "./sending/sending.ts";
import type { CaseWork } from "./work.ts";

// The codec of what caseworkers make of a case (PROTOCOL.md §9.5).

const ENTRIES_MOST = 1000;
const MECHANISMS_MOST = 200;
const RISKS_MOST = 12;

const shortText: Field<string> = plainText(0, SHORT_TEXT_LONGEST_BYTES);
const mechanismField: Field<string> = pattern("[a-z0-9]+(?:-[a-z0-9]+)*", 64);
const levelField: Field<ConsentLevel> = choice(FACT_VALUES.consent);
const usesField: Field<readonly ConsentUse[]> = someOf(CONSENT_USES);

// It is withdrawn on the day that it was given, or later.
const consentField: Field<Consent> = checked(
  record<Consent>({
    id: numbered("c"),
    person: numbered("p"),
    level: levelField,
    uses: usesField,
    mechanisms: nullable(distinct(list(mechanismField, 1, MECHANISMS_MOST), (id) => id)),
    givenBy: choice(["victim", "family_member", "legal_representative"]),
    giver: shortText,
    day: dayField,
    way: choice(CONSENT_WAYS),
    submission: nullable(submissionText),
    risks: distinct(list(pattern("R(?:[1-9]|1[0-2])", 3), 0, RISKS_MOST), (id) => id),
    understood: boolean,
    withdrawn: nullable(record({ day: dayField, how: shortText })),
  }),
  ({ day, withdrawn }) => withdrawn === null || withdrawn.day >= day,
);

const confirmationField: Field<ContactConfirmation> = record<ContactConfirmation>({
  mechanism: mechanismField,
  value: plainText(1, SHORT_TEXT_LONGEST_BYTES),
  by: shortText,
  day: dayField,
  listed: boolean,
});

const noteField: Field<DraftNote> = record<DraftNote>({
  mechanism: mechanismField,
  language: choice(["en", "fr", "es"]),
  section: pattern("[a-zA-Z0-9+_.-]+", 64),
  text: plainText(0, WORDS_LONGEST_BYTES),
});

const leftFields = {
  day: dayField,
  level: levelField,
  uses: usesField,
  people: peopleIds,
  agreements: distinct(list(numbered("c"), 0, ENTRIES_MOST), (id) => id),
};
const leavingFields = { ...leftFields, mechanism: mechanismField };

const exportField: Field<DraftExport> = record<DraftExport>({
  ...leavingFields,
  language: choice(["en", "fr", "es"]),
  draft: sha256Field,
  formats: distinct(list(choice(DRAFT_WAYS), 1, DRAFT_WAYS.length), (format) => format),
});

const caseExportField: Field<CaseExport> = record<CaseExport>({
  ...leftFields,
  record: sha256Field,
  formats: distinct(list(choice(CASE_FORMATS), 1, CASE_FORMATS.length), (format) => format),
});

const sendingField: Field<Sending> = record<Sending>({
  ...leavingFields,
  id: numbered("z"),
  channel: choice(CHANNELS),
  contact: shortText,
  reference: shortText,
  draft: nullable(sha256Field),
  note: plainText(0, WORDS_LONGEST_BYTES),
});

/** Case work of version 1, as `case-work.schema.json` has it; the ledger and the sendings are of people who are in the record. */
export const caseWorkField: Field<CaseWork> = checked(
  record<CaseWork>({
    type: constant("case-work"),
    version: constant(1),
    record: caseRecordField,
    consents: distinct(list(consentField, 0, ENTRIES_MOST), ({ id }) => id),
    confirmations: list(confirmationField, 0, ENTRIES_MOST),
    notes: distinct(list(noteField, 0, ENTRIES_MOST), (note) => `${note.mechanism} ${note.language} ${note.section}`),
    exports: list(exportField, 0, EXPORTS_MOST),
    caseExports: list(caseExportField, 0, EXPORTS_MOST),
    sendings: distinct(list(sendingField, 0, ENTRIES_MOST), ({ id }) => id),
    done: distinct(list(record({ task: singleLine(1, 200), day: dayField }), 0, ENTRIES_MOST), ({ task }) => task),
    readWithdrawals: distinct(list(submissionText, 0, LETTERS_PER_CASE), (id) => id),
  }),
  ({ caseExports, consents, exports, record: { people }, sendings }) => {
    const ids = new Set(people.map(({ id }) => id));
    const named = [...consents.map(({ person }) => person), ...sendings.flatMap((sending) => sending.people)];
    const entries = new Set(consents.map(({ id }) => id));
    const agreements = [...caseExports, ...exports, ...sendings].flatMap((each) => each.agreements);
    return named.every((id) => ids.has(id)) && agreements.every((id) => entries.has(id));
  },
);
