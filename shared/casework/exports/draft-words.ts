import type { Draft, DraftField } from "../drafts/draft.ts";
import { linesOf, type DraftLine } from "./draft-lines.ts";

/** What an export says besides the draft itself, in the draft's language. */
export interface DraftWords {
  readonly to: string;
  readonly reference: string;
  /** After a label: French has a space before it. */
  readonly colon: string;
  /** In place of something that is asked for and not there. */
  readonly missing: { readonly [M in NonNullable<DraftField["missing"]>]: string };
  /** How much is open, for whoever completes the file: parts of one line. */
  readonly open: { readonly missing: string; readonly leftOut: string; readonly takeOut: string };
}

const WORDS: { readonly [L in Draft["language"]]: DraftWords } = {
  en: {
    to: "To",
    reference: "Our reference",
    colon: ":",
    missing: {
      required: "[To be completed]",
      optional: "[Not known]",
      consent: "[To be completed from the record of consent]",
    },
    open: {
      missing: "To be completed",
      leftOut: "Left out for want of agreement",
      takeOut: "Before sending, take out this line and all marks in brackets.",
    },
  },
  fr: {
    to: "À",
    reference: "Notre référence",
    colon: " :",
    missing: {
      required: "[À compléter]",
      optional: "[Non connu]",
      consent: "[À compléter d’après le registre des consentements]",
    },
    open: {
      missing: "À compléter",
      leftOut: "Omis faute de consentement",
      takeOut: "Avant l’envoi, retirer cette ligne et toutes les indications entre crochets.",
    },
  },
  es: {
    to: "A",
    reference: "Nuestra referencia",
    colon: ":",
    missing: {
      required: "[Por completar]",
      optional: "[Sin datos]",
      consent: "[Por completar según el registro de consentimientos]",
    },
    open: {
      missing: "Por completar",
      leftOut: "Omitido por falta de consentimiento",
      takeOut: "Antes de enviar, quitar esta línea y todas las indicaciones entre corchetes.",
    },
  },
};

export function wordsFor({ language }: Pick<Draft, "language">): DraftWords {
  return WORDS[language];
}

/** A line of a field, and whether it is a mark: of what is missing, or left out. */
export interface FieldLine extends DraftLine {
  readonly marked: boolean;
}

/** The lines of a field's values, with a mark for everything that is left out, or for what is missing. */
export function fieldLines({ leftOut, missing, values }: DraftField, draft: Draft): readonly FieldLine[] {
  const mark = (text: string): readonly FieldLine[] =>
    linesOf([{ origin: "fixed", language: draft.language, text }]).map((line) => ({ ...line, marked: true }));
  return [
    ...values.flatMap(linesOf).map((line) => ({ ...line, marked: false })),
    ...leftOut.flatMap(({ text }) => mark(`[${text}]`)),
    ...(missing === null || values.length > 0 ? [] : mark(wordsFor(draft).missing[missing])),
  ];
}

/**
 * What a file begins with that bears marks: how many there are, for whoever completes it. Like the marks, it is not for the addressee.
 * Nothing where everything needed is there.
 */
export function coverLine(draft: Draft): string {
  const { leftOut, missing } = draft.marks;
  const { colon, open } = wordsFor(draft);
  if (leftOut + missing === 0) return "";
  const counts = [
    missing === 0 ? "" : `${open.missing}${colon} ${String(missing)}. `,
    leftOut === 0 ? "" : `${open.leftOut}${colon} ${String(leftOut)}. `,
  ];
  return `[${counts.join("")}${open.takeOut}]`;
}
