import { STATE_NAMES } from "../../../mechanisms/state-names.ts";
import { ADDRESSEES_EN } from "./en/addressees.ts";
import { CHOICES_EN } from "./en/choices.ts";
import { FORMS_EN } from "./en/forms.ts";
import { FIELDS_EN, HEADINGS_EN, WRITER_EN } from "./en/labels.ts";
import { DATES_EN, LEFT_OUT_EN, PHRASES_EN, REQUESTS_EN } from "./en/sentences.ts";
import type { Texts } from "./texts.ts";

/** Drafts in English. */
export const TEXTS_EN: Texts = {
  language: "en",
  forms: FORMS_EN,
  headings: HEADINGS_EN,
  fields: FIELDS_EN,
  choices: CHOICES_EN,
  dates: DATES_EN,
  requests: REQUESTS_EN,
  phrases: PHRASES_EN,
  leftOut: LEFT_OUT_EN,
  writer: WRITER_EN,
  addressees: ADDRESSEES_EN,
  states: STATE_NAMES,
};
