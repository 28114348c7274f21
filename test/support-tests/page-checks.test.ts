import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { findAccessibilityViolations, findColorViolations } from "../support/axe.ts";
import type { BrowserOptions, BrowserSession } from "../support/browser-session.ts";
import { launchChromium } from "../support/chromium.ts";
import { launchFirefox } from "../support/firefox.ts";
import { describeWith } from "../support/optional-parts.ts";
import { sidewaysScroll, takeScreenshots } from "../support/screenshots.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { type PageServer, startPageServer } from "./page-server.ts";

// Browsers start slowly while the machine is busy with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const head = '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Page</title>';
const icon = '<link rel="icon" href="data:,">';
const good = `${head}${icon}<main><h1>Report</h1><label>Your words <input></label></main></html>`;
const bad = `${head}${icon}<main><h1>Report</h1><input><p style="color:#999;background:#fff;width:500px">pale</p></main>`;

const KINDS = [
  ["firefox-esr", (options: BrowserOptions) => launchFirefox({ ...options, level: "safer" })],
  ["chromium", launchChromium],
] as const;

for (const [part, launch] of KINDS) {
  describeWith([part], `page checks in ${part}`, () => {
    let folder: TemporaryFolder;
    let server: PageServer;
    let session: BrowserSession;

    beforeAll(async () => {
      folder = await createTemporaryFolder("page-checks");
      // As strict as our own pages: the checks have to work from outside of the policy.
      const headers = { "content-security-policy": "default-src 'none'; img-src data:; style-src 'unsafe-inline'" };
      server = await startPageServer({
        "/good": { type: "text/html", body: good, headers },
        "/bad": { type: "text/html", body: bad, headers },
      });
      session = await launch({ network: { kind: "loopback" }, downloads: folder.path });
    });

    afterAll(async () => {
      await session.close();
      await server.stop();
      await folder.remove();
    });

    it("find missing labels and pale text, and nothing on a good page", async () => {
      const page = await session.newPage();
      await page.goto(`${server.url}/good`);
      expect(await findAccessibilityViolations(page)).toEqual([]);
      await page.goto(`${server.url}/bad`);
      const rules = (await findAccessibilityViolations(page)).map((violation) => violation.split(":", 1)[0]);
      expect(rules.sort()).toEqual(["color-contrast", "label"]);
      const ofColors = (await findColorViolations(page)).map((violation) => violation.split(":", 1)[0]);
      expect(ofColors).toEqual(["color-contrast"]);
    });

    it("measure how far a narrow page scrolls sideways", async () => {
      const page = await session.newPage();
      await page.goto(`${server.url}/good`);
      expect(await sidewaysScroll(page, 320)).toBe(0);
      await page.goto(`${server.url}/bad`);
      expect(await sidewaysScroll(page, 320)).toBeGreaterThanOrEqual(180);
    });

    it("take pictures of the widths and directions, and leave the page as it was", async () => {
      const page = await session.newPage();
      await page.goto(`${server.url}/good`);
      const widths: number[] = [];
      for (const path of await takeScreenshots(page, `page-checks-${part}`)) {
        const png = await readFile(path);
        expect(png.toString("latin1", 1, 4)).toBe("PNG");
        widths.push(png.readUInt32BE(16));
      }
      expect(widths).toEqual([360, 360, 1280, 1280]);
      expect(await page.evaluate(() => document.documentElement.dir)).toBe("");
    });
  });
}
