import { join } from "node:path";
import { PortalVisitor } from "../../test/e2e/pages/portal.ts";
import { launchFirefox } from "../../test/support/firefox.ts";
import { startInstance } from "../../test/support/instance.ts";
import { writeSampleVideo } from "../../test/support/sample-video.ts";
import { createTemporaryFolder } from "../../test/support/temporary-folder.ts";
import type { SecurityLevel } from "../../test/support/tor-browser-preferences.ts";
import { startTorNetwork } from "../../test/support/tor-network.ts";
import { START, SITE } from "./bench-portal.ts";
import { startSlowLine, type LineSpeed } from "./slow-line.ts";

const MEBIBYTE = 1024 * 1024;
const FILE_MEBIBYTES = 10;
/** 200 ms there and back, beside what Tor itself takes. */
export const SLOW_LINE: LineSpeed = { delayMilliseconds: 100, bytesPerSecond: 100_000 };

/** Seconds of a report over an onion service of a private Tor network, on a slow line. */
export interface ReportSeconds {
  /** From the press of the button until the last sealed piece has left and the letter goes. */
  readonly untilSealed: number;
  /** From the press of the button until the receipt is there. */
  readonly untilReceipt: number;
}

export interface TorFigures {
  /** From the address until the first page can be read. */
  readonly firstView: number;
  /** From the door until everything is there that a report needs. */
  readonly behindTheDoor: number;
  readonly text: ReportSeconds;
  /** With a file of this many MiB. */
  readonly file: ReportSeconds;
  readonly fileMebibytes: number;
}

/** Reports without and with a file, each by a new visitor. */
export async function measureOverTor(level: SecurityLevel): Promise<TorFigures> {
  const folder = await createTemporaryFolder("bench-tor");
  const environment = { AMPARO_SITE: SITE };
  const instance = await startInstance({ data: join(folder.path, "data"), program: START, environment });
  const tor = await startTorNetwork(instance.port);
  const line = await startSlowLine(tor.socksPort, SLOW_LINE);
  const network = { kind: "socks", port: line.port } as const;
  const browser = await launchFirefox({ level, network, downloads: folder.path });
  try {
    const path = join(folder.path, "video.mp4");
    await writeSampleVideo(path, FILE_MEBIBYTES * MEBIBYTE, "benchmark", "benchmark");
    const report = async (files: readonly string[]) => {
      const begun = performance.now();
      const page = await browser.newPage();
      await page.goto(`http://${tor.onionHost}/`, { waitUntil: "domcontentloaded" });
      await page.waitForSelector("h1");
      const firstView = secondsSince(begun);
      await page.waitForSelector("button.door");
      const visitor = PortalVisitor.on(page);
      const atDoor = performance.now();
      await visitor.beginReport();
      const behindTheDoor = secondsSince(atDoor);
      await visitor.writeReport({ language: "en", text: "A report of some sentences.", files });
      const pressed = performance.now();
      await visitor.send();
      await visitor.person.sees("main", /Sending the sealed letter/u, REPORT_MILLISECONDS);
      const untilSealed = secondsSince(pressed);
      await visitor.readCodename();
      return { firstView, behindTheDoor, seconds: { untilSealed, untilReceipt: secondsSince(pressed) } };
    };
    const text = await report([]);
    const file = await report([path]);
    const { behindTheDoor, firstView } = text;
    return { behindTheDoor, firstView, text: text.seconds, file: file.seconds, fileMebibytes: FILE_MEBIBYTES };
  } finally {
    await browser.close();
    await line.stop();
    await tor.stop();
    await instance.stop();
    await folder.remove();
  }
}

const REPORT_MILLISECONDS = 400_000;

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}
