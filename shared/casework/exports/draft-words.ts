import type { Draft, DraftField } from "../drafts/draft.ts";
import { linesOf, type DraftLine } from "./draft-lines.ts";

/** What an export says besides the draft itself, in the draft's language. */
export interface DraftWords {
  readonly to: string;
  readonly reference: string;
  /** After a label: French has a space before it. */
  readonly colon: string;
  /** In place of something that is asked for and not there. */
  readonly missing: { readonly required: string; readonly optional: string };
}

const WORDS: { readonly [L in Draft["language"]]: DraftWords } = {
  en: {
    to: "To",
    reference: "Our reference",
    colon: ":",
    missing: { required: "[To be completed]", optional: "[Not known]" },
  },
  fr: {
    to: "À",
    reference: "Notre référence",
    colon: " :",
    missing: { required: "[À compléter]", optional: "[Non connu]" },
  },
  es: {
    to: "A",
    reference: "Nuestra referencia",
    colon: ":",
    missing: { required: "[Por completar]", optional: "[Sin datos]" },
  },
};

export function wordsFor({ language }: Pick<Draft, "language">): DraftWords {
  return WORDS[language];
}

/** The lines of a field's values, or the mark of what is missing. */
export function fieldLines({ missing, values }: DraftField, draft: Draft): readonly DraftLine[] {
  if (missing === null) return values.flatMap(linesOf);
  return linesOf([{ origin: "fixed", language: draft.language, text: wordsFor(draft).missing[missing] }]);
}
