import { cp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { startInstance, type Instance } from "../support/instance.ts";
import { describeWith } from "../support/optional-parts.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import type { BrowserSession } from "../support/browser-session.ts";
import { startWireRecorder, type WireRecorder } from "../support/wire-recorder.ts";
import { CHROMIUM, FIREFOX_SAFER } from "./browser-kinds.ts";
import { keptInBrowser } from "./pages/browser-storage.ts";
import { PortalVisitor } from "./pages/portal.ts";

// Claim 1: nothing falls open. Whatever breaks, no request that begins, fills or completes a submission leaves the browser.

const START = fileURLToPath(new URL("../../scripts/start.ts", import.meta.url));
const SITE = fileURLToPath(new URL("../../dist/site", import.meta.url));
const TEXT = "They came at night.";
const CANNOT = "This page cannot send anything from here";

// One that runs libsodium as JavaScript, and one that runs it as WebAssembly.
for (const kind of [FIREFOX_SAFER, CHROMIUM]) {
  describeWith([kind.part], `the portal fails closed in ${kind.name}`, () => {
    let folder: TemporaryFolder;
    let site: string;
    let instance: Instance;
    let recorder: WireRecorder;
    let session: BrowserSession;

    beforeAll(async () => {
      folder = await createTemporaryFolder("fails-closed");
      site = join(folder.path, "site");
      await cp(SITE, site, { recursive: true, dereference: true });
      instance = await startInstance({
        data: join(folder.path, "data"),
        program: START,
        environment: { AMPARO_SITE: site },
      });
      recorder = await startWireRecorder(instance.port, folder.path);
    });

    // A browser of its own for each: it must have nothing in its cache that the server has lost.
    beforeEach(async () => {
      session = await kind.launch({ network: { kind: "loopback" }, downloads: folder.path });
    });

    afterEach(async () => {
      await session.close();
    });

    afterAll(async () => {
      await recorder.stop();
      await instance.stop();
      await folder.remove();
    });

    const url = (): string => `http://127.0.0.1:${String(recorder.port)}/`;

    /** Request lines about submissions, as they went over the wire. */
    async function submissionRequests(): Promise<string[]> {
      const sent = await Promise.all(recorder.connections.map(({ upward }) => readFile(upward, "latin1")));
      return sent.flatMap((text) => text.match(/(?:GET|POST|PUT) \/api\/v1\/submissions\S*/gu) ?? []);
    }

    /** Opens the portal in a browser that lacks something. */
    async function openWithout(take: () => void): Promise<PortalVisitor> {
      const page = await session.newPage();
      await page.evaluateOnNewDocument(take);
      await page.goto(url());
      return PortalVisitor.on(page);
    }

    async function expectRefusal(page: Page, reason: RegExp): Promise<void> {
      const visitor = PortalVisitor.on(page);
      await visitor.person.reads(CANNOT);
      expect(await visitor.person.text("main")).toMatch(/Nothing has been sent\./u);
      expect(await visitor.person.text("main")).toMatch(reason);
      expect(await submissionRequests()).toEqual([]);
      expect(await keptInBrowser(page)).toEqual([]);
    }

    it("without WebCrypto", async () => {
      const { person } = await openWithout(() => {
        Object.defineProperty(Crypto.prototype, "subtle", { get: () => undefined });
      });
      for (const door of ["I want to report", "I have a codename"]) {
        await person.press(door);
        await expectRefusal(person.page, /cannot seal anything/u);
        await person.press("To the first page");
      }
    });

    it("without workers", async () => {
      const { person } = await openWithout(() => {
        Reflect.deleteProperty(window, "Worker");
      });
      await person.press("I want to report");
      await expectRefusal(person.page, /does not let the page start/u);
    });

    it("when a worker may not start", async () => {
      const { person } = await openWithout(() => {
        const blocked = (): never => {
          throw new TypeError("blocked");
        };
        Object.defineProperty(window, "Worker", { value: new Proxy(Worker, { construct: blocked }) });
      });
      await person.press("I want to report");
      await expectRefusal(person.page, /does not let the page start/u);
    });

    it("when a script of the page fails while somebody writes", async () => {
      const visitor = await PortalVisitor.open(session, url());
      await visitor.beginReport();
      await visitor.writeReport({ language: "en", text: TEXT, files: [] });
      await visitor.person.page.evaluate(() => {
        queueMicrotask(() => {
          throw new Error("on purpose");
        });
      });
      await expectRefusal(visitor.person.page, /because of a fault/u);
      expect(await visitor.person.text("body")).not.toContain(TEXT);
      expect(session.takeComplaints().join()).toContain("on purpose");
    });

    // These take files away from the site, and stand last.
    it("when libsodium cannot be loaded", async () => {
      await removeFiles(/^libsodium/u);
      const visitor = await PortalVisitor.open(session, url());
      await visitor.person.press("I want to report");
      await expectRefusal(visitor.person.page, /did not load, or it stopped/u);
      session.takeComplaints();
    });

    it("when the worker cannot be loaded", async () => {
      await removeFiles(/^portal\.worker/u);
      const visitor = await PortalVisitor.open(session, url());
      await visitor.person.press("I have a codename");
      await expectRefusal(visitor.person.page, /did not load, or it stopped/u);
      session.takeComplaints();
    });

    async function removeFiles(name: RegExp): Promise<void> {
      const workers = join(site, "workers");
      const doomed = (await readdir(workers)).filter((file) => name.test(file));
      expect(doomed.length).toBeGreaterThan(0);
      await Promise.all(doomed.map((file) => rm(join(workers, file))));
    }
  });
}
