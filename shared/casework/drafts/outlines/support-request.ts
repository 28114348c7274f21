import type { Outline } from "../outline.ts";
import { limitsOfSupport } from "../requests/limits.ts";
import { urgent } from "../requests/urgency.ts";

/** Money, shelter, advice: what is needed, and how soon. */
export const SUPPORT_REQUEST: Outline = {
  form: () => "support-request",
  requests: [urgent, limitsOfSupport],
  first: ["request", "danger", "victim", "incident"],
  isQuiet: () => false,
};
