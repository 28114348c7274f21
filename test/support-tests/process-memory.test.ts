import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { BrowserOptions, BrowserSession } from "../support/browser-session.ts";
import { launchChromium } from "../support/chromium.ts";
import { launchFirefox } from "../support/firefox.ts";
import { describeWith } from "../support/optional-parts.ts";
import { tabMemory, treeMemory, watchMemory } from "../support/process-memory.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";

// Browsers start slowly while the machine is busy with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const MEBIBYTE = 1_048_576;

const KINDS = [
  ["firefox-esr", (options: BrowserOptions) => launchFirefox({ ...options, level: "safer" })],
  ["chromium", launchChromium],
] as const;

describe("process memory", () => {
  it("sees the highest point of a course that ends where it began", async () => {
    const sizes = [10, 10, 90, 30, 10];
    const { course, result } = await watchMemory(
      () => Promise.resolve(sizes.shift() ?? 10),
      () =>
        expect
          .poll(() => sizes.length)
          .toBeLessThanOrEqual(1)
          .then(() => "done"),
    );
    expect(result).toBe("done");
    expect(course).toMatchObject({ start: 10, highest: 90, end: 10 });
  });

  it("passes on how the task fails", async () => {
    const failing = (): Promise<never> => Promise.reject(new Error("the task failed"));
    await expect(watchMemory(() => Promise.resolve(1), failing)).rejects.toThrow("the task failed");
  });

  it("is 0 for a process that is gone", async () => {
    expect(await treeMemory(4_194_305)).toBe(0);
  });
});

for (const [part, launch] of KINDS) {
  describeWith([part], `memory of a tab in ${part}`, () => {
    let folder: TemporaryFolder;
    let session: BrowserSession;

    beforeAll(async () => {
      folder = await createTemporaryFolder("memory");
      session = await launch({ network: { kind: "none" }, downloads: folder.path });
    });

    afterAll(async () => {
      await session.close();
      await folder.remove();
    });

    it("grows by what a page takes, and the browser around it does not", async () => {
      const page = await session.newPage();
      const tabBefore = await tabMemory(session.pid);
      const allBefore = await treeMemory(session.pid);
      await page.evaluate((bytes) => {
        Object.assign(window, { taken: new Uint8Array(bytes).fill(1) });
      }, 128 * MEBIBYTE);
      const tabGrowth = (await tabMemory(session.pid)) - tabBefore;
      const allGrowth = (await treeMemory(session.pid)) - allBefore;
      expect(tabBefore).toBeGreaterThan(MEBIBYTE);
      expect(tabGrowth / MEBIBYTE).toBeGreaterThan(120);
      expect(tabGrowth / MEBIBYTE).toBeLessThan(160);
      expect(Math.abs(allGrowth - tabGrowth) / MEBIBYTE).toBeLessThan(32);
    });
  });
}
