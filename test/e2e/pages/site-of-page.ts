import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { build } from "vite";
import { nodeBuiltinsAbsent } from "../../../scripts/build/node-builtins-absent.ts";
import { singleFile } from "../../../scripts/build/single-file.ts";
import { workerSource } from "../../../scripts/build/worker-source.ts";
import { siteConfig } from "../../../vite.config.ts";
import { consoleConfig, consoleWorkerConfig } from "../../../vite.console.config.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html amparo-worker";
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** Builds a page of the tests (a folder beside this file) as the portal is built. */
export async function buildSitePage(page: string, outDir: string): Promise<void> {
  const config = siteConfig(outDir);
  const root = join(import.meta.dirname, page);
  await build({
    ...config,
    configFile: false,
    logLevel: "error",
    root,
    plugins: [nodeBuiltinsAbsent()],
    build: { ...config.build, rolldownOptions: { input: join(root, "index.html") } },
  });
}

/** Builds `single.html` of a page of the tests as the console is built, to `outDir/single.html`. */
export async function buildSinglePage(page: string, outDir: string): Promise<void> {
  const config = consoleConfig(outDir);
  const root = join(import.meta.dirname, page);
  await build({
    ...config,
    configFile: false,
    logLevel: "error",
    root,
    plugins: [nodeBuiltinsAbsent(), workerSource(consoleWorkerConfig()), singleFile("single.html", "single.html")],
    build: { ...config.build, rolldownOptions: { input: join(root, "single.html"), output: { codeSplitting: false } } },
  });
}

export interface SiteOfPage {
  readonly url: string;
  /** Paths that were asked for, in order. */
  readonly paths: readonly string[];
  stop(): Promise<void>;
}

/** Serves a built page on loopback with the two content security policies of the site. */
export async function serveSite(folder: string): Promise<SiteOfPage> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.replace(/\/$/, "/index.html");
    paths.push(path);
    readFile(join(folder, path)).then(
      (content) => {
        const policy = path.startsWith("/workers/") ? WORKER_POLICY : PAGE_POLICY;
        const type = TYPES[extname(path)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type, "content-security-policy": policy }).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    paths,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
