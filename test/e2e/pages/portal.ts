import type { Page } from "puppeteer-core";
import type { BrowserSession } from "../../support/browser-session.ts";
import { asRead, Person } from "./person.ts";

/** Where a source is on the portal: called each time that a new page or state of it is there. */
export type PlaceObserver = (place: string, page: Page) => Promise<void>;

/** What a source wants to say. */
export interface WrittenReport {
  /** Value of the language field. */
  readonly language: string;
  readonly text: string;
  /** Paths of the files. */
  readonly files: readonly string[];
}

/** One answer in the mailbox, as it is shown. */
export interface ShownMessage {
  readonly heading: string;
  readonly note: string;
  readonly text: string;
}

/** Every question of consent, and what is answered: a yes to the second includes one to the first. */
const CONSENT = [
  ["mechanism", "May those who can help have your case?", "no"],
  ["state", "May they raise it with the government, in confidence and with your name?", "yes"],
  ["public-without-name", "May it become public without your name?", "no"],
  ["public-named", "May it become public with your name?", "no"],
  ["sg-report", "May it go to the Secretary-General, for the report on reprisals?", "record"],
] as const;

/** Sealing and sending 64 MiB in Safer mode on a busy machine. */
const SENDING_MILLISECONDS = 400_000;
const NO_OBSERVER: PlaceObserver = () => Promise.resolve();

/** A source at the portal, in a tab of their own. */
export class PortalVisitor {
  readonly person: Person;
  readonly #observe: (place: string) => Promise<void>;

  private constructor(person: Person, observe: PlaceObserver) {
    this.person = person;
    this.#observe = (place) => observe(place, person.page);
  }

  static async open(session: BrowserSession, url: string, observe = NO_OBSERVER): Promise<PortalVisitor> {
    const page = await session.newPage();
    await page.goto(url);
    // The words are there at once; the doors open when the script has taken the page over.
    await page.waitForSelector("button.door");
    const visitor = new PortalVisitor(new Person(page), observe);
    await visitor.#arrives("doors", "Report threats and reprisals, safely");
    return visitor;
  }

  /** A source at a portal page that is open already, wherever it is. */
  static on(page: Page): PortalVisitor {
    return new PortalVisitor(new Person(page), NO_OBSERVER);
  }

  /** Goes through the first door to the choice of an organisation. */
  async beginReport(): Promise<void> {
    await this.person.press("I want to report");
    await this.#arrives("choose", "Who will read your report");
  }

  /** From the choice of the only organisation to the last look. */
  async writeReport({ language, text, files }: WrittenReport): Promise<void> {
    await this.person.press("Go on");
    await this.#arrives("write", "What happened?");
    await this.person.chooses("#language", language);
    await this.person.types("#text", text);
    await this.person.press("Go on");
    await this.#arrives("questions", "What else can you tell?");
    await this.person.press("Go on to your files");
    await this.#arrives("attach", "Do you have files to add?");
    if (files.length > 0) await this.addFiles(files);
    await this.person.press(files.length > 0 ? "Go on" : "Go on without files");
    await this.leaveConsent();
    await this.#arrives("check", "Is this what you want to send?");
  }

  /** Agrees to nothing, which is what holds. */
  async leaveConsent(): Promise<void> {
    await this.#arrives("consent", "What may be done with what you tell");
    await this.person.press("Leave it all at no for now");
  }

  /**
   * Answers every question of consent: two answers that do not fit are settled, and another is left as it is. Whoever has said that it
   * happened to them is not asked who decides.
   */
  async answerConsent(who: "said" | "unsaid" = "unsaid"): Promise<void> {
    await this.#arrives("consent", "What may be done with what you tell");
    if (who === "unsaid") await this.#marks("consent-decider", "self");
    await this.person.press("Go through the questions");
    for (const [topic, question, answer] of CONSENT) {
      await this.#arrives(`consent ${topic}`, question);
      await this.#holdsNo(topic);
      if (answer !== "no") await this.#marks(`consent-${topic}`, answer);
      if (topic !== "sg-report") await this.person.press("Next question");
    }
    await this.person.press("To the last look");
    await this.#arrives("consent that does not fit", "Some answers do not fit together");
    await this.person.press("Change: May those who can help have your case?");
    await this.#arrives("one answer to change", "May those who can help have your case?");
    await this.#marks("consent-mechanism", "yes");
    await this.person.press("To the last look");
    await this.#arrives("consent that still does not fit", "Some answers do not fit together");
    await this.person.press("Leave them as they are");
  }

  /** Where nobody has said anything, no is chosen. */
  async #holdsNo(topic: string): Promise<void> {
    const chosen = await this.person.page.$$eval(`input[name=consent-${topic}]:checked`, (inputs) =>
      inputs.map((input) => input.getAttribute("value")).join(" "),
    );
    if (chosen !== "no") throw new Error(`"${chosen}" is chosen for ${topic}, not "no"`);
  }

  async #marks(name: string, value: string): Promise<void> {
    await this.person.page.click(`input[name=${name}][value=${value}]`);
  }

  /** Adds files, and asks for each to be sent as it is, by its own name: what arrives can be compared with what was chosen. */
  async addFiles(files: readonly string[]): Promise<void> {
    await this.person.picks("#files", ...files);
    await this.person.sees("amparo-file-picker [role=status]", new RegExp(`^${String(files.length)} file`, "u"));
    await this.#observe("files chosen");
    await this.looked(files.length);
    await this.person.page.$$eval(".attachment", (attachments) => {
      for (const attachment of attachments) {
        const original = [...attachment.querySelectorAll<HTMLInputElement>("input[type=radio]")].at(-1);
        const asIs = attachment.querySelector<HTMLButtonElement>(":scope > .button");
        (original ?? asIs)?.click();
      }
    });
    await this.person.page.waitForFunction(
      (count) => document.querySelectorAll(".attachment input[type=checkbox]").length === count,
      {},
      files.length,
    );
    await this.person.page.$$eval(".attachment input[type=checkbox]", (boxes) => {
      for (const box of boxes) if (box instanceof HTMLElement) box.click();
    });
  }

  /** Waits until every file has been looked at. */
  async looked(count: number): Promise<void> {
    await this.person.page.waitForFunction(
      (all) =>
        document.querySelectorAll(".attachment").length === all &&
        document.querySelectorAll(".attachment progress").length === 0 &&
        [...document.querySelectorAll(".attachment")].every((each) =>
          each.querySelector("input[type=checkbox], .button:not(.button--plain)"),
        ),
      { timeout: SENDING_MILLISECONDS },
      count,
    );
  }

  /** Sends, and returns when the sending page is there. */
  async send(): Promise<void> {
    await this.person.press("Seal and send");
  }

  /** Waits for the codename, and reads it. */
  async readCodename(): Promise<string> {
    await this.#arrives("codename", "Write down your codename", SENDING_MILLISECONDS);
    const words = await this.person.texts(".arrived + .codename .word");
    if (words.length !== 12) throw new Error(`a codename has 12 words, not ${String(words.length)}`);
    return words.join(" ");
  }

  /** Types the two words that are asked for, and waits for the end. */
  async confirm(codename: string): Promise<void> {
    const words = codename.split(" ");
    await this.person.press("I have written it down");
    await this.#arrives("confirm", "Check your paper");
    const boxes = await this.person.page.$$eval(".word-boxes input", (inputs) => inputs.map(({ id }) => id));
    if (boxes.length !== 2) throw new Error(`two words are asked for, not ${String(boxes.length)}`);
    for (const id of boxes) await this.person.types(`#${id}`, words[Number(id.replace("word-", "")) - 1] ?? "");
    await this.person.press("Check");
    await this.#arrives("filed", "All done");
  }

  /** Comes back with a codename and opens the messages. */
  async comeBack(codename: string): Promise<void> {
    await this.person.press("I have a codename");
    await this.#arrives("enter", "Enter your codename");
    await this.person.types("#word-1", codename);
    await this.openMessages();
  }

  /** From the codename that was typed to the messages. */
  async openMessages(): Promise<void> {
    await this.person.press("Open my messages");
    await this.#arrives("mailbox", "Your messages");
  }

  /** The answers as they are shown, the latest first. */
  async messages(): Promise<ShownMessage[]> {
    const shown = await this.person.page.$$eval("article.message", (articles) =>
      articles.map((article) => ({
        heading: article.querySelector("h2")?.innerText ?? "",
        note: article.querySelector<HTMLElement>(".notice, p")?.innerText ?? "",
        text: article.querySelector(".prose")?.textContent ?? "",
      })),
    );
    return shown.map(({ heading, note, text }) => ({ heading: asRead(heading), note: asRead(note), text }));
  }

  /** The digits of the organisation's fingerprint, as the last page of a report offers them to be noted. */
  async noteFingerprint(): Promise<string[]> {
    await this.#observe("fingerprint to note");
    return await this.person.texts(".digits li");
  }

  /** From the messages to a later letter, when no verified answer shows whom the codename belongs to: compares the organisation. */
  async compareAndWrite(fingerprint: readonly string[]): Promise<void> {
    await this.person.press("Answer, or write more");
    await this.#arrives("compare", "Is this your organisation?");
    const shown = await this.person.texts(".digits li");
    if (shown.length !== 12 || shown.join() !== fingerprint.join()) throw new Error("another organisation is shown");
    await this.person.press("I compared it: it is the same");
    await this.#arrives("follow-up", "Write more");
  }

  /** Writes more, and waits until it has arrived. */
  async followUp({ language, text, files }: WrittenReport): Promise<void> {
    await this.person.press("Answer, or write more");
    await this.#arrives("follow-up", "Write more");
    await this.person.chooses("#language", language);
    await this.person.types("#text", text);
    if (files.length > 0) await this.addFiles(files);
    await this.person.press("Seal and send");
    await this.#arrives("followed", "Your message has arrived", SENDING_MILLISECONDS);
  }

  /** Deletes a message for good; numbers start at 1. */
  async deleteMessage(number: number): Promise<void> {
    await this.person.press(`Delete message ${String(number)}`);
    await this.#observe("asked before deleting");
    await this.person.press("Delete");
    await this.person.sees("main [role=status]", /The message has been deleted\./u);
    await this.#observe("message deleted");
  }

  async #arrives(place: string, heading: string, timeoutMilliseconds?: number): Promise<void> {
    await this.person.reads(heading, timeoutMilliseconds);
    await this.#observe(place);
  }
}
