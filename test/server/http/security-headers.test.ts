import { describe, expect, it } from "vitest";
import { serveSmallSite } from "../support/served-site.ts";
import { startTestServer } from "../support/test-server.ts";

// Every header of every kind of answer, to the letter: a change here is a decision (DESIGN: claim 10; PROTOCOL.md §7.1).

const server = serveSmallSite();

const ONION = "2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion";
const PERMISSIONS =
  "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), display-capture=(), encrypted-media=(), " +
  "fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), " +
  "microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), " +
  "serial=(), storage-access=(), usb=(), window-management=(), xr-spatial-tracking=()";

const COMMON = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
const API = {
  ...COMMON,
  "permissions-policy": PERMISSIONS,
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
};
const PAGE = {
  ...COMMON,
  "permissions-policy": PERMISSIONS,
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "worker-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; " +
    "require-trusted-types-for 'script'; trusted-types lit-html amparo-worker",
  "content-type": "text/html; charset=utf-8",
  vary: "accept-encoding",
};
const HASHED = { ...COMMON, "cache-control": "public, max-age=31536000, immutable", vary: "accept-encoding" };
const ASSET = { ...HASHED, "content-security-policy": "default-src 'none'; frame-ancestors 'none'" };
const WORKER = {
  ...HASHED,
  "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
};

/** Without what belongs to the connection and to the body's length; tests over real sockets see that there is no date. */
async function headersOf(url: string, method: "GET" | "POST" = "GET") {
  const { headers, statusCode } = await server.app.inject({ url, method });
  const { connection, date, "content-length": length, ...others } = headers;
  expect([typeof connection, typeof date, typeof length]).toEqual(["string", "string", "string"]);
  return { ...others, statusCode };
}

describe("the headers", () => {
  it.each(["/", "/desk"])("of the page %s", async (url) => {
    expect(await headersOf(url)).toEqual({ ...PAGE, statusCode: 200 });
  });

  it("of pages with style sheets in them: exactly these, by their hashes", async () => {
    const policyWith = (hashes: string): string =>
      PAGE["content-security-policy"].replace("style-src 'self'", `style-src 'self' ${hashes}`);
    // From `openssl dgst -sha256 -binary | base64`, of what stands between the tags.
    const first = "'sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA='";
    const second = "'sha256-haslpKBWGiDnFaIna3QXJZNwVNFw+tCL2+dexXVb4zo='";
    const es = { ...PAGE, "content-security-policy": policyWith(first), statusCode: 200 };
    expect(await headersOf("/es")).toEqual(es);
    const guide = { ...PAGE, "content-security-policy": policyWith(`${first} ${second}`), statusCode: 200 };
    expect(await headersOf("/es/guide")).toEqual(guide);
  });

  it("of pages of an instance that has an onion service: where each is there", async () => {
    const other = await startTestServer({ siteFolder: server.siteFolder, onion: ONION });
    const at = async (url: string) => (await other.app.inject({ url })).headers["onion-location"];
    expect(await at("/")).toBe(`http://${ONION}/`);
    expect(await at("/es/guide")).toBe(`http://${ONION}/es/guide`);
    expect(await at("/assets/portal-abc123.js")).toBeUndefined();
    expect(await at("/api/v1/directory")).toBeUndefined();
    await other.close();
  });

  it("of assets", async () => {
    const script = { "content-type": "application/javascript; charset=utf-8", statusCode: 200 };
    expect(await headersOf("/assets/portal-abc123.js")).toEqual({ ...ASSET, ...script });
    const style = { "content-type": "text/css; charset=utf-8", statusCode: 200 };
    expect(await headersOf("/assets/styles-abc123.css")).toEqual({ ...ASSET, ...style });
  });

  it("of workers, which alone may compile WebAssembly", async () => {
    const script = { "content-type": "application/javascript; charset=utf-8", statusCode: 200 };
    expect(await headersOf("/workers/seal-abc123.js")).toEqual({ ...WORKER, ...script });
  });

  it("of the interface", async () => {
    const json = { "content-type": "application/json", statusCode: 200 };
    expect(await headersOf("/api/v1/directory")).toEqual({ ...API, ...json });
  });

  it("of errors, wherever they happen: never those of a page or an asset", async () => {
    const problem = { ...API, "content-type": "application/problem+json" };
    expect(await headersOf("/api/v1/nothing")).toEqual({ ...problem, statusCode: 404 });
    expect(await headersOf("/assets/nothing.js")).toEqual({ ...problem, statusCode: 404 });
    expect(await headersOf("/workers/seal-abc123.js?x=1")).toEqual({ ...problem, statusCode: 400 });
    expect(await headersOf("/", "POST")).toEqual({ ...problem, statusCode: 404 });
    const unauthorized = { ...problem, statusCode: 401, "www-authenticate": "Bearer" };
    expect(await headersOf("/api/v1/desk/submissions")).toEqual(unauthorized);
  });
});
