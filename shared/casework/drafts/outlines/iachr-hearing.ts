import type { Outline } from "../outline.ts";
import { limitsOfHearing } from "../requests/limits.ts";
import type { FormId } from "../texts/texts.ts";

const FORMS: Readonly<Record<string, FormId>> = {
  "iachr-hearing-reminder": "hearing-reminder",
  "iachr-closed-hearing": "closed-hearing",
};

/** A hearing of the Inter-American Commission: behind closed doors, or with a reminder of what the State owes [P11]. */
export const IACHR_HEARING: Outline = {
  form: ({ mechanism }) => FORMS[mechanism.id] ?? "iachr-hearing",
  requests: [limitsOfHearing],
  first: ["request", "cooperation"],
  isQuiet: () => false,
};
