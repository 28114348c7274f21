import { mkdtemp, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PortalVisitor } from "../../test/e2e/pages/portal.ts";
import type { BrowserSession } from "../../test/support/browser-session.ts";
import { launchFirefox } from "../../test/support/firefox.ts";
import { type Instance, startInstance } from "../../test/support/instance.ts";
import { createTemporaryFolder } from "../../test/support/temporary-folder.ts";
import type { SecurityLevel } from "../../test/support/tor-browser-preferences.ts";
import { startWireRecorder, type WireRecorder } from "../../test/support/wire-recorder.ts";

export const START = fileURLToPath(new URL("../start.ts", import.meta.url));
export const SITE = fileURLToPath(new URL("../../dist/site", import.meta.url));

/** A practice instance and a Firefox at one level, for a measurement. */
export interface PortalBench {
  readonly browser: BrowserSession;
  /** The instance's data. */
  readonly data: string;
  /** A folder that is removed afterwards. */
  readonly folder: string;
  readonly instance: Instance;
  /** A new folder in that folder. */
  readonly newFolder: (name: string) => Promise<string>;
  /** Opens the portal's first page. */
  readonly visit: () => Promise<PortalVisitor>;
}

/** Runs a measurement against a fresh instance; everything is ended and removed afterwards. */
export async function withPortal<T>(level: SecurityLevel, measure: (bench: PortalBench) => Promise<T>): Promise<T> {
  const folder = await createTemporaryFolder("bench-portal");
  const data = join(folder.path, "data");
  const instance = await startInstance({ data, program: START, environment: { AMPARO_SITE: SITE } });
  const browser = await launchFirefox({ level, network: { kind: "loopback" }, downloads: folder.path });
  try {
    const visit = (): Promise<PortalVisitor> => PortalVisitor.open(browser, instance.url);
    const newFolder = (name: string): Promise<string> => mkdtemp(join(folder.path, `${name}-`));
    return await measure({ browser, data, folder: folder.path, instance, newFolder, visit });
  } finally {
    await browser.close();
    await instance.stop();
    await folder.remove();
  }
}

/** What the portal costs on a line, in bytes as they were sent, HTTP heads included. */
export interface TransferFigures {
  /** From the server, until the first page can be used. */
  readonly firstPage: number;
  /** From the server, until a report of text has been filed. */
  readonly untilSent: number;
  /** From the source, for the same report. */
  readonly upward: number;
}

/** Visits through a recorder and sends a report of text. */
export function measureTransfer(level: SecurityLevel): Promise<TransferFigures> {
  return withPortal(level, async ({ browser, folder, instance }) => {
    const recorder = await startWireRecorder(instance.port, folder);
    try {
      const visitor = await PortalVisitor.open(browser, `http://127.0.0.1:${String(recorder.port)}/`);
      const firstPage = await recordedBytes(recorder, "downward");
      await visitor.beginReport();
      await visitor.writeReport({ language: "en", text: "A report of some sentences.", files: [] });
      await visitor.send();
      await visitor.readCodename();
      return {
        firstPage,
        untilSent: await recordedBytes(recorder, "downward"),
        upward: await recordedBytes(recorder, "upward"),
      };
    } finally {
      await recorder.stop();
    }
  });
}

async function recordedBytes({ connections }: WireRecorder, direction: "downward" | "upward"): Promise<number> {
  const sizes = await Promise.all(connections.map(async (connection) => (await stat(connection[direction])).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
