import { readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { BrowserOptions, BrowserSession } from "../support/browser-session.ts";
import { launchChromium } from "../support/chromium.ts";
import { waitForDownload } from "../support/downloads.ts";
import { launchFirefox } from "../support/firefox.ts";
import { describeWith, type OptionalPart } from "../support/optional-parts.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { waitFor } from "../support/wait-for.ts";
import { type PageServer, startPageServer } from "./page-server.ts";

// Browsers start slowly while the machine is busy with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const HTML = `<!doctype html><html lang="en"><title>Page</title>
<a id="served" href="/file" download>served</a> <button id="made">made here</button> <input id="files" type="file" multiple>
<script>
  document.querySelector("#made").addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["made in the page"]));
    link.download = "made here.tar";
    link.click();
  });
</script>`;

interface Kind {
  readonly part: OptionalPart;
  readonly name: string;
  readonly webAssembly: boolean;
  launch(options: BrowserOptions): Promise<BrowserSession>;
}

const KINDS: readonly Kind[] = [
  {
    part: "firefox-esr",
    name: "Firefox at standard",
    webAssembly: true,
    launch: (options) => launchFirefox({ ...options, level: "standard" }),
  },
  {
    part: "firefox-esr",
    name: "Firefox at safer",
    webAssembly: false,
    launch: (options) => launchFirefox({ ...options, level: "safer" }),
  },
  { part: "chromium", name: "Chromium", webAssembly: true, launch: launchChromium },
];

for (const kind of KINDS) {
  describeWith([kind.part], kind.name, () => {
    let folder: TemporaryFolder;
    let server: PageServer;
    let session: BrowserSession;

    beforeAll(async () => {
      folder = await createTemporaryFolder("browsers");
      server = await startPageServer({
        "/": { type: "text/html", body: HTML },
        "/file": { type: "application/octet-stream", body: "from the server" },
        "/strict": {
          type: "text/html",
          body: "<!doctype html><title>Strict</title>",
          headers: { "content-security-policy": "default-src 'none'" },
        },
      });
      session = await kind.launch({ network: { kind: "loopback" }, downloads: folder.path });
    });

    afterAll(async () => {
      await session.close();
      await server.stop();
      await folder.remove();
    });

    async function hear(...expected: string[]): Promise<void> {
      const heard: string[] = [];
      for (const words of expected) {
        await waitFor({ what: `a complaint with "${words}"`, timeoutMilliseconds: 10_000 }, () => {
          heard.push(...session.takeComplaints());
          return heard.find((complaint) => complaint.includes(words));
        });
      }
    }

    it("is the browser that it says, with WebAssembly where that level has it", async () => {
      const page = await session.newPage();
      await page.goto(`${server.url}/`);
      const seen = await page.evaluate(() => ({
        secure: isSecureContext,
        webAssembly: "WebAssembly" in window,
        firefox: navigator.userAgent.includes("Firefox/"),
        serviceWorker: "serviceWorker" in navigator,
      }));
      const firefox = kind.part === "firefox-esr";
      expect(seen).toEqual({ secure: true, webAssembly: kind.webAssembly, firefox, serviceWorker: !firefox });
      expect(session.requests).toContain(`${server.url}/`);
      expect(session.name).toBe(kind.name);
    });

    it("downloads what is served and what a page makes, under the name that the page gives", async () => {
      const page = await session.newPage();
      await page.goto(`${server.url}/`);
      await page.click("#served");
      const served = await waitForDownload(folder.path, /^file/u);
      await page.click("#made");
      const made = await waitForDownload(folder.path, /^made here\.tar$/u);
      expect(await readFile(served, "utf8")).toBe("from the server");
      expect(await readFile(made, "utf8")).toBe("made in the page");
    });

    it("gives a page several files with Arabic names", async () => {
      const first = join(folder.path, "شهادة.txt");
      const second = join(folder.path, "صورة.jpg");
      await writeFile(first, "one");
      await writeFile(second, "other");
      const page = await session.newPage();
      await page.goto(`${server.url}/`);
      const input = await page.$("input#files");
      await input?.uploadFile(first, second);
      const names = await page.$eval("input#files", (element) =>
        element instanceof HTMLInputElement ? Array.from(element.files ?? [], (file) => [file.name, file.size]) : [],
      );
      expect(names).toEqual([
        [basename(first), 3],
        [basename(second), 5],
      ]);
    });

    it("hears errors of pages and workers, console errors and broken policies", async () => {
      const page = await session.newPage();
      await page.goto(`${server.url}/`);
      await page.evaluate(() => {
        queueMicrotask(() => {
          throw new Error("thrown in the page");
        });
        new Worker(URL.createObjectURL(new Blob(["throw new Error('thrown in the worker')"])));
        console.error("written to the console");
      });
      await hear("thrown in the page", "thrown in the worker", "written to the console");
      await page.goto(`${server.url}/strict`);
      await page.evaluate(() => {
        document.head.append(Object.assign(document.createElement("script"), { src: "/refused.js" }));
      });
      await hear("policy violation: script-src");
      // What a browser says a second time, in other words, is of no other test.
      await page.close();
      session.takeComplaints();
    });

    it("with no network reaches not even loopback, and still opens files", async () => {
      const offline = await kind.launch({ network: { kind: "none" }, downloads: folder.path });
      const page = await offline.newPage();
      const file = join(folder.path, "page.html");
      await writeFile(file, "<!doctype html><title>From a file</title>");
      await page.goto(pathToFileURL(file).href);
      expect(await page.title()).toBe("From a file");
      for (const host of [server.url, server.url.replace("127.0.0.1", "localhost")]) {
        const outcome = await page.evaluate(
          (url) =>
            fetch(url, { mode: "no-cors" }).then(
              () => "reached",
              () => "unreachable",
            ),
          `${host}/`,
        );
        expect(outcome).toBe("unreachable");
      }
      expect(offline.requests).toContain(`${server.url}/`);
      offline.takeComplaints();
      await offline.close();
    });

    it("closes its own process, and tells what was complained about and not taken", async () => {
      const brief = await kind.launch({ network: { kind: "loopback" }, downloads: folder.path });
      expect(existsSync(`/proc/${String(brief.pid)}`)).toBe(true);
      const page = await brief.newPage();
      await page.evaluate(() => {
        console.error("never taken");
      });
      await expect(brief.close()).rejects.toThrow("console error: never taken");
      expect(existsSync(`/proc/${String(brief.pid)}`)).toBe(false);
    });
  });
}
