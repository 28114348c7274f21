import { beforeEach, describe, expect, it } from "vitest";
import { findCase } from "../../../shared/casework/case.ts";
import { writeReply } from "../../../shared/casework/write-reply.ts";
import { ok, zeroBytes, memorySource } from "../../../shared/bytes/index.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import { slotAddress } from "../../../shared/crypto/slot-address.ts";
import type { SlotAddress } from "../../../shared/protocol/id.ts";
import { SLOT_BYTES } from "../../../shared/protocol/limits.ts";
import { readOutgoingBundle } from "../../../shared/protocol/outgoing-bundle.ts";
import { slotState } from "../../../shared/protocol/reply.ts";
import type { Vault } from "../../../shared/protocol/vault.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import {
  deleteReplies,
  hasVerifiedReply,
  readMailbox,
  type Mailbox,
  type MailboxEntry,
} from "../../../shared/source/mailbox.ts";
import { MemoryInstance, NO_NETWORK } from "../../support/memory-instance.ts";
import { addedLetter } from "../../support/added-letter.ts";
import { createSampleCase, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { sampleReport, valueOf } from "../../support/sample-letters.ts";
import { exportOnly } from "../../support/exported.ts";

// PROTOCOL.md §6.6 and §6.7, with replies that a console has written and a bundle has carried.

const sodium = await loadSodium();

let sample: SampleCase;
let vault: Vault;
let instance: MemoryInstance;
let mailbox: Mailbox;

beforeEach(async () => {
  sample = await createSampleCase(sodium);
  const letter = await sampleReport(sample);
  const opened = { day: TODAY, letter, sealed: await sha256Hex(new Uint8Array(1)) };
  vault = await addedLetter(sodium, sample.organisation.vault, opened);
  instance = new MemoryInstance(sample);
  const { keys, card } = sample;
  mailbox = { instance: sample.scope.instance, keys, profile: card.profile, send: instance.send, sodium };
});

async function reply(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const found = findCase(vault, sample.scope.instance, sample.keys.case);
    if (found === null) throw new Error("the case is there");
    const draft = { language: "en", text: `Reply ${String(found.replies.length)}`, today: TODAY };
    vault = valueOf(await writeReply(sodium, vault, sample.organisation.id, found, draft));
  }
  const bytes = await exportOnly(sodium, vault, sample.organisation.id, sample.scope.instance, TODAY);
  const { slots } = valueOf(await readOutgoingBundle(memorySource(bytes)));
  for (const { address, slot } of slots) instance.slots.set(address, slot);
}

const addressOf = (sequence: number): Promise<SlotAddress> => slotAddress(sample.keys, sequence);

async function read(): Promise<readonly MailboxEntry[]> {
  return valueOf(await readMailbox(mailbox));
}

const statesOf = (entries: readonly MailboxEntry[]): readonly string[] => entries.map(({ state }) => state);

describe("a mailbox", () => {
  it("is empty before anything was answered, and asks for eight slots once", async () => {
    expect(await read()).toEqual([]);
    expect(instance.requests).toEqual(["POST /slots/read"]);
  });

  it("gives the organisation's replies in order, with their texts", async () => {
    await reply(3);
    const entries = await read();
    expect(entries.map((entry) => entry.state === "verified" && entry.reply.text)).toEqual([
      "Reply 0",
      "Reply 1",
      "Reply 2",
    ]);
  });

  it.each([
    [7, 2],
    [8, 2],
    [9, 3],
  ])("of %i replies takes %i requests: it goes on while there is something", async (count, requests) => {
    await reply(count);
    expect(await read()).toHaveLength(count);
    expect(instance.requests).toHaveLength(requests);
  });

  it("reports a gap, and verifies what comes after it", async () => {
    await reply(3);
    instance.slots.delete(await addressOf(1));
    expect(statesOf(await read())).toEqual(["verified", "missing", "verified"]);
  });

  it("shows no text of a reply that does not verify", async () => {
    await reply(3);
    const second = instance.slots.get(await addressOf(1)) ?? zeroBytes(0);
    second[SLOT_BYTES - 1] = (second[SLOT_BYTES - 1] ?? 0) ^ 1;
    const entries = await read();
    expect(statesOf(entries)).toEqual(["verified", "not_verified", "verified"]);
    expect(hasVerifiedReply(entries)).toBe(true);
    expect(entries[1]).toEqual({ state: "not_verified", sequence: 1 });
  });

  it("does not take an earlier reply for a later one", async () => {
    await reply(2);
    instance.slots.set(await addressOf(1), instance.slots.get(await addressOf(0)) ?? zeroBytes(0));
    expect(statesOf(await read())).toEqual(["verified", "not_verified"]);
  });

  it("does not take replies in each other's places", async () => {
    await reply(2);
    const [first, second] = [instance.slots.get(await addressOf(0)), instance.slots.get(await addressOf(1))];
    if (first === undefined || second === undefined) throw new Error("there are two replies");
    instance.slots.set(await addressOf(0), second);
    instance.slots.set(await addressOf(1), first);
    const entries = await read();
    expect(statesOf(entries)).toEqual(["not_verified", "not_verified"]);
    expect(hasVerifiedReply(entries)).toBe(false);
  });

  it("does not take a second history: a reply that names another predecessor", async () => {
    await reply(1);
    const branch = vault;
    await reply(1);
    const kept = instance.slots.get(await addressOf(1)) ?? zeroBytes(0);
    // A vault restored from an old copy answers again, under the same numbers.
    const cases = branch.cases.map((each) => ({ ...each, replies: [] }));
    vault = { ...branch, cases };
    await reply(1);
    instance.slots.set(await addressOf(1), kept);
    const found = findCase(vault, sample.scope.instance, sample.keys.case);
    expect(found?.replies).toHaveLength(1);
    // Ed25519 signs the same reply alike, so that the chain goes on; another text breaks it.
    expect(statesOf(await read())).toEqual(["verified", "verified"]);
    vault = { ...branch, cases };
    const draft = { language: "en", text: "Another beginning", today: TODAY };
    const again = cases[0];
    if (again === undefined) throw new Error("the case is there");
    vault = valueOf(await writeReply(sodium, vault, sample.organisation.id, again, draft));
    const bytes = await exportOnly(sodium, vault, sample.organisation.id, sample.scope.instance, TODAY);
    const [slot] = valueOf(await readOutgoingBundle(memorySource(bytes))).slots;
    if (slot === undefined) throw new Error("there is a reply");
    instance.slots.set(slot.address, slot.slot);
    expect(statesOf(await read())).toEqual(["verified", "not_verified"]);
  });

  it("has nothing for another codename", async () => {
    await reply(1);
    const other = await createSampleCase(sodium);
    expect(valueOf(await readMailbox({ ...mailbox, keys: other.keys }))).toEqual([]);
  });

  it("says when the network fails, or an answer has another length", async () => {
    instance.interfere = () => NO_NETWORK;
    expect(await readMailbox(mailbox)).toEqual({ ok: false, code: "network.failed" });
    instance.interfere = () => ok({ status: 200, body: zeroBytes(8 * SLOT_BYTES - 1) });
    expect(await readMailbox(mailbox)).toEqual({ ok: false, code: "answer.malformed" });
  });

  it("ends even when an instance answers every question with replies", async () => {
    await reply(1);
    const slot = instance.slots.get(await addressOf(0)) ?? zeroBytes(0);
    const deleted = slot.slice();
    deleted.set(new TextEncoder().encode("amparo/v1/slot-deleted\n"));
    const body = new Uint8Array(8 * SLOT_BYTES);
    for (let index = 0; index < 8; index += 1) body.set(deleted, index * SLOT_BYTES);
    instance.interfere = () => ok({ status: 200, body });
    expect(await read()).toHaveLength(1024);
    expect(instance.requests).toHaveLength(128);
  });
});

describe("deleting replies", () => {
  it("leaves a mark at their places, and the others as they were", async () => {
    await reply(3);
    expect(await deleteReplies(mailbox, [1])).toEqual({ ok: true, value: null });
    expect(statesOf(await read())).toEqual(["verified", "deleted", "verified"]);
    expect(slotState(instance.slots.get(await addressOf(1)) ?? zeroBytes(0))).toBe("deleted");
  });

  it("asks once for each window of eight, and for nothing when nothing is named", async () => {
    await reply(10);
    instance.requests.length = 0;
    await deleteReplies(mailbox, [0, 7, 8, 9]);
    expect(instance.requests).toEqual(["POST /slots/delete", "POST /slots/delete"]);
    await deleteReplies(mailbox, []);
    expect(instance.requests).toHaveLength(2);
    expect(statesOf(await read()).filter((state) => state === "deleted")).toHaveLength(4);
  });

  it("says when it failed", async () => {
    instance.interfere = () => NO_NETWORK;
    expect(await deleteReplies(mailbox, [0])).toEqual({ ok: false, code: "network.failed" });
  });
});
