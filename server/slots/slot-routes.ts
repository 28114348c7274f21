import { Readable } from "node:stream";
import { slotAddressesField } from "../../shared/api/documents.ts";
import type { Bytes } from "../../shared/bytes/index.ts";
import type { SlotAddress } from "../../shared/protocol/id.ts";
import { SLOT_BYTES, SLOTS_PER_READ } from "../../shared/protocol/limits.ts";
import { DELETED_SLOT_PREFIX } from "../../shared/protocol/reply.ts";
import { BytesSchema, EMPTY, NONE, type FieldInstance } from "../http/route-schema.ts";
import type { Instance } from "../storage/instance.ts";

const ADDRESSES_LARGEST_BYTES = 512;
const SLOT_BY_SLOT = { objectMode: false, highWaterMark: 1 } as const;

/** Where a source asks for replies. Every question has the same size, and so has every answer (PROTOCOL.md §7.4). */
export async function slotRoutes(app: FieldInstance, { instance }: { readonly instance: Instance }): Promise<void> {
  const { slots, sodium } = instance;

  // Filler is made for all eight, whatever is there: a full slot takes the same work as an empty one.
  const answerFor = (address: SlotAddress): Bytes => {
    const answer = sodium.randomBytes(SLOT_BYTES);
    const slot = slots.read(address);
    if (slot.state === "sealed") answer.set(slot.content);
    if (slot.state === "deleted") answer.set(DELETED_SLOT_PREFIX);
    return answer;
  };
  function* answersFor(addresses: readonly SlotAddress[]): Generator<Bytes> {
    for (const address of addresses) yield answerFor(address);
  }

  app.post(
    "/slots/read",
    {
      bodyLimit: ADDRESSES_LARGEST_BYTES,
      schema: {
        params: NONE,
        querystring: NONE,
        body: slotAddressesField,
        response: { 200: new BytesSchema(SLOTS_PER_READ * SLOT_BYTES) },
      },
    },
    async ({ body: { addresses } }, reply) => {
      reply.headers({
        "content-length": SLOTS_PER_READ * SLOT_BYTES,
        "content-type": "application/octet-stream",
      });
      // One slot after the other, as fast as it is read: answers that wait for their readers take no memory.
      return await reply.send(Readable.from(answersFor(addresses), SLOT_BY_SLOT));
    },
  );

  app.post(
    "/slots/delete",
    {
      bodyLimit: ADDRESSES_LARGEST_BYTES,
      schema: { params: NONE, querystring: NONE, body: slotAddressesField, response: { 204: EMPTY } },
    },
    async ({ body: { addresses } }, reply) => {
      slots.delete(addresses);
      return reply.code(204).send();
    },
  );
}
