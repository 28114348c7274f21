import type { Bytes } from "../../shared/bytes/index.ts";
import { sealAge } from "../../shared/crypto/age-seal.ts";
import { createSubmissionId } from "../../shared/crypto/random-ids.ts";
import { wrapToXWing } from "../../shared/crypto/xwing-wrap.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import type { SampleCase } from "./sample-case.ts";
import { valueOf } from "./sample-letters.ts";

/** Any bytes, sealed to this week's recipients as a stock program does it (PROTOCOL.md §4.11). */
export async function sealedByHand({ card, sodium }: SampleCase, plaintext: Bytes): Promise<Bytes> {
  const recipients = card.certificate.recipients.map((recipient) => wrapToXWing(sodium, recipient));
  return valueOf(await sealAge(sodium, recipients, plaintext));
}

/** A submission that is such a file, as a bundle holds it. */
export async function partByHand(
  sample: SampleCase,
  plaintext: Bytes,
  id: SubmissionId = createSubmissionId(sample.sodium),
): Promise<{ readonly id: SubmissionId; readonly letter: Bytes }> {
  return { id, letter: await sealedByHand(sample, plaintext) };
}
