import type { Database } from "better-sqlite3";
import { sha256Hex } from "../../shared/crypto/hash.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { Sha256Hex, SubmissionId } from "../../shared/protocol/id.ts";
import { SEGMENT_SEALED_BYTES } from "../../shared/protocol/limits.ts";
import type { EvidenceFiles } from "./evidence-files.ts";

/** A segment that is recorded and not there as it was recorded. */
export class DamagedEvidenceError extends Error {
  readonly code = "evidence.damaged";
  readonly submission: SubmissionId;

  constructor(submission: SubmissionId, cause?: unknown) {
    super("recorded evidence is missing or damaged", { cause });
    this.submission = submission;
  }
}

interface FileRow {
  readonly id: SubmissionId;
  readonly segments: number;
  readonly day: Day;
}
interface SegmentRow {
  readonly number: number;
  readonly sha256: Sha256Hex;
}

/**
 * Copies the evidence that a database records, segment by segment, each checked against its recorded hash.
 *
 * @param onDamaged - decides about a submission whose evidence is not whole: return to leave it out, or throw
 */
export async function copyEvidence(
  database: Database,
  from: EvidenceFiles,
  to: EvidenceFiles,
  onDamaged: (error: DamagedEvidenceError) => void,
): Promise<void> {
  const files = database.prepare<[], FileRow>(
    "SELECT id, segments, day FROM submission WHERE segments > 0 ORDER BY id",
  );
  const segments = database.prepare<[SubmissionId], SegmentRow>(
    "SELECT number, sha256 FROM segment WHERE submission = ? ORDER BY number",
  );
  for (const file of files.all()) {
    try {
      await copyFile(file, segments.all(file.id), from, to);
    } catch (error) {
      if (!(error instanceof DamagedEvidenceError)) throw error;
      onDamaged(error);
      await to.remove([file.id]);
    }
  }
}

async function copyFile(
  { day, id, segments }: FileRow,
  recorded: readonly SegmentRow[],
  from: EvidenceFiles,
  to: EvidenceFiles,
): Promise<void> {
  await to.create(id, segments, day);
  for (const { number, sha256 } of recorded) {
    const segment = await from.read(id, number * SEGMENT_SEALED_BYTES, SEGMENT_SEALED_BYTES).catch((cause: unknown) => {
      throw new DamagedEvidenceError(id, cause);
    });
    if ((await sha256Hex(segment)) !== sha256) throw new DamagedEvidenceError(id);
    await to.write(id, number, segment, day);
  }
}
