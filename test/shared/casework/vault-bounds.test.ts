import { beforeAll, describe, expect, it } from "vitest";
import type { Result } from "../../../shared/bytes/index.ts";
import { addIntakeWeeks } from "../../../shared/casework/intake.ts";
import { removeCase } from "../../../shared/casework/remove-case.ts";
import { countSave } from "../../../shared/casework/saved-vault.ts";
import { vaultBytes } from "../../../shared/casework/vault-room.ts";
import { writeReply } from "../../../shared/casework/write-reply.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import { sealVault } from "../../../shared/crypto/vault-file.ts";
import { addDays } from "../../../shared/protocol/day.ts";
import { encodeDocument, isReadable } from "../../../shared/protocol/field.ts";
import { caseIdField } from "../../../shared/protocol/id.ts";
import { VAULT_LARGEST_BYTES } from "../../../shared/protocol/limits.ts";
import {
  RECEIPTS_MOST,
  vaultField,
  WEEKS_MOST,
  type Vault,
  type VaultCase,
  type VaultReply,
} from "../../../shared/protocol/vault.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { addedLetter } from "../../support/added-letter.ts";
import { anyPassphrase } from "../../support/minted.ts";
import { createSampleCase, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { sampleReport, valueOf } from "../../support/sample-letters.ts";
import { waitingReceipts } from "../../support/waiting-receipts.ts";

// PROTOCOL.md §9.1 and §9.2: no change makes a vault that could not be opened again. Cases, letters and receipts of an import are
// in vault-register.test.ts, the number of replies in reply-and-export.test.ts.

const sodium = await loadSodium();

let sample: SampleCase;
let vault: Vault;
let ours: VaultCase;
let reply: VaultReply;

beforeAll(async () => {
  sample = await createSampleCase(sodium);
  const opened = { day: TODAY, letter: await sampleReport(sample), sealed: await sha256Hex(new Uint8Array(1)) };
  vault = await addedLetter(sodium, sample.organisation.vault, opened);
  [ours] = casesOf(vault);
  const answered = valueOf(await write(vault));
  const [written] = casesOf(answered)[0].replies;
  if (written === undefined) throw new Error("no reply");
  reply = written;
});

function casesOf({ cases: [first, ...others] }: Vault): readonly [VaultCase, ...VaultCase[]] {
  if (first === undefined) throw new Error("no case");
  return [first, ...others];
}

function write(into: Vault): Promise<Result<Vault, string>> {
  const draft = { language: "en", text: "We read it.", today: TODAY };
  return writeReply(sodium, into, sample.organisation.id, ours, draft);
}

/** A vault with so many replies in other cases. */
function answering(replies: number): Vault {
  const id = caseIdField.read("0".repeat(32));
  const each = { ...ours, case: id, letters: [], replies: Array.from({ length: replies }, () => reply) };
  return { ...vault, cases: [...vault.cases, each] };
}

describe("a vault that is nearly as large as a vault can be", () => {
  it("takes no reply that would leave no room for receipts and weeks, which come by themselves", async () => {
    const each = vaultBytes(answering(2)) - vaultBytes(answering(1));
    const most = Math.floor((VAULT_LARGEST_BYTES - vaultBytes(vault)) / each);
    const outcomeOf = async (replies: number): Promise<string> => {
      const written = await write(answering(replies));
      return written.ok ? "written" : written.code;
    };
    expect(await outcomeOf(most)).toBe("vault.no_room");
    expect(await outcomeOf(Math.floor(most / 2))).toBe("written");
    const bytesOf = (changed: Vault): number => encodeDocument(vaultField, changed).length;
    const receipts = await waitingReceipts(sample, 100);
    const perReceipt = (bytesOf({ ...vault, receipts }) - bytesOf(vault)) / 100;
    const perWeek = bytesOf(vault) / vault.intake.length;
    const comesByItself = Math.ceil(perReceipt) * RECEIPTS_MOST + Math.ceil(perWeek) * WEEKS_MOST;
    // The largest number of replies that is taken.
    let [taken, refused] = [0, most];
    while (refused - taken > 1) {
      const middle = Math.floor((taken + refused) / 2);
      if ((await outcomeOf(middle)) === "written") taken = middle;
      else refused = middle;
    }
    expect(vaultBytes(answering(taken + 1)) + comesByItself).toBeLessThanOrEqual(VAULT_LARGEST_BYTES);
  });

  it("is reckoned as no less than it is", async () => {
    const changed = { ...valueOf(await write(vault)), receipts: await waitingReceipts(sample, 3) };
    expect(vaultBytes(changed)).toBeGreaterThanOrEqual(encodeDocument(vaultField, changed).length);
    expect(vaultBytes(changed)).toBeLessThan(encodeDocument(vaultField, changed).length + 20);
  });
});

describe("a bound of the vault", () => {
  it("weeks: no more are added than it can hold, and those of today are there when they fit", () => {
    const { id } = sample.organisation;
    let full: Vault = vault;
    let days = 0;
    for (let next = addIntakeWeeks(sodium, full, id, TODAY); next.ok; days += 182) {
      full = next.value;
      next = addIntakeWeeks(sodium, full, id, addDays(TODAY, days));
    }
    expect(full.intake).toHaveLength(WEEKS_MOST);
    expect(isReadable(vaultField, full)).toBe(true);
    expect(addIntakeWeeks(sodium, full, id, addDays(TODAY, 7 * WEEKS_MOST))).toEqual({
      ok: false,
      code: "intake.too_many",
    });
    expect(addIntakeWeeks(sodium, full, id, TODAY)).toEqual({ ok: true, value: full });
  });

  it("receipts: removing keeps the newest, its own among them", async () => {
    const receipts = await waitingReceipts(sample, RECEIPTS_MOST);
    const rest = removeCase({ ...vault, receipts }, ours, TODAY);
    expect(rest.receipts).toHaveLength(RECEIPTS_MOST);
    expect(rest.receipts.at(-1)?.submission).toBe(ours.letters[0]?.letter.submission);
    expect(rest.receipts).not.toContain(receipts[0]);
  });

  it.each([
    ["saves", (before: Vault): Vault => countSave(before, Number.MAX_SAFE_INTEGER)],
    ["notes", (before: Vault): Vault => ({ ...before, cases: [{ ...ours, notes: "x".repeat(2 ** 20 + 1) }] })],
    ["letters", (before: Vault): Vault => ({ ...before, cases: [{ ...ours, letters: [] }] })],
  ])("%s: a vault that exceeds it is never sealed", async (_, exceed) => {
    const sealed = await sealVault(sodium, exceed(vault), anyPassphrase("correct horse battery"), 8, () => undefined);
    expect(sealed).toEqual({ ok: false, code: "vault.malformed" });
  });
});
