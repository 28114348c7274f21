import { afterAll, beforeAll, expect, it } from "vitest";
import type { BrowserSession } from "../support/browser-session.ts";
import { describeWith } from "../support/optional-parts.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { CHROMIUM } from "./browser-kinds.ts";
import { changesOf } from "./gallery/changes.ts";
import { viewsIn } from "./gallery/gallery-page.ts";
import { KeptPictures } from "./gallery/kept-pictures.ts";
import { lookAs, LOOKS, takePicture, type Look } from "./gallery/looks.ts";
import { openGallery, type OpenGallery } from "./gallery/open-gallery.ts";

/** A minute for each language on a machine that does nothing else. */
const PATIENCE_MILLISECONDS = 900_000;
const LANGUAGES = ["en", "ar", "zh-Hans"] as const;

/** Changes the page in which it runs. */
type Change = () => void;

describeWith([CHROMIUM.part], "how the portal looks", () => {
  let gallery: OpenGallery;
  let session: BrowserSession;
  let folder: TemporaryFolder;

  beforeAll(async () => {
    folder = await createTemporaryFolder("pictures");
    gallery = await openGallery();
    session = await CHROMIUM.launch({ network: { kind: "loopback" }, downloads: folder.path });
  });

  afterAll(async () => {
    await session.close();
    await gallery.close();
    await folder.remove();
  });

  it.each(LANGUAGES)(
    "is what it was when somebody last looked at it: every state, the whole page, in %s",
    async (language) => {
      const { page, views } = await viewsIn(session, gallery, language);
      const kept = new KeptPictures(language);
      for (const { name, show } of views) {
        await show();
        for (const look of LOOKS) {
          await lookAs(page, look);
          await kept.compare(name, await takePicture(page));
        }
      }
      await page.close();
      expect(await kept.changes()).toEqual([]);
    },
    PATIENCE_MILLISECONDS,
  );

  /** What is said of a state after a change that nobody wanted. */
  async function saidOf(look: Look, language: string, state: string, change: Change): Promise<string> {
    const { page, views } = await viewsIn(session, gallery, language);
    await lookAs(page, look);
    const view = views.find(({ name }) => name === state);
    if (view === undefined) throw new Error(`there is no ${state}`);
    await view.show();
    const before = await takePicture(page);
    await view.show();
    expect(changesOf(before.mosaic, (await takePicture(page)).mosaic)).toEqual([]);
    await page.evaluate(change);
    const said = changesOf(before.mosaic, (await takePicture(page)).mosaic);
    await page.close();
    return said.join("; ");
  }

  const lightAt = LOOKS.filter(({ scheme }) => scheme === "light");
  const dark = LOOKS.filter(({ scheme }) => scheme === "dark");

  it.each(lightAt)(
    "would not be the same with another color of the last button of a long page, at $width px",
    async (look) => {
      const said = await saidOf(look, "en", "questions", () => {
        const button = [...document.querySelectorAll<HTMLElement>("main .button--main")].at(-1);
        if (button === undefined) throw new Error("there is no button");
        button.style.background = "#803030";
        button.style.borderColor = "#803030";
      });
      expect(said).toMatch(FROM_BELOW);
    },
  );

  it.each(lightAt)(
    "would not be the same with a link at the end of the guide that is red, at $width px",
    async (look) => {
      const said = await saidOf(look, "en", "static guide.html", () => {
        const link = [...document.querySelectorAll<HTMLElement>("main a[href]")].at(-1);
        if (link === undefined) throw new Error("there is no link");
        link.style.color = "#b00000";
      });
      expect(said).toMatch(FROM_BELOW);
    },
  );

  it.each(lightAt)(
    "would not be the same with a button that has moved by its own height, at $width px",
    async (look) => {
      const said = await saidOf(look, "en", "questions", () => {
        const button = [...document.querySelectorAll<HTMLElement>("main .button")].at(-1);
        if (button === undefined) throw new Error("there is no button");
        button.style.position = "relative";
        button.style.bottom = `${String(button.offsetHeight)}px`;
      });
      expect(said).toMatch(FROM_BELOW);
    },
  );

  it.each(LOOKS)("would not be the same with letters a fifth larger, at $width px, $scheme", async (look) => {
    const said = await saidOf(look, "zh-Hans", "confirm", () => {
      document.documentElement.style.fontSize = "120%";
    });
    expect(said).toMatch(/of its cells/u);
  });

  it.each(dark)("would not be the same with letters of another color in the dark, at $width px", async (look) => {
    const said = await saidOf(look, "en", "check", () => {
      document.documentElement.style.setProperty("--ink", "#f0b0b0");
    });
    expect(said).toMatch(/of its cells/u);
  });

  it.each(lightAt)("would not be the same in Arabic from left to right, at $width px", async (look) => {
    const said = await saidOf(look, "ar", "write", () => {
      document.documentElement.dir = "ltr";
    });
    expect(said).toMatch(/of its cells/u);
  });
});

/** Below what can be seen without scrolling. */
const FROM_BELOW = /(?:[89]\d\d|\d{4,}) px from the top$/u;
