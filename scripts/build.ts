import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { BUDGETS, kilobytes } from "./build/budgets.ts";
import { inputDigest } from "./build/input-digest.ts";
import { precompress, writeHashList } from "./build/precompress.ts";
import { inFreshFolder, publishSite } from "./build/site-generations.ts";

const CONSOLE = "console.html";
const USAGE = "usage: build.ts [--if-changed] [--out FOLDER]";

/**
 * Builds the client: `dist/site` (portal, desk, workers, each file also compressed, and the list of hashes) and
 * `dist/console.html`. The same sources give the same bytes. Nothing of it changes before all of it is built.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { "if-changed": { type: "boolean", default: false }, out: { type: "string", default: "dist" } },
  });
  const root = fileURLToPath(new URL("../", import.meta.url));
  const out = resolve(root, values.out);
  const stamp = join(out, "inputs.sha256");
  const digest = await inputDigest(root);
  if (values["if-changed"] && (await readFile(stamp, "utf8").catch(() => "")) === digest) return;

  await rm(stamp, { force: true });
  await inFreshFolder(out, async (fresh) => {
    await buildClient(fresh);
    const [site, page] = [join(fresh, "site"), join(fresh, CONSOLE)];
    const { size } = await stat(page);
    if (size > BUDGETS[CONSOLE])
      throw new Error(`the console weighs ${kilobytes(size)}; the limit is ${kilobytes(BUDGETS[CONSOLE])}`);
    await rename(join(site, "manifest.json"), join(out, "site-manifest.json"));
    await precompress(site);
    await writeHashList(site);
    await rename(page, join(out, CONSOLE));
    await publishSite(site, out);
  });
  await writeFile(stamp, digest);
}

async function buildClient(folder: string): Promise<void> {
  // Libraries choose their release code by this; a test runner's value must not end up in what people download.
  process.env["NODE_ENV"] = "production";
  const { build } = await import("vite");
  const { siteConfig } = await import("../vite.config.ts");
  const { consoleConfig } = await import("../vite.console.config.ts");
  await build({ ...siteConfig(join(folder, "site")), configFile: false, logLevel: "warn" });
  await build({ ...consoleConfig(folder), configFile: false, logLevel: "warn" });
}

try {
  await main();
} catch (error) {
  process.exitCode = error instanceof TypeError && "code" in error ? 2 : 1;
  process.stderr.write(`${process.exitCode === 2 ? USAGE : "build failed"}: ${String(error)}\n`);
}
