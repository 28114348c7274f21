import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { listWaiting, postSlot } from "../../../shared/api/desk-api.ts";
import type { Token } from "../../../shared/api/documents.ts";
import { failure, ok } from "../../../shared/bytes/index.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { login } from "../support/desk-client.ts";
import { outline } from "../support/raw-http.ts";
import { randomAddress, sealedSlot } from "../support/sealed-samples.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";
import { PATIENTLY } from "../support/patiently.ts";

// PROTOCOL.md §7.1: the desks of one organisation do not keep out those of another.

let server: TestServer;
let port: number;
const open: Socket[] = [];

beforeAll(async () => {
  server = await startTestServer();
  await server.app.listen({ host: "127.0.0.1", port: 0 });
  const address = server.app.server.address();
  port = typeof address === "object" ? (address?.port ?? 0) : 0;
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy();
});
afterAll(() => server.close());

/** Sends a head and a little of the body, and goes on holding the connection. Gives the answer if there is one. */
async function stall(token: Token): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  open.push(socket);
  socket.write(
    `POST /api/v1/desk/card HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\n` +
      `Content-Type: application/json\r\nContent-Length: 2000000\r\n\r\n{`,
  );
  const answer: unknown = (await once(socket, "data")).at(0);
  return outline(String(answer));
}

async function publish(organisation: NewOrganisation, token: Token) {
  return await postSlot(server.send, token, await randomAddress(), await sealedSlot(organisation));
}

describe("the bodies of one organisation's desks", () => {
  it("are eight at a time, and leave room for those of others, and for what has no body", async () => {
    const [organisation, other] = [await server.enrol(), await server.enrol()];
    const [token, another] = [await login(server, organisation), await login(server, other)];
    expect(await Promise.race(Array.from({ length: 9 }, () => stall(token)))).toBe('503 {"code":"server.busy"}');
    expect(await publish(organisation, token)).toEqual(failure("server.busy"));
    expect(await publish(other, another)).toEqual(ok(null));
    expect(await listWaiting(server.send, token)).toEqual(ok([]));
    for (const socket of open.splice(0)) socket.destroy();
    await vi.waitFor(async () => {
      expect(await publish(organisation, token)).toEqual(ok(null));
    }, PATIENTLY);
  });
});
