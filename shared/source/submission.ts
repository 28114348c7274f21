import { failure, ok, type Result } from "../bytes/index.ts";
import { beginSubmission, putLetter, putSegment, type Upload } from "../api/source-api.ts";
import type { Transport } from "../api/transport.ts";
import type { VerifiedCard } from "../crypto/card-verify.ts";
import { sha256Hex } from "../crypto/hash.ts";
import { sealLetter } from "../crypto/letter-seal.ts";
import type { InstancePublicKey } from "../crypto/derived-id.ts";
import { verifyEnvelope } from "../crypto/envelope-verify.ts";
import { FILING_RECEIPT } from "../crypto/payload-kinds.ts";
import { createSegmentKey, createSubmissionId } from "../crypto/random-ids.ts";
import type { UntrustedEnvelope } from "../protocol/envelope.ts";
import type { Evidence } from "../protocol/evidence.ts";
import type { InstanceId, SubmissionId } from "../protocol/id.ts";
import type { Letter } from "../protocol/letter.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { EvidenceChanged, EvidenceSealer, segmentsFor, type EvidenceInput } from "./evidence-sealer.ts";
import { sendSegments, type SendProgress } from "./send-segments.ts";

/** Writes the letter once its submission and its evidence are known. */
export type WriteLetter = (submission: SubmissionId, evidence: Evidence | null) => Promise<Letter>;

/** Everything that a submission needs and that does not change while it is sent. */
export interface SubmissionPlan {
  readonly card: VerifiedCard;
  readonly files: readonly EvidenceInput[];
  readonly instance: { readonly id: InstanceId; readonly key: InstancePublicKey };
  readonly writeLetter: WriteLetter;
}

/** What a submission is sent with. */
export interface SubmissionTools {
  readonly sodium: Sodium;
  readonly send: Transport;
  readonly onProgress: (progress: SendProgress) => void;
}

/**
 * Sends a submission to its end: begin, segments, letter (PROTOCOL.md §7.3). The plaintext never leaves this function unsealed,
 * and the letter goes last, so that a submission is either whole or nothing. Gives the verified filing receipt.
 */
export async function sendSubmission(
  { sodium, send, onProgress }: SubmissionTools,
  { card, files, instance, writeLetter }: SubmissionPlan,
): Promise<Result<UntrustedEnvelope, string>> {
  const segments = segmentsFor(files);
  if (segments === null) return failure("evidence.too_large");
  const id = createSubmissionId(sodium);
  const key = createSegmentKey(sodium);
  const { organisation } = card.profile;
  const token = await beginSubmission(send, { id, organisation, segments });
  if (!token.ok) return token;
  const upload: Upload = { id, token: token.value };
  let evidence: Evidence | null = null;
  if (files.length > 0) {
    const sealer = new EvidenceSealer(files, key, id);
    const sent = await sendEvidence(
      sealer,
      segments,
      (index, sealed) => putSegment(send, upload, index, sealed),
      onProgress,
    );
    if (!sent.ok) return sent;
    evidence = sealer.evidence();
  }
  const sealed = await sealLetter(sodium, card.certificate, await writeLetter(id, evidence));
  if (!sealed.ok) return sealed;
  const receipt = await putLetter(send, upload, sealed.value);
  if (!receipt.ok) return receipt;
  const verified = verifyEnvelope(sodium, FILING_RECEIPT, instance.key, receipt.value);
  const isOurs =
    verified.ok &&
    verified.value.instance === instance.id &&
    verified.value.letter === (await sha256Hex(sealed.value)) &&
    verified.value.organisation === organisation &&
    verified.value.submission === id;
  return isOurs ? ok(receipt.value) : failure("receipt.not_verified");
}

async function sendEvidence(
  sealer: EvidenceSealer,
  segments: number,
  put: Parameters<typeof sendSegments>[2],
  onProgress: (progress: SendProgress) => void,
): Promise<Result<null, string>> {
  try {
    return await sendSegments(sealer.segments(), segments, put, onProgress);
  } catch (error) {
    if (error instanceof EvidenceChanged) return failure(error.code);
    throw error;
  }
}
