import { looksForPage } from "./nowhere-pages.ts";
import type { FieldInstance } from "./route-schema.ts";
import type { Site } from "./site-files.ts";
import { kindOf, nowhereIn, TEMPLATE, urlOf } from "./site-paths.ts";

/** What a sentence or a hand leaves at the end of a link. No page's path ends with any of these. */
const LEFT_BEHIND = "/.,;:!)]}>*\"'";
/** The page of one organisation, below the page for all. */
const ORGANISATION = /\/[0-9a-f]{64}$/;

/**
 * Leads whoever looks for a page by a link with something behind it (a query of a messenger, a slash, the end of a sentence) to the page
 * itself, under its own address (PROTOCOL.md §7.1). Nothing of the query is read or repeated. It comes before the answer for addresses
 * where there is nothing.
 */
export function straightenLinks(app: FieldInstance, site: Site): void {
  const isPage = (path: string): boolean =>
    kindOf(path) === "page" && !path.endsWith(TEMPLATE) && nowhereIn(path) === null;
  const filled = new Set([...site.templates.keys()].map((name) => `/${name}`));
  const pages = new Set([...site.paths.filter(isPage).map(urlOf), ...filled]);
  const isKnown = (path: string): boolean => pages.has(path) || filled.has(path.replace(ORGANISATION, ""));
  app.addHook("onRequest", async (request, reply) => {
    const { is404, routeOptions, url } = request;
    if (!looksForPage(request)) return;
    const path = straightened(url);
    const leads = is404 ? path !== "/" && isKnown(path) : routeOptions.config.kind === "page";
    if (leads && path !== url) return await reply.redirect(path, 303);
  });
}

/** A path without its query and what was left behind it. Everybody may ask, so it goes over each character once. */
function straightened(url: string): string {
  const query = url.indexOf("?");
  let end = query < 0 ? url.length : query;
  while (end > 1 && LEFT_BEHIND.includes(url.charAt(end - 1))) end -= 1;
  return url.slice(0, end);
}
