import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openReply } from "../../shared/crypto/reply-open.ts";
import { replyPublicKey } from "../../shared/crypto/codename-keys.ts";
import { verifyProfile } from "../../shared/crypto/card-verify.ts";
import { verifyEnvelope } from "../../shared/crypto/envelope-verify.ts";
import { sha256Hex } from "../../shared/crypto/hash.ts";
import { COLLECTION_RECEIPT } from "../../shared/crypto/payload-kinds.ts";
import { openVault, parsePassphrase } from "../../shared/crypto/vault-file.ts";
import { slotAddress } from "../../shared/crypto/slot-address.ts";
import { readOutgoingBundle } from "../../shared/protocol/outgoing-bundle.ts";
import { NO_PREVIOUS } from "../../shared/protocol/reply.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { findAccessibilityViolations } from "../support/axe.ts";
import type { BrowserSession } from "../support/browser-session.ts";
import {
  ARABIC_TEXT,
  prepareConsoleStick,
  STICK_PASSPHRASE,
  writeDatedVault,
  writeQuickCopy,
  type ConsoleStick,
} from "../support/console-stick.ts";
import { waitForDownload } from "../support/downloads.ts";
import { describeWith } from "../support/optional-parts.ts";
import { valueOf } from "../support/sample-letters.ts";
import { sidewaysScroll } from "../support/screenshots.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { waitFor } from "../support/wait-for.ts";
import { BROWSER_KINDS } from "./browser-kinds.ts";
import { keptInBrowser } from "./pages/browser-storage.ts";
import { Caseworker } from "./pages/console.ts";

const REPLY = "وصلتنا رسالتك.\nWe will call the lawyer.";

for (const kind of BROWSER_KINDS) {
  describeWith([kind.part], `console in ${kind.name}, with no network`, () => {
    let folder: TemporaryFolder;
    let downloads: string;
    let stick: ConsoleStick;
    let session: BrowserSession;
    let desk: Caseworker;
    const savedEvidence: string[] = [];

    beforeAll(async () => {
      folder = await createTemporaryFolder("console");
      downloads = join(folder.path, "downloads");
      await mkdir(downloads);
      stick = await prepareConsoleStick(folder.path);
      session = await kind.launch({ network: { kind: "none" }, downloads });
      desk = await Caseworker.start(session, stick.consoleFile);
    });

    afterAll(async () => {
      await session.close();
      await folder.remove();
    });

    /** What a page must be whatever it shows. */
    async function expectSoundPage(): Promise<void> {
      expect(await findAccessibilityViolations(desk.person.page)).toEqual([]);
      expect(await sidewaysScroll(desk.person.page, 320)).toBe(0);
    }

    /** On a phone too, at the end of a long page, it is said that something is not saved, and it can be saved there. */
    async function expectSavingInView(): Promise<void> {
      const { page } = desk.person;
      const before = page.viewport();
      await page.setViewport({ width: 360, height: 640 });
      const top = await page.evaluate(() => {
        window.scrollTo(0, document.documentElement.scrollHeight);
        return document.querySelector(".saving-bar--unsaved .button")?.getBoundingClientRect().top;
      });
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(100);
      await page.setViewport(before);
    }

    /** Firefox's own reader of documents wants one thing that the page's policy forbids, complains, and does without. */
    async function expectViewerComplaint(): Promise<void> {
      if (kind.part !== "firefox-esr") return;
      const heard: string[] = [];
      // The same violation is told twice: by the event in the page, and by the browser.
      await waitFor({ what: "the reader's complaint", timeoutMilliseconds: 60_000 }, () => {
        heard.push(...session.takeComplaints());
        return heard.length >= 2 ? true : undefined;
      });
      expect(heard.filter((complaint) => !complaint.includes("require-trusted-types-for"))).toEqual([]);
    }

    it("says the same of a wrong passphrase and of a damaged file", async () => {
      await expectSoundPage();
      const damaged = join(folder.path, "damaged.age");
      const bytes = await readFile(stick.vault);
      bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
      await writeFile(damaged, bytes);
      await desk.person.press("Open a vault");
      await desk.person.reads("Open a vault");
      await expectSoundPage();
      const said: string[] = [];
      for (const [file, passphrase] of [
        [stick.vault, "another passphrase of eight words"],
        [damaged, STICK_PASSPHRASE],
      ] as const) {
        await desk.person.picks("#vault-file", file);
        await desk.person.fills("Passphrase", passphrase);
        await desk.person.press("Open the vault");
        await desk.person.says("This did not open. Most likely a word of the passphrase is mistyped");
        said.push(await desk.person.page.$eval("[role=alert]", (element) => element.textContent));
      }
      expect(said[0]).toBe(said[1]);
      await desk.person.press("Back");
    });

    it("opens a vault and brings in what is whole, and says who wrote it", async () => {
      await desk.openVault(stick.vault, STICK_PASSPHRASE);
      await desk.person.says("Saved.");
      await desk.bringIn(stick.bundle);
      await desk.person.says("New: 3. Already there: 0. Refused: 0.");
      await expectSoundPage();
      await desk.openOnlyCase();
      const letters = await desk.letters();
      expect(letters).toHaveLength(3);
      expect(letters[0]).toMatchObject({ title: "Letter 1: report", continuity: "First letter", text: ARABIC_TEXT });
      expect(letters.slice(1).map(({ continuity, text }) => [continuity, text])).toEqual(
        expect.arrayContaining([
          ["Proven to be from the same person", "A follow-up of mine."],
          ["Not proven: treat with caution", "A letter by a stranger."],
        ]),
      );
      await expectSoundPage();
      await desk.bringIn(stick.bundle);
      await desk.person.says("New: 0. Already there: 3. Refused: 0.");
    });

    it("refuses evidence that was changed by one byte, and gives no receipt for it", async () => {
      const damaged = join(folder.path, "changed.tar");
      const bytes = await readFile(stick.bundle);
      const place = bytes.indexOf("/segments\0") + 3_000_000;
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      await writeFile(damaged, bytes);
      await desk.bringIn(damaged);
      await desk.person.says("New: 0. Already there: 2. Refused: 1.");
      await desk.person.says("It was changed or damaged on the way");
      await desk.person.says("Refused submissions stay on the server");
      await expectSoundPage();
    });

    it("shows pictures, documents and text, and nothing that could run", async () => {
      await desk.bringIn(stick.bundle);
      await desk.openOnlyCase();
      const [picture, paper] = stick.samples;
      await desk.person.press(`View ${picture?.name ?? ""}`);
      await desk.person.page.waitForFunction(
        () => (document.querySelector<HTMLImageElement>("amparo-show-file img")?.naturalWidth ?? 0) > 0,
      );
      await desk.person.press(`View ${paper?.name ?? ""}`);
      await desk.person.press("Show the document");
      await desk.person.page.waitForSelector("iframe[src^='blob:']");
      await expectViewerComplaint();
      await desk.person.press("View ملاحظة.txt");
      await desk.person.says("شهادة: <b>not markup</b>");
      await expectSoundPage();
      await desk.person.press("View index page.html");
      await desk.person.says("This kind of file is not shown here");
      expect(await desk.person.page.title()).toBe("Case – Amparo console");
    });

    it("saves evidence under its own name behind a mark of its letter, byte for byte", async () => {
      for (const { name, sha256 } of stick.samples) {
        const saved = await desk.save(name);
        const extension = name.slice(name.lastIndexOf("."));
        expect(basename(saved)).toMatch(new RegExp(`^evidence-[0-9a-f]{8}-.*\\${extension}$`, "u"));
        expect(basename(saved).slice("evidence-01234567-".length)).toBe(name);
        savedEvidence.push(saved);
        const hash = createHash("sha256")
          .update(await readFile(saved))
          .digest("hex");
        expect(hash).toBe(sha256);
      }
    });

    it("signs a reply, and lets nothing out before the vault is saved", async () => {
      await desk.person.press("Write a reply");
      await desk.person.sees("h1", /^Reply to case/u);
      await desk.person.fills("Your reply", "x".repeat(30_000));
      await desk.person.says("This is too long for one reply");
      await desk.person.press("Preview");
      await desk.person.says("Something needs your attention");
      await desk.person.fills("Language of the reply", "ar");
      await desk.person.fills("Your reply", REPLY);
      await expectSoundPage();
      await desk.person.press("Preview");
      await desk.person.sees("h1", /^Check your reply to case/u);
      await expectSoundPage();
      await desk.person.press("Sign and put into the vault");
      await desk.person.sees("h1", /^Case /u);
      await desk.person.says("Not saved.");
      await expectSavingInView();
      await desk.person.press("Carry out");
      await desk.person.says("Nothing leaves before the vault that remembers it is saved.");
      expect(await desk.person.offers("Export the bundle")).toBe(false);
      await expectSoundPage();
    });

    it("says which letters stay on the server because files are not saved, until all of them are", async () => {
      const all = stick.samples.length + 2;
      await desk.person.says("1 letter stays on the server: its files are not saved and checked yet");
      await desk.person.says(`${String(all)} files to save and check`);
      await desk.person.press("I have another copy of all these files, or do not need them");
      await desk.person.sees("dialog[open] h2", /^Are these files safe\?$/u);
      expect(await desk.person.page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
        "Keep them on the server",
      );
      await expectSoundPage();
      await desk.person.press("Keep them on the server");
      await desk.person.says(`${String(all)} files to save and check`);
      await desk.openOnlyCase();
      await desk.person.says("Check that the files arrived");
      await expectSoundPage();
      savedEvidence.push(await desk.save("index page.html"), await desk.save("ملاحظة.txt"));
      await desk.person.says("Given to the browser as evidence-");
      await desk.person.press("Carry out");
      await desk.person.says("2 receipts: the server then deletes those submissions");
      await desk.person.says(`${String(all)} files to save and check`);
    });

    it("takes no saved file that is cut off or empty, and those that are whole, wherever they are chosen", async () => {
      await desk.openOnlyCase();
      const [first = "", ...others] = savedEvidence;
      const [cut, empty] = [join(folder.path, "cut off.mp4"), join(folder.path, "evidence of a full disk.pdf")];
      await writeFile(cut, (await readFile(first)).subarray(0, -1));
      await writeFile(empty, "");
      await desk.checkFiles(1, cut, empty);
      await desk.person.says("2 files are not whole files of any letter");
      await desk.person.says("cut off.mp4, evidence of a full disk.pdf.");
      await expectSoundPage();
      await desk.checkFiles(1, cut, ...others);
      await desk.person.says(`${String(others.length)} files are whole`);
      await desk.person.says("1 file is not a whole file of any letter");
      await desk.person.press("Carry out");
      await desk.person.says("1 file to save and check");
      await desk.person.says("2 receipts: the server then deletes those submissions");
      await expectSoundPage();
      await desk.person.picks("[id^=outgoing-][id$=-saved]", first);
      await desk.person.says("1 file is whole");
      await desk.person.says("3 receipts: the server then deletes those submissions");
      await expectSoundPage();
      expect((await desk.person.texts(".notice-title")).filter((title) => title.includes("server"))).toEqual([]);
    });

    it("asks before unsaved work is lost", async () => {
      await desk.person.press("Close the vault");
      await desk.person.says("What changed since the vault was last saved will be lost.");
      await desk.person.press("Cancel");
      const warned = new Promise<string>((resolve) => {
        desk.person.page.once("dialog", (dialog) => {
          resolve(dialog.type());
          void dialog.dismiss();
        });
      });
      await desk.person.page.close({ runBeforeUnload: true });
      expect(await warned).toBe("beforeunload");
      expect(desk.person.page.isClosed()).toBe(false);
    });

    it("saves the vault, checks the file and exports what the source can read", async () => {
      const saved = await desk.handOverVault();
      expect(basename(saved)).toMatch(/^vault-[0-9-]{10}-0001-[0-9a-f]{6}\.age$/u);
      expect(basename(saved)).toContain(stick.today);
      await desk.person.picks("#check-file", stick.vault);
      await desk.person.says("This is not the vault that was saved last.");
      await desk.person.press("Export the bundle");
      await desk.person.says(
        `With this bundle you let the server delete 3 submissions with ${String(savedEvidence.length)} files. The saved vault file has not been checked.`,
      );
      await desk.person.press("Cancel");
      await desk.person.press("Close the vault");
      await desk.person.sees("dialog[open] h2", /^Close without checking the saved vault\?$/u);
      await desk.person.press("Cancel");
      await desk.checkVault(saved);
      await desk.person.press("Export the bundle");
      const outgoing = await waitForDownload(downloads, /^outgoing-.*\.tar$/u);
      await expectSoundPage();
      await expectReplyAndReceipts(outgoing);
    });

    it("finds everything again in the saved vault, and asks for the bundle to read evidence", async () => {
      await desk.person.press("Close the vault");
      await desk.person.reads("What would you like to do?");
      await desk.openVault(await waitForDownload(downloads, /-0001-[0-9a-f]{6}\.age$/u), STICK_PASSPHRASE);
      await desk.openOnlyCase();
      expect(await desk.person.text("article.letter--ours .prose")).toBe(REPLY);
      const [picture] = stick.samples;
      expect(await desk.person.offers(`View ${picture?.name ?? ""}`)).toBe(false);
      await desk.person.picks("#letter-1-bundle", stick.bundle);
      await desk.person.press(`View ${picture?.name ?? ""}`);
      await desk.person.page.waitForSelector("amparo-show-file img");
    });

    it("removes a case when that is wanted twice, and for good only when the vault is saved", async () => {
      await desk.person.press("Remove this case");
      await desk.person.sees("dialog[open] h2", /^Remove this case\?$/u);
      expect(await desk.person.page.evaluate(() => document.activeElement?.textContent.trim())).toBe("Keep it");
      await expectSoundPage();
      await desk.person.press("Keep it");
      await desk.person.press("Remove letter 2");
      await desk.person.press("Remove it");
      await waitFor({ what: "a case with two letters", timeoutMilliseconds: 20_000 }, async () =>
        (await desk.letters()).length === 2 ? true : undefined,
      );
      await desk.person.press("Remove this case");
      await desk.person.press("Remove it");
      await desk.person.says("There are no cases yet.");
      await desk.person.says("Not saved.");
      await desk.person.press("Carry out");
      await desk.person.says("3 receipts");
      await desk.person.press("Close the vault");
      await desk.person.press("Close without saving");
      await desk.person.reads("What would you like to do?");
      const copy = join(folder.path, "copy.age");
      await writeQuickCopy(await waitForDownload(downloads, /-0001-[0-9a-f]{6}\.age$/u), copy);
      await desk.openVault(copy, STICK_PASSPHRASE);
      await desk.openOnlyCase();
      expect(await desk.letters()).toHaveLength(3);
    });

    it("says when an older copy of the vault is opened than before", async () => {
      await desk.person.press("Close the vault");
      await desk.openVault(stick.vault, STICK_PASSPHRASE);
      await desk.person.says("You opened number 0, but a newer one, number 1, was open before in this page.");
      await expectSoundPage();
      await desk.person.press("Close the vault");
    });

    it.each([
      ["years behind the vault", 400],
      ["months ahead of it", -200],
    ])("does nothing by a clock that is %s before a person has looked at another one", async (_, days) => {
      const vault = join(folder.path, `made-${String(days)}.age`);
      await writeDatedVault(vault, days);
      await desk.tryVault(vault, STICK_PASSPHRASE);
      await desk.person.sees("dialog[open] h2", /^Is today /u);
      await expectSoundPage();
      await desk.person.press("No, it is wrong");
      await desk.person.says("The date of this computer does not fit what is in the vault");
      await desk.person.reads("What would you like to do?");
      await desk.tryVault(vault, STICK_PASSPHRASE);
      await desk.person.press("Yes, the date is right");
      await desk.person.reads("Cases");
      await desk.person.says("Not saved.");
      await desk.person.press("Close the vault");
      await desk.person.press("Close without saving");
      await desk.person.reads("What would you like to do?");
    });

    it("asked for nothing but itself and kept nothing", async () => {
      expect(session.requests.filter((url) => /^(?:https?|wss?|ftp):/u.test(url))).toEqual([]);
      expect(await keptInBrowser(desk.person.page)).toEqual([]);
    });

    async function expectReplyAndReceipts(path: string): Promise<void> {
      const { keys, organisation, scope, sodium } = stick.source;
      const bytes = new Uint8Array(await readFile(path));
      const read = (offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> =>
        Promise.resolve(bytes.slice(offset, offset + length));
      const bundle = valueOf(await readOutgoingBundle({ read, size: bytes.length }));
      const expected = { organisation: organisation.id, pinned: null, today: stick.today };
      const { profile } = valueOf(await verifyProfile(sodium, organisation.card.profile, expected));
      const [slot] = bundle.slots;
      expect(slot?.address).toBe(await slotAddress(keys, 0));
      const reply = await openReply(
        sodium,
        keys.replySeed,
        {
          ...scope,
          case: keys.case,
          keys: profile.reply,
          previous: NO_PREVIOUS,
          replyKey: await sha256Hex(replyPublicKey(sodium, keys)),
          sequence: 0,
        },
        slot?.slot ?? new Uint8Array(0),
      );
      expect(valueOf(reply).reply).toMatchObject({ language: "ar", text: REPLY });
      const [signer] = profile.reply;
      if (bundle.receipt === null || signer === undefined) throw new Error("no receipt");
      const receipt = valueOf(verifyEnvelope(sodium, COLLECTION_RECEIPT, signer, bundle.receipt));
      expect(receipt.submissions).toHaveLength(3);
    }
  });

  describeWith([kind.part], `new organisation in ${kind.name}`, () => {
    it("makes a card, a desk key and a vault that the passphrase opens", async () => {
      const folder = await createTemporaryFolder("console-new");
      const downloads = join(folder.path, "downloads");
      await mkdir(downloads);
      const { consoleFile } = await prepareConsoleStick(folder.path);
      const session = await kind.launch({ network: { kind: "none" }, downloads });
      try {
        const desk = await Caseworker.start(session, consoleFile);
        const passphrase = await desk.makeOrganisation("مأوى الشمال");
        expect(passphrase.split(" ")).toHaveLength(8);
        await desk.person.says("Not saved.");
        expect(
          await desk.person.page.$$eval(".digits li", (groups) =>
            groups.map(({ textContent }) => textContent.trim()).join(""),
          ),
        ).toMatch(/^\d{60}$/u);
        expect(await findAccessibilityViolations(desk.person.page)).toEqual([]);
        await desk.person.press("Save card.json");
        await desk.person.says("Save the vault first.");
        const vault = await readFile(await desk.handOverVault());
        await desk.person.press("Save card.json");
        expect(await readFile(await waitForDownload(downloads, /^card\.json$/u), "utf8")).toContain('"kind":"card"');
        await desk.person.press("Save desk-key.json");
        await desk.person.press("Yes, save it");
        const key = await readFile(await waitForDownload(downloads, /^desk-key\.json$/u), "utf8");
        expect(key).toContain('"kind":"desk-key"');
        expect(vault.toString("latin1")).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/u);
        const secret = valueOf(parsePassphrase(passphrase));
        const opened = valueOf(await openVault(await loadSodium(), new Uint8Array(vault), secret, () => undefined));
        expect(opened.intake).toHaveLength(26);
      } finally {
        await session.close();
        await folder.remove();
      }
    });
  });
}
