import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { LANGUAGES, pagePath } from "../../client/i18n/languages.ts";
import { describeWith } from "../support/optional-parts.ts";
import { CHROMIUM, FIREFOX_SAFER, FIREFOX_SAFEST } from "./browser-kinds.ts";
import { Person } from "./pages/person.ts";
import { ScriptlessVisitor } from "./pages/scriptless.ts";
import { prepareVisits } from "./steps/visits.ts";

const NOWHERE = "There is nothing at this address";
const FIRST = "Report threats and reprisals, safely";
/** What somebody typed, who mistook the line of the address for a field. */
const TYPED = "legal-winner-thank";

/** Goes somewhere where there is nothing; browsers note the status on the console. */
async function goNowhere(page: Page, url: string): Promise<void> {
  expect((await page.goto(url))?.status()).toBe(404);
  await page.waitForSelector("button.leave");
}

for (const kind of [CHROMIUM, FIREFOX_SAFER]) {
  describeWith([kind.part], `an address of the portal with nothing there, in ${kind.name}`, () => {
    const visits = prepareVisits(kind);

    it("says so in the language of the path and without what was typed, leads on, and is left like every page", async () => {
      const page = await visits.session.newPage();
      const person = new Person(page);
      await goNowhere(page, `${visits.url}es/${TYPED}?${TYPED}#${TYPED}`);
      await person.reads("En esta dirección no hay nada");
      expect(await page.title()).toBe("Un problema – Amparo");
      expect(await page.evaluate(() => document.documentElement.lang)).toBe("es");
      expect(await page.content()).not.toContain(TYPED);
      expect(visits.server.logs()).not.toContain(TYPED);
      await person.press("Ir a la primera página");
      await page.waitForFunction(() => location.pathname === "/es" && document.querySelector("button.leave") !== null);
      await person.press("Salir de aquí");
      await page.waitForFunction(() => location.href === "about:blank");
      // The mistyped address has gone, too: the first page took its place.
      await page.goBack().catch(() => null);
      expect(page.url()).toBe("about:blank");
      expect(visits.session.takeComplaints().filter((complaint) => !complaint.includes("404"))).toEqual([]);
    });

    it("leads to the first page in every language", async () => {
      const page = await visits.session.newPage();
      const person = new Person(page);
      await goNowhere(page, `${visits.url}guide/${TYPED}`);
      await person.reads(NOWHERE);
      const links = await page.$$eval(".languages ul a", (all) => all.map((link) => link.getAttribute("href")));
      expect(links).toEqual(LANGUAGES.map(({ tag }) => pagePath(tag, "")));
      await person.press("العربية");
      await page.waitForFunction(() => location.pathname === "/ar" && document.querySelector("button.door") !== null);
      expect(visits.session.takeComplaints().filter((complaint) => !complaint.includes("404"))).toEqual([]);
    });
  });
}

describeWith([FIREFOX_SAFEST.part], `an address of the portal with nothing there, in ${FIREFOX_SAFEST.name}`, () => {
  const visits = prepareVisits(FIREFOX_SAFEST);

  it("says so, and leads on", async () => {
    const visitor = await ScriptlessVisitor.open(visits.session, `${visits.url}${TYPED}`);
    await visitor.reads(NOWHERE);
    expect(await visitor.text("body")).not.toContain(TYPED);
    await visitor.press("To the first page");
    await visitor.reads(FIRST);
    // Asked in the page: what the driver says of it comes a little later.
    expect(await visitor.page.evaluate(() => location.href)).toBe(visits.url);
  });
});
