import { createHash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { connect, createServer as createTcpServer, type Server } from "node:net";
import { readFile } from "node:fs/promises";
import { buffer, text } from "node:stream/consumers";
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { textNeedle } from "../support/needle.ts";
import { treeMemory, watchMemory } from "../support/process-memory.ts";
import { searchRecording } from "../support/search-recording.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";
import { startWireRecorder, type WireRecorder } from "../support/wire-recorder.ts";

const SECRET = "the witness lives at the river";
const needle = textNeedle("report", SECRET);
const padding = "so much text that compression changes every byte of it. ".repeat(20);

async function record(server: Server): Promise<WireRecorder> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  const folder = await createTemporaryFolder("recorder");
  const recorder = await startWireRecorder(address.port, folder.path);
  onTestFinished(async () => {
    await recorder.stop();
    server.close();
    await folder.remove();
  });
  return recorder;
}

async function ask(recorder: WireRecorder, path: string, method = "GET", body?: string | Uint8Array): Promise<Buffer> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const call = request({ host: "127.0.0.1", port: recorder.port, path, method }, resolve);
    call.on("error", reject);
    call.end(body);
  });
  return buffer(answer);
}

const answerWith = (body: string | Uint8Array, coding?: string) => (_: IncomingMessage, response: ServerResponse) => {
  if (coding !== undefined) response.setHeader("content-encoding", coding);
  response.end(body);
};

describe("wire recorder", () => {
  it("passes on and keeps every byte of both directions", async () => {
    const sent = randomBytes(3_000_001);
    const answered = randomBytes(2_000_003);
    const recorder = await record(
      createServer((call, response) => {
        void buffer(call).then((body) => response.end(body.equals(sent) ? answered : "other bytes"));
      }),
    );
    expect((await ask(recorder, "/", "PUT", sent)).equals(answered)).toBe(true);
    await recorder.stop();
    const [connection] = recorder.connections;
    expect((await readFile(connection?.upward ?? "")).includes(sent)).toBe(true);
    expect((await readFile(connection?.downward ?? "")).includes(answered)).toBe(true);
  });

  it("lets a client that has said all still hear the answer", async () => {
    const echo = createTcpServer({ allowHalfOpen: true }, (socket) => {
      void text(socket).then((said) => socket.end(`heard: ${said}`));
    });
    const recorder = await record(echo);
    const client = connect({ port: recorder.port, host: "127.0.0.1", allowHalfOpen: true });
    client.end("that is all");
    expect(await text(client)).toBe("heard: that is all");
  });

  it.each([
    ["identity", (body: string) => body],
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
    ["zstd", zstdCompressSync],
  ] as const)("finds what an answer hides in %s", async (coding, compress) => {
    const recorder = await record(createServer(answerWith(compress(padding + SECRET), coding)));
    await ask(recorder, "/page");
    await recorder.stop();
    const { findings, requests } = await searchRecording(recorder.connections, [needle]);
    expect(requests).toBe(1);
    const inBody = findings.filter(({ place }) => place.includes('body after "HTTP/1.1 200 OK"'));
    expect(inBody).toMatchObject([{ needle: "report", spelling: "as it is", offset: padding.length }]);
  });

  it("finds what chunks tear apart, in requests and answers", async () => {
    const recorder = await record(
      createServer((call, response) => {
        void text(call).then(() => {
          response.write(SECRET.slice(0, 9));
          response.end(SECRET.slice(9));
        });
      }),
    );
    await new Promise<void>((resolve, reject) => {
      const call = request({ host: "127.0.0.1", port: recorder.port, method: "POST" }, (answer) => {
        answer.resume().once("end", resolve);
      });
      call.on("error", reject);
      call.write(SECRET.slice(0, 5));
      call.end(SECRET.slice(5));
    });
    await recorder.stop();
    const { findings } = await searchRecording(recorder.connections, [needle]);
    expect(findings.map(({ place }) => place)).toEqual([
      '0000-up.bin, body after "POST / HTTP/1.1"',
      '0000-down.bin, body after "HTTP/1.1 200 OK"',
    ]);
  });

  it("finds what stands in an address or a header field", async () => {
    const recorder = await record(createServer(answerWith("ok")));
    await ask(recorder, `/?q=${encodeURIComponent(SECRET)}`);
    await recorder.stop();
    const { findings } = await searchRecording(recorder.connections, [needle]);
    expect(findings).toMatchObject([{ place: "0000-up.bin", spelling: "in a URL" }]);
  });

  it("follows answers without a body to the next one", async () => {
    const recorder = await record(
      createServer((call, response) => {
        if (call.method === "HEAD") response.setHeader("content-length", "1000").end();
        else if (call.url === "/none") response.writeHead(204).end();
        else response.setHeader("content-encoding", "gzip").end(gzipSync(padding + SECRET));
      }),
    );
    const client = connect(recorder.port, "127.0.0.1");
    for (const line of ["HEAD /head", "GET /none", "GET /last"]) {
      const close = line === "GET /last" ? "Connection: close\r\n" : "";
      client.write(`${line} HTTP/1.1\r\nHost: localhost\r\n${close}\r\n`);
    }
    await buffer(client);
    await recorder.stop();
    const { findings, requests } = await searchRecording(recorder.connections, [needle]);
    expect(requests).toBe(3);
    expect(findings).toHaveLength(1);
  });

  it("finds nothing in honest traffic, and does not pretend to have searched what it cannot read", async () => {
    const hash = createHash("sha256").update(SECRET).digest();
    const honest = await record(createServer(answerWith(hash)));
    await ask(honest, "/");
    await honest.stop();
    const searched = await searchRecording(honest.connections, [needle]);
    expect(searched.findings).toEqual([]);
    expect(searched.bytes).toBeGreaterThan(hash.length);

    const odd = await record(createServer(answerWith("?", "snappy")));
    await ask(odd, "/");
    await odd.stop();
    await expect(searchRecording(odd.connections, [needle])).rejects.toThrow("content coding snappy");
  });

  it("searches 60 MiB in seconds and in constant memory", { timeout: 60_000 }, async () => {
    const body = randomBytes(62_914_560);
    const recorder = await record(createServer((call, response) => void buffer(call).then(() => response.end())));
    await ask(recorder, "/", "PUT", body);
    await recorder.stop();
    const needles = Array.from({ length: 40 }, (_, i) => textNeedle(`needle ${String(i)}`, `${SECRET} ${String(i)}`));
    const started = performance.now();
    const { result, course } = await watchMemory(
      () => treeMemory(process.pid),
      () => searchRecording(recorder.connections, needles),
    );
    expect(result.findings).toEqual([]);
    expect(result.bytes).toBeGreaterThan(body.length);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(course.highest - course.start).toBeLessThan(100 * 1_048_576);
  });
});
