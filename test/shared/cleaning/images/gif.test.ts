import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SENTINEL } from "../../../support/cleaning/camera-exif.ts";
import { cleaned, refusalFor, survives } from "../../../support/cleaning/examined.ts";
import { gifExtension, gifWith, tellingGif } from "../../../support/cleaning/picture-files.ts";

describe("cleanGif", () => {
  it("says what programs put into a picture", async () => {
    expect((await cleaned(tellingGif())).told).toEqual([
      `description: GIF comment = ${SENTINEL}and more`,
      `hidden: GIF plain text = ${SENTINEL}`,
      "unknown: GIF application NETSCAPE2.0",
      "device: GIF ICC profile",
      "unknown: GIF application UNKNOWNAPP1",
      "unknown: GIF extension 0x77",
      `person: XMP dc:creator = ${SENTINEL}`,
      "hidden: GIF after trailer",
    ]);
  });

  it("keeps pictures, colors, timing, and how often they are shown: all of a plain one", async () => {
    const plain = gifWith();
    expect((await cleaned(tellingGif())).copy).toEqual(new Uint8Array(plain));
    expect(await cleaned(plain)).toEqual({ copy: new Uint8Array(plain), told: [] });
  });

  it("keeps pictures that are longer than what is read at once", async () => {
    const data = Buffer.concat([
      Buffer.alloc(256 * 1000, Buffer.concat([Uint8Array.of(255), Buffer.alloc(255, 7)])),
      Uint8Array.of(0),
    ]);
    const picture = Buffer.concat([Uint8Array.of(0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2), data]);
    const file = Buffer.concat([gifWith().subarray(0, -1), picture, Uint8Array.of(0x3b)]);
    expect((await cleaned(file)).copy).toEqual(new Uint8Array(file));
  });

  it("shows the start of a long comment", async () => {
    const comment = gifExtension(0xfe, ...new Array<string>(400).fill("x".repeat(255)));
    expect((await cleaned(gifWith(comment))).told).toEqual([`description: GIF comment = ${"x".repeat(199)}…`]);
  });

  it.each([
    ["no picture", Buffer.concat([gifWith().subarray(0, 19), Uint8Array.of(0x3b)])],
    ["something between the blocks", Buffer.concat([gifWith().subarray(0, -1), Uint8Array.of(0, 0x3b)])],
    ["no end", gifWith().subarray(0, -1)],
    ["a table of colors that is cut off", Buffer.from("GIF89a\x01\0\x01\0\x87\0\0abc", "latin1")],
    ["timing that goes on", gifWith(gifExtension(0xf9, new Uint8Array(4), SENTINEL))],
  ])("refuses a damaged one: %s", async (_name, file) => {
    expect(await refusalFor(file)).toBe("cleaning.malformed");
  });

  it("refuses more blocks than animations have", async () => {
    const extensions = new Array<Uint8Array>(100_001).fill(gifExtension(0x77));
    expect(await refusalFor(gifWith(...extensions))).toBe("cleaning.too_large");
  });

  it("comes to a whole copy or none, whatever extensions are put in", async () => {
    const extension = fc
      .tuple(fc.constantFrom(0x01, 0xf9, 0xfe, 0xff, 0x33), fc.array(fc.uint8Array({ minLength: 1, maxLength: 20 })))
      .map(([label, parts]) => gifExtension(label, ...parts));
    await fc.assert(
      fc.asyncProperty(fc.array(extension, { maxLength: 5 }), async (extensions) => survives(gifWith(...extensions))),
    );
  });
});
