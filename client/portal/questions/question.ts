import type { RecordFieldName } from "../../../shared/mechanisms/field-names.ts";
import type { ReporterRole } from "./role.ts";

/** The steps of the questionnaire, after her own words. */
export type StepId =
  "people" | "danger" | "event" | "actors" | "cooperation" | "reported" | "state" | "needs" | "evidence" | "contact";

/** A value to choose, and the message that says it. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** The message above the options that begin here. */
  readonly group?: string;
  /** It says that none of the others is so. */
  readonly isAlone?: true;
  /** Roles that it makes no sense for. */
  readonly except?: readonly ReporterRole[];
}

/** One field of an entry. A part that is not asked stays empty. */
export type Part =
  | { readonly kind: "line"; readonly label: string }
  | { readonly kind: "state"; readonly label: string }
  | { readonly kind: "choice"; readonly label: string; readonly options: readonly Option[] }
  | { readonly kind: "blank" };

/** How a question is answered. `more` is the message of a line beside the choice `moreIf`. */
export type Form =
  | { readonly kind: "words" }
  | { readonly kind: "line" }
  | { readonly kind: "date" }
  | { readonly kind: "state" }
  | { readonly kind: "choice"; readonly options: readonly Option[] }
  | {
      readonly kind: "choice-more";
      readonly options: readonly Option[];
      readonly more: string;
      readonly moreIf: readonly string[];
    }
  | { readonly kind: "choices"; readonly options: readonly Option[] }
  | { readonly kind: "list"; readonly parts: readonly Part[] };

/** What she has said so far to the questions that are asked, by the values chosen. */
export type Known = (field: RecordFieldName) => readonly string[];

/** One question of the report form. Ids are of messages, which are given `$role`. */
export interface Question {
  /** The field that its answer fills; its name with - for _ is the question's key in the letter. */
  readonly field: RecordFieldName;
  readonly step: StepId;
  readonly ask: string;
  readonly why: string;
  readonly hint?: string;
  readonly form: Form;
  /** The roles that see it; all when it is not there. */
  readonly roles?: readonly ReporterRole[];
  /** Whether it is asked, after what she has said; always when it is not there. */
  readonly when?: (known: Known) => boolean;
  /** The message of the answer that there is none. */
  readonly none?: string;
  /** False where one of the options says so already. */
  readonly offersNotSure?: false;
}
