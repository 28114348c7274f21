import { open } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { beforeAll, expect, it } from "vitest";
import { describeWith } from "../support/optional-parts.ts";
import { CHROMIUM, FIREFOX_SAFER } from "./browser-kinds.ts";
import { keptInBrowser } from "./pages/browser-storage.ts";
import { PortalVisitor } from "./pages/portal.ts";
import { faultsOfView, focused } from "./pages/view-faults.ts";
import { leaveByAddress } from "./steps/leave-by-address.ts";
import { prepareVisits } from "./steps/visits.ts";

const MEBIBYTE = 1024 * 1024;
const TEXT = "They came at night.";

for (const kind of [FIREFOX_SAFER, CHROMIUM]) {
  describeWith([kind.part], `sending from the portal in ${kind.name}`, () => {
    const visits = prepareVisits(kind);
    let video: string;
    let film: string;

    beforeAll(async () => {
      const folder = await visits.server.makeFolder("evidence");
      video = await makeFile(folder, "video.mp4", 160);
      // Not to be all sent before somebody has looked at a page and answered a question.
      film = await makeFile(folder, "film.mp4", 768);
    });

    /** Large enough to be stopped in the middle; it takes no room on the disk. */
    async function makeFile(folder: string, name: string, mebibytes: number): Promise<string> {
      const path = join(folder, name);
      const file = await open(path, "wx");
      await file.truncate(mebibytes * MEBIBYTE);
      await file.close();
      return path;
    }

    async function beginSending(files: readonly string[]): Promise<PortalVisitor> {
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      await visitor.beginReport();
      await visitor.writeReport({ language: "en", text: TEXT, files });
      await visitor.send();
      return visitor;
    }

    /** Waits until some of it has been acknowledged, and pauses. */
    async function pauseInTheMiddle({ person }: PortalVisitor): Promise<number> {
      await person.page.waitForFunction(() => (document.querySelector("progress")?.value ?? 0) > 2);
      await person.press("Pause");
      await person.reads("Sending stands still");
      return acknowledged(person.page);
    }

    function acknowledged(page: Page): Promise<number> {
      return page.$eval("progress", ({ value }) => value);
    }

    it("pauses, stands still, goes on, and can be stopped for good without anything being filed", async () => {
      const visitor = await beginSending([film]);
      const { person } = visitor;
      const before = await pauseInTheMiddle(visitor);
      expect(before).toBeLessThan(100);
      expect(await person.text(".sending-state")).toContain("Paused");
      // All of it is filled up to more: nobody has to wonder where the rest comes from.
      expect(await person.text("main")).toContain("extra bytes are added, so that nobody can tell their true size");
      expect(await faultsOfView(person.page, "paused")).toEqual([]);
      await person.press("Go on sending");
      await person.reads("Sending");
      await person.page.waitForFunction(
        (value) => (document.querySelector("progress")?.value ?? 0) > value,
        {},
        before,
      );
      await person.press("Stop sending");
      // The question comes first: nothing is lost by a slip.
      await person.sees("dialog[open] h2", /Stop sending\?/u);
      expect(await person.texts("dialog[open] button")).toEqual(["Stop sending", "Go on sending", "Leave this page"]);
      expect(await focused(person.page)).toBe("Go on sending");
      expect(await faultsOfView(person.page, "asked before stopping")).toEqual([]);
      await person.press("Go on sending");
      await person.press("Stop sending");
      await person.press("Stop sending");
      await person.reads("It was not sent");
      expect(await person.text("main")).toContain("Nothing was filed.");
      await person.press("Look at it and send again");
      await person.reads("Is this what you want to send?");
      expect(await person.text("main")).toContain(TEXT);
      expect(await person.text("main")).toContain("film.mp4");
      expect(await keptInBrowser(person.page)).toEqual([]);
    });

    it("survives a server that dies in the middle and comes back", async () => {
      const visitor = await beginSending([video]);
      await visitor.person.page.waitForFunction(() => (document.querySelector("progress")?.value ?? 0) > 2);
      await visits.server.crashAndRestart();
      const codename = await visitor.readCodename();
      await visitor.confirm(codename);
      expect(await visitor.person.text("main")).toContain("It is safe to close this page.");
      visits.session.takeComplaints();
    });

    it("asks before the page is left while it sends, and forgets everything when it is", async () => {
      const visitor = await beginSending([video]);
      await pauseInTheMiddle(visitor);
      const { page } = visitor.person;
      expect(await leaveByAddress(page)).toEqual(["beforeunload"]);
      await page.goBack();
      await visitor.person.reads("Report threats and reprisals, safely");
      expect(await page.content()).not.toContain(TEXT);
    });

    it("is left at once by its own button, without a question, and is not in the history of the tab", async () => {
      const visitor = await beginSending([]);
      await visitor.readCodename();
      const { page } = visitor.person;
      const questions: string[] = [];
      page.on("dialog", (dialog) => {
        questions.push(dialog.type());
        void dialog.accept();
      });
      const places = await page.evaluate(() => history.length);
      await visitor.person.press("Leave this page");
      await page.waitForFunction(() => location.href === "about:blank");
      expect(questions).toEqual([]);
      // It has taken the place of the page: nothing was added behind which the page would still be.
      expect(await page.evaluate(() => history.length)).toBe(places);
      expect(await page.evaluate(() => document.body.textContent)).toBe("");
    });

    it("puts nothing of a report into the address or the state of the history, and only the number of a part into the title", async () => {
      const visitor = await beginSending([]);
      const codename = await visitor.readCodename();
      const { page } = visitor.person;
      const shown = await page.evaluate(() => [location.href, document.title, JSON.stringify(history.state)]);
      expect(shown).toEqual([visits.url, "Part 6 – Amparo", "null"]);
      await visitor.confirm(codename);
      expect(await page.evaluate(() => [location.href, document.title, history.length > 2])).toEqual([
        visits.url,
        "Amparo",
        false,
      ]);
    });
  });
}

describeWith([CHROMIUM.part], "the portal without JavaScript", () => {
  const visits = prepareVisits(CHROMIUM);

  it("says plainly that nothing was sent and what to do", async () => {
    const page = await visits.session.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(visits.url);
    const said = await page.$eval("body", (body) => body.innerText);
    expect(said).toContain("Without it, nothing can be written or read here, and nothing has been sent.");
    expect(said).toContain("set the security level to “Safer” or “Standard”");
    // Nothing more will come, and nobody is to wait for it.
    expect(said).toContain("Without JavaScript, they lead to what you can do instead.");
    const [report] = await page.$$("a.door");
    await report?.click();
    expect(await page.$eval(":target", (target) => target.textContent)).toBe("Without JavaScript");
  });
});
