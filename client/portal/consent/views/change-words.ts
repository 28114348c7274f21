import type { REPORT_ANSWERS } from "../../../../shared/mechanisms/consent-answers.ts";
import { message } from "../../../i18n/localize.ts";

/** How a topic can be changed by whoever comes back. */
export type Change = Exclude<(typeof REPORT_ANSWERS)[number], "talk"> | "leave" | "yes";

export const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  leave: message("agreed-leave"),
  yes: message("agreed-agree"),
  record: message("consent-record"),
  "without-name": message("consent-without-name"),
  "with-name": message("consent-with-name"),
  no: message("agreed-take-back"),
};
