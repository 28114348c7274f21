import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listWaiting, postCard, postReceipt, postSlot, requestBundle } from "../../../shared/api/desk-api.ts";
import type { Token } from "../../../shared/api/documents.ts";
import { getSubmission } from "../../../shared/api/source-api.ts";
import type { Result } from "../../../shared/bytes/index.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { signEnvelope } from "../../../shared/crypto/envelope-sign.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import { COLLECTION_RECEIPT } from "../../../shared/crypto/payload-kinds.ts";
import { declaredRoutes } from "../support/declared-routes.ts";
import { login } from "../support/desk-client.ts";
import { randomAddress, sealedSlot, submit, type SentSubmission } from "../support/sealed-samples.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

// PROTOCOL.md §7.5: every route works on the session's own organisation, and on no other.

let server: TestServer;
let organisations: readonly NewOrganisation[];
let submissions: readonly SentSubmission[];
let tokens: readonly Token[];

beforeAll(async () => {
  server = await startTestServer();
  organisations = [
    await server.enrol({ name: "A" }),
    await server.enrol({ name: "B" }),
    await server.enrol({ name: "C" }),
  ];
  submissions = await Promise.all(organisations.map((organisation) => submit(server, organisation, 1)));
  tokens = await Promise.all(organisations.map((organisation) => login(server, organisation)));
});
afterAll(() => server.close());

/** What a desk with this token can do to an organisation, by route; the code if it is refused. */
const ATTEMPTS: Readonly<Record<string, (token: Token, target: number) => Promise<Result<unknown, string>>>> = {
  "GET /desk/submissions": async (token, target) => {
    const waiting = await listWaiting(server.send, token);
    const isListed = waiting.ok && waiting.value.some(({ id }) => id === submissions[target]?.id);
    return isListed ? waiting : { ok: false, code: "submission.unknown" };
  },
  "GET /desk/submissions/after/:day/:id": async (token, target) => {
    const url = `/api/v1/desk/submissions/after/2000-01-01/${"0".repeat(32)}`;
    const { body } = await server.app.inject({ url, headers: { authorization: `Bearer ${token}` } });
    const isListed = body.includes(`"id":"${submissions[target]?.id ?? ""}"`);
    return isListed ? { ok: true, value: body } : { ok: false, code: "submission.unknown" };
  },
  "POST /desk/bundle": (token, target) =>
    requestBundle(
      server.send,
      token,
      submissions.slice(target, target + 1).map(({ id }) => id),
    ),
  "POST /desk/card": async (token, target) => {
    const card = organisations[target]?.card;
    if (card === undefined) throw new Error("there is such an organisation");
    return await postCard(server.send, token, { certificates: card.certificates.slice(0, 1), profile: card.profile });
  },
  "POST /desk/receipts": async (token, target) => {
    const [organisation, sent] = [organisations[target], submissions[target]];
    if (organisation === undefined || sent === undefined) throw new Error("there is such an organisation");
    const { id, sodium, today } = server.instance;
    // Names a letter that is not there: a receipt of the right desk is accepted and deletes nothing, for the next attempts.
    const order = { letter: await sha256Hex(new Uint8Array(1)), submission: sent.id };
    const receipt = { day: today(), instance: id, organisation: organisation.id, submissions: [order] };
    const { reply } = organisation.vault.organisation;
    return await postReceipt(server.send, token, signEnvelope(sodium, COLLECTION_RECEIPT, reply, receipt));
  },
};

/** Addresses belong to nobody: whoever knows one may publish there. */
const NOT_BOUND = ["POST /desk/slots"];

describe("routes and organisations", () => {
  it("are all in this matrix: a new route of the desk has to be added here", async () => {
    const scoped = (await declaredRoutes())
      .map(({ method, url }) => `${method} ${url.replace("/api/v1", "")}`)
      .filter((route) => route.includes(" /desk/") && !/\/(challenge|session|bundles\/:ticket)$/.test(route));
    expect(scoped.toSorted()).toEqual([...Object.keys(ATTEMPTS), ...NOT_BOUND].toSorted());
  });

  it.each(Object.keys(ATTEMPTS))("%s works for the own organisation and for no other", async (route) => {
    for (const [desk, token] of tokens.entries()) {
      for (const target of organisations.keys()) {
        const attempt = await ATTEMPTS[route]?.(token, target);
        expect([route, desk, target, attempt?.ok]).toEqual([route, desk, target, desk === target]);
      }
    }
    for (const sent of submissions) expect((await getSubmission(server.send, sent)).ok).toBe(true);
  });

  it("are closed without a session: every route of the desk but those that lead to one", async () => {
    const routes = (await declaredRoutes()).filter(
      ({ url }) => url.startsWith("/api/v1/desk/") && !/\/(challenge|session|bundles\/:ticket)$/.test(url),
    );
    expect(routes).toHaveLength(6);
    for (const { body, method, url } of routes) {
      for (const authorization of [undefined, "Bearer x", `Bearer ${"0".repeat(64)}`]) {
        const answer = await server.app.inject({
          method,
          url,
          headers: {
            ...(authorization === undefined ? {} : { authorization }),
            ...(body === null ? {} : { "content-type": body.mediaType }),
          },
          ...(body === null ? {} : { payload: Buffer.alloc(body.least) }),
        });
        expect([url, answer.statusCode, answer.body]).toEqual([url, 401, '{"code":"desk.unauthorized"}']);
        expect(answer.headers["www-authenticate"]).toBe("Bearer");
      }
    }
  });

  it("let a desk publish to an address that it knows", async () => {
    const [token, organisation] = [tokens[0], organisations[0]];
    if (token === undefined || organisation === undefined) throw new Error("there is a first organisation");
    const published = await postSlot(server.send, token, await randomAddress(), await sealedSlot(organisation));
    expect(published.ok).toBe(true);
  });
});
