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

export const CHROMIUM: BrowserKind = {
  name: "Chromium",
  part: "chromium",
  isPrivate: false,
  launch: launchChromium,
};

export const BROWSER_KINDS: readonly BrowserKind[] = [FIREFOX_STANDARD, FIREFOX_SAFER, CHROMIUM];
