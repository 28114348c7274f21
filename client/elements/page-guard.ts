import type { ReactiveController, ReactiveControllerHost } from "lit";

/** What is to be done for a page as a whole. */
export interface PageGuardTasks {
  /** After an error that nobody caught. */
  readonly onFault: () => void;
  /** The page goes: it is closed, left, or kept by the browser for its back button. Then there must be nothing in it. */
  readonly onGone: () => void;
  /** Whether the browser is to ask before the page goes. */
  readonly wouldLose: () => boolean;
}

/** Watches the window for as long as the root of a page is in it. */
export class PageGuard implements ReactiveController {
  readonly #tasks: PageGuardTasks;
  #watching: AbortController | null = null;

  constructor(host: ReactiveControllerHost, tasks: PageGuardTasks) {
    this.#tasks = tasks;
    host.addController(this);
  }

  hostConnected(): void {
    const { onFault, onGone, wouldLose } = this.#tasks;
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    window.addEventListener("error", onFault, { signal });
    window.addEventListener("unhandledrejection", onFault, { signal });
    window.addEventListener("pagehide", onGone, { signal });
    const askFirst = (event: BeforeUnloadEvent): void => {
      if (wouldLose()) event.preventDefault();
    };
    window.addEventListener("beforeunload", askFirst, { signal });
    for (const type of ["dragover", "drop"] as const) window.addEventListener(type, keepPage, { signal });
  }

  hostDisconnected(): void {
    this.#watching?.abort();
    this.#tasks.onGone();
  }
}

// A file dropped beside a field would replace the page, and with it everything that is in it. Text may be moved about.
function keepPage(event: DragEvent): void {
  if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
}
