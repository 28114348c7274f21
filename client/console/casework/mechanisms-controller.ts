import type { MissingConsent } from "../../../shared/casework/consent/gate.ts";
import type { Draft } from "../../../shared/casework/drafts/draft.ts";
import type { CaseFormat, DraftFormat, DraftWay } from "../../../shared/casework/sending/sending.ts";
import type { SentBy } from "../../../shared/casework/sending/record-sending.ts";
import type { CaseView } from "../../workers/console-views.ts";
import type { SentWhat } from "./sending-form.ts";
import type { WorkDesk } from "./work-desk.ts";

/** Begins a reply with this text. */
export type StartReply = (view: CaseView, draft: { readonly language: string; readonly text: string }) => void;

/** What mechanisms are for the open case, what is sent to them, and what follows from it. */
export class MechanismsController {
  readonly #desk: WorkDesk;
  readonly #startReply: StartReply;

  constructor(desk: WorkDesk, startReply: StartReply) {
    this.#desk = desk;
    this.#startReply = startReply;
  }

  async show(mechanism: string): Promise<void> {
    const keyed = await this.#desk.settled();
    if (keyed === null) return;
    const answer = await this.#desk.ask("readMechanism", { ...keyed, mechanism });
    if (answer !== null) this.#desk.turn(() => ({ answer, name: "mechanism" }));
  }

  /** A person has looked a contact up on the body's own page. False when it could not be entered. */
  async confirmContact(mechanism: string, value: string, by: string): Promise<boolean> {
    const keyed = this.#desk.keyed();
    return keyed !== null && this.#desk.change("confirmContact", { ...keyed, by, mechanism, value });
  }

  /** A contact leads to the body no more. */
  async dropContact(mechanism: string, value: string): Promise<void> {
    const keyed = this.#desk.keyed();
    if (keyed !== null) await this.#desk.change("dropContact", { ...keyed, mechanism, value });
  }

  /** Marks a mechanism to be compared with others, or no more. */
  choose(mechanism: string): void {
    this.#desk.turn((page) => {
      if (page.name !== "mechanisms") return page;
      const others = page.compared.filter((id) => id !== mechanism);
      return { ...page, compared: others.length < page.compared.length ? others : [...others, mechanism] };
    });
  }

  async compare(mechanisms: readonly string[]): Promise<void> {
    const keyed = this.#desk.keyed();
    if (keyed === null) return;
    const rows = await this.#desk.ask("compare", { ...keyed, mechanisms });
    if (rows !== null) this.#desk.turn(() => ({ name: "compare", rows }));
  }

  /** Shows a draft as it is with what is kept, the notes that are being written among it. */
  async showDraft(mechanism: string, language: Draft["language"]): Promise<void> {
    const keyed = await this.#desk.settled();
    if (keyed === null) return;
    const answer = await this.#desk.ask("readDraft", { ...keyed, language, mechanism });
    if (answer === null) return;
    this.#desk.turn((page) => {
      const same = page.name === "draft" && page.answer.mechanism.id === mechanism ? page : null;
      const ticked = (same?.ticked ?? []).filter((each) => answer.addressees.includes(each));
      // What was typed while the answer was on its way.
      const notes = same?.language === language ? same.notes : {};
      return { answer, language, name: "draft", notes, ticked };
    });
  }

  /** Chooses an address that the e-mail goes to, or no more. */
  tick(address: string): void {
    this.#desk.turn((page) => {
      if (page.name !== "draft") return page;
      const others = page.ticked.filter((each) => each !== address);
      return { ...page, ticked: others.length < page.ticked.length ? others : [...others, address] };
    });
  }

  editNote(section: string, text: string): void {
    this.#desk.turn((page) => (page.name === "draft" ? { ...page, notes: { ...page.notes, [section]: text } } : page));
  }

  /** Keeps the notes and writes the draft anew. */
  async keepNotes(): Promise<void> {
    const page = this.#desk.place()?.page;
    if (page?.name === "draft") await this.showDraft(page.answer.mechanism.id, page.language);
  }

  async exportDraft(format: DraftFormat): Promise<void> {
    const keyed = await this.#desk.settled();
    const page = this.#desk.place()?.page;
    if (keyed === null || page?.name !== "draft") return;
    const { answer, language, ticked } = page;
    const addressees = format === "eml" ? ticked : [];
    const input = { ...keyed, addressees, format, language, mechanism: answer.mechanism.id };
    const exported = await this.#desk.ask("exportDraft", input);
    this.#desk.become(exported);
    this.#desk.save(exported?.made ?? null);
  }

  /** Keeps that the draft leaves on paper or by hand, and shows it as it is kept. False when it may not leave. */
  async keepDraft(way: Exclude<DraftWay, DraftFormat>): Promise<boolean> {
    const keyed = await this.#desk.settled();
    const page = this.#desk.place()?.page;
    if (keyed === null || page?.name !== "draft") return false;
    const { answer, language } = page;
    const { id: mechanism } = answer.mechanism;
    if (!(await this.#desk.change("keepDraft", { ...keyed, language, mechanism, way }))) return false;
    await this.showDraft(mechanism, language);
    const shown = this.#desk.place()?.page;
    return shown?.name === "draft" && shown.answer.refusal === null;
  }

  /** True when it was recorded: what is to be done next is shown then. */
  async recordSending(mechanism: string, what: SentWhat, sent: SentBy): Promise<void> {
    const keyed = this.#desk.keyed();
    const isRecorded =
      keyed !== null && (await this.#desk.change("recordSending", { ...keyed, ...what, mechanism, sent }));
    if (isRecorded) this.#desk.turn(() => ({ name: "deadlines" }));
  }

  async markTask(task: string, isDone: boolean): Promise<void> {
    const keyed = this.#desk.keyed();
    if (keyed !== null) await this.#desk.change("markTask", { ...keyed, isDone, task });
  }

  async exportDeadlines(): Promise<void> {
    const keyed = this.#desk.keyed();
    if (keyed !== null) this.#desk.save(await this.#desk.ask("exportDeadlines", keyed));
  }

  async exportCase(format: CaseFormat): Promise<void> {
    const keyed = this.#desk.keyed();
    if (keyed === null) return;
    const exported = await this.#desk.ask("exportCase", { ...keyed, format });
    this.#desk.become(exported);
    this.#desk.save(exported?.made ?? null);
  }

  /** Opens the reply form with the message that asks for what is missing. */
  async askConsent(missing: readonly MissingConsent[]): Promise<void> {
    const keyed = await this.#desk.settled();
    const place = this.#desk.place();
    if (keyed === null || place === null) return;
    const message = await this.#desk.ask("askConsent", { ...keyed, missing });
    if (message !== null) this.#startReply(place.view, message);
  }
}
