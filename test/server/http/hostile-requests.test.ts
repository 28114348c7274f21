import fc from "fast-check";
import type { InjectOptions } from "fastify";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { PROBLEM_STATUS } from "../../../server/http/problem.ts";
import { declaredRoutes, type DeclaredRoute } from "../support/declared-routes.ts";
import { login } from "../support/desk-client.ts";
import { begin } from "../support/sealed-samples.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

// PROTOCOL.md §7.6: whatever comes in, what goes out is one of these codes with its status, and never a failure of ours.

let server: TestServer;
let routes: readonly DeclaredRoute[];
let ids: readonly string[];
let tokens: readonly string[];

beforeAll(async () => {
  server = await startTestServer();
  routes = await declaredRoutes();
  const organisation = await server.enrol();
  const upload = await begin(server, organisation.id, 2);
  ids = [upload.id, organisation.id];
  tokens = [upload.token, await login(server, organisation)];
});
afterEach(() => {
  expect(server.logged).toEqual([]);
});
afterAll(() => server.close());

const KNOWN = new Map<string, number>(Object.entries(PROBLEM_STATUS));

/** The code of a refusal; null for one of the answers that are no refusal. */
async function codeOf(options: InjectOptions): Promise<string | null> {
  const answer = await server.app.inject(options);
  if (answer.statusCode < 300) return null;
  expect(answer.headers["content-type"]).toBe("application/problem+json");
  const code = /^\{"code":"([a-z_.]+)"\}$/.exec(answer.body)?.[1] ?? answer.body;
  expect([code, KNOWN.get(code)]).toEqual([code, answer.statusCode]);
  expect(code).not.toBe("server.error");
  return code;
}

const anyRoute = fc.nat().map((n) => (): DeclaredRoute => {
  const route = routes[n % routes.length];
  if (route === undefined) throw new Error("there are routes");
  return route;
});
const anyPart = fc.oneof(
  fc.nat(3).map((n) => () => ids[n % 2] ?? ""),
  fc.stringMatching(/^[0-9a-f]{32}$/).map((text) => () => text),
  fc.webSegment().map((text) => () => text),
  fc.constantFrom("..", "%2e%2e", "%00", "%ff", "0", "1", "2048", "-1", "1.5", "constructor").map((text) => () => text),
);
const anyToken = fc.oneof(
  fc.nat(1).map((n) => () => `Bearer ${tokens[n] ?? ""}`),
  fc.stringMatching(/^[ -~]{0,80}$/).map((text) => () => text),
);
const anyJson = fc.oneof(
  fc.json(),
  fc.record({ organisation: fc.constant("0".repeat(64)) }).map((value) => JSON.stringify(value)),
  fc
    .record({ addresses: fc.array(fc.stringMatching(/^[0-9a-f]{32}$/), { minLength: 7, maxLength: 9 }) })
    .map((value) => JSON.stringify(value)),
  fc
    .record({
      login: fc.record({
        payload: fc.base64String(),
        payloadType: fc.string(),
        signatures: fc.array(fc.record({ sig: fc.base64String() })),
      }),
    })
    .map((value) => JSON.stringify(value)),
);
const anyBody = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
  anyJson.map((text) => Buffer.from(text)),
);

describe("a hostile request", () => {
  it("is answered with a code of the list, on every route and with every token", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRoute,
        anyPart,
        anyPart,
        anyToken,
        anyBody,
        async (route, first, second, authorization, payload) => {
          const { body, method, url } = route();
          const path = url
            .replace(":id", first())
            .replace(":day", second())
            .replace(":ticket", first())
            .replace(":i", second());
          const headers = { authorization: authorization(), "content-type": body?.mediaType ?? "application/json" };
          await codeOf({ method, url: path, headers, payload });
        },
      ),
      { numRuns: 400 },
    );
  });

  it("is answered with a code of the list, on any path", async () => {
    const anyMethod = fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH");
    await fc.assert(
      fc.asyncProperty(anyMethod, fc.webPath(), fc.webQueryParameters(), async (method, path, query) => {
        const code = await codeOf({ method, url: `${path}?${query}` });
        expect(code).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it("is answered with a code of the list, whatever its headers", async () => {
    const anyHeaders = fc.dictionary(fc.stringMatching(/^[a-z-]{1,20}$/), fc.stringMatching(/^[ -~]{0,50}$/));
    await fc.assert(
      fc.asyncProperty(anyHeaders, async (headers) => {
        await codeOf({ method: "POST", url: "/api/v1/slots/read", headers, payload: "{}" });
      }),
      { numRuns: 200 },
    );
  });

  it("cannot reach what objects inherit", async () => {
    for (const url of ["/__proto__", "/constructor", "/api/v1/toString"]) {
      expect(await codeOf({ url })).toBe("route.unknown");
    }
    expect(await codeOf({ url: "/api/v1/desk/bundles/__proto__" })).toBe("request.malformed");
  });
});
