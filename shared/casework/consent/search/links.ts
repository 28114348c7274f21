import { plainHost } from "./hosts.ts";
import { squeezed } from "./folded.ts";

/** What pages, and what is asked of them, are called: many links have it, and it says nobody's name. */
const PAGE_WORDS: ReadonlySet<string> = new Set(
  (
    "about app blog channel chat com compose direct domain email feed group groups home html http https inbox index invite jpeg jpg join lang " +
    "language link login mailto message messages mobile name net news open org page pages pdf phone photo photos php png post posts profile profilephp " +
    "query ref room search send settings share source start status tab tag team text title type url user username utmcampaign utmmedium utmsource video " +
    "view wall watch web www"
  ).split(" "),
);
/** A link within a link: its host may be a service that many use. */
const HOST_WITHIN = /https?:\/+([^/?#&@]*)(?=[/?#&]|$)/gu;
const BETWEEN_PARTS = /[/#!?=&]+/u;

/** Whether pages and mailboxes are called so. */
export function isPageWord(word: string): boolean {
  return PAGE_WORDS.has(word);
}

interface LinkNames {
  /** Parts that may be somebody's user name, in one. */
  readonly telling: readonly string[];
  /** Parts that pages are called: user names only where an at sign says so. */
  readonly ofPages: readonly string[];
}

/** What a folded link without its scheme may call somebody: the end of its path, and the parts of all that stands behind it. */
export function namesInLink(link: string): LinkNames {
  const [path = ""] = link.split(/[?#]/u, 1);
  const behind = link.slice(path.length).replace(HOST_WITHIN, (_link, host: string) => plainHost(host) ?? "");
  const end = path.split("/").filter((part) => squeezed(part) !== "");
  const parts = [...(path.includes("/") ? end.slice(-1) : []), ...behind.split(BETWEEN_PARTS)];
  return {
    telling: parts.flatMap((part) => withoutServer(part).filter((name) => part.startsWith("@") || !isPageWord(name))),
    ofPages: parts.map(squeezed).filter(isPageWord),
  };
}

// "@rosa:matrix.org" as a whole, and without the server.
function withoutServer(part: string): readonly string[] {
  const [name = ""] = part.replace(/^[^\p{L}\p{M}\p{N}]+/u, "").split(/[:@]/u, 1);
  return [...new Set([squeezed(part), squeezed(name)])];
}
