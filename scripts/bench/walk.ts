import type { Page } from "puppeteer-core";
import type { PortalBench } from "./bench-portal.ts";

/** What a visit is given: it names each part as it goes. */
export interface Walk {
  readonly bench: PortalBench;
  readonly page: Page;
  readonly during: (part: string, task: () => Promise<unknown>) => Promise<void>;
}

/** Unfolds all that is folded, one after the other, as a person would. */
export async function unfoldAll(page: Page): Promise<void> {
  for (const folded of await page.$$("main details:not([open], .languages) > summary")) {
    await folded.evaluate((summary) => {
      if (summary instanceof HTMLElement) summary.click();
    });
  }
}
