import { Guard } from "./attachments/guard.ts";
import type { InDoubt } from "./in-doubt.ts";
import { LoadedParts } from "./loaded-parts.ts";
import { OpenVisit } from "./open-visit.ts";
import { isUnderWay, placeOf, type Door, type PortalState } from "./portal-state.ts";
import type { PortalWorld } from "./portal-world.ts";
import { withDirectory, withDrafts } from "./renewed-state.ts";
import type { ReportController } from "./report-controller.ts";
import type { ReturnController } from "./return-controller.ts";
import { Typed } from "./typed.ts";

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
  /** Questions, and pages about consent. */
  readonly parts: LoadedParts;
  #state: PortalState = { page: "doors" };
  #visit: OpenVisit | null = null;
  #typed: Typed;
  #door: Door | null = null;
  /** The engine broke behind a page that stays: it is of no use any more. */
  #isOver = false;
  #language: string;
  /** Counts how often the person has come to another page. */
  #moves = 0;

  constructor(world: PortalWorld) {
    this.#world = world;
    this.parts = new LoadedParts(world);
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
    const report = this.#visit?.report;
    if (!report) throw new Error("no report has been begun");
    return report;
  }

  /** The steps of coming back. @throws when nobody has come back */
  get return(): ReturnController {
    const entered = this.#visit?.return;
    if (!entered) throw new Error("nobody has come back");
    return entered;
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
    const isAgain = this.#state.page === "unavailable" || this.#state.page === "unreachable";
    const missing = this.#world.missingPart();
    if (missing !== null) {
      this.fail(missing);
      return;
    }
    const visit = (this.#visit ??= this.#openVisit());
    if (visit === null) return;
    const language = this.#language;
    const lacksQuestions = door === "report" && this.parts.questionnaire === null;
    let { directory } = visit;
    if (directory === null || lacksQuestions) {
      this.#show({ page: "preparing", door });
      const [read, hasPages] = await Promise.all([
        visit.engine.call("open", { language }),
        this.#world.learnInnerPages(),
        lacksQuestions ? this.parts.learnQuestions() : null,
      ]);
      if (this.#visit !== visit || this.#state.page !== "preparing") return;
      if (!hasPages) {
        this.#showUnreachable(door, "network.failed");
        return;
      }
      if (!read.ok) {
        this.#showUnreachable(door, read.code);
        return;
      }
      directory = read.value;
    }
    visit.begin(door, directory);
    if (isAgain && door === "report" && this.#typed.holdsReport) this.report.goOn();
    if (language !== this.#language) await this.speak(this.#language);
  }

  /** The page speaks another language. What was written stays; codenames and organisations follow, if the engine can load the words. */
  async speak(language: string): Promise<void> {
    this.#language = language;
    this.#typed.speak(language);
    this.#show(withDrafts(this.#state, this.#typed));
    if (this.#state.page === "places") void this.report.places.open();
    const visit = this.#visit;
    if (!visit?.directory) return;
    const directory = await visit.engine.call("speak", { language });
    if (this.#visit !== visit || this.#language !== language || !directory.ok) return;
    visit.directory = directory.value;
    this.#show(withDirectory(this.#state, directory.value));
  }

  /** Asks once more for the questions of a report. Whoever waits for them comes to them; what was written stays. */
  async learnQuestions(): Promise<void> {
    if (this.parts.isLearning) return;
    const isHere = this.#here();
    const learning = this.parts.learnQuestions();
    this.#show({ ...this.#state });
    await learning;
    if (isHere() && this.parts.questionnaire !== null) this.report.tell();
    else this.#show({ ...this.#state });
  }

  pause(): void {
    void this.#visit?.engine.call("pause", null);
  }

  resume(): void {
    void this.#visit?.engine.call("resume", null);
  }

  /** Gives up what is being sent. The person has been asked. */
  stop(): void {
    void this.#visit?.engine.call("stop", null);
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
      this.#visit?.engine.close();
      this.#isOver = true;
      return;
    }
    this.#close();
    this.#show({ page: "unavailable", code, door: this.#door, keepsDraft: this.#typed.holdsWriting });
  }

  #openVisit(): OpenVisit | null {
    try {
      const engine = this.#world.startEngine({
        onSending: (sending) => {
          if (this.#visit !== visit || this.#state.page !== "sending") return;
          this.#typed.inDoubt.goes(sending);
          this.#show({ ...this.#state, sending });
        },
        onLetter: (words) => {
          if (this.#visit !== visit) return;
          this.#typed.inDoubt.letterGoes(words);
          this.#show({ ...this.#state });
        },
        onBroken: (code) => {
          if (this.#visit !== visit) return;
          if (this.#state.page !== "preparing" || code !== "network.failed") this.fail(code);
          else {
            this.#close();
            this.#showUnreachable(this.#state.door, code);
          }
        },
      });
      const visit = new OpenVisit(engine, {
        typed: this.#typed,
        questionnaire: () => this.parts.questionnaire,
        learnConsent: () => this.parts.learnConsent(),
        loadPlaces: this.#world.loadPlaces,
        show: (state) => {
          if (this.#visit !== visit) return false;
          this.#show(state);
          return true;
        },
        here: () => this.#here(),
      });
      return visit;
    } catch {
      this.fail("browser.no_worker");
      return null;
    }
  }

  /** What tells later whether the person is still on this page. */
  #here(): () => boolean {
    const moves = this.#moves;
    return () => this.#moves === moves;
  }

  #showUnreachable(door: Door, code: string): void {
    this.#show({ page: "unreachable", door, code, keepsDraft: this.#typed.holdsWriting });
  }

  #close(): void {
    this.#visit?.engine.close();
    this.#visit = null;
    this.#isOver = false;
  }

  #show(state: PortalState): void {
    if (placeOf(state) !== placeOf(this.#state)) this.#moves += 1;
    this.#state = state;
    this.#world.onChange(state);
    this.#guard.watch(this.#typed.attachments);
  }
}
