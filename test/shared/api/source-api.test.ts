import { describe, expect, it } from "vitest";
import { directoryField, submissionStatusField, tokenField } from "../../../shared/api/documents.ts";
import { getDirectory, getSubmission } from "../../../shared/api/source-api.ts";
import type { ApiRequest, Transport } from "../../../shared/api/transport.ts";
import { ok, type Bytes } from "../../../shared/bytes/index.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { encodeDocument } from "../../../shared/protocol/field.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleCase } from "../../support/sample-case.ts";

// PROTOCOL.md §7.1, §7.2, §7.3: what is asked, and how an answer is read.

const sodium = await loadSodium();

function answering(status: number, body: Bytes): { readonly send: Transport; readonly asked: ApiRequest[] } {
  const asked: ApiRequest[] = [];
  const send: Transport = (request) => {
    asked.push(request);
    return Promise.resolve(ok({ status, body }));
  };
  return { send, asked };
}

describe("a source asks", () => {
  it("for the directory, without a token, and believes nothing of it yet", async () => {
    const { instance, organisation } = await createSampleCase(sodium);
    const { card } = organisation;
    const organisations = [
      { certificate: card.certificates[0] ?? null, profile: card.profile },
      { certificate: null, profile: card.profile },
    ];
    const directory = { instance: { key: instance.key }, organisations };
    const { send, asked } = answering(200, encodeDocument(directoryField, directory));
    expect(await getDirectory(send)).toEqual({ ok: true, value: directory });
    expect(asked).toMatchObject([{ method: "GET", path: "/directory", headers: {}, body: null }]);
  });

  it("which segments have arrived, with the token of the submission", async () => {
    const [id, token] = [createSubmissionId(sodium), tokenField.read("ab".repeat(32))];
    const status = { received: Uint8Array.of(0b101), state: "open" } as const;
    const { send, asked } = answering(200, encodeDocument(submissionStatusField, status));
    expect(await getSubmission(send, { id, token })).toEqual({ ok: true, value: status });
    expect(asked).toMatchObject([{ path: `/submissions/${id}`, headers: { authorization: `Bearer ${token}` } }]);
  });

  it.each([
    ["another status", 204],
    ["a document that is not canonical", 200],
  ])("and takes %s for no answer", async (_, status) => {
    const body = new TextEncoder().encode('{ "received": "", "state": "open" }');
    const upload = { id: createSubmissionId(sodium), token: tokenField.read("ab".repeat(32)) };
    expect(await getSubmission(answering(status, body).send, upload)).toEqual({ ok: false, code: "answer.malformed" });
  });
});
