import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { describeWith } from "../support/optional-parts.ts";
import { createSampleJpeg } from "../support/sample-jpeg.ts";
import { CHROMIUM, FIREFOX_SAFER } from "./browser-kinds.ts";
import { PortalVisitor } from "./pages/portal.ts";
import { faultsOfView } from "./pages/view-faults.ts";
import { breakEngine, endEngine, watchEngines } from "./steps/engine-faults.ts";
import { prepareVisits } from "./steps/visits.ts";

const TEXT = "They came at night.";
const MORE = "جاؤوا مرة أخرى. They came again.";
const EXIF = { cameraModel: "Testcam Witness 7", makerNote: "at the bridge", latitude: 33.5138, longitude: 36.2765 };
const STOPPED = "This page cannot send anything from here";

for (const kind of [FIREFOX_SAFER, CHROMIUM]) {
  describeWith([kind.part], `an engine that breaks in ${kind.name}`, () => {
    const visits = prepareVisits(kind);

    async function open(): Promise<PortalVisitor> {
      const page = await visits.session.newPage();
      await watchEngines(page);
      await page.goto(visits.url);
      return PortalVisitor.on(page);
    }

    async function expectText(page: Page, text: string): Promise<void> {
      const shown = await page.$eval("#text", (field) => (field instanceof HTMLTextAreaElement ? field.value : null));
      expect(shown).toBe(text);
    }

    it("loses nothing of a report, nor of its file, and another engine files it", async () => {
      const photo = join(await visits.server.makeFolder("evidence"), "photo.jpg");
      await writeFile(photo, createSampleJpeg(8, 8, EXIF));
      const visitor = await open();
      const { person } = visitor;
      await visitor.beginReport();
      await visitor.writeReport({ language: "es", text: TEXT, files: [photo], sentAs: "clean" });
      await breakEngine(person.page);
      await person.reads(STOPPED);
      expect(await person.text("main")).toContain("Nothing has been sent.");
      expect(await person.text("main")).toContain("What you wrote is still here.");
      expect(await faultsOfView(person.page, "broken")).toEqual([]);
      await person.press("Try again");
      await person.reads("What happened?");
      await expectText(person.page, TEXT);
      expect(await person.page.$eval("#language option:checked", ({ textContent }) => textContent)).toBe("Español");
      await person.press("Go on");
      await person.press("Go on to your files");
      await person.says("photo.jpg");
      await person.press("Go on");
      await visitor.leaveConsent();
      await person.press("Seal and send");
      await visitor.confirm(await visitor.readCodename());
    });

    it("loses nothing of a later letter, nor of a codename, though the engine ends without a word", async () => {
      const visitor = await open();
      const { person } = visitor;
      await visitor.beginReport();
      await visitor.writeReport({ language: "en", text: TEXT, files: [] });
      await visitor.send();
      const codename = await visitor.readCodename();
      await visitor.confirm(codename);
      const fingerprint = await visitor.noteFingerprint();
      await person.press("To the first page");
      await visitor.comeBack(codename);
      await visitor.compareAndWrite(fingerprint);
      await person.types("#text", MORE);
      await endEngine(person.page);
      await person.reads(STOPPED);
      await person.press("Try again");
      await person.reads("Enter your codename");
      await person.types("#word-1", codename);
      // It breaks again, before the codename has opened anything: the words stay in their boxes.
      await breakEngine(person.page);
      await person.reads(STOPPED);
      await person.press("Try again");
      await person.reads("Enter your codename");
      await visitor.openMessages();
      await person.sees("main [role=status]", /What you had written before is still here/u);
      // Nothing of the first visit is believed: the organisation is compared again.
      await visitor.compareAndWrite(fingerprint);
      await expectText(person.page, MORE);
      await person.press("Check and send");
      await person.reads("Is this what you want to send?");
      await person.press("Seal and send");
      await person.reads("Your message has arrived");
      await person.press("Close and forget");
      expect(await person.page.content()).not.toContain(MORE);
    });
  });
}
