import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { failure, ok, type Result } from "../../shared/bytes/index.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import { openDatabase } from "./database.ts";
import { syncFolder, type Disk } from "./disk.ts";
import { copyEvidence } from "./evidence-copy.ts";
import { createEvidenceFiles } from "./evidence-files.ts";
import { openInstance, instancePaths, type Instance, type InstanceOptions } from "./instance.ts";

/** Why nothing was written. */
export type BackupError = "backup.not_empty";

/**
 * Writes a consistent copy into a new folder (0700): the database as it is at one moment, and the evidence that it records.
 * May run beside a server. Submissions that the server deletes meanwhile are left out whole.
 *
 * @throws DamagedEvidenceError if evidence that is still recorded is not there
 */
export async function backup(instance: Instance, disk: Disk, target: string): Promise<Result<null, BackupError>> {
  if (!(await makeEmptyFolder(target))) return failure("backup.not_empty");
  const paths = instancePaths(target);
  await mkdir(paths.evidence, { mode: 0o700 });
  await copySynced(disk, instance.paths.seed, paths.seed);
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
  await syncFolder(disk, target);
  return ok(null);
}

/**
 * Makes a data folder from a backup. Everything recorded is there and matches its hash, or nothing is left behind.
 *
 * @throws DamagedEvidenceError
 */
export async function restore(options: InstanceOptions, source: string): Promise<Result<null, BackupError>> {
  const { dataFolder, disk } = options;
  if (!(await makeEmptyFolder(dataFolder))) return failure("backup.not_empty");
  try {
    const from = instancePaths(source);
    const to = instancePaths(dataFolder);
    await copySynced(disk, from.seed, to.seed);
    await copySynced(disk, from.database, to.database);
    const instance = await openInstance(options);
    try {
      await copyEvidence(instance.database, createEvidenceFiles(from.evidence, disk), instance.evidence, (error) => {
        throw error;
      });
    } finally {
      instance.close();
    }
    return ok(null);
  } catch (error) {
    for (const name of await readdir(dataFolder)) await rm(join(dataFolder, name), { recursive: true, force: true });
    throw error;
  }
}

function dropSubmission(database: Database, id: SubmissionId): void {
  database.prepare<[SubmissionId]>("DELETE FROM submission WHERE id = ?").run(id);
}

async function makeEmptyFolder(folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return (await readdir(folder)).length === 0;
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
