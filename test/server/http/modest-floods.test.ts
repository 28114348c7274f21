import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { registerFeatures } from "../../../server/app.ts";
import { createHttpServer, PATIENCE, type Patience } from "../../../server/http/http-server.ts";
import { BODY_BUDGETS, type BodyBudgets } from "../../../server/http/request-rules.ts";
import type { FieldInstance } from "../../../server/http/route-schema.ts";
import { putLetter } from "../../../shared/api/source-api.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { plainGet, portOf, rawRequest } from "../support/raw-http.ts";
import { begin, sealedLetter } from "../support/sealed-samples.ts";
import { injectTransport, startTestServer, type TestServer } from "../support/test-server.ts";
import { PATIENTLY } from "../support/patiently.ts";

// What costs next to nothing may keep nobody out (PROTOCOL.md §7.1). Floods are small here, and so are the limits.

interface Limits {
  readonly patience?: Partial<Patience>;
  readonly budgets?: Partial<BodyBudgets>;
  readonly connections?: number;
}

let server: TestServer;
let organisation: NewOrganisation;
let app: FieldInstance;
const sockets: Socket[] = [];

beforeEach(async () => {
  server = await startTestServer();
  organisation = await server.enrol();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await app.close();
  await server.close();
});

/** The same server with other limits, listening; gives the bytes that have reached it. */
async function listen({ patience = {}, budgets = {}, connections }: Limits): Promise<() => number> {
  const log = (): void => undefined;
  app = createHttpServer(log, { ...PATIENCE, ...patience }, { ...BODY_BUDGETS, ...budgets }, connections);
  const { instance } = server;
  await registerFeatures(app, {
    instance,
    isOwnHost: () => true,
    log,
    every: () => () => undefined,
    onion: null,
    siteFolder: null,
  });
  const theirs: Socket[] = [];
  app.server.on("connection", (socket: Socket) => theirs.push(socket));
  await app.listen({ host: "127.0.0.1", port: 0 });
  return () => theirs.reduce((sum, { bytesRead }) => sum + bytesRead, 0);
}

interface Talk {
  readonly socket: Socket;
  readonly heard: () => string;
}

async function open(first: string): Promise<Talk> {
  const socket = connect(portOf(app), "127.0.0.1");
  sockets.push(socket);
  let heard = "";
  socket.on("error", () => undefined);
  socket.on("data", (chunk) => (heard += String(chunk)));
  await once(socket, "connect");
  socket.write(first);
  return { socket, heard: () => heard };
}

const dribble = (length: number): string =>
  `POST /api/v1/slots/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${String(length)}\r\n\r\n{`;

/** A letter that ends one byte early. */
async function heldLetter(length: number): Promise<{ readonly talk: Talk; readonly bytes: number }> {
  const { id, token } = await begin(server, organisation.id);
  const head = `PUT /api/v1/submissions/${id}/letter HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/octet-stream\r\nContent-Digest: sha-256=:x:\r\nContent-Length: ${String(length)}\r\n\r\n`;
  const text = head + "x".repeat(length - 1);
  return { talk: await open(text), bytes: text.length };
}

describe("bodies that are held one byte short", () => {
  it("make room for a letter that comes, the slowest first, and are told that they were too slow", async () => {
    const held = 200_000;
    const reached = await listen({ budgets: { sealed: 4 * held } });
    const flood: { readonly talk: Talk; readonly bytes: number }[] = [];
    // One after the other has moved its last byte: the first is the slowest then.
    for (let count = 0; count < 4; count += 1) {
      flood.push(await heldLetter(held));
      await vi.waitFor(() => {
        expect(reached()).toBe(flood.reduce((sum, { bytes }) => sum + bytes, 0));
      }, PATIENTLY);
    }
    const honest = await begin(server, organisation.id);
    const sent = await putLetter(injectTransport(app), honest, await sealedLetter(organisation));
    expect(sent).toMatchObject({ ok: true });
    const [first, ...others] = flood;
    await vi.waitFor(() => {
      expect(first?.talk.heard()).toMatch(/^HTTP\/1\.1 408 [^]*\{"code":"request\.timeout"\}$/);
    }, PATIENTLY);
    expect(others.map(({ talk }) => talk.heard())).toEqual(["", "", ""]);
  });

  it("end with the grace, though a byte comes now and then", async () => {
    const reached = await listen({ patience: { grace: 300 } });
    const first = dribble(500);
    const { socket, heard } = await open(first);
    let sent = 0;
    for (; !socket.destroyed; sent += 1) {
      await vi.waitFor(() => {
        expect(socket.destroyed || reached() === first.length + sent).toBe(true);
      }, PATIENTLY);
      socket.write(" ");
    }
    expect(sent).toBeLessThan(500);
    expect(heard()).toMatch(
      /^HTTP\/1\.1 408 Request Timeout\r\n[^]*connection: close\r\n[^]*\{"code":"request\.timeout"\}$/,
    );
  });
});

describe("a flood of connections", () => {
  const open3 = async (first: string): Promise<readonly Talk[]> => [
    await open(first),
    await open(first),
    await open(first),
  ];

  it.each([
    ["that say nothing", ""],
    ["that begin a request", "GET /nothing HTTP/1.1\r\nHost: lo"],
    ["that begin a body", dribble(500)],
    ["that only wait", "GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n"],
  ])("%s keeps nobody out, not for one attempt", async (_name, first) => {
    const reached = await listen({ connections: 3 });
    const flood = await open3(first);
    await vi.waitFor(() => {
      expect(reached()).toBe(3 * first.length);
    }, PATIENTLY);
    expect(await rawRequest(portOf(app), plainGet("/nothing"))).toContain('{"code":"route.unknown"}');
    await vi.waitFor(() => {
      expect(flood.map(({ socket }) => socket.destroyed)).toEqual([true, false, false]);
    }, PATIENTLY);
  });

  it("leaves alone the one that moves most", async () => {
    const reached = await listen({ connections: 3 });
    const { talk: honest, bytes } = await heldLetter(200_000);
    const flood = [await open(dribble(500)), await open(dribble(500))];
    await vi.waitFor(() => {
      expect(reached()).toBe(bytes + 2 * dribble(500).length);
    }, PATIENTLY);
    for (let count = 0; count < 2; count += 1) flood.push(await open(""));
    await vi.waitFor(() => {
      expect(flood.map(({ socket }) => socket.destroyed)).toEqual([true, true, false, false]);
    }, PATIENTLY);
    expect(honest.socket.destroyed).toBe(false);
  });
});
