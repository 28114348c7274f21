import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { beginSubmission, getSubmission, putLetter, putSegment } from "../../shared/api/source-api.ts";
import { encodeUtf8, equalBytes, ok } from "../../shared/bytes/index.ts";
import type { NewOrganisation } from "../../shared/casework/organisation.ts";
import { listWaiting, openDesk, requestBundle } from "../../shared/api/desk-api.ts";
import { createSubmissionId } from "../../shared/crypto/random-ids.ts";
import { verifyEnvelope } from "../../shared/crypto/envelope-verify.ts";
import { sha256Hex } from "../../shared/crypto/hash.ts";
import { FILING_RECEIPT } from "../../shared/crypto/payload-kinds.ts";
import { instanceIdOf } from "../../shared/crypto/derived-id.ts";
import { getDirectory } from "../../shared/api/source-api.ts";
import { downloadBundle } from "../../shared/desk/pull-bundle.ts";
import { readCollectedBundle } from "../../shared/protocol/collected-bundle.ts";
import type { TarMember } from "../../shared/protocol/tar.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { checkReceiptFile } from "../../shared/source/saved-receipt.ts";
import { startInstance, type Instance } from "../support/instance.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { enrolInFolder } from "./support/enrolled-folder.ts";
import { fetchTransport } from "./support/fetch-transport.ts";
import { fileForm, receiptIn } from "./support/sealed-forms.ts";
import { sealedLetter, sealedSegment } from "./support/sealed-samples.ts";
import { createSmallSite } from "./support/small-site.ts";

// Claim 7: an acknowledged segment or letter survives kill -9; a case is never half there (PROTOCOL.md §7.3).

let folder: TemporaryFolder;
let organisation: NewOrganisation;
let server: Instance;

const start = (): Promise<Instance> => startInstance({ data: folder.path, environment: { AMPARO_SITE: "" } });

beforeEach(async () => {
  folder = await createTemporaryFolder("crash");
  organisation = await enrolInFolder(folder.path);
  server = await start();
});
afterEach(async () => {
  await server.stop();
  await folder.remove();
});

describe("a server that is killed", () => {
  it("has every acknowledged segment and letter when it comes back, byte for byte", async () => {
    const sodium = await loadSodium();
    const id = createSubmissionId(sodium);
    const before = fetchTransport(server.url);
    const token = await beginSubmission(before, { id, organisation: organisation.id, segments: 4 });
    if (!token.ok) throw new Error(token.code);
    const upload = { id, token: token.value };
    const segments = Array.from({ length: 4 }, sealedSegment);
    for (const index of [0, 2]) {
      expect(await putSegment(before, upload, index, segments[index] ?? new Uint8Array())).toEqual(ok(null));
    }
    // One more is under way when the power goes: it may be there or not, but never half and never acknowledged falsely.
    const unfinished = putSegment(before, upload, 3, segments[3] ?? new Uint8Array());
    await server.kill();
    const outcome = await unfinished;

    server = await start();
    const after = fetchTransport(server.url);
    const status = await getSubmission(after, upload);
    if (!status.ok) throw new Error(status.code);
    const bits = status.value.received[0] ?? 0;
    expect(bits & 0b0101).toBe(0b0101);
    if (outcome.ok) expect(bits & 0b1000).toBe(0b1000);

    for (const [index, segment] of segments.entries()) {
      expect(await putSegment(after, upload, index, segment)).toEqual(ok(null));
    }
    const letter = await sealedLetter(organisation);
    const receipt = await putLetter(after, upload, letter);
    if (!receipt.ok) throw new Error(receipt.code);
    await server.kill();

    server = await start();
    const last = fetchTransport(server.url);
    expect(await putLetter(last, upload, letter)).toEqual(receipt);
    const directory = await getDirectory(last);
    if (!directory.ok) throw new Error(directory.code);
    const { key } = directory.value.instance;
    expect(verifyEnvelope(sodium, FILING_RECEIPT, key, receipt.value).ok).toBe(true);

    const target = { host: new URL(server.url).host, instance: await instanceIdOf(key) };
    const session = await openDesk(last, sodium, organisation.deskKey, target);
    if (!session.ok) throw new Error(session.code);
    const ticket = await requestBundle(last, session.value, [id]);
    if (!ticket.ok) throw new Error(ticket.code);
    const archive = new Uint8Array(ticket.value.bytes);
    await downloadBundle(last, ticket.value, 0, (piece, offset) => {
      archive.set(piece, offset);
      return Promise.resolve();
    });
    const read = (offset: number, length: number) => Promise.resolve(archive.slice(offset, offset + length));
    const bundle = await readCollectedBundle({ size: archive.length, read });
    const parts = bundle.ok ? bundle.value.submissions[0] : undefined;
    const bytesOf = (member: TarMember | null | undefined) => read(member?.offset ?? 0, member?.size ?? 0);
    expect(equalBytes(await bytesOf(parts?.letter), letter)).toBe(true);
    expect(Buffer.compare(await bytesOf(parts?.segments), Buffer.concat(segments))).toBe(0);
  });

  it.each([1, 6, 11])("while segments pour in has all that it acknowledged, killed after %d of 16", async (count) => {
    const sodium = await loadSodium();
    const id = createSubmissionId(sodium);
    const before = fetchTransport(server.url);
    const token = await beginSubmission(before, { id, organisation: organisation.id, segments: 16 });
    if (!token.ok) throw new Error(token.code);
    const upload = { id, token: token.value };
    const segments = Array.from({ length: 16 }, sealedSegment);
    const acknowledged = new Set<number>();
    const waiting = [...segments.entries()];
    const kills: Promise<void>[] = [];
    const worker = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [index, segment] = next;
        const sent = await putSegment(before, upload, index, segment);
        if (!sent.ok) return;
        acknowledged.add(index);
        if (acknowledged.size >= count && kills.length === 0) kills.push(server.kill());
      }
    };
    await Promise.all([worker(), worker(), worker()]);
    await Promise.all(kills);
    expect(acknowledged.size).toBeGreaterThanOrEqual(count);

    server = await start();
    const after = fetchTransport(server.url);
    const status = await getSubmission(after, upload);
    if (!status.ok) throw new Error(status.code);
    const file = await readFile(join(folder.path, "evidence", id));
    for (const [index, segment] of segments.entries()) {
      const isRecorded = ((status.value.received[index >> 3] ?? 0) & (1 << (index & 7))) !== 0;
      const there = file.subarray(index * segment.length, (index + 1) * segment.length);
      if (acknowledged.has(index)) expect([index, isRecorded]).toEqual([index, true]);
      if (isRecorded) expect([index, Buffer.compare(there, segment)]).toEqual([index, 0]);
    }
  });

  it("has the sealed file that it gave a receipt for, byte for byte (PROTOCOL.md §7.7)", async () => {
    await server.stop();
    const site = await createSmallSite();
    server = await startInstance({ data: folder.path, environment: { AMPARO_SITE: site.path } });
    const file = await sealedLetter(organisation, 1_000);
    const answer = await fetch(`${server.url}/sealed/${organisation.id}`, { method: "POST", body: fileForm(file) });
    const receipt = receiptIn(await answer.text());
    await server.kill();
    await site.remove();

    server = await start();
    const after = fetchTransport(server.url);
    const sodium = await loadSodium();
    const directory = await getDirectory(after);
    if (!directory.ok) throw new Error(directory.code);
    const { key } = directory.value.instance;
    const id = await instanceIdOf(key);
    const filed = await checkReceiptFile(sodium, encodeUtf8(receipt));
    if (!filed.ok) throw new Error(filed.code);
    expect(filed.value).toMatchObject({ instance: id, letter: await sha256Hex(file) });
    const target = { host: new URL(server.url).host, instance: id };
    const session = await openDesk(after, sodium, organisation.deskKey, target);
    if (!session.ok) throw new Error(session.code);
    expect(await listWaiting(after, session.value)).toEqual(
      ok([{ bytes: file.length, day: filed.value.day, id: filed.value.submission, segments: 0 }]),
    );
  });
});
