import type { Page } from "puppeteer-core";

/** Names of everything that a page has put into the browser's keeping, wherever browsers let pages keep something. */
export async function keptInBrowser(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    /** Private windows refuse some kinds of keeping altogether: then nothing is kept there. */
    const namesIn = async (kind: string, list: () => Promise<string[]>): Promise<string[]> =>
      (await list().catch(() => [])).map((name) => `${kind}: ${name}`);
    const kept = await Promise.all([
      namesIn("cookie", () => Promise.resolve(document.cookie.split(";").filter((cookie) => cookie !== ""))),
      namesIn("localStorage", () => Promise.resolve(Object.keys(localStorage))),
      namesIn("sessionStorage", () => Promise.resolve(Object.keys(sessionStorage))),
      namesIn("IndexedDB", async () => (await indexedDB.databases()).map(({ name }) => name ?? "")),
      namesIn("cache", () => caches.keys()),
      namesIn("file", async () => {
        const names: string[] = [];
        for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
        return names;
      }),
      namesIn("service worker", async () => {
        const workers = await navigator.serviceWorker.getRegistrations();
        return workers.map(({ scope }) => scope);
      }),
    ]);
    return kept.flat();
  });
}

/**
 * Ids of the fields on the page whose contents browsers may write into their file of sessions. Chromium hears of it that it may
 * not from the form around them, and from the field itself only if that is a line of text.
 */
export async function keptWithSessions(page: Page): Promise<string[]> {
  const fields = "textarea, select, input:not([type=checkbox], [type=radio], [type=file])";
  return page.$$eval(fields, (found) =>
    found
      .filter((field) => field.form?.getAttribute("autocomplete") !== "off")
      .filter((field) => field.localName !== "input" || field.getAttribute("autocomplete") !== "off")
      .map(({ id }) => id),
  );
}
