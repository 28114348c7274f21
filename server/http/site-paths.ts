import type { PathKind } from "./security-headers.ts";

/** The interface is below it, and nothing else (PROTOCOL.md §7.1). */
export const API_PREFIX = "/api/v1";

/** A page that is served only after the server has filled it; it has no address of its own. */
export const TEMPLATE = ".template.html";
/** The page for addresses where there is nothing, with the first part of the paths of its language; it has no address of its own. */
const NOWHERE = /^(?:([A-Za-z0-9-]+)\/)?nowhere\.html$/;

/** What is below the first parts of paths that belong to programs, and to those who work at the desk; all others are the portal's. */
const KINDS: ReadonlyMap<string, PathKind> = new Map([
  [firstPart(API_PREFIX), "api"],
  ["assets", "asset"],
  ["workers", "worker"],
  ["desk", "page"],
]);

/** What a file of the site is, by its path below the site's root. */
export function kindOf(file: string): PathKind {
  return KINDS.get(firstPart(`/${file}`)) ?? "page";
}

/** True where somebody may look for a page of the portal, by the first part of a path. */
export function isOfPortal(part: string): boolean {
  return !KINDS.has(part);
}

/** The first part of a path, behind which there may be a query, as the router reads it. @throws URIError where the router refuses it */
export function firstPart(url: string): string {
  return decodeURIComponent(/^\/([^/?#]*)/.exec(url)?.[1] ?? "");
}

/** For a page for addresses where there is nothing, the first part of its language's paths, "" in English; null for other files. */
export function nowhereIn(file: string): string | null {
  const found = NOWHERE.exec(file);
  return found === null ? null : (found[1] ?? "");
}

/** `index.html` is at `/`, `es/index.html` at `/es`, `es/guide.html` at `/es/guide`; all other files are where they lie. */
export function urlOf(file: string): string {
  return `/${file.replace(/(?:(?:^|\/)index)?\.html$/, "")}`;
}
