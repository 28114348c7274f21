import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cleanedPdf, tells } from "../../support/cleaning/cleaned-pdf.ts";
import { monitorProfile } from "../../support/cleaning/icc-writer.ts";
import { jpxBox, jpxColors, jpxFile, jpxHeader, jpxProfile } from "../../support/cleaning/jpx-writer.ts";
import { onePage, pdfFile, streamOf } from "../../support/cleaning/pdf-file.ts";
import { ffmpeg, runOf } from "../../support/cleaning/programs.ts";
import { describeWith } from "../../support/optional-parts.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";

// Pictures in JPEG 2000 in a PDF: FFmpeg codes them, and poppler shows the clean copy.

const SECRET = "kolibri";
const [WIDTH, HEIGHT] = [64, 48];

let folder: TemporaryFolder;
const at = (name: string): string => join(folder.path, name);

/** What FFmpeg codes, without the boxes that it puts around it. */
function codestream(pixels: string): string {
  const file = at(`${pixels}.jp2`);
  const source = `testsrc=size=${WIDTH}x${HEIGHT}`;
  ffmpeg("-f", "lavfi", "-i", source, "-frames:v", "1", "-pix_fmt", pixels, "-c:v", "jpeg2000", file);
  const coded = readFileSync(file, "latin1");
  return coded.slice(coded.indexOf("\xff\x4f\xff\x51"));
}

/** A page as poppler shows it. */
function shown(name: string, pdf: Buffer): string {
  writeFileSync(at(`${name}.pdf`), pdf);
  runOf("poppler-utils", "pdftoppm", "-r", "72", "-singlefile", at(`${name}.pdf`), at(name));
  return readFileSync(at(`${name}.ppm`), "latin1");
}

describeWith(["poppler-utils", "ffmpeg"], "pictures in JPEG 2000", () => {
  beforeAll(async () => {
    folder = await createTemporaryFolder("jpx");
  });

  afterAll(() => folder.remove());

  it.each([
    ["colors by their number", "rgb24", [jpxHeader(3, WIDTH, HEIGHT), jpxColors(16)]],
    ["grays", "gray", [jpxHeader(1, WIDTH, HEIGHT), jpxColors(17)]],
    ["a profile", "rgb24", [jpxHeader(3, WIDTH, HEIGHT), jpxProfile(monitorProfile(SECRET))]],
  ] as const)("look the same in the clean copy, which tells nothing: %s", async (_name, pixels, head) => {
    const picture = jpxFile([...head, jpxBox("xml ", SECRET)], codestream(pixels), jpxBox("uuid", SECRET));
    const entries = `/Type /XObject /Subtype /Image /Width ${WIDTH} /Height ${HEIGHT} /Filter /JPXDecode`;
    const original = pdfFile(
      onePage("100 0 0 75 10 10 cm /I Do", {
        page: "/Resources << /XObject << /I 9 0 R >> >>",
        objects: { 9: streamOf(picture, entries) },
      }),
    );
    const empty = pdfFile(onePage(""));
    expect(tells(original, SECRET)).toBe(true);
    const { bytes } = await cleanedPdf(original);
    expect(tells(bytes, SECRET)).toBe(false);
    const before = shown("original", original);
    expect(before).not.toBe(shown("empty", empty));
    expect(shown("copy", bytes)).toBe(before);
  });
});
