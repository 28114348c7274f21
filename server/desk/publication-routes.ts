import { cardPublicationField } from "../../shared/api/documents.ts";
import { encodeHex } from "../../shared/bytes/index.ts";
import { readField } from "../../shared/protocol/field.ts";
import { slotAddressField } from "../../shared/protocol/id.ts";
import {
  CERTIFICATE_ENVELOPE_LARGEST_BYTES,
  CERTIFICATES_PER_PUBLICATION,
  ID_BYTES,
  PROFILE_ENVELOPE_LARGEST_BYTES,
  SLOT_BYTES,
} from "../../shared/protocol/limits.ts";
import { parseSealedSlot } from "../../shared/protocol/sealed-letter.ts";
import { checkedDigest } from "../http/content-digest.ts";
import { refuse } from "../http/problem.ts";
import { BytesSchema, EMPTY, NONE, type FieldInstance } from "../http/route-schema.ts";
import { verifyPublication } from "../storage/card-publication.ts";
import type { Instance } from "../storage/instance.ts";
import { organisationOf } from "./session-scope.ts";

const CARD_LARGEST_BYTES: number =
  1024 + PROFILE_ENVELOPE_LARGEST_BYTES + CERTIFICATES_PER_PUBLICATION * (CERTIFICATE_ENVELOPE_LARGEST_BYTES + 1);
const ADDRESSED_SLOT_BYTES: number = ID_BYTES + SLOT_BYTES;

/** What the console sends out by its desk: sealed replies and new cards (PROTOCOL.md §7.5). */
export async function publicationRoutes(
  app: FieldInstance,
  { instance }: { readonly instance: Instance },
): Promise<void> {
  app.post(
    "/slots",
    {
      bodyLimit: ADDRESSED_SLOT_BYTES,
      schema: {
        params: NONE,
        querystring: NONE,
        body: new BytesSchema(ADDRESSED_SLOT_BYTES),
        response: { 204: EMPTY },
      },
    },
    async (request, reply) => {
      const { body } = request;
      await checkedDigest(request);
      const address = readField(slotAddressField, encodeHex(body.subarray(0, ID_BYTES)));
      const slot = parseSealedSlot(body.subarray(ID_BYTES));
      if (!address.ok || !slot.ok) refuse("slot.refused");
      if (!(await instance.hasRoomFor({ bytes: 2 * ADDRESSED_SLOT_BYTES }))) refuse("storage.full");
      if (instance.slots.write(address.value, slot.value) === "conflict") refuse("slot.conflict");
      return reply.code(204).send();
    },
  );

  app.post(
    "/card",
    {
      bodyLimit: CARD_LARGEST_BYTES,
      schema: { params: NONE, querystring: NONE, body: cardPublicationField, response: { 204: EMPTY } },
    },
    async (request, reply) => {
      const context = { enrolled: organisationOf(request), today: instance.today() };
      const publication = await verifyPublication(instance.sodium, request.body, context);
      if (!publication.ok) refuse("card.refused");
      if (instance.organisations.store(publication.value, "refuse") === "conflict") refuse("card.conflict");
      return reply.code(204).send();
    },
  );
}
