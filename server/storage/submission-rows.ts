import Sqlite, { type Database } from "better-sqlite3";
import type { WaitingSubmission } from "../../shared/api/documents.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { OrganisationId, Sha256Hex, SubmissionId } from "../../shared/protocol/id.ts";
import { SUBMISSIONS_PER_LIST } from "../../shared/protocol/limits.ts";

/** A place in the list of what waits. */
export type WaitingPlace = Pick<WaitingSubmission, "day" | "id">;

/** A submission as the database knows it. */
export interface SubmissionRow {
  readonly id: SubmissionId;
  readonly organisation: OrganisationId;
  /** SHA-256 of the upload token. */
  readonly token: Uint8Array;
  readonly segments: number;
  /** When it was begun; once committed, when that was: as it is shown. Since when it is kept is another matter. */
  readonly day: Day;
  readonly committed: 0 | 1;
  /** How many segments are there. */
  readonly received: number;
}

interface LetterRow {
  readonly sha256: Sha256Hex;
  readonly receipt: Uint8Array;
}

/**
 * Segments that are promised to an open submission: as many as it has sent already, and no more than it has still to send, one of them
 * for the letter. A mere promise holds no room against anybody; who has sent half is sure of the rest.
 */
const PROMISED = "min(received, segments - received + 1)";
export function promisedSegments({ received, segments }: Pick<SubmissionRow, "received" | "segments">): number {
  return Math.min(received, segments - received + 1);
}

/** The SQL of submissions, segments and letters. */
export interface SubmissionRows {
  readonly find: (id: SubmissionId) => SubmissionRow | null;
  /** False if there is one already. */
  readonly insert: (row: Omit<SubmissionRow, "committed" | "received">, keptFrom: Day | null) => boolean;
  readonly ids: () => readonly SubmissionId[];
  readonly segmentHash: (id: SubmissionId, index: number) => Sha256Hex | null;
  readonly segmentNumbers: (id: SubmissionId) => readonly number[];
  /** False if the submission is not there. */
  readonly insertSegment: (id: SubmissionId, index: number, sha256: Sha256Hex) => boolean;
  readonly letter: (id: SubmissionId) => LetterRow | null;
  readonly letterContent: (id: SubmissionId) => Uint8Array | null;
  readonly commit: (
    id: SubmissionId,
    days: { readonly day: Day; readonly keptFrom: Day | null },
    letter: LetterRow & { readonly content: Uint8Array },
  ) => void;
  /** By day and id, the oldest after this place: no more than a list holds. */
  readonly waiting: (organisation: OrganisationId, after: WaitingPlace | null) => readonly WaitingSubmission[];
  /** One of the organisation's own, listed or not. */
  readonly findWaiting: (organisation: OrganisationId, id: SubmissionId) => WaitingSubmission | null;
  /** A letter dated ahead is taken by no console before that day (PROTOCOL.md §8.2), and is kept for its time after it. */
  readonly expired: (openUpTo: Day, committedUpTo: Day) => readonly SubmissionId[];
  readonly remove: (ids: readonly SubmissionId[]) => void;
  /** Segments that are promised to all open submissions together. */
  readonly promised: () => number;
  readonly counts: () => { readonly open: number; readonly committed: number };
}

export function createSubmissionRows(database: Database): SubmissionRows {
  const find = database.prepare<[SubmissionId], SubmissionRow>(
    "SELECT id, organisation, token, segments, day, committed, received FROM submission WHERE id = ?",
  );
  const insert = database.prepare<[SubmissionId, OrganisationId, Uint8Array, number, Day, Day | null]>(
    `INSERT INTO submission (id, organisation, token, segments, day, kept_from) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const ids = database.prepare<[], SubmissionId>("SELECT id FROM submission ORDER BY id").pluck();
  const segmentHash = database
    .prepare<[SubmissionId, number], Sha256Hex>("SELECT sha256 FROM segment WHERE submission = ? AND number = ?")
    .pluck();
  const segmentNumbers = database
    .prepare<[SubmissionId], number>("SELECT number FROM segment WHERE submission = ? ORDER BY number")
    .pluck();
  const insertSegment = database.prepare<[SubmissionId, number, Sha256Hex]>(
    "INSERT INTO segment (submission, number, sha256) VALUES (?, ?, ?)",
  );
  const countSegment = database.prepare<[SubmissionId]>("UPDATE submission SET received = received + 1 WHERE id = ?");
  const addSegment = database.transaction((id: SubmissionId, index: number, sha256: Sha256Hex) => {
    insertSegment.run(id, index, sha256);
    countSegment.run(id);
  });
  const letter = database.prepare<[SubmissionId], LetterRow>("SELECT sha256, receipt FROM letter WHERE submission = ?");
  const content = database
    .prepare<[SubmissionId], Uint8Array>("SELECT content FROM letter WHERE submission = ?")
    .pluck();
  const insertLetter = database.prepare<[SubmissionId, Sha256Hex, Uint8Array, Uint8Array]>(
    "INSERT INTO letter (submission, sha256, receipt, content) VALUES (?, ?, ?, ?)",
  );
  const commit = database.prepare<[Day, Day | null, SubmissionId]>(
    "UPDATE submission SET committed = 1, day = ?, kept_from = ? WHERE id = ?",
  );
  const waitingOf = `SELECT length(letter.content) AS bytes, submission.day AS day, submission.id AS id, submission.segments AS segments
     FROM submission JOIN letter ON letter.submission = submission.id
     WHERE submission.organisation = ? AND submission.committed = 1`;
  const waiting = database.prepare<[OrganisationId, string, string, number], WaitingSubmission>(
    `${waitingOf} AND (submission.day, submission.id) > (?, ?) ORDER BY submission.day, submission.id LIMIT ?`,
  );
  const findWaiting = database.prepare<[OrganisationId, SubmissionId], WaitingSubmission>(
    `${waitingOf} AND submission.id = ?`,
  );
  const expired = database
    .prepare<[Day, Day], SubmissionId>(
      `SELECT id FROM submission
       WHERE (committed = 0 AND kept_from <= ?) OR (committed = 1 AND max(day, kept_from) <= ?) ORDER BY id`,
    )
    .pluck();
  const remove = database.prepare<[SubmissionId]>("DELETE FROM submission WHERE id = ?");
  const promised = database
    .prepare<[], number | null>(`SELECT sum(${PROMISED}) FROM submission WHERE committed = 0`)
    .pluck();
  const count = database.prepare<[0 | 1], number>("SELECT count(*) FROM submission WHERE committed = ?").pluck();
  return {
    find: (id) => find.get(id) ?? null,
    insert: ({ id, organisation, token, segments, day }, keptFrom) =>
      insert.run(id, organisation, token, segments, day, keptFrom).changes === 1,
    ids: () => ids.all(),
    segmentHash: (id, index) => segmentHash.get(id, index) ?? null,
    segmentNumbers: (id) => segmentNumbers.all(id),
    insertSegment: (id, index, sha256) => {
      try {
        addSegment(id, index, sha256);
        return true;
      } catch (error) {
        if (error instanceof Sqlite.SqliteError && error.code === "SQLITE_CONSTRAINT_FOREIGNKEY") return false;
        throw error;
      }
    },
    letter: (id) => letter.get(id) ?? null,
    letterContent: (id) => content.get(id) ?? null,
    commit: (id, { day, keptFrom }, row) => {
      insertLetter.run(id, row.sha256, row.receipt, row.content);
      commit.run(day, keptFrom, id);
    },
    waiting: (organisation, after) =>
      waiting.all(organisation, after?.day ?? "", after?.id ?? "", SUBMISSIONS_PER_LIST),
    findWaiting: (organisation, id) => findWaiting.get(organisation, id) ?? null,
    expired: (openUpTo, committedUpTo) => expired.all(openUpTo, committedUpTo),
    remove: database.transaction((gone: readonly SubmissionId[]) => {
      for (const id of gone) remove.run(id);
    }),
    promised: () => promised.get() ?? 0,
    counts: () => ({ open: count.get(0) ?? 0, committed: count.get(1) ?? 0 }),
  };
}
