import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Run } from "./run-amparo.ts";

const PROGRAM = fileURLToPath(new URL("../../scripts/amparo.ts", import.meta.url));

/** Runs the command line and sends it this signal as soon as `isTime` has resolved. */
export async function runAndSignal(
  words: readonly string[],
  signal: NodeJS.Signals,
  isTime: () => Promise<unknown>,
): Promise<Run> {
  const child = spawn(process.execPath, [PROGRAM, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "close");
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  try {
    await isTime();
    child.kill(signal);
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
  const [stdout, stderr] = await said;
  await ended;
  return { exitCode: child.exitCode, stdout, stderr };
}

/** Runs the command line where no file can grow beyond this many blocks of 512 bytes, as on a disk that gets full. */
export async function runWithLittleRoom(blocks: number, words: readonly string[]): Promise<Run> {
  // The signal for it is ignored, so that writing fails as on a full disk.
  const script = `trap '' XFSZ; ulimit -f ${String(blocks)}; exec "$@"`;
  const child = spawn("sh", ["-c", script, "sh", process.execPath, PROGRAM, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" },
  });
  const ended = once(child, "close");
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await ended;
  return { exitCode: child.exitCode, stdout, stderr };
}
