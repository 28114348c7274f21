import type { CaseRecord } from "../../../shared/casework/record/case-record.ts";
import type { WorkView } from "../../workers/casework-views.ts";
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
}

/** The pages of a case beside its letters. */
export type WorkPage = FactsPage | { readonly name: "consent" };

/** The pages that need nothing but the work as it is. */
export type PlainPage = "consent" | "facts";

/** Where a case is worked on. */
export interface WorkPlace {
  readonly at: "work";
  readonly view: CaseView;
  readonly work: WorkView;
  readonly page: WorkPage;
}

/** True while the page holds something that the worker does not know. */
export function isEdited(place: WorkPlace): place is WorkPlace & { readonly page: FactsPage } {
  return place.page.name === "facts" && place.page.record !== place.work.work.record;
}
