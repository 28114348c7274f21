import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { rawRequest } from "../support/raw-http.ts";
import { serveSmallSite } from "../support/served-site.ts";
import { createSmallSite } from "../support/small-site.ts";
import { startTestServer } from "../support/test-server.ts";

// Whoever mistypes an address of the portal reads a page; everything else is `route.unknown` as before (PROTOCOL.md §7.1).

const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const ENGLISH = "<!doctype html><title>Amparo</title><style>p{margin:0}</style><p>Nothing here.";
const SPANISH = "<!doctype html><title>Amparo</title><style>p{margin:0}</style><p>No hay nada.";
const UNKNOWN = '{"code":"route.unknown"}';
const ONION = "2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion";

const server = serveSmallSite();

afterEach(() => {
  expect(server.logged).toEqual([]);
});

/** Status and body of what comes back for a path that goes on the wire as it is. */
async function ask(path: string, accept: string | null = BROWSER, method = "GET"): Promise<readonly [string, string]> {
  const accepted = accept === null ? "" : `Accept: ${accept}\r\n`;
  const answer = await rawRequest(
    server.port,
    `${method} ${path} HTTP/1.1\r\nHost: localhost\r\n${accepted}Connection: close\r\n\r\n`,
  );
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  return [head.slice(9, 12), body];
}

describe("somebody who looks for a page where there is none", () => {
  it.each([
    ...["/gudie", "/guide", "/index.html", "/ES", "/Es/guide", "/fr/guide", "/escape", "/sealed/a/b", "/nowhere"],
    ...["/apis", "/desktop", "/assets.zip", "/Desk", "/API/v1/directory", "/__proto__", "/constructor"],
    ...["/x?a=/api/v1", "/x?codename=legal-winner-thank", "/x#/api"],
    ...["//", "//evil.example/es/guide", "//api/v1/x", "///", "/%2f", "/%2Fapi/v1/x", "/%20api"],
    ...["/..", "/../api/x", "/%2e%2e", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fsecret.txt", "/.env", "/secret.txt"],
    ...["/%C3%A9", "/%D8%A7", "/%00", "/%25", "/%2561pi", "/<script>", "/'\"", "/[[name]]"],
  ])("reads so in English: %j", async (path) => {
    expect(await ask(path)).toEqual(["404", ENGLISH]);
  });

  it("reads so however long the path is that a server takes", async () => {
    const long = "a".repeat(7_000);
    for (const path of [`/${long}`, `/x/${long}`, `/x?${long}`]) expect(await ask(path)).toEqual(["404", ENGLISH]);
  });

  it.each(["/es/gudie", "/es/gudie/", "/es/api/v1/x", "/es/es", "/%65s/x", "/es/../x", "/es/nowhere"])(
    "reads so in the language of the path: %s",
    async (path) => {
      expect(await ask(path)).toEqual(["404", SPANISH]);
    },
  );

  it.each(["text/html", "TEXT/HTML", "application/xml, text/html;q=0.1", "image/webp,text/html ; charset=utf-8"])(
    "is one whose browser asks for %s",
    async (accept) => {
      expect(await ask("/gudie", accept)).toEqual(["404", ENGLISH]);
    },
  );

  it("has HEAD answered like GET, without the body", async () => {
    for (const encoding of ["br", "gzip", "identity"]) {
      const headers = { accept: BROWSER, "accept-encoding": encoding };
      const get = await server.app.inject({ url: "/es/gudie", headers });
      const head = await server.app.inject({ method: "HEAD", url: "/es/gudie", headers });
      const like = { ...get.headers, date: head.headers.date };
      expect([head.statusCode, head.headers, head.body]).toEqual([404, like, ""]);
      expect(Number(get.headers["content-length"])).toBe(get.rawPayload.length);
    }
  });

  it("gets it with the headers of every page, compressed as it was built", async () => {
    const headers = { accept: BROWSER, "accept-encoding": "gzip, br" };
    const there = await server.app.inject({ url: "/es", headers });
    const nowhere = await server.app.inject({ url: "/es/gudie", headers });
    const like = { ...there.headers, date: nowhere.headers.date, "content-length": nowhere.headers["content-length"] };
    expect(nowhere.headers).toEqual(like);
    expect(nowhere.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(nowhere.rawPayload).toString()).toBe(SPANISH);
  });

  it("is led to the first page of the onion service, not to the same path there", async () => {
    const other = await startTestServer({ siteFolder: server.siteFolder, onion: ONION });
    const at = async (url: string) =>
      (await other.app.inject({ url, headers: { accept: BROWSER } })).headers["onion-location"];
    expect(await at("/gudie?codename=legal")).toBe(`http://${ONION}/`);
    expect(await at("/es/gudie")).toBe(`http://${ONION}/es`);
    await other.close();
  });

  it("reads the same wherever it is, and never what was typed", async () => {
    const anyPath = fc.oneof(fc.webPath(), fc.string({ unit: "binary" }).map(encodeURI));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("", "/es"), anyPath, fc.webQueryParameters(), async (language, path, query) => {
        const url = `${language}/needle${path.startsWith("/") ? "" : "/"}${path}?${query}`;
        const answer = await server.app.inject({ url, headers: { accept: BROWSER } });
        expect([answer.statusCode, answer.body]).toEqual([404, language === "" ? ENGLISH : SPANISH]);
        expect(JSON.stringify(answer.headers)).not.toContain("needle");
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is no page of the portal", () => {
  it.each([
    ...["/api", "/api/", "/api/v1/nothing", "/api/v2/directory", "/%61pi/v1/nothing", "/api?x", "/api/../gudie"],
    ...["/assets", "/assets/", "/assets/missing.js", "/assets/portal-abc123.js.br", "/%61ssets/missing.js"],
    ...["/workers/missing.js", "/desk/gudie", "/desk/index.html"],
  ])("stays a code, whoever asks: %s", async (path) => {
    expect(await ask(path)).toEqual(["404", UNKNOWN]);
  });

  it.each([
    null,
    "*/*",
    "application/json",
    "image/png,*/*",
    "text/*",
    "text/htmlx",
    "xtext/html",
    "a/b;c=text/html",
    "",
  ])("stays a code where no page is asked for: %j", async (accept) => {
    expect(await ask("/gudie", accept)).toEqual(["404", UNKNOWN]);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])("stays a code for %s", async (method) => {
    expect(await ask("/gudie", BROWSER, method)).toEqual(["404", UNKNOWN]);
    expect(await ask("/", BROWSER, method)).toEqual(["404", UNKNOWN]);
  });

  it.each(["/%", "/%zz", "/es/%c0%ae", "/gu\xc3\xada"])("stays malformed: %s", async (path) => {
    expect(await ask(path)).toEqual(["400", '{"code":"request.malformed"}']);
  });

  it("stays a code where the site has no page for it, or there is no site", async () => {
    const bare = await createSmallSite();
    const list = join(bare.path, "hashes.json");
    const listed: unknown = JSON.parse(await readFile(list, "utf8"));
    const isListed = (path: string, hash: unknown): unknown => (path.includes("nowhere") ? undefined : hash);
    await writeFile(list, JSON.stringify(listed, isListed));
    for (const siteFolder of [bare.path, null]) {
      const other = await startTestServer({ siteFolder });
      const answer = await other.app.inject({ url: "/es/gudie", headers: { accept: BROWSER } });
      expect([answer.statusCode, answer.body]).toEqual([404, UNKNOWN]);
      await other.close();
    }
    await bare.remove();
  });
});
