import type { Page } from "puppeteer-core";

/** Measures how long a page cannot answer: the longest time, in milliseconds, in which it would not have noticed a key or a click. */
export interface PauseWatch {
  /** The longest pause while a task goes on. A page that the task opens is watched from its first moment. */
  during(task: () => Promise<unknown>): Promise<number>;
}

/** Where the page keeps what its pulse has noticed. */
const PULSE = "amparoBenchPulse";

/** Watches a page, and every document that it will open. Firefox rounds its clock to 16.7 ms here. */
export async function watchPauses(page: Page): Promise<PauseWatch> {
  await page.evaluateOnNewDocument(startPulse, PULSE);
  await page.evaluate(startPulse, PULSE);
  const forget = (): Promise<number> => page.evaluate(takeLongest, PULSE);
  return {
    during: async (task) => {
      await forget();
      await task();
      return await forget();
    },
  };
}

/** Runs in the page. Posts messages from the page to itself, and notes the longest time between two. */
function startPulse(name: string): void {
  const pulse = { last: performance.now(), longest: 0 };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    pulse.longest = Math.max(pulse.longest, now - pulse.last);
    pulse.last = now;
    setTimeout(() => {
      port2.postMessage(null);
    }, 5);
  };
  port2.postMessage(null);
  Reflect.set(globalThis, name, pulse);
}

/** Runs in the page. The longest time since this was asked before; a pause that has just ended counts, though its pulse is still to come. */
function takeLongest(name: string): number {
  const pulse: unknown = Reflect.get(globalThis, name);
  if (typeof pulse !== "object" || pulse === null) throw new Error("nothing watches this page");
  const [last, longest] = [Number(Reflect.get(pulse, "last")), Number(Reflect.get(pulse, "longest"))];
  Object.assign(pulse, { longest: 0 });
  return Math.max(longest, performance.now() - last);
}
