import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { partPath } from "./optional-parts.ts";

/** What a program in Python said, and how it ended. */
export interface PythonAnswer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the readers in test/conformance. They share no code with the product. */
export function python(program: string, ...args: readonly string[]): PythonAnswer {
  const path = join(import.meta.dirname, "../conformance", program);
  const { status, stdout, stderr } = spawnSync(partPath("python3-cryptography"), ["-B", path, ...args], {
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}
