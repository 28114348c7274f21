import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sha256Hex } from "../../shared/crypto/hash.ts";
import { askAmparo } from "../scripts/run-amparo.ts";
import { findAccessibilityViolations } from "../support/axe.ts";
import { waitForDownload } from "../support/downloads.ts";
import { describeWith, partPath } from "../support/optional-parts.ts";
import { readQrCode } from "../support/qr-reader.ts";
import { sidewaysScroll, takeScreenshots } from "../support/screenshots.ts";
import { CHROMIUM, FIREFOX_SAFEST } from "./browser-kinds.ts";
import { Person } from "./pages/person.ts";
import { ScriptlessVisitor } from "./pages/scriptless.ts";
import { createDeskCommands } from "./steps/desk-side.ts";
import { ONION } from "./steps/practice-server.ts";
import { prepareVisits } from "./steps/visits.ts";

// PROTOCOL.md §4.11 and §7.7: somebody at the safest level reads, seals with stock age, and sends; the console gives the bytes back.

const FORM = "Send a sealed file, without JavaScript";
const SENT = "Your file has arrived";
const REFUSED = "The file was not accepted";

describeWith([FIREFOX_SAFEST.part, "age"], `without a script, in ${FIREFOX_SAFEST.name}`, () => {
  const visits = prepareVisits(FIREFOX_SAFEST);

  it("somebody comes from the first page to a receipt, and the organisation opens what they sealed", async () => {
    const { folder, passphraseFile, vaultFile } = visits.server;
    const visitor = await ScriptlessVisitor.open(visits.session, visits.url);
    await visitor.press("I want to report Tell an organisation what happened. Add files if you have any.");
    expect(await visitor.text(":target")).toBe("Without JavaScript");
    expect(await visitor.text("main")).toContain("The next page also shows the onion address of this site");
    await visitor.press("Send a file that you seal yourself");
    await visitor.reads(FORM);
    expect(await visitor.text("main")).toContain("For practice only");
    expect(await visitor.text(".onion")).toBe(ONION);

    await visitor.press("Save recipients-older.txt");
    const recipients = await waitForDownload(visits.session.downloads, /^recipients-older\.txt$/);
    const [plain, sealed] = [join(folder, "report.txt"), join(folder, "report.age")];
    await writeFile(plain, "They came at night. سارة\n");
    execFileSync(partPath("age"), ["-R", recipients, "-o", sealed, plain]);

    await visitor.picks(plain);
    await visitor.press("Send the sealed file");
    await visitor.reads(REFUSED);
    expect(await visitor.text("main")).toContain("This file is not sealed with age. If it was your report itself");
    await visitor.press("Back to the form");
    await visitor.reads(FORM);
    await visitor.picks(sealed);
    await visitor.press("Send the sealed file");
    await visitor.reads(SENT);
    await visitor.press("A receipt, if you need proof");
    await visitor.press("Save the receipt");
    const saved = await waitForDownload(visits.session.downloads, /^receipt\.json$/);
    expect(await askAmparo(["receipt", "check", saved, "--server", visits.url])).toMatchObject({
      letter: await sha256Hex(new Uint8Array(await readFile(sealed))),
      server: true,
    });
    const shown = await visitor.page.evaluate(() => document.querySelector("textarea")?.value);
    expect(shown).toBe(await readFile(saved, "utf8"));

    const desk = createDeskCommands(visits.server, visits.url);
    const bundle = await desk.pull("sealed.tar");
    const out = join(folder, "opened");
    const unlock = ["--vault", vaultFile, "--passphrase-file", passphraseFile];
    await askAmparo(["console", "open", ...unlock, "--bundle", bundle, "--out", out]);
    const [submission = "", ...others] = await readdir(out);
    expect(others).toEqual([]);
    const letter: unknown = JSON.parse(await readFile(join(out, submission, "letter.json"), "utf8"));
    expect(letter).toMatchObject({ type: "sealed", text: "They came at night. سارة\n" });
    expect(await visits.server.stopAndSearch([])).toEqual([]);
    expect(visits.server.logs()).not.toContain("sealed/");
    await visits.server.crashAndRestart();
  });

  it("what is far too large is told to be so, however long it takes to send", async () => {
    const { folder } = visits.server;
    const large = join(folder, "large.age");
    await writeFile(large, randomBytes(12 * 1024 * 1024));
    const visitor = await ScriptlessVisitor.open(visits.session, `${visits.url}sealed`);
    await visitor.picks(large);
    await visitor.press("Send the sealed file");
    await visitor.reads(REFUSED);
    expect(await visitor.text("main")).toContain("The file is too large.");
  });

  it("the guide can be read to its end", async () => {
    const visitor = await ScriptlessVisitor.open(visits.session, visits.url);
    await visitor.press("Help and safety: read what you can do, and who may be able to help");
    await visitor.reads("Help and safety");
    const said = await visitor.text("main");
    for (const part of ["If you are in danger now", "The United Nations", "To the first page"]) {
      expect(said).toContain(part);
    }
  });
});

describeWith([CHROMIUM.part, "age", "zbar-tools"], "the pages for sealed files", () => {
  const visits = prepareVisits(CHROMIUM);

  it("show the recipients so that a camera can read them, on a phone and in the dark too", async () => {
    const page = await visits.session.newPage();
    await page.setViewport({ width: 360, height: 640, deviceScaleFactor: 2 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await page.goto(`${visits.url}sealed`);
    await new Person(page).press("The same as text, and as a code for a camera");
    for (const [place, field] of (["textarea#recipients", "textarea#older"] as const).entries()) {
      const [picture] = (await page.$$("img.qr")).slice(place);
      if (picture === undefined) throw new Error("each has a picture");
      await picture.scrollIntoView();
      await picture.evaluate(async (each) => {
        await each.decode();
      });
      const text = await page.$eval(field, (each) => each.value);
      expect(readQrCode(await picture.screenshot())).toBe(text);
    }
  });

  it("can be used by everybody, on the smallest screen too, whatever they say", async () => {
    const file = join(visits.server.folder, "report.txt");
    await writeFile(file, "not sealed");
    const page = await visits.session.newPage();
    const person = new Person(page);
    const check = async (name: string): Promise<void> => {
      await page.$$eval("details", (all) => {
        for (const each of all) each.open = true;
      });
      expect(await findAccessibilityViolations(page)).toEqual([]);
      expect(await sidewaysScroll(page, 320)).toBe(0);
      await takeScreenshots(page, name);
    };
    await page.goto(`${visits.url}sealed`);
    await check("sealed-form");
    await page.$eval(".qr", (picture) => {
      picture.scrollIntoView();
    });
    await page.waitForFunction(() => (document.querySelector<HTMLImageElement>(".qr")?.naturalWidth ?? 0) > 0);
    await person.picks("#file", file);
    await Promise.all([page.waitForNavigation(), person.press("Send the sealed file")]);
    await person.reads(REFUSED);
    await check("sealed-refused");
    await page.goto(`${visits.url}sealed/${"0".repeat(64)}`);
    await person.reads(REFUSED);
    await person.says("This organisation cannot receive sealed files today.");
    visits.session.takeComplaints();
  });

  it("say that it has arrived so that everybody can use it", async () => {
    const sealed = join(visits.server.folder, "report.age");
    const directory = await (await fetch(`${visits.url}sealed`)).text();
    const recipient = /age1[a-z0-9]{58}(?=<)/.exec(directory)?.[0] ?? "";
    execFileSync(partPath("age"), ["-r", recipient, "-o", sealed], { input: "They came at night." });
    const page = await visits.session.newPage();
    const person = new Person(page);
    await page.goto(`${visits.url}sealed`);
    await person.picks("#file", sealed);
    await Promise.all([page.waitForNavigation(), person.press("Send the sealed file")]);
    await person.reads(SENT);
    await person.press("A receipt, if you need proof");
    expect(await findAccessibilityViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page, 320)).toBe(0);
    await takeScreenshots(page, "sealed-filed");

    await person.press("Save the receipt");
    const receipt = await waitForDownload(visits.session.downloads, /^receipt\.json$/);
    await page.goto(visits.url);
    await person.press("I have a codename");
    await person.press("Check a saved receipt");
    await person.reads("Check a receipt");
    await person.picks("#receipt", receipt);
    await person.sees("[role=status]", /The receipt is genuine\s*This server has signed it\./u);
  });
});
