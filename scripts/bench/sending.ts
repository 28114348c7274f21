import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { type MemoryCourse, tabMemory, treeMemory, watchMemory } from "../../test/support/process-memory.ts";
import { writeSampleVideo } from "../../test/support/sample-video.ts";
import type { SecurityLevel } from "../../test/support/tor-browser-preferences.ts";
import { type PortalBench, withPortal } from "./bench-portal.ts";
import { watchPauses } from "./page-pauses.ts";

const MEBIBYTE = 1024 * 1024;

/** The longest time in which the page could not have answered a key or a click, and how fast it sent. */
export interface PauseFigures {
  readonly longestPauseMilliseconds: number;
  readonly mebibytesPerSecond: number;
}

/** Sends a video while the page's own main thread is asked again and again whether it is free. */
export function measurePauses(level: SecurityLevel, mebibytes: number): Promise<PauseFigures> {
  return withPortal(level, async (bench) => {
    const { page, send } = await prepareVideo(bench, mebibytes);
    const pauses = await watchPauses(page);
    const start = performance.now();
    const longestPauseMilliseconds = await pauses.during(send);
    const seconds = (performance.now() - start) / 1000;
    return { longestPauseMilliseconds, mebibytesPerSecond: mebibytes / seconds };
  });
}

/** Memory of the tab and of the server while a video was sent. */
export interface MemoryFigures {
  readonly server: MemoryCourse;
  readonly tab: MemoryCourse;
}

/** Sends a video and watches both memories from the start of sending to its end. */
export function measureMemory(level: SecurityLevel, mebibytes: number): Promise<MemoryFigures> {
  return withPortal(level, async (bench) => {
    const { send } = await prepareVideo(bench, mebibytes);
    const watchServer = () => watchMemory(() => treeMemory(bench.instance.pid), send);
    const { course: tab, result } = await watchMemory(() => tabMemory(bench.browser.pid), watchServer);
    return { server: result.course, tab };
  });
}

/** Goes to the last look with a video; `send` sends it and returns when it has been filed. */
async function prepareVideo(
  { folder, visit }: PortalBench,
  mebibytes: number,
): Promise<{ readonly page: Page; readonly send: () => Promise<unknown> }> {
  const path = join(folder, "video.mp4");
  await writeSampleVideo(path, mebibytes * MEBIBYTE, "benchmark", "benchmark");
  const visitor = await visit();
  await visitor.beginReport();
  await visitor.writeReport({ language: "en", text: "A report with a video.", files: [path] });
  const send = async (): Promise<void> => {
    await visitor.send();
    await visitor.readCodename();
  };
  return { page: visitor.person.page, send };
}
