import { STATES_ES } from "./es/states.ts";
import { ADDRESSEES_ES } from "./es/addressees.ts";
import { CHOICES_ES } from "./es/choices.ts";
import { FORMS_ES } from "./es/forms.ts";
import { FIELDS_ES, HEADINGS_ES, WRITER_ES } from "./es/labels.ts";
import { DATES_ES, LEFT_OUT_ES, PHRASES_ES, REQUESTS_ES } from "./es/sentences.ts";
import type { Texts } from "./texts.ts";

/** Drafts in Spanish. */
export const TEXTS_ES: Texts = {
  language: "es",
  forms: FORMS_ES,
  headings: HEADINGS_ES,
  fields: FIELDS_ES,
  choices: CHOICES_ES,
  dates: DATES_ES,
  requests: REQUESTS_ES,
  phrases: PHRASES_ES,
  leftOut: LEFT_OUT_ES,
  writer: WRITER_ES,
  addressees: ADDRESSEES_ES,
  states: STATES_ES,
};
