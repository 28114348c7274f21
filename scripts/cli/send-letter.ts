import type { Bytes } from "../../shared/bytes/index.ts";
import { retry } from "../../shared/api/retry.ts";
import { readUnverifiedPayload } from "../../shared/crypto/envelope-verify.ts";
import { FILING_RECEIPT } from "../../shared/crypto/payload-kinds.ts";
import type { Json } from "../../shared/protocol/canonical-json.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import { envelopeField } from "../../shared/protocol/envelope.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import type { SendProgress } from "../../shared/source/send-segments.ts";
import { encodeReceiptFile } from "../../shared/protocol/receipt-file.ts";
import { sendSubmission, type SubmissionPlan } from "../../shared/source/submission.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import type { World } from "./command.ts";
import { orFail } from "./command-error.ts";
import type { Server } from "./http-transport.ts";

/** A submission that was filed. */
export interface Filed {
  readonly receipt: Json;
  /** The receipt as a file that can be checked by itself (PROTOCOL.md §10.5). */
  readonly receiptFile: Bytes;
  readonly submission: SubmissionId;
}

/**
 * Sends a submission to its end, and gives its receipt, which was verified. From `onLetter` on it may have arrived, whatever
 * comes then. @throws CommandError
 */
export async function sendLetter(
  sodium: Sodium,
  server: Server,
  plan: SubmissionPlan,
  world: World,
  onLetter: () => void = () => undefined,
): Promise<Filed> {
  const tell = tellProgress(world);
  const { policy, signal, world: waiting } = server.patience;
  const sent = await sendSubmission(
    {
      sodium,
      send: server.sendOnce,
      persist: (request) => retry(request, policy, waiting, signal),
      onProgress: (progress) => {
        if (progress.stage === "letter") onLetter();
        else tell(progress);
      },
      today: () => dayOfTime(world.now()),
    },
    plan,
  );
  const envelope = orFail(sent);
  const { submission } = orFail(readUnverifiedPayload(FILING_RECEIPT, envelope));
  return {
    receipt: envelopeField.write(envelope),
    receiptFile: encodeReceiptFile(plan.instance.key, envelope),
    submission,
  };
}

const STEPS = 10;

function tellProgress({ talk }: World): (progress: SendProgress) => void {
  let told = 0;
  return ({ acknowledged, segments }) => {
    const step = Math.floor((STEPS * acknowledged) / segments);
    if (step > told) talk(`Sent ${acknowledged} of ${segments} segments.`);
    told = Math.max(told, step);
  };
}
