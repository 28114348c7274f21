import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { describeWith } from "../support/optional-parts.ts";
import { CHROMIUM, FIREFOX_SAFER } from "./browser-kinds.ts";
import { PortalVisitor } from "./pages/portal.ts";
import { faultsOfView } from "./pages/view-faults.ts";
import { startBadLine } from "./steps/bad-line.ts";
import { breakEngine, watchEngines } from "./steps/engine-faults.ts";
import { startForgingLine } from "./steps/forging-line.ts";
import { leaveByAddress } from "./steps/leave-by-address.ts";
import { lettersFiled } from "./steps/letters-filed.ts";
import { prepareVisits } from "./steps/visits.ts";

const TEXT = "They came at night.";
const LETTER = /^PUT \/api\/v1\/submissions\/[0-9a-f]{32}\/letter /u;
const STOPPED = "This page cannot send anything from here";
const CODENAME = "A codename, in case your report arrived";
const WORDS = ".codename .word";
const SMALLEST = { width: 360, height: 640 };
const EVERYTHING_OPEN = "Taking everything back has no receipt: it may not have arrived.";
const UNCONFIRMED = "Something that you sent from here has no receipt: it may not have arrived.";

// A report that the server has taken in leads nowhere without its codename: whatever breaks then, the person has it.
for (const kind of [FIREFOX_SAFER, CHROMIUM]) {
  describeWith([kind.part], `a report that may have arrived, in ${kind.name}`, () => {
    const visits = prepareVisits(kind);

    async function report(url: string): Promise<PortalVisitor> {
      const page = await visits.session.newPage();
      await watchEngines(page);
      await page.goto(url);
      const visitor = PortalVisitor.on(page);
      await visitor.beginReport();
      await visitor.writeReport({ language: "en", text: TEXT, files: [] });
      return visitor;
    }

    /** The page says that it may have arrived, and has these words. */
    async function expectWords({ person }: PortalVisitor, words: readonly string[]): Promise<void> {
      const said = await person.text("main");
      expect(said).toContain("It may have arrived");
      expect(said).toContain("Write these words down on paper");
      expect(said).not.toContain("Nothing has been sent");
      expect(await person.texts(WORDS)).toEqual(words);
    }

    it("leaves its codename on the page, though its worker dies before the answer comes", async () => {
      const before = lettersFiled(visits.server);
      const line = await startBadLine(visits.server.port);
      try {
        const visitor = await report(line.url);
        const { person } = visitor;
        line.breakAt({ request: LETTER, loses: "answer" });
        await visitor.send();
        await expect.poll(() => line.isBroken(), { timeout: 60_000 }).toBe(true);
        await person.says(
          "If you close it now, your report may have arrived already: first write down the words below.",
        );
        expect(lettersFiled(visits.server) - before).toBe(1);
        const words = await person.texts(WORDS);
        expect(words).toHaveLength(12);
        expect(await faultsOfView(person.page, "on its way")).toEqual([]);
        await breakEngine(person.page);
        await person.reads(STOPPED);
        await expectWords(visitor, words);
        expect(await faultsOfView(person.page, "broken on its way")).toEqual([]);
        // Nothing that comes afterwards takes them away.
        await person.press("Try again");
        await person.reads("The server did not answer", 200_000);
        await expectWords(visitor, words);
        line.mend();
        await person.press("Try again");
        await person.reads("What happened?");
        await person.press(CODENAME);
        expect(await person.texts(`details[open] ${WORDS}`)).toEqual(words);
        expect(await faultsOfView(person.page, "folded away")).toEqual([]);
        // The browser asks before it lets them go; then they are gone.
        const questions = await leaveByAddress(person.page);
        expect(questions).toEqual(["beforeunload"]);
        await person.page.goBack();
        await person.reads("Report threats and reprisals, safely");
        expect(await person.texts(WORDS)).toEqual([]);
      } finally {
        visits.session.takeComplaints();
        await line.stop();
      }
    });

    it("leaves its codename on the page when the receipt is not genuine and the worker dies then, and has two for two tries", async () => {
      const line = await startForgingLine(visits.server.port);
      try {
        const visitor = await report(line.url);
        const { person } = visitor;
        await person.page.setViewport(SMALLEST);
        await visitor.send();
        await person.reads("It may have arrived");
        expect(await offersLanguages(person.page)).toBe(true);
        const words = await person.texts(WORDS);
        expect(words).toHaveLength(12);
        await breakEngine(person.page);
        await person.reads(STOPPED);
        await expectWords(visitor, words);
        await person.press("Try again");
        await person.reads("What happened?");
        // Folded away: the languages can be changed all the same.
        expect(await person.texts(WORDS)).toHaveLength(12);
        expect(await offersLanguages(person.page)).toBe(true);
        await person.press("Go on");
        await person.press("Go on to your files");
        await person.press("Go on without files");
        await visitor.leaveConsent();
        await visitor.send();
        await person.reads("It may have arrived");
        const both = await person.texts(WORDS);
        expect(both).toHaveLength(24);
        expect(both.slice(0, 12)).toEqual(words);
        expect(await faultsOfView(person.page, "two tries")).toEqual([]);
        await person.press("Leave this page");
        await person.page.waitForFunction(() => location.href === "about:blank");
        expect(await person.page.content()).not.toContain("codename");
      } finally {
        visits.session.takeComplaints();
        await line.stop();
      }
    });
  });

  describeWith([kind.part], `a withdrawal of everything that may have arrived, in ${kind.name}`, () => {
    const visits = prepareVisits(kind);

    it("stays named whatever is done then, goes before other changes, and is found again behind the same codename alone", async () => {
      const line = await startForgingLine(visits.server.port);
      try {
        const page = await visits.session.newPage();
        await watchEngines(page);
        await page.goto(line.url);
        const visitor = PortalVisitor.on(page);
        const { person } = visitor;
        // Neither report has a receipt: the words in doubt are the codenames of two mailboxes.
        const report = async (): Promise<readonly string[]> => {
          await visitor.beginReport();
          await visitor.writeReport({ language: "en", text: TEXT, files: [] });
          await visitor.send();
          await person.reads("It may have arrived");
          const words = (await person.texts(WORDS)).slice(-12);
          await person.press("Leave this page");
          await person.page.waitForFunction(() => location.href === "about:blank");
          await page.goto(line.url);
          return words;
        };
        const [codename, other] = [(await report()).join(" "), (await report()).join(" ")];

        await visitor.comeBack(codename);
        await person.press("Change what you agreed to");
        await person.press("I compared it: it is the same");
        await person.reads("What may be done with the case");
        await person.press("Take everything back now");
        await person.press("Take everything back");
        await person.reads("It may have arrived");
        await person.press("Look at it and send again");
        await person.says(EVERYTHING_OPEN);
        await page.click("input[name=consent-mechanism][value=yes]");
        await page.click("input[name=consent-decider][value=self]");
        await person.press("Seal and send");
        await person.sees("[role=alert]", /First send once more that you take everything back\./u);
        expect(await person.text("main")).toContain(EVERYTHING_OPEN);
        expect(await faultsOfView(page, "everything is in doubt")).toEqual([]);
        await person.press("Back");
        await person.says(UNCONFIRMED);
        await person.press("Look for new messages");
        await person.says("Since you last looked, nothing has come.");
        expect(await person.text("main")).toContain(UNCONFIRMED);
        expect(await faultsOfView(page, "a mailbox with something in doubt")).toEqual([]);

        await breakEngine(page);
        await person.reads(STOPPED);
        await person.press("Try again");
        await person.reads("Enter your codename");
        await person.types("#word-1", other);
        await visitor.openMessages();
        expect(await person.text("main")).not.toContain(UNCONFIRMED);

        await breakEngine(page);
        await person.reads(STOPPED);
        await person.press("Try again");
        await person.reads("Enter your codename");
        // The words of the other stand there until its organisation is compared: each is replaced.
        await page.click("#word-1", { count: 3 });
        await person.types("#word-1", codename);
        await visitor.openMessages();
        await person.says(UNCONFIRMED);
      } finally {
        visits.session.takeComplaints();
        await line.stop();
      }
    });
  });
}

/** Whether the language can be changed from here. */
function offersLanguages(page: Page): Promise<boolean> {
  return page.$eval(".languages > summary", (summary) => summary.checkVisibility());
}
