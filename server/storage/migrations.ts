import type { Database } from "better-sqlite3";
import { StorageError } from "./storage-error.ts";

// Forward only. Every table is WITHOUT ROWID: rows lie in the order of random ids, so that the order of arrival is not kept.
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE instance (
    id TEXT PRIMARY KEY CHECK (length(id) = 64)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE organisation (
    id TEXT PRIMARY KEY CHECK (length(id) = 64),
    practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
    serial INTEGER NOT NULL CHECK (serial > 0),
    profile BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE certificate (
    organisation TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    envelope BLOB NOT NULL,
    PRIMARY KEY (organisation, first)
  ) STRICT, WITHOUT ROWID;

  -- day: when it was begun; once it is committed, when that was.
  CREATE TABLE submission (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    organisation TEXT NOT NULL REFERENCES organisation (id),
    token BLOB NOT NULL CHECK (length(token) = 32),
    segments INTEGER NOT NULL CHECK (segments BETWEEN 0 AND 2048),
    day TEXT NOT NULL,
    committed INTEGER NOT NULL DEFAULT 0 CHECK (committed IN (0, 1))
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX submission_of_organisation ON submission (organisation, committed);

  CREATE TABLE segment (
    submission TEXT NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 2047),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    PRIMARY KEY (submission, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE letter (
    submission TEXT PRIMARY KEY REFERENCES submission (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    receipt BLOB NOT NULL,
    content BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- content is null once the reply was deleted: the address stays, so that it cannot come back.
  CREATE TABLE slot (
    address TEXT PRIMARY KEY CHECK (length(address) = 32),
    day TEXT NOT NULL,
    content BLOB CHECK (content IS NULL OR length(content) = 32768)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- day: the last one that retention believed; seen and steady: the clock since then.
  CREATE TABLE retention (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    day TEXT,
    seen TEXT NOT NULL,
    steady INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- The order of the desk's list: a long one is read, not sorted.
  DROP INDEX submission_of_organisation;
  CREATE INDEX submission_of_organisation ON submission (organisation, committed, day);

  -- Once there was a real organisation, or production, there is no practice any more.
  ALTER TABLE instance ADD COLUMN practice_over INTEGER NOT NULL DEFAULT 0 CHECK (practice_over IN (0, 1));
  UPDATE instance SET practice_over = 1 WHERE EXISTS (SELECT 1 FROM organisation WHERE practice = 0);
  `,
  `
  -- received: how many segments are there; what is promised to open submissions is read from the index alone.
  ALTER TABLE submission ADD COLUMN received INTEGER NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND 2048);
  UPDATE submission SET received = (SELECT count(*) FROM segment WHERE segment.submission = submission.id);
  CREATE INDEX submission_open ON submission (segments, received) WHERE committed = 0;

  -- Makes upload tokens, which hold what was begun until its first byte comes.
  CREATE TABLE upload_key (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    key BLOB NOT NULL CHECK (length(key) = 32)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- kept_from: since when the time of keeping counts; null while nobody is sure what day it is.
  ALTER TABLE submission ADD COLUMN kept_from TEXT;
  UPDATE submission SET kept_from = day;

  -- content is null once the reply was deleted: the address stays. deleted: by its reader, so that it cannot come back.
  CREATE TABLE kept_slot (
    address TEXT PRIMARY KEY CHECK (length(address) = 32),
    kept_from TEXT,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    content BLOB CHECK (content IS NULL OR length(content) = 32768)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO kept_slot (address, kept_from, deleted, content) SELECT address, day, content IS NULL, content FROM slot;
  DROP TABLE slot;
  ALTER TABLE kept_slot RENAME TO slot;
  `,
];

/** Brings a database to the newest form. @throws StorageError if it was made by a newer program */
export function migrate(database: Database): void {
  const version = Number(database.pragma("user_version", { simple: true }));
  if (version > MIGRATIONS.length) throw new StorageError("storage.database_newer");
  database.transaction(() => {
    for (const migration of MIGRATIONS.slice(version)) database.exec(migration);
    database.pragma(`user_version = ${String(MIGRATIONS.length)}`);
  })();
}
