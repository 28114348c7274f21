import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "../support/test-server.ts";
import { declaredRoutes, type DeclaredRoute } from "../support/declared-routes.ts";

// PROTOCOL.md §1.2, §7.1 and §7.6: the same rules for every route.

let server: TestServer;
let routes: readonly DeclaredRoute[];

beforeAll(async () => {
  server = await startTestServer();
  routes = await declaredRoutes();
});
afterAll(() => server.close());

const ID = "00112233445566778899aabbccddeeff";

function pathOf({ url }: DeclaredRoute): string {
  return url
    .replace(":id", ID)
    .replace(":i", "0")
    .replace(":day", "2026-11-18")
    .replace(":ticket", ID + ID);
}

async function ask(route: DeclaredRoute, headers: Record<string, string>, payload?: Buffer | string, query = "") {
  const body = payload === undefined ? {} : { payload };
  const answer = await server.app.inject({ method: route.method, url: pathOf(route) + query, headers, ...body });
  return `${String(answer.statusCode)} ${answer.body}`;
}

const MALFORMED = '400 {"code":"request.malformed"}';
const MEDIA_TYPE = '415 {"code":"request.media_type"}';
const TOO_LARGE = '413 {"code":"request.too_large"}';

describe("every route with a body", () => {
  it("takes its media type in its one spelling", async () => {
    for (const route of routes) {
      if (route.body === null) continue;
      const { least, mediaType } = route.body;
      const other = mediaType === "application/json" ? "application/octet-stream" : "application/json";
      for (const type of [
        other,
        "text/plain",
        `${mediaType}; charset=utf-8`,
        mediaType.toUpperCase(),
        "multipart/form-data",
      ]) {
        expect([route.url, type, await ask(route, { "content-type": type }, Buffer.alloc(least))]).toEqual([
          route.url,
          type,
          MEDIA_TYPE,
        ]);
      }
      expect([route.url, await ask(route, {}, Buffer.alloc(least))]).toEqual([route.url, MEDIA_TYPE]);
    }
  });

  it("takes no more than its limit, told by the declared length alone", async () => {
    for (const route of routes) {
      if (route.body === null) continue;
      const { limit = 0, mediaType } = route.body;
      const headers = { "content-type": mediaType, "content-length": String(limit + 1) };
      expect([route.url, await ask(route, headers, Buffer.alloc(limit + 1))]).toEqual([route.url, TOO_LARGE]);
    }
  });

  it("takes no empty body, no body of unknown length and no strange length", async () => {
    for (const route of routes) {
      if (route.body === null) continue;
      const headers = { "content-type": route.body.mediaType };
      expect([route.url, await ask(route, { ...headers, "content-length": "0" })]).toEqual([route.url, MALFORMED]);
      const chunked = { ...headers, "transfer-encoding": "chunked" };
      expect([route.url, await ask(route, chunked, Buffer.alloc(1))]).toEqual([route.url, MALFORMED]);
      for (const length of ["01", "+1", "1e3", "-1", " 1", "0x10", "1, 1"]) {
        const strange = await ask(route, { ...headers, "content-length": length }, Buffer.alloc(1));
        expect([route.url, length, strange]).toEqual([route.url, length, MALFORMED]);
      }
    }
  });
});

describe("every route", () => {
  it("takes no query", async () => {
    for (const route of routes) {
      const headers = route.body === null ? {} : { "content-type": route.body.mediaType };
      const payload = route.body === null ? undefined : Buffer.alloc(route.body.least, "{}");
      if (route.url.includes("/desk/") && route.url !== "/api/v1/desk/challenge") continue;
      expect([route.url, await ask(route, headers, payload, "?a=1")]).toEqual([route.url, MALFORMED]);
    }
  });

  it("without a body takes none", async () => {
    for (const route of routes) {
      if (route.body !== null) continue;
      const answer = await ask(route, { "content-type": "application/json" }, "{}");
      expect([route.url, answer]).toEqual([route.url, MALFORMED]);
      expect([route.url, await ask(route, {}, "{}")]).toEqual([route.url, MALFORMED]);
    }
  });

  it("answers only to its own method and its own spelling", async () => {
    for (const route of routes) {
      for (const method of ["DELETE", "PATCH", "OPTIONS", "HEAD"] as const) {
        const answer = await server.app.inject({ method, url: pathOf(route) });
        expect([route.url, method, answer.statusCode]).toEqual([route.url, method, 404]);
      }
      for (const url of [`${pathOf(route)}/`, pathOf(route).toUpperCase(), `/${pathOf(route)}`]) {
        const answer = await server.app.inject({ method: route.method, url });
        expect([url, answer.statusCode, answer.body]).toEqual([url, 404, '{"code":"route.unknown"}']);
      }
    }
  });
});

describe("JSON that is not canonical", () => {
  const organisation = ID + ID;
  it.each([
    ["white space", `{"organisation": "${organisation}"}`],
    ["a line at the end", `{"organisation":"${organisation}"}\n`],
    ["an unknown field", `{"organisation":"${organisation}","x":1}`],
    ["a repeated field", `{"organisation":"${organisation}","organisation":"${organisation}"}`],
    ["an escaped letter", `{"organisation":"\\u0030${organisation.slice(1)}"}`],
    ["upper case hex", `{"organisation":"${organisation.toUpperCase()}"}`],
    ["another type", `{"organisation":1}`],
    ["a prototype", `{"__proto__":{"organisation":"${organisation}"}}`],
    ["a list", `["${organisation}"]`],
    ["null", "null"],
    ["half of it", `{"organisation":"${organisation}`],
    ["a byte order mark", `\uFEFF{"organisation":"${organisation}"}`],
  ])("is refused: %s", async (_name, payload) => {
    const headers = { "content-type": "application/json" };
    const answer = await server.app.inject({ method: "POST", url: "/api/v1/desk/challenge", headers, payload });
    expect(`${String(answer.statusCode)} ${answer.body}`).toBe(MALFORMED);
  });

  it("is told apart from canonical JSON", async () => {
    const headers = { "content-type": "application/json" };
    const payload = `{"organisation":"${organisation}"}`;
    const answer = await server.app.inject({ method: "POST", url: "/api/v1/desk/challenge", headers, payload });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toMatch(/^\{"challenge":"[A-Za-z0-9+/]{43}="\}$/);
  });
});
