import { failure, ok, type Result } from "../bytes/index.ts";
import { beginSubmission, putLetter, putSegment, type Upload } from "../api/source-api.ts";
import type { Transport } from "../api/transport.ts";
import { sha256Hex } from "../crypto/hash.ts";
import { sealLetter } from "../crypto/letter-seal.ts";
import type { InstancePublicKey } from "../crypto/derived-id.ts";
import { verifyEnvelope } from "../crypto/envelope-verify.ts";
import { FILING_RECEIPT } from "../crypto/payload-kinds.ts";
import { createSegmentKey, createSubmissionId } from "../crypto/random-ids.ts";
import type { Day } from "../protocol/day.ts";
import type { UntrustedEnvelope } from "../protocol/envelope.ts";
import type { Evidence } from "../protocol/evidence.ts";
import type { InstanceId, OrganisationId, SubmissionId } from "../protocol/id.ts";
import { encodeLetter, type Letter } from "../protocol/letter.ts";
import { FILES_MOST } from "../protocol/limits.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { cardForToday, type RenewableCard } from "./card-for-today.ts";
import { EvidenceChanged, EvidenceSealer, segmentsFor, type EvidenceInput } from "./evidence-sealer.ts";
import { sendSegments, type SendProgress } from "./send-segments.ts";

/** Writes the letter once its submission and its evidence are known. */
export type WriteLetter = (submission: SubmissionId, evidence: Evidence | null) => Promise<Letter>;

/** Everything that a submission needs and that does not change while it is sent, but for a card that ends meanwhile. */
export interface SubmissionPlan extends RenewableCard {
  readonly files: readonly EvidenceInput[];
  readonly instance: { readonly id: InstanceId; readonly key: InstancePublicKey };
  readonly writeLetter: WriteLetter;
}

/** How far a submission is. In stage `letter` all evidence has been acknowledged, and the letter may have arrived. */
export interface SubmissionProgress extends SendProgress {
  readonly stage: "evidence" | "letter";
}

/** Repeats a request that is safe to repeat until it is answered for good: this is where waiting and pausing are decided. */
export type Persist = <T>(request: () => Promise<Result<T, string>>) => Promise<Result<T, string>>;

/** What a submission is sent with. */
export interface SubmissionTools {
  readonly sodium: Sodium;
  readonly send: Transport;
  /** Each request is tried once when this is left out. */
  readonly persist?: Persist;
  readonly onProgress: (progress: SubmissionProgress) => void;
  /** Awaited when the letter is sealed, before its first byte goes: from then on it may have arrived. */
  readonly beforeLetter?: () => Promise<void>;
  readonly today: () => Day;
}

const tryOnce: Persist = (request) => request();

/**
 * Sends a submission to its end: begin, segments, letter (PROTOCOL.md §7.3). The plaintext never leaves this function unsealed,
 * and the letter goes last, so that a submission is either whole or nothing. It is sealed to the card of the day on which it goes: if
 * there is none, nothing more is sent. Gives the verified filing receipt.
 */
export async function sendSubmission(
  { sodium, send, persist = tryOnce, onProgress, beforeLetter, today }: SubmissionTools,
  { card, files, instance, renewCard, writeLetter }: SubmissionPlan,
): Promise<Result<UntrustedEnvelope, string>> {
  const segments = segmentsFor(files);
  if (segments === null) return failure("evidence.too_large");
  if (files.length > FILES_MOST) return failure("evidence.too_many_files");
  // A letter that cannot be written is told to its writer before anything is sent, not after hours of evidence.
  const rehearsal = encodeLetter(await writeLetter(createSubmissionId(sodium), null));
  if (!rehearsal.ok) return rehearsal;
  sodium.wipe(rehearsal.value);
  const { organisation } = card.profile;
  const begun = await persist(() => begin(sodium, send, organisation, segments));
  if (!begun.ok) return begun;
  const upload = begun.value;
  let evidence: Evidence | null = null;
  if (files.length > 0) {
    const sealer = new EvidenceSealer(files, createSegmentKey(sodium), upload.id);
    const sent = await sendEvidence(
      sealer,
      segments,
      (index, sealed) => persist(() => putSegment(send, upload, index, sealed)),
      (progress) => onProgress({ ...progress, stage: "evidence" }),
    );
    if (!sent.ok) return sent;
    evidence = sealer.evidence();
  }
  const current = await cardForToday({ card, renewCard: () => persist(renewCard) }, today);
  if (!current.ok) return current;
  const sealed = await sealLetter(sodium, current.value.certificate, await writeLetter(upload.id, evidence));
  if (!sealed.ok) return sealed;
  await beforeLetter?.();
  onProgress({ acknowledged: segments, segments, stage: "letter" });
  const receipt = await persist(() => putLetter(send, upload, sealed.value));
  if (!receipt.ok) return receipt;
  const verified = verifyEnvelope(sodium, FILING_RECEIPT, instance.key, receipt.value);
  const isOurs =
    verified.ok &&
    verified.value.instance === instance.id &&
    verified.value.letter === (await sha256Hex(sealed.value)) &&
    verified.value.organisation === organisation &&
    verified.value.submission === upload.id;
  return isOurs ? ok(receipt.value) : failure("receipt.not_verified");
}

// A new id each time: if the answer was lost, the instance knows the id, and its token is lost with the answer.
async function begin(
  sodium: Sodium,
  send: Transport,
  organisation: OrganisationId,
  segments: number,
): Promise<Result<Upload, string>> {
  const id = createSubmissionId(sodium);
  const token = await beginSubmission(send, { id, organisation, segments });
  return token.ok ? ok({ id, token: token.value }) : token;
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
