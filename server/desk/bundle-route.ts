import { Readable } from "node:stream";
import { tokenField, type Token } from "../../shared/api/documents.ts";
import { record, type Field } from "../../shared/protocol/field.ts";
import { refuse } from "../http/problem.ts";
import { NONE, STREAM, type FieldInstance } from "../http/route-schema.ts";
import { parseByteRange } from "./byte-range.ts";
import type { CollectedArchive } from "./collected-archive.ts";
import type { Tickets } from "./tickets.ts";

const oneTicket: Field<{ readonly ticket: Token }> = record({ ticket: tokenField });

const TOLD_APART = 6;

/** How many are in it, and a few digits that are its own: two bundles on a stick can be told apart, and nothing is revealed. */
function fileName({ etag, submissions }: CollectedArchive): string {
  return `collected-${String(submissions)}-${etag.replaceAll('"', "").slice(0, TOLD_APART)}.tar`;
}

/**
 * The bundle of a ticket, whole or one range of it (RFC 9110 §14). The ticket is the right to it, so that a browser can
 * download it to disk and go on after a broken line (PROTOCOL.md §7.5).
 */
export async function bundleRoute(app: FieldInstance, { tickets }: { readonly tickets: Tickets }): Promise<void> {
  app.get(
    "/bundles/:ticket",
    { schema: { params: oneTicket, querystring: NONE, response: { 200: STREAM, 206: STREAM } } },
    async ({ headers, params }, reply) => {
      const archive = await tickets.use(params.ticket);
      if (archive?.isWhole() !== true) refuse("bundle.unknown");
      const { etag, size } = archive;
      const isCurrent = headers["if-range"] === undefined || headers["if-range"] === etag;
      const asked = isCurrent ? headers.range : undefined;
      const range = asked === undefined ? { start: 0, end: size } : parseByteRange(asked, size);
      if (range === null) {
        reply.header("content-range", `bytes */${String(size)}`);
        refuse("range.invalid");
      }
      if (asked !== undefined) {
        reply
          .code(206)
          .header("content-range", `bytes ${String(range.start)}-${String(range.end - 1)}/${String(size)}`);
      }
      reply.headers({
        "accept-ranges": "bytes",
        "content-disposition": `attachment; filename="${fileName(archive)}"`,
        "content-length": range.end - range.start,
        "content-type": "application/x-tar",
        etag,
      });
      return await reply.send(Readable.from(archive.read(range.start, range.end), { objectMode: false }));
    },
  );
}
