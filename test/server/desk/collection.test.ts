import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundlePath, listWaiting, postReceipt, requestBundle } from "../../../shared/api/desk-api.ts";
import {
  tokenField,
  waitingSubmissionsField,
  type Token,
  type WaitingSubmission,
} from "../../../shared/api/documents.ts";
import type { Transport } from "../../../shared/api/transport.ts";
import { getSubmission } from "../../../shared/api/source-api.ts";
import { concatBytes, copyBytes, encodeHex, equalBytes, failure, ok, type Bytes } from "../../../shared/bytes/index.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { downloadBundle } from "../../../shared/desk/pull-bundle.ts";
import { signEnvelope } from "../../../shared/crypto/envelope-sign.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import { COLLECTION_RECEIPT } from "../../../shared/crypto/payload-kinds.ts";
import { readCollectedBundle } from "../../../shared/protocol/collected-bundle.ts";
import { parseDocument } from "../../../shared/protocol/field.ts";
import { instanceIdField, sha256Field, submissionIdField } from "../../../shared/protocol/id.ts";
import type { CollectionReceipt } from "../../../shared/protocol/receipt.ts";
import { login } from "../support/desk-client.ts";
import { submit, type SentSubmission } from "../support/sealed-samples.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

// PROTOCOL.md §3.6, §7.5, §8.1 and §8.2.

let server: TestServer;
let organisation: NewOrganisation;
let token: Token;

beforeEach(async () => {
  server = await startTestServer();
  organisation = await server.enrol();
  token = await login(server, organisation);
});
afterEach(() => server.close());

async function get(ticket: Token, headers: Record<string, string> = {}) {
  return await server.app.inject({ url: `/api/v1${bundlePath(ticket)}`, headers });
}

async function bundleOf(...sent: readonly SentSubmission[]) {
  const ids = sent.map(({ id }) => id);
  const ticket = await requestBundle(server.send, token, ids);
  if (!ticket.ok) throw new Error(ticket.code);
  return ticket.value;
}

function sourceOf(bytes: Uint8Array) {
  return {
    size: bytes.length,
    read: (offset: number, length: number) => {
      if (offset + length > bytes.length) throw new RangeError("not there");
      return Promise.resolve(Uint8Array.from(bytes.subarray(offset, offset + length)));
    },
  };
}

describe("what waits for a desk", () => {
  it("is what was committed, with padded sizes and a day", async () => {
    const sent = await submit(server, organisation, 2);
    const waiting = await listWaiting(server.send, token);
    expect(waiting).toEqual(ok([{ bytes: sent.letter.length, day: "2026-11-18", id: sent.id, segments: 2 }]));
  });

  it("is listed by day and id, 5,000 at a time, and all of it to who asks on; each is collected by its id", async () => {
    const young = await submit(server, organisation);
    storeMany(organisation, 4_999, "2026-11-17");
    const [oldest = ""] = storeMany(organisation, 1, "2026-11-16");
    storeMany(await server.enrol(), 10, "2026-11-01");
    const first = await page("");
    expect(first).toHaveLength(5_000);
    expect(first[0]).toBe(`2026-11-16/${oldest}`);
    expect(first).toEqual(first.toSorted());
    const last = first.at(-1) ?? "";
    expect(await page(`/after/${last}`)).toEqual([`2026-11-18/${young.id}`]);
    expect(await page(`/after/2026-11-18/${young.id}`)).toEqual([]);
    const all = await listWaiting(server.send, token);
    expect(all.ok && all.value.map(placeOf)).toEqual([...first, `2026-11-18/${young.id}`]);
    expect((await bundleOf(young)).bytes).toBeGreaterThan(young.letter.length);
    server.instance.database.prepare("DELETE FROM submission WHERE day < '2026-11-18'").run();
    expect(await page(`/after/${last}`)).toEqual([`2026-11-18/${young.id}`]);
  });

  it.each(["/after/2026-13-01/", "/after/2026-11-18/x", "/after/2026-11-18/"])("has no place %s", async (place) => {
    const id = "ab".repeat(15);
    const headers = { authorization: `Bearer ${token}` };
    const answer = await server.app.inject({ url: `/api/v1/desk/submissions${place}${id}`, headers });
    expect([answer.statusCode, answer.body]).toEqual([400, '{"code":"request.malformed"}']);
  });

  it("is refused when an instance repeats itself: it would never come to an end", async () => {
    storeMany(organisation, 5_000, "2026-11-17");
    const again: Transport = (request) => server.send({ ...request, path: "/desk/submissions" });
    expect(await listWaiting(again, token)).toEqual(failure("answer.malformed"));
  });
});

const placeOf = ({ day, id }: Pick<WaitingSubmission, "day" | "id">): string => `${day}/${id}`;

async function page(path: string): Promise<readonly string[]> {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await server.app.inject({ url: `/api/v1/desk/submissions${path}`, headers });
  const list = parseDocument(waitingSubmissionsField, copyBytes(answer.rawPayload), 1024 * 1024);
  if (!list.ok) throw new Error(answer.body);
  return list.value.submissions.map(placeOf);
}

/** Rows as they are when that many were sent, which would take minutes. */
function storeMany({ id: organisation }: NewOrganisation, count: number, day: string): readonly string[] {
  const { database, sodium } = server.instance;
  const submission = database.prepare(
    "INSERT INTO submission (id, organisation, token, segments, day, committed) VALUES (?, ?, zeroblob(32), 0, ?, 1)",
  );
  const letter = database.prepare(
    "INSERT INTO letter (submission, sha256, receipt, content) VALUES (?, ?, x'7b7d', x'00')",
  );
  const ids = Array.from({ length: count }, () => encodeHex(sodium.randomBytes(16)));
  database.transaction(() => {
    for (const id of ids) {
      submission.run(id, organisation, day);
      letter.run(id, "00".repeat(32));
    }
  })();
  return ids;
}

describe("a collected bundle", () => {
  it("is the archive of PROTOCOL.md §8.2 and holds exactly what was sent", async () => {
    const sent = [await submit(server, organisation, 2), await submit(server, organisation)].toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    );
    const { bytes, ticket } = await bundleOf(...sent.toReversed());
    const answer = await get(ticket);
    expect(answer.rawPayload.length).toBe(bytes);
    expect(answer.headers).toMatchObject({
      "accept-ranges": "bytes",
      "cache-control": "no-store",
      "content-length": String(bytes),
      "content-type": "application/x-tar",
    });
    expect(answer.headers["content-disposition"]).toMatch(/^attachment; filename="collected-2-[0-9a-f]{6}\.tar"$/);
    const bundle = await readCollectedBundle(sourceOf(answer.rawPayload));
    if (!bundle.ok) throw new Error(bundle.code);
    expect(bundle.value.manifest).toMatchObject({
      created: "2026-11-18",
      instance: server.instance.id,
      organisation: organisation.id,
      submissions: sent.map(({ id, segments }) => ({ day: "2026-11-18", id, segments: segments.length })),
    });
    const part = (member: { readonly offset: number; readonly size: number } | null): Bytes =>
      Uint8Array.from(answer.rawPayload.subarray(member?.offset ?? 0, (member?.offset ?? 0) + (member?.size ?? 0)));
    for (const [index, { letter, segments }] of sent.entries()) {
      const parts = bundle.value.submissions[index];
      expect(equalBytes(part(parts?.letter ?? null), letter)).toBe(true);
      expect(equalBytes(part(parts?.segments ?? null), concatBytes(...segments))).toBe(true);
    }
  });

  it("has a name that tells two bundles on a stick apart, and is the same whenever it is asked for", async () => {
    const [one, other] = [await submit(server, organisation), await submit(server, organisation)];
    const bundles = [await bundleOf(one), await bundleOf(other), await bundleOf(one, other), await bundleOf(one)];
    const names = await Promise.all(
      bundles.map(async ({ ticket }) => String((await get(ticket)).headers["content-disposition"])),
    );
    const [first, second, both, again] = names.map((name) => name.replace("attachment; filename=", ""));
    for (const name of [first, second]) expect(name).toMatch(/^"collected-1-[0-9a-f]{6}\.tar"$/);
    expect(second).not.toBe(first);
    expect(both).toMatch(/^"collected-2-/);
    expect(again).toBe(first);
  });

  it("comes in pieces as well as whole", async () => {
    const ticket = await bundleOf(await submit(server, organisation, 8));
    const whole = (await get(ticket.ticket)).rawPayload;
    const joined = new Uint8Array(ticket.bytes);
    const done = await downloadBundle(server.send, ticket, 0, (piece, offset) => {
      joined.set(piece, offset);
      return Promise.resolve();
    });
    expect(done).toEqual(ok(null));
    expect(equalBytes(joined, whole)).toBe(true);
  });

  it("gives one range, from any byte to any other, with the whole's length", async () => {
    const { bytes, ticket } = await bundleOf(await submit(server, organisation, 1));
    const whole = (await get(ticket)).rawPayload;
    for (const [start, end] of [
      [0, 0],
      [511, 512],
      [1000, 70_000],
      [bytes - 1025, bytes - 1],
    ] as const) {
      const answer = await get(ticket, { range: `bytes=${String(start)}-${String(end)}` });
      expect(answer.statusCode).toBe(206);
      expect(answer.headers["content-range"]).toBe(`bytes ${String(start)}-${String(end)}/${String(bytes)}`);
      expect(Buffer.compare(answer.rawPayload, whole.subarray(start, end + 1))).toBe(0);
    }
  });

  it("refuses a range beyond its end, and more than one", async () => {
    const { bytes, ticket } = await bundleOf(await submit(server, organisation));
    for (const range of [`bytes=${String(bytes)}-`, "bytes=0-1,2-3"]) {
      const answer = await get(ticket, { range });
      expect([answer.statusCode, answer.body]).toEqual([416, '{"code":"range.invalid"}']);
      expect(answer.headers["content-range"]).toBe(`bytes */${String(bytes)}`);
    }
  });

  it("goes on only where If-Range names these bytes, and starts again otherwise", async () => {
    const { ticket } = await bundleOf(await submit(server, organisation));
    const { etag } = (await get(ticket)).headers;
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    expect((await get(ticket, { range: "bytes=5-9", "if-range": String(etag) })).statusCode).toBe(206);
    expect((await get(ticket, { range: "bytes=5-9", "if-range": '"other"' })).statusCode).toBe(200);
  });

  it("has the same bytes whoever asks when, on the same day", async () => {
    const sent = await submit(server, organisation, 1);
    const [first, second] = [await bundleOf(sent), await bundleOf(sent)];
    expect(first.ticket).not.toBe(second.ticket);
    expect(Buffer.compare((await get(first.ticket)).rawPayload, (await get(second.ticket)).rawPayload)).toBe(0);
  });

  it("has a ticket that lives for an hour after its last use, without a session", async () => {
    const { ticket } = await bundleOf(await submit(server, organisation));
    server.advance(3_599_999);
    expect((await get(ticket)).statusCode).toBe(200);
    server.advance(3_599_999);
    expect((await get(ticket)).statusCode).toBe(200);
    server.advance(3_600_000);
    const answer = await get(ticket);
    expect([answer.statusCode, answer.body]).toEqual([404, '{"code":"bundle.unknown"}']);
  });

  it("is unknown once a submission in it was deleted, and for a ticket that was never given", async () => {
    const sent = await submit(server, organisation);
    const { ticket } = await bundleOf(sent);
    await receipt([{ letter: await sha256Hex(sent.letter), submission: sent.id }]);
    expect((await get(ticket)).body).toBe('{"code":"bundle.unknown"}');
    expect((await get(tokenField.read("00".repeat(32)))).body).toBe('{"code":"bundle.unknown"}');
  });

  it("is not made of submissions that are open, unknown or another organisation's", async () => {
    const other = await server.enrol();
    const foreign = await submit(server, other);
    const unknown = submissionIdField.read("ab".repeat(16));
    for (const id of [foreign.id, unknown]) {
      expect(await requestBundle(server.send, token, [id])).toEqual(failure("submission.unknown"));
    }
  });

  it("names a submission once, however often it was asked for", async () => {
    const sent = await submit(server, organisation);
    const bundles = [await bundleOf(sent), await bundleOf(sent, sent)];
    const [once, twice] = await Promise.all(bundles.map(async ({ ticket }) => (await get(ticket)).rawPayload));
    expect(twice).toEqual(once);
    const bundle = await readCollectedBundle(sourceOf(twice ?? new Uint8Array()));
    expect(bundle.ok && bundle.value.manifest.submissions.map(({ id }) => id)).toEqual([sent.id]);
  });
});

async function receipt(
  submissions: CollectionReceipt["submissions"],
  change: Partial<CollectionReceipt> = {},
  seed: Bytes = organisation.vault.organisation.reply,
) {
  const { id, sodium } = server.instance;
  const order = {
    day: server.instance.today(),
    instance: id,
    organisation: organisation.id,
    submissions: submissions.toSorted((a, b) => (a.submission < b.submission ? -1 : 1)),
    ...change,
  };
  return await postReceipt(server.send, token, signEnvelope(sodium, COLLECTION_RECEIPT, seed, order));
}

async function orderFor(sent: SentSubmission): Promise<CollectionReceipt["submissions"][number]> {
  return { letter: await sha256Hex(sent.letter), submission: sent.id };
}

describe("a collection receipt", () => {
  it("deletes exactly what it names, rows and files, and nothing when it comes again", async () => {
    const [gone, kept] = [await submit(server, organisation, 1), await submit(server, organisation, 1)];
    const order = [await orderFor(gone)];
    expect(await receipt(order)).toEqual(ok(1));
    expect(await receipt(order)).toEqual(ok(0));
    expect(server.instance.submissions.find(gone.id)).toBeNull();
    // Its token is as good as on the first day, and no better: nothing remembers what was deleted.
    expect(await getSubmission(server.send, gone)).toEqual(ok({ received: Uint8Array.of(0), state: "open" }));
    expect(await server.instance.evidence.list()).toEqual([kept.id]);
    const waiting = await listWaiting(server.send, token);
    expect(waiting.ok && waiting.value.map(({ id }) => id)).toEqual([kept.id]);
  });

  it("deletes nothing when the letter is another one", async () => {
    const sent = await submit(server, organisation);
    const order = { letter: sha256Field.read("00".repeat(32)), submission: sent.id };
    expect(await receipt([order])).toEqual(ok(0));
    expect((await getSubmission(server.send, sent)).ok).toBe(true);
  });

  it("deletes nothing of another organisation", async () => {
    const other = await server.enrol();
    const foreign = await submit(server, other);
    expect(await receipt([await orderFor(foreign)])).toEqual(ok(0));
    expect((await getSubmission(server.send, foreign)).ok).toBe(true);
  });

  it("is refused when the desk key signed it: the console alone may order it", async () => {
    const order = [await orderFor(await submit(server, organisation))];
    expect(await receipt(order, {}, organisation.deskKey.secret)).toEqual(failure("receipt.refused"));
  });

  it("is refused for another instance or another organisation", async () => {
    const other = await server.enrol();
    const order = [await orderFor(await submit(server, organisation))];
    const elsewhere = instanceIdField.read("00".repeat(32));
    expect(await receipt(order, { instance: elsewhere })).toEqual(failure("receipt.refused"));
    expect(await receipt(order, { organisation: other.id })).toEqual(failure("receipt.refused"));
  });
});
