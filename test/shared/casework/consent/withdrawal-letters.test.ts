import { expect, it } from "vitest";
import {
  settleWithdrawal,
  unreadWithdrawals,
  withdrawalsAmong,
} from "../../../../shared/casework/consent/withdrawal-letters.ts";
import { caseWorkField } from "../../../../shared/casework/work-field.ts";
import { isReadable } from "../../../../shared/protocol/field.ts";
import { loadSodium } from "../../../../shared/sodium/sodium.ts";
import { createSampleCase } from "../../../support/sample-case.ts";
import { sampleFollowup, sampleReport, sampleWithdrawal } from "../../../support/sample-letters.ts";
import { day, recordWith, SARA, WORK_DAY, workWith } from "../../../support/sample-work.ts";

const sample = await createSampleCase(await loadSodium());
const work = workWith(recordWith([SARA]));

it("withdrawals are found among the letters, and no other letter is one", async () => {
  const withdrawal = await sampleWithdrawal(sample);
  const letters = [await sampleReport(sample), withdrawal, await sampleFollowup(sample)];
  expect(withdrawalsAmong(letters.map((letter) => ({ letter })))).toEqual([withdrawal.submission]);
});

it("a withdrawal is unread until somebody says that they have read it, once", () => {
  const [first, second] = ["ab".repeat(16), "cd".repeat(16)];
  expect(unreadWithdrawals(work, [first, second])).toEqual([first, second]);
  const after = settleWithdrawal(work, first, WORK_DAY);
  expect(unreadWithdrawals(after, [first, second])).toEqual([second]);
  expect(settleWithdrawal(after, first, day("2026-05-05"))).toBe(after);
  expect(isReadable(caseWorkField, after)).toBe(true);
});
