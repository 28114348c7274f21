import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { signUpdate } from "../../shared/casework/mechanism-updates/update-file.ts";
import { createUpdateSeed } from "../../shared/crypto/publisher.ts";
import { mechanismOf } from "../../shared/mechanisms/dataset.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { portOf } from "../server/support/raw-http.ts";
import { startTestServer } from "../server/support/test-server.ts";
import type { BrowserSession } from "../support/browser-session.ts";
import { prepareConsoleStick, prepareCrowdedStick, STICK_PASSPHRASE } from "../support/console-stick.ts";
import { withFixedRandomness } from "../support/fixed-sodium.ts";
import { describeWith } from "../support/optional-parts.ts";
import { TODAY } from "../support/sample-case.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { CHROMIUM } from "./browser-kinds.ts";
import { DESK, showDesk } from "./gallery/desk-states.ts";
import { KeptPictures } from "./gallery/kept-pictures.ts";
import { openConsole } from "./gallery/look-at-console.ts";
import { lookAs, LOOKS, takePicture } from "./gallery/looks.ts";
import { CaseDesk } from "./pages/casework.ts";
import { breakEngine } from "./steps/engine-faults.ts";

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
    const sodium = withFixedRandomness(await loadSodium(), "pictures");
    const stick = await prepareConsoleStick(folder.path, { sodium, today: TODAY });
    const { console, observe } = await openConsole(session, stick.consoleFile, kept);
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
    const update = join(folder.path, "update.json");
    await writeFile(update, signUpdate(sodium, createUpdateSeed(sodium), changedMechanism()));
    await person.picks("#update-file", update);
    await person.says("Compare the fingerprint first");
    await look("update of mechanisms");
    await console.openOnlyCase();
    await person.press("View ملاحظة.txt");
    await person.says("شهادة: <b>not markup</b>");
    await look("evidence that is text");
    await person.press(`View ${stick.samples[0]?.name ?? ""}`);
    await person.page.waitForFunction(
      () => (document.querySelector<HTMLImageElement>("amparo-show-file img")?.naturalWidth ?? 0) > 0,
    );
    await look("evidence that is a picture");
    await console.reply("en", "We have read what you sent. Please say when we may write.");
    await person.press("Remove this case");
    await person.sees("dialog[open] h2", /^Remove this case\?$/u);
    await look("asked before a case is removed");
    await person.press("Keep it");
    await person.press("Close the vault");
    await person.sees("dialog[open] h2", /./u);
    await look("asked before the vault is closed");
    await person.press("Cancel");
    await desk.opens("Facts", "People");
    await desk.namesRelative("Karim Belkacem-Haddad", "+213 555 0142");
    await breakEngine(person.page);
    await person.reads("Something broke");
    await look("broken");
    await person.press("Open the vault again");
    await console.openVault(stick.vault, STICK_PASSPHRASE);
    await person.says("What you typed before something broke is still here");
    await look("rescued");
    await person.page.close();
    expect(await kept.changes()).toEqual([]);
  });

  it("are where many cases are removed what they were", async () => {
    const kept = new KeptPictures("console-crowd");
    const sodium = withFixedRandomness(await loadSodium(), "crowd");
    const crowd = join(folder.path, "crowd");
    await mkdir(crowd);
    const stick = await prepareCrowdedStick(crowd, { sodium, today: TODAY });
    const { console, observe } = await openConsole(session, stick.consoleFile, kept);
    const { person } = console;
    await console.openVault(stick.vault, STICK_PASSPHRASE);
    await console.bringIn(stick.bundle);
    await person.press("Cases");
    await person.press("Remove many cases");
    await person.reads("Remove many cases");
    await person.page.click(".removal-day > .removal-line input");
    await person.page.click(".removal-day > .removal-line button");
    await person.page.waitForSelector(".removal-cases");
    await observe("cases chosen", person.page);
    await person.press("Remove the chosen cases");
    await person.sees("dialog[open] h2", /^Remove \d cases\?$/u);
    await observe("asked before cases are removed", person.page);
    await person.page.close();
    expect(await kept.changes()).toEqual([]);
  });
});

/** An update that gives a body another address. */
function changedMechanism() {
  const record = mechanismOf("sr-hrd");
  if (record === null) throw new Error("no record");
  const contacts = record.contacts.map((each) =>
    each.value === "defenders@ohchr.org" ? { ...each, value: "defenders@example.org" } : each,
  );
  const records = [{ ...record, contacts }];
  return { day: TODAY, kind: "mechanism-update", records, serial: 1, version: 1, withdrawn: [] } as const;
}
