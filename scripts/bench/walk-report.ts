import type { Page } from "puppeteer-core";
import { PortalVisitor } from "../../test/e2e/pages/portal.ts";
import { replyToReport } from "./reply-to-report.ts";
import { answerStep } from "./step-answers.ts";
import { writePhotos, writeTellingFiles } from "./telling-files.ts";
import { unfoldAll, type Walk } from "./walk.ts";

const REPLIES = 3;
const PHOTOS = 100;
/** Forty pages that she had written before. */
const LONG_TEXT = "They came again at night, and asked who had spoken with the delegation. ".repeat(1400);
const TEXT = "They came at night and took my brother from the house with the blue door.";

/** From the first page to the receipt of a report, and back to the replies to it. */
export async function walkReport({ bench, during, page }: Walk): Promise<void> {
  const files = await writeTellingFiles(await bench.newFolder("files"));
  const photos = await writePhotos(await bench.newFolder("photos"), PHOTOS);
  const visitor = PortalVisitor.on(page);
  const { person } = visitor;
  await during("the first page opens", async () => {
    await page.goto(bench.instance.url);
    await page.waitForSelector("button.door");
  });
  await during("the door for reports opens", () => visitor.beginReport());
  await during("she writes", async () => {
    await person.press("Go on");
    await person.types("#text", TEXT);
    await person.press("Go on");
    await person.reads("What else can you tell?");
  });
  await during("a text of forty pages is pasted, and she writes on", async () => {
    await person.press("Go on to your files");
    await person.press("Back");
    await person.press("Back");
    await paste(page, LONG_TEXT);
    await person.types("#text", TEXT);
    await person.press("Go on");
    await person.reads("What else can you tell?");
  });
  await during("every part of the questions is opened and answered", () => answerAll(visitor));
  await during("the language changes to Arabic and back, behind the door", async () => {
    for (const language of ["ar", "en"]) await speak(page, language);
  });
  await during("places that may help are found and unfolded", async () => {
    await person.press("Show these places");
    await page.waitForSelector("#places-help");
    await unfoldAll(page);
    await person.press("To all parts");
  });
  await during("files are looked at and cleaned, and what they reveal is unfolded", async () => {
    await person.press("Go on to your files");
    await person.picks("#files", ...files);
    await looked(visitor, files.length);
    await unfoldAll(page);
  });
  await during(`${String(PHOTOS)} photos more are looked at and cleaned`, async () => {
    await person.picks("#files", ...photos);
    await looked(visitor, files.length + photos.length);
  });
  await during("consent is asked for, and the last look opens", async () => {
    await person.press("Go on");
    await visitor.answerConsent("said");
    await person.reads("Is this what you want to send?");
  });
  await during("an answer is changed from the last look", async () => {
    await page.click(".review .button--plain");
    await person.press("Check and send");
    await person.reads("Is this what you want to send?");
  });
  let codename = "";
  await during("it is sealed and sent", async () => {
    await visitor.send();
    codename = await visitor.readCodename();
  });
  await during("the codename is confirmed", () => visitor.confirm(codename));
  await replyToReport(bench, REPLIES);
  await person.press("To the first page");
  await during("she comes back and reads her messages", () => visitor.comeBack(codename));
}

async function answerAll({ person }: PortalVisitor): Promise<void> {
  const { page } = person;
  await page.click(".parts .part");
  for (;;) {
    const heading = await person.heading();
    await answerStep(page);
    const isLast = !(await person.offers("Next part"));
    await person.press(isLast ? "To all parts" : "Next part");
    await page.waitForFunction((before) => document.querySelector("h1")?.innerText !== before, {}, heading);
    if (isLast) return;
  }
}

/** Asks for nothing but one line: whoever looks through the whole list again and again keeps the page busy. */
async function looked({ person }: PortalVisitor, count: number): Promise<void> {
  const all = String(count);
  await person.sees("form p[role=status]", new RegExp(`^${all} of ${all} files`, "u"), 400_000);
}

async function paste(page: Page, text: string): Promise<void> {
  const field = await page.waitForSelector("#text");
  await field?.evaluate((element, pasted) => {
    if (!(element instanceof HTMLTextAreaElement)) return;
    element.setRangeText(pasted, element.value.length, element.value.length, "end");
    element.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
}

async function speak(page: Page, language: string): Promise<void> {
  await page.$eval(`details.languages a[hreflang="${language}"]`, (link) => {
    if (link instanceof HTMLElement) link.click();
  });
  await page.waitForFunction(
    (wanted) => document.documentElement.lang === wanted && document.activeElement?.tagName === "H1",
    {},
    language,
  );
}
