import { EventEmitter, once } from "node:events";
import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createHttpTransport } from "../../scripts/cli/http-transport.ts";
import type { LinePace } from "../../shared/api/answer-deadline.ts";
import { jsonRequest, type Transport } from "../../shared/api/transport.ts";
import { encodeUtf8, failure, ok } from "../../shared/bytes/index.ts";

let server: Server;

afterEach(async () => {
  vi.useRealTimers();
  server.closeAllConnections();
  const closed = once(server, "close");
  server.close();
  await closed;
});

async function talkTo(answer: RequestListener, pace?: LinePace): Promise<Transport> {
  server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return createHttpTransport(new URL(`http://127.0.0.1:${String(address.port)}`), pace);
}

const HASTY: LinePace = { graceMilliseconds: 100, bytesPerSecond: 4096 };

describe("the command line's transport", () => {
  it("sends method, path, headers and body, of a declared length, and nothing that says what is sending", async () => {
    const seen: unknown[] = [];
    const send = await talkTo((request, response) => {
      seen.push(`${String(request.method)} ${String(request.url)}`, request.headers);
      void request.toArray().then((pieces) => {
        seen.push(String(Buffer.concat(pieces)));
        response.end("[]");
      });
    });
    const answer = await send(jsonRequest("POST", "/slots/read", 1000, encodeUtf8("{}")));
    expect(answer).toEqual(ok({ status: 200, body: encodeUtf8("[]") }));
    const host: unknown = expect.stringMatching(/^127\.0\.0\.1:\d+$/);
    const headers = { connection: "keep-alive", "content-length": "2", "content-type": "application/json", host };
    expect(seen).toEqual(["POST /api/v1/slots/read", headers, "{}"]);
  });

  it("gives up on a server that is silent, before the answer and in the middle of it", async () => {
    const send = await talkTo((request, response) => {
      if (request.url === "/api/v1/half") response.writeHead(200, { "content-length": "100" }).write("half");
    }, HASTY);
    expect(await send(jsonRequest("GET", "/nothing", 100))).toEqual(failure("network.failed"));
    expect(await send(jsonRequest("GET", "/half", 100))).toEqual(failure("network.failed"));
  });

  it("waits longer for the answer to a larger body", async () => {
    vi.useFakeTimers();
    const asked = new EventEmitter<{ request: [ServerResponse] }>();
    const send = await talkTo((request, response) => {
      void request.toArray().then(() => asked.emit("request", response));
    }, HASTY);
    const put = (bytes: number) =>
      send({ method: "PUT", path: "/x", headers: {}, body: new Uint8Array(bytes), largestAnswer: 10 });
    for (const [bytes, milliseconds, outcome] of [
      [4096, 1_101, failure("network.failed")],
      [8192, 2_099, ok({ status: 200, body: new Uint8Array() })],
    ] as const) {
      const waiting = new Promise<ServerResponse>((resolve) => asked.once("request", resolve));
      const answer = put(bytes);
      const response = await waiting;
      vi.advanceTimersByTime(milliseconds);
      response.end();
      expect(await answer).toEqual(outcome);
    }
  });

  it("follows no redirect, and reads no more than it asked for", async () => {
    const paths: unknown[] = [];
    const send = await talkTo((request, response) => {
      paths.push(request.url);
      if (request.url === "/api/v1/here") response.writeHead(307, { location: "/elsewhere" }).end();
      else response.end(Buffer.alloc(101));
    });
    expect(await send(jsonRequest("GET", "/here", 300))).toEqual(failure("network.failed"));
    const more = { method: "GET", path: "/more", headers: {}, body: null, largestAnswer: 100 } as const;
    expect(await send(more)).toEqual(failure("network.failed"));
    expect(paths).toEqual(["/api/v1/here", "/api/v1/more"]);
  });

  it.each(["refused", "cut"])("calls a connection that is %s a failed network", async (kind) => {
    const send = await talkTo((_request, response) => {
      response.writeHead(200, { "content-length": "100" }).write("half", () => response.destroy());
    });
    if (kind === "refused") server.close();
    expect(await send(jsonRequest("GET", "/x", 100))).toEqual(failure("network.failed"));
    if (kind === "refused") server.listen(0, "127.0.0.1");
  });
});
