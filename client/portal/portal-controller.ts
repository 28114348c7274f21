import type { DirectoryView, ListedOrganisation } from "../workers/portal-calls.ts";
import { Guard, type StartGuard } from "./attachments/guard.ts";
import type { ConsentPages } from "./consent-pages.ts";
import type { Engine, StartEngine } from "./engine.ts";
import type { InDoubt } from "./in-doubt.ts";
import { isUnderWay, type Door, type PortalState } from "./portal-state.ts";
import type { Places } from "./places.ts";
import type { Questionnaire } from "./questionnaire.ts";
import { ReportController } from "./report-controller.ts";
import { ReturnController } from "./return-controller.ts";
import { Typed } from "./typed.ts";

/** What the portal is given. */
export interface PortalWorld {
  readonly startEngine: StartEngine;
  readonly startGuard: StartGuard;
  /** Loads the texts of what is behind the doors. False without a connection. */
  readonly learnTexts: () => Promise<boolean>;
  /** What the browser lacks, or null. */
  readonly missingPart: () => string | null;
  /** The questions of a report. @throws when they cannot be loaded */
  readonly loadQuestions: () => Promise<Questionnaire>;
  /** The pages about consent. @throws when they cannot be loaded */
  readonly loadConsent: () => Promise<ConsentPages>;
  /** Places that may be able to help. @throws when they cannot be loaded */
  readonly loadPlaces: () => Promise<Places>;
  /** Language of the page at first. */
  readonly language: string;
  readonly onChange: (state: PortalState) => void;
}

/** Pages whose content is complete, and would be lost with them: they stay, whatever breaks behind them. */
const COMPLETE: readonly PortalState["page"][] = ["codename", "confirm", "filed", "followed"];

/**
 * The whole portal: which page is shown, and what the person's steps do. It opens the engine behind a door, not before, and
 * when anything breaks it closes the engine: nothing falls open (claim 1 of SECURITY.md). What was typed is the page's own, and
 * waits for the next engine.
 */
export class PortalController {
  readonly #world: PortalWorld;
  readonly #guard: Guard;
  #state: PortalState = { page: "doors" };
  #engine: Engine | null = null;
  #directory: DirectoryView | null = null;
  #questionnaire: Questionnaire | null = null;
  #consentPages: ConsentPages | null = null;
  #report: ReportController | null = null;
  #return: ReturnController | null = null;
  #typed: Typed;
  #door: Door | null = null;
  /** The engine broke behind a page that stays: it is of no use any more. */
  #isOver = false;
  #language: string;

  constructor(world: PortalWorld) {
    this.#world = world;
    this.#guard = new Guard(world.startGuard, (id, look) => {
      this.#typed.looked(id, look);
      this.#show(withDrafts(this.#state, this.#typed));
    });
    this.#language = world.language;
    this.#typed = new Typed(world.language);
  }

  get state(): PortalState {
    return this.#state;
  }

  /** The steps of a report. @throws when no report has been begun */
  get report(): ReportController {
    if (this.#report === null) throw new Error("no report has been begun");
    return this.#report;
  }

  /** The steps of coming back. @throws when nobody has come back */
  get return(): ReturnController {
    if (this.#return === null) throw new Error("nobody has come back");
    return this.#return;
  }

  /** The questions of a report; null while they are not loaded, or when they could not be. */
  get questionnaire(): Questionnaire | null {
    return this.#questionnaire;
  }

  /** Whether the pages about consent are there: a report goes without them as well. */
  get hasConsentPages(): boolean {
    return this.#consentPages !== null;
  }

  /** The pages about consent. @throws when they have not been loaded */
  get consentPages(): ConsentPages {
    if (this.#consentPages === null) throw new Error("the pages about consent are not loaded");
    return this.#consentPages;
  }

  /** Letters of which nobody here knows whether they have arrived. */
  get inDoubt(): InDoubt {
    return this.#typed.inDoubt;
  }

  /** True while leaving would lose something: what was written and has not arrived, or what has just been given. */
  get holdsUnsaved(): boolean {
    return this.#typed.wouldBeLost || isUnderWay(this.#state);
  }

  /** Goes through a door, or tries again to. */
  async enter(door: Door): Promise<void> {
    this.#door = door;
    if (this.#isOver) this.#close();
    const isAgain = this.#state.page === "unavailable";
    const missing = this.#world.missingPart();
    if (missing !== null) {
      this.fail(missing);
      return;
    }
    const engine = this.#openEngine();
    if (engine === null) return;
    const language = this.#language;
    const lacksQuestions = door === "report" && this.#questionnaire === null;
    if (this.#directory === null || lacksQuestions) {
      this.#show({ page: "preparing", door });
      const [directory, hasTexts] = await Promise.all([
        engine.call("open", { language }),
        this.#world.learnTexts(),
        lacksQuestions ? this.#loadQuestions() : null,
      ]);
      if (this.#engine !== engine || this.#state.page !== "preparing") return;
      if (!hasTexts) {
        this.#show({ page: "unreachable", door, code: "network.failed" });
        return;
      }
      if (!directory.ok) {
        this.#show({ page: "unreachable", door, code: directory.code });
        return;
      }
      this.#directory = directory.value;
    }
    this.#open(door, engine, this.#directory);
    if (isAgain && door === "report" && this.#typed.holdsReport) this.report.write();
    if (language !== this.#language) await this.speak(this.#language);
  }

  /** The page speaks another language. What was written stays; codenames and organisations follow, if the engine can load the words. */
  async speak(language: string): Promise<void> {
    this.#language = language;
    this.#typed.speak(language);
    this.#show(withDrafts(this.#state, this.#typed));
    if (this.#state.page === "places") void this.report.places.open();
    const [engine, before] = [this.#engine, this.#directory];
    if (engine === null || before === null) return;
    const directory = await engine.call("speak", { language });
    if (this.#engine !== engine || this.#language !== language || !directory.ok) return;
    this.#directory = directory.value;
    this.#show(withDirectory(this.#state, directory.value));
  }

  pause(): void {
    void this.#engine?.call("pause", null);
  }

  resume(): void {
    void this.#engine?.call("resume", null);
  }

  /** Gives up what is being sent. The person has been asked. */
  stop(): void {
    void this.#engine?.call("stop", null);
  }

  /** Back to the two doors; what was written stays. */
  backToDoors(): void {
    if (this.#state.page === "preparing") this.#close();
    this.#show({ page: "doors" });
  }

  /** Forgets everything: the engine with its keys, what was written, what was read. */
  forget(): void {
    this.#close();
    this.#guard.close();
    this.#typed = new Typed(this.#language);
    this.#door = null;
    this.#show({ page: "doors" });
  }

  /**
   * Something broke. Nothing more is sent. What is on the page and complete (a codename, a receipt) stays, because losing it
   * would be worse; what was typed waits for another try, and so do the codenames of reports that may have arrived.
   */
  fail(code: string): void {
    const state = this.#state;
    if (state.page === "unavailable") return;
    if (COMPLETE.includes(state.page)) {
      this.#engine?.close();
      this.#isOver = true;
      return;
    }
    this.#close();
    this.#show({ page: "unavailable", code, door: this.#door, keepsDraft: this.#typed.holdsWriting });
  }

  // Help does not wait for questions: without them a report is what somebody writes. They lead to what may be done with the answers.
  async #loadQuestions(): Promise<void> {
    try {
      const [questionnaire, hasConsent] = await Promise.all([this.#world.loadQuestions(), this.#learnConsent()]);
      this.#questionnaire = hasConsent ? questionnaire : null;
    } catch {
      this.#questionnaire = null;
    }
  }

  #open(door: Door, engine: Engine, directory: DirectoryView): void {
    const show = (state: PortalState): void => {
      if (this.#engine === engine) this.#show(state);
    };
    const spoken = (): DirectoryView => this.#directory ?? directory;
    const visit = {
      ...{ engine, typed: this.#typed, show },
      ...{ learnConsent: () => this.#learnConsent(), questionnaire: () => this.#questionnaire },
      loadPlaces: this.#world.loadPlaces,
      get directory() {
        return spoken();
      },
    };
    if (door === "report") {
      this.#report ??= new ReportController(visit);
      this.#report.begin();
    } else {
      this.#return ??= new ReturnController(visit);
      this.#return.begin();
    }
  }

  // What cannot be loaded is asked for again. Nobody has agreed to what nobody was asked.
  async #learnConsent(): Promise<boolean> {
    try {
      this.#consentPages ??= await this.#world.loadConsent();
    } catch {
      return false;
    }
    return true;
  }

  #openEngine(): Engine | null {
    if (this.#engine !== null) return this.#engine;
    try {
      const engine = this.#world.startEngine({
        onSending: (sending) => {
          if (this.#engine === engine && this.#state.page === "sending") this.#show({ ...this.#state, sending });
        },
        onLetter: (words) => {
          if (this.#engine !== engine) return;
          this.#typed.inDoubt.letterGoes(words);
          this.#show({ ...this.#state });
        },
        onBroken: (code) => {
          if (this.#engine === engine) this.fail(code);
        },
      });
      this.#engine = engine;
    } catch {
      this.fail("browser.no_worker");
    }
    return this.#engine;
  }

  #close(): void {
    this.#engine?.close();
    this.#engine = null;
    this.#isOver = false;
    this.#directory = null;
    this.#report = null;
    this.#return = null;
  }

  #show(state: PortalState): void {
    this.#state = state;
    this.#world.onChange(state);
    this.#guard.watch(this.#typed.attachments);
  }
}

/** The state with what is known of its files by now. */
function withDrafts(state: PortalState, { changeWords, later, reason, report }: Typed): PortalState {
  switch (state.page) {
    case "write":
    case "questions":
    case "step":
    case "attach":
    case "check":
      return { ...state, draft: report };
    case "compose":
      return { ...state, draft: later };
    case "agreed":
      return { ...state, draft: changeWords };
    case "erasure":
      return { ...state, draft: reason };
    default:
      return state;
  }
}

/** The state with organisations as the directory has them now. */
function withDirectory(state: PortalState, directory: DirectoryView): PortalState {
  const renewed = (organisation: ListedOrganisation): ListedOrganisation =>
    directory.organisations.find(({ id }) => id === organisation.id) ?? organisation;
  if ("directory" in state) return { ...state, directory };
  if ("organisation" in state) return { ...state, organisation: renewed(state.organisation) };
  if (state.page !== "mailbox") return state;
  return { ...state, mailbox: { ...state.mailbox, organisation: renewed(state.mailbox.organisation) } };
}
