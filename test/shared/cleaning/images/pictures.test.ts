import { describe, expect, it } from "vitest";
import { SENTINEL } from "../../../support/cleaning/camera-exif.ts";
import { cleaned, survives, survivesDamage } from "../../../support/cleaning/examined.ts";
import {
  cameraJpeg,
  tellingAnimation,
  tellingGif,
  tellingPng,
  tellingWebp,
} from "../../../support/cleaning/picture-files.ts";

const FILES = [
  ["JPEG", cameraJpeg],
  ["PNG", tellingPng],
  ["GIF", tellingGif],
  ["WebP", tellingWebp],
  ["animated WebP", tellingAnimation],
] as const;

describe.each(FILES)("a clean copy of %s", (_name, file) => {
  it("has nothing of what was hidden in every place", async () => {
    const { copy } = await cleaned(file());
    const bytes = Buffer.from(copy);
    for (const encoding of ["utf8", "utf16le"] as const) {
      expect(bytes.includes(Buffer.from(SENTINEL, encoding))).toBe(false);
      expect(bytes.includes(Buffer.from("SAMSUNG", encoding))).toBe(false);
    }
  });

  it("stays as it is when it is cleaned again", async () => {
    await survives(file());
  });

  it(
    "is a whole one or none, whatever byte is changed and wherever the file is cut off",
    { timeout: 120_000 },
    async () => {
      await survivesDamage(file());
    },
  );
});
