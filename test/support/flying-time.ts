import type { Page } from "puppeteer-core";

declare global {
  interface Window {
    /** While this is true, the page's intervals pass as in a film. */
    timeFlies?: boolean;
  }
}

/** From the next page on, its scripts can be told that time flies. */
export async function prepareFlyingTime(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(divideIntervals);
}

/** Runs in the page, before its scripts: each interval is made of short ones, of which one is enough when time flies. */
function divideIntervals(): void {
  const parts = 50;
  const setPart = window.setInterval.bind(window);
  const setDivided = (task: () => void, milliseconds = 0): number => {
    let passed = 0;
    return setPart(() => {
      passed += 1;
      if (window.timeFlies === true || passed % parts === 0) task();
    }, milliseconds / parts);
  };
  Object.defineProperty(window, "setInterval", { value: setDivided });
}
