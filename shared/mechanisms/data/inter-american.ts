import type { Contact, Disclosure, Sourced } from "../mechanism.ts";
import { says, tells } from "./sourced.ts";

// What the ways to the Inter-American Commission on Human Rights share.

/** Nothing says in which languages each way may be used; the Commission's official ones are taken. */
export const IACHR_LANGUAGES: readonly string[] = ["es", "en", "fr", "pt"];
/** That no page says so, told to caseworkers as well. */
export const LANGUAGES_CONCLUDED: Sourced = says(
  "Letters are taken to be welcome in the Commission's official languages: Spanish, English, French and Portuguese.",
  "inference",
);

const RAPPORTEUR_EMAIL = {
  value: "cidhdefensores@oas.org",
  basis: ["S002 §3.1.3"],
  seen: "2018",
  status: "unconfirmed",
} as const;
/** Where the rapporteur on defenders is written to. */
export const RAPPORTEUR: Contact = { kind: "email", ...RAPPORTEUR_EMAIL };
/** The same address, for a copy. */
export const RAPPORTEUR_COPY: Contact = { kind: "email_copy", ...RAPPORTEUR_EMAIL };

/** When it applies: where. */
export const AMERICAS: Sourced = says(
  "The State concerned is a member of the Organization of American States.",
  "S002 §3.1",
);
/** When it applies: cooperation with whom. */
export const INTER_AMERICAN: Sourced = says(
  "The person works with the Inter-American system, has done so, or tried to.",
  "S002 §3.1.1",
);

/** What the Commission learns. */
export const COMMISSION_LEARNS_NAME: Disclosure = tells(
  "mechanism",
  "always",
  "name",
  "The Commission learns who the person is and what happened.",
  "S002 §3.1.2",
);
/** [C8] What keeps an applicant unnamed. */
export const APPLICANT_UNNAMED: Sourced = says(
  "Whoever writes for somebody else can ask that their own name is kept from the State. It has to be asked for in so many " +
    "words. It does not help a person who writes for themselves.",
  "S002 §3.1.2",
);
/** [C8] What the State learns. */
export const STATE_LEARNS_NAME: Disclosure = tells(
  "state",
  "always",
  "name",
  "As a rule the State is told whom the Commission asks about or wants protected.",
  "S002 §3.1.2",
);
