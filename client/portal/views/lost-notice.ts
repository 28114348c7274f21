import { nothing, type TemplateResult } from "lit";
import type { Finding, LostThing } from "../../../shared/cleaning/findings.ts";
import { notice } from "../../elements/notice.ts";
import { formatList } from "../../i18n/format-list.ts";
import { localize, message } from "../../i18n/localize.ts";
import { HEADINGS } from "./found-heading.ts";

/** What the clean copy does not show, by what it is: message ids. */
const THINGS: Readonly<Record<LostThing, string>> = {
  picture: message("lost-picture"),
  chart: message("lost-chart"),
  object: message("lost-object"),
  text: message("lost-text"),
  film: message("lost-film"),
};

/** Whether the file shows it, and its clean copy does not. */
export function isLost({ aspect }: Finding): boolean {
  return aspect === "lost";
}

/** Says, without being asked, what the clean copy does not show; nothing where it shows all. */
export function lostNotice(findings: readonly Finding[]): TemplateResult | typeof nothing {
  const lost = new Set(findings.filter(isLost).map(({ value }) => value));
  if (lost.size === 0) return nothing;
  const things = Object.entries(THINGS)
    .filter(([thing]) => lost.has(thing))
    .map(([, label]) => localize(label));
  return notice("warning", localize("evidence-lost-text", { things: formatList(things) }), localize(HEADINGS.lost));
}
