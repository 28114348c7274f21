import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createChallenges } from "../../../server/desk/challenges.ts";
import { listWaiting, openDesk, postCard } from "../../../shared/api/desk-api.ts";
import { challengeField, tokenField } from "../../../shared/api/documents.ts";
import { failure, ok, type Bytes } from "../../../shared/bytes/index.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { signEnvelope } from "../../../shared/crypto/envelope-sign.ts";
import { readUnverifiedPayload } from "../../../shared/crypto/envelope-verify.ts";
import { DESK_LOGIN, PROFILE } from "../../../shared/crypto/payload-kinds.ts";
import { canonicalText } from "../../../shared/protocol/canonical-json.ts";
import { parseDocument } from "../../../shared/protocol/field.ts";
import type { DeskLogin } from "../../../shared/protocol/desk-login.ts";
import { envelopeField } from "../../../shared/protocol/envelope.ts";
import { instanceIdField, type OrganisationId } from "../../../shared/protocol/id.ts";
import { createOrganisationKeys } from "../../../shared/crypto/organisation-keys.ts";
import { login } from "../support/desk-client.ts";
import { randomOrganisationId } from "../support/sealed-samples.ts";
import { startTestServer, TEST_HOST, type TestServer } from "../support/test-server.ts";

// PROTOCOL.md §3.7 and §7.5.

let server: TestServer;
let organisation: NewOrganisation;

beforeEach(async () => {
  server = await startTestServer({ hosts: ["abc.onion"] });
  organisation = await server.enrol();
});
afterEach(() => server.close());

async function post(path: string, payload: string, headers: Record<string, string> = {}) {
  const answer = await server.app.inject({
    method: "POST",
    url: `/api/v1/desk${path}`,
    headers: { "content-type": "application/json", ...headers },
    payload,
  });
  return { status: answer.statusCode, body: answer.rawPayload };
}

async function challengeFor(id: OrganisationId): Promise<Bytes> {
  const { body } = await post("/challenge", `{"organisation":"${id}"}`);
  const document = parseDocument(challengeField, body, 1000);
  if (!document.ok) throw new Error(document.code);
  return document.value.challenge;
}

/** What the server answers to a login in which some fields differ from the right ones. */
async function answerTo(change: Partial<DeskLogin>, seed: Bytes = organisation.deskKey.secret, headers = {}) {
  const content = {
    challenge: change.challenge ?? (await challengeFor(organisation.id)),
    host: TEST_HOST,
    instance: server.instance.id,
    organisation: organisation.id,
    ...change,
  };
  const envelope = signEnvelope(server.instance.sodium, DESK_LOGIN, seed, content);
  return await post("/session", `{"login":${canonicalText(envelopeField.write(envelope))}}`, headers);
}

const REFUSED = { status: 401, body: Buffer.from('{"code":"desk.unauthorized"}') };

describe("a desk's login", () => {
  it("opens a session of a quarter of an hour for the desk key", async () => {
    const answer = await answerTo({});
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toMatch(/^\{"seconds":900,"token":"[0-9a-f]{64}"\}$/);
  });

  it("takes each challenge once, even from a wrong answer", async () => {
    const challenge = await challengeFor(organisation.id);
    expect((await answerTo({ challenge })).status).toBe(200);
    expect(await answerTo({ challenge })).toEqual(REFUSED);
    const second = await challengeFor(organisation.id);
    expect(await answerTo({ challenge: second, host: "elsewhere" })).toEqual(REFUSED);
    expect(await answerTo({ challenge: second })).toEqual(REFUSED);
  });

  it("takes a challenge for a minute", async () => {
    const [early, late] = [await challengeFor(organisation.id), await challengeFor(organisation.id)];
    server.advance(59_999);
    expect((await answerTo({ challenge: early })).status).toBe(200);
    server.advance(1);
    expect(await answerTo({ challenge: late })).toEqual(REFUSED);
  });

  it("is refused when another host passes it on", async () => {
    expect(await answerTo({ host: "evil.example" })).toEqual(REFUSED);
    expect(await answerTo({}, organisation.deskKey.secret, { host: "evil.example" })).toEqual(REFUSED);
    const answer = await answerTo({ host: "abc.onion" }, organisation.deskKey.secret, { host: "abc.onion" });
    expect(answer.status).toBe(200);
  });

  it("is refused when whoever passes it on writes the host that was signed", async () => {
    const secret = organisation.deskKey.secret;
    for (const host of ["evil.example", "127.0.0.1.evil.example", "abc.onion:81", "localhost."]) {
      expect([host, await answerTo({ host }, secret, { host })]).toEqual([host, REFUSED]);
    }
  });

  it("is not taken by a name of loopback in production", async () => {
    await server.close();
    server = await startTestServer({ hosts: ["abc.onion"], production: true });
    organisation = await server.enrol();
    const secret = organisation.deskKey.secret;
    expect(await answerTo({ host: "localhost" }, secret, { host: "localhost" })).toEqual(REFUSED);
    expect((await answerTo({ host: "abc.onion" }, secret, { host: "abc.onion" })).status).toBe(200);
  });

  it("is refused for another instance, another organisation, a challenge that nobody gave, another key", async () => {
    const other = await server.enrol();
    expect(await answerTo({ instance: instanceIdField.read("00".repeat(32)) })).toEqual(REFUSED);
    expect(await answerTo({ organisation: other.id })).toEqual(REFUSED);
    expect(await answerTo({ challenge: await challengeFor(other.id) })).toEqual(REFUSED);
    expect(await answerTo({ challenge: new Uint8Array(32) })).toEqual(REFUSED);
    expect(await answerTo({}, other.deskKey.secret)).toEqual(REFUSED);
    expect(await answerTo({}, organisation.vault.organisation.root)).toEqual(REFUSED);
  });

  it("gives a challenge to an organisation that is not here, and no session", async () => {
    const nobody = await randomOrganisationId();
    const challenge = await challengeFor(nobody);
    expect(await answerTo({ challenge, organisation: nobody })).toEqual(REFUSED);
  });

  it("is not crowded out by challenges that nobody answers", async () => {
    const first = await challengeFor(organisation.id);
    for (let k = 0; k < 1_100; k += 1) await challengeFor(organisation.id);
    expect((await answerTo({ challenge: first })).status).toBe(200);
    expect(await answerTo({ challenge: first })).toEqual(REFUSED);
  });

  it("takes no challenge that was changed, or made by another server", async () => {
    const other = await startTestServer();
    const foreign = createChallenges(other.instance.sodium, other.instance.clock).issue(organisation.id);
    expect(await answerTo({ challenge: foreign })).toEqual(REFUSED);
    await other.close();
    for (const at of [0, 7, 15, 31]) {
      const challenge = (await challengeFor(organisation.id)).slice();
      challenge[at] = (challenge[at] ?? 0) ^ 1;
      expect([at, await answerTo({ challenge })]).toEqual([at, REFUSED]);
    }
  });

  it("is refused to a practice organisation once there is a real one", async () => {
    const fresh = await startTestServer();
    const practice = await fresh.enrol({ practice: true });
    const token = await login(fresh, practice);
    await fresh.enrol();
    expect(await listWaiting(fresh.send, token)).toEqual(failure("desk.unauthorized"));
    const target = { host: TEST_HOST, instance: fresh.instance.id };
    const again = await openDesk(fresh.send, fresh.instance.sodium, practice.deskKey, target);
    expect(again).toEqual(failure("desk.unauthorized"));
    await fresh.close();
  });
});

describe("a session", () => {
  it("ends after a quarter of an hour", async () => {
    const token = await login(server, organisation);
    server.advance(900_000 - 1);
    expect(await listWaiting(server.send, token)).toEqual(ok([]));
    server.advance(1);
    expect(await listWaiting(server.send, token)).toEqual(failure("desk.unauthorized"));
  });

  it("ends when a new profile names another desk key", async () => {
    const { card, vault } = organisation;
    const { sodium } = server.instance;
    const token = await login(server, organisation);
    const old = readUnverifiedPayload(PROFILE, card.profile);
    if (!old.ok) throw new Error(old.code);
    const content = { ...old.value, desk: createOrganisationKeys(sodium).desk.key, serial: 2 };
    const profile = signEnvelope(sodium, PROFILE, vault.organisation.root, content);
    expect(await postCard(server.send, token, { certificates: [], profile })).toEqual(ok(null));
    expect(await listWaiting(server.send, token)).toEqual(failure("desk.unauthorized"));
  });

  it("is not opened by a token that was never given", async () => {
    await login(server, organisation);
    const answer = await listWaiting(server.send, tokenField.read("ab".repeat(32)));
    expect(answer).toEqual(failure("desk.unauthorized"));
  });
});
