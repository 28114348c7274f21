import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseConfig, withInstance, type Config } from "../server/operator.ts";
import { codeOf, EXIT } from "./cli/command-error.ts";
import { onFiles } from "./cli/file-errors.ts";
import { sentenceOf } from "./cli/sentences.ts";
import { preparePractice } from "./practice.ts";

// `npm start`: the client is built if its sources are newer, outside production there is somebody to practice with, and then
// this very process becomes the server, so that signals reach it and nothing is left behind.

function talk(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Builds the client in a process of its own, which a signal ends too. False if there is no site to serve. */
async function buildClient(): Promise<boolean> {
  const build = spawn(process.execPath, [fileURLToPath(new URL("build.ts", import.meta.url)), "--if-changed"], {
    stdio: ["ignore", process.stderr, process.stderr],
  });
  const passOn = (signal: NodeJS.Signals): void => {
    build.kill(signal);
  };
  process.once("SIGINT", passOn).once("SIGTERM", passOn);
  const code = await new Promise<number | null>((resolve, reject) => {
    build.once("error", reject);
    build.once("exit", resolve);
  });
  process.off("SIGINT", passOn).off("SIGTERM", passOn);
  return code === 0;
}

async function tellPractice(config: Config): Promise<void> {
  const folder = await onFiles(() =>
    withInstance(config, (instance) => preparePractice(instance, config.dataFolder), "create"),
  );
  if (folder === null) {
    talk("There is no practice organisation here any more. To try things out, set AMPARO_DATA to a new folder.");
    return;
  }
  talk("There is a practice organisation, for trying out. Nobody reads what is sent to it, and its keys lie here:");
  for (const file of ["vault.age", "passphrase.txt", "desk-key.json"]) talk(`  ${join(folder, file)}`);
}

function tellAddress({ host, port }: Config): void {
  const name = host.includes(":") ? `[${host}]` : host;
  if (port === 0) talk("Amparo is running; its port is in the line above.");
  else talk(`Amparo is at http://${name}:${String(port)}/ and the desk at http://${name}:${String(port)}/desk`);
}

async function start(): Promise<number | null> {
  const config = parseConfig(process.env);
  if (!config.ok) {
    for (const fault of config.faults) talk(fault);
    return EXIT.usage;
  }
  if (config.value.siteFolder !== null && !(await buildClient())) return EXIT.failed;
  process.umask(0o077);
  if (!config.value.production) await tellPractice(config.value);
  // It listens when this has resolved, or has ended the process.
  await import("../server/main.ts");
  tellAddress(config.value);
  return null;
}

try {
  const code = await start();
  if (code !== null) process.exitCode = code;
} catch (error) {
  const code = codeOf(error);
  if (code === null) throw error;
  talk(`${code}: ${sentenceOf(code)}`);
  process.exitCode = EXIT.failed;
}
