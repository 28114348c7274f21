import type { Bytes } from "../../shared/bytes/index.ts";
import { createSegmentKey } from "../../shared/crypto/random-ids.ts";
import type { Evidence } from "../../shared/protocol/evidence.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { EvidenceSealer } from "../../shared/source/evidence-sealer.ts";
import { evidenceInputs, type ChosenFile } from "../../shared/source/file-input.ts";

/** Files as they go to an instance, and what the letter says of them. */
export interface SealedFiles {
  readonly evidence: Evidence;
  readonly segments: readonly Bytes[];
}

export async function sealFiles(
  sodium: Sodium,
  submission: SubmissionId,
  files: readonly ChosenFile[],
): Promise<SealedFiles> {
  const sealer = new EvidenceSealer(evidenceInputs(files), createSegmentKey(sodium), submission);
  const segments: Bytes[] = [];
  for await (const { sealed } of sealer.segments()) segments.push(sealed);
  return { evidence: sealer.evidence(), segments };
}
