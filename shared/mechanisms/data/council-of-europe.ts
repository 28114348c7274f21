import type { Disclosure, Sourced } from "../mechanism.ts";
import { says, tells } from "./sourced.ts";

// What the routes of the Council of Europe and of its Court share.

/** The official languages of the Council of Europe and of the Court. */
export const COE_LANGUAGES: readonly string[] = ["en", "fr"];
/** That no page says so, told to caseworkers as well. */
export const LANGUAGES_CONCLUDED: Sourced = says(
  "Letters are taken to be welcome in the official languages of the Council of Europe: English and French.",
  "inference",
);

/** [X17] Where it applies: Russia and Belarus are no members. */
export const MEMBER_STATE: Sourced = says(
  "The State concerned is a member of the Council of Europe. Russia has not been one since 16 March 2022; Belarus is none.",
  "S002 §3.3.1",
  "E34",
);

/** What the body itself learns. */
export const IT_LEARNS_NAME: Disclosure = tells(
  "mechanism",
  "always",
  "name",
  "The office learns who the person is and what happened.",
  "inference",
);
