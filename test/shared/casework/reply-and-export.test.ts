import { beforeEach, describe, expect, it } from "vitest";
import { encodeBase64, memorySource } from "../../../shared/bytes/index.ts";
import { dropOldOutgoing, withCarried } from "../../../shared/casework/carried-replies.ts";
import { findCase } from "../../../shared/casework/case.ts";
import { exportBundle, instancesOf, planExport } from "../../../shared/casework/export-bundle.ts";
import { addIntakeWeeks, INTAKE_WEEKS, isDatePlausible } from "../../../shared/casework/intake.ts";
import { countSave } from "../../../shared/casework/saved-vault.ts";
import { writeReply, type ReplyDraft } from "../../../shared/casework/write-reply.ts";
import { verifyCertificate, verifyProfile } from "../../../shared/crypto/card-verify.ts";
import { verifyEnvelope } from "../../../shared/crypto/envelope-verify.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import { COLLECTION_RECEIPT } from "../../../shared/crypto/payload-kinds.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { slotAddress } from "../../../shared/crypto/slot-address.ts";
import { openVault, parsePassphrase, sealVault } from "../../../shared/crypto/vault-file.ts";
import { addDays, daysBetween, mondayOf, type Day } from "../../../shared/protocol/day.ts";
import { key } from "../../../shared/protocol/field.ts";
import type { Letter } from "../../../shared/protocol/letter.ts";
import {
  encodeOutgoingBundle,
  readOutgoingBundle,
  type OutgoingBundle,
} from "../../../shared/protocol/outgoing-bundle.ts";
import type { XWingPublicKey } from "../../../shared/protocol/recipient.ts";
import { SLOT_PLAINTEXT_BYTES } from "../../../shared/protocol/reply.ts";
import { TAR_BLOCK_BYTES } from "../../../shared/protocol/tar.ts";
import type { Vault, VaultCase } from "../../../shared/protocol/vault.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { exportOnly } from "../../support/exported.ts";
import { anyPassphrase } from "../../support/minted.ts";
import { addedLetter } from "../../support/added-letter.ts";
import { createSampleCase, createSampleOrganisation, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { sampleFollowup, sampleReport, valueOf } from "../../support/sample-letters.ts";
import { every, withFlippedBit } from "../../support/tampering.ts";
import { waitingReceipts } from "../../support/waiting-receipts.ts";

// PROTOCOL.md §3.6, §6.4, §6.5, §8.3, §9.2, §9.3 and §10.1, §10.2: the console's way out.

const sodium = await loadSodium();
const DRAFT: ReplyDraft = { language: "en", text: "We read it.", today: TODAY };

let sample: SampleCase;
let vault: Vault;

async function withLetter(into: Vault, letter: Letter): Promise<Vault> {
  const opened = { day: TODAY, letter, sealed: await sha256Hex(sodium.randomBytes(10)) };
  return addedLetter(sodium, into, opened);
}

function caseOf(from: Vault): VaultCase {
  const found = findCase(from, sample.scope.instance, sample.keys.case);
  if (found === null) throw new Error("the case is there");
  return found;
}

async function withReply(into: Vault, draft: ReplyDraft = DRAFT): Promise<Vault> {
  return valueOf(await writeReply(sodium, into, sample.organisation.id, caseOf(into), draft));
}

async function exported(from: Vault, today = TODAY): Promise<OutgoingBundle> {
  const bytes = await exportOnly(sodium, from, sample.organisation.id, sample.scope.instance, today);
  return valueOf(await readOutgoingBundle(memorySource(bytes)));
}

beforeEach(async () => {
  sample = await createSampleCase(sodium);
  vault = await withLetter(sample.organisation.vault, await sampleReport(sample));
});

describe("a reply", () => {
  it("is numbered, chained to the one before, and kept in the vault", async () => {
    const twice = await withReply(await withReply(vault), { ...DRAFT, text: "And this." });
    expect(caseOf(twice).replies).toMatchObject([
      { sequence: 0, text: "We read it." },
      { sequence: 1, text: "And this." },
    ]);
  });

  it.each([
    ["nothing", ""],
    ["a control character", "a\u0007"],
    ["half a character", "\udc00"],
  ])("is not written with %s in it", async (_, text) => {
    const written = await writeReply(sodium, vault, sample.organisation.id, caseOf(vault), { ...DRAFT, text });
    expect(written).toEqual({ ok: false, code: "reply.malformed" });
  });

  it("is not written in a language that is none: it would make the vault unreadable", async () => {
    const draft = { ...DRAFT, language: "English" };
    const written = await writeReply(sodium, vault, sample.organisation.id, caseOf(vault), draft);
    expect(written).toEqual({ ok: false, code: "reply.malformed" });
  });

  it("fills its slot and not a byte more", async () => {
    const write = (length: number): ReturnType<typeof writeReply> =>
      writeReply(sodium, vault, sample.organisation.id, caseOf(vault), { ...DRAFT, text: "x".repeat(length) });
    // In base64 three bytes of text become four of the envelope.
    let longest = Math.floor((SLOT_PLAINTEXT_BYTES * 3) / 4);
    while (!(await write(longest)).ok) longest -= 1;
    expect(await write(longest)).toMatchObject({ ok: true });
    expect(await write(longest + 1)).toEqual({ ok: false, code: "reply.too_long" });
    expect(longest).toBeGreaterThan(22_000);
  });

  it("has no more successors than there are slots", async () => {
    const full = caseOf(await withReply(vault));
    const [reply] = full.replies;
    if (reply === undefined) throw new Error("a reply was written");
    const replies = Array.from({ length: 1024 }, (_, sequence) => ({ ...reply, sequence }));
    const write = (count: number): ReturnType<typeof writeReply> =>
      writeReply(sodium, vault, sample.organisation.id, { ...full, replies: replies.slice(0, count) }, DRAFT);
    expect(await write(1023)).toMatchObject({ ok: true });
    expect(await write(1024)).toEqual({ ok: false, code: "reply.too_many" });
  });

  it("waits for the first letter, which brings the key to answer with", async () => {
    const without = await withLetter(sample.organisation.vault, await sampleFollowup(sample));
    const written = await writeReply(sodium, without, sample.organisation.id, caseOf(without), DRAFT);
    expect(written).toEqual({ ok: false, code: "case.no_reply_key" });
  });

  it("is refused, and does not throw, when the source's reply key is none", async () => {
    const report = await sampleReport(sample);
    const publicKey = key<XWingPublicKey>(1216).read(encodeBase64(new Uint8Array(1216)));
    const hostile = await withLetter(sample.organisation.vault, { ...report, reply: { ...report.reply, publicKey } });
    const written = await writeReply(sodium, hostile, sample.organisation.id, caseOf(hostile), DRAFT);
    expect(written).toEqual({ ok: false, code: "recipient.invalid" });
  });
});

describe("an outgoing bundle", () => {
  it("carries replies at their addresses, receipts, the profile and the certificates that are not over", async () => {
    const submission = createSubmissionId(sodium);
    const receipt = {
      day: TODAY,
      instance: sample.scope.instance,
      letter: await sha256Hex(new Uint8Array(1)),
      submission,
    };
    const {
      certificates,
      profile,
      receipt: order,
      slots,
    } = await exported({ ...(await withReply(vault)), receipts: [receipt] });
    expect(slots.map(({ address }) => address)).toEqual([await slotAddress(sample.keys, 0)]);
    expect(certificates).toHaveLength(INTAKE_WEEKS);
    expect(profile).toEqual(vault.organisation.profile);
    const [replyKey] = sample.card.profile.profile.reply;
    if (order === null || replyKey === undefined) throw new Error("a receipt waits");
    expect(valueOf(verifyEnvelope(sodium, COLLECTION_RECEIPT, replyKey, order))).toEqual({
      ...sample.scope,
      day: TODAY,
      submissions: [{ letter: receipt.letter, submission }],
    });
  });

  it("is the same bytes when it is made again: what was lost on the way is only repeated", async () => {
    const from = await withReply(vault);
    const make = (): Promise<Uint8Array> =>
      exportOnly(sodium, from, sample.organisation.id, sample.scope.instance, TODAY);
    expect(await make()).toEqual(await make());
  });

  it("keeps the replies of two cases apart, even if the letter of one names the slot key of the other", async () => {
    const first = caseOf(await withReply(vault));
    const second = { ...first, case: (await createSampleCase(sodium)).keys.case };
    const { slots } = await exported({ ...vault, cases: [first, second] });
    const { slotKey } = sample.keys;
    const addresses = await Promise.all([first, second].map((each) => slotAddress({ case: each.case, slotKey }, 0)));
    expect(new Set(addresses).size).toBe(2);
    expect(slots.map(({ address }) => address)).toEqual(addresses.toSorted());
  });

  it("is not written with two replies at one address: no desk would read it", async () => {
    const bundle = await exported(await withReply(vault));
    expect(() => encodeOutgoingBundle({ ...bundle, slots: [...bundle.slots, ...bundle.slots] })).toThrow(RangeError);
  });

  it("carries the 64 nearest weeks of a vault that has more, and stays readable for the desk", async () => {
    const [week] = vault.intake;
    if (week === undefined) throw new Error("the vault has weeks");
    const weeks = every(-2, 80).map((count) => {
      const first = addDays(mondayOf(TODAY), 7 * count);
      return { ...week, first, last: addDays(first, 6) };
    });
    const { certificates } = await exported({ ...vault, intake: weeks.toReversed() });
    expect(certificates.map(({ first }) => first)).toEqual(weeks.slice(2, 66).map(({ first }) => first));
  });

  it("has no receipt when nothing waits, and nothing of other instances", async () => {
    const other = await createSampleCase(sodium);
    const bytes = await exportOnly(sodium, await withReply(vault), sample.organisation.id, other.scope.instance, TODAY);
    const bundle = valueOf(await readOutgoingBundle(memorySource(bytes)));
    expect(bundle).toMatchObject({ receipt: null, slots: [], instance: other.scope.instance });
    expect(instancesOf(vault)).toEqual([sample.scope.instance]);
    expect(instancesOf(sample.organisation.vault)).toEqual([]);
  });

  it("leaves nothing out when one does not hold all: the rest is in others, each with the card (PROTOCOL.md §3.6)", async () => {
    const letter = await sha256Hex(new Uint8Array(1));
    const receipts = every(0, 1250).map((count) => ({
      day: addDays(TODAY, Math.floor(count / 1000)),
      instance: sample.scope.instance,
      letter,
      submission: createSubmissionId(sodium),
    }));
    const from = { ...(await withReply(vault)), receipts };
    const parts = await planExport(from, sample.scope.instance);
    const [replyKey] = sample.card.profile.profile.reply;
    if (replyKey === undefined) throw new Error("there is a key that signs");
    const ordered: string[][] = [];
    for (const part of parts) {
      const bytes = await exportBundle(sodium, from, sample.organisation.id, part, TODAY);
      const { certificates, profile, receipt } = valueOf(await readOutgoingBundle(memorySource(bytes)));
      expect([certificates.length, profile]).toEqual([INTAKE_WEEKS, vault.organisation.profile]);
      if (receipt === null) throw new Error("receipts wait");
      const { submissions } = valueOf(verifyEnvelope(sodium, COLLECTION_RECEIPT, replyKey, receipt));
      ordered.push(submissions.map(({ submission }) => submission));
    }
    expect(ordered.map(({ length }) => length)).toEqual([1000, 250]);
    const ids = receipts.map(({ submission }) => submission);
    // The newest go first.
    expect(ordered).toEqual([ids.slice(250).toSorted(), ids.slice(0, 250).toSorted()]);
    expect(parts.map(({ slots }) => slots.length)).toEqual([1, 0]);
  });

  it("divides replies in the same way, the newest first, and always alike", async () => {
    let from = vault;
    for (const days of [2, 0, 1]) from = await withReply(from, { ...DRAFT, today: addDays(TODAY, days) });
    const plan = (): ReturnType<typeof planExport> =>
      planExport(from, sample.scope.instance, { receipts: 1000, slots: 2 });
    const parts = await plan();
    const slotOf = async (sequence: number): Promise<OutgoingBundle["slots"][number]["address"]> =>
      slotAddress(sample.keys, sequence);
    expect(parts.map(({ slots }) => slots.map(({ address }) => address))).toEqual([
      [await slotOf(0), await slotOf(2)],
      [await slotOf(1)],
    ]);
    expect(await plan()).toEqual(parts);
  });

  it("is refused with any byte of a header flipped, cut anywhere, or with a byte more (PROTOCOL.md §8.1, §8.3)", async () => {
    const week = { ...(await withReply(vault)), intake: vault.intake.slice(0, 1) };
    const bytes = await exportOnly(sodium, week, sample.organisation.id, sample.scope.instance, TODAY);
    const refused = { ok: false, code: "bundle.malformed" };
    const read = (archive: Uint8Array): Promise<unknown> => readOutgoingBundle(memorySource(archive));
    let headers = 0;
    for (let block = 0; block < bytes.length - 1024; block += TAR_BLOCK_BYTES) {
      if (Buffer.from(bytes.subarray(block + 257, block + 262)).toString() !== "ustar") continue;
      headers += 1;
      for (const offset of every(block, block + TAR_BLOCK_BYTES)) {
        expect(await read(withFlippedBit(bytes, offset))).toEqual(refused);
      }
    }
    expect(headers).toBe(5);
    for (const offset of every(bytes.length - 1024, bytes.length)) {
      expect(await read(withFlippedBit(bytes, offset))).toEqual(refused);
    }
    for (let length = 0; length < bytes.length; length += 61)
      expect(await read(bytes.slice(0, length))).toEqual(refused);
    expect(await read(new Uint8Array([...bytes, 0]))).toEqual(refused);
  });
});

describe("what was carried for long enough is dropped (PROTOCOL.md §9.2)", () => {
  async function carriedOn(day: Day, from: Vault): Promise<Vault> {
    const [part] = await planExport(from, sample.scope.instance);
    if (part === undefined) throw new Error("nothing to carry");
    return withCarried(from, part, day);
  }

  it.each([31, 78, 100, 3650])("no reply that no bundle has taken along, though it is %i days old", async (days) => {
    const day = addDays(TODAY, days);
    const kept = dropOldOutgoing(await withReply(vault), day);
    expect(caseOf(kept).replies).toMatchObject([{ carried: null, text: "We read it." }]);
    expect((await exported(kept, day)).slots).toHaveLength(1);
  });

  it("sealed slots 77 days after the first bundle that held them, and not a day before", async () => {
    const first = addDays(TODAY, 100);
    const carried = await carriedOn(first, await withReply(vault));
    expect(caseOf(carried).replies).toMatchObject([{ carried: first }]);
    const again = await carriedOn(addDays(first, 77), dropOldOutgoing(carried, addDays(first, 77)));
    expect(caseOf(again).replies).toEqual(caseOf(carried).replies);
    const late = addDays(first, 78);
    const dropped = dropOldOutgoing(again, late);
    expect(caseOf(dropped).replies).toMatchObject([{ carried: first, slot: null, text: "We read it." }]);
    expect((await exported(dropped, late)).slots).toEqual([]);
    expect(await carriedOn(late, dropped)).toBe(dropped);
  });

  it("only what the bundle held: of two, the one without a reply says nothing of it", async () => {
    const twice = await withReply(await withReply(vault), { ...DRAFT, text: "And this." });
    const [, second] = await planExport(twice, sample.scope.instance, { receipts: 1, slots: 1 });
    if (second === undefined) throw new Error("one bundle holds all");
    const marked = caseOf(withCarried(twice, second, TODAY)).replies;
    expect(marked.map(({ carried }) => carried).toSorted()).toEqual([TODAY, null]);
    expect(marked.find(({ carried }) => carried !== null)?.slot).toBe(second.slots[0]?.slot);
  });

  it("receipts after retention, and no keys", async () => {
    const [receipt] = await waitingReceipts(sample, 1);
    if (receipt === undefined) throw new Error("no receipt");
    const from = { ...vault, receipts: [{ ...receipt, day: TODAY }] };
    expect(dropOldOutgoing(from, addDays(TODAY, 30)).receipts).toEqual(from.receipts);
    const late = dropOldOutgoing(from, addDays(TODAY, 31));
    expect(late.receipts).toEqual([]);
    expect(late.intake).toEqual(from.intake);
  });
});

describe("intake weeks (PROTOCOL.md §3.3)", () => {
  it("are 26 from this week on, each signed for its own week with keys of its own", async () => {
    const { intake } = sample.organisation.vault;
    expect(intake).toHaveLength(26);
    expect(intake[0]?.first).toBe(mondayOf(TODAY));
    expect(new Set(intake.flatMap(({ identities }) => identities)).size).toBe(52);
    for (const [index, { certificate, first, last }] of intake.entries()) {
      expect(daysBetween(mondayOf(TODAY), first)).toBe(7 * index);
      const verified = valueOf(verifyCertificate(sodium, certificate, sample.card.profile));
      expect(verified).toMatchObject({ first, last, organisation: sample.organisation.id });
    }
  });

  it("are added as weeks pass, and never made twice", () => {
    const { vault: before, id } = sample.organisation;
    expect(valueOf(addIntakeWeeks(sodium, before, id, addDays(mondayOf(TODAY), 6)))).toBe(before);
    const later = valueOf(addIntakeWeeks(sodium, before, id, addDays(mondayOf(TODAY), 14)));
    expect(later.intake).toHaveLength(28);
    expect(later.intake.slice(0, 26)).toEqual(before.intake);
  });
});

describe("a date (PROTOCOL.md §9.3)", () => {
  it("is likely from 2 days before the last one that the vault has seen to 14 days after it", async () => {
    const seen = { ...DRAFT, today: addDays(TODAY, 60) };
    const receipt = { day: seen.today, instance: sample.scope.instance, letter: await sha256Hex(new Uint8Array(1)) };
    for (const [from, last] of [
      [sample.organisation.vault, mondayOf(TODAY)],
      // The letter's day is its carrier's to say.
      [vault, mondayOf(TODAY)],
      [await withReply(vault, seen), seen.today],
      [{ ...vault, receipts: [{ ...receipt, submission: createSubmissionId(sodium) }] }, seen.today],
      [valueOf(addIntakeWeeks(sodium, vault, sample.organisation.id, seen.today)), mondayOf(seen.today)],
    ] as const) {
      const likely = [-3, -2, 0, 14, 15].map((days) => isDatePlausible(from, addDays(last, days)));
      expect(likely).toEqual([false, true, true, true, false]);
    }
  });
});

describe("the number of a saved vault (PROTOCOL.md §9.2)", () => {
  it("grows with each save, and is above that of any other copy that is known", () => {
    expect(vault.saves).toBe(0);
    expect(countSave(countSave(vault)).saves).toBe(2);
    expect(countSave({ ...vault, saves: 3 }, 8).saves).toBe(9);
    expect(countSave({ ...vault, saves: 9 }, 8).saves).toBe(10);
  });
});

describe("a new organisation (PROTOCOL.md §10.1, §10.2)", () => {
  it("has a card that verifies, a desk key that is not its root, and one id in all of them", async () => {
    const { card, deskKey, id, vault: own } = await createSampleOrganisation(sodium);
    const expectation = { organisation: id, pinned: [id], today: TODAY };
    const profile = valueOf(await verifyProfile(sodium, card.profile, expectation));
    expect(deskKey).toMatchObject({ kind: "desk-key", organisation: id });
    expect(sodium.ed25519PublicKey(deskKey.secret)).toEqual(profile.profile.desk);
    const { desk, reply, root } = own.organisation;
    expect(new Set([desk, reply, root].map((seed) => encodeBase64(seed))).size).toBe(3);
    expect(card.certificates).toEqual(own.intake.map(({ certificate }) => certificate));
  });
});

describe("a vault (PROTOCOL.md §9.1, §9.2)", () => {
  const passphrase = anyPassphrase("a passphrase that is long enough");

  it("keeps cases, replies and receipts through sealing and opening", async () => {
    const from = await withReply(vault);
    const file = valueOf(await sealVault(sodium, from, passphrase, 1, () => undefined));
    expect(await openVault(sodium, file, passphrase, () => undefined)).toEqual({ ok: true, value: from });
  });

  it.each([
    ["a note with a form feed", { notes: "from a PDF \f" }],
    ["a note that is too long", { notes: "x".repeat(1_048_577) }],
    ["a case without letters", { letters: [] }],
  ])("is not sealed when it could not be opened again: %s", async (_, change) => {
    const broken = { ...vault, cases: vault.cases.map((each) => ({ ...each, ...change })) };
    const sealed = await sealVault(sodium, broken, passphrase, 1, () => undefined);
    expect(sealed).toEqual({ ok: false, code: "vault.malformed" });
  });

  it.each([
    ["fifteen bytes", "x".repeat(15), "passphrase.too_short"],
    ["fifteen bytes after NFKC", `\ufb01${"x".repeat(13)}`, "passphrase.too_short"],
    ["a control character", `${"x".repeat(20)}\u0000`, "passphrase.malformed"],
    ["more than a kibibyte", "x".repeat(1025), "passphrase.malformed"],
  ])("takes no passphrase of %s", (_, text, code) => {
    expect(parsePassphrase(text)).toEqual({ ok: false, code });
  });

  it("takes sixteen bytes, whatever letters they are", () => {
    expect(parsePassphrase("x".repeat(16)).ok).toBe(true);
    expect(parsePassphrase("語語語語語語").ok).toBe(true);
    expect(parsePassphrase("x".repeat(1024)).ok).toBe(true);
  });
});
