import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { BrowserSession } from "../support/browser-session.ts";
import { describeWith } from "../support/optional-parts.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { CHROMIUM } from "./browser-kinds.ts";
import { viewsIn, type View } from "./gallery/gallery-page.ts";
import { openGallery, type OpenGallery } from "./gallery/open-gallery.ts";
import { differenceOf, thumbnailOf } from "./gallery/thumbnail.ts";

const FOLDER = join(import.meta.dirname, "gallery/pictures");
/** Set to any value, it makes the kept pictures those of now: look at what has changed before you keep it. */
const isRenewing = process.env["AMPARO_RENEW_PICTURES"] !== undefined;

/** What is compared: where everybody begins, where somebody tells, decides and looks once more, and where they come back. */
const COMPARED = [
  ...["static index.html", "static guide.html", "write", "questions", "consent-mechanism", "check"],
  ...["codename", "mailbox"],
];
const LANGUAGES = ["en", "ar", "zh-Hans"] as const;
const SIZES = [
  { name: "360", width: 360, height: 740 },
  { name: "1280", width: 1280, height: 800 },
] as const;
const SCHEMES = ["light", "dark"] as const;
/** Letters are drawn a little differently on each machine; a button that has moved or another color is more than this. */
const OTHER_MOST = 0.015;

describeWith([CHROMIUM.part], "how the portal looks", () => {
  let gallery: OpenGallery;
  let session: BrowserSession;
  let folder: TemporaryFolder;
  let drawing: Page;

  beforeAll(async () => {
    folder = await createTemporaryFolder("pictures");
    gallery = await openGallery();
    session = await CHROMIUM.launch({ network: { kind: "loopback" }, downloads: folder.path });
    drawing = await session.newPage();
    await mkdir(FOLDER, { recursive: true });
  });

  afterAll(async () => {
    await session.close();
    await gallery.close();
    await folder.remove();
  });

  it.each(LANGUAGES)("is what it was when somebody last looked at it, in %s", async (language) => {
    const { page, views } = await viewsIn(session, gallery, language);
    const changed: string[] = [];
    for (const view of chosen(views)) {
      for (const { height, name, width } of SIZES) {
        await page.setViewport({ width, height });
        for (const scheme of language === "en" ? SCHEMES : (["light"] as const)) {
          const file = join(FOLDER, `${view.name.replaceAll(/[^a-z]+/gu, "-")}-${language}-${name}-${scheme}.png`);
          await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
          await view.show();
          const now = await thumbnailOf(page, drawing);
          if (isRenewing) await writeFile(file, now, "base64");
          const difference = await differenceOf(drawing, await readFile(file, "base64"), now);
          if (difference > OTHER_MOST) changed.push(`${file}: ${(difference * 100).toFixed(1)} %`);
        }
      }
    }
    await page.close();
    expect(changed).toEqual([]);
  });

  it.each([
    ["another color of the main button", ".button--main { background: #803030 !important; border-color: #803030 }"],
    ["a main button that has moved by its own height", ".button--main { position: relative; top: 3rem }"],
    ["letters a fifth larger", "html { font-size: 120% }"],
  ])("would not be the same with %s", async (_, rule) => {
    const { page, views } = await viewsIn(session, gallery, "en");
    await page.setViewport({ width: 360, height: 740 });
    await views.find(({ name }) => name === "confirm")?.show();
    const before = await thumbnailOf(page, drawing);
    await page.addStyleTag({ content: rule });
    const difference = await differenceOf(drawing, before, await thumbnailOf(page, drawing));
    await page.close();
    expect(difference).toBeGreaterThan(OTHER_MOST);
  });
});

function chosen(views: readonly View[]): readonly View[] {
  const those = views.filter(({ name }) => COMPARED.includes(name));
  expect(those.map(({ name }) => name).toSorted()).toEqual(COMPARED.toSorted());
  return those;
}
