import type { Page } from "puppeteer-core";
import { PortalVisitor } from "../../test/e2e/pages/portal.ts";
import type { SecurityLevel } from "../../test/support/tor-browser-preferences.ts";
import { type PortalBench, withPortal } from "./bench-portal.ts";
import { median } from "./median.ts";
import { type PauseWatch, watchPauses } from "./page-pauses.ts";
import { replyToReport } from "./reply-to-report.ts";
import { answerStep } from "./step-answers.ts";
import { writeTellingFiles } from "./telling-files.ts";

/** One part of the way, as the table names it, and its longest pause in each round. */
export interface PartFigures {
  readonly part: string;
  /** The median of the rounds. */
  readonly longestPauseMilliseconds: number;
  readonly rounds: readonly number[];
}

/** What a visit is given: it names each part as it goes. */
interface Walk {
  readonly bench: PortalBench;
  readonly files: readonly string[];
  readonly page: Page;
  readonly during: (part: string, task: () => Promise<unknown>) => Promise<void>;
}

const ROUNDS = 3;
const REPLIES = 3;
const TEXT = "They came at night and took my brother from the house with the blue door.";

/** Goes the whole way of a report and back again, several times, and the guide besides; the page is watched all along. */
export function measureHerWay(level: SecurityLevel): Promise<readonly PartFigures[]> {
  return withPortal(level, async (bench) => {
    const files = await writeTellingFiles(await bench.newFolder("files"));
    const rounds = new Map<string, readonly number[]>();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const walk of [report, guide]) {
        const page = await bench.browser.newPage();
        const watch: PauseWatch = await watchPauses(page);
        const during = async (part: string, task: () => Promise<unknown>): Promise<void> => {
          rounds.set(part, [...(rounds.get(part) ?? []), await watch.during(task)]);
        };
        await walk({ bench, files, page, during });
        await page.close();
      }
    }
    return [...rounds].map(([part, pauses]) => ({
      part,
      longestPauseMilliseconds: median(pauses),
      rounds: pauses,
    }));
  });
}

async function report({ bench, during, files, page }: Walk): Promise<void> {
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
    await visitor.looked(files.length);
    await unfoldAll(page);
  });
  await during("consent is asked for, and the last look opens", async () => {
    await person.press("Go on");
    await visitor.answerConsent("said");
    await person.reads("Is this what you want to send?");
  });
  await during("an answer is changed from the last look", async () => {
    await page.click(".review .button--plain");
    await person.press("To the last look");
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

async function guide({ bench, during, page }: Walk): Promise<void> {
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

/** One after the other, as a person would. */
async function unfoldAll(page: Page): Promise<void> {
  for (const folded of await page.$$("main details:not([open], .languages) > summary")) {
    await folded.evaluate((summary) => {
      if (summary instanceof HTMLElement) summary.click();
    });
  }
}
