import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTemplate } from "../../server/sealed/page-template.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { buildInto, readTree } from "./build-output.ts";

const sha = (algorithm: "sha256" | "sha384", content: Buffer | string, form: "hex" | "base64"): string =>
  createHash(algorithm).update(content).digest(form);

const folders: TemporaryFolder[] = [];
let built: ReadonlyMap<string, Buffer> = new Map();
let again: ReadonlyMap<string, Buffer> = new Map();

beforeAll(async () => {
  folders.push(await createTemporaryFolder("build"), await createTemporaryFolder("build"));
  const trees = [];
  // One after the other: at another time, with nothing in common but the sources.
  for (const { path } of folders) {
    await buildInto(path);
    trees.push(await readTree(path));
  }
  [built = built, again = again] = trees;
}, 300_000);

afterAll(async () => {
  await Promise.all(folders.map((folder) => folder.remove()));
});

function text(path: string): string {
  const content = built.get(path);
  if (content === undefined) throw new Error(`the build has no ${path}`);
  return content.toString();
}

function sitePaths(pattern: RegExp): readonly string[] {
  return [...built.keys()].filter((path) => path.startsWith("site/") && pattern.test(path));
}

describe("the build", () => {
  it("gives the same bytes for the same sources", () => {
    expect([...again.keys()]).toEqual([...built.keys()]);
    expect(
      [...built].filter(([path, content]) => again.get(path)?.equals(content) !== true).map(([path]) => path),
    ).toEqual([]);
  });

  it("takes the release code of its libraries, whoever runs it", () => {
    expect([...built].filter(([, content]) => content.includes("Lit is in dev mode")).map(([path]) => path)).toEqual(
      [],
    );
  });

  it("makes the pages, the console and no source maps", () => {
    expect([...built.keys()]).toEqual(expect.arrayContaining(["site/index.html", "site/desk.html", "console.html"]));
    expect([...built.keys()].filter((path) => path.endsWith(".map"))).toEqual([]);
    expect([...built.values()].filter((content) => content.includes("sourceMappingURL="))).toEqual([]);
  });
});

describe("the site", () => {
  it("lists the hash of every file that is served", () => {
    const served = sitePaths(/(?<!\.br|\.gz|hashes\.json)$/);
    const expected = Object.fromEntries(
      served.map((path) => [path.slice("site/".length), sha("sha256", built.get(path) ?? "", "hex")]),
    );
    expect(served.length).toBeGreaterThan(4);
    expect(JSON.parse(text("site/hashes.json"))).toEqual(expected);
    expect(Object.keys(expected)).toEqual(Object.keys(expected).toSorted());
  });

  it("keeps a gzip and a brotli twin of every file that is served", () => {
    for (const path of sitePaths(/(?<!\.br|\.gz|hashes\.json)$/)) {
      expect(gunzipSync(built.get(`${path}.gz`) ?? "")).toEqual(built.get(path));
      expect(brotliDecompressSync(built.get(`${path}.br`) ?? "")).toEqual(built.get(path));
    }
  });

  it.each(["site/index.html", "site/nowhere.html", "site/desk.html"])(
    "%s names all that it loads with its true hash",
    (page) => {
      const tags = text(page).match(/<script\b[^>]*>|<link rel="(?:stylesheet|modulepreload)"[^>]*>/g) ?? [];
      expect(tags.length).toBeGreaterThan(1);
      for (const tag of tags) {
        const [, path, digest] = /(?:src|href)="\/([^"]+)" integrity="sha384-([^"]+)"/.exec(tag) ?? [];
        expect(digest, tag).toBe(sha("sha384", built.get(`site/${path ?? ""}`) ?? "", "base64"));
      }
    },
  );

  it.each(["site/index.html", "site/nowhere.html", "site/desk.html"])(
    "%s has no inline script, handler, style attribute or data URL",
    (page) => {
      expect(text(page)).not.toMatch(/<script(?![^>]* src=)|\sstyle=|\son[a-z]+=|data:/i);
    },
  );

  it.each(["site/index.html", "site/nowhere.html", "site/desk.html"])(
    "%s loads nothing from elsewhere, and nothing without a hash in its name",
    (page) => {
      const loads = [...text(page).matchAll(/<(?:script|link)\b[^>]*? (?:src|href)="([^"]+)"/g)].map(([, url]) => url);
      expect(loads.length).toBeGreaterThan(1);
      expect(loads.filter((url) => !/^\/assets\/[\w.-]+-[\w-]{8}\.(?:js|css|svg)$/.test(url ?? ""))).toEqual([]);
    },
  );

  it("has the words of its first page in the page itself, with the style sheet, and nothing that a template leaves behind", () => {
    const page = text("site/index.html");
    expect(page).toContain("I want to report</span>");
    const [, files = ""] = /^<style data-files="([^"]*)">[^]+<\/style>$/m.exec(page) ?? [];
    expect(files).toMatch(/^\/assets\/[\w-]+\.css$/);
    // It is the name that parts know it by, and the desk.
    expect(text("site/desk.html")).toContain(`href="${files}"`);
    expect(page).not.toMatch(/<!--|⟦|<link rel="stylesheet"|(?<!\/assets\/)\blit[-$]/);
  });

  it.each(["sealed", "sealed-filed", "sealed-refused"])("has a page that its server can fill: %s", (name) => {
    const page = text(`site/${name}.template.html`);
    expect(page).toMatch(/\[\[#?[a-z][a-z._]*\]\]/);
    expect(page).not.toMatch(/<!--|⟦|<link rel="stylesheet"|(?<!\/assets\/)\blit[-$]|\[\[[^\]]*[^a-z._#/\]]/);
    expect(() => readTemplate(page)).not.toThrow();
  });

  it("names in its first page, to be asked for at once, all that the script loads before its first step", () => {
    const early = [...text("site/index.html").matchAll(/<link rel="modulepreload" href="\/([^"]+)"/g)].map(
      ([, path = ""]) => path,
    );
    const [, entry = ""] = /<script type="module" src="\/([^"]+)"/.exec(text("site/index.html")) ?? [];
    const imports = (path: string): string[] =>
      [...text(`site/${path}`).matchAll(/\bfrom?"\.\/([\w.-]+\.js)"/g)].map(([, name = ""]) => `assets/${name}`);
    expect([entry, ...early].flatMap(imports).filter((path) => !early.includes(path) && path !== entry)).toEqual([]);
    expect(early.filter((path) => text(`site/${path}`).includes("shell-skip ="))).toHaveLength(1);
    expect(early.filter((path) => text(`site/${path}`).includes("choose-title ="))).toHaveLength(1);
  });

  it("has no address of another place in a style sheet, nor an address of any kind", () => {
    const sheets = sitePaths(/\.css$/);
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) expect(text(sheet)).not.toMatch(/url\(|@import|https?:/);
  });
});

describe("the console", () => {
  const meta = (): string =>
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text("console.html"))?.[1] ?? "";
  const only = (pattern: RegExp): string => {
    const found = [...text("console.html").matchAll(pattern)];
    expect(found).toHaveLength(1);
    return found[0]?.[1] ?? "";
  };

  it("allows exactly its own script and style, and no connection", () => {
    const script = sha("sha256", only(/<script type="module">([^]*?)<\/script>/g), "base64");
    const style = sha("sha256", only(/<style>([^]*?)<\/style>/g), "base64");
    expect(meta().split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${script}' 'wasm-unsafe-eval'`,
      `style-src 'sha256-${style}'`,
      "worker-src blob:",
      "img-src blob:",
      "media-src blob:",
      "frame-src blob:",
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types lit-html amparo-worker",
    ]);
  });

  it("states its policy before anything that the policy is about", () => {
    const page = text("console.html");
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.search(/<script|<style|<link/));
    expect(page.search(/<\/script/i)).toBe(page.lastIndexOf("</script"));
  });

  it("knows no way to a network, but for the one that libsodium's loader has and never takes", async () => {
    const loader = await readFile(createRequire(import.meta.url).resolve("libsodium"), "utf8");
    const ways =
      /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)\b/g;
    const known: readonly string[] = loader.match(ways) ?? [];
    expect(known).toEqual(["XMLHttpRequest"]);
    const found = only(/<script type="module">([^]*?)<\/script>/g).match(ways) ?? [];
    expect(found.filter((way) => !known.includes(way))).toEqual([]);
    expect(found.length).toBeLessThanOrEqual(known.length);
  });

  it("carries nothing along of how its sources are indented", () => {
    expect(only(/<script type="module">([^]*?)<\/script>/g)).not.toMatch(/\n +<(?:div|label|section|button)\b/);
  });

  it("is one file that names no other", () => {
    const markup = text("console.html").replace(/<(script|style)\b[^]*<\/\1>/g, "");
    expect(markup).not.toMatch(/\s(?:src|href|srcset|action|data)=|<link|<iframe|<base|data:|https?:/i);
  });
});
