import type { DirectoryView } from "../workers/portal-calls.ts";
import type { Engine } from "./engine.ts";
import type { Door } from "./portal-state.ts";
import { ReportController } from "./report-controller.ts";
import { ReturnController } from "./return-controller.ts";
import type { Visit } from "./visit.ts";

/** What lives as long as an engine, and ends with it: what it has read of the directory, and the ways through the portal. */
export class OpenVisit {
  readonly engine: Engine;
  readonly #given: Omit<Visit, "directory" | "engine">;
  /** In the language that the page speaks; null until the engine has read it. */
  directory: DirectoryView | null = null;
  #report: ReportController | null = null;
  #return: ReturnController | null = null;

  constructor(engine: Engine, given: Omit<Visit, "directory" | "engine">) {
    this.engine = engine;
    this.#given = given;
  }

  /** The steps of a report; null when none has been begun. */
  get report(): ReportController | null {
    return this.#report;
  }

  /** The steps of coming back; null when nobody has. */
  get return(): ReturnController | null {
    return this.#return;
  }

  /** Goes through a door, which opens onto this directory. */
  begin(door: Door, directory: DirectoryView): void {
    this.directory = directory;
    if (door === "report") {
      this.#report ??= new ReportController(this.#visit(directory));
      this.#report.begin();
    } else {
      this.#return ??= new ReturnController(this.#visit(directory));
      this.#return.begin();
    }
  }

  #visit(first: DirectoryView): Visit {
    const spoken = (): DirectoryView => this.directory ?? first;
    return {
      ...this.#given,
      engine: this.engine,
      get directory() {
        return spoken();
      },
    };
  }
}
