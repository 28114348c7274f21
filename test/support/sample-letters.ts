import type { Bytes, Result } from "../../shared/bytes/index.ts";
import { sealLetter } from "../../shared/crypto/letter-seal.ts";
import { createSubmissionId } from "../../shared/crypto/random-ids.ts";
import type { Evidence } from "../../shared/protocol/evidence.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import type { Erasure, Followup, Letter, Report, Withdrawal } from "../../shared/protocol/letter.ts";
import { erasureWriter, followupWriter, reportWriter, withdrawalWriter } from "../../shared/source/letters.ts";
import type { WriteLetter } from "../../shared/source/submission.ts";
import type { SampleCase } from "./sample-case.ts";

const MESSAGE = { language: "ar", text: "صادروا جواز سفري.\nThey took my passport." };

/** What a Result holds. @throws Error with the code of a failure */
export function valueOf<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

export function writeReportOf({ keys, scope, sodium }: SampleCase, text: string = MESSAGE.text): WriteLetter {
  const answers = [{ answer: "Yes", question: "danger.now" }];
  return reportWriter(sodium, keys, scope, { ...MESSAGE, text, answers });
}

export function writeFollowupOf({ keys, scope }: SampleCase, text = "Another thing."): WriteLetter {
  return followupWriter(keys, scope, { answers: [], language: "en", text });
}

export function writeWithdrawalOf({ keys, scope }: SampleCase): WriteLetter {
  const answers = [{ answer: "no", question: "consent.public-named" }];
  return withdrawalWriter(keys, scope, { answers, language: "en", text: "Do not publish my name." });
}

export function writeErasureOf({ keys, scope }: SampleCase, text = ""): WriteLetter {
  return erasureWriter(keys, scope, { answers: [], language: "en", text });
}

export async function sampleReport(
  sample: SampleCase,
  submission: SubmissionId = createSubmissionId(sample.sodium),
  evidence: Evidence | null = null,
): Promise<Report> {
  const letter = await writeReportOf(sample)(submission, evidence);
  if (letter.type !== "report") throw new Error("not a report");
  return letter;
}

export async function sampleFollowup(
  sample: SampleCase,
  submission: SubmissionId = createSubmissionId(sample.sodium),
  evidence: Evidence | null = null,
): Promise<Followup> {
  const letter = await writeFollowupOf(sample)(submission, evidence);
  if (letter.type !== "followup") throw new Error("not a follow-up");
  return letter;
}

export async function sampleWithdrawal(
  sample: SampleCase,
  submission: SubmissionId = createSubmissionId(sample.sodium),
): Promise<Withdrawal> {
  const letter = await writeWithdrawalOf(sample)(submission, null);
  if (letter.type !== "withdrawal") throw new Error("not a withdrawal");
  return letter;
}

export async function sampleErasure(
  sample: SampleCase,
  submission: SubmissionId = createSubmissionId(sample.sodium),
): Promise<Erasure> {
  const letter = await writeErasureOf(sample)(submission, null);
  if (letter.type !== "erasure") throw new Error("not an erasure");
  return letter;
}

/** The letter, sealed to this week's recipients. */
export async function sealed({ card, sodium }: SampleCase, letter: Letter): Promise<Bytes> {
  return valueOf(await sealLetter(sodium, card.certificate, letter));
}
