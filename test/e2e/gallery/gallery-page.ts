import type { Page } from "puppeteer-core";
import type { BrowserSession } from "../../support/browser-session.ts";
import type { OpenGallery } from "./open-gallery.ts";

/** One view of the gallery: a state behind the doors or a static page, and how to get there. */
export interface View {
  readonly name: string;
  readonly show: () => Promise<void>;
}

/** Every view of the portal in a language, one page of the browser for all. */
export async function viewsIn(
  session: BrowserSession,
  gallery: OpenGallery,
  language: string,
): Promise<{ readonly page: Page; readonly views: readonly View[] }> {
  const page = await session.newPage();
  const open = async (): Promise<void> => {
    await page.goto(gallery.urlOf(language));
    await page.waitForFunction(() => window.gallery !== undefined);
  };
  await open();
  const names = await page.evaluate(() => window.gallery?.names ?? []);
  const steps = names.map((name) => ({
    name,
    show: async () => {
      if (!page.url().includes("/show/")) await open();
      await page.evaluate(async (wanted) => {
        window.gallery?.show(wanted);
        await document.fonts.ready;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, name);
    },
  }));
  const statics = gallery.staticPages(language).map((name) => ({
    name: `static ${name}`,
    show: async () => {
      await page.goto(gallery.staticUrlOf(language, name));
    },
  }));
  return { page, views: [...steps, ...statics] };
}
