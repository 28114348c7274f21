import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Caseworker } from "../../test/e2e/pages/console.ts";
import { prepareLargeStick, STICK_PASSPHRASE } from "../../test/support/console-stick.ts";
import { launchFirefox } from "../../test/support/firefox.ts";
import { type MemoryCourse, tabMemory, treeMemory, watchMemory } from "../../test/support/process-memory.ts";
import { createTemporaryFolder } from "../../test/support/temporary-folder.ts";
import type { SecurityLevel } from "../../test/support/tor-browser-preferences.ts";

const MEBIBYTE = 1024 * 1024;

/** One step at the console: memory of the tab and of the whole browser, in bytes, and how long it took. */
export interface ConsoleStep {
  readonly browser: MemoryCourse;
  readonly seconds: number;
  readonly tab: MemoryCourse;
}

/** A bundle with one large file is brought in, and the file is saved and checked where it was saved. `highest - start` of a course is what a step took at most. */
export interface ConsoleFigures {
  readonly checking: ConsoleStep;
  readonly importing: ConsoleStep;
  readonly mebibytes: number;
  readonly saving: ConsoleStep;
}

/**
 * Opens the console from a file in Firefox, without a network, and watches what a bundle with one file of this size costs: from the
 * choice of the bundle to the list of what was in it, from "Save" until the file is whole on disk, and until the console has found it there.
 *
 * @throws Error when the saved file has another size: what was measured would be something else
 */
export async function measureConsole(level: SecurityLevel, mebibytes: number): Promise<ConsoleFigures> {
  const folder = await createTemporaryFolder("bench-console");
  try {
    const downloads = join(folder.path, "downloads");
    await mkdir(downloads);
    const { bundle, consoleFile, file, vault } = await prepareLargeStick(folder.path, mebibytes * MEBIBYTE);
    const browser = await launchFirefox({ level, network: { kind: "none" }, downloads });
    try {
      const caseworker = await Caseworker.start(browser, consoleFile);
      await caseworker.openVault(vault, STICK_PASSPHRASE);
      const { step: importing } = await watchStep(browser.pid, () => caseworker.bringIn(bundle));
      await caseworker.openOnlyCase();
      const { result, step: saving } = await watchStep(browser.pid, () => caseworker.save(file));
      if ((await stat(result)).size !== mebibytes * MEBIBYTE) throw new Error("the file was not saved whole");
      const { step: checking } = await watchStep(browser.pid, async () => {
        await caseworker.checkFiles(1, result);
        await caseworker.person.says("1 file is whole");
      });
      return { checking, importing, mebibytes, saving };
    } finally {
      await browser.close();
    }
  } finally {
    await folder.remove();
  }
}

async function watchStep<T>(
  browser: number,
  task: () => Promise<T>,
): Promise<{ readonly result: T; readonly step: ConsoleStep }> {
  const start = performance.now();
  const watchTab = () => watchMemory(() => tabMemory(browser), task);
  const { course, result } = await watchMemory(() => treeMemory(browser), watchTab);
  const seconds = (performance.now() - start) / 1000;
  return { result: result.result, step: { browser: course, seconds, tab: result.course } };
}
