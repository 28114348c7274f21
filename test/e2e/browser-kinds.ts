import type { BrowserOptions, BrowserSession } from "../support/browser-session.ts";
import { launchChromium } from "../support/chromium.ts";
import { launchFirefox } from "../support/firefox.ts";
import type { OptionalPart } from "../support/optional-parts.ts";

/** A browser that people come with. */
export interface BrowserKind {
  readonly name: string;
  /** The package that brings it. */
  readonly part: OptionalPart;
  /** False for windows that write down which files they have saved. Tor Browser has private ones only. */
  readonly isPrivate: boolean;
  launch(options: BrowserOptions): Promise<BrowserSession>;
}

export const FIREFOX_STANDARD: BrowserKind = {
  name: "Firefox at Standard",
  part: "firefox-esr",
  isPrivate: true,
  launch: (options) => launchFirefox({ ...options, level: "standard" }),
};

export const FIREFOX_SAFER: BrowserKind = {
  name: "Firefox at Safer",
  part: "firefox-esr",
  isPrivate: true,
  launch: (options) => launchFirefox({ ...options, level: "safer" }),
};

/** Tor Browser without any script. Whoever drives it can ask its pages, as long as nothing has to be waited for in them. */
export const FIREFOX_SAFEST: BrowserKind = {
  name: "Firefox at Safest",
  part: "firefox-esr",
  isPrivate: true,
  launch: (options) =>
    launchFirefox({ ...options, level: "safer", preferences: { "javascript.enabled": false, "svg.disabled": true } }),
};

/** Tor Browser at Safest where somebody has allowed the scripts of this site. */
export const FIREFOX_SAFEST_ALLOWED: BrowserKind = {
  name: "Firefox at Safest, with scripts allowed",
  part: "firefox-esr",
  isPrivate: true,
  launch: (options) => launchFirefox({ ...options, level: "safer", preferences: { "svg.disabled": true } }),
};

/** Not Tor Browser: it writes a history, a cache and sessions to disk, and here it does so at once. */
export const FIREFOX_ORDINARY: BrowserKind = {
  name: "Firefox with an ordinary window",
  part: "firefox-esr",
  isPrivate: false,
  launch: (options) =>
    launchFirefox({
      ...options,
      level: "standard",
      preferences: {
        "browser.cache.disk.enable": true,
        "browser.privatebrowsing.autostart": false,
        "browser.sessionstore.interval": 200,
        "browser.sessionstore.interval.idle": 200,
        "browser.sessionstore.resume_from_crash": true,
      },
    }),
};

export const CHROMIUM: BrowserKind = {
  name: "Chromium",
  part: "chromium",
  isPrivate: false,
  launch: launchChromium,
};

export const BROWSER_KINDS: readonly BrowserKind[] = [FIREFOX_STANDARD, FIREFOX_SAFER, CHROMIUM];
