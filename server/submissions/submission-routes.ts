import {
  beginSubmissionField,
  receiptField,
  submissionStatusField,
  tokenAnswerField,
} from "../../shared/api/documents.ts";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Bytes, Result } from "../../shared/bytes/index.ts";
import type { Day } from "../../shared/protocol/day.ts";
import { mapped, pattern, readField, record, refuseField, type Field } from "../../shared/protocol/field.ts";
import { submissionIdField, type SubmissionId } from "../../shared/protocol/id.ts";
import { SEGMENT_SEALED_BYTES, SEGMENTS_MOST } from "../../shared/protocol/limits.ts";
import { parseSealedLetter, SEALED_LETTER_LARGEST_BYTES } from "../../shared/protocol/sealed-letter.ts";
import { createBodyGate } from "../http/body-gate.ts";
import { checkedDigest } from "../http/content-digest.ts";
import { refuse } from "../http/problem.ts";
import { BytesSchema, EMPTY, NONE, type FieldInstance } from "../http/route-schema.ts";
import { bearerToken, createToken, hashToken } from "../http/token.ts";
import type { Instance } from "../storage/instance.ts";
import { signFilingReceipt } from "../storage/filing-receipt.ts";
import { OVERHEAD_BYTES, type SentSubmission } from "../storage/submission-store.ts";
import { createUploadTokens } from "./upload-tokens.ts";

const BEGIN_LARGEST_BYTES = 256;
/** Clients send one body after the other; the others are of connections that broke and have not been noticed yet. */
const BODIES_PER_SUBMISSION = 3;

const indexField: Field<number> = mapped<string, number>(
  pattern("0|[1-9][0-9]{0,3}", 4),
  (text) => (Number(text) < SEGMENTS_MOST ? Number(text) : refuseField()),
  String,
);

const oneSubmission: Field<{ readonly id: SubmissionId }> = record({ id: submissionIdField });
const oneSegment: Field<{ readonly id: SubmissionId; readonly i: number }> = record({
  id: submissionIdField,
  i: indexField,
});

/** What a source sends, in any order and as often as it likes; the letter comes last (PROTOCOL.md §7.3). */
export async function submissionRoutes(
  app: FieldInstance,
  { instance }: { readonly instance: Instance },
): Promise<void> {
  const { organisations, sodium, submissions } = instance;
  const tokens = createUploadTokens(instance);
  const nobody = sodium.randomBytes(32);
  const beingWritten = new Set<string>();
  const filingDay = (): Day => instance.retentionDay.notBefore(instance.today());
  const gate = createBodyGate<SubmissionId>(BODIES_PER_SUBMISSION, "segment.busy");

  // An unknown id and a wrong token are told apart neither by the answer nor by the work that leads to it.
  const authorize = async (id: SubmissionId, authorization: string | undefined): Promise<SentSubmission> => {
    const token = bearerToken(authorization) ?? createToken(sodium);
    const hash = await hashToken(token);
    const row = submissions.find(id);
    const begun = tokens.read(id, token);
    const isHolder = sodium.equalSecrets(hash, row?.token ?? nobody);
    if (row === null && begun !== null) return { ...begun, id, token: hash, committed: 0, received: 0, isKept: false };
    return isHolder && row !== null ? { ...row, isKept: true } : refuse("submission.unknown");
  };
  // Before any of a body is read; its handler asks again, because the submission may be gone when the body is there.
  const admit = async (
    { headers, params, query }: Pick<FastifyRequest, "headers" | "params" | "query">,
    { raw }: Pick<FastifyReply, "raw">,
    readNames: (params: unknown) => Result<{ readonly id: SubmissionId; readonly i?: number }, string>,
  ): Promise<void> => {
    const named = readNames(params);
    if (!named.ok || !readField(NONE, query).ok) refuse("request.malformed");
    const { i, id } = named.value;
    const { segments } = await authorize(id, headers.authorization);
    if (i !== undefined && i >= segments) refuse("segment.unknown");
    gate.enter(id, raw);
  };
  const needRoom = async (bytes: number, submission: SentSubmission): Promise<void> => {
    const takesFile = !submission.isKept && submission.segments > 0;
    const promisedBytes = submissions.promisedBytes(submission);
    if (!(await instance.hasRoomFor({ bytes, promisedBytes, takesFile }))) refuse("storage.full");
  };

  app.post(
    "/submissions",
    {
      bodyLimit: BEGIN_LARGEST_BYTES,
      schema: { params: NONE, querystring: NONE, body: beginSubmissionField, response: { 201: tokenAnswerField } },
    },
    async ({ body }, reply) => {
      if (organisations.findOffered(body.organisation) === null) refuse("organisation.unknown");
      if (submissions.find(body.id) !== null) refuse("submission.exists");
      const bytes = body.segments * SEGMENT_SEALED_BYTES + SEALED_LETTER_LARGEST_BYTES;
      if (!(await instance.hasRoomFor({ bytes, takesFile: body.segments > 0 }))) refuse("storage.full");
      return reply.code(201).send({ token: tokens.issue(body.id, { ...body, day: filingDay() }) });
    },
  );

  app.put(
    "/submissions/:id/segments/:i",
    {
      bodyLimit: SEGMENT_SEALED_BYTES,
      onRequest: (request, reply) => admit(request, reply, (params) => readField(oneSegment, params)),
      schema: {
        params: oneSegment,
        querystring: NONE,
        body: new BytesSchema(SEGMENT_SEALED_BYTES),
        response: { 204: EMPTY },
      },
    },
    async (request, reply) => {
      const { i, id } = request.params;
      const submission = await authorize(id, request.headers.authorization);
      if (i >= submission.segments) refuse("segment.unknown");
      const sha256 = await checkedDigest(request);
      const key = `${id} ${String(i)}`;
      if (beingWritten.has(key)) refuse("segment.busy");
      beingWritten.add(key);
      try {
        const stored = submissions.segmentHash(id, i);
        if (stored !== null && stored !== sha256) refuse("segment.conflict");
        if (stored === null) {
          await needRoom(SEGMENT_SEALED_BYTES + OVERHEAD_BYTES, submission);
          if (!(await submissions.storeSegment(submission, i, request.body, sha256))) refuse("submission.unknown");
        }
      } finally {
        beingWritten.delete(key);
      }
      return reply.code(204).send();
    },
  );

  app.get(
    "/submissions/:id",
    { schema: { params: oneSubmission, querystring: NONE, response: { 200: submissionStatusField } } },
    async (request) => {
      const { committed, id, segments } = await authorize(request.params.id, request.headers.authorization);
      return {
        received: bitmap(submissions.received(id), segments),
        state: committed === 1 ? "committed" : "open",
      } as const;
    },
  );

  app.put(
    "/submissions/:id/letter",
    {
      bodyLimit: SEALED_LETTER_LARGEST_BYTES,
      onRequest: (request, reply) => admit(request, reply, (params) => readField(oneSubmission, params)),
      schema: {
        params: oneSubmission,
        querystring: NONE,
        body: new BytesSchema(1, SEALED_LETTER_LARGEST_BYTES),
        response: { 200: receiptField },
      },
    },
    async (request) => {
      const submission = await authorize(request.params.id, request.headers.authorization);
      const { id } = submission;
      const sha256 = await checkedDigest(request);
      const letter = parseSealedLetter(request.body);
      if (!letter.ok) refuse("letter.refused");
      const day = filingDay();
      await needRoom(2 * letter.value.length + OVERHEAD_BYTES, submission);
      const receipt = signFilingReceipt(instance, {
        day,
        letter: sha256,
        organisation: submission.organisation,
        submission: id,
      });
      const outcome = submissions.commit(submission, { content: letter.value, day, receipt, sha256 });
      if (outcome === "unknown") refuse("submission.unknown");
      if (outcome === "incomplete") refuse("submission.incomplete");
      const committed = submissions.findLetter(id);
      if (committed?.sha256 !== sha256) refuse("letter.conflict");
      return { receipt: committed.receipt };
    },
  );
}

/** Bit i is byte ⌊i/8⌋, value 1 << (i mod 8) (PROTOCOL.md §7.3). */
function bitmap(indices: readonly number[], segments: number): Bytes {
  const bytes = new Uint8Array(Math.ceil(segments / 8));
  for (const index of indices) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7));
  return bytes;
}
