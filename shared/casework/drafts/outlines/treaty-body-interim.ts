import type { Outline } from "../outline.ts";
import { limitsOfProceedings } from "../requests/limits.ts";
import { secureChannel } from "../requests/secure-channel.ts";
import { irreparable, urgent } from "../requests/urgency.ts";

/** Interim measures beside an individual communication. */
export const TREATY_BODY_INTERIM: Outline = {
  form: () => "treaty-body-interim",
  requests: [urgent, irreparable, limitsOfProceedings, secureChannel],
  first: ["request", "danger", "victim", "incident"],
  isQuiet: () => false,
};
