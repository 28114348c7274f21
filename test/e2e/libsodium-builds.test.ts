import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { encodeHex, encodeUtf8, zeroBytes } from "../../shared/bytes/index.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import type { BrowserOptions, BrowserSession } from "../support/browser-session.ts";
import { launchChromium } from "../support/chromium.ts";
import { launchFirefox } from "../support/firefox.ts";
import { describeWith, type OptionalPart } from "../support/optional-parts.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { buildSinglePage, buildSitePage, serveSite, type SiteOfPage } from "./pages/site-of-page.ts";

interface Kind {
  readonly part: OptionalPart;
  readonly name: string;
  readonly webAssembly: boolean;
  /** Which of the two builds the site lets it download. */
  readonly build: RegExp;
  launch(options: BrowserOptions): Promise<BrowserSession>;
}

const KINDS: readonly Kind[] = [
  {
    part: "firefox-esr",
    name: "Firefox at standard",
    webAssembly: true,
    build: /^\/workers\/libsodium-wrappers-/,
    launch: (options) => launchFirefox({ ...options, level: "standard" }),
  },
  {
    part: "firefox-esr",
    name: "Firefox at safer",
    webAssembly: false,
    build: /^\/workers\/libsodium-fallback-/,
    launch: (options) => launchFirefox({ ...options, level: "safer" }),
  },
  {
    part: "chromium",
    name: "Chromium",
    webAssembly: true,
    build: /^\/workers\/libsodium-wrappers-/,
    launch: launchChromium,
  },
];

/** What every engine has to find: computed here, by the build that Node takes. */
async function expectedFindings(webAssembly: boolean): Promise<unknown> {
  const sodium = await loadSodium();
  const [seed, text] = [new Uint8Array(32).fill(7), encodeUtf8("hello")];
  return {
    webAssembly,
    xwingPublicKey: encodeHex(sodium.xwingPublicKey(seed)),
    xwingRoundTrip: true,
    signature: encodeHex(sodium.ed25519Sign(text, seed)),
    verified: true,
    sealed: encodeHex(sodium.chachaSeal(text, zeroBytes(0), zeroBytes(12), seed)),
    randomDiffers: true,
    unhandled: [],
  };
}

for (const kind of KINDS) {
  describeWith([kind.part], `libsodium in ${kind.name}`, () => {
    let folder: TemporaryFolder;
    let site: SiteOfPage;
    let session: BrowserSession;

    beforeAll(async () => {
      folder = await createTemporaryFolder("libsodium");
      await buildSitePage("libsodium", join(folder.path, "site"));
      await buildSinglePage("libsodium", folder.path);
      site = await serveSite(join(folder.path, "site"));
      session = await kind.launch({ network: { kind: "loopback" }, downloads: folder.path });
    });

    afterAll(async () => {
      await session.close();
      await site.stop();
      await folder.remove();
    });

    async function findingsAt(url: string): Promise<unknown> {
      const page = await session.newPage();
      await page.goto(url);
      await page.waitForFunction(() => document.title !== "waiting", { timeout: 60_000 });
      const text = await page.$eval("output", (output) => output.textContent);
      await page.close();
      return JSON.parse(text);
    }

    it("works in a module worker under the site's policies, and downloads its own build only", async () => {
      expect(await findingsAt(site.url)).toEqual(await expectedFindings(kind.webAssembly));
      const builds = site.paths.filter((path) => path.includes("libsodium"));
      expect(builds).toEqual([expect.stringMatching(kind.build)]);
      expect(session.takeComplaints()).toEqual([]);
    });

    it("works in the worker of a single file from disk, under the file's own policy", async () => {
      const before = site.paths.length;
      const file = pathToFileURL(join(folder.path, "single.html")).href;
      expect(await findingsAt(file)).toEqual(await expectedFindings(kind.webAssembly));
      expect(site.paths).toHaveLength(before);
      expect(session.requests.filter((url) => !/^(?:http:\/\/127\.0\.0\.1|file:|blob:)/.test(url))).toEqual([]);
      expect(session.takeComplaints()).toEqual([]);
    });
  });
}
