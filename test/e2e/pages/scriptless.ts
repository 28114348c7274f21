import { ElementHandle, type Page } from "puppeteer-core";
import type { BrowserSession } from "../../support/browser-session.ts";
import { waitFor } from "../../support/wait-for.ts";
import { asRead } from "./person.ts";

const PATIENCE_MILLISECONDS = 60_000;

/** A person whose browser runs no script. Nothing is waited for in the page: what never comes would end Firefox's connection. */
export class ScriptlessVisitor {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(session: BrowserSession, url: string): Promise<ScriptlessVisitor> {
    const page = await session.newPage();
    await page.goto(url);
    return new ScriptlessVisitor(page);
  }

  /** Clicks on what has this name, at the place where it is. */
  async press(name: string): Promise<void> {
    const place = await waitFor({ what: `"${name}"`, timeoutMilliseconds: PATIENCE_MILLISECONDS }, () =>
      this.page.evaluate(placeOf, name),
    );
    await this.page.mouse.click(place.x, place.y);
  }

  /** Waits until the page's heading says this. */
  async reads(heading: string): Promise<void> {
    await waitFor({ what: heading, timeoutMilliseconds: PATIENCE_MILLISECONDS }, async () =>
      (await this.text("h1")) === heading ? true : undefined,
    );
  }

  /** What the first element of a kind says; empty when there is none. */
  async text(selector: string): Promise<string> {
    // A page that is just being replaced has nothing to say.
    const text = await this.page
      .evaluate((kind) => document.querySelector<HTMLElement>(kind)?.innerText ?? "", selector)
      .catch(() => "");
    return asRead(text);
  }

  async picks(file: string): Promise<void> {
    const field = await this.page.$("input[type=file]");
    if (!(field instanceof ElementHandle)) throw new Error("there is no field for a file");
    await (await field.toElement("input")).uploadFile(file);
  }
}

/** Runs in the page. Where something to press with this name is, once it is in the middle of the window; null where there is none. */
function placeOf(name: string): { readonly x: number; readonly y: number } | null {
  const named = [...document.querySelectorAll<HTMLElement>("a[href], button, summary")].find(
    (each) => each.checkVisibility() && each.innerText.replaceAll(/\s+/gu, " ").trim() === name,
  );
  if (named === undefined) return null;
  named.scrollIntoView({ block: "center", behavior: "instant" });
  const { height, left, top, width } = named.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
