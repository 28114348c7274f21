import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "puppeteer-core";

/** WCAG 2.2, levels A and AA, with everything of the versions before it. */
const EVERYTHING = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } as const;
/** The rules among them whose outcome depends on colors: what else is wrong in the dark is wrong in the light. */
const COLORS = { type: "rule", values: ["color-contrast", "link-in-text-block"] } as const;

const require = createRequire(import.meta.url);

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * Violations of WCAG 2.2 AA that a machine can see on the page as it is now, one line each: the rule, what it says, and where.
 */
export function findAccessibilityViolations(page: Page): Promise<string[]> {
  return findViolations(page, EVERYTHING);
}

/** Those that colors alone make, on a page that has been looked at in other colors. */
export function findColorViolations(page: Page): Promise<string[]> {
  return findViolations(page, COLORS);
}

async function findViolations(page: Page, runOnly: typeof EVERYTHING | typeof COLORS): Promise<string[]> {
  if (await page.evaluate(() => window.axe === undefined)) {
    await page.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
  }
  return page.evaluate(async ({ type, values }) => {
    if (window.axe === undefined) throw new Error("axe did not load");
    // A color that is on its way to another one is neither of the two.
    for (const animation of document.getAnimations()) animation.finish();
    const { violations } = await window.axe.run(document, { runOnly: { type, values: [...values] } });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(", ")})`);
  }, runOnly);
}
