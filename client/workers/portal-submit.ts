import { parseUtf8 } from "../../shared/bytes/index.ts";
import type { InstancePublicKey } from "../../shared/crypto/derived-id.ts";
import { readUnverifiedPayload } from "../../shared/crypto/envelope-verify.ts";
import { FILING_RECEIPT } from "../../shared/crypto/payload-kinds.ts";
import type { UntrustedEnvelope } from "../../shared/protocol/envelope.ts";
import { evidenceInputs } from "../../shared/source/file-input.ts";
import { encodeReceiptFile } from "../../shared/protocol/receipt-file.ts";
import { sendSubmission, type SubmissionPlan, type SubmissionTools } from "../../shared/source/submission.ts";
import type { Filed, Receipt } from "./portal-calls.ts";
import { fileEvidence } from "./portal-evidence.ts";
import type { SendControl } from "./portal-send-control.ts";

/** What a submission of the portal is sent with. */
export interface SubmitTools extends Pick<SubmissionTools, "sodium" | "today"> {
  readonly control: SendControl;
  readonly beforeLetter: () => Promise<void>;
}

/** Sends a submission to its end, and gives the verified receipt. */
export async function submit(
  { control, ...tools }: SubmitTools,
  chosen: readonly File[],
  plan: Omit<SubmissionPlan, "files">,
): Promise<Filed<Receipt>> {
  const evidence = fileEvidence(chosen);
  const sent = await sendSubmission(
    { ...tools, send: control.send, persist: control.persist, onProgress: control.onProgress },
    { ...plan, files: evidenceInputs(evidence.files) },
  );
  if (!sent.ok) return { ...sent, mayHaveArrived: control.mayHaveArrived, file: evidence.changed() };
  return { ok: true, value: receiptOf(plan.instance.key, sent.value) };
}

// `sendSubmission` has verified it.
function receiptOf(key: InstancePublicKey, envelope: UntrustedEnvelope): Receipt {
  const receipt = readUnverifiedPayload(FILING_RECEIPT, envelope);
  const text = parseUtf8(encodeReceiptFile(key, envelope));
  if (!receipt.ok || !text.ok) throw new Error("a verified receipt cannot be read");
  return { day: receipt.value.day, text: text.value };
}
