import { execFile } from "node:child_process";
import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "../..");

/** Builds the client into a folder, as `npm run build` does, in a process of its own: nothing of the test runner gets in. */
export async function buildInto(folder: string): Promise<void> {
  const env = { ...process.env, NODE_ENV: "test" };
  await promisify(execFile)(process.execPath, [join(ROOT, "scripts/build.ts"), "--out", folder], { cwd: folder, env });
}

/** All files of a built folder by path, those of the site by the link that leads to it, too. */
export async function readTree(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const below = async (path: string): Promise<Dirent[]> =>
    await readdir(path, { recursive: true, withFileTypes: true });
  const entries = [...(await below(folder)), ...(await below(join(folder, "site")))];
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.toSorted().map(async (path) => [relative(folder, path), await readFile(path)] as const),
  );
  return new Map(files);
}
