import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { describeWith } from "../support/optional-parts.ts";
import { CHROMIUM, FIREFOX_SAFER } from "./browser-kinds.ts";
import { asRead } from "./pages/person.ts";
import { PortalVisitor } from "./pages/portal.ts";
import { focused } from "./pages/view-faults.ts";
import { prepareVisits } from "./steps/visits.ts";

const LEAVING = { timeout: 30_000 };
const TEXT = "They came at night.";
/** More controls than any view has. */
const TABS_MOST = 40;

// Nobody touches a mouse here, and nothing is found but by the Tab key.
for (const kind of [FIREFOX_SAFER, CHROMIUM]) {
  describeWith([kind.part], `the portal by keyboard alone in ${kind.name}`, () => {
    const visits = prepareVisits(kind);

    it("files a report, comes back, writes more, and leaves", async () => {
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      const { person } = visitor;
      const { page } = person;
      const go = async (name: string, heading: string): Promise<void> => {
        await tabTo(page, name);
        await page.keyboard.press("Enter");
        await person.reads(heading);
        // A new view begins at its heading, for eyes and for screen readers.
        await expect.poll(async () => asRead(await focused(page))).toBe(heading);
      };
      // The first stop of all is to be seen: the head that stays in reach must not cover it.
      await page.keyboard.press("Tab");
      expect(await page.evaluate(seenOnTop)).toBe("Skip to the content");
      await go("I want to report", "Who will read your report");
      await go("Go on", "What happened?");
      await tabTo(page, "text");
      await page.keyboard.type(TEXT);
      await go("Go on", "Do you have files to add?");
      await go("Go on without files", "Is this what you want to send?");
      await tabTo(page, "Seal and send");
      await page.keyboard.press("Enter");
      const codename = await visitor.readCodename();
      await go("I have written it down", "Check your paper");
      const boxes = await page.$$eval(".word-boxes input", (inputs) => inputs.map(({ id }) => id));
      for (const id of boxes) {
        await tabTo(page, id);
        await page.keyboard.type(codename.split(" ")[Number(id.replace("word-", "")) - 1] ?? "");
      }
      await go("Check", "All done");
      await go("To the first page", "Report threats and reprisals, safely");
      await go("I have a codename", "Enter your codename");
      await tabTo(page, "word-1");
      // The space after each word leads to the next box.
      await page.keyboard.type(codename);
      await page.keyboard.press("Enter");
      await person.reads("Your messages");
      await go("Write more", "Is this your organisation?");
      await go("I compared it: it is the same", "Write more");
      await tabTo(page, "Seal and send");
      await page.keyboard.press("Enter");
      // The errors take the focus, and lead to the field.
      await expect.poll(() => focused(page)).toContain("Write something, or add a file.");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await focused(page)).toBe("text");
      await page.keyboard.type(TEXT);
      await tabTo(page, "Seal and send");
      await page.keyboard.press("Enter");
      await person.reads("Your message has arrived");
      // Backward: it stands before the heading. Forward, Firefox's own bar comes first, and keys that are sent to a page stop there.
      await page.keyboard.down("Shift");
      await tabTo(page, "Leave this page");
      await page.keyboard.up("Shift");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.evaluate(() => location.href), LEAVING).toBe("about:blank");
    });
  });
}

/** Presses Tab until the control of this name, or the field of this id, has the focus. @throws Error when it never has */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let tabs = 0; tabs < TABS_MOST; tabs += 1) {
    const now = asRead(await focused(page));
    if (now === name || now.startsWith(`${name} `)) return;
    passed.push(now);
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to "${name}", but to ${passed.join(" | ")}`);
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
