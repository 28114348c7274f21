import type { OrganisationId } from "../../shared/protocol/id.ts";
import type { ListedOrganisation, MailboxView, WordsHelp, WrongCodename } from "../workers/portal-calls.ts";
import type { Visit } from "./visit.ts";

/** How many boxes a codename has. */
const CODENAME_BOXES = 12;

/** Entering with a codename: its boxes, help with them, and the mailbox that it opens. */
export class EntryController {
  readonly #visit: Visit;
  readonly #onOpened: (mailbox: MailboxView) => void;
  #chosen: OrganisationId | null;
  #help: WordsHelp | null = null;
  /** Why the last attempt failed: it stays to be read until the next one. */
  #wrong: WrongCodename | null = null;
  #isUnlocking = false;
  /** Counts how often a mailbox was asked for: the last one opens, and help that comes after that is for words that were judged meanwhile. */
  #attempts = 0;

  constructor(visit: Visit, onOpened: (mailbox: MailboxView) => void) {
    this.#visit = visit;
    this.#onOpened = onOpened;
    const [only, other] = readable(visit.directory.organisations);
    this.#chosen = other === undefined ? (only?.id ?? null) : null;
  }

  /** The boxes of the codename as they were typed; kept out of the state that is shown. */
  get words(): readonly string[] {
    return this.#visit.typed.words;
  }

  begin(): void {
    this.#wrong = null;
    this.#isUnlocking = false;
    this.#show();
  }

  /** Null: the person does not remember, and all are tried. */
  choose(organisation: OrganisationId | null): void {
    this.#chosen = organisation;
    this.#show();
  }

  changeWords(words: readonly string[]): void {
    this.#visit.typed.words = words;
  }

  /** Asks what is to be said of the boxes: one of them has been left. What was typed meanwhile is not spoken for. */
  async lookAtWords(): Promise<void> {
    const { engine, here, typed } = this.#visit;
    const { words } = typed;
    // The codename has been used: a browser may say so of the last box when it takes the boxes away.
    if (words.length === 0) return;
    const [attempts, isHere] = [this.#attempts, here()];
    const help = await engine.call("help", { words });
    if (!isHere() || this.#attempts !== attempts || typed.words !== words) return;
    this.#help = help;
    this.#show();
  }

  /** Puts one of the words that were offered into its box (from 1). */
  async useWord(box: number, word: string): Promise<void> {
    const { typed } = this.#visit;
    typed.words = Array.from({ length: CODENAME_BOXES }, (_, index) =>
      index + 1 === box ? word : (typed.words[index] ?? ""),
    );
    await this.lookAtWords();
  }

  /** Puts the words that the person takes for theirs into the boxes, and opens the mailbox of that codename. */
  async useWords(words: readonly string[]): Promise<void> {
    this.#visit.typed.words = words;
    await this.unlock();
  }

  /** Opens the mailbox of the typed codename. */
  async unlock(): Promise<void> {
    const { engine, here, typed } = this.#visit;
    const attempt = (this.#attempts += 1);
    this.#wrong = null;
    this.#isUnlocking = true;
    this.#show();
    const isHere = here();
    const opened = await engine.call("unlock", { words: typed.words, organisation: this.#chosen });
    if (!isHere() || this.#attempts !== attempt) return;
    this.#isUnlocking = false;
    if (!opened.ok) {
      this.#help = "help" in opened ? opened.help : this.#help;
      this.#wrong = opened;
      this.#show();
      return;
    }
    typed.words = [];
    this.#help = null;
    this.#onOpened(opened.value);
  }

  #show(): void {
    const { directory, show } = this.#visit;
    const [isBusy, wrong] = [this.#isUnlocking, this.#wrong];
    show({ page: "enter", directory, chosen: this.#chosen, isBusy, wrong, help: this.#help });
  }
}

/** Organisations whose replies can be verified today. */
export function readable(organisations: readonly ListedOrganisation[]): readonly ListedOrganisation[] {
  return organisations.filter(({ canReply }) => canReply);
}
