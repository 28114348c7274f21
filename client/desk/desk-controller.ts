import type { SubmissionId } from "../../shared/protocol/id.ts";
import {
  collectFrom,
  collectNext,
  hasFurther,
  offeredBy,
  type CollectState,
  type DeskState,
  type UploadState,
} from "./desk-state.ts";
import type { Engine, StartEngine } from "./engine.ts";

/** What the desk is given. */
export interface DeskPageWorld {
  readonly startEngine: StartEngine;
  /** Language of the page. */
  readonly language: string;
  readonly onChange: (state: DeskState) => void;
}

type AtDesk = Extract<DeskState, { readonly page: "desk" }>;

/** What a person does at the desk, step by step. The key is in the engine, and goes with it. */
export class DeskController {
  readonly #world: DeskPageWorld;
  #state: DeskState = { page: "key", isBusy: false, code: null };
  #engine: Engine | null = null;

  constructor(world: DeskPageWorld) {
    this.#world = world;
  }

  get state(): DeskState {
    return this.#state;
  }

  /** Reads a key file and proves the key. */
  async enter(keyFile: Blob): Promise<void> {
    if (this.#state.page !== "key" || this.#state.isBusy) return;
    const engine = this.#openEngine();
    if (engine === null) return;
    this.#show({ page: "key", isBusy: true, code: null });
    const entered = await engine.call("enter", { keyFile, language: this.#world.language });
    if (this.#engine !== engine) return;
    if (!entered.ok) {
      // A key that was refused is not kept.
      this.#close();
      this.#show({ page: "key", isBusy: false, code: entered.code });
      return;
    }
    const { owner, waiting } = entered.value;
    this.#show({ page: "desk", owner, collect: collectFrom(waiting), upload: { step: "choose", code: null } });
  }

  choose(id: SubmissionId, isChosen: boolean): void {
    const desk = this.#atDesk();
    if (desk === null) return;
    const chosen = new Set(desk.collect.chosen);
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    this.#showCollect({ ...desk.collect, chosen, ready: null });
  }

  chooseAll(isChosen: boolean): void {
    const desk = this.#atDesk();
    if (desk === null) return;
    const chosen = new Set(isChosen ? offeredBy(desk.collect).map(({ id }) => id) : []);
    this.#showCollect({ ...desk.collect, chosen, ready: null });
  }

  /** Looks again what waits, and how it stands with the card. */
  async refresh(): Promise<void> {
    await this.#list(null);
  }

  /** Looks what waits behind all that was listed. */
  async goFurther(): Promise<void> {
    const desk = this.#atDesk();
    if (desk !== null && hasFurther(desk.collect)) await this.#list(desk.collect.further);
  }

  async #list(after: CollectState["further"]): Promise<void> {
    const desk = this.#atDesk();
    const engine = this.#engine;
    if (desk === null || engine === null || desk.collect.isBusy) return;
    const { collect } = desk;
    this.#showCollect({ ...collect, isBusy: true, ready: null, code: null });
    const view = await engine.call("list", { after });
    if (this.#engine !== engine) return;
    const now = this.#atDesk();
    if (now === null) return;
    if (view.ok) this.#show({ ...now, owner: view.value.owner, collect: collectFrom(view.value.waiting) });
    else this.#showCollect({ ...collect, isBusy: false, ready: null, code: view.code });
  }

  /** Asks for a bundle of what is chosen; then there is an address to download it from. */
  async prepare(): Promise<void> {
    const desk = this.#atDesk();
    const engine = this.#engine;
    if (desk === null || engine === null || desk.collect.isBusy || desk.collect.chosen.size === 0) return;
    const { collect } = desk;
    this.#showCollect({ ...collect, isBusy: true, ready: null, code: null });
    const bundle = await engine.call("prepare", { submissions: [...collect.chosen] });
    if (this.#engine !== engine) return;
    const outcome = bundle.ok ? { ready: bundle.value, code: null } : { ready: null, code: bundle.code };
    this.#showCollect({ ...collect, isBusy: false, ...outcome });
  }

  /** Goes on to the bundle after the one that is ready, and asks for it: nothing has to wait for another day. */
  async prepareNext(): Promise<void> {
    const desk = this.#atDesk();
    if (desk === null || desk.collect.isBusy || desk.collect.ready === null) return;
    const next = collectNext(desk.collect);
    if (next === null) return;
    this.#showCollect(next);
    await this.prepare();
  }

  /** Reads what the console has written. Nothing is sent yet. */
  async read(file: Blob): Promise<void> {
    const engine = this.#engine;
    if (this.#atDesk() === null || engine === null || this.#isUploading()) return;
    this.#showUpload({ step: "reading" });
    const outline = await engine.call("read", { file });
    if (this.#engine !== engine) return;
    this.#showUpload(outline.ok ? { step: "check", outline: outline.value } : { step: "choose", code: outline.code });
  }

  /** Puts aside what was read. */
  discard(): void {
    if (!this.#isUploading()) this.#showUpload({ step: "choose", code: null });
  }

  /** Uploads what was read, and looks again what waits. */
  async push(): Promise<void> {
    const desk = this.#atDesk();
    const engine = this.#engine;
    if (desk?.upload.step !== "check" || engine === null) return;
    const { outline } = desk.upload;
    this.#showUpload({ step: "sending", outline, parts: 0 });
    const pushed = await engine.call("push", null);
    if (this.#engine !== engine) return;
    this.#showUpload(
      pushed.ok ? { step: "done", outline, results: pushed.value } : { step: "choose", code: pushed.code },
    );
    await this.refresh();
  }

  /** Forgets the key and everything else. */
  forget(): void {
    this.#close();
    this.#show({ page: "key", isBusy: false, code: null });
  }

  /** Something broke: the key goes, and nothing more is sent. */
  fail(code: string): void {
    this.#close();
    this.#show({ page: "unavailable", code });
  }

  #openEngine(): Engine | null {
    if (this.#engine !== null) return this.#engine;
    try {
      this.#engine = this.#world.startEngine({
        onPushed: (parts) => {
          const desk = this.#atDesk();
          if (desk?.upload.step === "sending") this.#showUpload({ ...desk.upload, parts });
        },
        onBroken: (code) => {
          this.fail(code);
        },
      });
    } catch {
      this.fail("browser.no_worker");
    }
    return this.#engine;
  }

  #atDesk(): AtDesk | null {
    return this.#state.page === "desk" ? this.#state : null;
  }

  #isUploading(): boolean {
    return this.#atDesk()?.upload.step === "sending";
  }

  #showCollect(collect: CollectState): void {
    if (this.#state.page === "desk") this.#show({ ...this.#state, collect });
  }

  #showUpload(upload: UploadState): void {
    if (this.#state.page === "desk") this.#show({ ...this.#state, upload });
  }

  #close(): void {
    this.#engine?.close();
    this.#engine = null;
  }

  #show(state: DeskState): void {
    this.#state = state;
    this.#world.onChange(state);
  }
}
