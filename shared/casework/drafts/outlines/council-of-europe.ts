import type { Outline } from "../outline.ts";
import { limits } from "../requests/limits.ts";
import { urgent } from "../requests/urgency.ts";
import type { FormId } from "../texts/texts.ts";

const FORMS: Readonly<Record<string, FormId>> = {
  "coe-commissioner": "commissioner",
  "pace-legal-affairs-chair": "committee-report",
};

/** The Private Office, the Commissioner and the committee that reports: each is asked for something else [C11]. */
export const COUNCIL_OF_EUROPE: Outline = {
  form: ({ mechanism }) => FORMS[mechanism.id] ?? "council-of-europe",
  requests: [urgent, limits],
  first: ["request", "victim", "cooperation", "incident"],
  isQuiet: () => false,
};
