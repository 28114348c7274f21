import type { Page } from "puppeteer-core";
import { waitFor } from "../../support/wait-for.ts";

/** More controls than any page has. */
const TABS_MOST = 600;
const PATIENCE_MILLISECONDS = 120_000;

/**
 * Somebody who has no mouse: nothing is reached but by the Tab key. Controls are called by what is read of them aloud, or by
 * their id.
 */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes to a control, forward or backward, whichever leads there. @throws Error when Tab does not */
  async goTo(name: string): Promise<void> {
    const what = `a control "${name}"`;
    const { way } = await waitFor({ what, timeoutMilliseconds: PATIENCE_MILLISECONDS }, async () => {
      const seen = await this.#page.evaluate(lookFor, name);
      return seen.way === "nowhere" ? undefined : seen;
    });
    if (way === "here") return;
    const passed: string[] = [];
    if (way === "backward") await this.#page.keyboard.down("Shift");
    try {
      for (;;) {
        await this.#page.keyboard.press("Tab");
        const now = await this.#page.evaluate(lookFor, name);
        if (now.way === "here") return;
        passed.push(now.focused);
        if (passed.length > TABS_MOST) throw new Error(`Tab does not lead to ${what}, but to ${passed.join(" | ")}`);
      }
    } finally {
      if (way === "backward") await this.#page.keyboard.up("Shift");
    }
  }

  /** Goes to a button, or a line that opens something, and presses it. */
  async press(name: string): Promise<void> {
    await this.goTo(name);
    await this.#page.keyboard.press("Enter");
  }

  /** Ticks a box. */
  async ticks(name: string): Promise<void> {
    await this.goTo(name);
    await this.#page.keyboard.press(" ");
  }

  /** Marks one of several answers with the arrow keys. Their question is called by its words or its id. */
  async chooses(question: string, answer: string): Promise<void> {
    await this.goTo(question);
    const passed: string[] = [];
    for (;;) {
      const { focused } = await this.#page.evaluate(lookFor, answer);
      if (focused === answer) break;
      if (passed.includes(focused)) throw new Error(`arrows lead to ${passed.join(" | ")}, not to "${answer}"`);
      passed.push(focused);
      await this.#page.keyboard.press("ArrowDown");
    }
    // Arrows mark what they reach; the first of all is reached by Tab, which marks nothing.
    await this.#page.keyboard.press(" ");
  }

  /** Types into a field, or the beginning of a choice in a list. */
  async types(name: string, text: string): Promise<void> {
    await this.goTo(name);
    await this.#page.keyboard.type(text);
  }

  /** Chooses a file in the browser's dialog, which the space bar opens. */
  async picks(name: string, file: string): Promise<void> {
    // Keys overtake the request to catch the dialog, so it is made first, and goTo's questions to the page follow it.
    const [dialog] = await Promise.all([this.#page.waitForFileChooser(), this.ticks(name)]);
    await dialog.accept([file]);
  }
}

interface Sight {
  /** Where the control is from what has the focus. */
  readonly way: "backward" | "forward" | "here" | "nowhere";
  /** What has the focus, as it is read aloud. */
  readonly focused: string;
}

/** Runs in the page. A dialog that is open makes everything behind it unusable. */
function lookFor(name: string): Sight {
  const asRead = (text: string): string =>
    text
      .replaceAll(/[\u2066-\u2069]/gu, "")
      .replaceAll(/\s+/gu, " ")
      .trim();
  const namesOf = (element: Element | null): string[] => {
    if (!(element instanceof HTMLElement) || element === document.body) return [];
    const isField =
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement;
    const said = isField ? [...(element.labels ?? [])].map(({ innerText }) => innerText) : [element.innerText];
    const first = element.querySelector<HTMLElement>(".door-name")?.innerText;
    // The Tab key knows all answers to one question as one place.
    const question = element.matches("input[type=radio]") ? element.closest("fieldset") : null;
    const asked = [question?.id ?? "", question?.querySelector("legend")?.innerText ?? ""];
    return [element.id, element.getAttribute("aria-label") ?? "", first ?? "", ...said, ...asked].map(asRead);
  };
  const focused = document.activeElement;
  const [id = "", ...names] = namesOf(focused);
  const sight = { focused: names.find((each) => each !== "") ?? id };
  if ([id, ...names].includes(name)) return { ...sight, way: "here" };
  const root = document.querySelector("dialog[open]") ?? document;
  const controls = root.querySelectorAll<HTMLElement>("button, a[href], summary, input, select, textarea");
  const control = [...controls].find(
    (each) => namesOf(each).includes(name) && each.checkVisibility() && !each.matches(":disabled"),
  );
  if (control === undefined) return { ...sight, way: "nowhere" };
  const isBefore = ((focused ?? document.body).compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
  return { ...sight, way: isBefore ? "backward" : "forward" };
}
