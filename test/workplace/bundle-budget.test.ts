import { describe, expect, it } from "vitest";
import { BUDGETS } from "../../scripts/build/budgets.ts";
import { filesReached, measure, type ReadSite, type Weigh } from "../../scripts/check/bundle-budget.ts";

const SITE: Record<string, string> = {
  "index.html":
    '<link rel="stylesheet" href="/assets/a.css" integrity="sha384-x"><script type="module" src="/assets/main-1.js"></script>',
  "desk.html": '<script type="module" src="/assets/desk-1.js"></script>',
  "assets/a.css": "body { margin: 0 }",
  "assets/main-1.js":
    'import{a as b}from"./shared-1.js";import"./side-1.js";const c=()=>import("./report-1.js");const t={en:()=>import("./text-en-portal-1.js"),es:()=>import("./text-es-portal-1.js"),g:()=>import("./text-en-guide-1.js")};const g="/workers/guard.worker-1.js";const w="/workers/sealing-1.js";',
  "assets/shared-1.js": "export const a=1;",
  "assets/side-1.js": "globalThis.x=1;",
  "assets/report-1.js": 'import{a}from"./shared-1.js";export const r=a;',
  "assets/text-en-portal-1.js": "export default 1;",
  "assets/text-es-portal-1.js": "export default 2;",
  "assets/text-en-guide-1.js": "export default 3;",
  "workers/guard.worker-1.js": "import(`./pdf-1.js`);",
  "workers/pdf-1.js": "export const pdf=1;",
  "assets/desk-1.js": "export const d=1;",
  "workers/sealing-1.js":
    "const l=w?import(`./libsodium-wrappers-1.js`):import('./libsodium-fallback-1.js');import(`./spanish-1.js`);",
  "workers/spanish-1.js": "export const words=[];",
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

const weighing =
  (site: Record<string, string>): Weigh =>
  (path) =>
    site[path]?.length ?? NaN;

const FIRST = ["assets/a.css", "assets/main-1.js", "assets/shared-1.js", "assets/side-1.js", "index.html"];
const LATER = ["assets/report-1.js", "assets/text-en-portal-1.js", "workers/sealing-1.js"];
const FOR_OTHERS = [
  ...["assets/text-es-portal-1.js", "assets/text-en-guide-1.js"],
  ...["workers/guard.worker-1.js", "workers/pdf-1.js", "workers/spanish-1.js"],
];

describe("filesReached", () => {
  it("follows what the first page loads at once, and nothing of other pages", () => {
    expect([...filesReached(reader(SITE), "index.html", { later: false })].sort()).toEqual(FIRST);
  });

  it("follows clicks and workers too, without the files that are left out and what hangs on them alone", () => {
    const paths = filesReached(reader(SITE), "index.html", { later: true, except: /libsodium-wrappers/ });
    expect([...paths].sort()).toEqual([...FIRST, ...LATER, ...FOR_OTHERS, "workers/libsodium-fallback-1.js"].sort());
  });
});

describe("measure", () => {
  const served = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + (SITE[path]?.length ?? NaN), 0);

  it("counts each level's own engine, and nothing that only others load", () => {
    expect(measure(reader(SITE), weighing(SITE), Buffer.alloc(1234))).toEqual({
      "first page": served(FIRST),
      "report sent, Standard": served([
        ...FIRST,
        ...LATER,
        "workers/libsodium-wrappers-1.js",
        "workers/libsodium-1.js",
      ]),
      "report sent, Safer": served([...FIRST, ...LATER, "workers/libsodium-fallback-1.js"]),
      "console.html": 1234,
    });
  });

  it("sees a budget broken by what the first page imports, however deep", () => {
    const heavy = { ...SITE, "assets/shared-1.js": "x".repeat(200_000) };
    expect(measure(reader(heavy), weighing(heavy), Buffer.alloc(0))["first page"]).toBeGreaterThan(
      BUDGETS["first page"],
    );
  });

  it("sees a budget broken in one language alone", () => {
    const page =
      '<script type="module" src="/assets/main-1.js"></script><script type="module" src="/assets/texts-1.js"></script>';
    const heavy = { ...SITE, "ru/index.html": page, "assets/texts-1.js": "x".repeat(60_000) };
    const sizes = measure(reader(heavy), weighing(heavy), Buffer.alloc(0));
    expect(sizes["first page"]).toBeGreaterThan(BUDGETS["first page"]);
  });

  it("sees a budget broken by one engine alone", () => {
    const heavy = { ...SITE, "workers/libsodium-fallback-1.js": "x".repeat(900_000) };
    const sizes = measure(reader(heavy), weighing(heavy), Buffer.alloc(0));
    expect(sizes["report sent, Safer"]).toBeGreaterThan(BUDGETS["report sent, Safer"]);
    expect(sizes["report sent, Standard"]).toBeLessThan(BUDGETS["report sent, Standard"]);
  });

  it("refuses to measure a build in which it does not find the engine", () => {
    const renamed = Object.fromEntries(Object.entries(SITE).filter(([path]) => !path.includes("libsodium-fallback")));
    expect(() => measure(reader(renamed), weighing(renamed), Buffer.alloc(0))).toThrow("no libsodium for Safer");
  });
});
