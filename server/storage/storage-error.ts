const MESSAGES = {
  "storage.key_missing": "the instance key is missing: restore it from a backup",
  "storage.key_damaged": "the instance key is damaged: restore it from a backup",
  "storage.key_foreign": "the instance key is not the one of this database: restore it from a backup",
  "storage.database_missing": "the database is missing beside its evidence: restore it from a backup",
  "storage.database_newer": "the database was made by a newer version of Amparo",
  "storage.card_damaged": "a stored card is damaged",
  "storage.receipt_damaged": "a stored receipt is damaged",
} as const;

/** What is wrong with a data folder. */
export type StorageFault = keyof typeof MESSAGES;

/** The data folder is not as it was left: it must not be worked on, and only an operator can mend it. */
export class StorageError extends Error {
  readonly code: StorageFault;

  constructor(code: StorageFault) {
    super(MESSAGES[code]);
    this.code = code;
  }
}
