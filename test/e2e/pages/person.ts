import { ElementHandle, type Page } from "puppeteer-core";
import { waitFor } from "../../support/wait-for.ts";

/** Longer than any step takes in Safer mode on a busy machine. */
const PATIENCE_MILLISECONDS = 120_000;
/** The doors of the first page are links for as long as there is no script to open them: who presses one has waited for it. */
const PRESSABLE = "button, summary, a[href]:not([data-door]), label.button";

/** What a person can do on a page, and can read there. Everything is found by its words, as people find it. */
export class Person {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Clicks on the control with this name as soon as it can be used. */
  async press(name: string): Promise<void> {
    // Firefox opens a PDF that it has saved in another tab; pages in the background hardly react.
    if (await this.page.evaluate(() => document.hidden)) await this.page.bringToFront();
    const control = await this.#find(PRESSABLE, name);
    await control.evaluate(settle);
    await control.click();
  }

  /** True while something with this name could be pressed. */
  async offers(name: string): Promise<boolean> {
    return (await this.#look(PRESSABLE, name)) !== null;
  }

  /** Waits until the page's heading says this. */
  async reads(heading: string, timeoutMilliseconds = PATIENCE_MILLISECONDS): Promise<void> {
    let last = "";
    try {
      await waitFor({ what: heading, timeoutMilliseconds }, async () => {
        last = await this.heading();
        return last === heading ? true : undefined;
      });
    } catch (cause) {
      throw new Error(`the page says "${last}", not "${heading}": ${await this.text("main")}`, { cause });
    }
  }

  /** The page's heading as it is now; empty while there is none. */
  async heading(): Promise<string> {
    return asRead(await this.text("h1"));
  }

  /** The visible text of the first element of a kind; empty when there is none. */
  text(selector: string): Promise<string> {
    return this.page.evaluate((kind) => document.querySelector<HTMLElement>(kind)?.innerText.trim() ?? "", selector);
  }

  /** What all elements of a kind say, as it is read. */
  async texts(selector: string): Promise<string[]> {
    return (await this.page.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent))).map(asRead);
  }

  /** Puts the cursor into a field and types. */
  async types(selector: string, text: string): Promise<void> {
    const field = await this.page.waitForSelector(selector, { visible: true });
    await field?.type(text);
  }

  /** Puts this at once into the field, or chooses it in the list, that has this label: as by pasting. */
  async fills(label: string, text: string): Promise<void> {
    await waitFor({ what: `a field "${label}"`, timeoutMilliseconds: PATIENCE_MILLISECONDS }, async () =>
      (await this.page.evaluate(fillByLabel, label, text)) ? true : undefined,
    );
  }

  /** Ticks the box with these words beside it, or takes the tick away. */
  async ticks(label: string, within = "main"): Promise<void> {
    await waitFor({ what: `a box "${label}"`, timeoutMilliseconds: PATIENCE_MILLISECONDS }, async () =>
      (await this.page.evaluate(tickByLabel, label, within)) ? true : undefined,
    );
  }

  /** @throws Error when the list does not offer this value */
  async chooses(selector: string, value: string): Promise<void> {
    await this.page.waitForSelector(selector, { visible: true });
    const chosen = await this.page.select(selector, value);
    if (!chosen.includes(value)) throw new Error(`${selector} does not offer "${value}"`);
  }

  /** Chooses files in the browser's own dialog. */
  async picks(selector: string, ...files: readonly string[]): Promise<void> {
    const field = await this.page.waitForSelector(selector);
    if (field === null) throw new Error(`there is no ${selector}`);
    await (await field.toElement("input")).uploadFile(...files);
  }

  /** Waits until an element of a kind says something that matches, and returns all that it says. */
  async sees(selector: string, words: RegExp, timeoutMilliseconds = PATIENCE_MILLISECONDS): Promise<string> {
    try {
      return await waitFor({ what: `${selector} to say ${String(words)}`, timeoutMilliseconds }, async () =>
        (await this.texts(selector)).find((text) => words.test(text)),
      );
    } catch (cause) {
      throw new Error(`no ${selector} says ${String(words)}; the page says: ${await this.text("main")}`, { cause });
    }
  }

  /** Waits until the main part of the page says this somewhere. */
  async says(words: string, timeoutMilliseconds = PATIENCE_MILLISECONDS): Promise<void> {
    let last = "";
    try {
      await waitFor({ what: `"${words}" on the page`, timeoutMilliseconds }, async () => {
        last = asRead(await this.text("main"));
        return last.includes(words) ? true : undefined;
      });
    } catch (cause) {
      throw new Error(`the page says: ${last}`, { cause });
    }
  }

  async #look(selector: string, name: string): Promise<ElementHandle | null> {
    const found = await this.page.evaluateHandle(findByName, selector, name);
    return found instanceof ElementHandle ? found : null;
  }

  async #find(selector: string, name: string): Promise<ElementHandle> {
    const what = `something to press named "${name}"`;
    try {
      return await waitFor({ what, timeoutMilliseconds: PATIENCE_MILLISECONDS }, () => this.#look(selector, name));
    } catch (cause) {
      throw new Error(`${what} is not on the page: ${await this.text("body")}`, { cause });
    }
  }
}

/**
 * Runs in the page. Brings it away from the edges, where something that stays in view may cover it, and waits until it stands
 * still: Chromium clicks at the place where it was.
 */
async function settle(element: Element): Promise<void> {
  element.scrollIntoView({ block: "center" });
  let before: number | null = null;
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const { top } = element.getBoundingClientRect();
    if (top === before) return;
    before = top;
  }
}

/** Nobody sees the marks that keep directions apart, or how white space was written. */
export function asRead(text: string): string {
  return text
    .replaceAll(/[\u2066-\u2069]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** Runs in the page. True when there was such a field. */
function fillByLabel(label: string, text: string): boolean {
  const labels = [...document.querySelectorAll("label")].filter((each) => each.checkVisibility());
  const field = labels.find((each) => each.textContent.replaceAll(/\s+/gu, " ").trim() === label)?.control;
  const isKnown =
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
  if (!isKnown) return false;
  field.focus();
  field.value = text;
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
  return true;
}

/** Runs in the page. True when there was such a box. */
function tickByLabel(label: string, within: string): boolean {
  const labels = [...document.querySelectorAll<HTMLLabelElement>(`${within} label.choice`)];
  const found = labels.find(
    (each) => each.checkVisibility() && each.innerText.replaceAll(/\s+/gu, " ").trim() === label,
  );
  found?.control?.click();
  return found !== undefined;
}

/** Runs in the page. A dialog that is open makes everything behind it unusable. */
function findByName(selector: string, name: string): Element | null {
  const root = document.querySelector("dialog[open]") ?? document;
  for (const element of root.querySelectorAll<HTMLElement>(selector)) {
    const said = element.getAttribute("aria-label") ?? element.innerText;
    const first = element.querySelector<HTMLElement>(".door-name")?.innerText;
    const isNamed = [said, first].some(
      (text) =>
        text
          ?.replaceAll(/[\u2066-\u2069]/gu, "")
          .replaceAll(/\s+/gu, " ")
          .trim() === name,
    );
    if (isNamed && element.checkVisibility() && !element.matches(":disabled")) return element;
  }
  return null;
}
