import { describe, expect, it } from "vitest";
import { memorySource } from "../../../shared/bytes/index.ts";
import { cardOfVault } from "../../../shared/casework/card-of-vault.ts";
import { exportBundle } from "../../../shared/casework/export-bundle.ts";
import { addIntakeWeeks } from "../../../shared/casework/intake.ts";
import { readUnverifiedPayload } from "../../../shared/crypto/envelope-verify.ts";
import { INTAKE } from "../../../shared/crypto/payload-kinds.ts";
import { CARD_FILE_LARGEST_BYTES, cardFileField } from "../../../shared/protocol/card-file.ts";
import { addDays, mondayOf, type Day } from "../../../shared/protocol/day.ts";
import type { UntrustedEnvelope } from "../../../shared/protocol/envelope.ts";
import { encodeDocument, parseDocument } from "../../../shared/protocol/field.ts";
import { readOutgoingBundle } from "../../../shared/protocol/outgoing-bundle.ts";
import type { Vault } from "../../../shared/protocol/vault.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleCase, TODAY } from "../../support/sample-case.ts";
import { valueOf } from "../../support/sample-letters.ts";

// PROTOCOL.md §8.3 and §10.2: what is published of a vault, by the card and by every outgoing bundle.

const sodium = await loadSodium();
const sample = await createSampleCase(sodium);
const { id, vault: made } = sample.organisation;

/** A vault of 78 weeks: some days were confirmed that were far from each other. */
const filled: Vault = [26, 52].reduce(
  (vault, weeks) => valueOf(addIntakeWeeks(sodium, vault, id, addDays(TODAY, 7 * weeks))),
  made,
);

function mondaysOf(certificates: readonly UntrustedEnvelope[]): readonly (Day | null)[] {
  return certificates.map((envelope) => {
    const certificate = readUnverifiedPayload(INTAKE, envelope);
    return certificate.ok ? certificate.value.first : null;
  });
}

describe("the card of a vault", () => {
  it("has the nearest 64 weeks of a vault with more, and can be read", () => {
    expect(filled.intake).toHaveLength(78);
    const bytes = encodeDocument(cardFileField, valueOf(cardOfVault(filled, TODAY)));
    const { certificates } = valueOf(parseDocument(cardFileField, bytes, CARD_FILE_LARGEST_BYTES));
    const mondays = Array.from({ length: 64 }, (_, week) => addDays(mondayOf(TODAY), 7 * week));
    expect(mondaysOf(certificates)).toEqual(mondays);
  });

  it("has the same weeks as an outgoing bundle, and none that is over", async () => {
    const today = addDays(TODAY, 21);
    const part = { instance: sample.scope.instance, receipts: [], slots: [] };
    const bundle = await exportBundle(sodium, filled, id, part, today);
    const outgoing = valueOf(await readOutgoingBundle(memorySource(bundle)));
    const { certificates } = valueOf(cardOfVault(filled, today));
    expect(mondaysOf(certificates)).toEqual(outgoing.certificates.map(({ first }) => first));
    expect(mondaysOf(certificates)[0]).toBe(mondayOf(today));
  });

  it("is none when all weeks are over", () => {
    expect(cardOfVault(made, addDays(TODAY, 365))).toEqual({ ok: false, code: "card.no_weeks" });
  });
});
