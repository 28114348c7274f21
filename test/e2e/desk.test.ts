import { randomBytes } from "node:crypto";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { findAccessibilityViolations } from "../support/axe.ts";
import type { BrowserSession } from "../support/browser-session.ts";
import { findNeedlesInFolder, type PlacedFinding } from "../support/find-needles.ts";
import { textNeedle } from "../support/needle.ts";
import { describeWith } from "../support/optional-parts.ts";
import { sidewaysScroll } from "../support/screenshots.ts";
import { waitFor } from "../support/wait-for.ts";
import { CHROMIUM, FIREFOX_SAFER } from "./browser-kinds.ts";
import { DeskWorker } from "./pages/desk.ts";
import { Keyboard } from "./pages/keyboard.ts";
import { contentsOf } from "./steps/carried-files.ts";
import { startCuttingLine } from "./steps/cutting-line.ts";
import { createDeskStock, type DeskStock } from "./steps/desk-stock.ts";
import { type PracticeServer, startPracticeServer } from "./steps/practice-server.ts";

const MEBIBYTE = 1024 * 1024;

for (const kind of [FIREFOX_SAFER, CHROMIUM]) {
  describeWith([kind.part], `the desk's page in ${kind.name}`, () => {
    let server: PracticeServer;
    let stock: DeskStock;
    let codenames: readonly string[];
    let answer: string;
    let session: BrowserSession;
    let visits = 0;
    let leftInProfile: PlacedFinding[] = [];
    let lookFor: string[] = [];

    beforeAll(async () => {
      server = await startPracticeServer();
      stock = createDeskStock(server);
      codenames = [await stock.file(15 * MEBIBYTE), await stock.file(0)];
      answer = await stock.answer();
    });

    beforeEach(async () => {
      visits += 1;
      lookFor = [];
      session = await kind.launch({
        network: { kind: "loopback" },
        downloads: await server.makeFolder(`downloads-${String(visits)}`),
        onClosed: async (profile) => {
          const needles = lookFor.map((text) => textNeedle(text, text));
          leftInProfile = await findNeedlesInFolder(profile, needles);
        },
      });
    });

    afterEach(async () => {
      await session.close();
    });

    afterAll(async () => {
      await server.remove();
    });

    const url = (host = "127.0.0.1"): string => `http://${host}:${String(server.port)}/`;

    async function enter(address = url()): Promise<DeskWorker> {
      const desk = await DeskWorker.open(session, address);
      await desk.enter(server.deskKeyFile);
      return desk;
    }

    /** What a page must be whatever it shows, in both directions. */
    async function expectSoundPage({ person: { page } }: DeskWorker): Promise<void> {
      for (const dir of ["rtl", "ltr"]) {
        await page.evaluate((wanted) => {
          document.documentElement.dir = wanted;
        }, dir);
        expect(await findAccessibilityViolations(page), dir).toEqual([]);
        expect(await sidewaysScroll(page, 320), dir).toBe(0);
      }
    }

    it("refuses a key that is not enrolled, one of another organisation, and what is no key, and says why", async () => {
      const wrongSecret = await stock.otherKey("wrong.json", (key) =>
        key.replace(/"secret":"[^"]+"/u, `"secret":"${randomBytes(32).toString("base64")}"`),
      );
      const stranger = await stock.otherKey("stranger.json", (key) =>
        key.replace(/"organisation":"[0-9a-f]+"/u, `"organisation":"${randomBytes(32).toString("hex")}"`),
      );
      const noKey = await stock.otherKey("no-key.json", (key) => key.slice(0, -1));
      const desk = await DeskWorker.open(session, url());
      await expectSoundPage(desk);
      expect(await desk.tryToEnter(wrongSecret)).toMatch(/key is not the one that is enrolled here/u);
      await expectSoundPage(desk);
      expect(await desk.tryToEnter(stranger)).toMatch(/organisation of this key is not enrolled on this server/u);
      expect(await desk.tryToEnter(noKey)).toMatch(/This file is not a desk key\./u);
      // Nothing of it stands in the way of the right one.
      await desk.enter(server.deskKeyFile);
      expect(await desk.waiting()).toBe("2 submissions wait.");
    });

    it("is not let in under an address that the operator has not named, and names both possible causes", async () => {
      const desk = await DeskWorker.open(session, url("desk.localhost"));
      const said = await desk.tryToEnter(server.deskKeyFile);
      expect(said).toMatch(
        /key is not the one that is enrolled here, or the address of this page is not one of the operator/u,
      );
    });

    it("saves the very bytes that the command line collects, and is usable and readable at each step", async () => {
      const desk = await enter();
      await expectSoundPage(desk);
      expect(await desk.shiftsOfNames("rtl")).toEqual([0, 0]);
      expect(await desk.shiftsOfNames("ltr")).toEqual([0, 0]);
      await desk.prepare();
      await expectSoundPage(desk);
      const saved = await desk.save();
      expect(await contentsOf(saved)).toEqual(await contentsOf(await stock.pull()));
      await desk.leave();
    });

    it("keeps the page when a file is dropped beside the field, before the key and after it", async () => {
      const desk = await DeskWorker.open(session, url());
      expect(await desk.dropsKeptBeside()).toEqual([true, true]);
      await desk.enter(server.deskKeyFile);
      expect(await desk.dropsKeptBeside()).toEqual([true, true]);
    });

    it("leaves no address of a bundle that works for long, or says whose it is", async () => {
      const [, organisation = ""] =
        /"organisation":"([0-9a-f]+)"/u.exec(await readFile(server.deskKeyFile, "utf8")) ?? [];
      const desk = await enter();
      await desk.prepare();
      const address = await desk.bundleUrl();
      const [, ticket = ""] =
        /^http:\/\/127\.0\.0\.1:\d+\/api\/v1\/desk\/bundles\/([0-9a-f]{64})$/u.exec(address) ?? [];
      await desk.save();
      const answer = await fetch(address, { headers: { range: "bytes=0-0" } });
      expect(answer.status).toBe(206);
      expect(answer.headers.get("content-disposition")).toMatch(
        /^attachment; filename="collected-2-[0-9a-f]{6}\.tar"$/u,
      );
      lookFor = [ticket, organisation, "Practice organisation"];
      await session.close();
      // Windows of Tor Browser are private ones; others write down where downloads came from, but no name and no organisation.
      const found = leftInProfile.filter(({ needle }) => needle !== ticket);
      expect(found).toEqual([]);
      expect(leftInProfile.length > 0).toBe(!kind.isPrivate);
      await server.crashAndRestart();
      expect((await fetch(address)).status).toBe(404);
      session = await kind.launch({ network: { kind: "loopback" }, downloads: await server.makeFolder("unused") });
    });

    it("comes to the whole bundle when the line breaks in the middle of saving it", async () => {
      const line = await startCuttingLine(server.port, 9 * MEBIBYTE);
      try {
        const desk = await enter(line.url);
        await desk.prepare();
        await desk.startSaving();
        await waitFor({ what: "the line to break", timeoutMilliseconds: 60_000 }, () => line.wasCut() || undefined);
        // Chromium goes on by itself, from where it was. In Firefox a person has to begin again, as the page says.
        if (kind !== CHROMIUM) await desk.startSaving();
        const whole = await stock.pull();
        const { size } = await stat(whole);
        const saved = await waitFor({ what: "the whole bundle", timeoutMilliseconds: 120_000 }, async () =>
          (await sizesOfBundles(session.downloads)).find(([, bytes]) => bytes === size),
        );
        expect(await contentsOf(join(session.downloads, saved[0]))).toEqual(await contentsOf(whole));
        // Nothing that is cut off goes by the name of a bundle; browsers reserve names with empty files.
        const sizes = (await sizesOfBundles(session.downloads)).map(([, bytes]) => bytes);
        expect(sizes.filter((bytes) => bytes !== size && bytes !== 0)).toEqual([]);
        expect(line.ranges).toEqual(kind === CHROMIUM ? [expect.stringMatching(/^bytes=[1-9]\d+-$/u)] : []);
      } finally {
        await line.stop();
      }
    });

    it("goes on with its work when its session is over, without asking for the key", async () => {
      const desk = await enter();
      await desk.prepare();
      await server.crashAndRestart();
      await desk.lookAgain(/^2 submissions wait\./u);
      await desk.prepare();
      expect(await contentsOf(await desk.save())).toEqual(await contentsOf(await stock.pull()));
      session.takeComplaints();
    });

    it("refuses outgoing bundles that are cut off, damaged, or for others, and sends nothing of them", async () => {
      const outgoing = await readFile(answer);
      const text = outgoing.toString("latin1");
      const changed = async (name: string, bytes: Uint8Array): Promise<string> => {
        const file = `${server.folder}/${name}`;
        await writeFile(file, bytes);
        return file;
      };
      const other = (field: string): Uint8Array =>
        Buffer.from(
          text.replace(new RegExp(`"${field}":"[0-9a-f]{64}"`, "u"), `"${field}":"${"0".repeat(64)}"`),
          "latin1",
        );
      const desk = await enter();
      const sent = session.requests.length;
      const refused = [
        ["cut.tar", outgoing.subarray(0, outgoing.length - 512), /not a bundle of the console, or it is damaged/u],
        ["half.tar", outgoing.subarray(0, outgoing.length >> 1), /not a bundle of the console, or it is damaged/u],
        ["more.tar", Buffer.concat([outgoing, new Uint8Array(512)]), /not a bundle of the console, or it is damaged/u],
        ["empty.tar", new Uint8Array(0), /not a bundle of the console, or it is damaged/u],
        ["server.tar", other("instance"), /for another server/u],
        ["organisation.tar", other("organisation"), /from another organisation/u],
      ] as const;
      for (const [name, bytes, words] of refused) {
        expect(await desk.tryToBring(await changed(name, bytes)), name).toMatch(words);
        expect(await desk.person.page.$("#upload-send"), name).toBeNull();
      }
      await expectSoundPage(desk);
      expect(session.requests.slice(sent)).toEqual([]);
      expect(await stock.count()).toBe(2);
      expect(await stock.replies(codenames)).toBe(0);
    });

    it("publishes a card file alone, as an organisation needs that has no case, and none that is damaged", async () => {
      const card = join(server.data, "practice", "card.json");
      const damaged = join(server.folder, "damaged.json");
      await writeFile(damaged, (await readFile(card, "utf8")).slice(0, -1));
      const desk = await enter();
      const sent = session.requests.length;
      expect(await desk.tryToBring(damaged)).toMatch(/not an organisation’s card, or it is damaged/u);
      expect(await desk.bring(card)).toEqual(["publish your card, with the intake keys of 26 weeks"]);
      expect(await desk.person.sees("#upload-news", /./u)).toBe(
        "This is your organisation’s card, and every signature in it is right. It will:",
      );
      await expectSoundPage(desk);
      // A font that lies in the style sheet is no request to anybody.
      expect(session.requests.slice(sent).filter((url) => !url.startsWith("data:"))).toEqual([]);
      expect(await desk.upload()).toEqual(["All of it has arrived", "Your card is published."]);
      await expectSoundPage(desk);
      expect(await desk.waiting()).toBe("2 submissions wait.");
    });

    it("lets two desks work at once: what one has brought back, the other finds done", async () => {
      const one = await enter();
      const other = await enter();
      await other.prepare();
      const address = await other.bundleUrl();
      await one.person.page.bringToFront();
      expect(await one.bring(answer)).toEqual([
        expect.stringMatching(/^publish your card, with the intake keys of 26 weeks$/u),
        "bring 1 reply",
        "delete 2 submissions from the server, because the console has them",
      ]);
      await expectSoundPage(one);
      expect(await one.upload()).toEqual([
        "All of it has arrived",
        "Your card is published.",
        "The reply arrived.",
        "2 submissions were deleted from the server.",
      ]);
      await expectSoundPage(one);
      await one.person.sees("#collect-count", /^Nothing waits\./u);
      // The bundle that the other had ready is gone with what it would have held.
      expect((await fetch(address)).status).toBe(404);
      await other.person.page.bringToFront();
      await other.person.page.click("#collect-prepare");
      await other.person.sees("[aria-labelledby=collect-title] [role=alert]", /not there any more\. Look again/u);
      await expectSoundPage(other);
      await other.lookAgain(/^Nothing waits\./u);
      await other.bring(answer);
      expect(await other.upload()).toEqual([
        "All of it has arrived",
        "Your card is published.",
        "The reply arrived.",
        "Nothing was left to delete.",
      ]);
      expect(await stock.replies(codenames)).toBe(1);
    });

    it("can be used from the first key to the last with a keyboard alone", async () => {
      await stock.file(0);
      const desk = await DeskWorker.open(session, url());
      const { page } = desk.person;
      const keys = new Keyboard(page);
      await keys.picks("desk-key", server.deskKeyFile);
      await desk.person.sees("#collect-count", /^\d+ submissions? waits?\./u);
      await keys.ticks("collect-all");
      await page.waitForSelector("#collect-prepare:disabled");
      await keys.ticks("collect-all");
      await keys.press("collect-prepare");
      await page.waitForSelector("#collect-save:focus");
      await keys.picks("outgoing", answer);
      await keys.press("upload-send");
      await page.waitForSelector("#upload-result");
      expect(await desk.person.texts("#upload-result .notice-title")).toEqual(["All of it has arrived"]);
      // What the console has not seen yet stays.
      expect(await desk.waiting()).toBe("1 submission waits.");
    });
  });
}

/** Names and sizes of the collected bundles in a folder, without what browsers are still writing. */
async function sizesOfBundles(folder: string): Promise<[string, number][]> {
  const names = (await readdir(folder)).filter((name) => /^collected-.*\.tar$/u.test(name));
  return Promise.all(names.map(async (name) => [name, (await stat(join(folder, name))).size]));
}
