import { beforeEach, describe, expect, it } from "vitest";
import { VaultRegister, type OpenedLetter } from "../../../shared/casework/vault-register.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { addDays } from "../../../shared/protocol/day.ts";
import { caseIdField } from "../../../shared/protocol/id.ts";
import type { Letter } from "../../../shared/protocol/letter.ts";
import { CASES_MOST, LETTERS_PER_CASE, RECEIPTS_MOST, type Vault } from "../../../shared/protocol/vault.ts";
import { loadSodium, type Sodium } from "../../../shared/sodium/sodium.ts";
import { createSampleCase, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { sampleFollowup, sampleReport, sampleWithdrawal, valueOf } from "../../support/sample-letters.ts";
import { waitingReceipts } from "../../support/waiting-receipts.ts";

// PROTOCOL.md §4.8 and §9.2: a flood must cost no more than its letters, and leave a vault that can be saved.

const sodium = await loadSodium();

let sample: SampleCase;
let checks: number;
let counting: Sodium;

beforeEach(async () => {
  sample = await createSampleCase(sodium);
  checks = 0;
  const equalSecrets: Sodium["equalSecrets"] = (a, b) => {
    checks += 1;
    return sodium.equalSecrets(a, b);
  };
  counting = { ...sodium, equalSecrets };
});

async function opened(letter: Letter): Promise<OpenedLetter> {
  return { day: TODAY, letter, sealed: await sha256Hex(sodium.randomBytes(8)) };
}

async function addAll(register: VaultRegister, letters: readonly Letter[]): Promise<void> {
  for (const letter of letters) valueOf(await register.add(await opened(letter)));
}

function copiesOf(letter: Letter, count: number): readonly Letter[] {
  return Array.from({ length: count }, () => ({ ...letter, submission: createSubmissionId(sodium) }));
}

/** The vault that has been in a register with these letters, imported in pieces of this many. */
async function imported(letters: readonly Letter[], piece: number): Promise<Vault> {
  let { vault } = sample.organisation;
  for (let from = 0; from < letters.length; from += piece) {
    const register = new VaultRegister(counting, vault);
    await addAll(register, letters.slice(from, from + piece));
    vault = register.vault();
  }
  return vault;
}

describe("the proofs of a case with many letters", () => {
  it("are not checked again for each further first letter, which have the same key", async () => {
    const letters = [...copiesOf(await sampleFollowup(sample), 20), ...copiesOf(await sampleReport(sample), 20)];
    await imported(letters, 7);
    expect(checks).toBe(20);
  });

  it("are checked once each, in however many imports they come", async () => {
    const letters = [await sampleReport(sample), ...copiesOf(await sampleFollowup(sample), 300)];
    await imported(letters, 50);
    expect(checks).toBe(300);
  });

  it("are checked once each when the first letter comes last, and not before", async () => {
    const later = [await sampleFollowup(sample), await sampleWithdrawal(sample)];
    const before = await imported(later, 1);
    expect(checks).toBe(0);
    const register = new VaultRegister(counting, before);
    await addAll(register, [await sampleReport(sample)]);
    expect(checks).toBe(2);
    const [only] = register.vault().cases;
    expect(only?.letters.map(({ continuity }) => continuity)).toEqual(["first", "proven", "proven"]);
  });
});

describe("a vault that takes in nothing", () => {
  it("stays the same object, so that nobody is asked to save it", async () => {
    const register = new VaultRegister(sodium, sample.organisation.vault);
    expect(register.vault()).toBe(sample.organisation.vault);
    const [receipt] = await waitingReceipts(sample, 1);
    if (receipt === undefined) throw new Error("no receipt");
    register.receive(receipt);
    const with1 = register.vault();
    expect(with1.receipts).toEqual([receipt]);
    const again = new VaultRegister(sodium, with1);
    again.receive({ ...receipt });
    expect(again.vault()).toBe(with1);
    again.receive({ ...receipt, day: addDays(TODAY, 1) });
    expect(again.vault().receipts).toEqual([{ ...receipt, day: addDays(TODAY, 1) }]);
  });
});

describe("a vault at a bound", () => {
  it(`takes no letter more than ${String(LETTERS_PER_CASE)} into a case`, async () => {
    const register = new VaultRegister(sodium, sample.organisation.vault);
    await addAll(register, [await sampleReport(sample)]);
    const followup = await sampleFollowup(sample);
    const [first] = register.vault().cases;
    const item = first?.letters[0];
    if (first === undefined || item === undefined) throw new Error("no case");
    const letters = copiesOf(followup, LETTERS_PER_CASE - 1).map((letter) => ({ ...item, letter }));
    const full = { ...sample.organisation.vault, cases: [{ ...first, letters: [item, ...letters] }] };
    const added = await new VaultRegister(sodium, full).add(await opened(followup));
    expect(added).toEqual({ ok: false, code: "case.full" });
  });

  it(`takes no case more than ${String(CASES_MOST)}, but goes on with those that it has`, async () => {
    const register = new VaultRegister(sodium, sample.organisation.vault);
    await addAll(register, [await sampleReport(sample)]);
    const { vault } = sample.organisation;
    const [ours] = register.vault().cases;
    if (ours === undefined) throw new Error("no case");
    // A bound on cases alone: they are empty, so that their bytes are not what stops it.
    const others = Array.from({ length: CASES_MOST - 1 }, () => ({
      ...ours,
      case: caseIdField.read(createSubmissionId(sodium)),
      letters: [],
    }));
    const full = new VaultRegister(sodium, { ...vault, cases: [ours, ...others] });
    const stranger = await createSampleCase(sodium);
    const report = { ...(await sampleReport(stranger)), instance: sample.scope.instance };
    expect(await full.add(await opened(report))).toEqual({ ok: false, code: "vault.full" });
    expect(await full.add(await opened(await sampleFollowup(sample)))).toEqual({ ok: true, value: null });
  });

  it(`keeps the newest ${String(RECEIPTS_MOST)} receipts: without one, an instance keeps a letter until its time is over`, async () => {
    const receipts = await waitingReceipts(sample, RECEIPTS_MOST);
    const [oldest, second] = receipts;
    const [another] = await waitingReceipts(sample, 1);
    if (another === undefined) throw new Error("no receipt");
    const register = new VaultRegister(sodium, { ...sample.organisation.vault, receipts });
    register.receive(another);
    const kept = register.vault().receipts;
    expect(kept).toHaveLength(RECEIPTS_MOST);
    expect(kept[0]).toBe(second);
    expect(kept).not.toContain(oldest);
    expect(kept.at(-1)).toEqual(another);
  });
});
