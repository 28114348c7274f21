import type { Comparison } from "../../../shared/casework/consent/compare.ts";
import { notesFor } from "../../../shared/casework/drafts/notes-for.ts";
import type { Draft } from "../../../shared/casework/drafts/draft.ts";
import type { CaseRecord } from "../../../shared/casework/record/case-record.ts";
import type { DraftAnswer, MechanismAnswer, WorkView } from "../../workers/casework-views.ts";
import type { CaseView } from "../../workers/console-views.ts";
import type { FactSection } from "./facts-form.ts";
import type { OpenWords } from "./words-field.ts";

/** The record as it is being edited. */
export interface FactsPage {
  readonly name: "facts";
  readonly section: FactSection;
  readonly record: CaseRecord;
  /** The entry that has just been added; null for none. */
  readonly added: string | null;
  readonly words: OpenWords | null;
  /** Id of the control that the person came for, or that the last change leads to; null for none. */
  readonly target: string | null;
}

/** A draft with notes as they are being written, by section. */
export interface DraftPage {
  readonly name: "draft";
  readonly answer: DraftAnswer;
  readonly language: Draft["language"];
  readonly notes: Readonly<Record<string, string>>;
  /** Addresses that the e-mail goes to. */
  readonly ticked: readonly string[];
}

/** The pages of a case beside its letters. */
export type WorkPage =
  | FactsPage
  | DraftPage
  | { readonly name: "consent" }
  | { readonly name: "mechanisms"; readonly compared: readonly string[] }
  | { readonly name: "mechanism"; readonly answer: MechanismAnswer }
  | { readonly name: "compare"; readonly rows: readonly Comparison[] }
  | { readonly name: "deadlines" }
  | { readonly name: "take-out" };

/** The pages that need nothing but the work as it is. */
export type PlainPage = "consent" | "deadlines" | "facts" | "mechanisms" | "take-out";

/** Where a case is worked on. */
export interface WorkPlace {
  readonly at: "work";
  readonly view: CaseView;
  readonly work: WorkView;
  readonly page: WorkPage;
}

/** True while the page holds something that the worker does not know. */
export function isEdited({ page, work: { work } }: WorkPlace): boolean {
  if (page.name === "facts") return page.record !== work.record;
  if (page.name !== "draft") return false;
  return Object.entries(page.notes).some(([section, text]) => text !== keptNote(work, page, section));
}

/** What the vault keeps as the note of one section of a draft. */
export function keptNote({ notes }: WorkView["work"], { answer, language }: DraftPage, section: string): string {
  const kept = notesFor(notes, { language, mechanism: answer.mechanism.id });
  return kept.find((note) => note.section === section)?.text ?? "";
}
