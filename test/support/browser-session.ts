import type { Browser, Page } from "puppeteer-core";
import { createPageComplaints } from "./page-complaints.ts";
import { createTemporaryFolder, type TemporaryFolder } from "./temporary-folder.ts";

/** How a browser reaches the world. Names outside of loopback are never looked up: tests have no business there. */
export type NetworkAccess =
  /** Loopback, directly. */
  | { readonly kind: "loopback" }
  /** Everything through a SOCKS5 proxy of this machine that also resolves the names: Tor. */
  | { readonly kind: "socks"; readonly port: number }
  /** Nothing at all, loopback included: a laptop that has never seen a network. Files still open. */
  | { readonly kind: "none" };

export interface BrowserOptions {
  readonly network: NetworkAccess;
  /** Existing folder into which downloads go without a question. */
  readonly downloads: string;
  /** The language (a BCP 47 tag) that the browser asks pages for, and names to their scripts; English where nothing is said. */
  readonly language?: string;
  /** Looks at the profile that a closed browser has left behind, before it is removed. */
  readonly onClosed?: (profile: string) => Promise<void>;
}

/** One browser process with a profile of its own, thrown away at the end. */
export interface BrowserSession {
  /** As tests are named: "Firefox at safer". */
  readonly name: string;
  /** Process id of the browser's main process. */
  readonly pid: number;
  readonly downloads: string;
  /** Folder of its profile, for as long as it runs. */
  readonly profile: string;
  /** URLs that pages asked for, in order: also those that failed, and `file:` ones. */
  readonly requests: readonly string[];
  newPage(): Promise<Page>;
  /** What went wrong in pages so far, and forgets it. */
  takeComplaints(): string[];
  /**
   * Ends the browser and removes its profile.
   *
   * @throws Error when pages complained and nobody took the complaints.
   */
  close(): Promise<void>;
}

/**
 * Starts a browser with a new profile.
 *
 * @param launch - starts it with the profile in the folder it is given.
 */
export async function startBrowserSession(
  name: string,
  options: BrowserOptions,
  launch: (profile: string) => Promise<Browser>,
): Promise<BrowserSession> {
  const profile = await createTemporaryFolder("profile");
  try {
    return createBrowserSession(name, await launch(profile.path), options, profile);
  } catch (error) {
    await profile.remove();
    throw error;
  }
}

function createBrowserSession(
  name: string,
  browser: Browser,
  options: BrowserOptions,
  profile: TemporaryFolder,
): BrowserSession {
  const complaints = createPageComplaints();
  const requests: string[] = [];
  const child = browser.process();
  const pid = child?.pid;
  if (child === null || pid === undefined) throw new Error(`${name} was not started by this process`);
  return {
    name,
    pid,
    downloads: options.downloads,
    profile: profile.path,
    requests,
    newPage: async () => {
      const page = await browser.newPage();
      page.on("request", (request) => requests.push(request.url()));
      await complaints.watch(page);
      return page;
    },
    takeComplaints: () => complaints.take(),
    close: async () => {
      await browser.close();
      try {
        await options.onClosed?.(profile.path);
      } finally {
        await profile.remove();
      }
      const left = complaints.take();
      if (left.length > 0) throw new Error(`${name}: ${left.join("\n")}`);
    },
  };
}
