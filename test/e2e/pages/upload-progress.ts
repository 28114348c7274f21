import type { Page } from "puppeteer-core";

/** Notes every percentage that the sending page shows from now on, in the page itself: nothing is missed between two looks. */
export async function watchProgress(page: Page): Promise<() => Promise<number[]>> {
  const seen = await page.evaluateHandle(() => {
    const percents: number[] = [];
    const look = (): void => {
      const bar = document.querySelector<HTMLProgressElement>("#sending-progress");
      if (bar !== null && percents.at(-1) !== bar.value) percents.push(bar.value);
    };
    new MutationObserver(look).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    return percents;
  });
  return () => seen.jsonValue();
}
