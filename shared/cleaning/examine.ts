import { failure, ok, type ByteSource, type Result } from "../bytes/index.ts";
import type { Cleaner, OnProgress } from "./cleaner.ts";
import { cleanerOf } from "./cleaners.ts";
import type { Finding } from "./findings.ts";
import type { FileKind } from "./kinds.ts";
import { copyOf, isUnchanged, type Piece } from "./pieces.ts";
import { recognise } from "./recognise.ts";
import { refusalOf, type CleaningRefusal } from "./refusal.ts";

/** A file that was looked at, and its clean copy. */
export interface Examined {
  readonly kind: FileKind;
  readonly findings: readonly Finding[];
  readonly left: readonly Finding[];
  /** What the copy is made of: a browser makes a Blob of it. */
  readonly pieces: readonly Piece[];
  /** Read from the file while it is there, and never in memory as a whole. */
  readonly copy: ByteSource;
}

/**
 * Says what a file reveals besides what it shows, and gives a clean copy of it. The copy is looked at once more, as if it came from
 * somebody else: a copy in which anything is found, or that would not stay the same bytes, is never given out. Progress counts both
 * looks as one file.
 *
 * @param cleanerFor - who looks at a file of a kind, both times
 * @throws whatever reading the source throws; PartNotLoaded
 */
export async function examine(
  source: ByteSource,
  onProgress: OnProgress = () => undefined,
  cleanerFor: (kind: FileKind) => Promise<Cleaner> = cleanerOf,
): Promise<Result<Examined, CleaningRefusal>> {
  if (source.size === 0) return failure("cleaning.empty");
  try {
    const kind = await recognise(source);
    if (kind === null) return failure("cleaning.unknown_kind");
    const cleaner = await cleanerFor(kind);
    const first = await cleaner(source, kind, (done) => {
      onProgress(done / 2);
    });
    const copy = copyOf(source, first.pieces);
    if (!(await isClean(copy, kind, cleaner, onProgress))) return failure("cleaning.incomplete");
    onProgress(source.size);
    return ok({ kind, findings: first.findings, left: first.left, pieces: first.pieces, copy });
  } catch (error) {
    return refusalOf(error);
  }
}

async function isClean(copy: ByteSource, kind: FileKind, cleaner: Cleaner, onProgress: OnProgress): Promise<boolean> {
  if ((await recognise(copy)) !== kind) return false;
  const second = await cleaner(copy, kind, (done) => {
    onProgress((copy.size + done) / 2);
  });
  return second.findings.length === 0 && (await isUnchanged(copy, second.pieces));
}
