import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createFetchTransport } from "../../../client/http/fetch-transport.ts";
import { LINE_PACE, type LinePace } from "../../../shared/api/answer-deadline.ts";
import { jsonRequest, requestDocument, type Transport } from "../../../shared/api/transport.ts";
import { problemField } from "../../../shared/api/documents.ts";
import { SEALED_LETTER_LARGEST_BYTES } from "../../../shared/protocol/sealed-letter.ts";
import { encodeUtf8, failure, ok } from "../../../shared/bytes/index.ts";

let server: Server | undefined;

afterEach(() => {
  vi.useRealTimers();
  server?.closeAllConnections();
  server?.close();
});

interface Limits {
  readonly signal?: AbortSignal;
  readonly pace?: LinePace;
}

async function talkTo(answer: RequestListener, limits: Limits = {}): Promise<Transport> {
  const listening = createServer(answer);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const address = listening.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return createFetchTransport({
    base: `http://127.0.0.1:${String(address.port)}/api/v1`,
    signal: limits.signal ?? new AbortController().signal,
    pace: limits.pace ?? { graceMilliseconds: 10_000, bytesPerSecond: 4096 },
    fetch: globalThis.fetch,
  });
}

describe("createFetchTransport", () => {
  it("sends the method, the path after the prefix, the headers and the body, and no more about anyone", async () => {
    const seen: { line: string; headers: Record<string, unknown>; body: string }[] = [];
    const send = await talkTo((request, response) => {
      const pieces: Buffer[] = [];
      request.on("data", (piece: Buffer) => pieces.push(piece));
      request.on("end", () => {
        seen.push({
          line: `${String(request.method)} ${String(request.url)}`,
          headers: request.headers,
          body: Buffer.concat(pieces).toString(),
        });
        response.end("[]");
      });
    });
    const answer = await send(jsonRequest("POST", "/slots/read", 1000, encodeUtf8("{}")));
    expect(answer).toEqual(ok({ status: 200, body: encodeUtf8("[]") }));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      line: "POST /api/v1/slots/read",
      body: "{}",
      headers: { "content-type": "application/json" },
    });
    expect(Object.keys(seen[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(["cookie"]));
    expect(Object.keys(seen[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(["referer"]));
  });

  it("reads an answer of exactly the largest size, and refuses one byte more", async () => {
    const send = await talkTo((request, response) => {
      response.end(Buffer.alloc(request.url?.endsWith("/more") === true ? 4097 : 4096));
    });
    const answer = await send(jsonRequest("GET", "/enough", 4096));
    expect(answer.ok && answer.value.body.length).toBe(4096);
    expect(await send(jsonRequest("GET", "/more", 4096))).toEqual(failure("network.failed"));
  });

  it("stops reading an answer without end", async () => {
    let written = 0;
    const send = await talkTo((_request, response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) written += 65_536;
        response.once("drain", pour);
      };
      pour();
    });
    expect(await send(jsonRequest("GET", "/flood", 4096))).toEqual(failure("network.failed"));
    expect(written).toBeLessThan(64 * 1024 * 1024);
  });

  it("keeps the code of a problem, and takes anything else for a malformed answer", async () => {
    const bodies = ['{"code":"letter.refused"}', '{"code":"letter.refused","detail":"x"}', "<html>"];
    const send = await talkTo((_request, response) => {
      response.writeHead(422).end(bodies.shift());
    });
    const ask = (): ReturnType<typeof requestDocument> =>
      requestDocument(send, jsonRequest("GET", "/x", 100), 200, problemField);
    expect(await ask()).toEqual(failure("letter.refused"));
    expect(await ask()).toEqual(failure("answer.malformed"));
    expect(await ask()).toEqual(failure("answer.malformed"));
  });

  it("follows no redirect", async () => {
    const paths: unknown[] = [];
    const send = await talkTo((request, response) => {
      paths.push(request.url);
      response.writeHead(307, { location: "/elsewhere" }).end();
    });
    expect(await send(jsonRequest("GET", "/here", 100))).toEqual(failure("network.failed"));
    expect(paths).toEqual(["/api/v1/here"]);
  });

  it.each([
    ["no server", "refused"],
    ["a connection cut in the middle of an answer", "cut"],
    ["a server that never answers", "silent"],
  ])("calls %s a failed network", async (_, kind) => {
    const send = await talkTo(
      (_request, response) => {
        if (kind !== "cut") return;
        response.writeHead(200, { "content-length": "100" }).write("half", () => response.destroy());
      },
      { pace: { graceMilliseconds: kind === "silent" ? 50 : 10_000, bytesPerSecond: 4096 } },
    );
    if (kind === "refused") server?.close();
    expect(await send(jsonRequest("GET", "/x", 100))).toEqual(failure("network.failed"));
  });

  it("waits as long as the largest letter takes at 4 KiB a second, and no longer", async () => {
    vi.useFakeTimers();
    let gaveUp = false;
    const hangingFetch: typeof fetch = (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => {
          gaveUp = true;
          reject(new DOMException("stopped", "AbortError"));
        });
      });
    const { signal } = new AbortController();
    const send = createFetchTransport({ base: "/api/v1", signal, pace: LINE_PACE, fetch: hangingFetch });
    const body = new Uint8Array(SEALED_LETTER_LARGEST_BYTES);
    const answer = send({ method: "PUT", path: "/x", headers: {}, body, largestAnswer: 100 });
    const seconds = Math.floor(SEALED_LETTER_LARGEST_BYTES / 4096);
    await vi.advanceTimersByTimeAsync((seconds + 119) * 1000);
    expect(gaveUp).toBe(false);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await answer).toEqual(failure("network.failed"));
    expect(gaveUp).toBe(true);
  });

  it("stops when it is told to, and then sends nothing more", async () => {
    const stop = new AbortController();
    let requests = 0;
    const send = await talkTo(
      () => {
        requests += 1;
        stop.abort();
      },
      { signal: stop.signal },
    );
    expect(await send(jsonRequest("GET", "/x", 100))).toEqual(failure("network.failed"));
    expect(await send(jsonRequest("GET", "/x", 100))).toEqual(failure("network.failed"));
    expect(requests).toBe(1);
  });
});
