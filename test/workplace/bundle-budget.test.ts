import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { BUDGETS } from "../../scripts/build/budgets.ts";
import { filesReached, measure, type ReadSite } from "../../scripts/check/bundle-budget.ts";

const SITE: Record<string, string> = {
  "index.html":
    '<link rel="stylesheet" href="/assets/a.css" integrity="sha384-x"><script type="module" src="/assets/main-1.js"></script>',
  "desk.html": '<script type="module" src="/assets/desk-1.js"></script>',
  "assets/a.css": "body { margin: 0 }",
  "assets/main-1.js":
    'import{a as b}from"./shared-1.js";import"./side-1.js";const c=()=>import("./report-1.js");const w="/workers/sealing-1.js";',
  "assets/shared-1.js": "export const a=1;",
  "assets/side-1.js": "globalThis.x=1;",
  "assets/report-1.js": 'import{a}from"./shared-1.js";export const r=a;',
  "assets/desk-1.js": "export const d=1;",
  "workers/sealing-1.js":
    "const l=w?import(`./libsodium-wrappers-1.js`):import('./libsodium-fallback-1.js');import(`./other-words-1.js`);",
  "workers/other-words-1.js": "export const words=[];",
  "workers/libsodium-wrappers-1.js": 'import"./libsodium-1.js";',
  "workers/libsodium-1.js": "export const wasm=1;",
  "workers/libsodium-fallback-1.js": "export const js=1;",
};

const reader =
  (site: Record<string, string>): ReadSite =>
  (path) => {
    const text = site[path];
    return text === undefined ? null : Buffer.from(text);
  };

const FIRST = ["assets/a.css", "assets/main-1.js", "assets/shared-1.js", "assets/side-1.js", "index.html"];
const LATER = ["assets/report-1.js", "workers/sealing-1.js"];

/** Bytes that no compression makes smaller. */
function noise(length: number): string {
  let text = "";
  for (let block = 0; text.length < length; block += 1)
    text += createHash("sha512").update(String(block)).digest("hex");
  return text.slice(0, length);
}

describe("filesReached", () => {
  it("follows what the first page loads at once, and nothing of other pages", () => {
    expect([...filesReached(reader(SITE), "index.html", { later: false })].sort()).toEqual(FIRST);
  });

  it("follows clicks and workers too, without the files that are left out and what hangs on them alone", () => {
    const paths = filesReached(reader(SITE), "index.html", { later: true, except: /libsodium-wrappers/ });
    expect([...paths].sort()).toEqual(
      [...FIRST, ...LATER, "workers/libsodium-fallback-1.js", "workers/other-words-1.js"].sort(),
    );
  });
});

describe("measure", () => {
  const gzip = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + gzipSync(SITE[path] ?? "", { level: 9 }).length, 0);

  it("counts each level's own engine", () => {
    expect(measure(reader(SITE), Buffer.alloc(1234))).toEqual({
      "first page": gzip(FIRST),
      "report sent, Standard": gzip([...FIRST, ...LATER, "workers/libsodium-wrappers-1.js", "workers/libsodium-1.js"]),
      "report sent, Safer": gzip([...FIRST, ...LATER, "workers/libsodium-fallback-1.js"]),
      "console.html": 1234,
    });
  });

  it("sees a budget broken by what the first page imports, however deep", () => {
    const heavy = { ...SITE, "assets/shared-1.js": noise(200_000) };
    expect(measure(reader(heavy), Buffer.alloc(0))["first page"]).toBeGreaterThan(BUDGETS["first page"]);
  });

  it("sees a budget broken by one engine alone", () => {
    const sizes = measure(reader({ ...SITE, "workers/libsodium-fallback-1.js": noise(900_000) }), Buffer.alloc(0));
    expect(sizes["report sent, Safer"]).toBeGreaterThan(BUDGETS["report sent, Safer"]);
    expect(sizes["report sent, Standard"]).toBeLessThan(BUDGETS["report sent, Standard"]);
  });

  it("refuses to measure a build in which it does not find the engine", () => {
    const renamed = Object.fromEntries(Object.entries(SITE).filter(([path]) => !path.includes("libsodium-fallback")));
    expect(() => measure(reader(renamed), Buffer.alloc(0))).toThrow("no libsodium for Safer");
  });
});
