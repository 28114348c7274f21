import puppeteer from "puppeteer-core";
import {
  type BrowserOptions,
  type BrowserSession,
  startBrowserSession,
  type NetworkAccess,
} from "./browser-session.ts";
import { DEAD_PORT } from "./free-port.ts";
import { partPath } from "./optional-parts.ts";
import { type SecurityLevel, torBrowserPreferences } from "./tor-browser-preferences.ts";

/** Sealing at Safer keeps a page busy for long; WebDriver must not give up before the test does. */
const PROTOCOL_TIMEOUT_MILLISECONDS = 600_000;

export interface FirefoxOptions extends BrowserOptions {
  readonly level: SecurityLevel;
  /** What this person has set otherwise. */
  readonly preferences?: Readonly<Record<string, boolean | number | string>>;
}

/** Debian's Firefox ESR, headless, over WebDriver BiDi, with the preferences of Tor Browser at the given level. */
export async function launchFirefox(options: FirefoxOptions): Promise<BrowserSession> {
  return startBrowserSession(`Firefox at ${options.level}`, options, (profile) =>
    puppeteer.launch({
      browser: "firefox",
      protocol: "webDriverBiDi",
      executablePath: partPath("firefox-esr"),
      headless: true,
      userDataDir: profile,
      protocolTimeout: PROTOCOL_TIMEOUT_MILLISECONDS,
      extraPrefsFirefox: {
        ...torBrowserPreferences(options.level),
        ...downloadPreferences(options.downloads),
        ...networkPreferences(options.network),
        ...(options.language === undefined ? {} : { "intl.accept_languages": options.language }),
        ...options.preferences,
      },
    }),
  );
}

/** By preferences: WebDriver's own download settings reach only extra contexts, not the window that a person has. */
function downloadPreferences(folder: string): Record<string, boolean | number | string> {
  return {
    // Firefox's own list of what was saved takes the keys from the page until a person closes it.
    "browser.download.alwaysOpenPanel": false,
    "browser.download.always_ask_before_handling_new_types": false,
    "browser.download.dir": folder,
    "browser.download.folderList": 2,
    "browser.download.useDownloadDir": true,
    "browser.helperApps.showOpenOptionForPdfJS": false,
    "pdfjs.disabled": false,
  };
}

function networkPreferences(access: NetworkAccess): Record<string, boolean | number | string> {
  return {
    "network.proxy.type": 1,
    "network.proxy.socks": "127.0.0.1",
    "network.proxy.socks_port": access.kind === "socks" ? access.port : DEAD_PORT,
    "network.proxy.socks_version": 5,
    "network.proxy.socks_remote_dns": true,
    "network.proxy.failover_direct": false,
    "network.proxy.allow_bypass": false,
    // Without this, Firefox never gives loopback to a proxy; `no_proxies_on` has no say before it.
    "network.proxy.allow_hijacking_localhost": access.kind !== "loopback",
    "network.proxy.no_proxies_on": access.kind === "loopback" ? "127.0.0.1, localhost" : "",
  };
}
