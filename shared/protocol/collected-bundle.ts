import { type ByteSource, failure, ok, type Result } from "../bytes/index.ts";
import {
  collectedManifestField,
  MANIFEST_LARGEST_BYTES,
  MANIFEST_NAME,
  memberName,
  segmentsBytes,
  type BundledSubmission,
  type CollectedManifest,
} from "./bundle.ts";
import { parseDocument } from "./field.ts";
import { SUBMISSIONS_PER_BUNDLE } from "./limits.ts";
import { SEALED_LETTER_LARGEST_BYTES } from "./sealed-letter.ts";
import { readTar, type TarMember } from "./tar.ts";

/** One submission of a bundle, and where its parts lie in the archive. */
export interface CollectedSubmissionParts {
  readonly submission: BundledSubmission;
  readonly letter: TarMember;
  /** Null when there is no evidence. */
  readonly segments: TarMember | null;
}

/** A collected bundle that is exactly what its manifest says (PROTOCOL.md §8.2). Nothing in it has been opened. */
export interface CollectedBundle {
  readonly manifest: CollectedManifest;
  readonly submissions: readonly CollectedSubmissionParts[];
}

/** Reads the outline of a collected bundle; the contents stay where they are. Never throws on hostile bytes. */
export async function readCollectedBundle(source: ByteSource): Promise<Result<CollectedBundle, "bundle.malformed">> {
  const members = await readTar(source, 1 + 2 * SUBMISSIONS_PER_BUNDLE);
  if (!members.ok) return members;
  const [first, ...others] = members.value;
  if (first?.name !== MANIFEST_NAME || first.size > MANIFEST_LARGEST_BYTES) return failure("bundle.malformed");
  const bytes = await source.read(first.offset, first.size);
  const manifest = parseDocument(collectedManifestField, bytes, MANIFEST_LARGEST_BYTES);
  if (!manifest.ok) return failure("bundle.malformed");
  const submissions: CollectedSubmissionParts[] = [];
  for (const submission of manifest.value.submissions) {
    const letter = others.shift();
    if (letter?.name !== memberName.letter(submission.id) || letter.size > SEALED_LETTER_LARGEST_BYTES) {
      return failure("bundle.malformed");
    }
    if (submission.segments === 0) {
      submissions.push({ submission, letter, segments: null });
      continue;
    }
    const segments = others.shift();
    if (segments?.name !== memberName.segments(submission.id)) return failure("bundle.malformed");
    if (segments.size !== segmentsBytes(submission.segments)) return failure("bundle.malformed");
    submissions.push({ submission, letter, segments });
  }
  return others.length === 0 ? ok({ manifest: manifest.value, submissions }) : failure("bundle.malformed");
}
