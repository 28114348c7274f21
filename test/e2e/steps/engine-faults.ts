import type { Page } from "puppeteer-core";
import { prepareFlyingTime } from "../../support/flying-time.ts";

declare global {
  interface Window {
    /** Engines that the page has started: a test ends them as a browser would. */
    startedEngines?: Worker[];
  }
}

/** From the next page on, its workers can be broken. */
export async function watchEngines(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(keepEngines);
  await prepareFlyingTime(page);
}

/** What the page hears when a script of its worker fails. */
export async function breakEngine(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.startedEngines?.at(-1)?.dispatchEvent(new ErrorEvent("error", { cancelable: true }));
  });
}

/**
 * Ends the worker as a browser does that has no memory left: the page hears nothing. What it then waits for comes soon; how long
 * that takes people is a matter of the tests of its pulse.
 */
export async function endEngine(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.timeFlies = true;
    window.startedEngines?.at(-1)?.terminate();
  });
}

/** Runs in the page, before its scripts. What looks at files is no engine, and is left alone. */
function keepEngines(): void {
  const started: Worker[] = [];
  window.startedEngines = started;
  Object.defineProperty(window, "Worker", {
    value: new Proxy(Worker, {
      construct: (target, args, newTarget) => {
        const worker: unknown = Reflect.construct(target, args, newTarget);
        if (!(worker instanceof target)) throw new TypeError("not a worker");
        if (!/\/guard\.worker-[^/]*$/u.test(String(args[0]))) {
          started.push(worker);
          window.timeFlies = false;
        }
        return worker;
      },
    }),
  });
}
