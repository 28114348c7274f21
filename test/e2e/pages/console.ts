import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import type { BrowserSession } from "../../support/browser-session.ts";
import { waitForDownload } from "../../support/downloads.ts";
import { waitFor } from "../../support/wait-for.ts";
import { asRead, Person } from "./person.ts";
import type { PlaceObserver } from "./portal.ts";

/** scrypt at 2^18 without a JIT, on a machine that does other things too. */
const PASSPHRASE_MILLISECONDS = 500_000;
const IMPORT_MILLISECONDS = 300_000;
const NO_OBSERVER: PlaceObserver = () => Promise.resolve();

/** A letter of a case, as the console shows it. */
export interface ShownLetter {
  readonly title: string;
  readonly continuity: string;
  readonly text: string;
  readonly files: readonly string[];
}

/** A caseworker at the console, in a tab of their own. */
export class Caseworker {
  readonly person: Person;
  readonly #downloads: string;
  readonly #observe: (place: string) => Promise<void>;

  private constructor(person: Person, downloads: string, observe: PlaceObserver) {
    this.person = person;
    this.#downloads = downloads;
    this.#observe = (place) => observe(place, person.page);
  }

  /** Opens the page from a disk; the tab is prepared before. */
  static async start(
    session: BrowserSession,
    file: string,
    observe = NO_OBSERVER,
    prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
  ): Promise<Caseworker> {
    const page: Page = await session.newPage();
    await prepare(page);
    await page.goto(pathToFileURL(file).href);
    const caseworker = new Caseworker(new Person(page), session.downloads, observe);
    await caseworker.#arrives("start", "What would you like to do?");
    return caseworker;
  }

  async openVault(vaultFile: string, passphrase: string): Promise<void> {
    await this.tryVault(vaultFile, passphrase);
    await this.#arrives("cases", "Cases", PASSPHRASE_MILLISECONDS);
  }

  /** Asks for a vault to be opened, whatever comes of it. */
  async tryVault(vaultFile: string, passphrase: string): Promise<void> {
    if ((await this.person.heading()) !== "Open a vault") await this.person.press("Open a vault");
    await this.#arrives("open a vault", "Open a vault");
    await this.person.picks("#vault-file", vaultFile);
    await this.person.fills("Passphrase", passphrase);
    await this.person.press("Open the vault");
  }

  /** Makes an organisation with the words that the console proposes; gives them as one passphrase. */
  async makeOrganisation(name: string): Promise<string> {
    await this.person.press("New organisation");
    await this.#arrives("describe", "A new organisation");
    await this.person.fills("Name of the organisation in this language", name);
    await this.person.fills("Within how many days do you look for reports and answer?", "7");
    await this.person.press("Continue");
    await this.#arrives("passphrase", "The passphrase of your vault");
    const words = await this.person.texts(".words .word");
    await this.person.press("I have written them down");
    await this.#arrives("prove", "Check what you wrote");
    const places = await this.person.page.$$eval(".word-boxes input", (boxes) => boxes.map(({ id }) => id));
    for (const id of places) await this.person.types(`#${id}`, words[Number(id.slice("word-".length)) - 1] ?? "");
    await this.person.press("Make the organisation");
    await this.#arrives("made", "Your organisation is made", PASSPHRASE_MILLISECONDS);
    return words.join(" ");
  }

  /** Brings a bundle in, and returns what is said of the submissions in it. */
  async bringIn(bundle: string): Promise<string[]> {
    await this.person.press("Bring in");
    await this.#arrives("bring in", "Bring in what was sent");
    await this.person.picks("#bundle-file", bundle);
    await this.person.sees("[aria-labelledby=import-results] [role=status]", /^New: /u, IMPORT_MILLISECONDS);
    await this.#observe("brought in");
    return this.person.texts(".outcome");
  }

  /** Opens the only case there is. */
  async openOnlyCase(): Promise<void> {
    await this.person.press("Cases");
    await this.#arrives("case list", "Cases");
    const names = await this.person.texts(".case-table th button");
    const [name, other] = names;
    if (name === undefined || other !== undefined) throw new Error(`not one case: ${names.join(", ")}`);
    await this.person.press(name);
    await this.person.sees("h2", /Letters/u);
    await this.#observe("case");
  }

  async letters(): Promise<ShownLetter[]> {
    const shown = await this.person.page.$$eval("article.letter:not(.letter--ours)", (articles) =>
      articles.map((article) => ({
        title: article.querySelector("h3")?.textContent ?? "",
        continuity: article.querySelector(".continuity")?.textContent.trim() ?? "",
        text: article.querySelector(".prose")?.textContent ?? "",
        files: [...article.querySelectorAll(".file-name")].map(({ textContent }) => textContent),
      })),
    );
    return shown.map((letter) => ({ ...letter, title: asRead(letter.title), continuity: asRead(letter.continuity) }));
  }

  /** Lets a file be shown inside of the page. */
  async view(file: string): Promise<void> {
    await this.person.press(`View ${file}`);
    await this.person.page.waitForSelector(".file-shown");
    await this.#observe(`viewing ${file.slice(file.lastIndexOf("."))}`);
  }

  /** Saves a file, and returns where the browser has put it. */
  async save(file: string): Promise<string> {
    await this.person.press(`Save ${file}`);
    return waitForDownload(this.#downloads, new RegExp(`^evidence-[0-9a-f]{8}-${exactly(file).source.slice(1)}`, "u"));
  }

  /** Chooses saved files beside a letter, to prove that they arrived; what is said of them is still to be read. */
  async checkFiles(letter: number, ...files: readonly string[]): Promise<void> {
    await this.person.picks(`#letter-${String(letter)}-files-saved`, ...files);
  }

  /** Writes a reply to the case that is open, and signs it. */
  async reply(language: string, text: string): Promise<void> {
    await this.person.press("Write a reply");
    await waitFor({ what: "the reply form", timeoutMilliseconds: 20_000 }, async () =>
      (await this.person.heading()).startsWith("Reply to case") ? true : undefined,
    );
    await this.person.chooses("#reply-language", language);
    await this.person.types("#reply-text", text);
    await this.#observe("reply");
    await this.person.press("Preview");
    await this.person.sees("h1", /^Check your reply to case/u);
    await this.#observe("reply preview");
    await this.person.press("Sign and put into the vault");
    await this.person.sees("h2", /Your replies/u);
    await this.#observe("replied");
  }

  /** Saves the vault and proves that it arrived; returns its file. */
  async saveVault(): Promise<string> {
    const file = await this.handOverVault();
    await this.checkVault(file);
    return file;
  }

  /** Saves the vault, and waits for the file that the console has named. */
  async handOverVault(): Promise<string> {
    await this.person.press("Save the vault");
    const said = await this.person.sees(".saving-text", /Given to the browser/u, PASSPHRASE_MILLISECONDS);
    await this.#observe("vault given to the browser");
    const [name] = /vault-\S+\.age/u.exec(said) ?? [];
    if (name === undefined) throw new Error(`no name of a vault in "${said}"`);
    return waitForDownload(this.#downloads, exactly(name));
  }

  /** Proves with the file that the vault has arrived. */
  async checkVault(file: string): Promise<void> {
    await this.person.picks("#check-file", file);
    await this.person.sees(".saving-text", /The vault file holds everything/u, PASSPHRASE_MILLISECONDS);
    await this.#observe("vault saved");
  }

  /** Writes the outgoing bundle for the only server, and returns its file. */
  async carryOut(): Promise<string> {
    await this.person.press("Carry out");
    await this.#arrives("carry out", "Carry out");
    await this.person.press("Export the bundle");
    await this.person.sees(".notice", /The bundle was given to the browser/u);
    await this.#observe("carried out");
    return waitForDownload(this.#downloads, /^outgoing-.*\.tar$/u);
  }

  async #arrives(place: string, heading: string, timeoutMilliseconds?: number): Promise<void> {
    await this.person.reads(heading, timeoutMilliseconds);
    await this.#observe(place);
  }
}

/** Browsers change names that hold marks of direction and the like; those of the samples are letters, spaces and dots. */
function exactly(name: string): RegExp {
  return new RegExp(`^${name.replaceAll(".", String.raw`\.`)}$`, "u");
}
