import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { partPath, type OptionalPart } from "../optional-parts.ts";

/** The slowest of them, on the slowest machine. */
const TIMEOUT_MILLISECONDS = 240_000;
const OUTPUT_LARGEST_BYTES = 2 ** 26;

/** Runs a program that judges what was cleaned, or makes what is to be cleaned; gives what it says. @throws when it fails */
export function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, {
    encoding: "utf8",
    timeout: TIMEOUT_MILLISECONDS,
    maxBuffer: OUTPUT_LARGEST_BYTES,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs one of several programs that a package brings. */
export function runOf(part: OptionalPart, name: string, ...args: readonly string[]): string {
  return run(join(dirname(partPath(part)), name), ...args);
}

export function ffmpeg(...args: readonly string[]): string {
  return run(partPath("ffmpeg"), "-v", "error", "-y", ...args);
}

export function exiftool(...args: readonly string[]): string {
  return run(partPath("libimage-exiftool-perl"), ...args);
}
