import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface TemporaryFolder {
  readonly path: string;
  /** Removes the folder and all in it; removing it twice is fine. */
  remove(): Promise<void>;
}

/** A new folder that only this user can read (0700), in the system's place for such folders. */
export async function createTemporaryFolder(purpose: string): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), `amparo-${purpose}-`));
  return {
    path,
    // A process that is just ending may still write a file or two while its folder is being removed.
    remove: () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
