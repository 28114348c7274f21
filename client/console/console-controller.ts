import type { OrganisationDescription } from "../../shared/casework/organisation.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { InstanceId, SubmissionId } from "../../shared/protocol/id.ts";
import { ConsoleClient, type ConsolePort } from "../workers/console-client.ts";
import type {
  CheckedFile,
  ConsoleInput,
  ConsoleOperation,
  ConsoleOperations,
  FileKey,
} from "../workers/console-messages.ts";
import type { CaseKey, CaseView, VaultView } from "../workers/console-views.ts";
import type {
  ConsoleState,
  ConsoleView,
  FailedFile,
  Place,
  ReplyDraft,
  ShownFile,
  UpkeepNews,
  Work,
} from "./console-state.ts";

/** What the controller needs of the world. */
export interface ConsoleWorld {
  readonly onChange: () => void;
  readonly saveFile: (blob: Blob, name: string) => void;
  readonly startWorker: () => ConsolePort;
  readonly today: () => Day;
}

/** Keys of more weeks than this go only after the person has confirmed the date: a wrong clock would erase them for good. */
export const WEEKS_ERASED_UNASKED = 1;

type OpenState = Extract<ConsoleState, { readonly step: "vault" }>;

/** What a caseworker can do, step by step. Renders nothing; every change is told through `onChange`. */
export class ConsoleController {
  readonly #world: ConsoleWorld;
  #client: ConsoleClient;
  #isBusy = false;
  #view: ConsoleView = { problem: null, state: { step: "start" }, work: null };

  constructor(world: ConsoleWorld) {
    this.#world = world;
    this.#client = new ConsoleClient(world.startWorker());
  }

  get view(): ConsoleView {
    return this.#view;
  }

  /** One of the steps that need no vault. */
  begin(step: "start" | "open-form" | "describe"): void {
    this.#show({ step });
  }

  async describe(description: OrganisationDescription): Promise<void> {
    const suggested = await this.#ask("suggestPassphrase", null);
    if (suggested !== null) this.#show({ step: "passphrase", description, suggested });
  }

  async makeOrganisation(passphrase: string): Promise<void> {
    const { state } = this.#view;
    if (state.step !== "passphrase") return;
    const input = { description: state.description, passphrase, today: this.#world.today() };
    const vault = await this.#ask("create", input, "making");
    if (vault !== null) this.#show({ step: "vault", place: { at: "organisation", isNew: true }, upkeep: null, vault });
  }

  async openVault(file: Blob, passphrase: string): Promise<void> {
    const opened = await this.#ask("open", { file, passphrase, today: this.#world.today() }, "opening");
    if (opened === null) return;
    const { overdueWeeks, vault } = opened;
    if (overdueWeeks > WEEKS_ERASED_UNASKED) this.#show({ step: "ask-date", overdueWeeks, vault });
    else await this.#keepUp(overdueWeeks);
  }

  /** Answers the question of "ask-date". A wrong date closes the vault unchanged. */
  async confirmDate(isRight: boolean): Promise<void> {
    const { state } = this.#view;
    if (isRight && state.step === "ask-date") await this.#keepUp(state.overdueWeeks);
    else this.closeVault();
  }

  go(place: Place): void {
    const state = this.#open();
    if (state !== null) this.#show({ ...state, place });
  }

  async importBundle(file: Blob): Promise<void> {
    const imported = await this.#ask("importBundle", { file, today: this.#world.today() }, "importing");
    const state = this.#open();
    if (imported === null || state === null) return;
    const { vault, ...result } = imported;
    this.#show({ ...state, vault, place: { at: "import", result } });
  }

  async showCase(key: CaseKey): Promise<void> {
    const view = await this.#ask("readCase", { case: key.case, instance: key.instance });
    if (view !== null) this.go({ at: "case", view, file: null });
  }

  /** Takes the bundle that holds a submission's files; the case is shown again, with its files readable. */
  async bringBundle(file: Blob, submission: SubmissionId): Promise<void> {
    const view = this.#case();
    if (view === null) return;
    const { case: id, instance } = view;
    const brought = await this.#ask("bringBundle", { case: id, file, instance, submission }, "checking");
    if (brought !== null) this.go({ at: "case", view: brought, file: null });
  }

  async showFile(key: FileKey): Promise<void> {
    const shown = await this.#readFile({ ...key, toShow: true });
    if (shown !== null) this.#tellOfFile({ ...key, shown });
  }

  hideFile(): void {
    this.#tellOfFile(null);
  }

  async saveEvidenceFile(key: FileKey): Promise<void> {
    const file = await this.#readFile({ ...key, toShow: false });
    if (file !== null) this.#world.saveFile(file.blob, file.name);
  }

  /** Begins an answer, in the language of the report. */
  startReply(): void {
    const view = this.#case();
    const language = view?.letterList.find(({ type }) => type === "report")?.language ?? "en";
    if (view !== null) this.go({ at: "reply", view, draft: { language, text: "" }, isPreview: false });
  }

  changeDraft(draft: ReplyDraft, isPreview: boolean): void {
    const place = this.#open()?.place;
    if (place?.at === "reply") this.go({ ...place, draft, isPreview });
  }

  async signReply(): Promise<void> {
    const place = this.#open()?.place;
    if (place?.at !== "reply") return;
    const { draft, view } = place;
    const { case: id, instance } = view;
    const vault = await this.#ask("reply", { case: id, instance, ...draft, today: this.#world.today() });
    if (vault === null) return;
    this.#update(vault);
    await this.showCase(view);
  }

  /** Erases what is over, and saves: in this order, so that the saved file has the old keys no more. */
  async saveVault(): Promise<void> {
    const erased = await this.#ask("eraseOver", { today: this.#world.today() }, "saving");
    if (erased === null) return;
    const saved = await this.#ask("save", null, "saving");
    if (saved === null) return;
    this.#world.saveFile(saved.file, "vault.age");
    this.#update(saved.vault);
  }

  async checkSaved(file: Blob): Promise<void> {
    const vault = await this.#ask("checkSaved", { file }, "checking");
    if (vault !== null) this.#update(vault);
  }

  async exportBundle(instance: InstanceId): Promise<void> {
    const today = this.#world.today();
    const file = await this.#ask("exportBundle", { instance, today });
    if (file === null) return;
    this.#world.saveFile(file, `outgoing-${instance.slice(0, 8)}-${today}.tar`);
    this.go({ at: "outgoing", exported: instance });
  }

  async saveCard(): Promise<void> {
    const file = await this.#ask("cardFile", null);
    if (file !== null) this.#world.saveFile(file, "card.json");
  }

  async saveDeskKey(): Promise<void> {
    const file = await this.#ask("deskKeyFile", null);
    if (file !== null) this.#world.saveFile(file, "desk-key.json");
  }

  /** Forgets everything, saved or not: the worker ends, and a new one starts with nothing. */
  closeVault(): void {
    const ended = this.#client;
    this.#client = new ConsoleClient(this.#world.startWorker());
    this.#isBusy = false;
    ended.end();
    this.#set({ problem: null, state: { step: "start" }, work: null });
  }

  async #keepUp(overdueWeeks: number): Promise<void> {
    const kept = await this.#ask("keepUp", { today: this.#world.today() }, "opening");
    if (kept === null) return;
    const { addedWeeks, vault } = kept;
    const upkeep: UpkeepNews | null = addedWeeks + overdueWeeks > 0 ? { addedWeeks, overdueWeeks } : null;
    this.#show({ step: "vault", place: { at: "cases" }, upkeep, vault });
  }

  async #readFile(input: ConsoleInput<"readFile">): Promise<CheckedFile | null> {
    const file = await this.#ask("readFile", input, "reading");
    const { problem: code } = this.#view;
    if (file === null && code !== null) this.#tellOfFile({ code, index: input.index, submission: input.submission });
    return file;
  }

  #tellOfFile(file: ShownFile | FailedFile | null): void {
    const place = this.#open()?.place;
    if (place?.at === "case") this.go({ ...place, file });
  }

  #open(): OpenState | null {
    const { state } = this.#view;
    return state.step === "vault" ? state : null;
  }

  #case(): CaseView | null {
    const place = this.#open()?.place;
    return place?.at === "case" || place?.at === "reply" ? place.view : null;
  }

  #update(vault: VaultView): void {
    const state = this.#open();
    if (state !== null) this.#show({ ...state, vault });
  }

  #show(state: ConsoleState): void {
    this.#set({ ...this.#view, problem: null, state });
  }

  #set(view: ConsoleView): void {
    this.#view = view;
    this.#world.onChange();
  }

  /** The answer, or null: then the view says what went wrong, or the person stopped it. */
  async #ask<K extends ConsoleOperation>(
    operation: K,
    input: ConsoleInput<K>,
    kind: Work["kind"] | null = null,
  ): Promise<ConsoleOperations[K]["output"] | null> {
    // One thing at a time: a second click while something runs is not a second wish.
    if (this.#isBusy) return null;
    this.#isBusy = true;
    const client = this.#client;
    const call = client.call(operation, input, (progress) => {
      const { work } = this.#view;
      if (work !== null) this.#set({ ...this.#view, work: { ...work, progress } });
    });
    const cancel = kind === "importing" || kind === "reading" ? call.cancel : null;
    this.#set({ ...this.#view, problem: null, work: kind === null ? null : { kind, progress: null, cancel } });
    const answer = await call.answer.catch(() => null);
    // The vault was closed meanwhile: whatever came of it belongs to nobody.
    if (client !== this.#client) return null;
    this.#isBusy = false;
    if (answer === null) this.#set({ problem: null, state: { step: "broken" }, work: null });
    else if (answer.ok) this.#set({ ...this.#view, work: null });
    else this.#set({ ...this.#view, problem: answer.code === "task.cancelled" ? null : answer.code, work: null });
    return answer?.ok === true ? answer.value : null;
  }
}
