import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { portOf } from "../server/support/raw-http.ts";
import { startTestServer } from "../server/support/test-server.ts";
import type { BrowserSession } from "../support/browser-session.ts";
import { prepareConsoleStick, STICK_PASSPHRASE } from "../support/console-stick.ts";
import { withFixedRandomness } from "../support/fixed-sodium.ts";
import { describeWith } from "../support/optional-parts.ts";
import { TODAY } from "../support/sample-case.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { CHROMIUM } from "./browser-kinds.ts";
import { DESK, showDesk } from "./gallery/desk-states.ts";
import { KeptPictures } from "./gallery/kept-pictures.ts";
import { lookAs, LOOKS, takePicture } from "./gallery/looks.ts";
import { CaseDesk } from "./pages/casework.ts";
import { Caseworker } from "./pages/console.ts";

const SITE = join(import.meta.dirname, "../../dist/site");
const MECHANISM = "Special Rapporteur on the situation of human rights defenders";

describeWith([CHROMIUM.part], "how the caseworker's pages look", () => {
  let folder: TemporaryFolder;
  let session: BrowserSession;

  beforeAll(async () => {
    folder = await createTemporaryFolder("caseworker-pictures");
    const downloads = join(folder.path, "downloads");
    await mkdir(downloads);
    session = await CHROMIUM.launch({ network: { kind: "loopback" }, downloads });
  });

  afterAll(async () => {
    await session.close();
    await folder.remove();
  });

  it("are at the desk what they were when somebody last looked at them", async () => {
    const kept = new KeptPictures("desk");
    const server = await startTestServer({ siteFolder: SITE });
    await server.app.listen({ host: "127.0.0.1", port: 0 });
    const page = await session.newPage();
    await page.goto(`http://127.0.0.1:${String(portOf(server.app))}/desk`);
    await page.waitForSelector("amparo-desk h1");
    for (const [name, state] of Object.entries(DESK)) {
      await showDesk(page, state);
      for (const look of LOOKS) {
        await lookAs(page, look);
        await kept.compare(name, await takePicture(page));
      }
    }
    await page.close();
    await server.close();
    expect(await kept.changes()).toEqual([]);
  });

  it("are at the console what they were, from a vault that is closed to a draft and what follows", async () => {
    const kept = new KeptPictures("console");
    const seen = new Set<string>();
    const observe = async (place: string, page: Page): Promise<void> => {
      if (seen.has(place)) return;
      seen.add(place);
      // What the pointer rests on looks otherwise, and what stays in view is where the page was scrolled to.
      await page.mouse.move(0, 0);
      for (const look of LOOKS) {
        await lookAs(page, look);
        await page.evaluate(() => {
          window.scrollTo({ top: 0 });
        });
        await kept.compare(place, await takePicture(page));
      }
    };
    const sodium = withFixedRandomness(await loadSodium(), "pictures");
    const stick = await prepareConsoleStick(folder.path, { sodium, today: TODAY });
    const console = await Caseworker.start(session, stick.consoleFile, observe, async (page) => {
      await page.evaluateOnNewDocument((now) => {
        Date.now = () => now;
      }, Date.parse(TODAY));
    });
    const { person } = console;
    const look = (place: string): Promise<void> => observe(place, person.page);
    await person.press("New organisation");
    await person.reads("A new organisation");
    await look("new organisation");
    await person.press("Back");
    await console.openVault(stick.vault, STICK_PASSPHRASE);
    await console.bringIn(stick.bundle);
    await console.openOnlyCase();
    const desk = new CaseDesk(person, observe);
    // In place of the reference that was made by chance.
    await desk.opens("Facts", "The case");
    await person.fills("Our reference", "AM-7");
    await desk.namesVictim("أميرة حداد");
    await desk.saysCooperation("DZ");
    await desk.tellsEvent();
    await desk.opensDraft(MECHANISM, "English");
    await desk.entersConsent({ giver: "Amira", level: "mechanism_only", uses: ["Letters about the case"] });
    await look("consent given");
    await desk.opensMechanism(MECHANISM);
    await person.press("Draft in English");
    await person.sees("h1", /^Draft: Case /u);
    await look("draft that may be sent");
    await desk.comparesAll();
    for (const page of ["Deadlines", "Take out"]) {
      await desk.opens(page);
      await look(page.toLowerCase());
    }
    await person.press("Carry out");
    await person.reads("Carry out");
    await look("carry out");
    await person.press("Organisation");
    await look("organisation");
    expect(await kept.changes()).toEqual([]);
  });
});
