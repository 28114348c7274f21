import type { Outline } from "../outline.ts";
import { limitsOfProceedings } from "../requests/limits.ts";
import { secureChannel } from "../requests/secure-channel.ts";

/** An individual communication: rights, remedies and who complains come before the danger. */
export const TREATY_BODY_COMPLAINT: Outline = {
  form: () => "treaty-body-complaint",
  requests: [limitsOfProceedings, secureChannel],
  first: ["request", "reporter", "victim", "procedure", "incident", "remedies", "other_bodies"],
  isQuiet: () => false,
};
