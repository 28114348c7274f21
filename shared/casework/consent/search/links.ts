import { plainHost } from "./hosts.ts";
import { squeezed } from "./folded.ts";

/** What pages, and what is asked of them, are called: many links have it, and it says nobody's name. */
const PAGE_WORDS: ReadonlySet<string> = new Set(
  (
    "about app bio blog channel chat chats com community company compose contacts direct domain edit email event events explore featured feed " +
    "followers following friends group groups hashtag help highlights home html http https inbox index invite jobs join jpeg jpg lang " +
    "language likes link live location login mailto maps media message messages mobile msg music name net news open org page pages pdf people " +
    "permalink person phone photo photos php places playlists png post posts profile profilephp pub public query reel reels ref replies " +
    "resolve reviews room search send settings share shorts source start status stories story tab tag tagged tags team text title topics tv " +
    "type url user username users utmcampaign utmmedium utmsource video videos view wall watch web with www"
  ).split(" "),
);
/** A link within a link: its host may be a service that many use. */
const HOST_WITHIN = /https?:\/+([^/?#&@]*)(?=[/?#&]|$)/gu;
const NAMED_BY_SCHEME = /^[a-z][a-z0-9+.-]{0,20}:(?<slashes>\/*)(?<name>[^/?#&=:@]+)/u;
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

/** What a folded link without its scheme may call somebody: the parts of its path, and of all that stands behind it. */
export function namesInLink(link: string): LinkNames {
  const [path = ""] = link.split(/[?#]/u, 1);
  const behind = link.slice(path.length).replace(HOST_WITHIN, (_link, host: string) => plainHost(host) ?? "");
  const [host = "", ...pages] = path.split("/").filter((part) => squeezed(part) !== "");
  const ofPath = path.includes("/") && pages.length === 0 ? [host] : pages;
  const parts = [...ofPath, ...behind.split(BETWEEN_PARTS)];
  return {
    telling: parts.flatMap((part) => withoutServer(part).filter((name) => part.startsWith("@") || !isPageWord(name))),
    ofPages: parts.map(squeezed).filter(isPageWord),
  };
}

/**
 * What stands at once behind the scheme of a folded piece: "skype:rosa?chat", "xmpp://rosa". Behind slashes, what has a dot is a host, and
 * searched for as one.
 */
export function namesAfterScheme(piece: string): readonly string[] {
  const { name = "", slashes = "" } = NAMED_BY_SCHEME.exec(piece)?.groups ?? {};
  const isHost = slashes !== "" && name.includes(".");
  return [squeezed(name)].filter((each) => each !== "" && !isHost && !isPageWord(each));
}

// "@rosa:matrix.org" as a whole, and without the server.
function withoutServer(part: string): readonly string[] {
  const [name = ""] = part.replace(/^[^\p{L}\p{M}\p{N}]+/u, "").split(/[:@]/u, 1);
  return [...new Set([squeezed(part), squeezed(name)])];
}
