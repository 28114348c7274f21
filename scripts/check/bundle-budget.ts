import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { LANGUAGES, pagePath } from "../../client/i18n/languages.ts";
import { BUDGET_NAMES, BUDGETS, kilobytes, type Budget } from "../build/budgets.ts";
import { servedSizes } from "./served-sizes.ts";

const LINKED_BY_PAGE = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g;
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;
/** Chunks that wait for a click, and workers: a path in a string, as `import("./a.js")` or as "/workers/b.js". */
const LATER = /["'`]((?:\.{0,2}\/)[^"'`\s]+\.(?:js|css))["'`]/g;

/** libsodium comes in two builds, and a browser loads one: WebAssembly at Standard, JavaScript at Safer. */
const ENGINES = { Standard: /\blibsodium(?!-fallback)/, Safer: /\blibsodium-fallback/ };

/**
 * What somebody who writes in English, attaches nothing and opens no guide never loads: word lists of other languages and what is alike
 * to their words, texts of other languages with the first page in them, texts of what is not opened, and the worker that looks at files,
 * with all that hangs on it alone.
 */
const FOR_OTHERS =
  /\/first-page-|\/(?:chinese-alike|french|portuguese|simplified-chinese|spanish)-|\/load-places|\/text-(?!en-(?:common|portal|questions))|\/guard\.worker/;

/** The first page in each language. */
const FIRST_PAGES = LANGUAGES.map(({ tag }) => `${pagePath(tag, "index").slice(1)}.html`);

/** Reads a file of the built site by its path below the site's root; null when there is none. */
export type ReadSite = (path: string) => Buffer | null;

/** Which files to follow: `later` adds what waits for a click and what workers load; `except` is not followed. */
interface Reach {
  readonly later: boolean;
  readonly except?: RegExp;
}

/** All files of the site that the page `start` loads, itself included, by path. */
export function filesReached(read: ReadSite, start: string, { later, except }: Reach): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const content = reached.has(path) || except?.test(path) === true ? null : read(path);
    if (content === null) continue;
    reached.add(path);
    open.push(...linksOf(path, content.toString(), later));
  }
  return reached;
}

function linksOf(path: string, text: string, later: boolean): string[] {
  const patterns = path.endsWith(".html")
    ? [LINKED_BY_PAGE]
    : !path.endsWith(".js")
      ? []
      : later
        ? [STATIC_IMPORT, LATER]
        : [STATIC_IMPORT];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => resolveSitePath(path, match[1] ?? "")),
  );
}

function resolveSitePath(from: string, link: string): string {
  return link.startsWith("/") ? link.slice(1) : posix.join(posix.dirname(from), link);
}

/** How many bytes a file of the site is where it is served, by its path below the site's root. */
export type Weigh = (path: string) => number;

/**
 * What each budget's files weigh: on the line what is sent over the network, raw the console. "Report sent" counts all that the
 * portal can ever load, except the other level's engine and what is for others: an upper bound for one person.
 *
 * @throws Error when an engine is not found: a budget that does not see the biggest file says nothing.
 */
export function measure(read: ReadSite, weigh: Weigh, consolePage: Uint8Array): Record<Budget, number> {
  const transfer = (paths: ReadonlySet<string>): number => [...paths].reduce((sum, path) => sum + weigh(path), 0);
  const untilSent = (level: keyof typeof ENGINES, other: keyof typeof ENGINES): number => {
    const paths = filesReached(read, "index.html", { later: true, except: either(ENGINES[other], FOR_OTHERS) });
    if (![...paths].some((path) => ENGINES[level].test(path)))
      throw new Error(`the portal loads no libsodium for ${level}`);
    return transfer(paths);
  };
  return {
    // Whichever language is the longest.
    "first page": Math.max(...FIRST_PAGES.map((page) => transfer(filesReached(read, page, { later: false })))),
    "report sent, Standard": untilSent("Standard", "Safer"),
    "report sent, Safer": untilSent("Safer", "Standard"),
    "console.html": consolePage.length,
  };
}

function either(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`${one.source}|${other.source}`);
}

async function main(): Promise<void> {
  const dist = join(import.meta.dirname, "../../dist");
  const site = join(dist, "site");
  const read: ReadSite = (path) => {
    const file = join(site, path);
    return existsSync(file) ? readFileSync(file) : null;
  };
  const served = await servedSizes(
    site,
    new Set(FIRST_PAGES.flatMap((page) => [...filesReached(read, page, { later: true })])),
  );
  const weigh: Weigh = (path) => {
    const size = served.get(path);
    if (size === undefined) throw new Error(`${path} was not asked for`);
    return size;
  };
  const sizes = measure(read, weigh, readFileSync(join(dist, "console.html")));
  for (const budget of BUDGET_NAMES) {
    const [size, most] = [sizes[budget], BUDGETS[budget]];
    const verdict = size <= most ? "ok" : "OVER";
    process.stdout.write(`${verdict.padEnd(5)}${budget.padEnd(24)}${kilobytes(size)} of ${kilobytes(most)}\n`);
    if (size > most) process.exitCode = 1;
  }
}

if (import.meta.main) await main();
