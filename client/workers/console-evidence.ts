import { failure, ok, type Bytes, type Result } from "../../shared/bytes/index.ts";
import { readEvidenceFile, type EvidenceError, type SealedEvidence } from "../../shared/casework/evidence-reader.ts";
import type { CollectedBundle } from "../../shared/protocol/collected-bundle.ts";
import type { Evidence, EvidenceFile } from "../../shared/protocol/evidence.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import type { TarMember } from "../../shared/protocol/tar.ts";
import { blobSource } from "../files/blob-source.ts";
import { sniffSafeFile, type SafeFile } from "../files/safe-kind.ts";
import type { CheckedFile } from "./console-messages.ts";
import type { ConsoleTask } from "./console-task.ts";

/** Where the sealed evidence of submissions lies: bundle files that were chosen since the vault was opened. */
export class BundlesAtHand {
  readonly #segments = new Map<SubmissionId, { readonly file: Blob; readonly segments: TarMember }>();

  add(file: Blob, { submissions }: CollectedBundle): void {
    for (const { segments, submission } of submissions) {
      if (segments !== null) this.#segments.set(submission.id, { file, segments });
    }
  }

  has(submission: SubmissionId): boolean {
    return this.#segments.has(submission);
  }

  /** Null when the bundle of this submission is not at hand. */
  find(submission: SubmissionId, evidence: Evidence): SealedEvidence | null {
    const found = this.#segments.get(submission);
    if (found === undefined) return null;
    return { evidence, segments: found.segments, source: blobSource(found.file), submission };
  }
}

/** Stops the reading of a file as soon as it is known that it will not be shown. */
class NotSafe extends Error {}

/** Without a type of its own, a browser keeps the name of a file as it is. */
const SAVED_TYPE = "application/octet-stream";

/**
 * One file, whole, or nothing: its parts become a Blob that nobody gets before the hash of all of them is right
 * (PROTOCOL.md §5.4). The worker itself holds a segment or two; each part is a Blob at once, which browsers keep where they like.
 */
export async function readCheckedFile(
  task: ConsoleTask,
  sealed: SealedEvidence,
  file: EvidenceFile,
  toShow: boolean,
): Promise<Result<CheckedFile, EvidenceError | "file.not_safe">> {
  const parts: Blob[] = [];
  const start: { safe: SafeFile | null } = { safe: null };
  let done = 0;
  const take = (bytes: Bytes): void => {
    task.stopIfCancelled();
    if (done === 0) start.safe = sniffSafeFile(bytes);
    if (toShow && start.safe === null) throw new NotSafe();
    parts.push(new Blob([bytes]));
    done += bytes.length;
    task.report(done, file.size);
  };
  try {
    const read = await readEvidenceFile(sealed, file, take);
    if (!read.ok) return read;
  } catch (error) {
    if (error instanceof NotSafe) return failure("file.not_safe");
    throw error;
  }
  if (toShow && start.safe === null) return failure("file.not_safe");
  const type = toShow && start.safe !== null ? start.safe.type : SAVED_TYPE;
  return ok({ blob: new Blob(parts, { type }), name: file.name, safe: start.safe });
}
