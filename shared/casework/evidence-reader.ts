import { type Bytes, type ByteSource, failure, isZeroBytes, ok, type Result } from "../bytes/index.ts";
import { FileHasher } from "../crypto/file-hash.ts";
import { createSegmentOpener } from "../crypto/segment-open.ts";
import { evidenceBytes, type Evidence, type EvidenceFile } from "../protocol/evidence.ts";
import type { SubmissionId } from "../protocol/id.ts";
import { SEGMENT_PLAINTEXT_BYTES, SEGMENT_SEALED_BYTES } from "../protocol/limits.ts";
import type { TarMember } from "../protocol/tar.ts";

/** Why evidence was refused (PROTOCOL.md §5.4). */
export type EvidenceError = "open.failed" | "evidence.hash_mismatch" | "evidence.padding" | "evidence.misplaced";

/** Where a submission's sealed segments lie. */
export interface SealedEvidence {
  readonly evidence: Evidence;
  /** Null when there are none: all files are empty. */
  readonly segments: TarMember | null;
  readonly source: ByteSource;
  readonly submission: SubmissionId;
}

/** Takes the next bytes of a file; they are authentic, but the file is not complete before the reader says so. */
export type TakeBytes = (bytes: Bytes) => Promise<void> | void;

/** Reads files of one submission, one after the other. */
export interface EvidenceReader {
  /** Gives the bytes of one file in order, and says at the end whether they are the whole file (PROTOCOL.md §5.4). */
  readonly read: (file: EvidenceFile, take: TakeBytes) => Promise<Result<null, EvidenceError>>;
}

/**
 * A reader of one submission's files. It holds the segment that it opened last: a segment that several files share is decrypted
 * once when they are read in order.
 */
export async function createEvidenceReader(sealed: SealedEvidence): Promise<EvidenceReader> {
  const segments = await openSegments(sealed);
  return { read: (file, take) => readFile(segments, file, take) };
}

/** Reads all of a submission's evidence and checks every hash and the filling, keeping nothing (PROTOCOL.md §5.2, §5.4). */
export async function checkEvidence(sealed: SealedEvidence): Promise<Result<null, EvidenceError>> {
  const segments = await openSegments(sealed);
  for (const file of sealed.evidence.files) {
    const checked = await readFile(segments, file, keepNothing);
    if (!checked.ok) return checked;
  }
  return checkFilling(segments, sealed.evidence);
}

/** The plaintext of a segment. */
type SegmentAt = (index: number) => Promise<Result<Bytes, EvidenceError>>;

async function openSegments({ evidence, segments, source, submission }: SealedEvidence): Promise<SegmentAt> {
  const open = await createSegmentOpener(evidence.key);
  let last: { readonly index: number; readonly opened: Result<Bytes, EvidenceError> } | null = null;
  return async (index) => {
    if (last?.index === index) return last.opened;
    const offset = index * SEGMENT_SEALED_BYTES;
    if (segments === null || offset + SEGMENT_SEALED_BYTES > segments.size) return failure("evidence.misplaced");
    const bytes = await source.read(segments.offset + offset, SEGMENT_SEALED_BYTES);
    const opened = await open({ submission, index, count: evidence.segments }, bytes);
    last = { index, opened };
    return opened;
  };
}

async function readFile(
  segmentAt: SegmentAt,
  file: EvidenceFile,
  take: TakeBytes,
): Promise<Result<null, EvidenceError>> {
  const hasher = new FileHasher();
  for (let start = 0; start < file.size; start += SEGMENT_PLAINTEXT_BYTES) {
    const piece = new Uint8Array(Math.min(SEGMENT_PLAINTEXT_BYTES, file.size - start));
    for (let filled = 0; filled < piece.length;) {
      const position = file.offset + start + filled;
      const index = Math.floor(position / SEGMENT_PLAINTEXT_BYTES);
      const opened = await segmentAt(index);
      if (!opened.ok) return opened;
      const from = position - index * SEGMENT_PLAINTEXT_BYTES;
      const part = opened.value.subarray(from, from + piece.length - filled);
      piece.set(part, filled);
      filled += part.length;
    }
    hasher.add(piece);
    await take(piece);
  }
  return (await hasher.finish()) === file.hash ? ok(null) : failure("evidence.hash_mismatch");
}

function keepNothing(): void {
  // Only the hashes matter here.
}

// What follows the last file has to be zero bytes, or somebody hid something there.
async function checkFilling(segmentAt: SegmentAt, { files, segments }: Evidence): Promise<Result<null, EvidenceError>> {
  const end = evidenceBytes(files);
  for (let index = Math.floor(end / SEGMENT_PLAINTEXT_BYTES); index < segments; index += 1) {
    const opened = await segmentAt(index);
    if (!opened.ok) return opened;
    const from = Math.max(0, end - index * SEGMENT_PLAINTEXT_BYTES);
    if (!isZeroBytes(opened.value.subarray(from))) return failure("evidence.padding");
  }
  return ok(null);
}
