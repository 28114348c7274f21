import type { ConsoleState } from "../console-state.ts";
import type { FactsPage, WorkPage } from "./work-place.ts";

/**
 * Where the focus goes on a page of a case, as a selector: into what was added; and when what had it is no longer there, to where the
 * change leads, into a field of words that was opened, or back to where it was opened from; else to the heading. Null for nowhere else.
 *
 * @param isLost - what had the focus is gone
 */
export function focusAfter(before: ConsoleState, after: ConsoleState, isLost: boolean): string | null {
  const page = pageIn(after);
  if (page === null) return isLost && isOrganisation(after) ? "#update-title" : null;
  const [was, is] = [factsOn(pageIn(before)), factsOn(page)];
  const target = is?.target ?? null;
  if (target !== null && (isLost || target !== was?.target)) return `#${target}`;
  return isLost ? afterWords(was?.words ?? null, is?.words ?? null) : null;
}

function afterWords(was: FactsPage["words"], is: FactsPage["words"]): string {
  if (is !== null && (is.field !== was?.field || is.mode !== was.mode)) {
    return `#${is.field}-${is.mode === "write" ? "text" : "passage"}`;
  }
  return was !== null && is === null ? `#${was.field}-${was.mode}` : "#facts-heading, h1";
}

function isOrganisation(state: ConsoleState): boolean {
  return state.step === "vault" && state.place.at === "organisation";
}

function pageIn(state: ConsoleState): WorkPage | null {
  return state.step === "vault" && state.place.at === "work" ? state.place.page : null;
}

function factsOn(page: WorkPage | null): FactsPage | null {
  return page?.name === "facts" ? page : null;
}
