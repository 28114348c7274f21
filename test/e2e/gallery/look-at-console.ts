import type { Page } from "puppeteer-core";
import type { BrowserSession } from "../../support/browser-session.ts";
import { TODAY } from "../../support/sample-case.ts";
import { Caseworker } from "../pages/console.ts";
import type { PlaceObserver } from "../pages/portal.ts";
import { watchEngines } from "../steps/engine-faults.ts";
import type { KeptPictures } from "./kept-pictures.ts";
import { lookAs, LOOKS, takePicture } from "./looks.ts";

/** Looks at each place when somebody comes to it first. */
function lookOnce(kept: KeptPictures): PlaceObserver {
  const seen = new Set<string>();
  return async (place, page) => {
    if (seen.has(place)) return;
    seen.add(place);
    // What the pointer rests on looks otherwise, and what stays in view is where the page was scrolled to.
    await page.mouse.move(0, 0);
    for (const look of LOOKS) {
      await lookAs(page, look);
      await page.evaluate(() => {
        window.scrollTo({ top: 0 });
      });
      await kept.compare(place, await takePicture(page));
    }
  };
}

/** A console where it is always the same day, and what looks at it. Its workers can be broken. */
export async function openConsole(
  session: BrowserSession,
  file: string,
  kept: KeptPictures,
): Promise<{ readonly console: Caseworker; readonly observe: PlaceObserver }> {
  const observe = lookOnce(kept);
  const prepare = async (page: Page): Promise<void> => {
    await watchEngines(page);
    await page.evaluateOnNewDocument((now) => {
      Date.now = () => now;
    }, Date.parse(TODAY));
  };
  return { console: await Caseworker.start(session, file, observe, prepare), observe };
}
