import { expect, test } from "vitest";
import { beginWork, withWork, workOf } from "../../../../shared/casework/case-work.ts";
import { importBundle } from "../../../../shared/casework/import-bundle.ts";
import { acceptUpdate, mechanismsOf, readUpdate } from "../../../../shared/casework/mechanism-updates/take-update.ts";
import { signUpdate } from "../../../../shared/casework/mechanism-updates/update-file.ts";
import { confirmationOf, confirmContact } from "../../../../shared/casework/sending/confirm-contact.ts";
import type { CaseWork } from "../../../../shared/casework/work.ts";
import { createCodename } from "../../../../shared/crypto/codename.ts";
import { deriveCodenameKeys } from "../../../../shared/crypto/codename-keys.ts";
import { createUpdateSeed } from "../../../../shared/crypto/publisher.ts";
import { mechanismIn } from "../../../../shared/mechanisms/dataset-update.ts";
import { mechanismOf } from "../../../../shared/mechanisms/dataset.ts";
import type { Contact, Mechanism } from "../../../../shared/mechanisms/mechanism.ts";
import type { Vault, VaultCase } from "../../../../shared/protocol/vault.ts";
import { loadSodium } from "../../../../shared/sodium/sodium.ts";
import { collectedBundle } from "../../../support/sample-bundle.ts";
import { createSampleCase, TODAY } from "../../../support/sample-case.ts";
import { sampleReport, sealed, valueOf } from "../../../support/sample-letters.ts";

// A contact that somebody typed, that an update lists and a later one takes away: others may have taken it over.

const sodium = await loadSodium();
const seed = createUpdateSeed(sodium);
const sample = await createSampleCase(sodium);

function the(mechanism: Mechanism | null): Mechanism {
  if (mechanism === null) throw new Error("no mechanism");
  return mechanism;
}
const CAT = the(mechanismOf("tb-cat"));

/** A vault with two cases; on the first of them somebody has looked up one contact. */
async function vaultWith(value: string): Promise<Vault> {
  const context = { onProgress: () => undefined, organisation: sample.organisation.id, sodium, today: TODAY };
  const codename = createCodename(sodium);
  const other = { ...sample, codename, keys: await deriveCodenameKeys(sodium, codename, sample.scope) };
  const letters = [await sampleReport(sample), await sampleReport(other)];
  const parts = letters.map(async (letter) => ({ id: letter.submission, letter: await sealed(sample, letter) }));
  const bundle = await collectedBundle(sample, await Promise.all(parts));
  const { vault } = valueOf(await importBundle(context, sample.organisation.vault, bundle));
  const first = firstOf(vault);
  const nowhere = { ...CAT, contacts: [] };
  const work = valueOf(confirmContact(beginWork(first, "SN-1"), nowhere, { value, by: "N.", day: TODAY }));
  return valueOf(withWork(vault, first, work));
}

function firstOf({ cases: [first] }: Vault): VaultCase {
  if (first === undefined) throw new Error("no case");
  return first;
}

function workIn(vault: Vault): CaseWork {
  const work = workOf(firstOf(vault));
  if (work === null) throw new Error("no work");
  return work;
}

function updated(vault: Vault, serial: number, value: string): Vault {
  const contact: Contact = { kind: "email", value, basis: ["inference"], seen: "2026-11-20", status: "unconfirmed" };
  const bytes = signUpdate(sodium, seed, {
    ...{ day: TODAY, kind: "mechanism-update", serial, version: 1, withdrawn: [] },
    records: [{ ...CAT, contacts: [contact] }],
  });
  return acceptUpdate(sodium, vault, valueOf(readUpdate(sodium, vault, bytes)));
}

function isConfirmed(vault: Vault, value: string): boolean {
  const mechanism = the(mechanismIn(mechanismsOf(sodium, vault), "tb-cat"));
  return confirmationOf(workIn(vault), mechanism, value, TODAY) !== null;
}

test("it holds while an update lists it, and no more when the next one takes it away", async () => {
  const vault = await vaultWith("New-CAT@un.org");
  const listing = updated(vault, 1, "new-cat@un.org");
  expect(isConfirmed(listing, "new-cat@un.org")).toBe(true);
  const { confirmations, ...rest } = workIn(listing);
  expect(confirmations).toEqual([{ mechanism: "tb-cat", value: "New-CAT@un.org", by: "N.", day: TODAY, listed: true }]);
  expect(rest).toEqual({ ...workIn(vault), confirmations: undefined });
  const gone = updated(listing, 2, "third@un.org");
  expect(isConfirmed(gone, "New-CAT@un.org")).toBe(false);
  expect(gone.cases.slice(1)).toEqual(vault.cases.slice(1));
});

test("what was in force when an update is taken counts as well", async () => {
  const [contact] = CAT.contacts;
  if (contact === undefined) throw new Error("no contact");
  const vault = await vaultWith(contact.value);
  expect(isConfirmed(vault, contact.value)).toBe(true);
  expect(isConfirmed(updated(vault, 1, "third@un.org"), contact.value)).toBe(false);
});

test("what nobody ever listed goes on", async () => {
  const vault = await vaultWith("by-hand@un.org");
  const after = updated(vault, 1, "third@un.org");
  expect(isConfirmed(after, "by-hand@un.org")).toBe(true);
  expect(after.cases).toEqual(vault.cases);
});
