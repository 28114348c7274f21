import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUNDLE_PIECE_BYTES } from "../../shared/desk/pull-bundle.ts";
import { fixedBytes } from "../support/fixed-bytes.ts";
import { startInstance, type Instance } from "../support/instance.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { waitFor } from "../support/wait-for.ts";
import { makingOrganisation } from "./making-organisation.ts";
import { askAmparo, enrolMade, runAmparo } from "./run-amparo.ts";
import { startStallingProxy } from "./stalling-proxy.ts";

const TIMEOUT = 60_000;
const MIB = 1024 * 1024;
const PROGRAM = fileURLToPath(new URL("../../scripts/amparo.ts", import.meta.url));

let folder: TemporaryFolder;
let instance: Instance;

const at = (...parts: string[]): string => join(folder.path, ...parts);
const pull = (url: string, out: string): string[] => [
  ...["desk", "pull", "--server", url, "--desk-key", at("org", "desk-key.json"), "--out", at(out)],
];
const besides = async (name: string): Promise<string[]> =>
  (await readdir(folder.path)).filter((entry) => entry.startsWith(name)).sort();

beforeAll(async () => {
  folder = await createTemporaryFolder("broken-download");
  await writeFile(at("passphrase.txt"), "correct horse battery staple\n");
  await writeFile(at("video.mp4"), fixedBytes("video", 15 * MIB));
  const described = await askAmparo(makingOrganisation({ out: at("org"), passphrase: at("passphrase.txt") }));
  const { organisation } = described;
  instance = await startInstance({ data: at("data"), environment: { AMPARO_SITE: "" } });
  await enrolMade(described, at("org", "card.json"), at("data"));
  const sent = ["submit", "--server", instance.url, "--organisation", String(organisation)];
  await askAmparo([...sent, "--attach", at("video.mp4")]);
}, TIMEOUT);

afterAll(async () => {
  await instance.stop();
  await folder.remove();
});

/** Pulls over a line that goes dead after the first piece, and is killed there. */
async function breakOff(out: string): Promise<void> {
  const proxy = await startStallingProxy(instance.port, BUNDLE_PIECE_BYTES + MIB);
  const child = spawn(process.execPath, [PROGRAM, ...pull(proxy.url, out)], { stdio: "ignore" });
  const ended = once(child, "exit");
  try {
    await waitFor({ what: "the line to go dead", timeoutMilliseconds: 30_000 }, () =>
      proxy.received() > BUNDLE_PIECE_BYTES + MIB ? true : undefined,
    );
    await waitFor({ what: "the first piece on disk", timeoutMilliseconds: 30_000 }, async () =>
      (await stat(at(`${out}.part`)).catch(() => null))?.size === BUNDLE_PIECE_BYTES ? true : undefined,
    );
  } finally {
    child.kill("SIGKILL");
    await ended;
    await proxy.close();
  }
}

describe("a download that broke off", { timeout: TIMEOUT }, () => {
  it("is gone on with by the next run, and gives the same bytes as a whole one", async () => {
    await askAmparo(pull(instance.url, "whole.tar"));
    await breakOff("broken.tar");
    expect(await besides("broken.tar")).toEqual(["broken.tar.part", "broken.tar.ticket"]);
    expect((await stat(at("broken.tar.ticket"))).mode & 0o777).toBe(0o600);
    const run = await runAmparo(pull(instance.url, "broken.tar"));
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.stderr).toContain(`broke off at ${String(BUNDLE_PIECE_BYTES)} of `);
    expect(await besides("broken.tar")).toEqual(["broken.tar"]);
    expect((await readFile(at("broken.tar"))).equals(await readFile(at("whole.tar")))).toBe(true);
  });

  it("is begun anew when its ticket has run out", async () => {
    await breakOff("late.tar");
    const ticket = await readFile(at("late.tar.ticket"), "utf8");
    await writeFile(at("late.tar.ticket"), ticket.replace(/"ticket":"[0-9a-f]{64}"/, `"ticket":"${"0".repeat(64)}"`));
    await askAmparo(pull(instance.url, "late.tar"));
    expect(await besides("late.tar")).toEqual(["late.tar"]);
    expect((await readFile(at("late.tar"))).equals(await readFile(at("whole.tar")))).toBe(true);
  });

  it("is thrown away when what is on disk was changed meanwhile", async () => {
    await breakOff("damaged.tar");
    await writeFile(at("damaged.tar.part"), new Uint8Array(BUNDLE_PIECE_BYTES));
    const run = await runAmparo(pull(instance.url, "damaged.tar"));
    expect(run).toMatchObject({ exitCode: 3, stdout: "" });
    expect(run.stderr).toContain("bundle.malformed: ");
    expect(await besides("damaged.tar")).toEqual([]);
  });
});
