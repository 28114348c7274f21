import { pathToFileURL } from "node:url";
import type { ElementHandle, Page } from "puppeteer-core";
import type { BrowserSession } from "./browser-session.ts";
import { waitFor } from "./wait-for.ts";

/** scrypt at 2^18 without a JIT, on a machine that does other things too. */
const STEP_MILLISECONDS = 270_000;

/** Invisible marks that keep inserted text from turning the sentence around. */
const ISOLATES = /[\u2066-\u2069]/gu;

/** Ids of the console's file fields; everything else is found by the name that people see. */
export type ConsoleFileField = "vault-file" | "bundle-file" | "check-file" | `letter-${number}-bundle`;

/** A console in a browser, driven as a person drives it: by headings, names of buttons and labels. */
export class ConsolePage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens the file (`dist/console.html`) in a new page. */
  static async open(session: BrowserSession, file: string): Promise<ConsolePage> {
    const page = await session.newPage();
    await page.goto(pathToFileURL(file).href);
    const opened = new ConsolePage(page);
    await opened.heading("What would you like to do?");
    return opened;
  }

  /** Waits until the page's heading begins with this. */
  async heading(start: string): Promise<string> {
    let last = "";
    try {
      return await waitFor({ what: `the heading "${start}"`, timeoutMilliseconds: STEP_MILLISECONDS }, async () => {
        last = clean(await this.page.$eval("h1", (element) => element.innerText));
        return last.startsWith(start) ? last : undefined;
      });
    } catch (cause) {
      throw new Error(`the heading is "${last}": ${await this.text()}`, { cause });
    }
  }

  /** Waits until the main part of the page says this. */
  async says(words: string): Promise<void> {
    try {
      await waitFor({ what: `"${words}" on the page`, timeoutMilliseconds: STEP_MILLISECONDS }, async () =>
        (await this.text()).includes(words) ? true : undefined,
      );
    } catch (cause) {
      throw new Error(`the page says: ${await this.text()}`, { cause });
    }
  }

  /** All text of the main part. */
  async text(): Promise<string> {
    return clean(await this.page.$eval("main", (element) => element.innerText));
  }

  /** Presses the button with this name, as soon as it can be pressed: in an open dialog if there is one. */
  async press(name: string): Promise<void> {
    const button = await waitFor({ what: `a button "${name}"`, timeoutMilliseconds: STEP_MILLISECONDS }, () =>
      this.#button(name),
    );
    // A saved document may have opened in another tab, and pages in the background hardly move.
    await this.page.bringToFront();
    await button.evaluate((element) => {
      element.scrollIntoView({ block: "center" });
    });
    await button.click();
  }

  /** True while a button with this name could be pressed. */
  async offers(name: string): Promise<boolean> {
    return (await this.#button(name)) !== undefined;
  }

  /** Fills the field, or chooses from the list, with this label. */
  async fill(label: string, text: string): Promise<void> {
    await waitFor({ what: `a field "${label}"`, timeoutMilliseconds: STEP_MILLISECONDS }, async () =>
      (await this.page.evaluate(fillField, label, text)) ? true : undefined,
    );
  }

  /** Gives a file to a file field. */
  async chooseFile(field: ConsoleFileField, path: string): Promise<void> {
    const input = await this.page.waitForSelector(`input#${field}`, { timeout: STEP_MILLISECONDS });
    await input?.uploadFile(path);
  }

  /** Opens a vault file and waits for its cases. */
  async openVault(path: string, passphrase: string): Promise<void> {
    await this.press("Open a vault");
    await this.heading("Open a vault");
    await this.chooseFile("vault-file", path);
    await this.fill("Passphrase", passphrase);
    await this.press("Open the vault");
    await this.heading("Cases");
  }

  /** Makes an organisation with the words that the console proposes; gives them as one passphrase. */
  async makeOrganisation(name: string): Promise<string> {
    await this.press("Make a new organisation");
    await this.heading("A new organisation");
    await this.fill("Name of the organisation in this language", name);
    await this.press("Continue");
    await this.heading("The passphrase of your vault");
    const words = await this.page.$$eval(".words .word", (marks) => marks.map(({ textContent }) => textContent));
    await this.press("I have written them down");
    await this.heading("Check what you wrote");
    const places = await this.page.$$eval(".word-boxes input", (boxes) => boxes.map(({ id }) => id));
    for (const id of places) await this.page.type(`#${id}`, words[Number(id.slice("word-".length)) - 1] ?? "");
    await this.press("Make the organisation");
    await this.heading("Your organisation is made");
    return words.join(" ");
  }

  /** Brings in a bundle and waits for the list of what was in it. */
  async importBundle(path: string): Promise<void> {
    await this.press("Bring in");
    await this.heading("Bring in what was sent");
    await this.chooseFile("bundle-file", path);
    await this.says("What was in the bundle");
  }

  /** Opens a case by its place in the list. */
  async openCase(place = 0): Promise<void> {
    await this.press("Cases");
    await this.heading("Cases");
    const buttons = await this.page.$$(".case-table button");
    await buttons[place]?.click();
    await this.heading("Case ");
  }

  async #button(name: string): Promise<ElementHandle<HTMLButtonElement> | undefined> {
    const handle = await this.page.evaluateHandle((wanted) => {
      const root = document.querySelector("dialog[open]") ?? document;
      const buttons = [...root.querySelectorAll("button")].filter((each) => !each.disabled && each.checkVisibility());
      return buttons.find((each) => {
        const text = each.getAttribute("aria-label") ?? each.textContent;
        return (
          text
            .replace(/[\u2066-\u2069]/gu, "")
            .replace(/\s+/gu, " ")
            .trim() === wanted
        );
      });
    }, name);
    const element = handle.asElement();
    return element === null ? undefined : await element.toElement("button");
  }
}

/** Runs in the page. True when there was such a field. */
function fillField(label: string, text: string): boolean {
  const labels = [...document.querySelectorAll("label")].filter((each) => each.checkVisibility());
  const field = labels.find((each) => each.textContent.replace(/\s+/gu, " ").trim() === label)?.control;
  const isKnown =
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
  if (!isKnown) return false;
  field.focus();
  field.value = text;
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
  return true;
}

function clean(text: string): string {
  return text.replace(ISOLATES, "").replace(/[ \u00a0]+/gu, " ");
}
