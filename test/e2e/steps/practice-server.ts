import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findNeedlesInFolder, findNeedlesInText, type PlacedFinding } from "../../support/find-needles.ts";
import { type Instance, startInstance } from "../../support/instance.ts";
import type { Needle } from "../../support/needle.ts";
import { createTemporaryFolder } from "../../support/temporary-folder.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const START = join(ROOT, "scripts/start.ts");

/** The onion service that the server says it has. Nobody goes there. */
export const ONION = "2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion";

/** The offline page, as it was built. */
export const CONSOLE_FILE: string = join(ROOT, "dist/console.html");

/** What `npm start` runs on a new data directory: a server with its practice organisation. */
export interface PracticeServer {
  /** A folder for this test alone, removed at the end; `data` lies in it. */
  readonly folder: string;
  readonly data: string;
  /** The server's own port. It stays the same when the server is started again. */
  readonly port: number;
  readonly deskKeyFile: string;
  readonly vaultFile: string;
  readonly passphraseFile: string;
  /** The passphrase of the vault. */
  passphrase(): Promise<string>;
  /** A new folder beside the data. */
  makeFolder(name: string): Promise<string>;
  /** Ends the server well, and starts it again with one more name that desks reach it by. */
  serveAs(host: string): Promise<void>;
  /** Ends the server as a power cut would. */
  cutOff(): Promise<void>;
  /** Ends the server as a power cut would, if it still runs, and starts it again. */
  crashAndRestart(): Promise<void>;
  /** Ends the server well and says where in its logs and its data these needles are. */
  stopAndSearch(needles: readonly Needle[]): Promise<PlacedFinding[]>;
  /** Everything that the server has logged, over all its lives. */
  logs(): string;
  /** Ends what still runs and removes everything. */
  remove(): Promise<void>;
}

export async function startPracticeServer(): Promise<PracticeServer> {
  const folder = await createTemporaryFolder("e2e");
  const data = join(folder.path, "data");
  const practice = (name: string): string => join(data, "practice", name);
  let hosts = "";
  const start = (port: number): Promise<Instance> =>
    startInstance({
      data,
      program: START,
      environment: {
        AMPARO_HOSTS: hosts,
        AMPARO_ONION: ONION,
        AMPARO_PORT: String(port),
        AMPARO_SITE: join(ROOT, "dist/site"),
      },
    });
  let instance: Instance | null = await start(0);
  const { port } = instance;
  const pastLogs: string[] = [];
  const logs = (): string => [...pastLogs, instance?.logs() ?? ""].join("");
  const stop = async (): Promise<void> => {
    const running = instance;
    if (running === null) return;
    await running.stop();
    pastLogs.push(running.logs());
    instance = null;
  };
  const cutOff = async (): Promise<void> => {
    await instance?.kill();
    pastLogs.push(instance?.logs() ?? "");
    instance = null;
  };
  return {
    folder: folder.path,
    data,
    port,
    deskKeyFile: practice("desk-key.json"),
    vaultFile: practice("vault.age"),
    passphraseFile: practice("passphrase.txt"),
    passphrase: async () => (await readFile(practice("passphrase.txt"), "utf8")).trim(),
    makeFolder: async (name) => {
      const path = join(folder.path, name);
      await mkdir(path, { recursive: true, mode: 0o700 });
      return path;
    },
    serveAs: async (host) => {
      await stop();
      hosts = hosts === "" ? host : `${hosts},${host}`;
      instance = await start(port);
    },
    cutOff,
    crashAndRestart: async () => {
      await cutOff();
      instance = await start(port);
    },
    stopAndSearch: async (needles) => {
      await stop();
      return [...findNeedlesInText("the server's log", logs(), needles), ...(await findNeedlesInFolder(data, needles))];
    },
    logs,
    remove: async () => {
      await stop();
      await folder.remove();
    },
  };
}
