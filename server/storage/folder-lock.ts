import Sqlite from "better-sqlite3";

/** Another server is running on the same data folder. */
export class FolderInUseError extends Error {
  readonly code = "storage.in_use";

  constructor(cause: unknown) {
    super("the data folder is in use by another server", { cause });
  }
}

/**
 * Takes the data folder for this process. The lock is the operating system's (through SQLite), and so it ends with the
 * process, however that ends.
 *
 * @returns what gives it back
 * @throws FolderInUseError
 */
export function lockFolder(path: string): () => void {
  const lock = new Sqlite(path, { timeout: 0 });
  try {
    lock.pragma("locking_mode = EXCLUSIVE");
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY")) throw new FolderInUseError(error);
    throw error;
  }
  return () => {
    lock.close();
  };
}
