import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHttpServer, PATIENCE } from "../../../server/http/http-server.ts";
import { EMPTY, NONE, type FieldInstance } from "../../../server/http/route-schema.ts";
import { SECURITY_HEADERS } from "../../../server/http/security-headers.ts";
import { slotAddressesField } from "../../../shared/api/documents.ts";
import { outline, plainGet, portOf, rawRequest } from "../support/raw-http.ts";
import { serveSmallSite } from "../support/served-site.ts";

// What no client library would send (PROTOCOL.md §7.1, §7.6).

const server = serveSmallSite();

const post = (headers: string, body: string): string =>
  `POST /api/v1/slots/read HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n${headers}\r\n${body}`;

describe("a path that leaves the site", () => {
  it.each([
    ...["/../secret.txt", "/assets/../secret.txt", "/assets/../../secret.txt", "/./secret.txt", "//secret.txt"],
    ...["/%2e%2e/secret.txt", "/assets/%2e%2e%2fsecret.txt", "/assets/..%2fsecret.txt", "/assets/..%5csecret.txt"],
    ...[
      "/assets\\..\\secret.txt",
      "/assets/%252e%252e/secret.txt",
      "/secret.txt",
      "/secret.txt%00.js",
      "/%00",
      "/\x00",
    ],
    ...["/assets/portal-abc123.js/../../secret.txt", "/assets/portal-abc123.js%00", "/assets/portal-abc123.js/"],
    ...[
      "/hashes.json",
      "/.git/config",
      "/etc/passwd",
      "/%2fetc%2fpasswd",
      "/assets/%c0%ae%c0%ae/secret.txt",
      "/%",
      "/%zz",
    ],
    ...[
      "http://localhost/secret.txt",
      "file:///etc/passwd",
      "*",
      "secret.txt",
      "../secret.txt",
      "/assets/.%2e/secret.txt",
    ],
  ])("finds nothing: %j", async (path) => {
    const answer = await rawRequest(server.port, plainGet(path));
    expect(outline(answer)).toMatch(/^(?:404 \{"code":"route\.unknown"\}|400 \{"code":"request\.malformed"\})$/);
    expect(answer).not.toContain("not for anybody");
  });

  it("is told apart from one that does not", async () => {
    expect(outline(await rawRequest(server.port, plainGet("/assets/portal-abc123.js")))).toBe(
      "200 export const portal = 1;",
    );
  });
});

describe("a request that two parsers could read in two ways", () => {
  const ALWAYS_REFUSED = /^400 \{"code":"request\.malformed"\}$/;

  it.each([
    [
      "a length and chunks",
      post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\nGET / HTTP/1.1\r\n\r\n"),
    ],
    ["chunks", post("Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\n\r\n")],
    ["chunks, misspelled", post("Transfer-Encoding: xchunked\r\n", "2\r\n{}\r\n0\r\n\r\n")],
    ["two lengths", post("Content-Length: 2\r\nContent-Length: 3\r\n", "{}x")],
    ["a length with a sign", post("Content-Length: +2\r\n", "{}")],
    ["a length in hex", post("Content-Length: 0x2\r\n", "{}")],
    ["a space before the colon", post("Content-Length : 2\r\n", "{}")],
    ["a folded header", post("X-A: b\r\n c\r\nContent-Length: 2\r\n", "{}")],
    ["bare line feeds", "GET / HTTP/1.1\nHost: localhost\nConnection: close\n\n"],
    ["no HTTP at all", "SSH-2.0-OpenSSH_9.2\r\n\r\n"],
    ["an unknown version", "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"],
    ["a NUL in a header", "GET / HTTP/1.1\r\nHost: local\0host\r\n\r\n"],
  ])("is refused, and the connection closed: %s", async (_name, request) => {
    const answer = await rawRequest(server.port, request);
    expect(outline(answer)).toMatch(ALWAYS_REFUSED);
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });
});

describe("what Node would answer by itself", () => {
  const HUGE = "a".repeat(9000);
  it.each([
    ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "400 request.malformed"],
    ["no host in HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", "400 request.malformed"],
    ["two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\nConnection: close\r\n\r\n", "400 request.malformed"],
    ["an expectation", expecting("something"), "400 request.malformed"],
    ["two expectations", expecting("100-continue, something"), "400 request.malformed"],
    ["too long a header", `GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ${HUGE}\r\n\r\n`, "413 request.too_large"],
    ["too long a path", `GET /${HUGE} HTTP/1.1\r\nHost: localhost\r\n\r\n`, "413 request.too_large"],
    ["no HTTP", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", "400 request.malformed"],
    ["HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400 request.malformed"],
    ["an unknown method", "BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n", "400 request.malformed"],
    ["a method without a route", "TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "404 route.unknown"],
    [
      "an upgrade",
      "GET /x HTTP/1.1\r\nHost: a\r\nConnection: upgrade, close\r\nUpgrade: websocket\r\n\r\n",
      "404 route.unknown",
    ],
  ])("has all headers of the table and a code: %s", async (_name, request, expected) => {
    const answer = await rawRequest(server.port, request);
    expect(`${answer.slice(9, 12)} ${/\{"code":"([a-z_.]+)"\}$/.exec(answer)?.[1] ?? answer}`).toBe(expected);
    const length = answer.length - answer.indexOf("\r\n\r\n") - 4;
    const table = { ...SECURITY_HEADERS.api, "content-type": "application/problem+json", connection: "close" };
    expect(headerLines(answer)).toEqual({ ...table, "content-length": String(length) });
  });

  it("tells who expects it to go on, once nothing else stands against the request", async () => {
    const body = JSON.stringify({ addresses: Array.from({ length: 8 }, () => "0".repeat(32)) });
    const expectant = post(`Expect: 100-continue\r\nContent-Length: ${String(body.length)}\r\n`, body);
    expect(await rawRequest(server.port, expectant)).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
    const unauthorized = expectant.replace("/slots/read", "/desk/bundle");
    expect(await rawRequest(server.port, unauthorized)).toMatch(/^HTTP\/1\.1 401 /);
    // Where there is nothing, nobody is told to send: not one who looks for a page either.
    const lost = expectant.replace("/slots/read", "/nothing");
    expect(await rawRequest(server.port, lost)).toMatch(/^HTTP\/1\.1 404 /);
    expect(await rawRequest(server.port, lost.replace("Host:", "Accept: text/html\r\nHost:"))).toMatch(
      /^HTTP\/1\.1 404 /,
    );
  });

  it("to CONNECT is nothing at all", async () => {
    expect(await rawRequest(server.port, "CONNECT localhost:80 HTTP/1.1\r\nHost: localhost\r\n\r\n")).toBe("");
  });
});

function expecting(expectation: string): string {
  return `GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nExpect: ${expectation}\r\n\r\n`;
}

/** Of the first answer; names in lower case. */
function headerLines(answer: string): Record<string, string> {
  const [, ...lines] = (answer.split("\r\n\r\n")[0] ?? "").split("\r\n");
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 2)]),
  );
}

describe("a client that is too slow", () => {
  let slow: FieldInstance;
  let slowPort: number;

  beforeAll(async () => {
    slow = createHttpServer(() => undefined, { ...PATIENCE, request: 200, headers: 100, silence: 5_000, check: 20 });
    const schema = { params: NONE, querystring: NONE, body: slotAddressesField, response: { 204: EMPTY } };
    slow.post("/api/v1/slots/read", { bodyLimit: 400, schema }, async (_request, reply) => reply.code(204).send());
    await slow.listen({ host: "127.0.0.1", port: 0 });
    slowPort = portOf(slow);
  });
  afterAll(() => slow.close());

  const halfABody = post("Content-Length: 400\r\n", '{"addresses":[').replace("Connection: close\r\n", "");
  it.each([
    ["sends nothing", ""],
    ["sends half of its headers", "GET / HTTP/1.1\r\nHost: lo"],
    ["sends half of its body", halfABody],
  ])("is told so, like everybody else, and cut off: it %s", async (_name, request) => {
    const answer = await rawRequest(slowPort, request);
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    const table = { ...SECURITY_HEADERS.api, "content-type": "application/problem+json", connection: "close" };
    expect(headerLines(answer)).toEqual({ ...table, "content-length": "26" });
    expect(answer.endsWith('\r\n\r\n{"code":"request.timeout"}')).toBe(true);
  });

  it("is not told so when it was answered already: that would be read as its next answer", async () => {
    const answer = await rawRequest(slowPort, halfABody.replace("/slots/read", "/nothing"));
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });
});

describe("an answer", () => {
  it("says neither when nor by what it was made", async () => {
    const requests = [
      plainGet("/"),
      plainGet("/api/v1/directory"),
      plainGet("/nothing"),
      plainGet("/%zz"),
      "x\r\n\r\n",
    ];
    requests.push("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
    for (const request of requests) {
      const answer = await rawRequest(server.port, request);
      expect(answer).toMatch(/^HTTP\/1\.1 \d{3} /);
      expect(answer).not.toMatch(/^(?:date|server|x-powered-by|last-modified|etag|set-cookie|via|age):/im);
    }
  });

  it("has the same header lines for each reading of slots", async () => {
    const heads = new Set<string>();
    for (const digit of ["0", "1", "2"]) {
      const body = JSON.stringify({ addresses: Array.from({ length: 8 }, () => digit.repeat(32)) });
      const answer = await rawRequest(server.port, post(`Content-Length: ${String(body.length)}\r\n`, body));
      heads.add(answer.slice(0, answer.indexOf("\r\n\r\n")));
      expect(answer.length - answer.indexOf("\r\n\r\n") - 4).toBe(262_144);
    }
    expect(heads.size).toBe(1);
  });
});

describe("a connection that asks again before it was answered", () => {
  const body = JSON.stringify({ addresses: Array.from({ length: 8 }, () => "0".repeat(32)) });
  const read = post(`Content-Length: ${String(body.length)}\r\n`, body).replace("Connection: close\r\n", "");

  it("is closed, and costs no work", async () => {
    const socket = connect(server.port, "127.0.0.1");
    socket.on("error", () => undefined);
    let received = 0;
    socket.on("data", (chunk) => (received += chunk.length));
    socket.write(read.repeat(100));
    await once(socket, "close");
    expect(received).toBe(0);
    expect(outline(await rawRequest(server.port, plainGet("/api/v1/directory")))).toMatch(/^200 /);
  });

  it("is told apart from one that waits for each answer", async () => {
    const socket = connect(server.port, "127.0.0.1");
    let received = Buffer.alloc(0);
    let asked = 1;
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, Buffer.from(chunk)]);
      if (received.length < asked * (received.indexOf("\r\n\r\n") + 4 + 262_144)) return;
      asked += 1;
      if (asked > 3) socket.end();
      else socket.write(read);
    });
    socket.write(read);
    await once(socket, "close");
    expect(received.length).toBe(3 * (received.indexOf("\r\n\r\n") + 4 + 262_144));
  });
});

describe("a connection that breaks off", () => {
  it("in the middle of a body leaves the server well, and nothing in its log", async () => {
    for (let k = 0; k < 5; k += 1) {
      const socket = connect(server.port, "127.0.0.1");
      await once(socket, "connect");
      socket.write(post("Content-Length: 400\r\n", '{"addresses":['));
      socket.destroy();
      await once(socket, "close");
    }
    expect(outline(await rawRequest(server.port, plainGet("/api/v1/directory")))).toMatch(/^200 /);
    expect(server.logged).toEqual([]);
  });
});
