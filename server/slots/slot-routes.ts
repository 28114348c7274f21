import { slotAddressesField } from "../../shared/api/documents.ts";
import { SLOT_BYTES, SLOTS_PER_READ } from "../../shared/protocol/limits.ts";
import { DELETED_SLOT_PREFIX } from "../../shared/protocol/reply.ts";
import { BytesSchema, EMPTY, NONE, type FieldInstance } from "../http/route-schema.ts";
import type { Instance } from "../storage/instance.ts";

const ADDRESSES_LARGEST_BYTES = 512;

/** Where a source asks for replies. Every question has the same size, and so has every answer (PROTOCOL.md §7.4). */
export async function slotRoutes(app: FieldInstance, { instance }: { readonly instance: Instance }): Promise<void> {
  const { slots, sodium } = instance;

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
      // Filler is made for all eight, whatever is there: a full slot takes the same work as an empty one.
      const answer = sodium.randomBytes(SLOTS_PER_READ * SLOT_BYTES);
      addresses.forEach((address, index) => {
        const slot = slots.read(address);
        const start = index * SLOT_BYTES;
        if (slot.state === "sealed") answer.set(slot.content, start);
        if (slot.state === "deleted") answer.set(DELETED_SLOT_PREFIX, start);
      });
      return reply.type("application/octet-stream").send(answer);
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
