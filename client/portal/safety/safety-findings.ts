import type { Surroundings } from "./surroundings.ts";

/** How the page was reached, by its address alone. */
export type Way =
  | { readonly kind: "onion" }
  /** Through somebody's server that makes an onion service out of an ordinary address; `onion` is its true name. */
  | { readonly kind: "proxy"; readonly onion: string }
  /** As `proxy`, but the address does not tell the true name. */
  | { readonly kind: "proxy"; readonly onion: null }
  /** Over the open web. */
  | { readonly kind: "open" }
  /** From this device itself, for practice. */
  | { readonly kind: "own" };

/** What the browser looks like. Others can look the same. */
export type Looks = "tor-browser" | "other";

/** What the security level of Tor Browser looks like. `safest` with a script that runs: somebody has allowed this site. */
export type Level = "standard" | "safer" | "safest" | "unclear";

/** All that a page can honestly say of how safe it is to use it here. */
export interface SafetyFindings {
  readonly way: Way;
  readonly looks: Looks;
  /** Null where the browser does not look like Tor Browser: others have no such levels. */
  readonly level: Level | null;
  /** False where nothing can be sealed. */
  readonly canSeal: boolean;
}

const OWN = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const ONION = /(?:^|\.)onion$/;
/** The name of an onion service as a part of another name, as `NAME.onion.example` or `NAME.example`. */
const NAME_WITHIN = /(?:^|\.)([a-z2-7]{56})\./;
/** Services that are known to do that have one of these in their name. */
const PROXY_WITHIN = /(?:^|\.)(?:onion|tor2web)\./;
/** What every Tor Browser says, old and new. */
const TIME_ZONES = ["UTC", "Atlantic/Reykjavik"];

/** Reads the signs. Where they do not agree, it says less. */
export function findSafety(seen: Surroundings): SafetyFindings {
  const looks = looksOf(seen);
  return {
    way: wayOf(seen.host),
    looks,
    level: looks === "tor-browser" ? levelOf(seen) : null,
    canSeal: seen.isSecure,
  };
}

function wayOf(host: string): Way {
  if (OWN.test(host)) return { kind: "own" };
  if (ONION.test(host)) return { kind: "onion" };
  const [, name] = NAME_WITHIN.exec(host) ?? [];
  if (name !== undefined) return { kind: "proxy", onion: `${name}.onion` };
  return PROXY_WITHIN.test(host) ? { kind: "proxy", onion: null } : { kind: "open" };
}

function looksOf({ hasPush, isFirefox, isScreenAsWideAsPage, timeZone }: Surroundings): Looks {
  return isFirefox && isScreenAsWideAsPage && !hasPush && TIME_ZONES.includes(timeZone) ? "tor-browser" : "other";
}

function levelOf({ hasMathMl, hasSvg, hasWebAssembly }: Surroundings): Level {
  if (!hasSvg) return "safest";
  if (!hasMathMl) return "safer";
  // Somebody can switch it off alone.
  return hasWebAssembly ? "standard" : "unclear";
}
