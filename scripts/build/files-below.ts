import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** All files below a folder, as paths with forward slashes, in the order of their code units. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}
