import Database from "better-sqlite3";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { BrowserSession } from "../support/browser-session.ts";
import { findNeedlesInFolder, findNeedlesInText } from "../support/find-needles.ts";
import { type Needle, textNeedle } from "../support/needle.ts";
import { describeWith } from "../support/optional-parts.ts";
import { readSessionStore } from "../support/session-store.ts";
import { waitFor } from "../support/wait-for.ts";
import { CHROMIUM, FIREFOX_ORDINARY } from "./browser-kinds.ts";
import { keptInBrowser } from "./pages/browser-storage.ts";
import { NEUTRAL_TITLE } from "./pages/view-faults.ts";
import { PortalVisitor } from "./pages/portal.ts";
import { secretsOfCodename } from "./steps/codename-secrets.ts";
import { type PracticeServer, startPracticeServer } from "./steps/practice-server.ts";

const TEXT = "The officer at the northern station keeps a list of our names.";
const CONTROL = "this field asks the browser to keep it";
const PATIENCE = { timeoutMilliseconds: 60_000 };
const HISTORIES = { "places.sqlite": "SELECT title FROM moz_places", History: "SELECT title FROM urls" } as const;

interface Remains {
  /** What was found, and in which file. */
  readonly found: readonly string[];
  /** Titles of the portal in the history. */
  readonly titles: readonly string[];
}

// Tor Browser keeps nothing at all. Somebody with another browser must not be betrayed by it either.
for (const kind of [FIREFOX_ORDINARY, CHROMIUM]) {
  describeWith([kind.part], `what is left of a visit in ${kind.name}`, () => {
    let server: PracticeServer;
    let session: BrowserSession | null = null;
    let onClosed: (profile: string) => Promise<void>;

    beforeAll(async () => {
      server = await startPracticeServer();
    });

    beforeEach(() => {
      onClosed = () => Promise.resolve();
    });

    afterEach(async () => {
      await close();
    });

    afterAll(async () => {
      await server.remove();
    });

    const url = (): string => `http://127.0.0.1:${String(server.port)}/`;

    async function close(): Promise<void> {
      const closing = session;
      session = null;
      await closing?.close();
    }

    /** Closes the browser, and looks at all that it leaves behind. */
    async function closeAndSearch(needles: readonly Needle[]): Promise<Remains> {
      let remains: Remains = { found: ["the profile was not searched"], titles: [] };
      onClosed = async (profile) => {
        const sessions = findNeedlesInText("sessions", await readSessionStore(profile), needles);
        const found = [...sessions, ...(await findNeedlesInFolder(profile, needles))];
        remains = { found: found.map(({ place, needle }) => `${needle} in ${place}`), titles: await titlesIn(profile) };
      };
      await close();
      return remains;
    }

    it("is nothing that was typed, not even for a browser that crashes while somebody writes", async () => {
      const browser = await launch();
      const { person } = await writeReport(browser);
      await plantControl(person.page);
      if (kind === FIREFOX_ORDINARY) {
        const kept = await waitFor({ what: "Firefox to write its sessions", ...PATIENCE }, async () => {
          const text = await readSessionStore(browser.profile);
          return text.includes(CONTROL) ? text : undefined;
        });
        expect(kept).not.toContain(TEXT);
        expect(kept).not.toContain("northern station");
      }
      const { found, titles } = await closeAndSearch([textNeedle("text", TEXT)]);
      expect(found).toEqual([]);
      expect(titles.every((title) => NEUTRAL_TITLE.test(title))).toBe(true);
    });

    it("is nothing of a report and its codename, when it was left by its button", async () => {
      const visitor = await writeReport(await launch());
      const { person } = visitor;
      await person.press("Go on");
      await person.press("Go on to your files");
      await person.reads("Do you have files to add?");
      await person.press("Go on without files");
      await visitor.leaveConsent();
      await person.reads("Is this what you want to send?");
      await visitor.send();
      const codename = await visitor.readCodename();
      await visitor.confirm(codename);
      await person.press("To the first page");
      await visitor.comeBack(codename);
      expect(await keptInBrowser(person.page)).toEqual([]);
      await person.press("Leave this page");
      await person.page.waitForFunction(() => location.href === "about:blank");
      const { found, titles } = await closeAndSearch([textNeedle("text", TEXT), ...secretsOfCodename(codename)]);
      expect(found).toEqual([]);
      // Chromium keeps one of the first ten titles, Firefox the last: by then the page has nothing but its name again.
      expect(titles.every((title) => NEUTRAL_TITLE.test(title))).toBe(true);
      if (kind === FIREFOX_ORDINARY) expect(titles).toEqual(["Amparo"]);
    });

    async function launch(): Promise<BrowserSession> {
      session = await kind.launch({
        network: { kind: "loopback" },
        downloads: await server.makeFolder("downloads"),
        onClosed: (profile) => onClosed(profile),
      });
      return session;
    }

    async function writeReport(browser: BrowserSession): Promise<PortalVisitor> {
      const visitor = await PortalVisitor.open(browser, url());
      await visitor.beginReport();
      await visitor.person.press("Go on");
      await visitor.person.reads("What happened?");
      await visitor.person.types("#text", TEXT);
      return visitor;
    }
  });
}

/** A field that does not ask to be forgotten: if the browser keeps this one, it would have kept the others. */
async function plantControl(page: Page): Promise<void> {
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    field.id = "control";
    document.body.append(field);
  });
  await page.type("#control", CONTROL);
}

/** Titles of this site's pages in the browser's history, each once. */
async function titlesIn(folder: string): Promise<string[]> {
  const titles = new Set<string>();
  for (const path of await readdir(folder, { recursive: true })) {
    for (const [name, query] of Object.entries(HISTORIES)) {
      if (path !== name && !path.endsWith(`/${name}`)) continue;
      const history = new Database(join(folder, path), { readonly: true });
      for (const title of history.prepare(`${query} WHERE url LIKE 'http://127.0.0.1%'`).pluck().all()) {
        titles.add(String(title));
      }
      history.close();
    }
  }
  return [...titles].sort();
}
