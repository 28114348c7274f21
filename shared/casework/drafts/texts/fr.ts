import { STATES_FR } from "./fr/states.ts";
import { ADDRESSEES_FR } from "./fr/addressees.ts";
import { CHOICES_FR } from "./fr/choices.ts";
import { FORMS_FR } from "./fr/forms.ts";
import { FIELDS_FR, HEADINGS_FR, WRITER_FR } from "./fr/labels.ts";
import { DATES_FR, LEFT_OUT_FR, PHRASES_FR, REQUESTS_FR } from "./fr/sentences.ts";
import type { Texts } from "./texts.ts";

/** Drafts in French. */
export const TEXTS_FR: Texts = {
  language: "fr",
  forms: FORMS_FR,
  headings: HEADINGS_FR,
  fields: FIELDS_FR,
  choices: CHOICES_FR,
  dates: DATES_FR,
  requests: REQUESTS_FR,
  phrases: PHRASES_FR,
  leftOut: LEFT_OUT_FR,
  writer: WRITER_FR,
  addressees: ADDRESSEES_FR,
  states: STATES_FR,
};
