import { encodeUtf8, type Bytes } from "../../shared/bytes/index.ts";
import { record, type Field } from "../../shared/protocol/field.ts";
import { organisationIdField, type OrganisationId } from "../../shared/protocol/id.ts";
import { RECIPIENTS_MOST } from "../../shared/protocol/limits.ts";
import type { VerifiedCard } from "../../shared/crypto/card-verify.ts";
import { refuse } from "../http/problem.ts";
import { NONE, STREAM, type FieldInstance } from "../http/route-schema.ts";
import type { Instance } from "../storage/instance.ts";
import { qrPictures } from "./qr-picture.ts";
import { findSealable, olderRecipientsText, recipientsText } from "./sealable.ts";

const oneOrganisation: Field<{ readonly organisation: OrganisationId }> = record({ organisation: organisationIdField });

/** What an organisation's recipients are served as; null where it has none of this kind. */
type Serve = (card: VerifiedCard) => { readonly type: string; readonly content: Bytes } | null;

const textFile = (text: string): ReturnType<Serve> =>
  text === "" ? null : { type: "text/plain; charset=utf-8", content: encodeUtf8(text) };

/** Files that are the same in every language; each has a name of its own, so that none is taken for another (PROTOCOL.md §7.7). */
function servedFiles(): readonly (readonly [path: string, serve: Serve])[] {
  const pictureOf = qrPictures();
  const pictureFile = (text: string): ReturnType<Serve> =>
    text === "" ? null : { type: "image/png", content: pictureOf(text) };
  return [
    ["recipients.txt", (card) => textFile(recipientsText(card))],
    ["recipients-older.txt", (card) => textFile(olderRecipientsText(card))],
    ["recipients-older.png", (card) => pictureFile(olderRecipientsText(card).trimEnd())],
    // A picture of more than one line could not be read by a camera, or not even be made.
    ...Array.from({ length: RECIPIENTS_MOST }, (_, place): readonly [string, Serve] => [
      `recipients-${String(place + 1)}.png`,
      (card) => pictureFile(recipientsText(card).split("\n")[place] ?? ""),
    ]),
  ];
}

/** An organisation's recipients of today as files. */
export async function recipientFiles(app: FieldInstance, { instance }: { readonly instance: Instance }): Promise<void> {
  for (const [path, serve] of servedFiles()) {
    app.route({
      method: ["GET", "HEAD"],
      url: `/sealed/:organisation/${path}`,
      schema: { params: oneOrganisation, querystring: NONE, response: { 200: STREAM } },
      handler: async ({ params }, reply) => {
        const card = await findSealable(instance, params.organisation);
        const { content, type } = (card === null ? null : serve(card)) ?? refuse("organisation.unknown");
        if (type.startsWith("text/")) reply.header("content-disposition", `attachment; filename="${path}"`);
        return await reply.type(type).send(content);
      },
    });
  }
}
