import type { OrganisationDescription } from "../../shared/casework/organisation.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { ConsoleOperations } from "../workers/console-messages.ts";
import type { CaseKey, VaultView } from "../workers/console-views.ts";
import { CaseEvidence } from "./case-evidence.ts";
import { CaseRemoval } from "./case-removal.ts";
import { CaseworkController } from "./casework/casework-controller.ts";
import { MechanismsController } from "./casework/mechanisms-controller.ts";
import { WorkDesk } from "./casework/work-desk.ts";
import { ConsoleCalls, DATE_DOUBTED, type ConsoleCallWorld, type ViewAccess } from "./console-calls.ts";
import { MechanismUpdates } from "./mechanism-updates.ts";
import { Replies } from "./replies.ts";
import { Rescue } from "./rescue/rescue.ts";
import { orNull } from "./rescue/rescued.ts";
import { VaultFiles } from "./vault-files.ts";
import { Wishes } from "./wishes.ts";
import {
  wouldLose,
  type ConsoleState,
  type ConsoleView,
  type FilesCheck,
  type OpenState,
  type Place,
  type UpkeepNews,
} from "./console-state.ts";
import { afterWork } from "./worked-cases.ts";

/** What the controller needs of the world. */
export interface ConsoleWorld extends ConsoleCallWorld {
  /** Asks the person whether a bundle of an instance is to be taken in of which the vault has nothing. */
  readonly confirmNewInstance: () => Promise<boolean>;
  readonly onChange: () => void;
  readonly saveFile: (blob: Blob, name: string) => void;
}

/** What a caseworker can do, step by step. Renders nothing; every change is told through `onChange`. */
export class ConsoleController {
  readonly #world: ConsoleWorld;
  readonly #calls: ConsoleCalls;
  /** What shows and saves the files of letters. */
  readonly evidence: CaseEvidence;
  /** The open case as it is worked on: its pages, and what is being edited. */
  readonly desk: WorkDesk;
  /** What is known of the open case, and who has agreed to what. */
  readonly casework: CaseworkController;
  /** What mechanisms are for the open case, and what is sent to them. */
  readonly mechanisms: MechanismsController;
  /** What takes cases and letters out of the vault. */
  readonly removal: CaseRemoval;
  /** What brings what is known of mechanisms up to date. */
  readonly updates: MechanismUpdates;
  /** What is given to the browser to be saved: the vault, and what goes out. */
  readonly files: VaultFiles;
  /** Answers to people, as they are written. */
  readonly replies: Replies;
  /** What was being typed when the worker broke. */
  readonly rescue: Rescue;
  /** Whatever a page asks of any of these goes through here, except what only changes what is being typed or chosen. */
  readonly wishes: Wishes;
  #view: ConsoleView = { problem: null, rescued: null, state: { step: "start" }, undone: false, work: null };

  constructor(world: ConsoleWorld) {
    this.#world = world;
    const view: ViewAccess = {
      get: () => this.#view,
      set: (changed) => {
        this.#set(changed);
      },
    };
    this.#calls = new ConsoleCalls(world, view);
    this.wishes = new Wishes(view);
    const access = {
      go: (place: Place) => {
        this.go(place);
      },
      open: () => this.#open(),
      saveFile: world.saveFile,
      settle: () => this.desk.settle(),
      showCase: (key: CaseKey) => this.showCase(key),
      tellOfCheck: (check: FilesCheck) => {
        const state = this.#open();
        if (state !== null) this.#show({ ...state, check });
      },
      today: world.today,
      update: (vault: VaultView) => this.#updateCase(vault),
    };
    this.evidence = new CaseEvidence(this.#calls, access);
    this.desk = new WorkDesk(this.#calls, {
      ...access,
      change: (vault, place, worked) => {
        const state = this.#open();
        if (state !== null) this.#show({ ...state, place, vault, worked: afterWork(state.worked, worked) });
      },
      rescued: () => this.#view.rescued,
      type: (typed) => {
        const state = this.#open();
        if (state !== null) this.#show({ ...state, typed });
      },
    });
    this.casework = new CaseworkController(this.desk);
    this.removal = new CaseRemoval(this.#calls, access);
    this.updates = new MechanismUpdates(this.#calls, access);
    const here = {
      ...access,
      update: (vault: VaultView) => {
        this.#update(vault);
      },
      view,
    };
    this.files = new VaultFiles(this.#calls, here);
    this.replies = new Replies(this.#calls, here);
    this.mechanisms = new MechanismsController(this.desk, this.replies.startWith.bind(this.replies));
    this.rescue = new Rescue(this.casework, this.desk, here);
  }

  get view(): ConsoleView {
    return this.#view;
  }

  /** True while something that was asked of the open vault is not done yet: it would go with it. */
  get isAtWork(): boolean {
    return this.#open() !== null && this.wishes.isBusy;
  }

  /** True while closing the vault or leaving the page could lose something, what is not done yet included. */
  get wouldLose(): boolean {
    return wouldLose(this.#view) || this.isAtWork;
  }

  /** One of the steps that need no vault. */
  begin(step: "start" | "open-form" | "describe"): void {
    this.#show({ step });
  }

  async describe(description: OrganisationDescription): Promise<void> {
    const { state } = this.#view;
    const suggested = await this.#calls.ask("suggestPassphrase", null);
    if (suggested !== null && state === this.#view.state) this.#show({ step: "passphrase", description, suggested });
  }

  async makeOrganisation(passphrase: string): Promise<void> {
    const { state } = this.#view;
    if (state.step !== "passphrase") return;
    const input = { description: state.description, passphrase, today: this.#world.today() };
    const vault = await this.#calls.ask("create", input, "making");
    if (vault === null) return;
    this.#show({
      step: "vault",
      check: null,
      newerCopy: null,
      place: { at: "organisation", isNew: true, update: null },
      typed: {},
      upkeep: null,
      vault,
      worked: [],
    });
  }

  /** Opens a vault and makes the keys of the coming weeks. A date that is not right closes it again, unchanged. */
  async openVault(file: Blob, passphrase: string): Promise<void> {
    const today = this.#world.today();
    const opened = await this.#calls.ask("open", { file, passphrase, today }, "opening");
    if (opened === null) return;
    const { lastSeen, organisation, saves } = opened.vault;
    const kept = await this.#calls.askDated("keepUp", { today }, "opening", lastSeen);
    if (kept === null) {
      this.#closeDoubted();
      return;
    }
    const { addedWeeks, renewedUntil, vault } = kept;
    const { overdueWeeks } = opened;
    const hasNews = addedWeeks + overdueWeeks > 0 || renewedUntil !== null;
    const upkeep: UpkeepNews | null = hasNews ? { addedWeeks, overdueWeeks, renewedUntil, today } : null;
    const newerCopy = this.files.newerThan(organisation.id, saves);
    const { rescued } = this.#view;
    this.#show({
      step: "vault",
      check: null,
      newerCopy,
      place: { at: "cases" },
      typed: rescued?.typed ?? {},
      upkeep,
      vault,
      worked: [],
    });
    if (rescued !== null) this.#set({ ...this.#view, rescued: orNull({ ...rescued, typed: {} }) });
  }

  go(place: Place): void {
    const state = this.#open();
    if (state !== null) this.#show({ ...state, check: null, place });
  }

  async importBundle(file: Blob): Promise<void> {
    const take = (fromNew: boolean): Promise<ConsoleOperations["importBundle"]["output"] | null> => {
      const input = { file, fromNew, today: this.#world.today() };
      return this.#calls.askDated("importBundle", input, "importing", this.#lastSeen());
    };
    const taken = await take(false);
    const isNew = taken === null && this.#view.problem === "instance.new";
    const imported = isNew && (await this.#world.confirmNewInstance()) ? await take(true) : taken;
    const state = this.#open();
    if (imported === null || state === null) return;
    const { vault, ...result } = imported;
    this.#show({ ...state, vault, place: { at: "import", result } });
  }

  /** Signs the profile anew with another rhythm. It counts when the card or the next bundle was carried out. */
  async changeRhythm(days: number): Promise<void> {
    const input = { days, today: this.#world.today() };
    const vault = await this.#calls.askDated("changeRhythm", input, null, this.#lastSeen());
    if (vault !== null) this.#update(vault);
  }

  async showCase(key: CaseKey): Promise<void> {
    const view = await this.#calls.ask("readCase", { case: key.case, instance: key.instance });
    if (view !== null) this.go({ at: "case", view, file: null });
  }

  /** After the worker broke: asks for the vault again. What was rescued waits. */
  reopen(): void {
    this.#startAnew();
    this.#show({ step: "open-form" });
  }

  /** Forgets everything, saved or not: the worker ends, and a new one starts with nothing. */
  closeVault(): void {
    this.#startAnew();
    this.#set({ problem: null, rescued: null, state: { step: "start" }, undone: false, work: null });
  }

  /** After an error in the page itself: the worker has the vault still, and it can be saved. */
  tellOfFault(): void {
    this.#set({ ...this.#view, problem: "page.failed" });
  }

  /** Closes what was opened on a day that is not right, and keeps saying why. */
  #closeDoubted(): void {
    const { problem, rescued } = this.#view;
    if (problem !== DATE_DOUBTED) return;
    this.closeVault();
    this.#set({ ...this.#view, problem, rescued });
  }

  #startAnew(): void {
    this.wishes.forget();
    this.#calls.startAnew();
  }

  #open(): OpenState | null {
    const { state } = this.#view;
    return state.step === "vault" ? state : null;
  }

  #lastSeen(): Day | null {
    return this.#open()?.vault.lastSeen ?? null;
  }

  /** Shows a changed vault, and the case that is open as it is now. */
  async #updateCase(vault: VaultView): Promise<void> {
    this.#update(vault);
    const place = this.#open()?.place;
    if (place?.at !== "case") return;
    const { case: id, instance } = place.view;
    const view = await this.#calls.ask("readCase", { case: id, instance });
    const now = this.#open()?.place;
    if (view !== null && now?.at === "case") this.go({ ...now, view });
  }

  #update(vault: VaultView): void {
    const state = this.#open();
    if (state !== null) this.#show({ ...state, vault });
  }

  #show(state: ConsoleState): void {
    const isChecked = state.step === "vault" && state.vault.saving === "checked";
    this.#set({ ...this.#view, problem: null, undone: false, state: isChecked ? { ...state, worked: [] } : state });
  }

  #set(view: ConsoleView): void {
    this.#view = view;
    this.#world.onChange();
  }
}
