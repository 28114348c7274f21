import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeWith } from "../support/optional-parts.ts";
import { CHROMIUM, FIREFOX_SAFER } from "./browser-kinds.ts";
import { PortalVisitor } from "./pages/portal.ts";
import { leaveByAddress } from "./steps/leave-by-address.ts";
import { prepareVisits } from "./steps/visits.ts";

const TEXT = "They came at night.";

// A slip of the hand must not cost what took an hour to write. Whoever wants to go has the button that asks nothing.
for (const kind of [FIREFOX_SAFER, CHROMIUM]) {
  describeWith([kind.part], `leaving the portal by a slip in ${kind.name}`, () => {
    const visits = prepareVisits(kind);

    /** What the browser asks when this page is left as it is. */
    async function questionsOf({ person: { page } }: PortalVisitor): Promise<string[]> {
      return leaveByAddress(page);
    }

    async function beginToWrite(): Promise<PortalVisitor> {
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      await visitor.beginReport();
      await visitor.person.press("Go on");
      await visitor.person.reads("What happened?");
      return visitor;
    }

    it("asks for the first words of a report, and for its files", async () => {
      const writing = await beginToWrite();
      await writing.person.types("#text", "T");
      expect(await questionsOf(writing)).toEqual(["beforeunload"]);

      const photo = join(await visits.server.makeFolder("evidence"), "photo.jpg");
      await writeFile(photo, "x");
      const attaching = await beginToWrite();
      await attaching.person.press("Go on");
      await attaching.person.press("Go on to your files");
      await attaching.person.reads("Do you have files to add?");
      await attaching.addFiles([photo]);
      expect(await questionsOf(attaching)).toEqual(["beforeunload"]);
    });

    it("asks while a codename is shown, and no more when it was written down", async () => {
      const visitor = await beginToWrite();
      await visitor.person.press("Back");
      await visitor.writeReport({ language: "en", text: TEXT, files: [] });
      await visitor.send();
      const codename = await visitor.readCodename();
      const { page } = visitor.person;
      expect(await page.evaluate(wouldAsk)).toBe(true);
      await visitor.confirm(codename);
      expect(await page.evaluate(wouldAsk)).toBe(false);
      expect(await questionsOf(visitor)).toEqual([]);
    });

    it("takes no file that misses its field for a page to go to, and lets text be moved", async () => {
      const visitor = await beginToWrite();
      await visitor.person.types("#text", TEXT);
      await visitor.person.press("Go on");
      await visitor.person.press("Go on to your files");
      await visitor.person.reads("Do you have files to add?");
      expect(await visitor.person.page.evaluate(dropBeside)).toEqual({ file: true, text: false });
    });

    it("asks nothing where there is nothing to lose", async () => {
      expect(await questionsOf(await beginToWrite())).toEqual([]);
    });
  });
}

/** Runs in the page: whether it would keep the browser from going without a question. */
function wouldAsk(): boolean {
  return !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}

/** Runs in the page: whether a file and a text that are dropped on the heading are kept from the browser. */
function dropBeside(): { readonly file: boolean; readonly text: boolean } {
  const isKept = (fill: (items: DataTransferItemList) => void): boolean => {
    const dataTransfer = new DataTransfer();
    fill(dataTransfer.items);
    const event = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer });
    document.querySelector("h1")?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return {
    file: isKept((items) => items.add(new File(["x"], "dropped.html"))),
    text: isKept((items) => items.add("words", "text/plain")),
  };
}
