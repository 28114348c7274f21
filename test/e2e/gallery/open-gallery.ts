import { readdir, readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";
import { BROWSER_TARGET } from "../../../scripts/build/browser-target.ts";
import { nodeBuiltinsAbsent } from "../../../scripts/build/node-builtins-absent.ts";
import { directionOf, LANGUAGES } from "../../../client/i18n/languages.ts";
import { readSitePages, type SitePages } from "./site-pages.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const SITE = join(ROOT, "dist/site");
const MAIN = join(import.meta.dirname, "main.ts");

/** A server of one page in each language that can show every state of the portal, in the style sheets of the built site. */
export interface OpenGallery {
  readonly urlOf: (language: string) => string;
  /** Static pages of the built site in a language, without their scripts. */
  readonly staticPages: (language: string) => readonly string[];
  readonly staticUrlOf: (language: string, name: string) => string;
  readonly close: () => Promise<void>;
}

export async function openGallery(): Promise<OpenGallery> {
  const tags = LANGUAGES.map(({ tag }) => tag);
  const [files, style, pages] = await Promise.all([buildGallery(), readStyle(), readSitePages(SITE, tags)]);
  const server = createServer((request, response) => {
    void answer(decodeURIComponent(request.url ?? "/"), files, style, pages).then(
      ({ content, type }) => response.setHeader("content-type", type).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const origin = `http://127.0.0.1:${String(portOf(server))}`;
  return {
    urlOf: (language) => `${origin}/show/${language}`,
    staticPages: (language) => [...(pages.get(language) ?? new Map<string, string>()).keys()],
    staticUrlOf: (language, name) => `${origin}/static/${language}/${encodeURIComponent(name)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

interface Content {
  readonly content: string;
  readonly type: string;
}

async function answer(
  url: string,
  files: ReadonlyMap<string, string>,
  style: string,
  pages: SitePages,
): Promise<Content> {
  const [, kind = "", ...rest] = url.split("/");
  const path = rest.join("/");
  if (kind === "show") return { content: documentIn(path, files, style), type: "text/html; charset=utf-8" };
  if (kind === "static") {
    const [language = "", name = ""] = rest;
    const page = pages.get(language)?.get(name);
    if (page === undefined) throw new Error(`there is no ${url}`);
    return { content: page.replaceAll(/<script\b[^>]*><\/script>/gu, ""), type: "text/html; charset=utf-8" };
  }
  const script = files.get(`${kind}/${path}`);
  if (script !== undefined) return { content: script, type: "text/javascript; charset=utf-8" };
  const type = path.endsWith(".svg") ? "image/svg+xml" : "text/javascript; charset=utf-8";
  return { content: await readFile(join(SITE, kind, path), "utf8"), type };
}

function documentIn(language: string, files: ReadonlyMap<string, string>, style: string): string {
  const entry = [...files.keys()].find((name) => name.startsWith("assets/main-")) ?? "";
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Amparo</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<amparo-portal></amparo-portal>
<script type="module" src="/${entry}"></script>
</html>`;
}

/** The style sheet that stands in the portal's pages, and those that come with its parts. */
async function readStyle(): Promise<string> {
  const page = await readFile(join(SITE, "index.html"), "utf8");
  const [, inline = ""] = /<style\b[^>]*>(.*?)<\/style>/su.exec(page) ?? [];
  if (inline === "") throw new Error("the first page has no style");
  const desk = await readFile(join(SITE, "desk.html"), "utf8");
  const names = (await readdir(join(SITE, "assets"))).filter((name) => name.endsWith(".css") && !desk.includes(name));
  const later = await Promise.all(names.map((name) => readFile(join(SITE, "assets", name), "utf8")));
  return [inline, ...later].join("\n");
}

async function buildGallery(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    mode: "production",
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [nodeBuiltinsAbsent()],
    build: {
      ...{ minify: false, modulePreload: false, target: BROWSER_TARGET, write: false },
      rolldownOptions: { input: MAIN, checks: { bundlerTimings: false } },
    },
  });
  const outputs: readonly Rolldown.RolldownOutput[] = Array.isArray(built) ? built : "output" in built ? [built] : [];
  const chunks = outputs.flatMap(({ output }) => output).filter((file) => file.type === "chunk");
  return new Map(chunks.map(({ code, fileName }) => [fileName, code]));
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the gallery has no port");
  return address.port;
}
