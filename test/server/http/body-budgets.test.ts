import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { registerFeatures } from "../../../server/app.ts";
import { createHttpServer, PATIENCE } from "../../../server/http/http-server.ts";
import { BODY_BUDGETS, type BodyBudgets } from "../../../server/http/request-rules.ts";
import type { FieldInstance } from "../../../server/http/route-schema.ts";
import { postReceipt, postSlot } from "../../../shared/api/desk-api.ts";
import { getSubmission, putLetter, readSlots } from "../../../shared/api/source-api.ts";
import { failure, ok } from "../../../shared/bytes/index.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { login } from "../support/desk-client.ts";
import { begin, randomAddress, sealedLetter, sealedSlot, submit } from "../support/sealed-samples.ts";
import { injectTransport, startTestServer, type TestServer } from "../support/test-server.ts";

// PROTOCOL.md §7.1: nobody keeps out those who come in by another door. A budget of 0 is one that others have used up.

let server: TestServer;
let organisation: NewOrganisation;
const apps: FieldInstance[] = [];

beforeEach(async () => {
  server = await startTestServer();
  organisation = await server.enrol();
});
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
  await server.close();
});

/** The same server, with other budgets. */
async function serverWith(budgets: Partial<BodyBudgets>): Promise<TestServer> {
  const log = (): void => undefined;
  const app = createHttpServer(log, PATIENCE, { ...BODY_BUDGETS, ...budgets });
  const { instance } = server;
  await registerFeatures(app, {
    instance,
    isOwnHost: () => true,
    log,
    every: () => () => undefined,
    onion: null,
    siteFolder: null,
  });
  apps.push(app);
  return { ...server, app, send: injectTransport(app) };
}

describe("a flood of sources' bodies", () => {
  it("keeps no desk out: replies are published and sources can read them", async () => {
    const flooded = await serverWith({ sealed: 0 });
    const upload = await begin(flooded, organisation.id);
    expect(await putLetter(flooded.send, upload, await sealedLetter(organisation))).toEqual(failure("server.busy"));
    const token = await login(flooded, organisation);
    const [address, slot] = [await randomAddress(), await sealedSlot(organisation)];
    expect(await postSlot(flooded.send, token, address, slot)).toEqual(ok(null));
    const read = await readSlots(
      flooded.send,
      Array.from({ length: 8 }, () => address),
    );
    expect(read.ok && read.value[0]).toEqual(slot);
  });
});

describe("a flood of desks' bodies", () => {
  it("keeps no source out", async () => {
    const flooded = await serverWith({ desk: 0 });
    const sent = await submit(flooded, organisation, 1);
    expect(await getSubmission(flooded.send, sent)).toMatchObject({ ok: true, value: { state: "committed" } });
    const token = await login(flooded, organisation);
    const refused = await postSlot(flooded.send, token, await randomAddress(), await sealedSlot(organisation));
    expect(refused).toEqual(failure("server.busy"));
    const receipt = organisation.card.profile;
    expect(await postReceipt(flooded.send, token, receipt)).toEqual(failure("server.busy"));
  });
});
