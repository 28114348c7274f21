import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeWith } from "../support/optional-parts.ts";
import { createSampleJpeg } from "../support/sample-jpeg.ts";
import { createSamplePdf } from "../support/sample-pdf.ts";
import { CHROMIUM, FIREFOX_SAFER } from "./browser-kinds.ts";
import { PortalVisitor } from "./pages/portal.ts";
import { faultsOfView } from "./pages/view-faults.ts";
import { prepareVisits } from "./steps/visits.ts";

// What looks at a file comes over the same line as everything else, a part for each kind, and Firefox never asks twice for one that failed.

const EXIF = { cameraModel: "Testcam Witness 7", makerNote: "at the bridge", latitude: 33.5138, longitude: 36.2765 };

for (const kind of [FIREFOX_SAFER, CHROMIUM]) {
  describeWith([kind.part], `files without a connection, in ${kind.name}`, () => {
    const visits = prepareVisits(kind);

    it("are looked at when somebody tries again, the first and one of another kind, and not sent as they are for that", async () => {
      const folder = await visits.server.makeFolder("evidence");
      const files = {
        "photo.jpg": createSampleJpeg(8, 8, EXIF),
        "letter.pdf": createSamplePdf("Come to the third chamber", "A clerk"),
      };
      for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      const { person, words } = visitor;
      const { page } = person;
      await visitor.beginReport();
      for (const button of ["go-on", "go-on", "questions-go-on"]) await person.press(words(button));
      await person.reads(words("attach-title"));

      for (const [index, name] of Object.keys(files).entries()) {
        await visits.server.cutOff();
        await person.picks("#files", join(folder, name));
        await person.says(words("code-guard-not-loaded"));
        await person.sees("main [role=status]", /Not looked at yet: 1$/u);
        expect(await person.offers(words("evidence-send-as-is"))).toBe(false);
        if (index === 0) expect(await faultsOfView(page, "a file without a connection")).toEqual([]);
        await person.press(words("go-on"));
        await person.says(words("problem-files-not-looked-at"));
        // Again without a connection: nothing is lost by trying.
        await person.press(words("try-again"));
        await person.says(words("code-guard-not-loaded"));

        await visits.server.crashAndRestart();
        await person.press(words("try-again"));
        await visitor.looked(index + 1);
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
        expect(await person.texts(".attachment summary")).toHaveLength(index + 1);
        expect(await page.$$eval(".attachment input[type=radio]:checked", (chosen) => chosen.length)).toBe(index + 1);
      }
      await person.press(words("go-on"));
      await visitor.leaveConsent();
      await person.reads(words("check-title"));
      await person.says(words("evidence-part-clean"));
      expect(await person.text("main")).not.toContain(words("evidence-part-original"));
      // The browser has said what it could not get; nothing of it is about what came later.
      expect(
        visits.session.takeComplaints().filter((each) => !each.startsWith("console error: Failed to load")),
      ).toEqual([]);
    });
  });
}
