import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "puppeteer-core";

/** WCAG 2.2, levels A and AA, with everything of the versions before it. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const require = createRequire(import.meta.url);

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * Violations of WCAG 2.2 AA that a machine can see on the page as it is now, one line each: the rule, what it says, and where.
 */
export async function findAccessibilityViolations(page: Page): Promise<string[]> {
  const source = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
  await page.evaluate(source);
  return page.evaluate(async (rules) => {
    if (window.axe === undefined) throw new Error("axe did not load");
    // A color that is on its way to another one is neither of the two.
    for (const animation of document.getAnimations()) animation.finish();
    const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values: rules } });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(", ")})`);
  }, RULES);
}
