import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginSubmission, getSubmission, putLetter, putSegment } from "../../../shared/api/source-api.ts";
import { tokenField } from "../../../shared/api/documents.ts";
import { encodeBase64, equalBytes, ok, failure, type Bytes } from "../../../shared/bytes/index.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { verifyEnvelope } from "../../../shared/crypto/envelope-verify.ts";
import { sha256, sha256Hex } from "../../../shared/crypto/hash.ts";
import { FILING_RECEIPT } from "../../../shared/crypto/payload-kinds.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { SEGMENT_SEALED_BYTES } from "../../../shared/protocol/limits.ts";
import { begin, randomOrganisationId, sealedLetter, sealedSegment, submit } from "../support/sealed-samples.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

// PROTOCOL.md §3.5, §4.9 and §7.3.

let server: TestServer;
let organisation: NewOrganisation;

beforeAll(async () => {
  server = await startTestServer();
  organisation = await server.enrol();
});
afterAll(() => server.close());

async function putRaw(url: string, token: string, body: Bytes, headers: Record<string, string> = {}) {
  const answer = await server.app.inject({
    method: "PUT",
    url: `/api/v1${url}`,
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/octet-stream",
      "content-digest": `sha-256=:${encodeBase64(await sha256(body))}:`,
      ...headers,
    },
    payload: Buffer.from(body),
  });
  return { status: answer.statusCode, body: answer.body };
}

describe("beginning a submission", () => {
  it("gives tokens for an id, until something of it is kept", async () => {
    const upload = await begin(server, organisation.id, 1);
    const again = { id: upload.id, organisation: organisation.id, segments: 1 };
    expect((await beginSubmission(server.send, again)).ok).toBe(true);
    await putSegment(server.send, upload, 0, sealedSegment());
    expect(await beginSubmission(server.send, again)).toEqual(failure("submission.exists"));
  });

  it("keeps nothing of thousands of them: no row, no file, nobody's place", async () => {
    const { evidence, submissions } = server.instance;
    const before = [submissions.counts(), await evidence.list()];
    const honest = await begin(server, organisation.id, 1);
    for (let count = 0; count < 2_000; count += 1) await begin(server, organisation.id, 2048);
    expect([submissions.counts(), await evidence.list()]).toEqual(before);
    expect(await putSegment(server.send, honest, 0, sealedSegment())).toEqual(ok(null));
  });

  it.each([0, 1])(
    "gives an id to whose first byte comes first, of two that have begun it with %d segments",
    async (n) => {
      const id = createSubmissionId(server.instance.sodium);
      const tokens = await Promise.all(
        [1, 2].map(() => beginSubmission(server.send, { id, organisation: organisation.id, segments: n })),
      );
      const uploads = tokens.map((token) => ({ id, token: token.ok ? token.value : tokenField.read("00".repeat(32)) }));
      const answers = await Promise.all(
        uploads.map(async (upload) =>
          n === 0
            ? putLetter(server.send, upload, await sealedLetter(organisation))
            : putSegment(server.send, upload, 0, sealedSegment()),
        ),
      );
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers).toContainEqual(failure(n === 0 ? "submission.unknown" : "segment.busy"));
      const loser = uploads[answers.findIndex(({ ok }) => !ok)];
      if (loser === undefined) throw new Error("one has lost");
      expect(await putSegment(server.send, loser, 0, sealedSegment())).toEqual(failure("submission.unknown"));
      expect(await putLetter(server.send, loser, await sealedLetter(organisation))).toEqual(
        failure("submission.unknown"),
      );
    },
  );

  it("lets several first segments come at once, into one file", async () => {
    const upload = await begin(server, organisation.id, 4);
    const sent = await Promise.all([0, 1, 3].map((index) => putSegment(server.send, upload, index, sealedSegment())));
    expect(sent).toEqual([ok(null), ok(null), ok(null)]);
    expect(await getSubmission(server.send, upload)).toEqual(ok({ received: Uint8Array.of(0b1011), state: "open" }));
  });

  it("knows its own tokens and no other ones, and none of an organisation that is gone", async () => {
    const { id, token } = await begin(server, organisation.id, 1);
    const last = token.endsWith("0") ? "1" : "0";
    const first = token.startsWith("0") ? "1" : "0";
    for (const other of [`${token.slice(0, -1)}${last}`, `${first}${token.slice(1)}`]) {
      const forged = { id, token: tokenField.read(other) };
      expect(await getSubmission(server.send, forged)).toEqual(failure("submission.unknown"));
    }
    const elsewhere = { id: createSubmissionId(server.instance.sodium), token };
    expect(await getSubmission(server.send, elsewhere)).toEqual(failure("submission.unknown"));
    const gone = await server.enrol();
    const late = await begin(server, gone.id, 1);
    expect((await getSubmission(server.send, late)).ok).toBe(true);
    expect(server.instance.organisations.remove(gone.id)).toBe("removed");
    expect(await putSegment(server.send, late, 0, sealedSegment())).toEqual(failure("submission.unknown"));
  });

  it("refuses an organisation that is not here", async () => {
    const id = createSubmissionId(server.instance.sodium);
    const answer = await beginSubmission(server.send, { id, organisation: await randomOrganisationId(), segments: 0 });
    expect(answer).toEqual(failure("organisation.unknown"));
  });

  it.each([3, 17, 2049, -1, 1.5])("refuses %d segments, which padding never gives", async (segments) => {
    const id = createSubmissionId(server.instance.sodium);
    const payload = `{"id":"${id}","organisation":"${organisation.id}","segments":${String(segments)}}`;
    const headers = { "content-type": "application/json" };
    const answer = await server.app.inject({ method: "POST", url: "/api/v1/submissions", headers, payload });
    expect([answer.statusCode, answer.body]).toEqual([400, '{"code":"request.malformed"}']);
  });
});

describe("sending segments", () => {
  it("takes them in any order, says which are there, and takes the same one again", async () => {
    const upload = await begin(server, organisation.id, 4);
    const [a, b] = [sealedSegment(), sealedSegment()];
    expect(await putSegment(server.send, upload, 3, a)).toEqual(ok(null));
    expect(await putSegment(server.send, upload, 0, b)).toEqual(ok(null));
    expect(await putSegment(server.send, upload, 3, a)).toEqual(ok(null));
    expect(await getSubmission(server.send, upload)).toEqual(ok({ received: Uint8Array.of(0b1001), state: "open" }));
  });

  it("keeps the first bytes when others are sent in their place", async () => {
    const upload = await begin(server, organisation.id, 1);
    const first = sealedSegment();
    await putSegment(server.send, upload, 0, first);
    expect(await putSegment(server.send, upload, 0, sealedSegment())).toEqual(failure("segment.conflict"));
    const kept = await server.instance.submissions.evidence(upload.id, 0, SEGMENT_SEALED_BYTES);
    expect(equalBytes(kept, first)).toBe(true);
  });

  it("lets one of two different bodies for one place through, and the bytes there are the acknowledged ones", async () => {
    const upload = await begin(server, organisation.id, 1);
    const bodies = [sealedSegment(), sealedSegment()];
    const answers = await Promise.all(bodies.map((body) => putSegment(server.send, upload, 0, body)));
    const winner = answers.findIndex((answer) => answer.ok);
    const loser = answers[1 - winner];
    expect([failure("segment.busy"), failure("segment.conflict")]).toContainEqual(loser);
    const kept = await server.instance.submissions.evidence(upload.id, 0, SEGMENT_SEALED_BYTES);
    expect(equalBytes(kept, bodies[winner] ?? new Uint8Array())).toBe(true);
  });

  it("refuses places that were not announced", async () => {
    const upload = await begin(server, organisation.id, 1);
    expect(await putSegment(server.send, upload, 1, sealedSegment())).toEqual(failure("segment.unknown"));
    expect(await putSegment(server.send, upload, 2048, sealedSegment())).toEqual(failure("request.malformed"));
  });

  it("refuses a wrong digest, a missing one, and keeps nothing", async () => {
    const upload = await begin(server, organisation.id, 1);
    const segment = sealedSegment();
    const path = `/submissions/${upload.id}/segments/0`;
    for (const digest of ["sha-256=:AAAA:", `sha-512=:${"A".repeat(86)}==:`, `sha-256=:${"A".repeat(43)}=:`, ""]) {
      const answer = await putRaw(path, upload.token, segment, { "content-digest": digest });
      expect([digest, answer.body]).toEqual([digest, '{"code":"request.digest"}']);
    }
    expect(await getSubmission(server.send, upload)).toEqual(ok({ received: Uint8Array.of(0), state: "open" }));
  });

  it.each([
    [SEGMENT_SEALED_BYTES - 1, '{"code":"request.malformed"}'],
    [SEGMENT_SEALED_BYTES + 1, '{"code":"request.too_large"}'],
  ])("refuses %d bytes", async (length, body) => {
    const upload = await begin(server, organisation.id, 1);
    const answer = await putRaw(`/submissions/${upload.id}/segments/0`, upload.token, new Uint8Array(length));
    expect(answer.body).toBe(body);
  });
});

describe("a wrong token and an unknown submission", () => {
  it("look the same on every route", async () => {
    const upload = await begin(server, organisation.id, 1);
    const wrong = tokenField.read("00".repeat(32));
    const nobody = createSubmissionId(server.instance.sodium);
    const segment = sealedSegment();
    const letter = await sealedLetter(organisation);
    const answers = [];
    for (const each of [
      { id: upload.id, token: wrong },
      { id: nobody, token: upload.token },
    ]) {
      answers.push(await putSegment(server.send, each, 0, segment));
      answers.push(await getSubmission(server.send, each));
      answers.push(await putLetter(server.send, each, letter));
    }
    expect(answers).toEqual(Array.from({ length: 6 }, () => failure("submission.unknown")));
  });

  it.each(["", "Bearer", "Bearer 00", `bearer ${"0".repeat(64)}`, `Basic ${"0".repeat(64)}`])(
    "is what any other authorization is: %j",
    async (authorization) => {
      const upload = await begin(server, organisation.id, 1);
      const url = `/api/v1/submissions/${upload.id}`;
      const answer = await server.app.inject({ url, headers: { authorization } });
      expect([answer.statusCode, answer.body]).toEqual([404, '{"code":"submission.unknown"}']);
    },
  );
});

describe("sending the letter", () => {
  it("answers with a receipt that this instance signed for exactly this letter", async () => {
    const upload = await begin(server, organisation.id);
    const letter = await sealedLetter(organisation);
    const receipt = await putLetter(server.send, upload, letter);
    if (!receipt.ok) throw new Error(receipt.code);
    const { id, publicKey, sodium } = server.instance;
    expect(verifyEnvelope(sodium, FILING_RECEIPT, publicKey, receipt.value)).toEqual(
      ok({
        day: "2026-11-18",
        instance: id,
        letter: await sha256Hex(letter),
        organisation: organisation.id,
        submission: upload.id,
      }),
    );
    expect(await putLetter(server.send, upload, letter)).toEqual(receipt);
    expect(await getSubmission(server.send, upload)).toEqual(ok({ received: new Uint8Array(), state: "committed" }));
  });

  it("gives the same receipt for the same letter on a later day", async () => {
    const late = await startTestServer();
    const other = await late.enrol();
    const upload = await begin(late, other.id);
    const letter = await sealedLetter(other);
    const receipt = await putLetter(late.send, upload, letter);
    late.advance(2 * 86_400_000);
    expect(await putLetter(late.send, upload, letter)).toEqual(receipt);
    await late.close();
  });

  it("refuses another letter in its place", async () => {
    const sent = await submit(server, organisation);
    expect(await putLetter(server.send, sent, await sealedLetter(organisation))).toEqual(failure("letter.conflict"));
  });

  it("waits for all segments", async () => {
    const upload = await begin(server, organisation.id, 2);
    await putSegment(server.send, upload, 1, sealedSegment());
    const letter = await sealedLetter(organisation);
    expect(await putLetter(server.send, upload, letter)).toEqual(failure("submission.incomplete"));
    await putSegment(server.send, upload, 0, sealedSegment());
    expect((await putLetter(server.send, upload, letter)).ok).toBe(true);
  });

  it("takes the segments of a committed submission again, and no others", async () => {
    const sent = await submit(server, organisation, 1);
    const [segment] = sent.segments;
    if (segment === undefined) throw new Error("one segment was sent");
    expect(await putSegment(server.send, sent, 0, segment)).toEqual(ok(null));
    expect(await putSegment(server.send, sent, 0, sealedSegment())).toEqual(failure("segment.conflict"));
  });

  it.each([131_072, 262_144, 4_194_304])("takes a padded size: %d", async (bytes) => {
    const upload = await begin(server, organisation.id);
    expect((await putLetter(server.send, upload, await sealedLetter(organisation, bytes))).ok).toBe(true);
  });

  it.each([1, 65_535, 65_537, 262_145])("refuses %d bytes of plaintext, which padding never gives", async (bytes) => {
    const upload = await begin(server, organisation.id);
    const letter = await sealedLetter(organisation, bytes);
    expect(await putLetter(server.send, upload, letter)).toEqual(failure("letter.refused"));
  });

  it("refuses what is not an age file at all, and a letter cut short or grown by a byte", async () => {
    const upload = await begin(server, organisation.id);
    const letter = await sealedLetter(organisation);
    const grown = new Uint8Array(letter.length + 1);
    grown.set(letter);
    for (const body of [new Uint8Array(65_536), letter.slice(0, -1), letter.slice(1), grown]) {
      expect(await putLetter(server.send, upload, body)).toEqual(failure("letter.refused"));
    }
  });
});
