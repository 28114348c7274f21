import type { DirectoryView } from "../workers/portal-calls.ts";
import type { Engine, StartEngine } from "./engine.ts";
import { isEmptyDraft, type Draft } from "./draft.ts";
import type { Door, PortalState } from "./portal-state.ts";
import { ReportController } from "./report-controller.ts";
import { ReturnController } from "./return-controller.ts";

/** What the portal is given. */
export interface PortalWorld {
  readonly startEngine: StartEngine;
  /** What the browser lacks, or null. */
  readonly missingPart: () => string | null;
  /** Language of the page. */
  readonly language: string;
  readonly onChange: (state: PortalState) => void;
}

/**
 * The whole portal: which page is shown, and what the person's steps do. It opens the engine behind a door, not before, and
 * when anything breaks it closes the engine for good: nothing falls open (claim 1 of SECURITY.md).
 */
export class PortalController {
  readonly #world: PortalWorld;
  #state: PortalState = { page: "doors" };
  #engine: Engine | null = null;
  #directory: DirectoryView | null = null;
  #report: ReportController | null = null;
  /** What was being written when the engine broke: the only thing that outlives it. */
  #kept: Draft | null = null;
  #return: ReturnController | null = null;

  constructor(world: PortalWorld) {
    this.#world = world;
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

  /** Goes through a door, or tries again to. */
  async enter(door: Door): Promise<void> {
    const missing = this.#world.missingPart();
    if (missing !== null) {
      this.fail(missing);
      return;
    }
    const engine = this.#openEngine();
    if (engine === null) return;
    if (this.#directory === null) {
      this.#show({ page: "preparing", door });
      const directory = await engine.call("open", { language: this.#world.language });
      if (this.#engine !== engine || this.#state.page !== "preparing") return;
      if (!directory.ok) {
        this.#show({ page: "unreachable", door, code: directory.code });
        return;
      }
      this.#directory = directory.value;
    }
    this.#open(door, engine, this.#directory);
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
    this.#kept = null;
    this.#show({ page: "doors" });
  }

  /**
   * Something broke. Nothing more is sent. What is on the page and complete (a codename, a receipt) stays, because losing it
   * would be worse; what was written waits for another try.
   */
  fail(code: string): void {
    const state = this.#state;
    if (["codename", "confirm", "filed", "followed", "unavailable"].includes(state.page)) return;
    this.#close();
    const mayHaveArrived = state.page === "sending" && state.sending.state === "finishing";
    this.#show({ page: "unavailable", code, mayHaveArrived, keepsDraft: this.#kept !== null });
  }

  #open(door: Door, engine: Engine, directory: DirectoryView): void {
    const show = (state: PortalState): void => {
      if (this.#engine === engine) this.#show(state);
    };
    if (door === "report") {
      const visit = { engine, directory, language: this.#world.language, show };
      this.#report ??= new ReportController(visit, this.#kept ?? undefined);
      this.#kept = null;
      this.#report.begin();
    } else {
      this.#return ??= new ReturnController({ engine, directory, language: this.#world.language, show });
      this.#return.begin();
    }
  }

  #openEngine(): Engine | null {
    if (this.#engine !== null) return this.#engine;
    try {
      this.#engine = this.#world.startEngine({
        onSending: (sending) => {
          if (this.#state.page === "sending") this.#show({ ...this.#state, sending });
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

  #close(): void {
    this.#engine?.close();
    this.#engine = null;
    this.#directory = null;
    if (this.#report !== null && !isEmptyDraft(this.#report.draft)) this.#kept = this.#report.draft;
    this.#report = null;
    this.#return = null;
  }

  #show(state: PortalState): void {
    this.#state = state;
    this.#world.onChange(state);
  }
}
