import { describe, expect, it } from "vitest";
import { cleanEmbeddedPicture } from "../../../../shared/cleaning/documents/pictures.ts";
import { SENTINEL } from "../../../support/cleaning/camera-exif.ts";
import { cameraJpeg, pngWith, tellingGif, tellingPng, tellingWebp } from "../../../support/cleaning/picture-files.ts";
import { TIFF, writeTiff } from "../../../support/cleaning/tiff-writer.ts";

const short = (tag: number, value: number) => ({ tag, type: TIFF.short, value: [value] });

/** A scan of four pixels, with the name of whoever made it. */
function scan(): Uint8Array {
  const fields = [
    ...[256, 257].map((tag) => short(tag, 2)),
    short(258, 8),
    short(262, 1),
    short(277, 1),
    short(278, 2),
  ];
  const artist = { tag: 315, type: TIFF.ascii, value: SENTINEL };
  return writeTiff([{ fields: [...fields, artist], strips: [Uint8Array.of(11, 12, 13, 14)] }]);
}

describe("a picture in a document", () => {
  it.each([
    ["jpg", cameraJpeg],
    ["png", tellingPng],
    ["gif", tellingGif],
    ["webp", tellingWebp],
    ["tif", scan],
  ])("is cleaned like one by itself: .%s", async (ending, file) => {
    const picture = await cleanEmbeddedPicture(new Uint8Array(file()));
    expect(picture?.ending).toBe(ending);
    expect(picture?.findings.length).toBeGreaterThan(0);
    expect(Buffer.from(picture?.bytes ?? []).includes(SENTINEL)).toBe(false);
  });

  it("is none if nobody can read it, or if it is of a kind that not all programs show", async () => {
    expect(await cleanEmbeddedPicture(new Uint8Array(pngWith([]).subarray(0, 50)))).toBeNull();
    expect(await cleanEmbeddedPicture(new Uint8Array(Buffer.from("%PDF-1.4\n")))).toBeNull();
    expect(await cleanEmbeddedPicture(new Uint8Array(Buffer.from("nothing")))).toBeNull();
  });
});
