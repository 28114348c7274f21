import { rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkSite, SiteError } from "../../../server/http/site-files.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";
import { createSmallSite } from "../support/small-site.ts";
import { startTestServer } from "../support/test-server.ts";

let site: TemporaryFolder;

beforeEach(async () => {
  site = await createSmallSite();
});
afterEach(() => site.remove());

describe("the site", () => {
  it("is served compressed as it was built, and plain to who wants it plain", async () => {
    const server = await startTestServer({ siteFolder: site.path });
    const get = async (encoding: string) => {
      const headers = { "accept-encoding": encoding };
      return await server.app.inject({ url: "/assets/portal-abc123.js", headers });
    };
    const [brotli, zipped, plain] = [await get("gzip, deflate, br"), await get("gzip"), await get("identity")];
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.body).toBe("export const portal = 1;");
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.body);
    expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.body);
    await server.close();
  });

  it.each([
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.000, gzip;q=0", undefined],
    ["GZIP;q=0.5, BR;q=0.1", "gzip"],
    ["*", "gzip"],
    ["brotli, xgzip", undefined],
    ["", undefined],
  ])("is compressed only as it is asked for: %j", async (accepted, encoding) => {
    const server = await startTestServer({ siteFolder: site.path });
    const answer = await server.app.inject({ url: "/desk", headers: { "accept-encoding": accepted } });
    expect(answer.headers["content-encoding"]).toBe(encoding);
    await server.close();
  });

  it("is the one that the link led to at the start, wherever it leads later: a build breaks no page", async () => {
    const other = await createSmallSite();
    const links = await createTemporaryFolder("site-link");
    const [link, next] = [join(links.path, "site"), join(links.path, "next")];
    await symlink(site.path, link);
    const server = await startTestServer({ siteFolder: link });
    const get = async (url: string): Promise<string> => (await server.app.inject({ url })).body;
    const before = [await get("/"), await get("/assets/portal-abc123.js")];
    expect(before[1]).toBe("export const portal = 1;");
    await rm(join(other.path, "assets"), { recursive: true });
    await writeFile(join(other.path, "index.html"), "<!doctype html><title>The next one</title>");
    await symlink(other.path, next);
    await rename(next, link);
    expect([await get("/"), await get("/assets/portal-abc123.js")]).toEqual(before);
    await server.close();
    await Promise.all([links.remove(), other.remove()]);
  });

  it("lacks a file that was taken away, and says so like for any other path", async () => {
    const server = await startTestServer({ siteFolder: site.path });
    await rm(join(site.path, "assets"), { recursive: true });
    const answer = await server.app.inject({ url: "/assets/portal-abc123.js" });
    expect([answer.statusCode, answer.body]).toEqual([404, '{"code":"route.unknown"}']);
    expect(answer.headers["cache-control"]).toBe("no-store");
    await server.close();
  });

  it("answers HEAD like GET, without the body", async () => {
    const server = await startTestServer({ siteFolder: site.path });
    for (const url of ["/", "/desk", "/assets/portal-abc123.js", "/workers/seal-abc123.js"]) {
      for (const encoding of ["br", "gzip", "identity"]) {
        const headers = { "accept-encoding": encoding };
        const [get, head] = [
          await server.app.inject({ url, headers }),
          await server.app.inject({ method: "HEAD", url, headers }),
        ];
        // Everything but the second in which each was answered.
        const like = { ...get.headers, date: head.headers.date };
        expect([head.statusCode, head.headers, head.body]).toEqual([200, like, ""]);
        expect(Number(get.headers["content-length"])).toBe(get.rawPayload.length);
      }
    }
    await server.close();
  });

  it("is exactly the listed files", async () => {
    const server = await startTestServer({ siteFolder: site.path });
    const status = async (url: string): Promise<number> => (await server.app.inject({ url })).statusCode;
    const shown = [
      ...["/", "/desk", "/es", "/es/guide"],
      ...["/assets/portal-abc123.js", "/assets/styles-abc123.css", "/workers/seal-abc123.js"],
    ];
    for (const url of shown) expect([url, await status(url)]).toEqual([url, 200]);
    const hidden = [
      ...[
        "/secret.txt",
        "/hashes.json",
        "/index.html",
        "/desk.html",
        "/desk/",
        "/es/",
        "/es/index",
        "/es/guide.html",
        "/assets/",
        "/assets",
        "//",
      ],
      ...["/assets/portal-abc123.js.br", "/assets/portal-abc123.js.gz", "/ASSETS/portal-abc123.js", "/favicon.ico"],
      ...["/nowhere", "/nowhere.html", "/es/nowhere", "/sealed.template"],
    ];
    for (const url of hidden) expect([url, await status(url)]).toEqual([url, 404]);
    await server.close();
  });
});

describe("a site that is not the one that was built", () => {
  it.each([
    ["a changed file", () => writeFile(join(site.path, "assets/portal-abc123.js"), "export const portal = 2;")],
    ["a missing file", () => rm(join(site.path, "desk.html"))],
    ["a missing twin", () => rm(join(site.path, "desk.html.br"))],
    ["another twin", () => writeFile(join(site.path, "desk.html.gz"), gzipSync("<!doctype html><title>Other</title>"))],
    ["a damaged twin", () => writeFile(join(site.path, "desk.html.br"), "no brotli")],
    ["a kind of file that nobody decided on", () => writeFile(join(site.path, "hashes.json"), '{"secret.txt":"00"}')],
    ["no list", () => rm(join(site.path, "hashes.json"))],
    ["a list without pages", () => writeFile(join(site.path, "hashes.json"), "{}")],
    ["a path out of the folder", () => writeFile(join(site.path, "hashes.json"), '{"../secret.txt":"00"}')],
    ["a hidden file", () => writeFile(join(site.path, "hashes.json"), '{".env":"00"}')],
    ["a pattern", () => writeFile(join(site.path, "hashes.json"), '{"assets/:any":"00"}')],
  ])("is not served: %s", async (_name, damage) => {
    expect((await checkSite(site.path)).paths).toHaveLength(15);
    await damage();
    await expect(checkSite(site.path)).rejects.toThrow(SiteError);
  });
});
