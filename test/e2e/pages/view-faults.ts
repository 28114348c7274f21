import type { Page, Viewport } from "puppeteer-core";
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
  for (const control of await page.evaluate(smallTargets)) faults.push(`${control} is too small for a finger`);
  const title = await page.title();
  if (!NEUTRAL_TITLE.test(title)) faults.push(`the title says "${title}"`);
  for (const direction of ["ltr", "rtl"]) {
    await setRoot(page, direction, "");
    const narrow = await sidewaysScroll(page, NARROW);
    if (narrow > 0) faults.push(`${String(narrow)} px hang over at ${String(NARROW)}, ${direction}`);
    await setRoot(page, direction, "200%");
    for (const text of await spilling(page)) faults.push(`${text} leaves its box at ${String(NARROW)}, ${direction}`);
    const enlarged = await sidewaysScroll(page, ENLARGED);
    if (enlarged > 0) faults.push(`${String(enlarged)} px hang over with text of twice the size, ${direction}`);
  }
  await setRoot(page, "ltr", "");
  return faults.map((fault) => `${place}: ${fault}`);
}

/** Runs in the page. Controls of less than 44 pixels; boxes to tick are as large as their labels, and links stand in sentences. */
function smallTargets(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    "button, label.button, label.choice, summary, select, textarea",
  );
  return [...controls, ...document.querySelectorAll<HTMLElement>("input[type=text]")]
    .filter((control) => control.checkVisibility() && control.closest(".notice li") === null)
    .filter((control) => {
      const { height, width } = control.getBoundingClientRect();
      return Math.min(height, width) < 43.9;
    })
    .map((control) => (control.innerText === "" ? control.id : control.innerText));
}

/** What people wrote that is not wholly inside its box: there it could be cut off. Some engines misplace spaces at mixed line ends. */
async function spilling(page: Page): Promise<string[]> {
  const before = page.viewport();
  await page.setViewport({ width: NARROW, height: 800 });
  const spilled = await page.$$eval(".prose", (texts) =>
    texts
      .filter((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        const box = text.getBoundingClientRect();
        return [...range.getClientRects()].some(({ left, right }) => left < box.left - 1 || right > box.right + 1);
      })
      .map(({ textContent }) => textContent),
  );
  await page.setViewport(before);
  return spilled;
}

/** The words of those elements of a kind that are not wholly on the first screen of this size, unless one scrolls. */
export async function below(page: Page, selector: string, size: Viewport): Promise<string[]> {
  const before = page.viewport();
  await page.setViewport(size);
  const hidden = await page.evaluate((kind) => {
    window.scrollTo({ top: 0 });
    const elements = [...document.querySelectorAll<HTMLElement>(kind)];
    if (elements.length === 0) return [`there is no ${kind}`];
    return elements
      .filter((element) => element.getBoundingClientRect().bottom > window.innerHeight)
      .map(({ innerText }) => innerText);
  }, selector);
  await page.setViewport(before);
  return hidden;
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
