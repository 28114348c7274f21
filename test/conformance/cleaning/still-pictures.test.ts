import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bytesOf, box, u16 } from "../../support/cleaning/box-writer.ts";
import { SENTINEL } from "../../support/cleaning/camera-exif.ts";
import { cleaned } from "../../support/cleaning/examined.ts";
import { monitorProfile } from "../../support/cleaning/icc-writer.ts";
import { picture, reference } from "../../support/cleaning/picture-writer.ts";
import { exiftool, ffmpeg, run, runOf } from "../../support/cleaning/programs.ts";
import { STILL_STRUCTURE } from "../../support/cleaning/structure.ts";
import { describeWith, partPath } from "../../support/optional-parts.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";

// HEIC and AVIF that Debian's programs make, with everything that exiftool can write into them.

const KINDS = ["heic", "avif"] as const;
const PARTS = ["libheif-examples", "libimage-exiftool-perl", "ffmpeg"] as const;
const [WIDTH, HEIGHT] = [128, 96];

let folder: TemporaryFolder;

const at = (name: string): string => join(folder.path, name);
const heif = runOf.bind(null, "libheif-examples");

const TAGS = [
  ...["Artist", "Copyright", "ImageDescription", "Software", "Make", "Model", "OwnerName", "SerialNumber", "LensModel"],
  ...["UserComment", "XMP-dc:Creator", "XMP-xmp:CreatorTool", "XMP-photoshop:City", "XMP-xmpMM:DocumentID"],
].map((tag) => `-${tag}=${SENTINEL}`);
const PLACE = ["-GPSLatitude=35.6997", "-GPSLatitudeRef=N", "-GPSLongitude=51.338", "-GPSLongitudeRef=E"];
const TIMES = ["-AllDates=2024:03:08 14:22:01"];

beforeAll(async () => {
  folder = await createTemporaryFolder("stills");
  ffmpeg("-f", "lavfi", "-i", `testsrc=size=${WIDTH}x${HEIGHT}`, "-frames:v", "1", at("plain.png"));
  ffmpeg("-i", at("plain.png"), "-vf", "format=rgba,geq=r='r(X,Y)':g='g(X,Y)':b='b(X,Y)':a='2*X'", at("through.png"));
  writeFileSync(at("monitor.icc"), monitorProfile(SENTINEL));
});

afterAll(() => folder.remove());

/** What a picture shows, as decoded by libheif. */
function pixelsOf(name: string): string {
  heif("heif-convert", at(name), at(`${name}.png`));
  return ffmpeg("-i", at(`${name}.png`), "-f", "framemd5", "-");
}

/** Cleans a file, and gives what it told. */
async function clean(name: string): Promise<readonly string[]> {
  const { copy, told } = await cleaned(readFileSync(at(name)));
  writeFileSync(at(`clean.${name}`), copy);
  return told;
}

/** Makes a picture of a kind that tells everything. */
async function make(name: string, from: string): Promise<readonly string[]> {
  heif("heif-enc", "-q", "60", "--thumb", "32", at(from), "-o", at(name));
  exiftool(
    "-q",
    "-q",
    "-m",
    "-overwrite_original",
    ...TAGS,
    ...PLACE,
    ...TIMES,
    `-ICC_Profile<=${at("monitor.icc")}`,
    at(name),
  );
  return await clean(name);
}

describeWith(PARTS, "clean still pictures, judged by libheif and exiftool", () => {
  it.each(KINDS)("%s has only what it is made of, and shows the same", { timeout: 60_000 }, async (kind) => {
    const told = await make(`told.${kind}`, "plain.png");
    expect(told.join("\n")).toContain(`person: Exif Artist = ${SENTINEL}`);
    expect(told.join("\n")).toContain("place: Exif GPSLatitude GPSLongitude = 35.699700° N");
    const answer = exiftool("-a", "-u", "-G1", "-s", "-j", at(`clean.told.${kind}`));
    const tags = [...answer.matchAll(/^ {2}"([^"]+)":/gmu)].map(([, tag]) => tag ?? "");
    expect(tags.length).toBeGreaterThan(10);
    expect(tags.filter((tag) => !STILL_STRUCTURE.test(tag))).toEqual([]);
    expect(readFileSync(at(`clean.told.${kind}`)).includes(SENTINEL)).toBe(false);
    expect(pixelsOf(`clean.told.${kind}`)).toBe(pixelsOf(`told.${kind}`));
    expect(heif("heif-info", at(`told.${kind}`))).toContain("thumbnail: ");
    expect(heif("heif-info", at(`clean.told.${kind}`))).not.toContain("thumbnail: ");
    expect(heif("heif-info", at(`clean.told.${kind}`))).toContain("metadata:\n  none");
  });

  it.each(KINDS)("%s keeps what shows through", { timeout: 60_000 }, async (kind) => {
    const name = `through.${kind}`;
    heif("heif-enc", at("through.png"), "-o", at(name));
    await clean(name);
    expect(pixelsOf(`clean.${name}`)).toBe(pixelsOf(name));
    expect(heif("heif-info", at(`clean.${name}`))).toContain("alpha channel: yes");
  });

  it("a picture of tiles shows all of them, and is turned as it was", { timeout: 60_000 }, async () => {
    heif("heif-enc", at("plain.png"), "-o", at("tile.heic"));
    const tile = readFileSync(at("tile.heic"));
    const boxAt = (type: string): Buffer => {
      const start = tile.indexOf(type) - 4;
      return tile.subarray(start, start + tile.readUInt32BE(start));
    };
    const data = boxAt("mdat").subarray(8);
    const sizes = [box("ispe", 0, WIDTH, HEIGHT), box("ispe", 0, 2 * WIDTH, HEIGHT)];
    writeFileSync(
      at("grid.heic"),
      picture({
        items: [
          {
            id: 1,
            type: "grid",
            data: bytesOf("\0\0\0\x01", u16(2 * WIDTH, HEIGHT)),
            properties: [2, 0x84],
            isNear: true,
          },
          { id: 2, type: "hvc1", data, properties: [1, 0x83], flags: 1 },
          { id: 3, type: "hvc1", data, properties: [1, 0x83], flags: 1 },
          { id: 4, type: "uri ", data: SENTINEL },
        ],
        properties: [...sizes, boxAt("hvcC"), box("irot", "\x01")],
        references: [reference("dimg", 1, 2, 3), reference("cdsc", 4, 1)],
      }),
    );
    expect(await clean("grid.heic")).toContain("link: item uri");
    expect(heif("heif-info", at("clean.grid.heic"))).toContain(`${HEIGHT}x${2 * WIDTH}`);
    expect(pixelsOf("clean.grid.heic")).toBe(pixelsOf("grid.heic"));
  });
});

describeWith([...PARTS, "mat2"], "clean still pictures, judged by mat2", () => {
  it("HEIC has none", { timeout: 60_000 }, async () => {
    await make("judged.heic", "plain.png");
    expect(run(partPath("mat2"), "--show", at("judged.heic"))).toContain(SENTINEL);
    expect(run(partPath("mat2"), "--show", at("clean.judged.heic"))).toContain("No metadata found");
  });
});
