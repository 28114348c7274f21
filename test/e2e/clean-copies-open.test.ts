import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cleaned } from "../support/cleaning/examined.ts";
import { tellingPdf } from "../support/cleaning/telling-pdf.ts";
import { describeWith, partPath } from "../support/optional-parts.ts";
import { createSampleJpeg } from "../support/sample-jpeg.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { waitFor } from "../support/wait-for.ts";
import { startPageServer, type PageServer, type ServedPage } from "../support-tests/page-server.ts";
import { CHROMIUM, FIREFOX_STANDARD } from "./browser-kinds.ts";

// Whoever gets a clean copy opens it in a browser: what opens there before it is cleaned does so afterwards, and is the same.

const SECRET = "kolibri";
const PICTURE = ["-f", "lavfi", "-i", "testsrc=size=96x64:duration=2:rate=10"];
const SOUND = ["-f", "lavfi", "-i", "sine=440:duration=2"];
const FILM = [...PICTURE, ...SOUND, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac"];

interface Shown {
  readonly element: "img" | "video" | "audio";
  readonly type: string;
  /** What ffmpeg makes it of; nothing where libheif does. */
  readonly made: readonly string[];
  /** What a browser says of it: its size, and how long it is in seconds; null where neither browser shows the kind at all. */
  readonly says: readonly number[] | null;
}

const KINDS: Readonly<Record<string, Shown>> = {
  // Its Exif turns it by a quarter.
  jpg: { element: "img", type: "image/jpeg", made: [...PICTURE, "-frames:v", "1"], says: [64, 96] },
  png: { element: "img", type: "image/png", made: [...PICTURE, "-frames:v", "1"], says: [96, 64] },
  gif: { element: "img", type: "image/gif", made: PICTURE, says: [96, 64] },
  webp: { element: "img", type: "image/webp", made: [...PICTURE, "-frames:v", "1", "-c:v", "libwebp"], says: [96, 64] },
  avif: { element: "img", type: "image/avif", made: [], says: [96, 64] },
  heic: { element: "img", type: "image/heic", made: [], says: null },
  tif: { element: "img", type: "image/tiff", made: [...PICTURE, "-frames:v", "1"], says: null },
  mp4: { element: "video", type: "video/mp4", made: FILM, says: [96, 64, 2] },
  mov: { element: "video", type: "video/quicktime", made: FILM, says: [96, 64, 2] },
  m4a: { element: "audio", type: "audio/mp4", made: SOUND, says: [2] },
  mp3: { element: "audio", type: "audio/mpeg", made: SOUND, says: [2] },
  wav: { element: "audio", type: "audio/wav", made: SOUND, says: [2] },
  ogg: { element: "audio", type: "audio/ogg", made: [...SOUND, "-c:a", "libvorbis"], says: [2] },
};
const STATES = ["made", "clean"] as const;

let folder: TemporaryFolder;
let server: PageServer;
const at = (name: string): string => join(folder.path, name);
const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: "utf8", timeout: 60_000, stdio: ["ignore", "pipe", "pipe"] });

function make(kind: string, { made }: Shown): Buffer {
  const file = at(`made.${kind}`);
  const [ffmpeg, heifEnc] = [partPath("ffmpeg"), join(dirname(partPath("libheif-examples")), "heif-enc")];
  const tags = ["title", "artist", "comment"].flatMap((key) => ["-metadata", `${key}=${SECRET}`]);
  if (made.length > 0) run(ffmpeg, "-v", "error", "-y", ...made, ...tags, file);
  else run(heifEnc, "-q", "50", ...(kind === "avif" ? ["-A"] : []), at("made.png"), "-o", file);
  if (!["wav", "ogg", "mp3"].includes(kind)) {
    const words = ["-XMP-dc:Creator", "-Artist", "-Comment"].map((tag) => `${tag}=${SECRET}`);
    const turned = kind === "jpg" ? ["-Orientation#=6"] : [];
    run(partPath("libimage-exiftool-perl"), "-q", "-q", "-m", "-overwrite_original", ...words, ...turned, file);
  }
  return readFileSync(file);
}

async function served(): Promise<Readonly<Record<string, ServedPage>>> {
  const pages: Record<string, ServedPage> = {
    "/": {
      type: "text/html",
      body: '<!doctype html><html lang="en"><title>Copies</title><link rel="icon" href="data:,">',
    },
    "/favicon.ico": { type: "image/png", body: "" },
  };
  const jpeg = createSampleJpeg(32, 24, { cameraModel: SECRET, makerNote: SECRET, latitude: 1.5, longitude: 2.5 });
  writeFileSync(at("made.pdf"), tellingPdf(SECRET, jpeg, "/Width 256 /Height 192"));
  const files = Object.entries(KINDS).map(([kind, shown]) => [kind, shown.type, make(kind, shown)] as const);
  for (const [kind, type, made] of [...files, ["pdf", "application/pdf", readFileSync(at("made.pdf"))] as const]) {
    expect({ kind, tells: made.includes(SECRET) }).toEqual({ kind, tells: true });
    const { copy } = await cleaned(made);
    expect(Buffer.from(copy).includes(SECRET)).toBe(false);
    pages[`/made.${kind}`] = { type, body: made };
    pages[`/clean.${kind}`] = { type, body: copy };
  }
  return pages;
}

/** What the page says of a file: null if it cannot be opened. */
async function opened(page: Page, element: Shown["element"], url: string): Promise<readonly number[] | null> {
  return await page.evaluate(
    async (tag, from) => {
      const blob = await (await fetch(from)).blob();
      const shown = document.createElement(tag);
      document.body.append(shown);
      return await new Promise<number[] | null>((resolve) => {
        shown.addEventListener("error", () => {
          resolve(null);
        });
        shown.addEventListener(shown instanceof HTMLImageElement ? "load" : "canplaythrough", () => {
          if (shown instanceof HTMLImageElement) resolve([shown.naturalWidth, shown.naturalHeight]);
          else {
            const size = shown instanceof HTMLVideoElement ? [shown.videoWidth, shown.videoHeight] : [];
            resolve([...size, Math.round(shown.duration)]);
          }
        });
        shown.src = URL.createObjectURL(blob);
      });
    },
    element,
    url,
  );
}

describeWith(
  ["ffmpeg", "libheif-examples", "libimage-exiftool-perl", "firefox-esr", "chromium"],
  "clean copies",
  () => {
    beforeAll(async () => {
      folder = await createTemporaryFolder("copies");
      server = await startPageServer(await served());
    });

    afterAll(async () => {
      await server.stop();
      await folder.remove();
    });

    it.each([FIREFOX_STANDARD, CHROMIUM])("open in $name as what they were made of", async (browser) => {
      const session = await browser.launch({ network: { kind: "loopback" }, downloads: folder.path });
      const page = await session.newPage();
      await page.goto(server.url);
      const found: Record<string, unknown> = {};
      for (const [kind, { element }] of Object.entries(KINDS))
        for (const state of STATES) found[`${state}.${kind}`] = await opened(page, element, `/${state}.${kind}`);
      expect(found).toEqual(
        Object.fromEntries(
          Object.entries(KINDS).flatMap(([kind, { says }]) => STATES.map((state) => [`${state}.${kind}`, says])),
        ),
      );
      await session.close();
    });

    // Chromium shows PDFs with a program of its own, into which no test can look.
    it("are read by Firefox's own reader of PDFs", async () => {
      const session = await FIREFOX_STANDARD.launch({ network: { kind: "loopback" }, downloads: folder.path });
      for (const state of STATES) {
        const page = await session.newPage();
        await page.goto(`${server.url}/${state}.pdf`);
        const read = (): Promise<string | null> =>
          page.evaluate(() => document.querySelector(".textLayer")?.textContent ?? null);
        const words = await waitFor({ what: "words on the page", timeoutMilliseconds: 60_000 }, read);
        expect(words).toBe("Shown words");
      }
      await session.close();
    });
  },
);
