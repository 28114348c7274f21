import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { describeWith } from "../support/optional-parts.ts";
import { CHROMIUM, FIREFOX_SAFER } from "./browser-kinds.ts";
import { PortalVisitor } from "./pages/portal.ts";
import { faultsOfView } from "./pages/view-faults.ts";
import { type BadLine, startBadLine } from "./steps/bad-line.ts";
import { lettersFiled } from "./steps/letters-filed.ts";
import { prepareVisits } from "./steps/visits.ts";

const TEXT = "They came at night.";
const WAITING = /^The connection failed\. Waiting a moment, then trying again\.$/u;
const BEGIN = /^POST \/api\/v1\/submissions /u;
const SEGMENT = /^PUT \/api\/v1\/submissions\/[0-9a-f]{32}\/segments\/1 /u;
const LETTER = /^PUT \/api\/v1\/submissions\/[0-9a-f]{32}\/letter /u;
const NOTHING_FILED = "If you close it now, nothing is filed: your letter goes last, and nothing counts without it.";
const NOT_CERTAIN = "If you close it now, your report may have arrived already";

for (const kind of [FIREFOX_SAFER, CHROMIUM]) {
  describeWith([kind.part], `the portal on a line that breaks in ${kind.name}`, () => {
    const visits = prepareVisits(kind);
    let line: BadLine;

    beforeEach(async () => {
      line = await startBadLine(visits.server.port);
    });

    afterEach(async () => {
      await line.stop();
      // Browsers complain of every request that failed.
      visits.session.takeComplaints();
    });

    /** A report with evidence of 3 segments, ready to be sent. */
    async function writeReport(): Promise<PortalVisitor> {
      const video = join(await visits.server.makeFolder("evidence"), "video.mp4");
      await writeFile(video, new Uint8Array(3 * 1024 * 1024));
      const visitor = await PortalVisitor.open(visits.session, line.url);
      await visitor.beginReport();
      await visitor.writeReport({ language: "en", text: TEXT, files: [video] });
      return visitor;
    }

    it.each([
      ["before it has begun", { request: BEGIN, loses: "request" }, NOTHING_FILED, 0],
      ["when the server has begun it, and could not say so", { request: BEGIN, loses: "answer" }, NOTHING_FILED, 0],
      ["before a piece of evidence", { request: SEGMENT, loses: "request" }, NOTHING_FILED, 0],
      ["when a piece has arrived, and could not be confirmed", { request: SEGMENT, loses: "answer" }, NOTHING_FILED, 0],
      ["before the letter", { request: LETTER, loses: "request" }, NOT_CERTAIN, 0],
      ["when the letter is filed, and its receipt is lost", { request: LETTER, loses: "answer" }, NOT_CERTAIN, 1],
    ] as const)("tells the truth and files one report, broken %s", async (_, place, said, filedMeanwhile) => {
      const before = lettersFiled(visits.server);
      const visitor = await writeReport();
      const { person } = visitor;
      line.breakAt(place);
      await visitor.send();
      await expect.poll(() => line.isBroken(), { timeout: 60_000 }).toBe(true);
      await person.sees(".sending-state", WAITING);
      await person.says(said);
      expect(lettersFiled(visits.server) - before).toBe(filedMeanwhile);
      line.mend();
      await visitor.confirm(await visitor.readCodename());
      expect(lettersFiled(visits.server) - before).toBe(1);
    });

    it("gives the codename of a report that may have arrived to whoever stops then, and another if it is sent again", async () => {
      const before = lettersFiled(visits.server);
      const visitor = await writeReport();
      const { person } = visitor;
      line.breakAt({ request: LETTER, loses: "answer" });
      await visitor.send();
      await expect.poll(() => line.isBroken(), { timeout: 60_000 }).toBe(true);
      await person.sees(".sending-state", WAITING);
      await person.press("Stop sending");
      await person.sees("dialog[open] p", /^It may have arrived already, and then it stays there\./u);
      await person.press("Stop sending");
      await person.reads("It may have arrived");
      expect(await person.text("main")).not.toContain("Nothing was filed");
      expect(await faultsOfView(person.page, "may have arrived")).toEqual([]);
      const words = await person.texts(".codename .word");
      expect(words).toHaveLength(12);
      // Sending it again makes another report, with other words.
      line.mend();
      await person.press("Look at it and send again");
      await person.reads("Is this what you want to send?");
      expect(await person.text("main")).toContain(TEXT);
      expect(await person.text("main")).toContain("video.mp4");
      await visitor.send();
      const others = await visitor.readCodename();
      expect(others.split(" ")).not.toEqual(words);
      // The page still has the first ones: an answer may come to either.
      expect(await person.texts(".codename .word")).toEqual([...others.split(" "), ...words]);
      expect(await faultsOfView(person.page, "two codenames")).toEqual([]);
      expect(lettersFiled(visits.server) - before).toBe(2);
    });
  });
}
