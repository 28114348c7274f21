import type { Page } from "puppeteer-core";
import { findAccessibilityViolations } from "../../support/axe.ts";
import { sidewaysScroll } from "../../support/screenshots.ts";

/** Titles that say where somebody is, and nothing that could harm them in a list of windows or a history. */
export const NEUTRAL_TITLE = /^(?:(?:Part [1-6]|One moment|A problem) – )?Amparo$/u;
const NARROW = 320;
/** What a laptop's window shows at twice the size of text. */
const ENLARGED = 640;

/**
 * What is wrong with a view of the portal as it is now, for people with little sight, little room, another direction of
 * writing, or somebody behind them. It is left as it was.
 */
export async function faultsOfView(page: Page, place: string): Promise<string[]> {
  const faults = await findAccessibilityViolations(page);
  const title = await page.title();
  if (!NEUTRAL_TITLE.test(title)) faults.push(`the title says "${title}"`);
  for (const direction of ["ltr", "rtl"]) {
    await setRoot(page, direction, "");
    const narrow = await sidewaysScroll(page, NARROW);
    if (narrow > 0) faults.push(`${String(narrow)} px hang over at ${String(NARROW)}, ${direction}`);
    await setRoot(page, direction, "200%");
    const enlarged = await sidewaysScroll(page, ENLARGED);
    if (enlarged > 0) faults.push(`${String(enlarged)} px hang over with text of twice the size, ${direction}`);
  }
  await setRoot(page, "ltr", "");
  return faults.map((fault) => `${place}: ${fault}`);
}

/** What has the focus: its words, or its kind. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement)
      return activeElement.id;
    return activeElement instanceof HTMLElement ? activeElement.innerText.trim() : "";
  });
}

async function setRoot(page: Page, direction: string, fontSize: string): Promise<void> {
  await page.evaluate(
    (dir, size) => {
      document.documentElement.dir = dir;
      document.documentElement.style.fontSize = size;
    },
    direction,
    fontSize,
  );
}
