import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findAccessibilityViolations } from "../support/axe.ts";
import type { BrowserSession } from "../support/browser-session.ts";
import { prepareConsoleStick, STICK_PASSPHRASE, type ConsoleStick } from "../support/console-stick.ts";
import { describeWith } from "../support/optional-parts.ts";
import { sidewaysScroll } from "../support/screenshots.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { FIREFOX_STANDARD } from "./browser-kinds.ts";
import { CaseDesk } from "./pages/casework.ts";
import { Caseworker } from "./pages/console.ts";
import { asRead } from "./pages/person.ts";
import { breakEngine, endEngine, watchEngines } from "./steps/engine-faults.ts";
import { stopAfterFailure } from "./steps/stop-after-failure.ts";

const NAME = "أميرة حداد";
const BROTHER = "Karim Belkacem-Haddad";
const PHONE = "+213 555 0142";
const BROKEN = "Something broke";
/** Until the pulse has missed as many answers as it may, though time flies. */
const PULSE_MILLISECONDS = 60_000;

describeWith([FIREFOX_STANDARD.part], "a worker of the console that breaks in Firefox at Standard, from a disk", () => {
  let folder: TemporaryFolder;
  let stick: ConsoleStick;
  let session: BrowserSession;
  let console: Caseworker;
  let desk: CaseDesk;
  let vault: string;

  beforeAll(async () => {
    folder = await createTemporaryFolder("breaks");
    const downloads = join(folder.path, "downloads");
    await mkdir(downloads);
    stick = await prepareConsoleStick(folder.path);
    session = await FIREFOX_STANDARD.launch({ network: { kind: "none" }, downloads });
    console = await Caseworker.start(session, stick.consoleFile, undefined, watchEngines);
    desk = new CaseDesk(console.person);
    await console.openVault(stick.vault, STICK_PASSPHRASE);
    await console.bringIn(stick.bundle);
    vault = await console.saveVault();
    await console.openOnlyCase();
  });

  afterAll(async () => {
    await session.close();
    await folder.remove();
  });

  stopAfterFailure();

  /** What can be copied from the page, in the order in which it stands there. */
  async function toCopy(): Promise<string> {
    const { page } = desk.person;
    const texts = await page.$$eval("main textarea", (fields) => fields.map(({ value }) => value));
    return asRead(texts.join("\n"));
  }

  async function looksRight(): Promise<void> {
    for (const dir of ["rtl", "ltr"]) {
      await desk.person.page.evaluate((wanted) => {
        document.documentElement.dir = wanted;
      }, dir);
      expect([dir, await findAccessibilityViolations(desk.person.page)]).toEqual([dir, []]);
      expect([dir, await sidewaysScroll(desk.person.page, 320)]).toEqual([dir, 0]);
    }
  }

  it("says so where the person is, and still has what was kept and what was only typed", async () => {
    await desk.namesVictim(NAME);
    await desk.person.press("Keep these facts");
    await desk.person.says("Everything here is kept.");
    await desk.namesRelative(BROTHER, PHONE);
    await breakEngine(desk.person.page);
    await desk.person.reads(BROKEN);
    expect(await desk.person.page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    for (const text of [NAME, BROTHER, PHONE]) expect(await toCopy()).toContain(text);
    await looksRight();
  });

  it("gives it back when the vault is open again, and the person says that it is to be kept", async () => {
    await desk.person.press("Open the vault again");
    await console.openVault(vault, STICK_PASSPHRASE);
    await desk.person.says("What you typed before something broke is still here");
    await looksRight();
    await desk.person.press("Put the facts back");
    await desk.person.sees("h1", /^Facts: Case /u);
    await desk.opens("Facts", "People");
    const typed = await desk.person.page.$$eval(".facts-section input", (fields) => fields.map(({ value }) => value));
    expect(typed).toEqual(expect.arrayContaining([NAME, BROTHER, PHONE]));
    await desk.person.says("Not kept yet");
    await desk.person.press("Keep these facts");
    await desk.person.says("Everything here is kept.");
    expect(await desk.person.offers("Put the facts back")).toBe(false);
    vault = await console.saveVault();
  });

  it("is noticed though it ends without a word while nothing is asked of it, and a file that was checked has everything", async () => {
    await endEngine(desk.person.page);
    await desk.person.reads(BROKEN, PULSE_MILLISECONDS);
    expect(await toCopy()).toBe("");
    await looksRight();
    await desk.person.press("Open the vault again");
    await console.openVault(vault, STICK_PASSPHRASE);
    await console.openOnlyCase();
    await desk.opens("Facts", "People");
    const kept = await desk.person.page.$$eval(".facts-section input", (fields) => fields.map(({ value }) => value));
    expect(kept).toEqual(expect.arrayContaining([NAME, BROTHER, PHONE]));
  });

  it("has asked for nothing that is not on its own machine", () => {
    expect(session.takeComplaints()).toEqual([]);
  });
});
