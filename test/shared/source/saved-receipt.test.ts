import { beforeAll, describe, expect, it } from "vitest";
import { instanceIdOf, instancePublicKeyOf } from "../../../shared/crypto/derived-id.ts";
import { signEnvelope } from "../../../shared/crypto/envelope-sign.ts";
import { COLLECTION_RECEIPT, FILING_RECEIPT } from "../../../shared/crypto/payload-kinds.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import type { FilingReceipt } from "../../../shared/protocol/receipt.ts";
import { encodeReceiptFile } from "../../../shared/protocol/receipt-file.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { comeBackDay } from "../../../shared/source/come-back.ts";
import { checkReceiptFile } from "../../../shared/source/saved-receipt.ts";
import { createSampleCase, dayFrom, TODAY } from "../../support/sample-case.ts";

const sodium = await loadSodium();
const seed = sodium.randomBytes(32);
const key = instancePublicKeyOf(sodium, seed);
let receipt: FilingReceipt;
let file: Uint8Array;

beforeAll(async () => {
  const { organisation } = (await createSampleCase(sodium)).scope;
  receipt = {
    day: TODAY,
    instance: await instanceIdOf(key),
    letter: await sha256Hex(sodium.randomBytes(10)),
    organisation,
    submission: createSubmissionId(sodium),
  };
  file = encodeReceiptFile(key, signEnvelope(sodium, FILING_RECEIPT, seed, receipt));
});

describe("a saved receipt (PROTOCOL.md §10.5)", () => {
  it("proves by itself what the instance has signed", async () => {
    expect(await checkReceiptFile(sodium, file)).toEqual({ ok: true, value: receipt });
  });

  it("proves nothing with any byte changed, or any of its end missing", async () => {
    for (let at = 0; at < file.length; at += 1) {
      const changed = Uint8Array.from(file);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect((await checkReceiptFile(sodium, changed)).ok).toBe(false);
      expect(await checkReceiptFile(sodium, file.subarray(0, at))).toEqual({ ok: false, code: "receipt.malformed" });
    }
  });

  it("proves nothing when somebody else has signed it with a key of their own for the same instance", async () => {
    const other = sodium.randomBytes(32);
    const forged = encodeReceiptFile(
      instancePublicKeyOf(sodium, other),
      signEnvelope(sodium, FILING_RECEIPT, other, receipt),
    );
    expect(await checkReceiptFile(sodium, forged)).toEqual({ ok: false, code: "receipt.not_verified" });
  });

  it("is no other thing that the instance has signed", async () => {
    const { day, instance, letter, organisation, submission } = receipt;
    const collection = { day, instance, organisation, submissions: [{ letter, submission }] };
    const other = encodeReceiptFile(key, signEnvelope(sodium, COLLECTION_RECEIPT, seed, collection));
    expect(await checkReceiptFile(sodium, other)).toEqual({ ok: false, code: "receipt.not_verified" });
  });
});

it.each([
  ["2026-03-04", 7, "2026-03-11"],
  ["2026-12-20", 90, "2027-03-20"],
  ["2028-02-28", 1, "2028-02-29"],
])("whoever has sent something on %s is told to come back %i days later, on %s", (sent, rhythm, day) => {
  expect(comeBackDay(dayFrom(sent), { rhythm })).toBe(day);
});
