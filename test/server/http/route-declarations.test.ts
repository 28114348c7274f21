import { describe, expect, it } from "vitest";
import { createHttpServer } from "../../../server/http/http-server.ts";
import { EMPTY, NONE, type FieldInstance } from "../../../server/http/route-schema.ts";
import { challengeRequestField } from "../../../shared/api/documents.ts";
import { declaredRoutes } from "../support/declared-routes.ts";

// PROTOCOL.md §7.1 to §7.5.

/** The interface of PROTOCOL.md §7, each with the largest body that it takes; null for none. */
const INTERFACE = [
  ["GET /api/v1/desk/bundles/:ticket", null],
  ["GET /api/v1/desk/submissions", null],
  ["GET /api/v1/desk/submissions/after/:day/:id", null],
  ["GET /api/v1/directory", null],
  ["GET /api/v1/submissions/:id", null],
  ["POST /api/v1/desk/bundle", 36_064],
  ["POST /api/v1/desk/card", 2_163_776],
  ["POST /api/v1/desk/challenge", 256],
  ["POST /api/v1/desk/receipts", 262_208],
  ["POST /api/v1/desk/session", 4_096],
  ["POST /api/v1/desk/slots", 32_784],
  ["POST /api/v1/slots/delete", 512],
  ["POST /api/v1/slots/read", 512],
  ["POST /api/v1/submissions", 256],
  ["PUT /api/v1/submissions/:id/letter", 4_203_536],
  ["PUT /api/v1/submissions/:id/segments/:i", 1_048_592],
] as const;

describe("the routes", () => {
  it("are those of the protocol, each with its limit, and no others", async () => {
    const routes = await declaredRoutes();
    const found = routes.map(({ body, method, url }) => [`${method} ${url}`, body?.limit ?? null] as const);
    expect(found.toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual(INTERFACE);
  });

  it("declare path, query and answer, and a body exactly where they have a limit for it", async () => {
    for (const { body, declares, method, url } of await declaredRoutes()) {
      expect([url, ...declares]).toEqual(expect.arrayContaining([url, "params", "querystring", "response"]));
      expect([url, declares.includes("body")]).toEqual([url, method !== "GET"]);
      expect([url, body !== null]).toEqual([url, method !== "GET"]);
    }
  });
});

describe("a route that does not say all", () => {
  const none = { params: NONE, querystring: NONE };
  const response = { 204: EMPTY };
  const body = challengeRequestField;
  const handler = (): void => undefined;

  it.each<[string, (app: FieldInstance) => void]>([
    ["nothing", (app) => app.get("/x", handler)],
    ["no answer", (app) => app.get("/x", { schema: none }, handler)],
    ["no query", (app) => app.get("/x", { schema: { params: NONE, response } }, handler)],
    ["no path", (app) => app.get("/x", { schema: { querystring: NONE, response } }, handler)],
    ["no body", (app) => app.post("/x", { schema: { ...none, response }, bodyLimit: 10 }, handler)],
    ["no limit", (app) => app.post("/x", { schema: { ...none, response, body } }, handler)],
  ])("does not start: %s", (_name, register) => {
    const app = createHttpServer(() => undefined);
    expect(() => {
      register(app);
    }).toThrow("/x does not declare all that it takes and gives");
  });

  it("is told apart from one that does", () => {
    const app = createHttpServer(() => undefined);
    expect(() => app.get("/x", { schema: { ...none, response } }, handler)).not.toThrow();
    expect(() => app.post("/x", { schema: { ...none, response, body }, bodyLimit: 10 }, handler)).not.toThrow();
  });
});
