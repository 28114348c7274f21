import { describe, expect, it } from "vitest";
import { serveSmallSite } from "../support/served-site.ts";

// A link that somebody passed on leads to its page, whatever was put behind it on the way (PROTOCOL.md §7.1).

const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const ORGANISATION = "ab".repeat(32);

const server = serveSmallSite();

describe("a link to a page, with something behind it", () => {
  it.each([
    ["/?fbclid=IwAR0", "/"],
    ["/es?utm_source=mail&utm_medium=x", "/es"],
    ["/es/", "/es"],
    ["/es//?a", "/es"],
    ["/es/guide/?to=//evil.example", "/es/guide"],
    ["/sealed/", "/sealed"],
    [`/es/sealed/${ORGANISATION}?x`, `/es/sealed/${ORGANISATION}`],
    [`/sealed/${ORGANISATION}/`, `/sealed/${ORGANISATION}`],
    [`/es/sealed/${ORGANISATION}/?x`, `/es/sealed/${ORGANISATION}`],
    [`/sealed/${ORGANISATION}.`, `/sealed/${ORGANISATION}`],
    [`/sealed/${ORGANISATION}).`, `/sealed/${ORGANISATION}`],
    ["/es**", "/es"],
    ["/es/guide).", "/es/guide"],
    ["/desk/", "/desk"],
    ["/desk?x", "/desk"],
  ])("leads to the page alone: %s", async (url, location) => {
    for (const method of ["GET", "HEAD"] as const) {
      const answer = await server.app.inject({ method, url, headers: { accept: BROWSER } });
      expect([answer.statusCode, answer.headers.location, answer.body]).toEqual([303, location, ""]);
      expect(answer.headers["cache-control"]).toBe("no-store");
      expect(answer.headers["referrer-policy"]).toBe("no-referrer");
    }
    expect(server.logged).toEqual([]);
  });

  it.each(["/", "/es", "/es/guide", "/sealed", "/desk"])("is none where nothing is behind it: %s", async (url) => {
    expect((await server.app.inject({ url, headers: { accept: BROWSER } })).statusCode).toBe(200);
  });

  it.each([
    ["/es/guide.html?x", 404],
    ["/nowhere?x", 404],
    ["//", 404],
    ["/*x", 404],
    ["/:(", 404],
    ["/:id/", 404],
    [`/es/guide/${ORGANISATION}/`, 404],
    ["//evil.example/?x", 404],
    ["/workers/seal-abc123.js/", 404],
    ["/assets/portal-abc123.js?x", 400],
    ["/api/v1/directory?x", 400],
    ["/api/v1/directory/", 404],
  ])("leads nowhere else: %s", async (url, status) => {
    const { headers, statusCode } = await server.app.inject({ url, headers: { accept: BROWSER } });
    expect([statusCode, headers.location]).toEqual([status, undefined]);
  });

  it("is cut where it is however much stands there: the path of a request is as long as anybody likes", async () => {
    const asked = (url: string) => server.app.inject({ url, headers: { accept: BROWSER } });
    expect((await asked(`/es${"/".repeat(7_000)}`)).headers.location).toBe("/es");
    expect((await asked(`${"/".repeat(7_000)}x`)).statusCode).toBe(404);
    expect(server.logged).toEqual([]);
  });

  it("stays an error for programs, and for what is sent", async () => {
    const program = await server.app.inject({ url: "/es?x", headers: { accept: "application/json" } });
    expect([program.statusCode, program.body]).toEqual([400, '{"code":"request.malformed"}']);
    const sent = await server.app.inject({
      ...{ method: "POST", url: `/sealed/${ORGANISATION}?x`, headers: { accept: BROWSER } },
    });
    expect([sent.statusCode, sent.headers.location]).toEqual([415, undefined]);
  });
});
