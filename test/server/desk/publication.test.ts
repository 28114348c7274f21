import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listOrganisations } from "../../../server/directory/enrolment.ts";
import { postCard, postSlot } from "../../../shared/api/desk-api.ts";
import type { Token } from "../../../shared/api/documents.ts";
import { deleteSlots, getDirectory, readSlots } from "../../../shared/api/source-api.ts";
import { failure, ok } from "../../../shared/bytes/index.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { signEnvelope } from "../../../shared/crypto/envelope-sign.ts";
import { readUnverifiedPayload } from "../../../shared/crypto/envelope-verify.ts";
import { createIntakeWeek } from "../../../shared/crypto/organisation-keys.ts";
import { PROFILE } from "../../../shared/crypto/payload-kinds.ts";
import { addDays, mondayOf } from "../../../shared/protocol/day.ts";
import type { UntrustedEnvelope } from "../../../shared/protocol/envelope.ts";
import type { Profile } from "../../../shared/protocol/profile.ts";
import { slotState } from "../../../shared/protocol/reply.ts";
import { login } from "../support/desk-client.ts";
import { randomAddress, sealedSlot } from "../support/sealed-samples.ts";
import { DAY_MILLISECONDS, startTestServer, type TestServer } from "../support/test-server.ts";

// PROTOCOL.md §3.2, §3.3, §6.5, §6.7, §7.5 and §8.3.

let server: TestServer;
let organisation: NewOrganisation;
let token: Token;

beforeEach(async () => {
  server = await startTestServer();
  organisation = await server.enrol();
  token = await login(server, organisation);
});
afterEach(() => server.close());

async function stateAt(address: Awaited<ReturnType<typeof randomAddress>>): Promise<string> {
  const others = await Promise.all(Array.from({ length: 7 }, randomAddress));
  const slots = await readSlots(server.send, [address, ...others]);
  return slots.ok ? slotState(slots.value[0] ?? new Uint8Array()) : slots.code;
}

describe("publishing a reply", () => {
  it("puts it into its slot, and again without harm", async () => {
    const [address, slot] = [await randomAddress(), await sealedSlot(organisation)];
    expect(await postSlot(server.send, token, address, slot)).toEqual(ok(null));
    expect(await postSlot(server.send, token, address, slot)).toEqual(ok(null));
    expect(await stateAt(address)).toBe("sealed");
  });

  it("does not replace one reply with another", async () => {
    const address = await randomAddress();
    await postSlot(server.send, token, address, await sealedSlot(organisation));
    const second = await postSlot(server.send, token, address, await sealedSlot(organisation));
    expect(second).toEqual(failure("slot.conflict"));
  });

  it("does not bring back what its reader deleted", async () => {
    const [address, slot] = [await randomAddress(), await sealedSlot(organisation)];
    await postSlot(server.send, token, address, slot);
    const others = await Promise.all(Array.from({ length: 7 }, randomAddress));
    await deleteSlots(server.send, [address, ...others]);
    expect(await postSlot(server.send, token, address, slot)).toEqual(ok(null));
    expect(await stateAt(address)).toBe("deleted");
  });

  it("refuses what is not sealed to one recipient", async () => {
    const address = await randomAddress();
    const slot = await sealedSlot(organisation);
    const otherStanza = Uint8Array.from(slot, (byte, index) => (index === 25 ? byte + 1 : byte));
    const otherFormat = Uint8Array.from(slot, (byte, index) => (index === 0 ? byte + 1 : byte));
    for (const slot of [new Uint8Array(32_768), otherStanza, otherFormat]) {
      expect(await postSlot(server.send, token, address, slot)).toEqual(failure("slot.refused"));
    }
    expect(await stateAt(address)).toBe("empty");
  });
});

function profileWith(change: Partial<Profile>): UntrustedEnvelope {
  const profile = readUnverifiedPayload(PROFILE, organisation.card.profile);
  if (!profile.ok) throw new Error(profile.code);
  const { root } = organisation.vault.organisation;
  return signEnvelope(server.instance.sodium, PROFILE, root, { ...profile.value, ...change });
}

describe("publishing a card", () => {
  it("makes new weeks available", async () => {
    server.advance(26 * 7 * DAY_MILLISECONDS);
    token = await login(server, organisation);
    const monday = mondayOf(server.instance.today());
    const { root } = organisation.vault.organisation;
    const week = createIntakeWeek(server.instance.sodium, root, organisation.id, monday);
    const publication = { certificates: [week.certificate], profile: null };
    expect(await postCard(server.send, token, publication)).toEqual(ok(null));
    const directory = await getDirectory(server.send);
    expect(directory.ok && directory.value.organisations[0]?.certificate).toEqual(week.certificate);
  });

  it("keeps the keys of a week that has some, whoever publishes others: an old card does not come back", async () => {
    const [first] = organisation.card.certificates;
    const monday = mondayOf(server.instance.today());
    const { root } = organisation.vault.organisation;
    const anew = [monday, addDays(monday, 7 * 30)].map(
      (day) => createIntakeWeek(server.instance.sodium, root, organisation.id, day).certificate,
    );
    const publication = { certificates: anew, profile: profileWith({ serial: 9 }) };
    expect(await postCard(server.send, token, publication)).toEqual(failure("card.conflict"));
    const directory = await getDirectory(server.send);
    expect(directory.ok && directory.value.organisations[0]?.certificate).toEqual(first);
    // Nothing of it was taken: neither the profile nor the week that is free.
    expect(listOrganisations(server.instance)[0]?.serial).toBe(1);
    server.advance(30 * 7 * DAY_MILLISECONDS);
    expect(listOrganisations(server.instance)[0]?.sealable).toBe(false);
  });

  it("takes no two certificates of one week in one card", async () => {
    const { root } = organisation.vault.organisation;
    const monday = addDays(mondayOf(server.instance.today()), 7 * 30);
    const twins = [1, 2].map(() => createIntakeWeek(server.instance.sodium, root, organisation.id, monday).certificate);
    const answer = await postCard(server.send, token, { certificates: twins, profile: null });
    expect(answer).toEqual(failure("card.conflict"));
  });

  it("is repeated without harm, also when it is older than what is here", async () => {
    const older = { certificates: organisation.card.certificates, profile: organisation.card.profile };
    expect(await postCard(server.send, token, { certificates: [], profile: profileWith({ serial: 7 }) })).toEqual(
      ok(null),
    );
    expect(await postCard(server.send, token, older)).toEqual(ok(null));
    expect(listOrganisations(server.instance)[0]?.serial).toBe(7);
  });

  it("stores nothing of it when one certificate is another organisation's", async () => {
    const other = await server.enrol();
    const publication = {
      certificates: [...organisation.card.certificates.slice(0, 2), ...other.card.certificates.slice(0, 1)],
      profile: profileWith({ serial: 2 }),
    };
    expect(await postCard(server.send, token, publication)).toEqual(failure("card.refused"));
    expect(listOrganisations(server.instance).map(({ serial }) => serial)).toEqual([1, 1]);
  });

  it("refuses the profile of another organisation", async () => {
    const other = await server.enrol();
    const publication = { certificates: [], profile: other.card.profile };
    expect(await postCard(server.send, token, publication)).toEqual(failure("card.refused"));
  });

  it("refuses to become, or stop being, a practice organisation", async () => {
    const publication = { certificates: [], profile: profileWith({ practice: true, serial: 2 }) };
    expect(await postCard(server.send, token, publication)).toEqual(failure("card.refused"));
  });

  it("refuses certificates under an expired profile, and takes a renewed one", async () => {
    server.advance(732 * DAY_MILLISECONDS);
    token = await login(server, organisation);
    expect(await postCard(server.send, token, { certificates: [], profile: null })).toEqual(failure("card.refused"));
    const expires = addDays(server.instance.today(), 100);
    const renewed = { certificates: [], profile: profileWith({ expires, serial: 2 }) };
    expect(await postCard(server.send, token, renewed)).toEqual(ok(null));
  });

  it("refuses envelopes larger than PROTOCOL.md §1.5 allows", async () => {
    const policy = ["en", "es", "fr", "pt", "ar", "ru", "zh", "sw", "ti", "am", "my", "uk", "fa"];
    const text = "x".repeat(4000);
    const large = profileWith({ policy: policy.map((language) => ({ language, text })), serial: 2 });
    expect(await postCard(server.send, token, { certificates: [], profile: large })).toEqual(failure("card.refused"));
  });
});
