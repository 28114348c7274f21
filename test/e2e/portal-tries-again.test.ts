import { expect, it } from "vitest";
import { describeWith } from "../support/optional-parts.ts";
import { CHROMIUM, FIREFOX_SAFER } from "./browser-kinds.ts";
import { PortalVisitor } from "./pages/portal.ts";
import { prepareVisits } from "./steps/visits.ts";

// Parts of the page that could not be had are asked for again: Firefox by itself never asks twice for a module.

for (const kind of [FIREFOX_SAFER, CHROMIUM]) {
  describeWith([kind.part], `what could not be loaded, in ${kind.name}`, () => {
    const visits = prepareVisits(kind);

    it("is loaded when somebody tries again: what is behind the door, another language, and the places", async () => {
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      const { person, words } = visitor;
      const { page } = person;
      await visits.server.cutOff();
      for (const door of ["door-return", "door-report"]) {
        await person.press(words(door));
        await person.reads(words("unreachable-title"));
        await person.says(words("code-network-failed"));
        if (door === "door-return") await person.press(words("back"));
      }
      await visits.server.crashAndRestart();
      await person.press(words("try-again"));
      await person.reads(words("choose-title-one"));
      await person.press(words("go-on"));
      await person.reads(words("write-title"));
      await person.press(words("go-on"));
      await person.reads(words("questions-title"));

      await visits.server.cutOff();
      await person.press(words("places-open"));
      await person.says(words("code-network-failed"));
      await page.$eval(".languages", (picker) => {
        picker.setAttribute("open", "");
        picker.querySelector<HTMLElement>('a[hreflang="fr"]')?.click();
      });
      await person.sees(".languages [role=status]", /could not be loaded, and nothing has changed/u);
      await visits.server.crashAndRestart();
      await person.press(words("try-again"));
      await person.says(words("guide-now"));
      await page.$eval('.languages a[hreflang="fr"]', (link) => {
        if (link instanceof HTMLElement) link.click();
      });
      await page.waitForFunction(() => document.documentElement.lang === "fr");
      const french = PortalVisitor.on(page, "fr");
      await french.person.says(french.words("guide-now"));
      // The browser has said what it could not get; nothing of it is about what came later.
      expect(
        visits.session.takeComplaints().filter((each) => !each.startsWith("console error: Failed to load")),
      ).toEqual([]);
    });

    it("is loaded when somebody tries again: the questions, which are said to be missing until then", async () => {
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      const { person, words } = visitor;
      await person.press(words("door-return"));
      await person.reads(words("enter-title"));
      await person.press(words("back"));
      await visits.server.cutOff();
      await person.press(words("door-report"));
      await person.reads(words("choose-title-one"));
      await person.press(words("go-on"));
      await person.reads(words("write-title"));
      await person.press(words("go-on"));
      await person.reads(words("attach-title"));
      await person.says(words("missing-questions"));
      await person.says(words("missing-consent"));
      await person.press(words("try-again"));
      await person.says(words("missing-questions"));
      await visits.server.crashAndRestart();
      await person.press(words("try-again"));
      await person.reads(words("questions-title"));
      visits.session.takeComplaints();
    });
  });
}
