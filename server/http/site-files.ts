import { createHash } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompress, gunzip } from "node:zlib";
import { fastifyStatic } from "@fastify/static";
import { NONE, STREAM, type FieldInstance } from "./route-schema.ts";
import { pageHeaders } from "./security-headers.ts";
import { kindOf, nowhereIn, TEMPLATE, urlOf } from "./site-paths.ts";

const HASH_LIST = "hashes.json";
/** No `..`, no hidden file, nothing that a route pattern would understand, and no kind of file that nobody decided on. */
const LISTED_PATH = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.(?:css|html|js|svg)$/;
/** What stands in a page as its style sheet. The build writes the element without attributes, and no script holds one. */
const STYLE = /<style\b[^>]*>([^]*?)<\/style>/g;

/** The built site is missing, or not the one that was released. */
export class SiteError extends Error {
  readonly code = "site.refused";
}

/** A site that is whole. */
export interface Site {
  /** Where its files lie, without symbolic links. */
  readonly root: string;
  /** Its files, as the list of hashes names them. */
  readonly paths: readonly string[];
  /** For each page, by path, the SHA-256 of each style sheet that stands in it. */
  readonly styles: ReadonlyMap<string, readonly string[]>;
  /** Pages that the server fills, by path without their ending: `es/sealed`. */
  readonly templates: ReadonlyMap<string, string>;
}

/**
 * Checks each file of the list against its hash, and its compressed twins against it. A build leaves the folder of the one
 * before it alone and only moves a symbolic link: who keeps to `root` goes on with the site that was checked.
 *
 * @throws SiteError
 */
export async function checkSite(folder: string): Promise<Site> {
  const notBuilt = (cause: unknown): never => {
    throw new SiteError("the site is not built: run npm run build", { cause });
  };
  const root = await realpath(folder).catch(notBuilt);
  const list: unknown = JSON.parse(await readFile(join(root, HASH_LIST), "utf8").catch(notBuilt));
  const entries = typeof list === "object" && list !== null ? Object.entries(list) : [];
  const styles = new Map<string, readonly string[]>();
  const templates = new Map<string, string>();
  for (const [path, hash] of entries) {
    const content = await checkSiteFile(root, path, hash);
    if (path.endsWith(".html")) styles.set(path, stylesOf(content.toString()));
    if (path.endsWith(TEMPLATE)) templates.set(path.slice(0, -TEMPLATE.length), content.toString());
  }
  const paths = entries.map(([path]) => path);
  if (!paths.includes("index.html")) throw new SiteError("the list of the site's files is malformed");
  return { root, paths, styles, templates };
}

function stylesOf(page: string): readonly string[] {
  return [...page.matchAll(STYLE)].map(([, style]) =>
    createHash("sha256")
      .update(style ?? "")
      .digest("base64"),
  );
}

/** The content of a file of the list. @throws SiteError when it is not the one that was built */
async function checkSiteFile(root: string, path: string, hash: unknown): Promise<Buffer> {
  if (!LISTED_PATH.test(path)) throw new SiteError("the list of the site's files is malformed");
  const read = async (suffix: string): Promise<Buffer> =>
    await readFile(join(root, path + suffix)).catch((cause: unknown) => {
      throw new SiteError("a file of the site is missing: run npm run build", { cause });
    });
  const [content, brotli, zipped] = [await read(""), await read(".br"), await read(".gz")];
  const opened = [promisify(brotliDecompress)(brotli), promisify(gunzip)(zipped)];
  const twins = await Promise.all(opened.map((twin) => twin.catch(() => null)));
  const isBuilt = createHash("sha256").update(content).digest("hex") === hash;
  if (!isBuilt || !twins.every((twin) => twin?.equals(content) === true)) {
    throw new SiteError("a file of the site was changed after it was built: run npm run build");
  }
  return content;
}

/** What is served, and under which name. */
export interface SiteFilesOptions {
  readonly site: Site;
  /** The name of the onion service that leads here; null says nothing of one. */
  readonly onion: string | null;
}

/** Serves exactly the listed files, compressed as they were built; pages without the ending of their file's name. */
export async function siteFiles(app: FieldInstance, { site, onion }: SiteFilesOptions): Promise<void> {
  const { paths, root, styles } = site;
  await app.register(fastifyStatic, {
    root,
    serve: false,
    preCompressed: true,
    acceptRanges: false,
    cacheControl: false,
    etag: false,
    lastModified: false,
    index: false,
    dotfiles: "deny",
  });
  for (const path of paths.filter((each) => !each.endsWith(TEMPLATE) && nowhereIn(each) === null)) {
    const [kind, url] = [kindOf(path), urlOf(path)];
    const own = kind === "page" ? pageHeaders(styles.get(path) ?? [], onion === null ? null : `${onion}${url}`) : {};
    app.route({
      // HEAD gets the same headers without the body.
      method: ["GET", "HEAD"],
      url,
      config: { kind },
      schema: { params: NONE, querystring: NONE, response: { 200: STREAM } },
      handler: (_request, reply) => {
        reply.headers(own).sendFile(path);
      },
    });
  }
}
