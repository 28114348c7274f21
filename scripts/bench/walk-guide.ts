import { unfoldAll, type Walk } from "./walk.ts";

/** The guide, in the language that it was written in and in one that is written the other way. */
export async function walkGuide({ bench, during, page }: Walk): Promise<void> {
  for (const [name, path] of [
    ["English", "guide"],
    ["Arabic", "ar/guide"],
  ] as const) {
    await during(`the guide opens in ${name}`, async () => {
      await page.goto(new URL(path, bench.instance.url).href);
      await page.waitForSelector("button.leave");
    });
    await during(`every place of the guide is unfolded in ${name}`, () => unfoldAll(page));
  }
}
