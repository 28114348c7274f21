import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { pagePath, SOURCE_LANGUAGE } from "../../client/i18n/languages.ts";
import { runOf } from "../support/cleaning/programs.ts";
import { describeWith } from "../support/optional-parts.ts";
import { CHROMIUM, FIREFOX_SAFER, FIREFOX_STANDARD } from "./browser-kinds.ts";
import { Person } from "./pages/person.ts";
import { PortalVisitor } from "./pages/portal.ts";
import { wordsOf } from "./pages/words-of.ts";
import { guideTexts, unsaid } from "./steps/guide-texts.ts";
import { prepareVisits, type Visits } from "./steps/visits.ts";

// What can be read of the guide, and of the places that answers lead to: without a connection once it is there, and on paper.

/** Opens every place, as by pressing each. */
async function unfold(page: Page): Promise<void> {
  await page.$$eval(".guide-place > summary", (summaries) => {
    for (const summary of summaries) summary.click();
  });
}

/** From the first page to the questions, where places that may be able to help are offered. */
async function comesToQuestions({ session, url }: Visits): Promise<PortalVisitor> {
  const visitor = await PortalVisitor.open(session, url);
  const { person, words } = visitor;
  await visitor.beginReport();
  await person.press(words("go-on"));
  await person.reads(words("write-title"));
  await person.press(words("go-on"));
  await person.reads(words("questions-title"));
  return visitor;
}

/** What is printed of a page, as a program reads it that did not make it. */
async function printed(page: Page, folder: string): Promise<string> {
  const file = join(folder, "printed.pdf");
  await page.pdf({ path: file, format: "A4" });
  return runOf("poppler-utils", "pdftotext", file, "-");
}

for (const kind of [CHROMIUM, FIREFOX_SAFER]) {
  describeWith([kind.part], `the guide without a connection, in ${kind.name}`, () => {
    const visits = prepareVisits(kind);

    it("is read to its end once it has been opened: checklist, risks, contacts, funds and every place", async () => {
      const page = await visits.session.newPage();
      await page.goto(visits.url);
      const words = wordsOf(SOURCE_LANGUAGE);
      const person = new Person(page);
      await Promise.all([page.waitForNavigation(), person.press(words("first-guide"))]);
      await person.reads(words("guide-title"));
      await visits.server.cutOff();
      try {
        const asked = visits.session.requests.length;
        // Each of its contents leads to its place, and the address, which the browser keeps, says nothing of it.
        const places = await page.$$eval("nav a[href^='#']", (links) =>
          links.map((link) => link.getAttribute("href") ?? ""),
        );
        expect(places.length).toBeGreaterThan(3);
        for (const place of places) {
          await page.click(`nav a[href="${place}"]`);
          await page.waitForFunction((id) => `#${document.activeElement?.id ?? ""}` === id, {}, place);
          expect(await page.$eval(place, (title) => title.getBoundingClientRect().top)).toBeLessThan(600);
        }
        expect(page.url()).toBe(new URL(pagePath(SOURCE_LANGUAGE, "guide"), visits.url).href);
        expect(unsaid(guideTexts(SOURCE_LANGUAGE), await person.text("main"))).not.toEqual([]);
        await unfold(page);
        expect(unsaid(guideTexts(SOURCE_LANGUAGE), await person.text("main"))).toEqual([]);
        expect(visits.session.requests.slice(asked)).toEqual([]);
      } finally {
        await visits.server.crashAndRestart();
      }
    });

    it("leaves the places that answers lead to where they have been shown, and says so where they have not", async () => {
      const { person, words } = await comesToQuestions(visits);
      await visits.server.cutOff();
      try {
        await person.press(words("places-open"));
        await person.reads(words("places-title"));
        await person.says(words("code-network-failed"));
        expect(await person.page.$$(".guide-place")).toEqual([]);
      } finally {
        await visits.server.crashAndRestart();
      }
      // The page has said that this failed, and so has the browser.
      visits.session.takeComplaints();
      await person.press(words("try-again"));
      await person.says(words("guide-now"));
      await visits.server.cutOff();
      try {
        await person.press(words("question-back-overview"));
        await person.reads(words("questions-title"));
        await person.press(words("places-open"));
        await person.says(words("guide-now"));
        await unfold(person.page);
        expect((await person.texts(".guide-place dd")).length).toBeGreaterThan(10);
      } finally {
        await visits.server.crashAndRestart();
      }
    });
  });
}

/** Sends a report on pages in this language, and stands where its codename is shown. */
async function comesToCodename({ session, url }: Visits, language: string): Promise<PortalVisitor> {
  const visitor = await PortalVisitor.open(session, new URL(pagePath(language, ""), url).href, undefined, language);
  await visitor.beginReport();
  await visitor.writeReport({ language: null, text: "They came at night.", files: [] });
  await visitor.send();
  return visitor;
}

for (const { kind, languages } of [
  { kind: CHROMIUM, languages: [SOURCE_LANGUAGE, "es"] },
  { kind: FIREFOX_STANDARD, languages: ["ru"] },
]) {
  describeWith([kind.part, "poppler-utils"], `on paper, from ${kind.name}`, () => {
    const visits = prepareVisits(kind);

    it.each(languages)("the guide stands unfolded, with every address: %s", async (language) => {
      const page = await visits.session.newPage();
      await page.goto(new URL(pagePath(language, "guide"), visits.url).href);
      // Whoever prints it has opened none of the places.
      expect(await page.$$("details[open]")).toEqual([]);
      expect(unsaid(guideTexts(language), await printed(page, visits.session.downloads))).toEqual([]);
    });

    it("the places that answers lead to stand unfolded, and the first page says all but what is to be pressed", async () => {
      const { person, words } = await comesToQuestions(visits);
      await person.press(words("places-open"));
      await person.says(words("guide-now"));
      const texts = await person.texts(".guide-place :is(summary, li, dd, dt)");
      expect(texts.length).toBeGreaterThan(50);
      expect(unsaid(texts, await printed(person.page, visits.session.downloads))).toEqual([]);

      const { person: first } = await PortalVisitor.open(visits.session, visits.url);
      const onPaper = await printed(first.page, visits.session.downloads);
      const limits = ["danger", "device", "network", "codename", "answer"].map((each) => words(`about-limits-${each}`));
      expect(unsaid([...limits, words("about-leave-stays"), words("safety-own-text")], onPaper)).toEqual([]);
      expect(unsaid([words("door-report-hint"), words("leave")], onPaper)).toContain(words("door-report-hint"));
    });

    it.each([SOURCE_LANGUAGE, "ar"])(
      "the codename is twelve numbered words, and nothing says what they are: %s",
      async (language) => {
        const visitor = await comesToCodename(visits, language);
        const words = (await visitor.readCodename()).split(" ");
        const onPaper = await printed(visitor.person.page, visits.session.downloads);
        const numbers = words.map((_, index) => String(index + 1));
        expect(onPaper.trim().split(/\s+/u).toSorted()).toEqual([...numbers, ...words].toSorted());
        // Each page that is printed ends with a form feed.
        expect(onPaper.split("\f")).toHaveLength(2);
      },
    );
  });
}
