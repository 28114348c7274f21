import { chmodSync, closeSync, openSync } from "node:fs";
import Sqlite, { type Database } from "better-sqlite3";
import { migrate } from "./migrations.ts";

const BUSY_MILLISECONDS = 5_000;

/**
 * Opens a database and brings it to the newest form. A commit is on disk when it returns, and deleted content is overwritten.
 * What our own statements read back was checked when it was written: rows are typed beside their SQL.
 */
export function openDatabase(path: string): Database {
  // SQLite gives its log the mode of the database file: it has to be right before the first byte.
  closeSync(openSync(path, "a", 0o600));
  chmodSync(path, 0o600);
  const database = new Sqlite(path, { timeout: BUSY_MILLISECONDS });
  // Has to come before the first table: freed pages can then be given back to the disk.
  database.pragma("auto_vacuum = INCREMENTAL");
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("secure_delete = ON");
  database.pragma("foreign_keys = ON");
  database.pragma("trusted_schema = OFF");
  migrate(database);
  return database;
}

/** Moves the log into the database and empties it, so that deleted content is in neither; gives free pages back. */
export function settleDatabase(database: Database): void {
  database.exec("PRAGMA incremental_vacuum");
  database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
}
