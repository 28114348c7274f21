import { expect, it } from "vitest";
import { describeWith } from "../support/optional-parts.ts";
import { CHROMIUM, FIREFOX_SAFER } from "./browser-kinds.ts";
import { Keyboard } from "./pages/keyboard.ts";
import { asRead } from "./pages/person.ts";
import { PortalVisitor } from "./pages/portal.ts";
import { focused } from "./pages/view-faults.ts";
import { prepareVisits } from "./steps/visits.ts";

const LEAVING = { timeout: 30_000 };
const TEXT = "They came at night.";

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
  });
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
