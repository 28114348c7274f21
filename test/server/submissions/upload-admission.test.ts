import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { putSegment, type Upload } from "../../../shared/api/source-api.ts";
import { failure, ok } from "../../../shared/bytes/index.ts";
import { begin, sealedSegment } from "../support/sealed-samples.ts";
import { outline, rawRequest } from "../support/raw-http.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";
import { PATIENTLY } from "../support/patiently.ts";

// PROTOCOL.md §7.3: who may not upload is told so before any of the body is read.

let server: TestServer;
let organisation: NewOrganisation;
let port: number;
const open: Socket[] = [];

beforeAll(async () => {
  server = await startTestServer();
  organisation = await server.enrol();
  await server.app.listen({ host: "127.0.0.1", port: 0 });
  const address = server.app.server.address();
  port = typeof address === "object" ? (address?.port ?? 0) : 0;
});
afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy();
});
afterAll(() => server.close());

const head = (path: string, token: string, length = 1_048_592): string =>
  `PUT /api/v1/submissions/${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n` +
  `Authorization: Bearer ${token}\r\nContent-Type: application/octet-stream\r\nContent-Length: ${String(length)}\r\n\r\n`;

/** Sends a head and a little of the body, and goes on holding the connection. Gives the answer if there is one. */
async function stall({ id, token }: Upload, part: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  open.push(socket);
  socket.write(`${head(`${id}/${part}`, token)}x`);
  const answer: unknown = (await once(socket, "data")).at(0);
  return outline(String(answer));
}

describe("an upload is answered by its head alone", () => {
  it("for a wrong token, an unknown submission, a segment that it does not have", async () => {
    const { id, token } = await begin(server, organisation.id, 2);
    const answers = [];
    for (const part of ["segments/0", "letter"]) {
      answers.push(outline(await rawRequest(port, head(`${id}/${part}`, "0".repeat(64)))));
      answers.push(outline(await rawRequest(port, head(`${"0".repeat(32)}/${part}`, token))));
    }
    expect(answers).toEqual(Array.from({ length: 4 }, () => '404 {"code":"submission.unknown"}'));
    const beyond = await rawRequest(port, head(`${id}/segments/2`, token));
    expect(outline(beyond)).toBe('404 {"code":"segment.unknown"}');
    const malformed = await rawRequest(port, head(`${id}/segments/00`, token));
    expect(outline(malformed)).toBe('400 {"code":"request.malformed"}');
  });

  it("while three others of the same submission are under way, until one of them ends", async () => {
    const [upload, other] = [await begin(server, organisation.id, 8), await begin(server, organisation.id, 8)];
    const segment = sealedSegment();
    const parts = ["segments/0", "segments/1", "segments/2", "letter"];
    const first = await Promise.race(parts.map((part) => stall(upload, part)));
    expect(first).toBe('409 {"code":"segment.busy"}');
    expect(await putSegment(server.send, upload, 3, segment)).toEqual(failure("segment.busy"));
    expect(await putSegment(server.send, other, 3, segment)).toEqual(ok(null));
    for (const socket of open.splice(0)) socket.destroy();
    await vi.waitFor(async () => {
      expect(await putSegment(server.send, upload, 3, segment)).toEqual(ok(null));
    }, PATIENTLY);
  });
});

describe("sealed bodies that fill the memory for them", () => {
  it("keep no JSON out, and no segment", async () => {
    const declared = 4_000_000;
    let answered = 0;
    const uploads = await Promise.all(Array.from({ length: 23 }, () => begin(server, organisation.id)));
    for (const upload of uploads) {
      for (let k = 0; k < 3; k += 1) {
        const socket = connect(port, "127.0.0.1");
        socket.on("error", () => undefined);
        socket.on("data", () => (answered += 1));
        open.push(socket);
        socket.write(head(`${upload.id}/letter`, upload.token, declared));
        socket.write(Buffer.alloc(declared - 1));
      }
    }
    // No body is whole: one that is answered had to make room, so the memory was full.
    await expect.poll(() => answered, { timeout: 20_000 }).toBeGreaterThan(0);
    const last = await begin(server, organisation.id, 1);
    expect(await putSegment(server.send, last, 0, sealedSegment())).toEqual(ok(null));
  }, 30_000);
});
