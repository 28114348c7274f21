import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeWith } from "../support/optional-parts.ts";
import { createSampleJpeg } from "../support/sample-jpeg.ts";
import { CHROMIUM, FIREFOX_SAFER } from "./browser-kinds.ts";
import { Keyboard } from "./pages/keyboard.ts";
import { asRead } from "./pages/person.ts";
import { PortalVisitor } from "./pages/portal.ts";
import { focused } from "./pages/view-faults.ts";
import { createConsoleCommands } from "./steps/console-commands.ts";
import { prepareVisits } from "./steps/visits.ts";

const LEAVING = { timeout: 30_000 };
const TEXT = "They came at night.";
const OTHER_TEXT = "They took my brother.";
const EXIF = { cameraModel: "Testcam", makerNote: "Testcam", latitude: 33.5, longitude: 36.2 };
const BOTH =
  "A clean copy and the original If the place, the day or the device can prove something. The organisation gets both, sealed.";
const MECHANISM = "May bodies that can help (United Nations, regional commissions and courts) have the case?";

// Nobody touches a mouse here, and nothing is found but by the Tab key.
for (const kind of [FIREFOX_SAFER, CHROMIUM]) {
  describeWith([kind.part], `the portal by keyboard alone in ${kind.name}`, () => {
    const visits = prepareVisits(kind);

    it("files a report, comes back, writes more, and leaves", async () => {
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      const { person } = visitor;
      const { page } = person;
      const keys = new Keyboard(page);
      const go = async (name: string, heading: string): Promise<void> => {
        await keys.press(name);
        await person.reads(heading);
        // A new view begins at its heading, for eyes and for screen readers.
        await expect.poll(async () => asRead(await focused(page))).toBe(heading);
      };
      // The first stop of all is to be seen: the head that stays in reach must not cover it.
      await page.keyboard.press("Tab");
      expect(await page.evaluate(seenOnTop)).toBe("Skip to the content");
      await go("I want to report", "Who will read your report");
      expect(await page.evaluate(hiddenOfRing)).toBe(0);
      await go("Go on", "What happened?");
      await keys.types("text", TEXT);
      await go("Go on", "What else can you tell?");
      await go("Go on to your files", "Do you have files to add?");
      await go("Go on without files", "What may be done with what you tell");
      await go("Leave it all at no for now", "Is this what you want to send?");
      await keys.press("Seal and send");
      const codename = await visitor.readCodename();
      await go("I have written it down", "Check your paper");
      const boxes = await page.$$eval(".word-boxes input", (inputs) => inputs.map(({ id }) => id));
      for (const id of boxes) {
        await keys.types(id, codename.split(" ")[Number(id.replace("word-", "")) - 1] ?? "");
      }
      await go("Check", "All done");
      await go("To the first page", "Report threats and reprisals, safely");
      await go("I have a codename", "Enter your codename");
      // The space after each word leads to the next box.
      await keys.types("word-1", codename);
      await page.keyboard.press("Enter");
      await person.reads("Your messages");
      await go("Answer, or write more", "Is this your organisation?");
      await go("I compared it: it is the same", "Answer, or write more");
      await keys.press("Check and send");
      // The errors take the focus, and lead to the field.
      await expect.poll(() => focused(page)).toContain("Write something, or add a file.");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await focused(page)).toBe("text");
      await page.keyboard.type(TEXT);
      await go("Check and send", "Is this what you want to send?");
      await keys.press("Seal and send");
      await person.reads("Your message has arrived");
      await keys.press("Leave this page");
      await expect.poll(() => page.evaluate(() => location.href), LEAVING).toBe("about:blank");
    });

    it("answers questions, adds a file, agrees to a use, changes an answer; and later takes it back, and asks for deletion", async () => {
      const { folder } = visits.server;
      const photo = join(folder, "photo.jpg");
      await writeFile(photo, createSampleJpeg(40, 30, EXIF));
      const organisation = createConsoleCommands(visits.server, visits.url);
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      const { person } = visitor;
      const keys = new Keyboard(person.page);
      const go = async (name: string, heading: string): Promise<void> => {
        await keys.press(name);
        await person.reads(heading);
        await expect.poll(async () => asRead(await focused(person.page))).toBe(heading);
      };
      await go("I want to report", "Who will read your report");
      await go("Go on", "What happened?");
      await keys.types("text", OTHER_TEXT);
      await go("Go on", "What else can you tell?");
      await go("Whom it is about Nothing yet", "Whom it is about");
      await keys.chooses("Who are you in this?", "It happened to somebody of my family");
      await keys.types("How are you related to the person?", "sister");
      await go("Next part", "Danger now");
      await keys.chooses("Is the person, or somebody close to them, in danger now?", "Yes, the danger is great");
      await keys.chooses("How soon may something happen?", "Within weeks");
      await go("To all parts", "What else can you tell?");
      await go("Go on to your files", "Do you have files to add?");
      await keys.picks("files", photo);
      await visitor.looked(1);
      await keys.chooses("What should be sent?", BOTH);
      await go("Go on", "What may be done with what you tell");
      await keys.chooses("consent-decider", "It happened to somebody else, who has told me what they want.");
      await go("Go through the questions", MECHANISM);
      await keys.chooses("consent-mechanism", "Yes");
      await keys.press("Check and send");
      await person.reads("Is this what you want to send?");
      await keys.press("Change: How soon may something happen?");
      await person.reads("Danger now");
      // Straight at the answer that was chosen, not at the head of the page.
      await expect.poll(() => person.page.evaluate(lineInFocus)).toBe("Within weeks");
      await keys.chooses("How soon may something happen?", "Within days");
      await go("Check and send", "Is this what you want to send?");
      await keys.press("Seal and send");
      const codename = await visitor.readCodename();
      const report = (await organisation.open()).find(({ letter }) => letter["text"] === OTHER_TEXT);
      expect([...(report?.files.keys() ?? [])]).toHaveLength(2);
      const answers = JSON.stringify(report?.letter["answers"]);
      for (const said of ["relative", "sister", "days"]) expect(answers).toContain(said);

      await go("I have written it down", "Check your paper");
      const boxes = await person.page.$$eval(".word-boxes input", (inputs) => inputs.map(({ id }) => id));
      for (const id of boxes) {
        await keys.types(id, codename.split(" ")[Number(id.replace("word-", "")) - 1] ?? "");
      }
      await go("Check", "All done");
      await go("To the first page", "Report threats and reprisals, safely");
      await go("I have a codename", "Enter your codename");
      await keys.types("word-1", codename);
      await go("Open my messages", "Your messages");
      await go("Change what you agreed to", "Is this your organisation?");
      await go("I compared it: it is the same", "What may be done with the case");
      await keys.chooses("consent-mechanism", "I do not agree, and take back what I said before");
      await keys.press("Seal and send");
      await keys.press("Take it back");
      await person.reads("The organisation will see what you took back");
      await go("Back to your messages", "Your messages");
      await go("Ask for deletion", "Ask for everything to be deleted");
      await keys.press("Send my request");
      await keys.press("Yes, ask for deletion");
      await person.reads("Your request has arrived");
      const all = (await organisation.open()).map(({ letter }) => letter);
      const ofCase = all.filter((letter) => letter["case"] === report?.letter["case"]);
      expect(ofCase.map(({ type }) => type).toSorted()).toEqual(["erasure", "report", "withdrawal"]);
    });
  });
}

/** Runs in the page. What the line with the focus says. */
function lineInFocus(): string {
  return document.activeElement?.closest("label")?.textContent.trim() ?? "";
}

/** Runs in the page. How much of the ring around the choice of a language the head hides, in pixels. */
function hiddenOfRing(): number {
  const summary = document.querySelector<HTMLElement>(".languages > summary");
  const head = document.querySelector(".page-head");
  if (summary === null || head === null) return Infinity;
  summary.focus();
  const { outlineOffset, outlineWidth } = getComputedStyle(summary);
  const ring = summary.getBoundingClientRect().top - Number.parseFloat(outlineOffset) - Number.parseFloat(outlineWidth);
  return Math.max(0, head.getBoundingClientRect().bottom - ring);
}

/** Runs in the page. What the focused control says, if it is what lies on top at its own middle. */
function seenOnTop(): string {
  const focused = document.activeElement;
  if (focused === null) return "nothing has the focus";
  const { left, top, width, height } = focused.getBoundingClientRect();
  const above = document.elementFromPoint(left + width / 2, top + height / 2);
  return above !== null && focused.contains(above)
    ? focused.textContent
    : `covered by ${above?.className ?? "nothing"}`;
}
