import type { Page } from "puppeteer-core";

/** Goes to an empty page as by typing its address, whatever the browser asks before; gives the kinds of its questions. */
export async function leaveByAddress(page: Page): Promise<string[]> {
  const questions: string[] = [];
  page.on("dialog", (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  // Without a click or key on the page a browser asks nothing.
  await page.click("h1");
  await page.goto("about:blank");
  return questions;
}
