import { beforeAll, describe, expect, it } from "vitest";
import { equalBytes } from "../../../shared/bytes/index.ts";
import { verifyCard, verifyCertificate, verifyProfile } from "../../../shared/crypto/card-verify.ts";
import { signEnvelope } from "../../../shared/crypto/envelope-sign.ts";
import { createIntakeWeek } from "../../../shared/crypto/organisation-keys.ts";
import { INTAKE, PROFILE } from "../../../shared/crypto/payload-kinds.ts";
import { vaultOwner } from "../../../shared/casework/vault-owner.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { addDays, type Day } from "../../../shared/protocol/day.ts";
import type { UntrustedEnvelope } from "../../../shared/protocol/envelope.ts";
import type { OrganisationId } from "../../../shared/protocol/id.ts";
import type { Profile } from "../../../shared/protocol/profile.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleOrganisation, dayFrom, TODAY, verifiedCardOf } from "../../support/sample-case.ts";
import { valueOf } from "../../support/sample-letters.ts";

// PROTOCOL.md §3.4, step by step: nothing is sealed to a card that is not the organisation's, today.

const sodium = await loadSodium();

let ours: NewOrganisation;
let other: NewOrganisation;
let profile: Profile;

beforeAll(async () => {
  ours = await createSampleOrganisation(sodium);
  other = await createSampleOrganisation(sodium);
  profile = (await verifiedCardOf(sodium, ours)).profile.profile;
});

interface Asked {
  readonly card?: { readonly profile: UntrustedEnvelope; readonly certificate: UntrustedEnvelope | null };
  readonly organisation?: OrganisationId | null;
  readonly pinned?: readonly OrganisationId[] | null;
  readonly today?: Day;
}

async function codeOf({ card, organisation = ours.id, pinned = null, today = TODAY }: Asked): Promise<string> {
  const certificate = ours.card.certificates[0] ?? null;
  const given = card ?? { profile: ours.card.profile, certificate };
  const verified = await verifyCard(sodium, given, { organisation, pinned, today });
  return verified.ok ? "ok" : verified.code;
}

const firstOf = ({ card }: NewOrganisation): UntrustedEnvelope | null => card.certificates[0] ?? null;

describe("a card is accepted", () => {
  it("of the organisation that is expected, of a newcomer, and of a pinned one", async () => {
    expect(await codeOf({})).toBe("ok");
    expect(await codeOf({ organisation: null })).toBe("ok");
    expect(await codeOf({ pinned: [other.id, ours.id] })).toBe("ok");
  });

  it("from the day before its week to the day after, and on no other day", async () => {
    // The sample's week is that of TODAY, a Wednesday: 2026-03-02 to 2026-03-08.
    for (const [day, code] of [
      ["2026-02-28", "card.no_key_for_today"],
      ["2026-03-01", "ok"],
      ["2026-03-08", "ok"],
      ["2026-03-09", "ok"],
      ["2026-03-10", "card.no_key_for_today"],
    ] as const) {
      expect(await codeOf({ today: dayFrom(day) }), day).toBe(code);
    }
  });

  it("to the day after it expires, and then by nobody", async () => {
    const expire = (expires: Day): UntrustedEnvelope =>
      signEnvelope(sodium, PROFILE, ours.vault.organisation.root, { ...profile, expires });
    const cardOf = (expires: Day): Asked["card"] => ({ profile: expire(expires), certificate: firstOf(ours) });
    const asked = (expires: Day): Promise<string> =>
      codeOf({ card: cardOf(expires) ?? { profile: ours.card.profile, certificate: null } });
    expect(await asked(TODAY)).toBe("ok");
    expect(await asked(addDays(TODAY, -1))).toBe("ok");
    expect(await asked(addDays(TODAY, -2))).toBe("card.expired");
    // The last day of the calendar has no day after it, and must not be a way to stop a reader.
    expect(await asked(dayFrom("2999-12-31"))).toBe("ok");
  });
});

describe("a card is refused", () => {
  it("of another organisation, however well it is signed", async () => {
    expect(await codeOf({ card: { profile: other.card.profile, certificate: firstOf(other) } })).toBe(
      "card.other_organisation",
    );
  });

  it("that the build does not pin, even by a newcomer", async () => {
    expect(await codeOf({ organisation: null, pinned: [other.id] })).toBe("card.not_pinned");
    expect(await codeOf({ organisation: null, pinned: [] })).toBe("card.not_pinned");
  });

  it("without a certificate: there is no key to fall back on", async () => {
    expect(await codeOf({ card: { profile: ours.card.profile, certificate: null } })).toBe("card.no_key_for_today");
  });

  it("with a certificate that another root signed", async () => {
    expect(await codeOf({ card: { profile: ours.card.profile, certificate: firstOf(other) } })).toBe("card.signature");
  });

  it("with a certificate that the same root signed for another organisation", async () => {
    const { certificate } = createIntakeWeek(sodium, ours.vault.organisation.root, other.id, dayFrom("2026-03-02"));
    expect(await codeOf({ card: { profile: ours.card.profile, certificate } })).toBe("card.other_organisation");
  });

  it("whose profile names a root that did not sign it", async () => {
    const forged = signEnvelope(sodium, PROFILE, other.vault.organisation.root, profile);
    expect(await codeOf({ card: { profile: forged, certificate: firstOf(ours) } })).toBe("card.signature");
  });

  it("whose profile is no profile, or whose certificate is a profile", async () => {
    const [certificate] = ours.card.certificates;
    if (certificate === undefined) throw new Error("a card has certificates");
    expect(await codeOf({ card: { profile: certificate, certificate } })).toBe("card.signature");
    expect(await codeOf({ card: { profile: ours.card.profile, certificate: ours.card.profile } })).toBe(
      "card.signature",
    );
  });

  it("of a week that does not begin on a Monday, or is not of seven days (PROTOCOL.md §1.3, §3.3)", async () => {
    const verified = valueOf(
      await verifyProfile(sodium, ours.card.profile, { organisation: ours.id, pinned: null, today: TODAY }),
    );
    const certificate = valueOf(verifyCertificate(sodium, firstOf(ours) ?? ours.card.profile, verified));
    const sign = (first: string, last: string): (() => UntrustedEnvelope) => {
      const week = { ...certificate, first: dayFrom(first), last: dayFrom(last) };
      return () => signEnvelope(sodium, INTAKE, ours.vault.organisation.root, week);
    };
    expect(equalBytes(sign("2026-03-02", "2026-03-08")().payload, firstOf(ours)?.payload ?? new Uint8Array(0))).toBe(
      true,
    );
    for (const [first, last] of [
      ["2026-03-03", "2026-03-09"],
      ["2026-03-02", "2026-03-09"],
      ["2026-03-02", "2026-03-01"],
      // At the ends of the calendar, where a week cannot be computed.
      ["2000-01-01", "2000-01-07"],
      ["2999-12-30", "2999-12-31"],
    ] as const) {
      expect(sign(first, last), first).toThrow(RangeError);
    }
  });
});

describe("the owner of a vault (PROTOCOL.md §9.2)", () => {
  it("is the organisation whose root the vault holds, expired or not", async () => {
    expect(await vaultOwner(sodium, ours.vault)).toEqual({ ok: true, value: { id: ours.id, profile } });
  });

  it("is nobody when the profile is another root's, or none", async () => {
    const inconsistent = { ok: false, code: "vault.inconsistent" };
    const withProfile = (envelope: UntrustedEnvelope): Promise<unknown> =>
      vaultOwner(sodium, { organisation: { ...ours.vault.organisation, profile: envelope } });
    expect(await withProfile(other.card.profile)).toEqual(inconsistent);
    expect(await withProfile(firstOf(ours) ?? other.card.profile)).toEqual(inconsistent);
    expect(await withProfile(signEnvelope(sodium, PROFILE, other.vault.organisation.root, profile))).toEqual(
      inconsistent,
    );
  });
});
