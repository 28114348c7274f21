import type { Outline } from "../outline.ts";
import { limitsOfProceedings } from "../requests/limits.ts";

/** A communication to the African Commission, with everything that makes it admissible [C9]. */
export const ACHPR_COMMUNICATION: Outline = {
  form: () => "achpr-communication",
  requests: [limitsOfProceedings],
  first: ["request", "reporter", "victim", "incident", "remedies", "other_bodies"],
  isQuiet: () => false,
};
