import type { OrganisationId } from "../../shared/protocol/id.ts";
import type { Repair } from "../../shared/crypto/codename-help.ts";
import type { ListedOrganisation, MailboxView, WordsHelp, WrongCodename } from "../workers/portal-calls.ts";
import type { TakenRepair } from "./portal-state.ts";
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
  /** A change that was offered and is in the boxes now, and how it was before that. */
  #taken: { readonly repair: Repair; readonly words: readonly string[]; readonly wrong: WrongCodename | null } | null =
    null;
  /** False once the boxes have led to a mailbox. */
  #isEntering = false;
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
    this.#isEntering = true;
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
    this.#taken = null;
  }

  /** Asks what is to be said of the boxes: one of them has been left. What was typed meanwhile is not spoken for. */
  async lookAtWords(): Promise<void> {
    const { engine, here, typed } = this.#visit;
    const { words } = typed;
    // The codename has been used: a browser may say so of the last box when it takes the boxes away.
    if (!this.#isEntering || words.length === 0) return;
    const [attempts, isHere] = [this.#attempts, here()];
    const help = await engine.call("help", { words });
    if (!isHere() || this.#attempts !== attempts || typed.words !== words) return;
    this.#help = help;
    this.#show();
  }

  /** Puts one of the words that were offered into its box (from 1). */
  async useWord(box: number, word: string): Promise<void> {
    const { words: typed } = this.#visit.typed;
    const words = Array.from({ length: CODENAME_BOXES }, (_, index) =>
      index + 1 === box ? word : (typed[index] ?? ""),
    );
    this.#put({ kind: "mistyped", place: box, words });
    await this.lookAtWords();
  }

  /** Puts a change that was offered into the boxes. It may fit by chance: the person compares it, and opens. */
  take(repair: Repair): void {
    this.#put(repair);
    this.#help = null;
    this.#show();
  }

  /** Puts the boxes back as they were before an offer was taken, with the offers. */
  async putBack(): Promise<void> {
    if (this.#taken === null) return;
    const { words, wrong } = this.#taken;
    this.#taken = null;
    this.#visit.typed.words = words;
    this.#wrong = wrong;
    this.#show();
    await this.lookAtWords();
  }

  /** What was wrong was said of other words than are in the boxes now. */
  #put(repair: Repair): void {
    const { typed } = this.#visit;
    this.#taken = { repair, words: typed.words, wrong: this.#wrong };
    typed.words = repair.words;
    this.#wrong = null;
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
    if (this.#attempts !== attempt) return;
    if (!isHere()) {
      // Nobody waits for it any more: what has been opened is closed again.
      if (opened.ok) void engine.call("lock", null);
      return;
    }
    this.#isUnlocking = false;
    if (!opened.ok) {
      this.#help = "help" in opened ? opened.help : this.#help;
      this.#wrong = opened;
      this.#show();
      return;
    }
    this.#isEntering = false;
    this.#help = null;
    this.#taken = null;
    this.#onOpened(opened.value);
  }

  #show(): void {
    const { directory, show } = this.#visit;
    const [isBusy, wrong] = [this.#isUnlocking, this.#wrong];
    const taken = this.#taken === null ? null : takenOf(this.#taken.repair, this.#taken.words);
    show({ page: "enter", directory, chosen: this.#chosen, isBusy, wrong, help: this.#help, taken });
  }
}

/** What a change has done to the boxes, without the rest of their words. */
function takenOf(repair: Repair, before: readonly string[]): TakenRepair {
  if (repair.kind === "swapped") return { kind: "swapped", places: repair.places };
  const at = repair.place - 1;
  return { kind: "mistyped", place: repair.place, before: before[at] ?? "", word: repair.words[at] ?? "" };
}

/** Organisations whose replies can be verified today. */
export function readable(organisations: readonly ListedOrganisation[]): readonly ListedOrganisation[] {
  return organisations.filter(({ canReply }) => canReply);
}
