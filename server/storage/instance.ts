import { access, chmod } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { copyBytes, type Bytes } from "../../shared/bytes/index.ts";
import { instanceIdOf, instancePublicKeyOf, type InstancePublicKey } from "../../shared/crypto/derived-id.ts";
import { dayOfTime, type Day } from "../../shared/protocol/day.ts";
import type { InstanceId } from "../../shared/protocol/id.ts";
import { KEY_BYTES } from "../../shared/protocol/limits.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { openDatabase, settleDatabase } from "./database.ts";
import type { Disk } from "./disk.ts";
import { createEvidenceFiles, type EvidenceFiles } from "./evidence-files.ts";
import { lockFolder } from "./folder-lock.ts";
import { loadInstanceSeed } from "./instance-key.ts";
import { makeFolders } from "./make-folders.ts";
import { createOrganisationStore, type OrganisationStore } from "./organisation-store.ts";
import { createRetentionDay, type RetentionDay } from "./retention-day.ts";
import { createSlotStore, type SlotStore } from "./slot-store.ts";
import { StorageError } from "./storage-error.ts";
import { createSubmissionStore, type SubmissionStore } from "./submission-store.ts";

/** What an instance is opened with; nothing of it is fetched from surroundings. */
export interface InstanceOptions {
  readonly dataFolder: string;
  readonly production: boolean;
  /** Free bytes that are never used up. */
  readonly reserveBytes: number;
  /** A server is alone on its data; the operator's commands work beside it. */
  readonly role: "server" | "operator";
  /** What to do when there is no instance in the data folder. */
  readonly absent: "create" | "refuse";
  readonly sodium: Sodium;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly disk: Disk;
}

/**
 * Files that evidence never uses up, where a file system can hold only so many: the database needs a few to be opened at all, and so
 * does whatever else lives on that disk. Many times more than the first segments that can be on their way at once.
 */
export const RESERVE_FILES = 1_000;

/** What is to be stored. */
export interface NeededRoom {
  readonly bytes: number;
  /** What is promised already to the submission that asks. */
  readonly promisedBytes?: number;
  /** True if it is stored in a new file. */
  readonly takesFile?: boolean;
}

/** One server's data, open. */
export interface Instance {
  readonly id: InstanceId;
  readonly publicKey: InstancePublicKey;
  /** Ed25519 seed that signs filing receipts, and nothing else. */
  readonly seed: Bytes;
  /** Makes and knows upload tokens: whoever has it can only send. */
  readonly uploadKey: Bytes;
  readonly sodium: Sodium;
  readonly clock: () => number;
  readonly today: () => Day;
  readonly paths: InstancePaths;
  readonly database: Database;
  readonly evidence: EvidenceFiles;
  readonly organisations: OrganisationStore;
  readonly submissions: SubmissionStore;
  readonly slots: SlotStore;
  readonly retentionDay: RetentionDay;
  /** True if this leaves untouched the reserve and what is promised to open submissions. */
  readonly hasRoomFor: (need: NeededRoom) => Promise<boolean>;
  /** Writes all that is pending and gives the data folder back. */
  readonly close: () => void;
}

/** There is no instance in the data folder, and none was to be made: its name may be mistyped. */
export class NoInstanceError extends Error {
  readonly code = "storage.absent";

  constructor() {
    super("there is no instance in the data folder");
  }
}

/** Where things lie in a data folder. */
export interface InstancePaths {
  readonly database: string;
  readonly evidence: string;
  readonly seed: string;
  readonly lock: string;
}

export function instancePaths(dataFolder: string): InstancePaths {
  return {
    database: join(dataFolder, "amparo.db"),
    evidence: join(dataFolder, "evidence"),
    seed: join(dataFolder, "instance.key"),
    lock: join(dataFolder, "lock.db"),
  };
}

/**
 * Opens the data folder, or makes it (0700) if it may.
 *
 * @throws FolderInUseError if the role is "server" and another server runs on it
 * @throws StorageError if the folder is not as it was left
 * @throws NoInstanceError if there is none and it may not be made; nothing is written then
 */
export async function openInstance(options: InstanceOptions): Promise<Instance> {
  const { absent, clock, dataFolder, disk, production, reserveBytes, role, sodium } = options;
  const paths = instancePaths(dataFolder);
  const isThere = await exists(paths.database);
  if (!isThere && absent === "refuse") throw new NoInstanceError();
  for (const folder of [dataFolder, paths.evidence]) {
    await makeFolders(folder);
    await chmod(folder, 0o700);
  }
  const unlock = role === "server" ? lockFolder(paths.lock) : () => undefined;
  try {
    const evidence = createEvidenceFiles(paths.evidence, disk);
    // The next thing a server does is to remove evidence that its database does not know.
    if (!isThere && (await evidence.list()).length > 0) {
      throw new StorageError("storage.database_missing");
    }
    // The key comes before the database: one that is missing beside a database was lost, and no other will do.
    const seed = await loadInstanceSeed(paths.seed, disk, sodium, isThere ? "refuse" : "create");
    const publicKey = instancePublicKeyOf(sodium, seed);
    const id = await instanceIdOf(publicKey);
    const database = openDatabase(paths.database);
    const today = (): Day => dayOfTime(clock());
    const retentionDay = createRetentionDay(database);
    if (claimDatabase(database, id) === "new") retentionDay.confirm(today());
    const keptFrom = (): Day | null => retentionDay.keptFrom(today());
    const submissions = createSubmissionStore(database, evidence, keptFrom);
    return {
      id,
      publicKey,
      seed,
      uploadKey: loadUploadKey(database, sodium),
      sodium,
      clock,
      today,
      paths,
      database,
      evidence,
      organisations: createOrganisationStore(database, sodium, production),
      submissions,
      slots: createSlotStore(database, keptFrom),
      retentionDay,
      hasRoomFor: async ({ bytes, promisedBytes = 0, takesFile = false }) => {
        const free = await disk.free(dataFolder);
        if (takesFile && free.files <= RESERVE_FILES) return false;
        return free.bytes - reserveBytes - (submissions.promisedBytes() - promisedBytes) >= bytes;
      },
      close: () => {
        settleDatabase(database);
        database.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

// Kept, so that what was begun can be gone on with after a restart.
function loadUploadKey(database: Database, sodium: Sodium): Bytes {
  const known = database.prepare<[], Uint8Array>("SELECT key FROM upload_key").pluck().get();
  if (known !== undefined) return copyBytes(known);
  const key = sodium.randomBytes(KEY_BYTES);
  database.prepare<[Bytes]>("INSERT INTO upload_key (only_one, key) VALUES (1, ?)").run(key);
  return key;
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
      throw error;
    },
  );
}

/** Database and key belong together: another key would make every codename of this instance useless. */
function claimDatabase(database: Database, id: InstanceId): "new" | "known" {
  const known = database.prepare<[], string>("SELECT id FROM instance").pluck().get();
  if (known === id) return "known";
  if (known !== undefined) throw new StorageError("storage.key_foreign");
  database.prepare<[InstanceId]>("INSERT INTO instance (id) VALUES (?)").run(id);
  return "new";
}
