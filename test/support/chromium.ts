import puppeteer from "puppeteer-core";
import {
  type BrowserOptions,
  type BrowserSession,
  startBrowserSession,
  type NetworkAccess,
} from "./browser-session.ts";
import { DEAD_PORT } from "./free-port.ts";
import { partPath } from "./optional-parts.ts";

const PROTOCOL_TIMEOUT_MILLISECONDS = 600_000;

/** Nothing here may open a connection of the browser's own, and containers run tests as root, where the sandbox cannot start. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/** Debian's Chromium, headless: the second opinion beside Firefox. */
export async function launchChromium(options: BrowserOptions): Promise<BrowserSession> {
  return startBrowserSession("Chromium", options, (profile) =>
    puppeteer.launch({
      browser: "chrome",
      executablePath: partPath("chromium"),
      headless: true,
      userDataDir: profile,
      protocolTimeout: PROTOCOL_TIMEOUT_MILLISECONDS,
      args: [...FLAGS, ...networkFlags(options.network), ...languageFlags(options.language)],
      downloadBehavior: { policy: "allow", downloadPath: options.downloads },
    }),
  );
}

function languageFlags(language: string | undefined): string[] {
  return language === undefined ? [] : [`--lang=${language}`, `--accept-lang=${language}`];
}

function networkFlags(access: NetworkAccess): string[] {
  const proxy = `--proxy-server=socks5://127.0.0.1:${String(access.kind === "socks" ? access.port : DEAD_PORT)}`;
  // Loopback goes around any proxy unless that rule is taken away.
  return access.kind === "loopback" ? [proxy] : [proxy, "--proxy-bypass-list=<-loopback>"];
}
