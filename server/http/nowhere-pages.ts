import type { FastifyRequest } from "fastify";
import { withStatus } from "./answers.ts";
import type { FieldInstance } from "./route-schema.ts";
import { pageHeaders, SECURITY_HEADERS } from "./security-headers.ts";
import type { SiteFilesOptions } from "./site-files.ts";
import { firstPart, isOfPortal, nowhereIn } from "./site-paths.ts";

/** Browsers name it when somebody goes somewhere; scripts, style sheets and pictures are asked for without it. */
const ASKS_FOR_PAGE = /(?:^|,)\s*text\/html\s*(?:[;,]|$)/i;

/** True for whoever goes somewhere with a browser, and reads what comes. */
export function looksForPage({ headers, method }: Pick<FastifyRequest, "headers" | "method">): boolean {
  return ["GET", "HEAD"].includes(method) && ASKS_FOR_PAGE.test(headers.accept ?? "");
}

/**
 * Gives whoever looks for a page where there is none a page in the language of the path, which says nothing of that path. Whatever else
 * is asked for stays `route.unknown` (PROTOCOL.md §7.1). It is for the whole server, not a plugin of it: what no route knows belongs to
 * none.
 */
export function answerNowhere(app: FieldInstance, { onion, site }: SiteFilesOptions): void {
  const pages = new Map(
    site.paths.flatMap((path) => {
      const language = nowhereIn(path);
      if (language === null) return [];
      // Not to the same path there: it is nowhere, too, and no answer repeats what was typed.
      const headers = pageHeaders(site.styles.get(path) ?? [], onion === null ? null : `${onion}/${language}`);
      return [[language, { path, headers: { ...SECURITY_HEADERS.page, ...headers } }] as const];
    }),
  );
  app.addHook("onRequest", async (request, reply) => {
    if (!request.is404 || !looksForPage(request)) return;
    const part = firstPart(request.url);
    const page = isOfPortal(part) ? (pages.get(part) ?? pages.get("")) : undefined;
    if (page === undefined) return;
    return await withStatus(reply, "route.unknown").headers(page.headers).sendFile(page.path);
  });
}
