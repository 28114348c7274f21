import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";

const FOLDER = fileURLToPath(new URL("../../.cache/screenshots/", import.meta.url));

const SIZES = [
  { name: "phone", width: 360, height: 740 },
  { name: "laptop", width: 1280, height: 800 },
] as const;

const DIRECTIONS = ["ltr", "rtl"] as const;

/**
 * Pictures of the whole page on a phone and a laptop, each left-to-right and right-to-left, for people to look at. The page is
 * left with the size and direction it had.
 *
 * @returns paths of the PNG files, in a folder that git ignores.
 */
export async function takeScreenshots(page: Page, name: string): Promise<string[]> {
  await mkdir(FOLDER, { recursive: true });
  const before = page.viewport();
  const direction = await setDirection(page, null);
  const paths: string[] = [];
  for (const size of SIZES) {
    await page.setViewport({ width: size.width, height: size.height });
    for (const dir of DIRECTIONS) {
      await setDirection(page, dir);
      const path = join(FOLDER, `${name}-${size.name}-${dir}.png`);
      await page.screenshot({ path: asPng(path), fullPage: true });
      paths.push(path);
    }
  }
  await setDirection(page, direction);
  await page.setViewport(before);
  return paths;
}

/** How far the page can be scrolled sideways when it is this wide, in CSS pixels: 0 on a good page (WCAG 2.2, 1.4.10). */
export async function sidewaysScroll(page: Page, width: number): Promise<number> {
  const before = page.viewport();
  await page.setViewport({ width, height: 800 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  await page.setViewport(before);
  return overflow;
}

/** Sets the direction of the document, unless it is null, and returns the one it had. */
async function setDirection(page: Page, direction: string | null): Promise<string> {
  return page.evaluate((wanted) => {
    const had = document.documentElement.dir;
    if (wanted !== null) document.documentElement.dir = wanted;
    return had;
  }, direction);
}

function asPng(path: string): `${string}.png` {
  return path.endsWith(".png") ? `${path.slice(0, -4)}.png` : `${path}.png`;
}
