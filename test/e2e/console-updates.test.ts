import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { signUpdate } from "../../shared/casework/mechanism-updates/update-file.ts";
import { fingerprintOf } from "../../shared/crypto/fingerprint.ts";
import { createUpdateSeed, publisherIdOf, publisherKeyOf } from "../../shared/crypto/publisher.ts";
import { mechanismOf } from "../../shared/mechanisms/dataset.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { findAccessibilityViolations } from "../support/axe.ts";
import type { BrowserSession } from "../support/browser-session.ts";
import { prepareConsoleStick, STICK_PASSPHRASE, type ConsoleStick } from "../support/console-stick.ts";
import { describeWith } from "../support/optional-parts.ts";
import { TODAY } from "../support/sample-case.ts";
import { sidewaysScroll } from "../support/screenshots.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { FIREFOX_STANDARD } from "./browser-kinds.ts";
import { Caseworker } from "./pages/console.ts";
import type { Person } from "./pages/person.ts";
import { stopAfterFailure } from "./steps/stop-after-failure.ts";

const OLD = "defenders@ohchr.org";
const NEW = "hrc-sr-defenders@un.org";
const FIELD = "#update-file";

describeWith([FIREFOX_STANDARD.part], `updates at the console in ${FIREFOX_STANDARD.name}, with no network`, () => {
  let folder: TemporaryFolder;
  let stick: ConsoleStick;
  let session: BrowserSession;
  let person: Person;
  let digits: readonly string[];

  beforeAll(async () => {
    folder = await createTemporaryFolder("updates");
    const downloads = join(folder.path, "downloads");
    await mkdir(downloads);
    stick = await prepareConsoleStick(folder.path);
    const sodium = await loadSodium();
    const [seed, other] = [createUpdateSeed(sodium), createUpdateSeed(sodium)];
    ({ digits } = await fingerprintOf(await publisherIdOf(publisherKeyOf(sodium, seed))));
    const record = mechanismOf("sr-hrd");
    if (record === null) throw new Error("no record");
    const contacts = record.contacts.map((each) => (each.value === OLD ? { ...each, value: NEW } : each));
    const update = { day: TODAY, kind: "mechanism-update", records: [{ ...record, contacts }], version: 1 } as const;
    const files = [
      ["first.json", signUpdate(sodium, seed, { ...update, serial: 1, withdrawn: [] })],
      ["other.json", signUpdate(sodium, other, { ...update, serial: 2, withdrawn: [] })],
    ] as const;
    for (const [name, bytes] of files) await writeFile(join(folder.path, name), bytes);
    session = await FIREFOX_STANDARD.launch({ network: { kind: "none" }, downloads });
    const caseworker = await Caseworker.start(session, stick.consoleFile);
    person = caseworker.person;
    await caseworker.openVault(stick.vault, STICK_PASSPHRASE);
    await person.press("Organisation");
  });

  afterAll(async () => {
    await session.close();
    await folder.remove();
  });

  stopAfterFailure();

  const update = (name: string): string => join(folder.path, name);

  it("shows whose an update is and what it changes, before anything is taken", async () => {
    await person.picks(FIELD, update("first.json"));
    await person.says("Compare the fingerprint first");
    const shown = await person.texts("[aria-labelledby=update-title] .digits li");
    expect(shown).toEqual(digits);
    const [change] = await person.texts(".update-change");
    expect(change).toContain(OLD);
    expect(change).toContain(NEW);
    expect(await person.page.$$eval(".update-change[open]", (found) => found.length)).toBe(1);
    expect(await findAccessibilityViolations(person.page)).toEqual([]);
    expect(await sidewaysScroll(person.page, 320)).toBe(0);
  });

  it("takes it when the person says so, and the vault has to be saved", async () => {
    await person.press("Take this update");
    expect(await person.texts(".update-change")).toHaveLength(1);
    await person.ticks("I have compared the words or the digits: they are the publisher’s.");
    await person.press("Take this update");
    await person.says("Not saved.");
    await person.says("Update 1 counts here.");
    expect(await person.texts(".update-change")).toEqual([]);
  });

  it("refuses the same one again, and one of another publisher", async () => {
    await person.picks(FIELD, update("first.json"));
    await person.says("The update is not newer than the one you have.");
    await person.picks(FIELD, update("other.json"));
    await person.says("The update is by another publisher");
    expect(await findAccessibilityViolations(person.page)).toEqual([]);
  });

  it("forgets the publisher only when the fingerprint was compared, and then takes another one's as the first", async () => {
    await person.press("Whose updates you take, and how to end it");
    expect(await findAccessibilityViolations(person.page)).toEqual([]);
    expect(await sidewaysScroll(person.page, 320)).toBe(0);
    await person.press("Forget this publisher and the update");
    await person.says("Update 1 counts here.");
    await person.ticks(
      "I have compared the words or the digits: this is the publisher whose updates we no longer take.",
    );
    await person.press("Forget this publisher and the update");
    await person.page.waitForSelector(".update-publisher", { hidden: true });
    await person.picks(FIELD, update("other.json"));
    await person.says("Compare the fingerprint first");
  });

  it("has asked for nothing that is not on its own machine", () => {
    expect(session.takeComplaints()).toEqual([]);
  });
});
