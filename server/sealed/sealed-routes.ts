import { encodeHex, parseUtf8, type Bytes } from "../../shared/bytes/index.ts";
import { sha256Hex } from "../../shared/crypto/hash.ts";
import type { VerifiedCard } from "../../shared/crypto/card-verify.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { UntrustedEnvelope } from "../../shared/protocol/envelope.ts";
import { readField, record, type Field } from "../../shared/protocol/field.ts";
import { organisationIdField, submissionIdField, type OrganisationId } from "../../shared/protocol/id.ts";
import { ID_BYTES } from "../../shared/protocol/limits.ts";
import { parseSealedFile } from "../../shared/protocol/sealed-file.ts";
import { SEALED_LETTER_LARGEST_BYTES } from "../../shared/protocol/sealed-letter.ts";
import { encodeReceiptFile } from "../../shared/protocol/receipt-file.ts";
import type { EventLog } from "../config/event-log.ts";
import { codeOf, withStatus } from "../http/answers.ts";
import { refuse } from "../http/problem.ts";
import { FileFormSchema, NONE, STREAM, type FieldInstance } from "../http/route-schema.ts";
import type { Site } from "../http/site-files.ts";
import { createToken, hashToken } from "../http/token.ts";
import { signFilingReceipt } from "../storage/filing-receipt.ts";
import type { Instance } from "../storage/instance.ts";
import { OVERHEAD_BYTES } from "../storage/submission-store.ts";
import { recipientFiles } from "./recipient-files.ts";
import { findSealable, sealableOrganisations } from "./sealable.ts";
import { sealedPages, type SealedPages } from "./sealed-pages.ts";

/** The form's boundaries, and the lines above the file: names of browsers' boundaries and of files are much shorter. */
const FORM_OVERHEAD_BYTES = 4_096;
const FORM_LARGEST_BYTES = SEALED_LETTER_LARGEST_BYTES + FORM_OVERHEAD_BYTES;

const oneOrganisation: Field<{ readonly organisation: OrganisationId }> = record({ organisation: organisationIdField });

/** What the pages for sealed files stand on. */
export interface SealedRoutesOptions {
  readonly instance: Instance;
  readonly log: EventLog;
  /** The name of the onion service that leads here, or null. */
  readonly onion: string | null;
  readonly site: Site;
}

/** The way for files that people have sealed themselves: pages that need no script, and a form (PROTOCOL.md §7.7). */
export async function sealedRoutes(app: FieldInstance, options: SealedRoutesOptions): Promise<void> {
  const { instance, log, onion, site } = options;
  const all = sealedPages(site, onion);
  if (all.length > 0) await app.register(recipientFiles, { instance });
  for (const pages of all) {
    // A plugin of its own: its errors are pages in its language.
    await app.register(pagesOf, { instance, log, pages });
  }
}

async function pagesOf(
  app: FieldInstance,
  { instance, log, pages }: Pick<SealedRoutesOptions, "instance" | "log"> & { readonly pages: SealedPages },
): Promise<void> {
  const cardOf = async (id: OrganisationId): Promise<VerifiedCard> =>
    (await findSealable(instance, id)) ?? refuse("organisation.unknown");
  app.setErrorHandler(async (error, { params }, reply) => {
    const code = codeOf(error, log);
    const named = code === "organisation.unknown" ? null : readField(oneOrganisation, params);
    const back = named?.ok === true ? `${pages.path}/${named.value.organisation}` : pages.path;
    const { content, headers } = pages.refused(code, back);
    return await withStatus(reply, code).headers(headers).type("text/html; charset=utf-8").send(content);
  });

  app.route({
    config: { kind: "page" },
    method: ["GET", "HEAD"],
    url: pages.path,
    schema: { params: NONE, querystring: NONE, response: { 200: STREAM } },
    handler: async (_request, reply) => {
      const { content, headers } = await pages.main(await sealableOrganisations(instance), instance.today());
      return await reply.headers(headers).type("text/html; charset=utf-8").send(content);
    },
  });

  app.route({
    config: { kind: "page" },
    method: ["GET", "HEAD"],
    url: `${pages.path}/:organisation`,
    schema: { params: oneOrganisation, querystring: NONE, response: { 200: STREAM } },
    handler: async ({ params }, reply) => {
      const { content, headers } = await pages.main([await cardOf(params.organisation)], instance.today());
      return await reply.headers(headers).type("text/html; charset=utf-8").send(content);
    },
  });

  app.post(
    `${pages.path}/:organisation`,
    {
      bodyLimit: FORM_LARGEST_BYTES,
      config: { kind: "page" },
      // Before any of the file is read.
      onRequest: async ({ params }) => {
        const named = readField(oneOrganisation, params);
        if (!named.ok) refuse("request.malformed");
        await cardOf(named.value.organisation);
      },
      schema: {
        params: oneOrganisation,
        querystring: NONE,
        body: new FileFormSchema("file", FORM_LARGEST_BYTES),
        response: { 200: STREAM },
      },
    },
    async ({ body, params }, reply) => {
      const card = await cardOf(params.organisation);
      const { day, receipt } = await file(instance, params.organisation, body);
      const text = parseUtf8(encodeReceiptFile(instance.publicKey, receipt));
      if (!text.ok) throw new TypeError("a receipt file is text");
      const { content, headers } = await pages.filed(card, { receipt: text.value, day, bytes: body.length });
      return await reply.headers(headers).type("text/html; charset=utf-8").send(content);
    },
  );
}

/** Stores a sealed file as a submission without segments, whose id nobody chose: the same bytes again are another one. */
async function file(
  instance: Instance,
  organisation: OrganisationId,
  bytes: Bytes,
): Promise<{ readonly day: Day; readonly receipt: UntrustedEnvelope }> {
  const { retentionDay, sodium, submissions, today } = instance;
  const sealed = parseSealedFile(bytes);
  if (!sealed.ok) refuse(sealed.code);
  const content = sealed.value;
  if (!(await instance.hasRoomFor({ bytes: 2 * content.length + OVERHEAD_BYTES }))) refuse("storage.full");
  const id = submissionIdField.read(encodeHex(sodium.randomBytes(ID_BYTES)));
  const day = retentionDay.notBefore(today());
  const sha256 = await sha256Hex(content);
  const receipt = signFilingReceipt(instance, { day, letter: sha256, organisation, submission: id });
  // Nothing more can be sent for it: nobody has its token.
  const token = await hashToken(createToken(sodium));
  const submission = { id, organisation, token, segments: 0, day, committed: 0, received: 0, isKept: false } as const;
  const outcome = submissions.commit(submission, { content, day, receipt, sha256 });
  if (outcome !== "committed") throw new Error("a new submission was not committed");
  return { day, receipt };
}
