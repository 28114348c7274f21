import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { directionOf, LANGUAGES, pagePath, SOURCE_LANGUAGE } from "../../client/i18n/languages.ts";
import { wordLanguageFor } from "../../shared/crypto/word-language.ts";
import { loadWordList } from "../../shared/crypto/word-lists.ts";
import { describeWith } from "../support/optional-parts.ts";
import { type BrowserKind, CHROMIUM, FIREFOX_SAFER, FIREFOX_STANDARD } from "./browser-kinds.ts";
import { PortalVisitor } from "./pages/portal.ts";
import { prepareVisits } from "./steps/visits.ts";

const TEXT = "They came at night.";
const ALL = LANGUAGES.map(({ tag }) => tag);
const OTHERS = ALL.filter((tag) => tag !== SOURCE_LANGUAGE);

/** Chooses a language of the picker that is shown, wherever that is. */
async function choose(page: Page, tag: string): Promise<void> {
  await page.$$eval(
    ".languages",
    (pickers, wanted) => {
      for (const picker of pickers) {
        if (picker instanceof HTMLDetailsElement) picker.open = true;
        picker.querySelector<HTMLElement>(`a[hreflang="${wanted}"]`)?.click();
      }
    },
    tag,
  );
}

async function speaks(page: Page, tag: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.documentElement.lang === wanted && document.activeElement?.tagName === "H1",
    {},
    tag,
  );
  expect(await page.evaluate(() => document.documentElement.dir)).toBe(directionOf(tag));
  expect(await page.evaluate(() => location.pathname)).toBe(pagePath(tag, ""));
}

for (const kind of [CHROMIUM, FIREFOX_SAFER]) {
  describeWith([kind.part], `the languages of the portal in ${kind.name}`, () => {
    const visits = prepareVisits(kind);

    it("are offered on the first page and while somebody writes, where there is a choice", async () => {
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      const { page } = visitor.person;
      const offered = (): Promise<(string | null)[]> =>
        page.$$eval(".languages ul a", (links) => links.map((link) => link.getAttribute("hreflang")));
      const expected = OTHERS.length === 0 ? [] : ALL;
      expect(await offered()).toEqual(expected);
      await visitor.beginReport();
      expect(await offered()).toEqual(expected);
    });

    it.each(OTHERS)("change to %s in place: what was written stays, and codenames come in it", async (tag) => {
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      const { person } = visitor;
      const { page } = person;
      const length = await page.evaluate(() => history.length);
      await visitor.beginReport();
      await person.press("Go on");
      await person.reads("What happened?");
      await person.types("#text", TEXT);
      await page.evaluate(() => {
        document.querySelector("#text")?.setAttribute("data-same", "");
      });
      await choose(page, tag);
      await speaks(page, tag);
      expect(await page.evaluate(() => history.length)).toBe(length);
      expect(await person.heading()).not.toBe("What happened?");
      // It is the same field, not another one with the same words.
      expect(await page.$eval("#text[data-same]", (field) => "value" in field && field.value)).toBe(TEXT);
      expect(await page.$eval("#language", (field) => "value" in field && field.value)).toBe(SOURCE_LANGUAGE);

      await page.$eval("form", (form) => {
        form.requestSubmit();
      });
      await page.waitForFunction(() => document.querySelector("#text") === null);
      await choose(page, SOURCE_LANGUAGE);
      await speaks(page, SOURCE_LANGUAGE);
      await person.press("Go on to your files");
      await person.press("Go on without files");
      await visitor.leaveConsent();
      await person.reads("Is this what you want to send?");
      await choose(page, tag);
      await speaks(page, tag);
      await page.click("main .button--main");
      await page.waitForSelector(".arrived + .codename");
      // Lists hold letters and their accents apart; a page shows them as one.
      const list = (await loadWordList(wordLanguageFor(tag))).map((word) => word.normalize("NFC"));
      for (const word of await person.texts(".arrived + .codename .word")) expect(list).toContain(word);
    });

    it.each(OTHERS)("leave everything as it is when there is no connection to get %s", async (tag) => {
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      const { person } = visitor;
      await visitor.beginReport();
      await visits.server.cutOff();
      try {
        await choose(person.page, tag);
        await person.sees(".languages [role=status]", /could not be loaded, and nothing has changed/u);
        expect(await person.heading()).toBe("Who will read your report");
        expect(await person.page.evaluate(() => document.documentElement.lang)).toBe(SOURCE_LANGUAGE);
        visits.session.takeComplaints();
      } finally {
        await visits.server.crashAndRestart();
      }
    });

    it.each(OTHERS)("change the first page to %s, and its doors still open, and look as before", async (tag) => {
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      const { page } = visitor.person;
      const looks = (): Promise<string> =>
        page.$eval(
          ".door--main",
          (door) => `${getComputedStyle(door).backgroundColor} ${getComputedStyle(door).textAlign}`,
        );
      const before = await looks();
      await choose(page, tag);
      await speaks(page, tag);
      await page.click("button[data-door=return], button.door:not(.door--main)");
      await page.waitForSelector("amparo-words-input");
      await choose(page, SOURCE_LANGUAGE);
      await speaks(page, SOURCE_LANGUAGE);
      await visitor.person.press("Back");
      await visitor.person.reads("Report threats and reprisals, safely");
      expect(await looks()).toBe(before);
    });
  });
}

/** A browser as people have it who have set it to another language. */
function inFrench(kind: BrowserKind): BrowserKind {
  return { ...kind, launch: (options) => kind.launch({ ...options, language: "fr" }) };
}

for (const kind of [CHROMIUM, FIREFOX_STANDARD]) {
  describeWith([kind.part], `the language of the browser, in ${kind.name}`, () => {
    const visits = prepareVisits(inFrench(kind));

    it("changes nothing: the address alone says which language is shown, before the door and behind it", async () => {
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      const { page } = visitor.person;
      const languages = (): Promise<readonly string[]> =>
        page.evaluate(() => [navigator.language, document.documentElement.lang]);
      expect(await languages()).toEqual(["fr", SOURCE_LANGUAGE]);
      expect(await visitor.person.heading()).toBe("Report threats and reprisals, safely");
      await visitor.beginReport();
      expect(await languages()).toEqual(["fr", SOURCE_LANGUAGE]);
    });
  });
}
