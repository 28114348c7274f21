import type { ConsoleState } from "../console-state.ts";
import type { FactsPage, WorkPage } from "./work-place.ts";

/**
 * Where the focus goes on a page of a case when what had it is no longer there: into a field of words that was opened, or back to where
 * it was opened from; else to the heading. Null on other pages.
 */
export function focusAfter(before: ConsoleState, after: ConsoleState): string | null {
  const page = pageIn(after);
  if (page === null) return null;
  const [was, is] = [wordsOn(pageIn(before)), wordsOn(page)];
  if (is !== null && (is.field !== was?.field || is.mode !== was.mode)) {
    return `#${is.field}-${is.mode === "write" ? "text" : "passage"}`;
  }
  return was !== null && is === null ? `#${was.field}-${was.mode}` : "#facts-heading, h1";
}

function pageIn(state: ConsoleState): WorkPage | null {
  return state.step === "vault" && state.place.at === "work" ? state.place.page : null;
}

function wordsOn(page: WorkPage | null): FactsPage["words"] {
  return page?.name === "facts" ? page.words : null;
}
