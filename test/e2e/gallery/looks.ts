import type { Page } from "puppeteer-core";
import { mosaicOf, type Mosaic } from "./mosaic.ts";
import { readPng } from "./png.ts";

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
] as const;

/** How a page is looked at: on a telephone and on a desk, by day and by night. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
}

export const LOOKS: readonly Look[] = SIZES.flatMap((size) =>
  (["light", "dark"] as const).map((scheme) => ({ ...size, scheme })),
);

export interface Taken {
  readonly png: Buffer;
  readonly mosaic: Mosaic;
}

/** Lets a page be looked at in this way from now on. Nothing moves in it: it would be another picture each time. */
export async function lookAs(page: Page, { height, scheme, width }: Look): Promise<void> {
  if (page.viewport()?.width !== width) await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
}

/**
 * All of the page as it is now, from its top to its end, and without the cursor, which blinks. While a question stands open, what is in
 * the window: the question stays in its middle, and nobody can go to the rest.
 */
export async function takePicture(page: Page): Promise<Taken> {
  await page.evaluate(async () => {
    if (document.adoptedStyleSheets.length === 0) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { caret-color: transparent !important }");
      document.adoptedStyleSheets = [sheet];
    }
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  const devtools = await page.createCDPSession();
  const { cssContentSize } = await devtools.send("Page.getLayoutMetrics");
  const { height, width } = page.viewport() ?? { height: 0, width: 0 };
  const isAsked = (await page.$("dialog[open]")) !== null;
  const bottom = isAsked ? height : cssContentSize.height;
  const { data } = await devtools.send("Page.captureScreenshot", {
    ...{ format: "png", optimizeForSpeed: true },
    // Where nothing is beyond it, Chromium would now and then move a page from right to left to the side, in the picture alone.
    captureBeyondViewport: bottom > height,
    clip: { x: 0, y: 0, width, height: bottom, scale: 1 },
  });
  await devtools.detach();
  const png = Buffer.from(data, "base64");
  return { png, mosaic: mosaicOf(readPng(png)) };
}
