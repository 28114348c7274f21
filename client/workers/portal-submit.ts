import { parseUtf8 } from "../../shared/bytes/index.ts";
import { readUnverifiedPayload } from "../../shared/crypto/envelope-verify.ts";
import { FILING_RECEIPT } from "../../shared/crypto/payload-kinds.ts";
import { encodeEnvelope, type UntrustedEnvelope } from "../../shared/protocol/envelope.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { evidenceInputs } from "../../shared/source/file-input.ts";
import { sendSubmission, type SubmissionPlan } from "../../shared/source/submission.ts";
import type { Filed, Receipt } from "./portal-calls.ts";
import { fileEvidence } from "./portal-evidence.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { SendControl } from "./portal-send-control.ts";

/** Sends a submission to its end, and gives the verified receipt. */
export async function submit(
  sodium: Sodium,
  control: SendControl,
  chosen: readonly File[],
  plan: Omit<SubmissionPlan, "files">,
  today: () => Day,
): Promise<Filed<Receipt>> {
  const evidence = fileEvidence(chosen);
  const sent = await sendSubmission(
    { sodium, send: control.send, persist: control.persist, onProgress: control.onProgress, today },
    { ...plan, files: evidenceInputs(evidence.files) },
  );
  if (!sent.ok) return { ...sent, mayHaveArrived: control.mayHaveArrived, file: evidence.changed(), words: null };
  return { ok: true, value: receiptOf(sent.value) };
}

// `sendSubmission` has verified it.
function receiptOf(envelope: UntrustedEnvelope): Receipt {
  const receipt = readUnverifiedPayload(FILING_RECEIPT, envelope);
  const text = parseUtf8(encodeEnvelope(envelope));
  if (!receipt.ok || !text.ok) throw new Error("a verified receipt cannot be read");
  return { day: receipt.value.day, text: text.value };
}
