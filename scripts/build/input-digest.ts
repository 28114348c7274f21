import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "./files-below.ts";

const FOLDERS = ["client", "shared", "scripts/build"];
const FILES = ["package-lock.json", "scripts/build.ts", "vite.config.ts", "vite.console.config.ts"];

/** SHA-256 over the names and contents of everything that the build reads: if it is the same, so is the build. */
export async function inputDigest(root: string): Promise<string> {
  const found = await Promise.all(
    FOLDERS.map(async (folder) => (await filesBelow(join(root, folder))).map((path) => `${folder}/${path}`)),
  );
  const hash = createHash("sha256");
  for (const path of [...FILES, ...found.flat()].toSorted()) {
    const content = await readFile(join(root, path));
    hash.update(`${path}\0${String(content.length)}\0`).update(content);
  }
  return hash.digest("hex");
}
