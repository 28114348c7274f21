import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deleteSlots, readSlots } from "../../../shared/api/source-api.ts";
import { equalBytes, ok, type Bytes } from "../../../shared/bytes/index.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import type { SlotAddress } from "../../../shared/protocol/id.ts";
import { parseSealedSlot } from "../../../shared/protocol/sealed-letter.ts";
import { slotState } from "../../../shared/protocol/reply.ts";
import { randomAddress, sealedSlot } from "../support/sealed-samples.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

// PROTOCOL.md §6.6, §6.7 and §7.4.

let server: TestServer;
let organisation: NewOrganisation;

beforeAll(async () => {
  server = await startTestServer();
  organisation = await server.enrol();
});
afterAll(() => server.close());

async function eight(...first: readonly SlotAddress[]): Promise<readonly SlotAddress[]> {
  const others = await Promise.all(Array.from({ length: 8 - first.length }, randomAddress));
  return [...first, ...others];
}

async function write(address: SlotAddress): Promise<Bytes> {
  const content = await sealedSlot(organisation);
  const slot = parseSealedSlot(content);
  if (!slot.ok) throw new Error(slot.code);
  expect(server.instance.slots.write(address, slot.value)).toBe("stored");
  return content;
}

async function read(addresses: readonly SlotAddress[]): Promise<readonly Bytes[]> {
  const slots = await readSlots(server.send, addresses);
  if (!slots.ok) throw new Error(slots.code);
  return slots.value;
}

describe("reading slots", () => {
  it("gives a reply where one lies, and bytes that are new each time where none does", async () => {
    const address = await randomAddress();
    const content = await write(address);
    const addresses = await eight(address);
    const [first, second] = [await read(addresses), await read(addresses)];
    expect(equalBytes(first[0] ?? new Uint8Array(), content)).toBe(true);
    expect(first.slice(1).map(slotState)).toEqual(Array.from({ length: 7 }, () => "empty"));
    for (const index of [1, 2, 3, 4, 5, 6, 7]) {
      expect(first[index]?.length).toBe(32_768);
      expect(Buffer.compare(first[index] ?? Buffer.of(), second[index] ?? Buffer.of())).not.toBe(0);
    }
  });

  it("fills empty slots with bytes that look like nothing: each value about as often as any other", async () => {
    const slots = await read(await eight());
    const counts = new Array<number>(256).fill(0);
    for (const slot of slots) for (const byte of slot) counts[byte] = (counts[byte] ?? 0) + 1;
    const expected = (8 * 32_768) / 256;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 255 degrees of freedom: beyond 400 lies once in a hundred million.
    expect(chiSquare).toBeLessThan(400);
  });

  it("answers with the same headers and size, whether all eight are full, deleted or empty", async () => {
    const full = await Promise.all(Array.from({ length: 8 }, randomAddress));
    for (const address of full) await write(address);
    const deleted = await Promise.all(Array.from({ length: 8 }, randomAddress));
    for (const address of deleted) await write(address);
    await deleteSlots(server.send, deleted);
    const answers = [];
    for (const addresses of [full, deleted, await eight()]) {
      const answer = await server.app.inject({
        method: "POST",
        url: "/api/v1/slots/read",
        headers: { "content-type": "application/json", "accept-encoding": "gzip, br" },
        payload: JSON.stringify({ addresses }),
      });
      answers.push({
        status: answer.statusCode,
        headers: { ...answer.headers, date: "" },
        bytes: answer.rawPayload.length,
      });
    }
    expect(answers[0]).toMatchObject({ status: 200, bytes: 262_144 });
    expect(answers[0]?.headers).toMatchObject({
      "content-length": "262144",
      "content-type": "application/octet-stream",
    });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it.each([0, 7, 9])("refuses %d addresses", async (count) => {
    const addresses = await Promise.all(Array.from({ length: count }, randomAddress));
    for (const action of ["read", "delete"]) {
      const answer = await server.app.inject({
        method: "POST",
        url: `/api/v1/slots/${action}`,
        headers: { "content-type": "application/json" },
        payload: JSON.stringify({ addresses }),
      });
      expect([answer.statusCode, answer.body]).toEqual([400, '{"code":"request.malformed"}']);
    }
  });
});

describe("deleting slots", () => {
  it("takes the reply away and says that it was deleted; an address without a reply stays free for one", async () => {
    const [gone, other] = [await randomAddress(), await randomAddress()];
    const content = await write(gone);
    expect(await deleteSlots(server.send, await eight(gone, other))).toEqual(ok(null));
    const [first, second] = await read(await eight(gone, other));
    expect(slotState(first ?? new Uint8Array())).toBe("deleted");
    expect(slotState(second ?? new Uint8Array())).toBe("empty");
    const again = parseSealedSlot(content);
    if (!again.ok) throw new Error(again.code);
    expect(server.instance.slots.write(gone, again.value)).toBe("stored");
    expect(slotState((await read(await eight(gone)))[0] ?? new Uint8Array())).toBe("deleted");
    await write(other);
    expect(slotState((await read(await eight(other)))[0] ?? new Uint8Array())).toBe("sealed");
  });
});
