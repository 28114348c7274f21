import type { CaseView } from "../workers/console-views.ts";
import type { WorkPage } from "./casework/work-place.ts";
import type { ConsoleState } from "./console-state.ts";

/** How near something has to be to where it was asked for: anywhere in the same vault, in the same case, or on the very page. */
export type Nearness = "anywhere" | "case" | "page";

/** Where a person is, as exactly as asked: two states that are equal in this are the same place. */
export function whereabouts(state: ConsoleState, nearness: Nearness): string {
  if (state.step !== "vault" || nearness === "anywhere") return state.step;
  const { place } = state;
  if (place.at === "work") return `work ${caseKey(place.view)} ${nearness === "case" ? "" : pageKey(place.page)}`;
  return place.at === "case" || place.at === "reply" ? `${place.at} ${caseKey(place.view)}` : place.at;
}

function caseKey({ case: id, instance }: CaseView): string {
  return `${instance} ${id}`;
}

function pageKey(page: WorkPage): string {
  if (page.name === "mechanism") return `mechanism ${page.answer.mechanism.id}`;
  return page.name === "draft" ? `draft ${page.answer.mechanism.id} ${page.language}` : page.name;
}
