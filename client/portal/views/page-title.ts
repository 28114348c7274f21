import { localize, message } from "../../i18n/localize.ts";
import type { PortalState } from "../portal-state.ts";

/**
 * Parts of the way of a report (counted like the steps in its headings) and of the way back are counted alike: a title does not tell
 * which of them it is. The end has none of its own: a browser that keeps titles may keep any of them, also after the page has gone
 * back to its name.
 */
const TITLES: Readonly<Record<PortalState["page"], string>> = {
  doors: message("portal-title"),
  choose: message("title-part-1"),
  write: message("title-part-2"),
  questions: message("title-part-2"),
  step: message("title-part-2"),
  places: message("title-part-2"),
  attach: message("title-part-3"),
  consent: message("title-part-4"),
  check: message("title-part-5"),
  codename: message("title-part-6"),
  confirm: message("title-part-6"),
  filed: message("portal-title"),
  enter: message("title-part-1"),
  receipt: message("title-part-1"),
  mailbox: message("title-part-2"),
  compare: message("title-part-3"),
  compose: message("title-part-3"),
  "later-check": message("title-part-4"),
  agreed: message("title-part-3"),
  erasure: message("title-part-3"),
  followed: message("portal-title"),
  preparing: message("title-wait"),
  sending: message("title-wait"),
  unreachable: message("title-trouble"),
  unavailable: message("title-trouble"),
  unfiled: message("title-trouble"),
};

/**
 * The title of the window: enough for a screen reader to say where it is. Lists of windows and histories show it to others, so it
 * never says what this is about, nor that anything was written or sent.
 */
export function pageTitle(state: PortalState): string {
  // From the questions, what somebody agrees to is one of them.
  const page = state.page === "consent" && state.behind === "questions" ? "questions" : state.page;
  return localize(TITLES[page]);
}
