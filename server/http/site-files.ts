import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fastifyStatic } from "@fastify/static";
import type { FieldInstance } from "./route-schema.ts";
import { NONE, STREAM } from "./route-schema.ts";
import type { PathKind } from "./security-headers.ts";

const HASH_LIST = "hashes.json";
/** No `..`, no hidden file, nothing that a route pattern would understand. */
const LISTED_PATH = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
const PAGES: { readonly [file: string]: string } = { "index.html": "/", "desk.html": "/desk" };

/** The built site is missing, or not the one that was released. */
export class SiteError extends Error {
  readonly code = "site.refused";
}

/** The files of the list, each checked against its hash. @throws SiteError */
export async function readSiteList(folder: string): Promise<readonly string[]> {
  const list: unknown = JSON.parse(
    await readFile(join(folder, HASH_LIST), "utf8").catch((cause: unknown) => {
      throw new SiteError("the site is not built: run npm run build", { cause });
    }),
  );
  const entries = typeof list === "object" && list !== null ? Object.entries(list) : [];
  for (const [path, hash] of entries) {
    if (!LISTED_PATH.test(path)) throw new SiteError("the list of the site's files is malformed");
    const content = await readFile(join(folder, path)).catch((cause: unknown) => {
      throw new SiteError("a file of the site is missing: run npm run build", { cause });
    });
    if (createHash("sha256").update(content).digest("hex") !== hash) {
      throw new SiteError("a file of the site was changed after it was built: run npm run build");
    }
  }
  if (!("index.html" in Object.fromEntries(entries))) throw new SiteError("the list of the site's files is malformed");
  return entries.map(([path]) => path);
}

/** Serves exactly the listed files, compressed as they were built; pages at `/` and `/desk`. */
export async function siteFiles(app: FieldInstance, { folder }: { readonly folder: string }): Promise<void> {
  const files = await readSiteList(folder);
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    acceptRanges: false,
    cacheControl: false,
    etag: false,
    lastModified: false,
    index: false,
    dotfiles: "deny",
  });
  for (const file of files) {
    app.get(
      PAGES[file] ?? `/${file}`,
      { config: { kind: kindOf(file) }, schema: { params: NONE, querystring: NONE, response: { 200: STREAM } } },
      (_request, reply) => {
        reply.sendFile(file);
      },
    );
  }
}

function kindOf(file: string): PathKind {
  if (file.startsWith("workers/")) return "worker";
  return file.startsWith("assets/") ? "asset" : "page";
}
