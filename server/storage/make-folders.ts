import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

const PRIVATE = 0o700;

/**
 * Makes a folder (0700) and those above it, and gives the topmost that it made; null if all were there. (Node's own way says of
 * a disk that cannot be written to that something is missing, and never ends below some system folders.)
 */
export async function makeFolders(path: string): Promise<string | null> {
  try {
    await mkdir(path, { mode: PRIVATE });
    return path;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "EEXIST" && (await stat(path)).isDirectory()) return null;
    if (code !== "ENOENT" || dirname(path) === path) throw error;
  }
  const topmost = await makeFolders(dirname(path));
  await mkdir(path, { mode: PRIVATE });
  return topmost ?? path;
}
