import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { askAmparo } from "../scripts/run-amparo.ts";
import { describeWith } from "../support/optional-parts.ts";
import { CHROMIUM, FIREFOX_SAFER } from "./browser-kinds.ts";
import { PortalVisitor } from "./pages/portal.ts";
import { below, faultsOfView, focused } from "./pages/view-faults.ts";
import { type ConsoleCommands, createConsoleCommands } from "./steps/console-commands.ts";
import { prepareVisits } from "./steps/visits.ts";

const TEXT = "They came at night. جاؤوا في الليل.";
const REPLY = "وصلتنا رسالتك. We have read it, and will write to the Special Rapporteur.";
const PROVEN = "Verified: it is from the organisation";
const VERIFIED =
  /^Verified: it is from the organisation Signed on \w+ \d+, \d{4} with the key of .+\. Its fingerprint is at the top\.$/u;
const SMALLEST = { width: 320, height: 568 };
const MINUTES = 60_000;

for (const kind of [CHROMIUM, FIREFOX_SAFER]) {
  describeWith([kind.part], `every view of the portal in ${kind.name}`, () => {
    const visits = prepareVisits(kind);
    /** A codename in Spanish, as the command line gives it to those who write in Spanish. */
    let codename = "";
    let console: ConsoleCommands;
    let photo = "";
    let receipt = "";
    let faults: string[] = [];

    const observe = async (place: string, page: Page): Promise<void> => {
      faults.push(...(await faultsOfView(page, place)));
    };

    beforeAll(async () => {
      const folder = await visits.server.makeFolder("evidence");
      photo = join(folder, "صورة من الشارع photo-1.jpg");
      await writeFile(photo, "x".repeat(250_000));
      receipt = join(folder, "receipt.json");
      codename = await reportInSpanish(folder);
      console = createConsoleCommands(visits.server, visits.url);
      const [opened] = await console.open();
      await console.answer(String(opened?.letter["case"]), "ar", [REPLY, REPLY]);
    }, 5 * MINUTES);

    beforeEach(() => {
      faults = [];
    });

    async function reportInSpanish(folder: string): Promise<string> {
      const text = join(folder, "report.txt");
      await writeFile(text, "Vinieron de noche.");
      const { organisations } = await askAmparo(["organisation", "list"], {
        environment: { AMPARO_DATA: visits.server.data },
      });
      const organisation = /"id":"([0-9a-f]{64})"/u.exec(JSON.stringify(organisations))?.[1] ?? "";
      const filed = await askAmparo([
        ...["submit", "--server", visits.url, "--organisation", organisation, "--language", "es", "--text", text],
        ...["--receipt", receipt],
      ]);
      return String(filed["codename"]);
    }

    it("on the way of a report, with its errors and its questions", async () => {
      const visitor = await PortalVisitor.open(visits.session, visits.url, observe);
      const { person } = visitor;
      await visitor.beginReport();
      expect(await focused(person.page)).toBe("Who will read your report");
      await person.press("The organisation’s fingerprint");
      await observe("fingerprint", person.page);
      await person.press("Go on");
      await person.reads("What happened?");
      expect(await focused(person.page)).toBe("What happened?");
      await person.press("Go on");
      await person.reads("What else can you tell?");
      await person.press("Go on to your files");
      await person.reads("Do you have files to add?");
      await person.press("Go on without files");
      await person.sees("[role=alert]", /Write something, or add a file\./u);
      await observe("nothing written", person.page);
      // The error leads to the page where one writes.
      await person.press("There is nothing to send yet. Write something, or add a file.");
      await person.reads("What happened?");
      expect(await focused(person.page)).toBe("What happened?");
      await person.chooses("#language", "ar");
      await person.types("#text", TEXT);
      await observe("written", person.page);
      await person.press("Go on");
      await person.press("Go on to your files");
      await person.reads("Do you have files to add?");
      await visitor.addFiles([photo]);
      await person.press("Go on");
      await visitor.answerConsent();
      await person.reads("Is this what you want to send?");
      await observe("check", person.page);
      // There is nobody else to choose.
      expect(await person.offers("Choose another")).toBe(false);
      expect(await person.offers("Change the text")).toBe(true);
      await visitor.send();
      const words = await visitor.readCodename();
      expect(await focused(person.page)).toBe("Write down your codename");
      expect(await person.text(".practice-banner")).toContain("For practice only");
      // Whoever does not scroll has to find the words: all on a phone, and for a real organisation on the smallest screen too.
      expect(await below(person.page, ".codename li", { width: 360, height: 740 })).toEqual([]);
      expect(await below(person.page, ".codename li:nth-child(-n+8)", SMALLEST)).toEqual([]);
      await person.page.$eval(".practice-banner", (banner) => {
        if (banner instanceof HTMLElement) banner.hidden = true;
      });
      expect(await below(person.page, ".codename li", SMALLEST)).toEqual([]);
      await person.press("I have written it down");
      await person.reads("Check your paper");
      await person.press("Check");
      await person.sees("[role=alert]", /One of these words, or both, is not right/u);
      await observe("wrong words", person.page);
      await person.press("Show the words again");
      await visitor.readCodename();
      await visitor.confirm(words);
      expect(await focused(person.page)).toBe("All done");
      await person.press("A receipt, if you need proof");
      await observe("receipt", person.page);
      await person.press("Save the receipt");
      await person.sees("amparo-save-button [role=status]", /asked to save it as \W*receipt\.json\W+.*cannot know/u);
      const fingerprint = await visitor.noteFingerprint();
      // Before the first answer, nothing is written to an organisation that has not been compared.
      await person.press("To the first page");
      await visitor.comeBack(words);
      expect(await person.texts("main > .actions .button--main")).toEqual(["Look for new messages"]);
      await person.press("Answer, or write more");
      await person.reads("Is this your organisation?");
      expect(await focused(person.page)).toBe("Is this your organisation?");
      await person.press("I cannot compare: go back");
      await person.reads("Your messages");
      await visitor.compareAndWrite(fingerprint);
      // From the last look, each change leads to its own field.
      await person.types("#text", TEXT);
      for (const [change, field] of [
        ["Change the text", "text"],
        ["Change the language", "language"],
        ["Change the files", "files"],
      ] as const) {
        await person.press("Check and send");
        await person.reads("Is this what you want to send?");
        await person.press(change);
        await expect.poll(() => focusedId(person.page)).toBe(field);
      }
      expect(faults).toEqual([]);
      expect(visits.session.requests.filter((request) => /spanish|french|portuguese|chinese/u.test(request))).toEqual(
        [],
      );
    });

    it("on the way back, with a Spanish codename and the errors before it", async () => {
      const visitor = await PortalVisitor.open(visits.session, visits.url, observe);
      const { person } = visitor;
      await person.press("I have a codename");
      await person.reads("Enter your codename");
      await person.press("Open my messages");
      await person.sees("[role=alert]", /^Something needs your attention\s*Enter all 12 words\.$/u);
      await observe("no word", person.page);
      await person.press("Enter all 12 words.");
      expect(await focused(person.page)).toBe("word-1");
      await person.types("#word-1", codename.split(" ").with(4, "xyzzy").join(" "));
      await person.press("Open my messages");
      await person.sees("[role=alert]", /Word 5 is in no list of words\. Compare it with your paper\.$/u);
      await observe("one wrong word", person.page);
      await person.press("Word 5 is in no list of words. Compare it with your paper.");
      await person.page.$eval("#word-5", (box) => {
        if (box instanceof HTMLInputElement) box.select();
      });
      const fifth = codename.split(" ")[4] ?? "";
      await person.types("#word-5", `${fifth}x`);
      await person.page.keyboard.press("Tab");
      await person.sees("[aria-live] p", /^Word 5 is in no list of words\. Did you mean one of these\?$/u);
      await observe("one mistyped word", person.page);
      await person.press(`Word 5: ${fifth.normalize("NFC")}`);
      expect(await focused(person.page)).toBe("word-5");
      await visitor.openMessages();
      expect(await focused(person.page)).toBe("Your messages");
      const messages = await visitor.messages();
      expect(messages.map(({ text }) => text)).toEqual([REPLY, REPLY]);
      for (const { note } of messages) expect(note).toMatch(VERIFIED);
      expect(await person.texts(".message .notice--good .notice-title")).toEqual([PROVEN, PROVEN]);
      await person.says("2 messages are new");
      await person.press("I have read it: message 2");
      await person.says("1 message is new");
      // The button is gone: what has taken its place has the focus.
      expect(await focusedId(person.page)).toBe("read-2");
      await person.press("Look for new messages");
      await person.says("Since you last looked, nothing has come.");
      expect(await focusedId(person.page)).toBe("mailbox-refresh");
      // Now that it is proven who answers, the first thing to do is to write back.
      expect(await person.texts("main > .actions button")).toEqual([
        "Answer, or write more",
        "Add files",
        "Look for new messages",
        "Change what you agreed to",
        "Ask for deletion",
        "Close and forget",
      ]);
      expect(await person.texts("main > .actions .button--main")).toEqual(["Answer, or write more"]);
      // Whoever wants to add files begins at them.
      await person.press("Add files");
      await person.reads("Answer, or write more");
      await expect.poll(() => focusedId(person.page)).toBe("files");
      await person.press("Back");
      await person.reads("Your messages");
      await visitor.deleteMessage(1);
      expect(await focusedId(person.page)).toBe("message-1");
      await observe("message deleted", person.page);
      await person.press("Change what you agreed to");
      await person.reads("What may be done with the case");
      await observe("what was agreed to", person.page);
      await person.press("Seal and send");
      await person.sees("[role=alert]", /Nothing is changed yet\./u);
      await person.page.click("input[name=consent-state][value=no]");
      await person.page.click("input[name=consent-sg-report][value=with-name]");
      await person.sees("[role=status] .notice-title", /Some answers do not fit together/u);
      await observe("what is agreed to does not fit", person.page);
      await person.page.click("input[name=consent-sg-report][value=leave]");
      await person.press("Seal and send");
      await person.sees("dialog[open] h2", /^Take this back\?$/u);
      await observe("sure to take back", person.page);
      await person.press("Take it back");
      await person.reads("The organisation will see what you took back");
      await observe("taken back", person.page);
      const answers = [{ answer: "no", question: "consent.state" }];
      const letters = (await console.open()).map(({ letter }) => letter);
      expect(letters).toContainEqual(expect.objectContaining({ type: "withdrawal", answers }));
      await person.press("Back to your messages");
      await visitor.followUp({ language: "ar", text: TEXT, files: [photo] });
      await person.press("Back to your messages");
      await person.reads("Your messages");
      await person.press("Ask for deletion");
      await person.reads("Ask for everything to be deleted");
      await observe("deletion", person.page);
      await person.press("Send my request");
      await person.sees("dialog[open] h2", /^Ask for everything to be deleted\?$/u);
      await observe("sure to ask for deletion", person.page);
      await person.press("Yes, ask for deletion");
      await person.reads("Your request has arrived");
      await observe("deletion asked for", person.page);
      expect(faults).toEqual([]);
    });

    it("and is left at once while a question is open, too", async () => {
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      const { page } = visitor.person;
      await visitor.comeBack(codename);
      await visitor.person.press("Delete message 2");
      await visitor.person.sees("dialog[open] h2", /^Delete message 2\?$/u);
      expect(await visitor.person.texts("dialog[open] button")).toEqual(["Delete", "Keep it", "Leave this page"]);
      await visitor.person.press("Leave this page");
      await page.waitForFunction(() => location.href === "about:blank");
      expect(await page.evaluate(() => document.body.textContent)).toBe("");
    });

    it("with a saved receipt, and without a codename", async () => {
      const visitor = await PortalVisitor.open(visits.session, visits.url, observe);
      const { person } = visitor;
      await person.press("I have a codename");
      await person.press("Check a saved receipt");
      await person.reads("Check a receipt");
      await observe("no receipt", person.page);
      await person.picks("#receipt", photo);
      await person.sees(
        "[role=status]",
        /It proves nothing\s*This file is no receipt, or it was changed\. Choose the receipt as it was saved\./u,
      );
      await observe("no receipt at all", person.page);
      await person.picks("#receipt", receipt);
      await person.sees("[role=status]", /The receipt is genuine\s*This server has signed it\./u);
      await observe("receipt", person.page);
      await person.press("Back");
      await person.reads("Enter your codename");
      expect(faults).toEqual([]);
    });
  });
}

function focusedId(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? "");
}
