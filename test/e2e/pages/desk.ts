import type { BrowserSession } from "../../support/browser-session.ts";
import { waitForDownload } from "../../support/downloads.ts";
import { waitFor } from "../../support/wait-for.ts";
import { asRead, Person } from "./person.ts";

/** 64 MiB through six relays of one machine. */
const DOWNLOAD_MILLISECONDS = 400_000;
/** Logging in without WebAssembly and without a JIT, over Tor. */
const LOGIN_MILLISECONDS = 120_000;

/** A caseworker at the desk's page, in a tab of their own. */
export class DeskWorker {
  readonly person: Person;
  readonly #downloads: string;

  private constructor(person: Person, downloads: string) {
    this.person = person;
    this.#downloads = downloads;
  }

  /** Comes to the desk of the server at this address; nothing is chosen yet. */
  static async open(session: BrowserSession, url: string): Promise<DeskWorker> {
    const page = await session.newPage();
    await page.goto(new URL("desk", url).href);
    const desk = new DeskWorker(new Person(page), session.downloads);
    await desk.person.reads("Open the desk");
    return desk;
  }

  /** Chooses a key file that is accepted. */
  async enter(keyFile: string): Promise<void> {
    await this.person.picks("#desk-key", keyFile);
    await this.person.sees("#collect-count", /./u, LOGIN_MILLISECONDS);
  }

  /** Chooses a key file that is refused, and returns what is said of it. */
  async tryToEnter(keyFile: string): Promise<string> {
    await this.person.picks("#desk-key", keyFile);
    return this.person.sees("[role=alert]", /^The desk stays closed/u, LOGIN_MILLISECONDS);
  }

  /** What is said about how much waits. */
  async waiting(): Promise<string> {
    return asRead(await this.person.text("#collect-count"));
  }

  /** Looks again, until that much is said to wait. */
  async lookAgain(words: RegExp): Promise<void> {
    await this.person.page.click("#collect-refresh");
    // What was said before may be what is said now: the answer is there when one can look again.
    await this.person.page.waitForSelector("#collect-refresh:enabled");
    await this.person.sees("#collect-count", words);
  }

  /** How far, in pixels, the short name of each submission stands from where its line begins in this direction. */
  async shiftsOfNames(direction: "ltr" | "rtl"): Promise<number[]> {
    return this.person.page.evaluate((dir) => {
      const before = document.documentElement.dir;
      document.documentElement.dir = dir;
      const shifts = [...document.querySelectorAll(".waiting-name")].map((name) => {
        const text = document.createRange();
        text.selectNodeContents(name);
        const letters = text.getBoundingClientRect();
        const line = (name.parentElement ?? name).getBoundingClientRect();
        const gap = Number.parseFloat(getComputedStyle(name.parentElement ?? name).paddingInlineStart);
        return Math.round((dir === "rtl" ? line.right - letters.right : letters.left - line.left) - gap);
      });
      document.documentElement.dir = before;
      return shifts;
    }, direction);
  }

  /** Asks for a bundle of all that is chosen, and waits for the link to it. */
  async prepare(): Promise<void> {
    await this.person.page.waitForSelector("#collect-prepare:enabled");
    await this.person.page.click("#collect-prepare");
    await this.person.page.waitForSelector("#collect-save", { visible: true });
  }

  /** The address of the bundle that is ready. */
  async bundleUrl(): Promise<string> {
    return this.person.page.$eval("#collect-save", (link) => (link instanceof HTMLAnchorElement ? link.href : ""));
  }

  /** Lets the browser begin to save the bundle that is ready. */
  async startSaving(): Promise<void> {
    await this.person.page.click("#collect-save");
  }

  /** Saves the bundle that is ready, and returns its file. */
  async save(): Promise<string> {
    await this.startSaving();
    return waitForDownload(this.#downloads, /^collected-\d+-[0-9a-f]{6}\.tar$/u, DOWNLOAD_MILLISECONDS);
  }

  /** Chooses what the console has written, and returns what it would do, line by line. */
  async bring(outgoing: string): Promise<string[]> {
    await this.person.picks("#outgoing", outgoing);
    await this.person.page.waitForSelector("#upload-send", { visible: true });
    return this.person.texts("[aria-labelledby=upload-title] li");
  }

  /** Chooses a file that is refused, and returns what is said of it. */
  async tryToBring(outgoing: string): Promise<string> {
    await this.person.picks("#outgoing", outgoing);
    return this.person.sees("[aria-labelledby=upload-title] [role=alert]", /./u);
  }

  /** Uploads what was brought; returns the title of the outcome, and its lines. */
  async upload(): Promise<string[]> {
    await this.person.page.click("#upload-send");
    await this.person.page.waitForSelector("#upload-result", { visible: true, timeout: DOWNLOAD_MILLISECONDS });
    return this.person.texts("#upload-result > p:first-child, #upload-result li");
  }

  /** Whether the page stays when a file is moved over its heading, and when it is dropped there. */
  async dropsKeptBeside(): Promise<boolean[]> {
    return this.person.page.evaluate(() =>
      ["dragover", "drop"].map((type) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(["x"], "dropped.txt"));
        const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
        document.querySelector("h1")?.dispatchEvent(event);
        return event.defaultPrevented;
      }),
    );
  }

  /** Forgets the key. */
  async leave(): Promise<void> {
    await this.person.press("Forget the key and leave");
    await this.person.reads("Open the desk");
    await waitFor({ what: "nothing of the desk to be left", timeoutMilliseconds: 5_000 }, async () =>
      (await this.person.page.$("#collect-count")) === null ? true : undefined,
    );
  }
}
