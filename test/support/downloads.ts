import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { waitFor } from "./wait-for.ts";

/** Names of files that a browser is still writing; Firefox has "DL-abcde.eml" for a moment before it gives the file its name. */
const UNFINISHED = /^DL-|\.(part|crdownload)$/u;

/**
 * Waits until the one file whose name matches is there and whole, and returns its path. Browsers reserve the final name with
 * an empty file first, so an empty file counts as unfinished.
 *
 * @throws Error when it has not come in time, or when two files match.
 */
export async function waitForDownload(folder: string, name: RegExp, timeoutMilliseconds = 120_000): Promise<string> {
  return waitFor({ what: `a download named ${String(name)}`, timeoutMilliseconds }, async () => {
    const names = await readdir(folder);
    if (names.some((entry) => UNFINISHED.test(entry))) return undefined;
    const [found, other] = names.filter((entry) => name.test(entry));
    if (found === undefined) return undefined;
    if (other !== undefined) throw new Error(`two downloads match ${String(name)}: ${found}, ${other}`);
    const path = join(folder, found);
    return (await stat(path)).size > 0 ? path : undefined;
  });
}
