import { beforeAll, describe, expect, it } from "vitest";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { vaultOwner } from "../../../shared/casework/vault-owner.ts";
import { loadSodium, type Sodium } from "../../../shared/sodium/sodium.ts";
import { createSampleOrganisation } from "../../support/sample-case.ts";

let sodium: Sodium;
let ours: NewOrganisation;
let theirs: NewOrganisation;

beforeAll(async () => {
  sodium = await loadSodium();
  ours = await createSampleOrganisation(sodium);
  theirs = await createSampleOrganisation(sodium);
});

describe("whose vault it is (PROTOCOL.md §9.2)", () => {
  it("is said by the profile that its own root key signed", async () => {
    const owner = await vaultOwner(sodium, ours.vault);
    expect(owner).toMatchObject({ ok: true, value: { id: ours.id, profile: { regions: ["002", "DZ"] } } });
  });

  it("is nobody's when the profile belongs to another root key", async () => {
    const organisation = { ...ours.vault.organisation, profile: theirs.vault.organisation.profile };
    expect(await vaultOwner(sodium, { organisation })).toEqual({ ok: false, code: "vault.inconsistent" });
  });

  it("is nobody's when the profile was changed, or is none", async () => {
    const { profile } = ours.vault.organisation;
    const forged = { ...profile, signatures: theirs.vault.organisation.profile.signatures };
    for (const envelope of [forged, { ...profile, payload: new Uint8Array([0x7b, 0x7d]) }]) {
      const organisation = { ...ours.vault.organisation, profile: envelope };
      expect(await vaultOwner(sodium, { organisation })).toEqual({ ok: false, code: "vault.inconsistent" });
    }
  });
});
