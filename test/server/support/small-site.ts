import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";

/** What a build leaves, in small: pages, an asset, a worker, twins, the list of hashes; and a file that is not listed. */
export async function createSmallSite(): Promise<TemporaryFolder> {
  const folder = await createTemporaryFolder("site");
  const files = {
    "index.html": "<!doctype html><title>Amparo</title>",
    "desk.html": "<!doctype html><title>Desk</title>",
    "es/index.html": "<!doctype html><title>Amparo</title><style>p{margin:0}</style>",
    "es/guide.html": "<!doctype html><title>Amparo</title><style>p{margin:0}</style><style>h1{margin:0}</style>",
    "assets/portal-abc123.js": "export const portal = 1;",
    "assets/styles-abc123.css": "body { margin: 0 }",
    "workers/seal-abc123.js": "export const seal = 1;",
  };
  const hashes: Record<string, string> = {};
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder.path, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    await writeFile(`${file}.br`, brotliCompressSync(content));
    await writeFile(`${file}.gz`, gzipSync(content));
    hashes[path] = createHash("sha256").update(content).digest("hex");
  }
  await writeFile(join(folder.path, "hashes.json"), JSON.stringify(hashes));
  await writeFile(join(folder.path, "secret.txt"), "not for anybody");
  return folder;
}
