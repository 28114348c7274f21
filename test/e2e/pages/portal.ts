import type { Page } from "puppeteer-core";
import type { BrowserSession } from "../../support/browser-session.ts";
import { SOURCE_LANGUAGE } from "../../../client/i18n/languages.ts";
import { asRead, Person } from "./person.ts";
import { type Words, wordsOf } from "./words-of.ts";

/** Where a source is on the portal: called each time that a new page or state of it is there. */
export type PlaceObserver = (place: string, page: Page) => Promise<void>;

/** What a source wants to say. */
export interface WrittenReport {
  /** Value of the language field; null leaves it as the page has it. */
  readonly language: string | null;
  readonly text: string;
  /** Paths of the files. */
  readonly files: readonly string[];
  /** How they are sent; as they are where nothing is said, so that what arrives can be compared with what was chosen. */
  readonly sentAs?: "clean" | "original";
}

/** One answer in the mailbox, as it is shown. */
export interface ShownMessage {
  readonly heading: string;
  readonly note: string;
  readonly text: string;
}

/** Every question of consent, and what is answered: a yes to the second includes one to the first. */
const CONSENT = [
  ["mechanism", "no"],
  ["state", "yes"],
  ["public-without-name", "no"],
  ["public-named", "no"],
  ["sg-report", "record"],
] as const;
/** It happened to whoever answers. */
const OWN = { whose: "self" };

/** Sealing and sending 64 MiB in Safer mode on a busy machine. */
const SENDING_MILLISECONDS = 400_000;
const NO_OBSERVER: PlaceObserver = () => Promise.resolve();

/** A source at the portal, in a tab of their own, who reads one language and finds everything by its words. */
export class PortalVisitor {
  readonly person: Person;
  /** What the pages call something in the language that they read. */
  readonly words: Words;
  readonly #observe: (place: string) => Promise<void>;

  private constructor(person: Person, observe: PlaceObserver, language: string) {
    this.person = person;
    this.words = wordsOf(language);
    this.#observe = (place) => observe(place, person.page);
  }

  /** Opens a first page that is in `language`. */
  static async open(
    session: BrowserSession,
    url: string,
    observe = NO_OBSERVER,
    language = SOURCE_LANGUAGE,
  ): Promise<PortalVisitor> {
    const page = await session.newPage();
    await page.goto(url);
    // The words are there at once; the doors open when the script has taken the page over.
    await page.waitForSelector("button.door");
    const visitor = new PortalVisitor(new Person(page), observe, language);
    await visitor.#arrives("doors", visitor.words("doors-title"));
    return visitor;
  }

  /** A source at a portal page that is open already, wherever it is. */
  static on(page: Page, language = SOURCE_LANGUAGE): PortalVisitor {
    return new PortalVisitor(new Person(page), NO_OBSERVER, language);
  }

  /** Goes through the first door to the choice of an organisation. */
  async beginReport(): Promise<void> {
    await this.#press("door-report");
    await this.#arrives("choose", this.words("choose-title-one"));
  }

  /** From the choice of the only organisation to the last look. */
  async writeReport({ language, text, files, sentAs }: WrittenReport): Promise<void> {
    await this.#press("go-on");
    await this.#arrives("write", this.words("write-title"));
    if (language !== null) await this.person.chooses("#language", language);
    await this.person.types("#text", text);
    await this.#press("go-on");
    await this.#arrives("questions", this.words("questions-title"));
    await this.#press("questions-go-on");
    await this.#arrives("attach", this.words("attach-title"));
    if (files.length > 0) await (sentAs === "clean" ? this.chooseFiles(files) : this.addFiles(files));
    await this.#press(files.length > 0 ? "go-on" : "attach-skip");
    await this.leaveConsent();
    await this.#arrives("check", this.words("check-title"));
  }

  /** Agrees to nothing, which is what holds. */
  async leaveConsent(): Promise<void> {
    await this.#arrives("consent", this.words("consent-title"));
    await this.#press("consent-leave");
  }

  /**
   * Answers every question of consent: what a yes includes is asked there, and what does not fit is left so. Whoever has said that it
   * happened to them, and that their name is to be left out, is not asked who decides; otherwise a mark alone is missing.
   */
  async answerConsent(who: "said" | "unsaid" = "unsaid"): Promise<void> {
    await this.#arrives("consent", this.words("consent-title"));
    if (who === "unsaid") await this.#marks("consent-decider", "self");
    await this.#press("consent-start");
    for (const [topic, answer] of CONSENT) {
      await this.#arrives(`consent ${topic}`, this.words(`consent-${topic}`, OWN));
      await this.#holdsNo(topic);
      if (answer !== "no") await this.#marks(`consent-${topic}`, answer);
      if (topic === "state") await this.#agreesToIncluded("mechanism");
      if (topic !== "sg-report") await this.#press("consent-next");
    }
    await this.#press("check-return");
    const [title, leave] =
      who === "said"
        ? [this.words("conflicts-title"), "conflicts-leave"]
        : [this.words("missing-title", { count: 1 }), "missing-leave"];
    await this.#arrives("consent with something left", title);
    await this.#press(leave);
  }

  /** A yes that includes another is not taken without it, and the other is a question of its own. */
  async #agreesToIncluded(topic: string): Promise<void> {
    await this.person.page.waitForSelector(`input[name=consent-${topic}]`);
    await this.#press("consent-next");
    await this.person.page.waitForSelector("[role=alert] a[href='#consent-mechanism']");
    await this.#observe("an included question");
    await this.#marks(`consent-${topic}`, "yes");
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

  /** Adds files, and leaves how they are sent as the page proposes it. */
  async chooseFiles(files: readonly string[]): Promise<void> {
    await this.person.picks("#files", ...files);
    await this.person.page.waitForFunction(
      (all) => document.querySelectorAll(".attachment").length === all,
      {},
      files.length,
    );
    await this.#observe("files chosen");
    await this.looked(files.length);
  }

  /** Adds files, and asks for each to be sent as it is, by its own name: what arrives can be compared with what was chosen. */
  async addFiles(files: readonly string[]): Promise<void> {
    await this.chooseFiles(files);
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
    await this.#press("check-send");
  }

  /** Waits for the codename, and reads it. */
  async readCodename(): Promise<string> {
    await this.#arrives("codename", this.words("codename-title"), SENDING_MILLISECONDS);
    const words = await this.person.texts(".arrived + .codename .word");
    if (words.length !== 12) throw new Error(`a codename has 12 words, not ${String(words.length)}`);
    return words.join(" ");
  }

  /** Types the two words that are asked for, and waits for the end. */
  async confirm(codename: string): Promise<void> {
    const words = codename.split(" ");
    await this.#press("codename-written");
    await this.#arrives("confirm", this.words("confirm-title"));
    const boxes = await this.person.page.$$eval(".word-boxes input", (inputs) => inputs.map(({ id }) => id));
    if (boxes.length !== 2) throw new Error(`two words are asked for, not ${String(boxes.length)}`);
    for (const id of boxes) await this.person.types(`#${id}`, words[Number(id.replace("word-", "")) - 1] ?? "");
    await this.#press("confirm-check");
    await this.#arrives("filed", this.words("filed-title"));
  }

  /** Comes back with a codename and opens the messages. */
  async comeBack(codename: string): Promise<void> {
    await this.#press("door-return");
    await this.#arrives("enter", this.words("enter-title"));
    await this.person.types("#word-1", codename);
    await this.openMessages();
  }

  /** From the codename that was typed to the messages. */
  async openMessages(): Promise<void> {
    await this.#press("enter-open");
    await this.#arrives("mailbox", this.words("mailbox-title"));
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
    await this.#press("mailbox-write");
    await this.#arrives("compare", this.words("compare-title"));
    const shown = await this.person.texts(".digits li");
    if (shown.length !== 12 || shown.join() !== fingerprint.join()) throw new Error("another organisation is shown");
    await this.#press("compare-same");
    await this.#arrives("follow-up", this.words("mailbox-write"));
  }

  /** Writes more, and waits until it has arrived. */
  async followUp({ language, text, files }: WrittenReport): Promise<void> {
    await this.#press("mailbox-write");
    await this.#arrives("follow-up", this.words("mailbox-write"));
    if (language !== null) await this.person.chooses("#language", language);
    await this.person.types("#text", text);
    if (files.length > 0) await this.addFiles(files);
    await this.#press("check-return");
    await this.#arrives("last look at a follow-up", this.words("check-title"));
    await this.#press("followup-send");
    await this.#arrives("followed", this.words("followed-title"), SENDING_MILLISECONDS);
  }

  /** Deletes a message for good; numbers start at 1. */
  async deleteMessage(number: number): Promise<void> {
    await this.#press("message-erase", { number });
    await this.#observe("asked before deleting");
    await this.#press("erase-confirm");
    await this.person.says(this.words("mailbox-erased"));
    await this.#observe("message deleted");
  }

  async #press(id: string, args?: Parameters<Words>[1]): Promise<void> {
    await this.person.press(this.words(id, args));
  }

  async #arrives(place: string, heading: string, timeoutMilliseconds?: number): Promise<void> {
    await this.person.reads(heading, timeoutMilliseconds);
    await this.#observe(place);
  }
}
