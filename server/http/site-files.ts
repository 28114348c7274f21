import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompress, gunzip } from "node:zlib";
import { copyBytes, type Bytes } from "../../shared/bytes/index.ts";
import { chooseEncoding, type Encoding } from "./content-encoding.ts";
import { NONE, STREAM, type FieldInstance } from "./route-schema.ts";
import type { PathKind } from "./security-headers.ts";

const HASH_LIST = "hashes.json";
/** No `..`, no hidden file, nothing that a route pattern would understand. */
const LISTED_PATH = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
const PAGES: { readonly [file: string]: string } = { "index.html": "/", "desk.html": "/desk" };
const MEDIA_TYPES: { readonly [extension: string]: string } = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "application/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The built site is missing, or not the one that was released. */
export class SiteError extends Error {
  readonly code = "site.refused";
}

/** A file of the site, as it is sent: plain, and compressed as it was built. */
export interface SiteFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bodies: { readonly [E in Encoding]: Bytes };
}

/**
 * The files of the list, each checked against its hash, and its compressed twins against it. All of the site is some
 * megabytes: it stays in memory, so that a build beside a running server breaks none of its pages.
 *
 * @throws SiteError
 */
export async function readSite(folder: string): Promise<readonly SiteFile[]> {
  const list: unknown = JSON.parse(
    await readFile(join(folder, HASH_LIST), "utf8").catch((cause: unknown) => {
      throw new SiteError("the site is not built: run npm run build", { cause });
    }),
  );
  const entries = typeof list === "object" && list !== null ? Object.entries(list) : [];
  const files: SiteFile[] = [];
  for (const [path, hash] of entries) files.push(await readSiteFile(folder, path, hash));
  if (!files.some(({ path }) => path === "index.html")) {
    throw new SiteError("the list of the site's files is malformed");
  }
  return files;
}

async function readSiteFile(folder: string, path: string, hash: unknown): Promise<SiteFile> {
  const mediaType = MEDIA_TYPES[extname(path)];
  if (!LISTED_PATH.test(path) || mediaType === undefined) {
    throw new SiteError("the list of the site's files is malformed");
  }
  const read = async (suffix: string): Promise<Bytes> =>
    copyBytes(
      await readFile(join(folder, path + suffix)).catch((cause: unknown) => {
        throw new SiteError("a file of the site is missing: run npm run build", { cause });
      }),
    );
  const bodies = { identity: await read(""), br: await read(".br"), gzip: await read(".gz") };
  const opened = [promisify(brotliDecompress)(bodies.br), promisify(gunzip)(bodies.gzip)];
  const twins = await Promise.all(opened.map((twin) => twin.catch(() => null)));
  const isBuilt = createHash("sha256").update(bodies.identity).digest("hex") === hash;
  if (!isBuilt || !twins.every((twin) => twin?.equals(bodies.identity) === true)) {
    throw new SiteError("a file of the site was changed after it was built: run npm run build");
  }
  return { path, mediaType, bodies };
}

/** Serves exactly the listed files, as they are when the server starts; pages at `/` and `/desk`. */
export async function siteFiles(app: FieldInstance, { folder }: { readonly folder: string }): Promise<void> {
  for (const { bodies, mediaType, path } of await readSite(folder)) {
    app.route({
      // HEAD gets the same headers: Node leaves out the body.
      method: ["GET", "HEAD"],
      url: PAGES[path] ?? `/${path}`,
      config: { kind: kindOf(path) },
      schema: { params: NONE, querystring: NONE, response: { 200: STREAM } },
      handler: async ({ headers }, reply) => {
        const encoding = chooseEncoding(headers["accept-encoding"]);
        if (encoding !== "identity") reply.header("content-encoding", encoding);
        return await reply.header("content-type", mediaType).header("vary", "accept-encoding").send(bodies[encoding]);
      },
    });
  }
}

function kindOf(file: string): PathKind {
  if (file.startsWith("workers/")) return "worker";
  return file.startsWith("assets/") ? "asset" : "page";
}
