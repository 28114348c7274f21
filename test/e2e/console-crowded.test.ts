import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findAccessibilityViolations } from "../support/axe.ts";
import type { BrowserSession } from "../support/browser-session.ts";
import { CROWD, prepareCrowdedStick, STICK_PASSPHRASE } from "../support/console-stick.ts";
import { waitForDownload } from "../support/downloads.ts";
import { describeWith } from "../support/optional-parts.ts";
import { sidewaysScroll } from "../support/screenshots.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { CHROMIUM, FIREFOX_STANDARD } from "./browser-kinds.ts";
import { Caseworker } from "./pages/console.ts";

const IMPORT_MILLISECONDS = 60_000;

// What a console shows when there is too much of everything: junk, letters that cannot be checked, more than one bundle holds.

for (const kind of [FIREFOX_STANDARD, CHROMIUM]) {
  describeWith([kind.part], `console with a crowd in ${kind.name}`, () => {
    let folder: TemporaryFolder;
    let session: BrowserSession;
    let desk: Caseworker;
    let bundle: string;

    beforeAll(async () => {
      folder = await createTemporaryFolder("crowded");
      const downloads = join(folder.path, "downloads");
      await mkdir(downloads);
      const stick = await prepareCrowdedStick(folder.path);
      session = await kind.launch({ network: { kind: "none" }, downloads });
      desk = await Caseworker.start(session, stick.consoleFile);
      await desk.openVault(stick.vault, STICK_PASSPHRASE);
      ({ bundle } = stick);
      await desk.bringIn(bundle);
    });

    afterAll(async () => {
      await session.close();
      await folder.remove();
    });

    async function expectSoundPage(): Promise<void> {
      expect(await findAccessibilityViolations(desk.person.page)).toEqual([]);
      expect(await sidewaysScroll(desk.person.page, 320)).toBe(0);
    }

    it("says that a letter cannot be checked, and that this may be an older copy of the vault", async () => {
      await desk.person.says("Is this an older copy of the vault?");
      await expectSoundPage();
      await desk.person.press("Cases");
      await desk.person.says("Cannot be checked: the first letter is not in this vault");
      await expectSoundPage();
      await desk.person.press("Carry out");
      await desk.person.says("1 receipt is held back, because the first letter of its case is not in this vault");
      await expectSoundPage();
    });

    it("removes a day's junk but for the case that was looked at, when that is wanted twice", async () => {
      await desk.person.press("Cases");
      await desk.person.press("Remove many cases");
      await desk.person.reads("Remove many cases");
      await desk.person.says("No case is chosen");
      await desk.person.page.click(".removal-day > .removal-line input");
      await desk.person.says(`${String(CROWD + 1)} cases are chosen`);
      const [list = ""] = await desk.person.page.$$eval(".removal-day > .removal-line button", (buttons) =>
        buttons.map((button) => button.getAttribute("aria-label") ?? ""),
      );
      await desk.person.press(list.replaceAll(/[\u2066-\u2069]/gu, ""));
      await desk.person.page.click(".removal-cases > li:first-child button");
      await desk.person.sees(".removal-texts", /Junk number \d|You know my first letter/u);
      await desk.person.page.click(".removal-cases > li:first-child input");
      await desk.person.says(`${String(CROWD)} cases are chosen`);
      expect(
        await desk.person.page.$eval(".removal-day > .removal-line input", (box) =>
          box instanceof HTMLInputElement ? [box.checked, box.indeterminate] : [],
        ),
      ).toEqual([false, true]);
      await expectSoundPage();
      await desk.person.press("Remove the chosen cases");
      await desk.person.sees("dialog[open] h2", /^Remove 4 cases\?$/u);
      expect(await desk.person.page.evaluate(() => document.activeElement?.textContent.trim())).toBe("Keep them");
      await expectSoundPage();
      await desk.person.press("Keep them");
      await desk.person.says("4 cases are chosen");
      await desk.person.press("Remove the chosen cases");
      await desk.person.press("Remove 4 cases");
      await desk.person.reads("Cases");
      expect(await desk.person.texts(".case-table th button")).toHaveLength(1);
      await desk.person.says("Not saved.");
    });

    it("exports one bundle after the other until all is out", async () => {
      const saved = await desk.handOverVault();
      await desk.checkVault(saved);
      await desk.carryOut();
      await desk.person.says("One bundle does not hold all: this is bundle 1 of 2.");
      await expectSoundPage();
      await desk.person.press("Export the next one (2 of 2)");
      await desk.person.says("It is the last one");
      await waitForDownload(session.downloads, /^outgoing-.*-2\.tar$/u);
      expect(await desk.person.offers("Export the bundle")).toBe(true);
    });

    it("leads to what a bundle brought, though it is as much as the one before", async () => {
      await desk.bringIn(bundle);
      const { page } = desk.person;
      const focusedTag = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.tagName);
      await page.focus("#bundle-file");
      expect(await focusedTag()).toBe("INPUT");
      await desk.person.picks("#bundle-file", bundle);
      await expect.poll(focusedTag, { timeout: IMPORT_MILLISECONDS }).toBe("H1");
    });

    it("gives nothing back to whoever comes after and presses Back", async () => {
      const { page } = desk.person;
      // What was removed came in again with the bundle.
      await desk.checkVault(await desk.handOverVault());
      await desk.person.press("Cases");
      await desk.person.reads("Cases");
      // Not goBack(): a page that comes out of the browser's cache loads nothing that it could wait for.
      const elsewhere = join(folder.path, "elsewhere.html");
      await writeFile(elsewhere, "<button onclick='history.back()'>Back</button>");
      await page.goto(pathToFileURL(elsewhere).href);
      await page.click("button");
      // This waits through the change of pages, which reading does not.
      await page.waitForSelector("amparo-console h1");
      await desk.person.reads("What would you like to do?");
      expect(await page.$$(".case-table")).toEqual([]);
    });
  });
}
