import type { Page } from "puppeteer-core";
import { waitFor } from "../../test/support/wait-for.ts";

/** Entries of a list that are filled: each brings room for the next. */
const ENTRIES = 3;
const STATE = "HN";
const WORDS = "They came at night, asked for the list of those who had spoken, and said that they would come again. ";

/**
 * Answers every question of the step that is shown, one control after the other, also those that an answer brings up: the first of one
 * choice, all of several, and words wherever there is room for them. Each answer is an event of its own, as from a person.
 */
export async function answerStep(page: Page): Promise<void> {
  await waitFor({ what: "every question to be answered", timeoutMilliseconds: 120_000 }, async () =>
    (await page.evaluate(answerNext, { entries: ENTRIES, state: STATE, words: WORDS.repeat(4) })) ? undefined : true,
  );
}

interface AnswersToGive {
  /** Entries of a list that are filled. */
  readonly entries: number;
  /** Code of the State that is chosen wherever one is. */
  readonly state: string;
  readonly words: string;
}

/** Runs in the page. Answers the first control that nobody has answered yet; false when there is none. */
function answerNext({ entries, state, words }: AnswersToGive): boolean {
  const mark = "data-bench-answered";
  const answer = (control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): boolean => {
    if (control.hasAttribute(mark)) return false;
    control.setAttribute(mark, "");
    if (control instanceof HTMLInputElement && control.type !== "text") {
      const others = control.type === "radio" ? [...document.getElementsByName(control.name)] : [];
      if (others.some((other) => other !== control && other.hasAttribute(mark))) return false;
      if (control.value !== "none") control.click();
      return control.checked;
    }
    const entry = Number(/-(\d+)-\d+$/.exec(control.id)?.[1] ?? 0);
    if (entry >= entries) return false;
    if (control instanceof HTMLSelectElement) {
      control.selectedIndex = Math.max(
        1,
        [...control.options].findIndex(({ value }) => value === state),
      );
    } else if (control.inputMode === "numeric") control.value = control.id.endsWith("year") ? "2026" : "4";
    else control.value = control instanceof HTMLTextAreaElement ? words : words.slice(0, 60);
    for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
    return true;
  };
  const selector = "main .question :is(input, select, textarea)";
  return [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(selector)].some(
    answer,
  );
}
