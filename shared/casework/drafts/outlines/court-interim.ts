import type { Outline } from "../outline.ts";
import { limitsOfProceedings } from "../requests/limits.ts";
import { imminentAndIrreparable } from "../requests/urgency.ts";

/** Rule 39: the risk comes first, and the proceedings right after it. */
export const COURT_INTERIM: Outline = {
  form: () => "court-interim",
  requests: [imminentAndIrreparable, limitsOfProceedings],
  first: ["request", "danger", "procedure", "victim", "incident"],
  isQuiet: () => false,
};
