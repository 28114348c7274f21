import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { partPath } from "./optional-parts.ts";

/** A tor that is not started yet: its configuration file lies in its own folder, beside its data. */
export interface TorNode {
  readonly name: string;
  readonly folder: string;
}

export interface RunningTorNode extends TorNode {
  /** What it has logged so far: the reason when it ended, or why a network does not come up. */
  readLog(): Promise<string>;
  stop(): Promise<void>;
}

/** Lines of a torrc, without indentation. */
export type TorSettings = readonly (readonly [key: string, value: string | number])[];

/** Folder of a node; tor insists that nobody else can read it. */
export async function createTorFolder(network: string, name: string): Promise<TorNode> {
  const folder = join(network, name);
  await mkdir(folder, { mode: 0o700 });
  return { name, folder };
}

/** Starts a node of a test network on loopback. It ends by itself when this process is gone. */
export async function startTorNode(node: TorNode, settings: TorSettings): Promise<RunningTorNode> {
  const all: TorSettings = [
    ["TestingTorNetwork", 1],
    ["DataDirectory", node.folder],
    ["Nickname", node.name],
    ["Address", "127.0.0.1"],
    ["Log", `notice file ${join(node.folder, "log")}`],
    ["ShutdownWaitLength", 0],
    ["__OwningControllerProcess", process.pid],
    // All relays share one address and one operator; nobody tests from outside whether they can be reached.
    ["AssumeReachable", 1],
    ["EnforceDistinctSubnets", 0],
    ...settings,
  ];
  const file = join(node.folder, "torrc");
  await writeFile(file, all.map(([key, value]) => `${key} ${String(value)}\n`).join(""));
  const child = spawn(partPath("tor"), ["-f", file, "--defaults-torrc", join(node.folder, "no-defaults")], {
    stdio: "ignore",
  });
  await once(child, "spawn");
  return {
    ...node,
    readLog: () => readFile(join(node.folder, "log"), "utf8").catch(() => ""),
    stop: () => endChild(child),
  };
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  await gone;
}
