import { expect, it } from "vitest";
import {
  settleWithdrawal,
  unreadWithdrawals,
  withdrawalsAmong,
} from "../../../../shared/casework/consent/withdrawal-letters.ts";
import { caseWorkField } from "../../../../shared/casework/work-field.ts";
import { encodeDocument, isReadable } from "../../../../shared/protocol/field.ts";
import { CASE_WORK_LARGEST_BYTES } from "../../../../shared/protocol/limits.ts";
import { LETTERS_PER_CASE } from "../../../../shared/protocol/vault.ts";
import { loadSodium } from "../../../../shared/sodium/sodium.ts";
import { createSampleCase } from "../../../support/sample-case.ts";
import { sampleErasure, sampleFollowup, sampleReport, sampleWithdrawal } from "../../../support/sample-letters.ts";
import { recordWith, SARA, workWith } from "../../../support/sample-work.ts";

const sample = await createSampleCase(await loadSodium());
const work = workWith(recordWith([SARA]));

it("withdrawals are found among the letters, and no other letter is one", async () => {
  const withdrawal = await sampleWithdrawal(sample);
  const letters = [await sampleReport(sample), withdrawal, await sampleFollowup(sample)];
  expect(withdrawalsAmong(letters.map((letter) => ({ letter })))).toEqual([withdrawal.submission]);
});

it("a request for erasure takes everything back: it stops the case until somebody has read it", async () => {
  const erasure = await sampleErasure(sample);
  const letters = [await sampleReport(sample), erasure].map((letter) => ({ letter }));
  const found = withdrawalsAmong(letters);
  expect(unreadWithdrawals(work, found)).toEqual([erasure.submission]);
  expect(unreadWithdrawals(settleWithdrawal(work, erasure.submission, found), found)).toEqual([]);
});

it("a withdrawal is unread until somebody says that they have read it, once", () => {
  const [first, second] = ["ab".repeat(16), "cd".repeat(16)];
  expect(unreadWithdrawals(work, [first, second])).toEqual([first, second]);
  const after = settleWithdrawal(work, second, [first, second]);
  expect(unreadWithdrawals(after, [first, second])).toEqual([first]);
  expect(settleWithdrawal(after, second, [first, second])).toBe(after);
  expect(settleWithdrawal(after, "ef".repeat(16), [first, second])).toBe(after);
  expect(unreadWithdrawals(settleWithdrawal(after, first, [first, second]), [first, second])).toEqual([]);
});

it("of a letter that was removed nothing is kept: when it comes back, it is unread", () => {
  const [first, second] = ["ab".repeat(16), "cd".repeat(16)];
  const after = settleWithdrawal(settleWithdrawal(work, first, [first]), second, [second]);
  expect(after.readWithdrawals).toEqual([second]);
  expect(unreadWithdrawals(after, [first, second])).toEqual([first]);
});

it("as many can be read as a case can have letters, and the work is still within its size", () => {
  const every = Array.from({ length: LETTERS_PER_CASE }, (_, index) => index.toString(16).padStart(32, "0"));
  const [last = ""] = every;
  const before = { ...work, readWithdrawals: every.slice(1) };
  const after = settleWithdrawal(before, last, every);
  expect(unreadWithdrawals(after, every)).toEqual([]);
  expect(isReadable(caseWorkField, after)).toBe(true);
  expect(encodeDocument(caseWorkField, after).length).toBeLessThan(CASE_WORK_LARGEST_BYTES / 5);
});
