import { copyFile, mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { failure, ok, type Result } from "../../shared/bytes/index.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import { openDatabase } from "./database.ts";
import { syncFolder, type Disk } from "./disk.ts";
import { copyEvidence } from "./evidence-copy.ts";
import { createEvidenceFiles } from "./evidence-files.ts";
import { openInstance, instancePaths, type Instance, type InstanceOptions } from "./instance.ts";
import { makeFolders } from "./make-folders.ts";

/** Where a backup is made, inside of its folder: its files have their names only when all of them are there. */
const UNFINISHED = "amparo-backup.unfinished";

/** Why nothing was written. */
export type BackupError = "backup.not_empty";

/**
 * Writes a consistent copy into a new folder (0700): the database as it is at one moment, and the evidence that it records.
 * May run beside a server. Submissions that the server deletes meanwhile are left out whole. Of one that fails, nothing is left; what
 * one that was killed has left is removed by the next one into the same folder.
 *
 * @throws DamagedEvidenceError if evidence that is still recorded is not there
 */
export async function backup(instance: Instance, disk: Disk, target: string): Promise<Result<null, BackupError>> {
  const undo = await makeEmptyFolder(target, [UNFINISHED]);
  if (undo === null) return failure("backup.not_empty");
  const draft = join(target, UNFINISHED);
  try {
    await mkdir(draft, { mode: 0o700 });
    await copyInstance(instance, disk, draft);
    // The key comes last: nothing opens a folder that has a database and no key.
    const [from, to] = [instancePaths(draft), instancePaths(target)];
    for (const part of ["evidence", "database", "seed"] as const) await rename(from[part], to[part]);
    await rmdir(draft);
    await syncFolder(disk, target);
    return ok(null);
  } catch (error) {
    // A full stick, or evidence that is damaged: half a copy would be taken for a backup.
    await undo();
    throw error;
  }
}

async function copyInstance(instance: Instance, disk: Disk, folder: string): Promise<void> {
  const paths = instancePaths(folder);
  await mkdir(paths.evidence, { mode: 0o700 });
  await instance.database.backup(paths.database);
  const copy = openDatabase(paths.database);
  try {
    await copyEvidence(copy, instance.evidence, createEvidenceFiles(paths.evidence, disk), (error) => {
      if (instance.submissions.find(error.submission) !== null) throw error;
      dropSubmission(copy, error.submission);
    });
  } finally {
    copy.close();
  }
  await copySynced(disk, instance.paths.seed, paths.seed);
}

/**
 * Makes a data folder from a backup. Everything recorded is there and matches its hash, or nothing is left behind.
 *
 * @throws DamagedEvidenceError
 */
export async function restore(options: InstanceOptions, source: string): Promise<Result<null, BackupError>> {
  const { dataFolder, disk } = options;
  const undo = await makeEmptyFolder(dataFolder);
  if (undo === null) return failure("backup.not_empty");
  try {
    const from = instancePaths(source);
    const to = instancePaths(dataFolder);
    await copySynced(disk, from.database, to.database);
    await mkdir(to.evidence, { mode: 0o700 });
    const database = openDatabase(to.database);
    try {
      const [there, here] = [createEvidenceFiles(from.evidence, disk), createEvidenceFiles(to.evidence, disk)];
      await copyEvidence(database, there, here, (error) => {
        throw error;
      });
    } finally {
      database.close();
    }
    await copyKeyLast(disk, from.seed, to.seed);
    await syncFolder(disk, dataFolder);
    // Key and database are checked against each other whenever they are opened.
    (await openInstance(options)).close();
    return ok(null);
  } catch (error) {
    await undo();
    throw error;
  }
}

function dropSubmission(database: Database, id: SubmissionId): void {
  database.prepare<[SubmissionId]>("DELETE FROM submission WHERE id = ?").run(id);
}

/** Gives what makes everything as it was before; null if the folder is there and there is something in it, but for these leftovers. */
async function makeEmptyFolder(
  folder: string,
  leftovers: readonly string[] = [],
): Promise<(() => Promise<void>) | null> {
  const topmost = await makeFolders(folder);
  if ((await readdir(folder)).some((name) => !leftovers.includes(name))) return null;
  for (const name of leftovers) await rm(join(folder, name), { recursive: true, force: true });
  return async () => {
    const added = topmost === null ? (await readdir(folder)).map((name) => join(folder, name)) : [topmost];
    for (const path of added) await rm(path, { recursive: true, force: true });
  };
}

// Nothing opens a folder that has a database and no key: a copy that broke off is never taken for a whole one.
async function copyKeyLast(disk: Disk, from: string, to: string): Promise<void> {
  const draft = `${to}.new`;
  await copySynced(disk, from, draft);
  await rename(draft, to);
}

async function copySynced(disk: Disk, from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const file = await disk.open(to, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
