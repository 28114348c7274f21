import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { filesBelow } from "./files-below.ts";

/** Name of the list of the site's files and their hashes. */
export const HASH_LIST = "hashes.json";
const COMPRESSED = /\.(?:br|gz)$/;

/** Writes `FILE.gz` (level 9) and `FILE.br` (quality 11) beside every file of the folder. Neither holds a time or a name. */
export async function precompress(folder: string): Promise<void> {
  for (const path of await servedFiles(folder)) {
    const content = await readFile(join(folder, path));
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    await writeFile(join(folder, `${path}.gz`), await promisify(gzip)(content, { level: 9 }));
    await writeFile(join(folder, `${path}.br`), await promisify(brotliCompress)(content, { params }));
  }
}

/** Writes `hashes.json`: every file as it is served, by path, with the SHA-256 of its content in hex. */
export async function writeHashList(folder: string): Promise<void> {
  const hashes: Record<string, string> = {};
  for (const path of await servedFiles(folder)) {
    hashes[path] = createHash("sha256")
      .update(await readFile(join(folder, path)))
      .digest("hex");
  }
  await writeFile(join(folder, HASH_LIST), `${JSON.stringify(hashes, null, 2)}\n`);
}

/** All files except the list itself and compressed twins. */
async function servedFiles(folder: string): Promise<readonly string[]> {
  return (await filesBelow(folder)).filter((path) => path !== HASH_LIST && !COMPRESSED.test(path));
}
