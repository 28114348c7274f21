import type { CaseRecord } from "../../../shared/casework/record/case-record.ts";
import type { Day } from "../../../shared/protocol/day.ts";
import type { CaseWork } from "../../../shared/casework/work.ts";
import type { OpenWords, WordsAccess } from "./words-field.ts";

/** The parts of a record, one page each, in the order in which a case is told. */
export const FACT_SECTIONS = [
  "case",
  "people",
  "cooperation",
  "events",
  "danger",
  "remedies",
  "bodies",
  "wishes",
  "evidence",
] as const;
export type FactSection = (typeof FACT_SECTIONS)[number];

/** Changes parts of the record that is being edited. */
export type ChangeRecord = (part: Partial<CaseRecord>, lead?: Lead) => void;

/** Where a change leads to: into what was added, or to where something else can be added in place of what was removed. */
export interface Lead {
  /** Id of a control, or of a group of them. */
  readonly focus: string;
  /** The key of an entry that was added. */
  readonly added?: string;
}

/** A record that is being edited, and what its fields need of the page. */
export interface FactsForm {
  /** As it is kept, without the changes. */
  readonly work: CaseWork;
  readonly record: CaseRecord;
  /** States to choose from, ISO 3166-1 alpha-2. */
  readonly states: readonly string[];
  readonly today: Day;
  /** The entry that has just been added; null for none. */
  readonly added: string | null;
  /** Letters, by submission id, of which nothing proves that the person wrote them. */
  readonly doubted: readonly string[];
  readonly words: OpenWords | null;
  readonly onChange: ChangeRecord;
  readonly onOpenWords: (open: OpenWords | null) => void;
}

/** What fields of words need of a form. */
export function wordsAccess({ doubted, onOpenWords, record, words }: FactsForm): WordsAccess {
  return { doubted, onOpen: onOpenWords, sources: record.sources, words };
}

/** The list with another entry in one place. */
export function withEntry<T>(entries: readonly T[], place: number, part: Partial<T>): readonly T[] {
  return entries.map((each, index) => (index === place ? { ...each, ...part } : each));
}

/** The list without the entry in one place. */
export function withoutEntry<T>(entries: readonly T[], place: number): readonly T[] {
  return entries.filter((_, index) => index !== place);
}
