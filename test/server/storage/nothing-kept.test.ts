import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deleteSlots, putLetter, putSegment } from "../../../shared/api/source-api.ts";
import { postReceipt, postSlot } from "../../../shared/api/desk-api.ts";
import { failure, ok, type Bytes } from "../../../shared/bytes/index.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { signEnvelope } from "../../../shared/crypto/envelope-sign.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import { COLLECTION_RECEIPT } from "../../../shared/crypto/payload-kinds.ts";
import { SEGMENT_SEALED_BYTES } from "../../../shared/protocol/limits.ts";
import { findNeedlesInFolder } from "../../support/find-needles.ts";
import { bytesNeedle } from "../../support/needle.ts";
import { login } from "../support/desk-client.ts";
import { begin, randomAddress, sealedLetter, sealedSegment, sealedSlot, submit } from "../support/sealed-samples.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

// PROTOCOL.md §4.9, §6.7 and §7.3: what was refused or deleted is in no file of the data folder, log of the database included.

let server: TestServer;
let organisation: NewOrganisation;

beforeEach(async () => {
  server = await startTestServer();
  organisation = await server.enrol();
});
afterEach(() => server.close());

/** How many of these pieces of bytes lie anywhere in the data folder. */
async function found(...pieces: readonly Uint8Array[]): Promise<number> {
  const needles = pieces.map((piece, index) => bytesNeedle(`piece ${String(index)}`, piece));
  return new Set((await findNeedlesInFolder(server.dataFolder, needles)).map(({ needle }) => needle)).size;
}

/** Bytes from the beginning, the middle and the end, where the sealing is. */
function samples(sealed: Bytes): readonly Uint8Array[] {
  return [sealed.length - 40, Math.floor(sealed.length / 2), 3000].map((start) => sealed.subarray(start, start + 32));
}

describe("a refused letter", () => {
  it("leaves nothing, whatever it was refused for", async () => {
    const open = await begin(server, organisation.id);
    const incomplete = await begin(server, organisation.id, 1);
    const plain = new Uint8Array(randomBytes(70_000));
    const cut = (await sealedLetter(organisation)).slice(0, -1);
    const early = await sealedLetter(organisation);
    expect(await putLetter(server.send, open, plain)).toEqual(failure("letter.refused"));
    expect(await putLetter(server.send, open, cut)).toEqual(failure("letter.refused"));
    expect(await putLetter(server.send, incomplete, early)).toEqual(failure("submission.incomplete"));
    const sent = await submit(server, organisation);
    const second = await sealedLetter(organisation);
    expect(await putLetter(server.send, sent, second)).toEqual(failure("letter.conflict"));
    expect(await found(...[plain, cut, early, second].flatMap(samples))).toBe(0);
    expect(await found(...samples(sent.letter))).toBe(3);
  });
});

describe("a refused segment", () => {
  it("leaves nothing", async () => {
    const upload = await begin(server, organisation.id, 1);
    const [first, second] = [sealedSegment(), sealedSegment()];
    await putSegment(server.send, upload, 0, first);
    expect(await putSegment(server.send, upload, 0, second)).toEqual(failure("segment.conflict"));
    expect(await found(...samples(second))).toBe(0);
    expect(await found(...samples(first))).toBe(3);
  });
});

describe("what was deleted", () => {
  it("on a receipt is gone: letter, evidence and receipt", async () => {
    const sent = await submit(server, organisation, 1);
    const segment = await server.instance.submissions.evidence(sent.id, 0, SEGMENT_SEALED_BYTES);
    expect(await found(...samples(sent.letter), ...samples(segment))).toBe(6);
    const { id, sodium, today } = server.instance;
    const submissions = [{ letter: await sha256Hex(sent.letter), submission: sent.id }];
    const order = { day: today(), instance: id, organisation: organisation.id, submissions };
    const receipt = signEnvelope(sodium, COLLECTION_RECEIPT, organisation.vault.organisation.reply, order);
    expect(await postReceipt(server.send, await login(server, organisation), receipt)).toEqual(ok(1));
    expect(await found(...samples(sent.letter), ...samples(segment), Buffer.from(sent.id))).toBe(0);
  });

  it("by the source is gone, but for the address", async () => {
    const [address, slot] = [await randomAddress(), await sealedSlot(organisation)];
    await postSlot(server.send, await login(server, organisation), address, slot);
    expect(await found(...samples(slot))).toBe(3);
    const others = await Promise.all(Array.from({ length: 7 }, randomAddress));
    await deleteSlots(server.send, [address, ...others]);
    expect(await found(...samples(slot))).toBe(0);
    expect(await found(Buffer.from(address))).toBe(1);
    expect(await found(...others.map((other) => Buffer.from(other)))).toBe(0);
  });
});
