import type { DraftNote } from "../../../shared/casework/sending/sending.ts";
import type { Day } from "../../../shared/protocol/day.ts";
import type { CaseworkOperations, NamedFile, WorkChange } from "../../workers/casework-messages.ts";
import type { WorkView } from "../../workers/casework-views.ts";
import type { ConsoleInput, ConsoleOperations } from "../../workers/console-messages.ts";
import type { CaseKey, CaseView, VaultView } from "../../workers/console-views.ts";
import type { ConsoleCalls } from "../console-calls.ts";
import type { OpenState, Place, Rescued } from "../console-state.ts";
import { isSameCase, type WorkedCase } from "../worked-cases.ts";
import { typedKey, type TypedConsent, type TypedConsents } from "./consent-typed.ts";
import { isEdited, type DraftPage, type PlainPage, type WorkPage, type WorkPlace } from "./work-place.ts";

/** What casework needs of the controller that it is a part of. */
export interface WorkAccess {
  /** Shows a changed vault and a place at once. */
  readonly change: (vault: VaultView, place: Place, worked: WorkedCase) => void;
  readonly go: (place: Place) => void;
  readonly open: () => OpenState | null;
  /** What waits since the worker broke. */
  readonly rescued: () => Rescued | null;
  readonly saveFile: (blob: Blob, name: string) => void;
  readonly today: () => Day;
  readonly type: (typed: TypedConsents) => void;
}

/** Operations that give the work as it has become. */
type ChangingOperation =
  | "changeNotes"
  | "changeRecord"
  | "confirmContact"
  | "dropContact"
  | "enterOffer"
  | "giveConsent"
  | "keepDraft"
  | "markTask"
  | "recordSending"
  | "settleWithdrawal"
  | "takeBack"
  | "withdrawConsent";

/** The case that is meant, on the day that it is. */
export type KeyedCase = CaseKey & { readonly today: Day };

/** The open case as its pages work on it. Whatever is being edited is kept before anything else is done. */
export class WorkDesk {
  readonly #calls: ConsoleCalls;
  readonly #access: WorkAccess;

  constructor(calls: ConsoleCalls, access: WorkAccess) {
    this.#calls = calls;
    this.#access = access;
  }

  /** Opens one of the plain pages of a case. */
  async show(view: CaseView, name: PlainPage): Promise<void> {
    const { case: id, instance } = view;
    let work: WorkView | null;
    // What is typed while the answer is on its way would go with the page: it is kept first, and read again.
    do {
      if (!(await this.settle())) return;
      work = await this.ask("readWork", { case: id, instance, today: this.#access.today() });
    } while (work !== null && this.#isEdited());
    if (work !== null) this.#access.go({ at: "work", page: plainPage(name, work), view, work });
  }

  /** Keeps what is being edited, and what is typed meanwhile. False when it was refused: then the person has to see to it first. */
  async settle(): Promise<boolean> {
    let isKept = true;
    while (isKept && this.#isEdited()) isKept = await this.#keepEdited();
    return isKept;
  }

  /** Asks about the case as it is. Null when the page says why not. */
  ask<K extends keyof CaseworkOperations>(
    operation: K,
    input: ConsoleInput<K>,
  ): Promise<ConsoleOperations[K]["output"] | null> {
    return this.#calls.askDated(operation, input, null, this.#lastSeen());
  }

  /** Has something changed, and shows what became of it. False when it was refused: the page says why. */
  async change<K extends ChangingOperation>(operation: K, input: ConsoleInput<K>): Promise<boolean> {
    return this.become(await this.ask(operation, input));
  }

  /** Shows what became of the case. False when nothing did. `kept`: the page that was sent; what was typed since stays. */
  become(changed: WorkChange | null, kept: WorkPage | null = null): boolean {
    const place = this.place();
    if (changed === null || place === null) return false;
    const { case: id, instance } = place.view;
    this.#access.change(
      changed.vault,
      { ...place, page: renewed(place, changed.work, kept), work: changed.work },
      { case: id, instance, kept: changed.work.work, saved: place.work.work },
    );
    this.forgetGone();
    return true;
  }

  /** Shows another page of the case, or the same one with something else on it. */
  turn(turn: (page: WorkPage, work: WorkView) => WorkPage): void {
    const place = this.place();
    if (place !== null) this.#access.go({ ...place, page: turn(place.page, place.work) });
  }

  /** Agreements that are being typed, of every case. */
  get typed(): TypedConsents {
    return this.#access.open()?.typed ?? {};
  }

  /** Keeps in mind what is being typed, or forgets it. */
  type(key: string, consent: TypedConsent | null): void {
    const others = Object.entries(this.typed).filter(([each]) => each !== key);
    this.#access.type(Object.fromEntries(consent === null ? others : [...others, [key, consent]]));
  }

  /** Forgets what is being typed about people of the open case whom nobody has kept, and who do not wait to be put back. */
  forgetGone(): void {
    const place = this.place();
    if (place === null) return;
    const waiting = (this.#access.rescued()?.cases ?? []).filter((each) => isSameCase(each, place.view));
    const people = [place.work.work, ...waiting].flatMap(({ record }) => record?.people ?? []);
    const known = new Set(people.map(({ id }) => typedKey(place.view, id)));
    const left = Object.entries(this.typed).filter(
      ([key]) => known.has(key) || !key.startsWith(typedKey(place.view, "")),
    );
    if (left.length < Object.keys(this.typed).length) this.#access.type(Object.fromEntries(left));
  }

  /** Lets the browser save a file, if one was made. */
  save(made: NamedFile | null): void {
    if (made !== null) this.#access.saveFile(made.file, made.name);
  }

  /** The open case; null when none is worked on. */
  keyed(): KeyedCase | null {
    const place = this.place();
    if (place === null) return null;
    const { case: id, instance } = place.view;
    return { case: id, instance, today: this.#access.today() };
  }

  /** As `keyed`, after what was being edited is kept; null too when that was refused. */
  async settled(): Promise<KeyedCase | null> {
    return (await this.settle()) ? this.keyed() : null;
  }

  place(): WorkPlace | null {
    const place = this.#access.open()?.place;
    return place?.at === "work" ? place : null;
  }

  async #keepEdited(): Promise<boolean> {
    const place = this.place();
    const keyed = this.keyed();
    if (place === null || keyed === null) return false;
    const { page, work } = place;
    if (page.name === "facts")
      return this.become(await this.ask("changeRecord", { ...keyed, record: page.record }), page);
    if (page.name !== "draft") return true;
    return this.become(await this.ask("changeNotes", { ...keyed, notes: allNotes(work, page) }), page);
  }

  #isEdited(): boolean {
    const place = this.place();
    return place !== null && isEdited(place);
  }

  #lastSeen(): Day | null {
    return this.#access.open()?.vault.lastSeen ?? null;
  }
}

function plainPage(name: PlainPage, { work }: WorkView): WorkPage {
  switch (name) {
    case "facts":
      return { added: null, name, record: work.record, section: "case", target: null, words: null };
    case "mechanisms":
      return { compared: [], name };
    default:
      return { name };
  }
}

/** The page with what is kept now in place of what was being edited, except what has been typed since. */
function renewed({ page, work: before }: WorkPlace, after: WorkView, kept: WorkPage | null): WorkPage {
  if (page.name === "facts") {
    const sent = kept?.name === "facts" ? kept.record : before.work.record;
    return page.record === sent ? { ...page, record: after.work.record } : page;
  }
  if (page.name !== "draft") return page;
  const sent = kept?.name === "draft" ? kept.notes : {};
  const typed = Object.entries(page.notes).filter(([section, text]) => text !== sent[section]);
  return { ...page, notes: Object.fromEntries(typed) };
}

/** Every note of the case, with those of one draft as they have been written. */
function allNotes({ work }: WorkView, { answer, language, notes }: DraftPage): readonly DraftNote[] {
  const { id: mechanism } = answer.mechanism;
  const others = work.notes.filter(
    (note) => note.mechanism !== mechanism || note.language !== language || !(note.section in notes),
  );
  const written = Object.entries(notes).map(([section, text]) => ({ language, mechanism, section, text }));
  return [...others, ...written.filter(({ text }) => text.trim() !== "")];
}
