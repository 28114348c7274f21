import { beforeEach, describe, expect, it } from "vitest";
import { importBundle, type Imported } from "../../../shared/casework/import-bundle.ts";
import { replyKeysOf, withCase } from "../../../shared/casework/case.ts";
import { dropOldOutgoing } from "../../../shared/casework/carried-replies.ts";
import { lastDaySeen } from "../../../shared/casework/intake.ts";
import { standingOf } from "../../../shared/casework/letter-standing.ts";
import { canLetterGo, removeCase, removeCases, removeLetter } from "../../../shared/casework/remove-case.ts";
import { writeReply } from "../../../shared/casework/write-reply.ts";
import { createCodename } from "../../../shared/crypto/codename.ts";
import { deriveCodenameKeys } from "../../../shared/crypto/codename-keys.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { addDays, type Day } from "../../../shared/protocol/day.ts";
import type { Letter } from "../../../shared/protocol/letter.ts";
import type { Vault, VaultCase } from "../../../shared/protocol/vault.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { collectedBundle } from "../../support/sample-bundle.ts";
import { createSampleCase, dayFrom, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { sampleFollowup, sampleReport, sealed, valueOf } from "../../support/sample-letters.ts";

// PROTOCOL.md §9.4: a vault that strangers have filled has to have room again.

const sodium = await loadSodium();

let sample: SampleCase;
beforeEach(async () => {
  sample = await createSampleCase(sodium);
});

async function importInto(into: Vault, letters: readonly Letter[], today: Day = TODAY): Promise<Imported> {
  const context = { onProgress: () => undefined, organisation: sample.organisation.id, sodium, today };
  const parts = letters.map(async (letter) => ({ id: letter.submission, letter: await sealed(sample, letter) }));
  return valueOf(await importBundle(context, into, await collectedBundle(sample, await Promise.all(parts))));
}

async function stranger(): Promise<SampleCase> {
  const codename = createCodename(sodium);
  return { ...sample, codename, keys: await deriveCodenameKeys(sodium, codename, sample.scope) };
}

function onlyCase({ cases }: Vault): VaultCase {
  const [only, other] = cases;
  if (only === undefined || other !== undefined) throw new Error("not one case");
  return only;
}

/** A vault that takes no more letters: 159 of 1 MiB each, all in a stranger's case. */
async function fullVault(): Promise<Vault> {
  const { vault } = await importInto(sample.organisation.vault, [await sampleReport(await stranger())]);
  const junk = onlyCase(vault);
  const [first] = junk.letters;
  if (first === undefined) throw new Error("a letter was imported");
  const text = "x".repeat(1024 * 1024);
  const letters = Array.from({ length: 153 }, () => {
    const letter = { ...first.letter, submission: createSubmissionId(sodium), text };
    return { ...first, letter };
  });
  return { ...vault, cases: [{ ...junk, letters }] };
}

describe("removing a case", () => {
  it("makes room again in a vault that a stranger has filled", async () => {
    const full = await fullVault();
    const honest = { ...(await sampleReport(sample)), text: "x".repeat(1_000_000) };
    expect((await importInto(full, [honest])).outcomes).toMatchObject([{ outcome: "refused", code: "vault.full" }]);
    const removed = removeCase(full, onlyCase(full), TODAY);
    expect((await importInto(removed, [honest])).outcomes).toMatchObject([{ outcome: "imported" }]);
  });

  it("gives a receipt for each letter, also when an earlier one has been dropped, and leaves other receipts", async () => {
    const letters = [await sampleReport(sample), await sampleFollowup(sample)];
    const other = await sampleReport(await stranger());
    const { vault } = await importInto(sample.organisation.vault, [...letters, other]);
    const ours = vault.cases.find((each) => each.case === sample.keys.case);
    if (ours === undefined) throw new Error("no case");
    const later = addDays(TODAY, 40);
    const rest = removeCase({ ...vault, receipts: vault.receipts.slice(0, 1) }, ours, later);
    expect(rest.cases).toHaveLength(1);
    const sealedIds = new Map(ours.letters.map((item) => [item.letter.submission, item.sealed]));
    for (const { submission } of letters) {
      expect(rest.receipts).toContainEqual({
        day: later,
        instance: sample.scope.instance,
        letter: sealedIds.get(submission),
        submission,
      });
    }
    const ids = rest.receipts.map(({ submission }) => submission);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("dates its receipts by today alone: a letter's day, which carriers write, keeps none for ever and dooms no date", async () => {
    const { vault } = await importInto(sample.organisation.vault, [
      await sampleReport(sample),
      await sampleFollowup(sample),
    ]);
    const ours = onlyCase(vault);
    const far = dayFrom("2999-12-31");
    const hostile = { ...ours, letters: ours.letters.map((item) => ({ ...item, day: far })) };
    const [, followup] = hostile.letters;
    if (followup === undefined) throw new Error("no follow-up");
    const without = removeLetter(vault, hostile, followup.letter.submission, TODAY);
    for (const rest of [removeCase(vault, hostile, TODAY), valueOf(without)]) {
      expect(new Set(rest.receipts.map(({ day }) => day))).toEqual(new Set([TODAY]));
      expect(lastDaySeen(rest)).toBe(TODAY);
      expect(dropOldOutgoing(rest, addDays(TODAY, 31)).receipts).toEqual([]);
    }
  });
});

describe("removing many cases", () => {
  async function flooded(): Promise<{ readonly vault: Vault; readonly junk: readonly VaultCase[] }> {
    const strangers = await Promise.all([stranger(), stranger(), stranger()]);
    const letters = await Promise.all([sample, ...strangers].map((source) => sampleReport(source)));
    const { vault } = await importInto(sample.organisation.vault, letters);
    return { vault, junk: vault.cases.filter((each) => each.case !== sample.keys.case) };
  }

  it("takes all of them out, with a receipt of today for each letter, and leaves the others", async () => {
    const { junk, vault } = await flooded();
    const later = addDays(TODAY, 3);
    const rest = valueOf(removeCases({ ...vault, receipts: vault.receipts.slice(0, 2) }, junk, later));
    expect(rest.cases.map((each) => each.case)).toEqual([sample.keys.case]);
    const gone = junk.flatMap(({ letters }) => letters.map(({ letter }) => letter.submission));
    const dated = rest.receipts.filter(({ day }) => day === later).map(({ submission }) => submission);
    expect(dated.toSorted()).toEqual(gone.toSorted());
    const all = rest.receipts.map(({ submission }) => submission);
    expect(new Set(all).size).toBe(all.length);
  });

  it("takes none out when one has been answered or has notes, or is not there", async () => {
    const { junk, vault } = await flooded();
    const [first, ...others] = junk;
    if (first === undefined) throw new Error("no case");
    const { organisation } = sample;
    const draft = { language: "en", text: "Are you safe?", today: TODAY };
    const answered = valueOf(await writeReply(sodium, vault, organisation.id, first, draft));
    expect(removeCases(answered, junk, TODAY)).toEqual({ ok: false, code: "case.answered" });
    const noted = withCase(vault, { ...first, notes: "Called back." });
    expect(removeCases(noted, junk, TODAY)).toEqual({ ok: false, code: "case.answered" });
    const rest = valueOf(removeCases(vault, others, TODAY));
    expect(removeCases(rest, junk, TODAY)).toEqual({ ok: false, code: "case.unknown" });
    const elsewhere = [{ case: first.case, instance: (await createSampleCase(sodium)).scope.instance }];
    expect(removeCases(vault, elsewhere, TODAY)).toEqual({ ok: false, code: "case.unknown" });
  });
});

describe("removing a letter", () => {
  it("leaves the others, and refuses the first letter, the only one, and one that is not there", async () => {
    const [report, followup] = [await sampleReport(sample), await sampleFollowup(sample)];
    const { vault } = await importInto(sample.organisation.vault, [report, followup]);
    const both = onlyCase(vault);
    expect(removeLetter(vault, both, report.submission, TODAY)).toEqual({ ok: false, code: "letter.needed" });
    const absent = createSubmissionId(sodium);
    expect(removeLetter(vault, both, absent, TODAY)).toEqual({ ok: false, code: "letter.unknown" });
    const rest = onlyCase(valueOf(removeLetter(vault, both, followup.submission, TODAY)));
    expect(rest.letters.map(({ letter }) => letter.submission)).toEqual([report.submission]);
    const alone = onlyCase((await importInto(sample.organisation.vault, [followup])).vault);
    expect(alone.letters.map((item) => canLetterGo(alone, item))).toEqual([false]);
  });
});

describe("removing a first letter", () => {
  it("is possible while there is another one of its case, which keeps the keys", async () => {
    const [one, other] = [await sampleReport(sample), await sampleReport(sample)];
    const { vault } = await importInto(sample.organisation.vault, [one, other, await sampleFollowup(sample)]);
    const contested = onlyCase(vault);
    expect(contested.letters.map((item) => canLetterGo(contested, item))).toEqual([true, true, true]);
    for (const [removed, kept] of [
      [one, other],
      [other, one],
    ] as const) {
      const after = valueOf(removeLetter(vault, contested, removed.submission, TODAY));
      expect(after.receipts.at(-1)).toMatchObject({ submission: removed.submission });
      const rest = onlyCase(after);
      expect(replyKeysOf(rest)).toEqual(kept.reply);
      expect(rest.letters.map((item) => standingOf(rest, item))).toEqual(["first", "proven"]);
      expect(removeLetter(after, rest, kept.submission, TODAY)).toEqual({ ok: false, code: "letter.needed" });
    }
  });
});

describe("an import into a vault that is nearly full", () => {
  it("goes on after a letter that does not fit, and takes the short ones behind it", async () => {
    const full = await fullVault();
    const [filled] = full.cases;
    if (filled === undefined) throw new Error("no case");
    const nearly = { ...full, cases: [{ ...filled, letters: filled.letters.slice(1) }] };
    // A bundle is sorted by id: the large one comes first.
    const [first, ...behind] = [
      createSubmissionId(sodium),
      createSubmissionId(sodium),
      createSubmissionId(sodium),
    ].sort();
    const large = { ...(await sampleReport(await stranger(), first)), answers: largeAnswers() };
    const short = [await sampleReport(sample, behind[0]), await sampleReport(await stranger(), behind[1])];
    const { outcomes } = await importInto(nearly, [large, ...short]);
    const codes = new Map(outcomes.map((each) => [each.submission, "code" in each ? each.code : each.outcome]));
    expect([large, ...short].map(({ submission }) => codes.get(submission))).toEqual([
      "vault.full",
      "imported",
      "imported",
    ]);
  });
});

function largeAnswers(): readonly { readonly answer: string; readonly question: string }[] {
  return Array.from({ length: 40 }, (_, index) => ({ answer: "a".repeat(65_536), question: `q${String(index)}` }));
}
