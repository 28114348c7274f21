import type { Bytes } from "../../shared/bytes/index.ts";
import { signEnvelope } from "../../shared/crypto/envelope-sign.ts";
import { sha256Hex } from "../../shared/crypto/hash.ts";
import { FILING_RECEIPT } from "../../shared/crypto/payload-kinds.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import type { SampleCase } from "./sample-case.ts";

/** The signature by which the sample's instance says that it accepted this sealed letter on this day (PROTOCOL.md §3.5). */
export async function filed(
  { instance, scope, sodium }: Pick<SampleCase, "instance" | "scope" | "sodium">,
  { day, id, letter }: { readonly day: Day; readonly id: SubmissionId; readonly letter: Bytes },
): Promise<Bytes> {
  const receipt = { ...scope, day, letter: await sha256Hex(letter), submission: id };
  const [signature] = signEnvelope(sodium, FILING_RECEIPT, instance.seed, receipt).signatures;
  if (signature === undefined) throw new Error("an envelope has a signature");
  return signature.sig;
}
