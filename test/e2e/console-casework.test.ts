import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { encodeConsent } from "../../shared/mechanisms/consent-answers.ts";
import type { Answer } from "../../shared/protocol/letter.ts";
import { followupWriter } from "../../shared/source/letters.ts";
import type { WriteLetter } from "../../shared/source/submission.ts";
import { findAccessibilityViolations } from "../support/axe.ts";
import type { BrowserSession } from "../support/browser-session.ts";
import { writeCollectedBundle } from "../support/collected-bundle.ts";
import { ARABIC_TEXT, prepareConsoleStick, STICK_PASSPHRASE, type ConsoleStick } from "../support/console-stick.ts";
import { findNeedlesInFolder, type PlacedFinding } from "../support/find-needles.ts";
import { textNeedle } from "../support/needle.ts";
import { describeWith } from "../support/optional-parts.ts";
import { writeWithdrawalOf } from "../support/sample-letters.ts";
import { sidewaysScroll } from "../support/screenshots.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { BROWSER_KINDS, type BrowserKind, FIREFOX_SAFER, FIREFOX_STANDARD } from "./browser-kinds.ts";
import { keptInBrowser, keptWithSessions } from "./pages/browser-storage.ts";
import { CaseDesk } from "./pages/casework.ts";
import { Caseworker } from "./pages/console.ts";
import { asRead } from "./pages/person.ts";
import type { PlaceObserver } from "./pages/portal.ts";
import { stopAfterFailure } from "./steps/stop-after-failure.ts";
import { expectDocument, expectHidden, expectInOffice, expectMail, takeWritten } from "./steps/written-files.ts";

const MECHANISM = "Special Rapporteur on the situation of human rights defenders";
const ADDRESS = "defenders@ohchr.org";
const NAME = "أميرة حداد";
const NOTE = "We have known her for years.";
const BROTHER = "Karim Belkacem-Haddad";
const PHONE = "+213 555 0142";
const OWN_WORDS = ARABIC_TEXT.split("\n");
const WHO = `The lawyer (${NAME}) – Victim`;
const REPORT = "It may go to the Secretary-General, for the report on reprisals";
const REPORT_ALL_THE_SAME = `Enter “${REPORT}” for ${WHO}, although it does not fit`;
const PUBLICITY = encodeConsent({
  ...{ givenBy: "self", mechanism: "yes", state: "yes", understood: true },
  ...{ "public-without-name": "yes", "public-named": null, "sg-report": "without-name" },
});
const CONTENTS = { hidden: [BROTHER, PHONE], texts: [...OWN_WORDS, NOTE] };

for (const kind of BROWSER_KINDS) {
  describeWith([kind.part], `casework at the console in ${kind.name}, with no network`, () => {
    let folder: TemporaryFolder;
    let downloads: string;
    let stick: ConsoleStick;
    let session: BrowserSession | null = null;
    let console: Caseworker;
    let desk: CaseDesk;
    const leftInProfile: PlacedFinding[] = [];
    let document = "";
    let mails: readonly [string, string] = ["", ""];

    beforeAll(async () => {
      folder = await createTemporaryFolder("casework");
      downloads = join(folder.path, "downloads");
      await mkdir(downloads);
      stick = await prepareConsoleStick(folder.path);
      session = await kind.launch({
        network: { kind: "none" },
        downloads,
        onClosed: async (profile) => {
          const needles = [NAME, NOTE, BROTHER, PHONE, ...OWN_WORDS].map((text) => textNeedle(text, text));
          leftInProfile.push(...(await findNeedlesInFolder(profile, needles)));
        },
      });
      console = await Caseworker.start(session, stick.consoleFile);
      desk = new CaseDesk(console.person, observerOf(kind));
      await console.openVault(stick.vault, STICK_PASSPHRASE);
      await console.bringIn(stick.bundle);
      await console.openOnlyCase();
    });

    afterAll(async () => {
      await close();
      await folder.remove();
    });

    async function close(): Promise<void> {
      const closing = session;
      session = null;
      await closing?.close();
    }

    stopAfterFailure();

    async function saved(label: string, name: RegExp): Promise<string> {
      await desk.person.press(label);
      return takeWritten(downloads, name);
    }

    it("makes a record of an opened report, in its own words, and keeps what is typed", async () => {
      await desk.namesVictim(NAME);
      await desk.namesRelative(BROTHER, PHONE);
      await desk.person.says("Not saved.");
      await desk.saysCooperation("DZ");
      await desk.tellsEvent();
      await desk.opens("Facts", "What happened");
      expect(await desk.person.texts(".own-words")).toEqual([asRead(ARABIC_TEXT), "They took my passport."]);
      expect(await desk.person.page.$eval(".own-words", (element) => element.getAttribute("lang"))).toBe("ar");
    });

    it("prepares a draft that nobody has agreed to, saves none of it, and asks the person", async () => {
      await desk.opensDraft(MECHANISM, "English");
      await desk.person.says("This may not be sent");
      await desk.person.says("Nobody has agreed to it yet.");
      await desk.person.says("Draft. Not to be sent: consent is missing");
      const sheet = await desk.person.text(".sheet");
      expectHidden(sheet, { ...CONTENTS, hidden: [NAME, ...CONTENTS.hidden] });
      expect(await desk.person.offers("Save as DOCX")).toBe(false);
      await desk.person.press("Ask the person");
      await desk.person.sees("h1", /^Reply to case/u);
      expect(await desk.person.page.$eval("#reply-text", (field) => "value" in field && field.value)).toContain(
        MECHANISM,
      );
      await desk.person.press("Preview");
      await desk.person.sees("h1", /^Check your reply to case/u);
      await desk.person.press("Sign and put into the vault");
      await desk.person.sees("h2", /Your replies/u);
    });

    it("writes DOCX and e-mail once it is agreed to; an addressee stands in the e-mail when somebody has looked it up", async () => {
      await desk.entersConsent({ giver: "Amira herself", level: "mechanism_only", uses: ["Letters about the case"] });
      await desk.person.says("To the body alone");
      await desk.opensDraft(MECHANISM, "English");
      expect(await desk.person.text(".sheet")).toContain("صادروا جواز سفري في 3 آذار.");
      await desk.followsMissing("How to reach the organization that writes");
      await desk.expectFocus("note-writer");
      await desk.followsMissing("Preferred language for answers");
      await desk.expectFocus("language");
      await desk.person.chooses("#language", "ar");
      await desk.opensDraft(MECHANISM, "English");
      await desk.person.press("Add to this part");
      await desk.person.types("textarea.note", NOTE);
      await desk.person.press("Keep what I added");
      await desk.person.sees(".sheet-section .prose", new RegExp(NOTE, "u"));
      document = await saved("Save as DOCX", /^[0-9A-Z]{4}-[0-9A-Z]{4}-draft-sr-hrd-en\.docx$/u);
      const unaddressed = await saved("Save as e-mail", /\.eml$/u);
      const text = await readFile(await saved("Save as text", /\.txt$/u), "utf8");
      for (const each of CONTENTS.texts) expect(text).toContain(each);
      expectHidden(text, CONTENTS);
      await desk.person.press("Back to the mechanisms");
      await desk.person.says("Not looked up yet");
      await desk.person.press("Enter that a contact was looked up");
      await desk.person.fills("The contact as the body’s own page shows it", ADDRESS);
      await desk.person.fills("Who looked", " ");
      await desk.person.press("Enter this contact");
      await desk.person.says("Enter who looked.");
      // What was typed of an entry that is refused stays.
      await desk.person.fills("Who looked", "Nadia");
      await desk.observe("contact");
      await desk.person.press("Enter this contact");
      await desk.person.says("Looked up by Nadia on");
      await desk.person.press("Draft in English");
      await desk.person.ticks(ADDRESS);
      mails = [unaddressed, await saved("Save as e-mail", /\.eml$/u)];
    });

    it("compares who would learn what, and gives no file of the whole case that nobody has agreed to", async () => {
      expect(await desk.comparesAll()).toContain(MECHANISM);
      await desk.opens("Take out");
      await desk.observe("take out");
      await desk.person.says("Our own records outside of this console");
      expect(await desk.person.offers("The case as JSON")).toBe(false);
    });

    it("goes on showing the language of the draft when another one is refused", async () => {
      await desk.opensDraft(MECHANISM, "French");
      const { page } = desk.person;
      await page.evaluate(setClock, 400);
      await desk.person.chooses("#draft-language", "en");
      await desk.person.press("No, it is wrong");
      await desk.person.says("The date of this computer does not fit what is in the vault");
      expect(await desk.person.texts("#draft-language option:checked")).toEqual(["French"]);
      await page.evaluate(setClock, 0);
      await desk.person.chooses("#draft-language", "en");
      await page.waitForSelector("#draft-language option[value=en]:checked");
    });

    it("prints the draft and nothing else", async () => {
      await desk.opensDraft(MECHANISM, "French");
      const { page } = desk.person;
      const shown = (): Promise<string[]> =>
        page.$$eval("h1, nav, .saving-bar, .sheet, .draft-exports, .note, .page-head", (elements) =>
          elements
            .filter((element) => element.checkVisibility())
            .map(({ className, localName }) => className || localName),
        );
      expect(await shown()).toContain("page-head page-head--wide");
      await page.evaluate(swapMedia, "print", "all");
      expect(await shown()).toEqual(["card sheet"]);
      await page.evaluate(swapMedia, "all", "print");
      await page.evaluate(keepPrinted);
      await desk.person.press("Print");
      await page.waitForSelector("html[data-printed]");
      expect(await page.$eval("html", ({ dataset }) => dataset["printed"])).toMatch(/French.*on paper/u);
    });

    it("records what was sent, and what follows from it, as a calendar that tells nothing", async () => {
      await desk.opensMechanism(MECHANISM);
      await desk.person.press("Enter that it was sent");
      await desk.person.chooses("#sending-what", "none-en");
      await desk.person.fills("Reference", "UA 1/2026");
      await desk.observe("sending");
      await desk.person.press("Enter this");
      await desk.person.sees("h1", /^Deadlines: Case /u);
      await desk.person.says(MECHANISM);
      await desk.person.says("UA 1/2026");
      await desk.observe("deadlines");
      const calendar = await readFile(await saved("Save for a calendar", /-deadlines\.ics$/u), "utf8");
      expect(calendar).toContain("SUMMARY:Follow-up 1");
      expect(calendar).not.toContain("Rapporteur");
    });

    it("stops everything when a letter takes something back", async () => {
      const bundle = join(folder.path, "withdrawal.tar");
      const { source, today } = stick;
      await writeCollectedBundle(bundle, { ...source, today }, [{ files: [], write: writeWithdrawalOf(source) }]);
      await console.bringIn(bundle);
      await console.openOnlyCase();
      await desk.opensDraft(MECHANISM, "English");
      await desk.person.says("A letter takes something back, and nobody has said yet that it was read.");
      expect(await desk.person.offers("Save as DOCX")).toBe(false);
      await desk.person.press("Look at the consents");
      await desk.person.says("Do not publish my name.");
      await desk.person.press("Withdraw");
      await desk.person.fills("How it was taken back", "by letter");
      await desk.person.press("Withdraw this consent");
      await desk.person.says("Withdrawn on");
      await desk.person.press("It is read, and nothing more is to be withdrawn");
      await desk.person.says("Withdrawals that were read");
      await desk.opensDraft(MECHANISM, "English");
      await desk.person.says("It was taken back.");
      expect(await desk.person.offers("Save as DOCX")).toBe(false);
    });

    it("enters nothing of a letter that goes against another one before somebody has chosen just that", async () => {
      const bundle = join(folder.path, "publicity.tar");
      const { source, today } = stick;
      const { keys, scope } = source;
      const write = (answers: readonly Answer[]): WriteLetter =>
        followupWriter(keys, scope, { answers, language: "ar", text: "" });
      await writeCollectedBundle(bundle, { ...source, today }, [
        { files: [], write: write([{ answer: "yes", question: "publicity-would-worsen" }]) },
        { files: [], write: write(PUBLICITY) },
      ]);
      await console.bringIn(bundle);
      await console.openOnlyCase();
      await desk.person.says("This does not fit what was told: ask the person before you use it.");
      await desk.observe("letter that does not fit");
      await desk.opens("Consent");
      await desk.person.says("2 agreements do not fit what was told");
      await desk.observe("consent that does not fit");
      expect(await desk.person.page.evaluate(readingOrder)).toEqual(["told", "told", "warned", "button", "box", "box"]);
      expect(await desk.person.offers(REPORT_ALL_THE_SAME)).toBe(false);
      await desk.person.press(`Enter the other 2 agreements of ${WHO}`);
      await desk.person.sees(".ledger .entries strong", /^Also to the State, in confidence$/u);
      expect(await desk.person.text(".ledger")).not.toContain("The report of the Secretary-General on reprisals");
      await desk.person.press(`Enter all the same: “${REPORT}”`);
      await desk.observe("consent that does not fit, opened");
      await desk.person.press(REPORT_ALL_THE_SAME);
      await desk.person.sees(".ledger .entries p", /^The report of the Secretary-General on reprisals$/u);
      await desk.person.says("1 agreement does not fit what was told");
      // What stands in its place now is closed: a second click enters nothing.
      expect(await desk.person.page.$$eval(".offer details", (boxes) => boxes.map(({ open }) => open))).toEqual([
        false,
      ]);
    });

    // Three times scrypt, which takes Safer a minute each: vaults of that browser are saved and opened in the console's own tests.
    if (kind !== FIREFOX_SAFER)
      it("finds all of it again in the saved vault", async () => {
        const vault = await console.saveVault();
        await desk.person.press("Close the vault");
        await desk.person.reads("What would you like to do?");
        await console.openVault(vault, STICK_PASSPHRASE);
        await console.openOnlyCase();
        await desk.opens("Facts", "People");
        expect(await desk.person.page.$eval("#p1-name", (field) => "value" in field && field.value)).toBe(NAME);
        await desk.opens("Consent");
        await desk.person.says("Withdrawn on");
        await desk.opens("Deadlines");
        await desk.person.says("UA 1/2026");
      });

    it("has asked for nothing that is not on its own machine, and leaves nothing of the case in the browser", async () => {
      if (session === null) throw new Error("no browser");
      expect(session.requests.filter((url) => !/^(?:file|blob|about|data):/u.test(url))).toEqual([]);
      expect(await keptInBrowser(desk.person.page)).toEqual([]);
      await close();
      expect(leftInProfile).toEqual([]);
    });

    describeWith(["python3-cryptography"], "what it has written, as Python reads it", () => {
      it("is a document with the person's own words, and nobody who has not agreed, no time and no program", () => {
        expectDocument(document, CONTENTS);
      });

      it("is a mail with the same, to nobody, or to the address that somebody has looked up", () => {
        expectMail(mails[0], CONTENTS, null);
        expectMail(mails[1], CONTENTS, ADDRESS);
      });
    });

    // The same code writes it in each browser, and the program is slow to start.
    if (kind === FIREFOX_STANDARD)
      describeWith(["libreoffice-writer-nogui"], "the document, as LibreOffice reads it", () => {
        it("holds the same", async () => {
          await expectInOffice(document, CONTENTS);
        });
      });
  });
}

/**
 * Looks at each place, in both directions of writing when it is seen for the first time. At Safer nothing looks different, and
 * looking takes minutes.
 */
function observerOf(kind: BrowserKind): PlaceObserver {
  const seen = new Set<string>();
  return async (place, page) => {
    expect([place, await keptWithSessions(page)]).toEqual([place, []]);
    if (kind === FIREFOX_SAFER) return;
    for (const dir of seen.has(place) ? ["ltr"] : ["rtl", "ltr"]) {
      await page.evaluate((wanted) => {
        document.documentElement.dir = wanted;
      }, dir);
      expect([place, dir, await findAccessibilityViolations(page)]).toEqual([place, dir, []]);
      expect([place, dir, await sidewaysScroll(page, 320)]).toEqual([place, dir, 0]);
    }
    seen.add(place);
  };
}

/** Runs in the page. Firefox has no remote way to show a page as it is printed: rules of one medium become those of another. */
function swapMedia(from: string, to: string): void {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  for (const rule of rules)
    if (rule instanceof CSSMediaRule && rule.media.mediaText === from) rule.media.mediaText = to;
}

/** Runs in the page: what of a letter's offer is met in which order by whoever reads or hears it from its beginning. */
function readingOrder(): string[] {
  const kinds = [
    ["told", ".contradicted"],
    ["warned", ".notice--warning"],
    ["button", ".button--main"],
    ["box", "summary"],
  ] as const;
  const all = [...document.querySelectorAll(".offer :is(.contradicted, .notice--warning, .button--main, summary)")];
  return all.map((element) => kinds.find(([, selector]) => element.matches(selector))?.[0] ?? "");
}

/** Runs in the page, whose clock goes on from so many days later. */
function setClock(days: number): void {
  Date.now = () => performance.timeOrigin + performance.now() + days * 86_400_000;
}

/** Runs in the page: in place of printing, notes what the page says has left by then. */
function keepPrinted(): void {
  window.print = () => {
    document.documentElement.dataset["printed"] = document.querySelector("main [role=status] li")?.textContent ?? "";
  };
}
