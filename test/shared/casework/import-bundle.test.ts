import { beforeEach, describe, expect, it } from "vitest";
import type { Bytes } from "../../../shared/bytes/index.ts";
import { importBundle, type Imported } from "../../../shared/casework/import-bundle.ts";
import { eraseIntakeKeys, INTAKE_KEY_DAYS, isDatePlausible, lastDaySeen } from "../../../shared/casework/intake.ts";
import { heldLetters, readyReceipts } from "../../../shared/casework/saved-files.ts";
import { deriveCodenameKeys } from "../../../shared/crypto/codename-keys.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { sealVault } from "../../../shared/crypto/vault-file.ts";
import { addDays, type Day } from "../../../shared/protocol/day.ts";
import type { SubmissionId } from "../../../shared/protocol/id.ts";
import type { Letter } from "../../../shared/protocol/letter.ts";
import { SEGMENT_PLAINTEXT_BYTES } from "../../../shared/protocol/limits.ts";
import { LETTERS_PER_CASE, type Vault } from "../../../shared/protocol/vault.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { anyPassphrase } from "../../support/minted.ts";
import { collectedBundle, type BundlePart } from "../../support/sample-bundle.ts";
import { createSampleCase, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { sealFiles } from "../../support/sample-evidence.ts";
import { filed } from "../../support/filed.ts";
import { fileOf } from "../../support/sample-files.ts";
import {
  sampleErasure,
  sampleFollowup,
  sampleReport,
  sampleWithdrawal,
  sealed,
  valueOf,
} from "../../support/sample-letters.ts";
import { withFlippedBit } from "../../support/tampering.ts";

// PROTOCOL.md §4.8, §8.2 and §9.3, from the console's side.

const sodium = await loadSodium();
const MIB = SEGMENT_PLAINTEXT_BYTES;
const otherHash = await sha256Hex(new Uint8Array(5));

let sample: SampleCase;
let vault: Vault;
beforeEach(async () => {
  sample = await createSampleCase(sodium);
  vault = sample.organisation.vault;
});

async function partOf(letter: Letter, from: SampleCase = sample): Promise<BundlePart> {
  return { id: letter.submission, letter: await sealed(from, letter) };
}

async function importInto(
  into: Vault,
  parts: readonly BundlePart[],
  today: Day = TODAY,
  bundleDay: Day = TODAY,
): Promise<Imported> {
  return valueOf(await tryImport(into, parts, today, bundleDay));
}

async function tryImport(
  into: Vault,
  parts: readonly BundlePart[],
  today: Day,
  bundleDay: Day,
): ReturnType<typeof importBundle> {
  const context = { onProgress: () => undefined, organisation: sample.organisation.id, sodium, today };
  return importBundle(context, into, await collectedBundle(sample, parts, bundleDay));
}

/** A submission with evidence: two files in four segments. */
async function partWithEvidence(
  id: SubmissionId = createSubmissionId(sodium),
): Promise<BundlePart & Required<Pick<BundlePart, "segments">>> {
  const { evidence, segments } = await sealFiles(sodium, id, [fileOf("a.jpg", 2 * MIB + 1), fileOf("b.txt", 3)]);
  return { id, letter: await sealed(sample, await sampleReport(sample, id, evidence)), segments };
}

describe("an import", () => {
  it("puts a report into a new case, with a receipt for exactly its sealed letter", async () => {
    const report = await sampleReport(sample);
    const part = await partOf(report);
    const { outcomes, vault: after } = await importInto(vault, [part]);
    expect(outcomes).toEqual([
      { outcome: "imported", submission: report.submission, case: sample.keys.case, continuity: "first" },
    ]);
    expect(after.cases).toMatchObject([{ case: sample.keys.case, letters: [{ continuity: "first", letter: report }] }]);
    expect(after.receipts).toEqual([
      {
        day: TODAY,
        instance: sample.scope.instance,
        letter: await sha256Hex(part.letter),
        submission: report.submission,
      },
    ]);
  });

  it("opens evidence to its last byte before it counts as imported", async () => {
    const { outcomes } = await importInto(vault, [await partWithEvidence()]);
    expect(outcomes).toMatchObject([{ outcome: "imported" }]);
  });

  it("tells its progress, submission by submission", async () => {
    const seen: [number, number][] = [];
    const context = {
      onProgress: (done: number, all: number) => void seen.push([done, all]),
      organisation: sample.organisation.id,
      sodium,
      today: TODAY,
    };
    const parts = [await partOf(await sampleReport(sample)), await partOf(await sampleFollowup(sample))];
    await importBundle(context, vault, await collectedBundle(sample, parts));
    expect(seen).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it("proves a follow-up and a withdrawal by the report of the same bundle, in whatever order they lie", async () => {
    for (const writers of [
      [sampleFollowup, sampleErasure, sampleReport],
      [sampleReport, sampleErasure, sampleFollowup],
      [sampleFollowup, sampleWithdrawal, sampleReport],
      [sampleReport, sampleWithdrawal, sampleFollowup],
      [sampleWithdrawal, sampleReport, sampleFollowup],
    ]) {
      // Bundles are sorted by id: the ids decide who comes first.
      const ids = writers.map(() => createSubmissionId(sodium)).sort();
      const parts: BundlePart[] = [];
      for (const [index, write] of writers.entries()) parts.push(await partOf(await write(sample, ids[index])));
      const { outcomes } = await importInto(vault, parts);
      expect(new Set(outcomes.map((each) => each.outcome === "imported" && each.continuity))).toEqual(
        new Set(["first", "proven"]),
      );
    }
  });

  it("calls a follow-up unchecked while its report is not there, and orders no deletion of it; the report proves it", async () => {
    const followup = await sampleFollowup(sample);
    const { instance } = sample.scope;
    const part = await partOf(followup);
    const early = await importInto(vault, [part]);
    expect(early.outcomes).toMatchObject([{ outcome: "imported", continuity: "unchecked" }]);
    expect(readyReceipts(early.vault, instance)).toEqual([]);
    const { submission } = followup;
    expect(heldLetters(early.vault, instance)).toEqual([
      { case: sample.keys.case, instance, submission, unchecked: true, unsaved: 0 },
    ]);
    const again = await importInto(early.vault, [part]);
    expect(again.outcomes).toMatchObject([{ outcome: "known", continuity: "unchecked" }]);
    const late = await importInto(early.vault, [await partOf(await sampleReport(sample))]);
    expect(late.vault.cases).toHaveLength(1);
    expect(late.vault.cases[0]?.letters.map(({ continuity }) => continuity)).toEqual(["first", "proven"]);
    expect(readyReceipts(late.vault, instance)).toHaveLength(2);
  });

  it("keeps a follow-up with a forged proof, marked as unproven", async () => {
    const followup = await sampleFollowup(sample);
    const forged = { ...followup, mac: sodium.randomBytes(32) };
    const parts = [await partOf(await sampleReport(sample)), await partOf(forged)];
    const { outcomes, vault: after } = await importInto(vault, parts);
    expect(outcomes.find(({ submission }) => submission === followup.submission)).toMatchObject({
      outcome: "imported",
      continuity: "unproven",
    });
    expect(after.receipts).toHaveLength(2);
  });

  it("changes nothing but the receipts when the same bundle comes again", async () => {
    const parts = [await partOf(await sampleReport(sample)), await partOf(await sampleFollowup(sample))];
    const once = await importInto(vault, parts);
    const twice = await importInto(once.vault, parts, addDays(TODAY, 3));
    expect(twice.outcomes.map(({ outcome }) => outcome)).toEqual(["known", "known"]);
    expect(twice.vault.cases).toEqual(once.vault.cases);
    expect(twice.vault.receipts.map(({ day }) => day)).toEqual([addDays(TODAY, 3), addDays(TODAY, 3)]);
  });

  it("refuses another sealed letter under a known id, though the instance has signed for both, and orders no deletion", async () => {
    const report = await sampleReport(sample);
    const once = await importInto(vault, [await partOf(report)]);
    const other = await partOf({ ...report, text: "Another text under the same id." });
    const twice = await importInto(once.vault, [other]);
    expect(twice.outcomes).toEqual([
      { outcome: "refused", submission: report.submission, code: "submission.conflict" },
    ]);
    expect(twice.vault).toEqual(once.vault);
  });

  it("takes the letters of two instances under the same id, with a receipt for each", async () => {
    const { instance, scope } = await createSampleCase(sodium);
    const elsewhere = { ...sample, instance, scope: { ...sample.scope, instance: scope.instance } };
    const id = createSubmissionId(sodium);
    const parts = [await partOf(await sampleReport(sample, id))];
    const once = await importInto(vault, parts);
    const keys = await deriveCodenameKeys(sodium, sample.codename, elsewhere.scope);
    const report = await sampleReport({ ...elsewhere, keys }, id);
    const bundle = await collectedBundle(elsewhere, [await partOf(report)]);
    const context = { onProgress: () => undefined, organisation: sample.organisation.id, sodium, today: TODAY };
    const twice = valueOf(await importBundle(context, once.vault, bundle));
    expect(twice.outcomes).toMatchObject([{ outcome: "imported" }]);
    expect(twice.vault.receipts.map(({ instance }) => instance)).toEqual([sample.scope.instance, scope.instance]);
    const passphrase = anyPassphrase("a passphrase that is long enough");
    expect(await sealVault(sodium, twice.vault, passphrase, 1, () => undefined)).toMatchObject({ ok: true });
  });

  it("refuses the letter that would make a case, and so the vault, too large to be saved", async () => {
    const once = await importInto(vault, [await partOf(await sampleReport(sample))]);
    const cases = once.vault.cases.map((each) => {
      const [letter] = each.letters;
      return letter === undefined ? each : { ...each, letters: Array.from({ length: LETTERS_PER_CASE }, () => letter) };
    });
    const twice = await importInto({ ...once.vault, cases }, [await partOf(await sampleFollowup(sample))]);
    expect(twice.outcomes).toMatchObject([{ outcome: "refused", code: "case.full" }]);
    expect(twice.vault.receipts).toEqual(once.vault.receipts);
  });

  it("refuses the letter that would fill 60 % of the largest vault, and leaves it on the instance", async () => {
    const once = await importInto(vault, [await partOf(await sampleReport(sample))]);
    const [each] = once.vault.cases;
    const [letter] = each?.letters ?? [];
    if (each === undefined || letter === undefined) throw new Error("a letter was imported");
    const large = { ...letter, letter: { ...letter.letter, text: "x".repeat(1024 * 1024) } };
    const filled = (count: number): Vault => {
      const letters = [letter, ...Array.from({ length: count }, () => large)];
      return { ...once.vault, cases: [{ ...each, letters }] };
    };
    const part = await partOf(await sampleFollowup(sample));
    const fits = await importInto(filled(150), [part]);
    expect(fits.outcomes).toMatchObject([{ outcome: "imported" }]);
    const full = filled(154);
    const { outcomes, vault: after } = await importInto(full, [part]);
    expect(outcomes).toEqual([{ outcome: "refused", submission: part.id, code: "vault.full" }]);
    expect(after).toBe(full);
  });

  it("counts the letters of the bundle itself: what would make the vault unsavable is refused while it is read", async () => {
    const once = await importInto(vault, [await partOf(await sampleReport(sample))]);
    const [each] = once.vault.cases;
    const [letter] = each?.letters ?? [];
    if (each === undefined || letter === undefined) throw new Error("a letter was imported");
    const large = { ...letter, letter: { ...letter.letter, text: "x".repeat(1024 * 1024) } };
    const letters = [letter, ...Array.from({ length: 152 }, () => large)];
    const followups = await Promise.all([sampleFollowup(sample), sampleFollowup(sample), sampleFollowup(sample)]);
    const parts = await Promise.all(followups.map((item) => partOf({ ...item, text: "x".repeat(1_000_000) })));
    const { outcomes } = await importInto({ ...once.vault, cases: [{ ...each, letters }] }, parts);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["imported", "refused", "refused"]);
  });

  it("refuses a bundle for another organisation", async () => {
    const other = await createSampleCase(sodium);
    const bundle = await collectedBundle(other, [await partOf(await sampleReport(other), other)]);
    const context = { onProgress: () => undefined, organisation: sample.organisation.id, sodium, today: TODAY };
    expect(await importBundle(context, vault, bundle)).toEqual({ ok: false, code: "bundle.other_organisation" });
  });
});

describe("a letter that the instance has not signed for (PROTOCOL.md §8.2)", () => {
  it("is refused in the place of the genuine one, which comes in later, and whose deletion alone is ordered", async () => {
    const genuine = await partOf(await sampleReport(sample));
    // Whoever carries the bundle knows the id, the card, and the signature for the genuine letter.
    const mallory = await createSampleCase(sodium);
    const keys = await deriveCodenameKeys(sodium, mallory.codename, sample.scope);
    const forged = await partOf(await sampleReport({ ...sample, keys }, genuine.id));
    const receipt = await filed(sample, { day: TODAY, ...genuine });
    const swapped = await importInto(vault, [{ ...forged, receipt }]);
    expect(swapped.outcomes).toEqual([{ outcome: "refused", submission: genuine.id, code: "letter.not_filed" }]);
    expect(swapped.vault).toEqual(vault);
    const { outcomes, vault: after } = await importInto(swapped.vault, [genuine], addDays(TODAY, 1));
    expect(outcomes).toMatchObject([{ outcome: "imported", case: sample.keys.case }]);
    expect(after.receipts).toMatchObject([{ submission: genuine.id, letter: await sha256Hex(genuine.letter) }]);
  });

  it.each(["another instance's key", "another day", "another submission", "another organisation", "nobody"])(
    "is refused with the signature of or for %s",
    async (whose) => {
      const part = await partOf(await sampleReport(sample));
      const other = await createSampleCase(sodium);
      const filing = { day: TODAY, ...part };
      const signatures: { readonly [whose: string]: () => Bytes | Promise<Bytes> } = {
        "another instance's key": () => filed({ ...sample, instance: other.instance }, filing),
        "another day": () => filed(sample, { ...filing, day: addDays(TODAY, -1) }),
        "another submission": () => filed(sample, { ...filing, id: createSubmissionId(sodium) }),
        "another organisation": () => filed({ ...sample, scope: { ...sample.scope, ...other.scope } }, filing),
        nobody: () => sodium.randomBytes(64),
      };
      const receipt = await signatures[whose]?.();
      if (receipt === undefined) throw new Error("no such signature");
      const { outcomes, vault: after } = await importInto(vault, [{ ...part, receipt }]);
      expect(outcomes).toEqual([{ outcome: "refused", submission: part.id, code: "letter.not_filed" }]);
      expect(after).toEqual(vault);
    },
  );

  it("does not come in by a key that is not the instance's", async () => {
    const { instance } = await createSampleCase(sodium);
    const part = await partOf(await sampleReport(sample));
    const bundle = await collectedBundle({ ...sample, instance }, [part]);
    const context = { onProgress: () => undefined, organisation: sample.organisation.id, sodium, today: TODAY };
    expect(await importBundle(context, vault, bundle)).toEqual({ ok: false, code: "bundle.malformed" });
  });
});

describe("what is refused leaves no trace in the vault, and no receipt", () => {
  async function expectRefused(part: BundlePart, code: string): Promise<void> {
    const { outcomes, vault: after } = await importInto(vault, [part]);
    expect(outcomes).toEqual([{ outcome: "refused", submission: part.id, code }]);
    expect(after).toEqual(vault);
  }

  it("a letter sealed to somebody else", async () => {
    const other = await createSampleCase(sodium);
    await expectRefused(await partOf(await sampleReport(other), other), "open.failed");
  });

  it("a letter under another submission's id", async () => {
    const part = await partOf(await sampleReport(sample));
    await expectRefused({ ...part, id: createSubmissionId(sodium) }, "letter.misplaced");
  });

  it("a letter written for another instance", async () => {
    const other = { ...sample, scope: (await createSampleCase(sodium)).scope };
    const letter = await sampleReport({ ...sample, scope: { ...sample.scope, instance: other.scope.instance } });
    await expectRefused(await partOf(letter), "letter.misplaced");
  });

  it("a letter with a share that was made to probe, which must not stop the import either", async () => {
    const good = await partOf(await sampleReport(sample));
    const probing = { id: createSubmissionId(sodium), letter: withZeroShare(good.letter) };
    const { outcomes } = await importInto(vault, [good, probing]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["imported", "refused"]);
  });

  it("a segment with a byte altered", async () => {
    const part = await partWithEvidence();
    const segments = part.segments.map((bytes, index) => (index === 2 ? withFlippedBit(bytes, 77) : bytes));
    await expectRefused({ ...part, segments }, "open.failed");
  });

  it("segments in another order, or of another submission", async () => {
    const [part, other] = [await partWithEvidence(), await partWithEvidence()];
    await expectRefused({ ...part, segments: [...part.segments].reverse() }, "open.failed");
    await expectRefused({ ...part, segments: other.segments }, "open.failed");
  });

  it("more or fewer segments than the letter says", async () => {
    const part = await partWithEvidence();
    await expectRefused({ ...part, segments: part.segments.slice(0, 2) }, "evidence.misplaced");
    await expectRefused({ ...part, segments: [...part.segments, ...part.segments] }, "evidence.misplaced");
    await expectRefused({ ...part, segments: [] }, "evidence.misplaced");
  });

  it("evidence for a letter that has none", async () => {
    const { segments } = await partWithEvidence();
    const part = await partOf(await sampleReport(sample));
    await expectRefused({ ...part, segments }, "evidence.misplaced");
  });

  it.each([0, 3])("a file of %i bytes whose hash is not the one of the letter", async (size) => {
    const id = createSubmissionId(sodium);
    const { evidence, segments } = await sealFiles(sodium, id, [fileOf("x", size)]);
    const files = evidence.files.map((file) => ({ ...file, hash: otherHash }));
    const letter = await sampleReport(sample, id, { ...evidence, files });
    await expectRefused({ id, letter: await sealed(sample, letter), segments }, "evidence.hash_mismatch");
  });

  it("something hidden in the filling", async () => {
    const id = createSubmissionId(sodium);
    const { evidence, segments } = await sealFiles(sodium, id, [fileOf("x", 100)]);
    // The letter names one byte less, with a hash that fits: the last byte lies in what should be filling.
    const { files } = (await sealFiles(sodium, id, [fileOf("x", 99)])).evidence;
    const letter = await sampleReport(sample, id, { ...evidence, files });
    await expectRefused({ id, letter: await sealed(sample, letter), segments }, "evidence.padding");
  });
});

/** The letter with its X25519 share, the last 32 bytes of the stanza's argument, all zero. */
function withZeroShare(letter: Bytes): Bytes {
  const text = Buffer.from(letter).toString("latin1");
  const [, argument = ""] = /-> mlkem768x25519 (\S+)\n/u.exec(text) ?? [];
  const share = Buffer.from(argument, "base64").fill(0, 1088).toString("base64").replaceAll("=", "");
  return new Uint8Array(Buffer.from(text.replace(argument, share), "latin1"));
}

describe("the days of a bundle are its carrier's to write (PROTOCOL.md §8.2)", () => {
  it.each([
    ["tomorrow", 1, true],
    ["the day after tomorrow", 2, false],
    ["in 400 days", 400, false],
    ["at the end of all days", 355_000, false],
  ])("a bundle dated %s is taken or refused whole", async (_, days, isTaken) => {
    const day = addDays(TODAY, days);
    const imported = await tryImport(vault, [await partOf(await sampleReport(sample))], TODAY, day);
    expect(imported).toMatchObject(isTaken ? { ok: true } : { ok: false, code: "bundle.dated_ahead" });
  });

  it("one submission with a later day than that is enough to refuse it, and so is the bundle's own day", async () => {
    const { bundle, source } = await collectedBundle(sample, [await partOf(await sampleReport(sample))]);
    const context = { onProgress: () => undefined, organisation: sample.organisation.id, sodium, today: TODAY };
    const late = addDays(TODAY, 2);
    const [first] = bundle.manifest.submissions;
    if (first === undefined) throw new Error("a bundle has a submission");
    for (const change of [{ created: late }, { submissions: [{ ...first, day: late }] }]) {
      const changed = { ...bundle, manifest: { ...bundle.manifest, ...change } };
      const imported = await importBundle(context, vault, { bundle: changed, source });
      expect(imported).toEqual({ ok: false, code: "bundle.dated_ahead" });
    }
  });

  it.each([1, 0, -40, -9000])(
    "%i days from now decide nothing: dates stay likely by the console's own",
    async (days) => {
      const part = await partOf(await sampleReport(sample));
      const { outcomes, vault: after } = await importInto(vault, [part], TODAY, addDays(TODAY, days));
      expect(outcomes).toMatchObject([{ outcome: "imported" }]);
      expect(after.receipts.map(({ day }) => day)).toEqual([TODAY]);
      expect(lastDaySeen(after)).toBe(TODAY);
      expect([-3, -2, 14, 15].map((each) => isDatePlausible(after, addDays(TODAY, each)))).toEqual([
        false,
        true,
        true,
        false,
      ]);
    },
  );
});

describe("forward secrecy (PROTOCOL.md §9.3)", () => {
  it("keeps a key for as long as a letter to it may be on its way", () => {
    // Sealed on the day after the week by a clock a day behind, 7 days on its way, 30 on the instance, a clock a day ahead, 14 carried.
    expect(INTAKE_KEY_DAYS).toBe(1 + 1 + 7 + 30 + 1 + 14);
  });

  it("ends the day after that: until then a letter opens, and never again", async () => {
    const part = await partOf(await sampleReport(sample));
    const { last } = sample.card.certificate;
    const before = eraseIntakeKeys(vault, addDays(last, 54));
    expect(before.intakeWeeks).toBe(0);
    expect((await importInto(before.vault, [part])).outcomes).toMatchObject([{ outcome: "imported" }]);
    const after = eraseIntakeKeys(vault, addDays(last, 55));
    expect(after.intakeWeeks).toBe(1);
    expect((await importInto(after.vault, [part])).outcomes).toMatchObject([
      { outcome: "refused", code: "open.failed" },
    ]);
    expect(JSON.stringify(after.vault)).not.toContain(vault.intake[0]?.identities[0]);
  });
});
