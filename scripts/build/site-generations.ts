import { createHash } from "node:crypto";
import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { filesBelow } from "./files-below.ts";
import { HASH_LIST } from "./precompress.ts";

/** The site that is linked, and those of servers that were started some builds ago. */
const GENERATIONS_KEPT = 3;
const FRESH = ".building-";
/** No build takes as long: who left this was stopped. */
const ABANDONED_MILLISECONDS = 3_600_000;

/** A folder of its own for one build, below `out`, gone afterwards whatever happens. */
export async function inFreshFolder<T>(out: string, build: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(out, { recursive: true });
  for (const { path, time } of await aged(out, (name) => name.startsWith(FRESH))) {
    if (time + ABANDONED_MILLISECONDS < Date.now()) await rm(path, { recursive: true, force: true });
  }
  const folder = await mkdtemp(join(out, FRESH));
  try {
    return await build(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Publishes a built site: its files go to `out/sites/DIGEST`, named for what is in it, and then the symbolic link `out/site`
 * leads there, in one step. Running servers keep the folder that they were started with; of older ones the newest two stay.
 */
export async function publishSite(built: string, out: string): Promise<void> {
  const sites = join(out, "sites");
  const digest = createHash("sha256")
    .update(await readFile(join(built, HASH_LIST)))
    .digest("hex");
  const generation = join(sites, digest);
  // One by one: if this very site is there already, and is being served, each file gives way to the same one.
  for (const path of await filesBelow(built)) {
    await mkdir(dirname(join(generation, path)), { recursive: true });
    await rename(join(built, path), join(generation, path));
  }
  const now = new Date();
  await utimes(generation, now, now);
  await pointLink(out, join("sites", digest));
  await removeOldest(sites, digest);
}

/** Makes `out/site` lead to the target, from one moment to the next. */
async function pointLink(out: string, target: string): Promise<void> {
  const [link, draft] = [join(out, "site"), join(out, `.site-${String(process.pid)}`)];
  // Before there were generations, a build left a folder there.
  if ((await lstat(link).catch(() => null))?.isDirectory() === true) await rm(link, { recursive: true });
  await rm(draft, { force: true });
  await symlink(target, draft);
  await rename(draft, link);
}

async function removeOldest(sites: string, newest: string): Promise<void> {
  const others = await aged(sites, (name) => name !== newest);
  const oldest = others.toSorted((one, other) => other.time - one.time).slice(GENERATIONS_KEPT - 1);
  for (const { path } of oldest) await rm(path, { recursive: true, force: true });
}

/** What is in a folder under such names, with the time of its last change in milliseconds. */
async function aged(
  folder: string,
  isAsked: (name: string) => boolean,
): Promise<readonly { readonly path: string; readonly time: number }[]> {
  const paths = (await readdir(folder)).filter(isAsked).map((name) => join(folder, name));
  return await Promise.all(paths.map(async (path) => ({ path, time: (await stat(path)).mtimeMs })));
}
