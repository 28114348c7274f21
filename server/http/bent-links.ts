import { looksForPage } from "./nowhere-pages.ts";
import type { FieldInstance } from "./route-schema.ts";
import { kindOf } from "./site-paths.ts";

/** What messengers and networks put behind links, and what hands put there: neither says which page is meant. */
const BEHIND = /\/*(?:\?[^]*)?$/;

/**
 * Leads whoever looks for a page by a link with a query, or with a slash too many, to the page itself, under its own address
 * (PROTOCOL.md §7.1). Nothing of the query is read or repeated. It comes before the answer for addresses where there is nothing.
 */
export function straightenLinks(app: FieldInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    const { is404, routeOptions, url } = request;
    if (!looksForPage(request)) return;
    const straight = url.replace(BEHIND, "");
    const isPage = is404
      ? straight !== "" && app.hasRoute({ method: "GET", url: straight }) && kindOf(straight.slice(1)) === "page"
      : routeOptions.config.kind === "page";
    const path = straight === "" ? "/" : straight;
    if (isPage && path !== url) return await reply.redirect(path, 303);
  });
}
