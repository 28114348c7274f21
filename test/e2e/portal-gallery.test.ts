import type { CDPSession } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { directionOf, LANGUAGES } from "../../client/i18n/languages.ts";
import { findAccessibilityViolations, findColorViolations } from "../support/axe.ts";
import type { BrowserSession } from "../support/browser-session.ts";
import { describeWith } from "../support/optional-parts.ts";
import { sidewaysScroll } from "../support/screenshots.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { CHROMIUM } from "./browser-kinds.ts";
import { viewsIn } from "./gallery/gallery-page.ts";
import { openGallery, type OpenGallery } from "./gallery/open-gallery.ts";
import { neutralTitlesIn } from "./gallery/titles.ts";

const NARROW = 320;
const LANGUAGES_SHOWN = LANGUAGES.map(({ tag }) => tag);

/** What media a page is shown in, for as long as the session is open; what is not named is as usual. */
async function emulate(
  devtools: CDPSession,
  features: Readonly<Record<string, string>>,
  media = "screen",
): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await devtools.send("Emulation.setEmulatedMedia", { features: list, media });
}

/** Runs in the page. Buttons that cannot be told from text where the colors are the person's own. */
function shapelessButtons(): string[] {
  return [...document.querySelectorAll<HTMLElement>("button.button:not(.button--plain), a.button, label.button")]
    .filter((button) => button.checkVisibility())
    .filter((button) => {
      const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(button);
      return borderTopStyle === "none" || borderTopWidth === "0px" || borderTopColor === "rgba(0, 0, 0, 0)";
    })
    .map(({ innerText }) => innerText);
}

/** Runs in the page. What is painted with the names that all pages have for these: text, lines and what is behind them. */
function rootColors(): Record<string, string> {
  const probe = document.body.appendChild(document.createElement("p"));
  const painted = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const [soft, line, lineStrong] = [painted("--ink-soft"), painted("--line"), painted("--line-strong")];
  probe.style.borderTop = "var(--edge) solid";
  const edge = getComputedStyle(probe).borderTopWidth;
  probe.remove();
  const { backgroundColor: paper, color: ink } = getComputedStyle(document.documentElement);
  return { edge, ink, line, lineStrong, paper, soft };
}

describeWith([CHROMIUM.part], "every state of the portal", () => {
  let gallery: OpenGallery;
  let session: BrowserSession;
  let folder: TemporaryFolder;

  beforeAll(async () => {
    folder = await createTemporaryFolder("gallery");
    gallery = await openGallery();
    session = await CHROMIUM.launch({ network: { kind: "loopback" }, downloads: folder.path });
  });

  afterAll(async () => {
    await session.close();
    await gallery.close();
    await folder.remove();
  });

  it.each(LANGUAGES_SHOWN)(
    "can be read by everybody in %s: light, dark, and on the narrowest screen",
    async (language) => {
      const { page, views } = await viewsIn(session, gallery, language);
      const devtools = await page.createCDPSession();
      const faults: string[] = [];
      const isNeutral = neutralTitlesIn(language);
      for (const { name, show } of views) {
        await emulate(devtools, { "prefers-color-scheme": "light" });
        await show();
        const found = await findAccessibilityViolations(page);
        await emulate(devtools, { "prefers-color-scheme": "dark" });
        found.push(...(await findColorViolations(page)).map((fault) => `dark: ${fault}`));
        const { direction, missing, step, title } = await page.evaluate(() => ({
          direction: getComputedStyle(document.body).direction,
          // In English; which step it is does not depend on the language.
          step: /^Step (\d)/u.exec(document.querySelector(".eyebrow")?.textContent ?? "")?.[1] ?? null,
          missing: /⟦[^⟧]*⟧/u.exec(document.body.textContent)?.[0] ?? null,
          title: document.title,
        }));
        if (direction !== directionOf(language)) found.push(`it is written ${direction}`);
        if (missing !== null) found.push(`there is no text ${missing}`);
        if (!isNeutral(title) && !name.startsWith("static")) found.push(`the title says "${title}"`);
        if (step !== null && !title.startsWith(`Part ${step} `)) found.push(`step ${step} is called "${title}"`);
        // No paper is that narrow.
        const overflow = name.startsWith("paper") ? 0 : await sidewaysScroll(page, NARROW);
        if (overflow > 0) found.push(`${String(overflow)} px hang over at ${String(NARROW)}`);
        faults.push(...found.map((fault) => `${name}: ${fault}`));
      }
      await page.close();
      expect(faults).toEqual([]);
    },
  );

  it("keeps the shape of its buttons in forced colors, and moves nothing where nothing is to move", async () => {
    const { page, views } = await viewsIn(session, gallery, "en");
    const devtools = await page.createCDPSession();
    await emulate(devtools, { "forced-colors": "active", "prefers-reduced-motion": "reduce" });
    const faults: string[] = [];
    for (const { name, show } of views) {
      await show();
      const shapeless = await page.evaluate(shapelessButtons);
      const moving = await page.evaluate(() => document.getAnimations().length);
      if (!(await page.evaluate(() => matchMedia("(forced-colors: active)").matches))) faults.push("no forced colors");
      faults.push(...shapeless.map((button) => `${name}: ${button} has no shape`));
      if (moving > 0) faults.push(`${name}: something moves`);
    }
    await page.close();
    expect(faults).toEqual([]);
  });

  it.each(["light", "dark"])("gives who wants more contrast no soft colors and no thin lines: %s", async (scheme) => {
    const { page, views } = await viewsIn(session, gallery, "en");
    const devtools = await page.createCDPSession();
    const colors = (): Promise<Record<string, string>> => page.evaluate(rootColors);
    await views[0]?.show();
    await emulate(devtools, { "prefers-color-scheme": scheme });
    const usual = await colors();
    await emulate(devtools, { "prefers-color-scheme": scheme, "prefers-contrast": "more" });
    const strong = await colors();
    await page.close();
    expect(usual["soft"]).not.toBe(usual["ink"]);
    expect(strong["soft"]).toBe(strong["ink"]);
    expect(strong["line"]).toBe(strong["lineStrong"]);
    expect([usual["edge"], strong["edge"]]).toEqual(["1px", "2px"]);
    const [black, white] = ["rgb(0, 0, 0)", "rgb(255, 255, 255)"];
    if (scheme === "light") expect([strong["ink"], strong["paper"]]).toEqual([black, white]);
    else expect([strong["ink"], strong["paper"]]).toEqual([usual["ink"], usual["paper"]]);
  });

  it("prints what is to be read, and nothing that is to be pressed", async () => {
    const { page, views } = await viewsIn(session, gallery, "en");
    const devtools = await page.createCDPSession();
    await emulate(devtools, {}, "print");
    for (const { name, show } of views.filter((view) => /^(?:first|static (?:index|guide))/u.test(view.name))) {
      await show();
      const pressed = await page.$$eval(".button, .languages, .leave", (pieces) =>
        pieces.filter((piece) => piece.checkVisibility()).map(({ textContent }) => textContent.trim()),
      );
      expect(pressed, name).toEqual([]);
      expect(await page.$eval("h1", (heading) => heading.checkVisibility()), name).toBe(true);
    }
    await page.close();
  });
});
