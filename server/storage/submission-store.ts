import type { Database } from "better-sqlite3";
import type { WaitingSubmission } from "../../shared/api/documents.ts";
import type { Bytes } from "../../shared/bytes/index.ts";
import type { Day } from "../../shared/protocol/day.ts";
import { encodeEnvelope, parseEnvelope, type UntrustedEnvelope } from "../../shared/protocol/envelope.ts";
import type { OrganisationId, Sha256Hex, SubmissionId } from "../../shared/protocol/id.ts";
import type { CollectedSubmission } from "../../shared/protocol/receipt.ts";
import type { SealedFile } from "../../shared/protocol/sealed-file.ts";
import type { SealedLetter } from "../../shared/protocol/sealed-letter.ts";
import { SEGMENT_SEALED_BYTES } from "../../shared/protocol/limits.ts";
import { settleDatabase } from "./database.ts";
import type { EvidenceFiles } from "./evidence-files.ts";
import type { KeptFrom } from "./retention-day.ts";
import { StorageError } from "./storage-error.ts";
import { createSubmissionRows, promisedSegments, type SubmissionRow, type WaitingPlace } from "./submission-rows.ts";

/** Rows, receipt and page overhead of a submission, generously. */
export const OVERHEAD_BYTES = 65_536;

/** A letter that was accepted. */
export interface CommittedLetter {
  readonly sha256: Sha256Hex;
  readonly receipt: UntrustedEnvelope;
}

/** What a letter is committed with. */
export interface LetterCommit extends CommittedLetter {
  readonly content: SealedLetter | SealedFile;
  readonly day: Day;
}

/** A submission that something is sent for. */
export interface SentSubmission extends SubmissionRow {
  /** False for one that was begun, and of which nothing has come yet: it has no row. */
  readonly isKept: boolean;
}

/**
 * Submissions: rows of the database and evidence files as one. What a method has done survives a kill and a power loss, and
 * a submission is never half there: a file comes before its row, and goes after it. Both come with the first segment, or the letter:
 * what was merely begun is nowhere.
 */
export interface SubmissionStore {
  readonly find: (id: SubmissionId) => SubmissionRow | null;
  readonly segmentHash: (id: SubmissionId, index: number) => Sha256Hex | null;
  /** Indices of the segments that are there, ascending. */
  readonly received: (id: SubmissionId) => readonly number[];
  /** False if the submission was deleted meanwhile, or its id is another one's. */
  readonly storeSegment: (
    submission: SentSubmission,
    index: number,
    segment: Bytes,
    sha256: Sha256Hex,
  ) => Promise<boolean>;
  readonly findLetter: (id: SubmissionId) => CommittedLetter | null;
  readonly letterHash: (id: SubmissionId) => Sha256Hex | null;
  /** Stores the letter if all segments are there; the first letter stays. */
  readonly commit: (
    submission: SentSubmission,
    letter: LetterCommit,
  ) => "committed" | "already" | "incomplete" | "unknown";
  /** What waits, by day and id, after this place; no more than a list holds (PROTOCOL.md §7.5). */
  readonly waiting: (organisation: OrganisationId, after: WaitingPlace | null) => readonly WaitingSubmission[];
  /** One that waits for this organisation, whether the list holds it or not. */
  readonly findWaiting: (organisation: OrganisationId, id: SubmissionId) => WaitingSubmission | null;
  readonly letterContent: (id: SubmissionId) => Uint8Array | null;
  readonly evidence: (id: SubmissionId, offset: number, length: number) => Promise<Bytes>;
  /** Deletes those of the organisation whose letter matches (PROTOCOL.md §3.6); gives their number. */
  readonly removeCollected: (organisation: OrganisationId, items: readonly CollectedSubmission[]) => Promise<number>;
  /** Deletes open ones kept since up to, and committed ones kept since up to, these days; gives their number. */
  readonly removeExpired: (openUpTo: Day, committedUpTo: Day) => Promise<number>;
  /** Removes files that no row knows: what a crash left between a row and its file. Only before anything is served. */
  readonly removeOrphans: () => Promise<number>;
  /** Bytes that open submissions may still count on; of one of them, or of all. */
  readonly promisedBytes: (submission?: SubmissionRow) => number;
  readonly counts: () => { readonly open: number; readonly committed: number };
}

export function createSubmissionStore(database: Database, files: EvidenceFiles, keptFrom: KeptFrom): SubmissionStore {
  const rows = createSubmissionRows(database);
  // Its token ends with the days since it was begun, and so does what came with it.
  const insert = (submission: SentSubmission): void => {
    const from = keptFrom();
    rows.insert(submission, from === null || from < submission.day ? from : submission.day);
  };

  const removeAll = async (ids: readonly SubmissionId[]): Promise<number> => {
    if (ids.length === 0) return 0;
    rows.remove(ids);
    await files.remove(ids);
    settleDatabase(database);
    return ids.length;
  };

  // Two first segments may come at once: one of them makes the row and the file.
  const beginning = new Map<SubmissionId, Promise<void>>();
  const begin = async (submission: SentSubmission): Promise<void> => {
    const { day, id, segments } = submission;
    await files.create(id, segments, day);
    try {
      insert(submission);
    } catch (error) {
      await files.remove([id]);
      throw error;
    }
  };
  const keep = async (submission: SentSubmission): Promise<boolean> => {
    const { id } = submission;
    if (rows.find(id) === null) {
      const begun =
        beginning.get(id) ??
        begin(submission).finally(() => {
          beginning.delete(id);
        });
      beginning.set(id, begun);
      await begun;
    }
    const row = rows.find(id);
    return row !== null && isSame(row, submission);
  };

  return {
    find: rows.find,
    segmentHash: rows.segmentHash,
    received: rows.segmentNumbers,
    storeSegment: async (submission, index, segment, sha256) => {
      const { day, id } = submission;
      if (!submission.isKept && !(await keep(submission))) return false;
      try {
        await files.write(id, index, segment, day);
      } catch (error) {
        if (hasCode(error, "ENOENT") && rows.find(id) === null) return false;
        throw error;
      }
      return rows.insertSegment(id, index, sha256);
    },
    findLetter: (id) => {
      const row = rows.letter(id);
      if (row === null) return null;
      const receipt = parseEnvelope(row.receipt);
      if (!receipt.ok) throw new StorageError("storage.receipt_damaged");
      return { sha256: row.sha256, receipt: receipt.value };
    },
    letterHash: (id) => rows.letter(id)?.sha256 ?? null,
    commit: database.transaction((submission: SentSubmission, { content, day, receipt, sha256 }: LetterCommit) => {
      const { id } = submission;
      if (!submission.isKept && submission.segments > 0 && rows.find(id) === null) return "incomplete";
      if (!submission.isKept) insert(submission);
      const row = rows.find(id);
      if (row === null || !isSame(row, submission)) return "unknown";
      if (row.committed === 1) return "already";
      if (row.received !== row.segments) return "incomplete";
      rows.commit(id, { day, keptFrom: keptFrom() }, { content, receipt: encodeEnvelope(receipt), sha256 });
      return "committed";
    }),
    waiting: rows.waiting,
    findWaiting: rows.findWaiting,
    letterContent: rows.letterContent,
    evidence: files.read,
    removeCollected: (organisation, items) =>
      removeAll(
        items
          .filter(
            ({ letter, submission }) =>
              rows.find(submission)?.organisation === organisation && rows.letter(submission)?.sha256 === letter,
          )
          .map(({ submission }) => submission),
      ),
    removeExpired: (openUpTo, committedUpTo) => removeAll(rows.expired(openUpTo, committedUpTo)),
    removeOrphans: async () => {
      const known = new Set<string>(rows.ids());
      const orphans = (await files.list()).filter((name) => !known.has(name));
      await files.remove(orphans);
      return orphans.length;
    },
    promisedBytes: (submission) =>
      SEGMENT_SEALED_BYTES * (submission === undefined ? rows.promised() : promisedSegments(submission)),
    counts: rows.counts,
  };
}

/** An id may have been begun twice, with a token each: whose first byte comes first has it. */
function isSame(row: SubmissionRow, { token }: SubmissionRow): boolean {
  return Buffer.compare(row.token, token) === 0;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
