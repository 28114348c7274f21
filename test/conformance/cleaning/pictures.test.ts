import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SENTINEL } from "../../support/cleaning/camera-exif.ts";
import { cleaned } from "../../support/cleaning/examined.ts";
import { monitorProfile } from "../../support/cleaning/icc-writer.ts";
import { judgedByMat2, PICTURE_SHAPE } from "../../support/cleaning/mat2.ts";
import { exiftool, ffmpeg, run, runOf } from "../../support/cleaning/programs.ts";
import { PICTURE_STRUCTURE } from "../../support/cleaning/structure.ts";
import { describeWith, partPath } from "../../support/optional-parts.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";

// Pictures that Debian's programs make, with everything that exiftool can write into them: the clean copy is judged by others.

const KINDS = ["jpg", "png", "gif", "webp", "tif", "apng", "lossless.webp", "animated.webp"] as const;

type Kind = (typeof KINDS)[number];

let folder: TemporaryFolder;

const at = (name: string): string => join(folder.path, name);
const webpProgram = runOf.bind(null, "webp");

const TEST_PICTURE = ["-f", "lavfi", "-i", "testsrc=size=96x64:duration=1:rate=3"];

const MAKE: Readonly<Record<Kind, (file: string) => void>> = {
  jpg: (file) => ffmpeg(...TEST_PICTURE, "-frames:v", "1", file),
  png: (file) => ffmpeg(...TEST_PICTURE, "-frames:v", "1", file),
  gif: (file) => ffmpeg(...TEST_PICTURE, file),
  tif: (file) => ffmpeg(...TEST_PICTURE, "-frames:v", "1", file),
  apng: (file) => ffmpeg(...TEST_PICTURE, "-plays", "0", "-f", "apng", file),
  webp: (file) => webpProgram("cwebp", "-quiet", at("telling.png"), "-metadata", "none", "-o", file),
  "lossless.webp": (file) =>
    webpProgram("cwebp", "-quiet", "-lossless", at("telling.png"), "-metadata", "none", "-o", file),
  "animated.webp": (file) => webpProgram("gif2webp", "-quiet", at("telling.gif"), "-o", file),
};

const TAGS = [
  ...["Artist", "Copyright", "ImageDescription", "Software", "Make", "Model", "HostComputer", "OwnerName"],
  ...["SerialNumber", "LensModel", "UserComment", "ImageUniqueID", "GPSProcessingMethod", "GPSAreaInformation"],
  ...["XMP-dc:Creator", "XMP-dc:Title", "XMP-xmp:CreatorTool", "XMP-photoshop:City", "XMP-xmpMM:DocumentID"],
  ...["XMP-iptcExt:PersonInImage", "IPTC:By-line", "IPTC:City", "IPTC:Keywords", "Photoshop:URL", "Comment"],
  ...["PNG:Author", "PNG:Title"],
].map((tag) => `-${tag}=${SENTINEL}`);
const PLACE = ["-GPSLatitude=35.6997", "-GPSLatitudeRef=N", "-GPSLongitude=51.338", "-GPSLongitudeRef=E"];
const TIMES = ["-AllDates=2024:03:08 14:22:01", "-OffsetTimeOriginal=+03:30"];
const TURNED = "-Orientation#=6";

const PROFILED: readonly Kind[] = ["jpg", "png", "tif", "webp"];

beforeAll(async () => {
  folder = await createTemporaryFolder("pictures");
});

afterAll(() => folder.remove());

/** Makes a picture of a kind that tells everything, and its clean copy. */
async function make(kind: Kind, profile: boolean): Promise<readonly string[]> {
  const [telling, clean] = [at(`telling.${kind}`), at(`clean.${kind}`)];
  MAKE[kind](telling);
  copyFileSync(telling, at(`made.${kind}`));
  writeFileSync(at("monitor.icc"), monitorProfile(SENTINEL));
  const colors = profile && PROFILED.includes(kind) ? [`-ICC_Profile<=${at("monitor.icc")}`] : [];
  // What a kind cannot hold is left out with a warning.
  const all = [...TAGS, ...PLACE, ...TIMES, ...colors, ...(kind === "apng" ? [] : [TURNED])];
  exiftool("-q", "-q", "-m", "-overwrite_original", ...all, telling);
  expect(readFileSync(telling).includes(SENTINEL)).toBe(true);
  const { copy, told } = await cleaned(readFileSync(telling));
  writeFileSync(clean, copy);
  return told;
}

describeWith(
  ["libimage-exiftool-perl", "ffmpeg", "webp"],
  "clean pictures, judged by exiftool, ffmpeg and webp",
  () => {
    it.each(KINDS)("%s has only what it is made of", { timeout: 60_000 }, async (kind) => {
      const told = await make(kind, true);
      expect(told.join("\n")).toContain(SENTINEL);
      if (kind !== "gif") expect(told.join("\n")).toContain("35.699700° N, 51.338000° E");
      const answer = exiftool("-a", "-u", "-G1", "-s", "-j", at(`clean.${kind}`));
      const tags = [...answer.matchAll(/^ {2}"([^"]+)":/gmu)].map(([, tag]) => tag ?? "");
      expect(tags.length).toBeGreaterThan(10);
      expect(tags.filter((tag) => !PICTURE_STRUCTURE.test(tag))).toEqual([]);
      expect(answer).not.toContain(SENTINEL);
    });

    it.each(KINDS.filter((kind) => kind !== "animated.webp"))(
      "%s shows the same",
      { timeout: 60_000 },
      async (kind) => {
        await make(kind, false);
        // As it is coded: Debian's ffmpeg turns some kinds itself, and reads no APNG with metadata in it.
        const [made, clean] = ["made", "clean"].map((name) =>
          ffmpeg(
            ...(kind === "apng" ? ["-f", "apng"] : []),
            "-noautorotate",
            "-i",
            at(`${name}.${kind}`),
            "-f",
            "framemd5",
            "-",
          ),
        );
        expect(clean).toBe(made);
        expect(clean?.trim().split("\n").length).toBeGreaterThan(5);
      },
    );

    it("an animated WebP is a whole one", { timeout: 60_000 }, async () => {
      await make("animated.webp", false);
      expect(webpProgram("webpinfo", at("clean.animated.webp"))).toContain("No error detected.");
      for (const frame of ["1", "2", "3"]) {
        const frames = ["telling", "clean"].map((name) => {
          webpProgram("webpmux", "-get", "frame", frame, at(`${name}.animated.webp`), "-o", at("frame.webp"));
          return readFileSync(at("frame.webp"));
        });
        expect(frames[1]).toEqual(frames[0]);
      }
    });
  },
);

describeWith(["libimage-exiftool-perl", "ffmpeg", "webp", "mat2"], "clean pictures, judged by mat2", () => {
  it.each(["jpg", "png", "gif", "tif"] as const)("%s has none but for its shape", { timeout: 60_000 }, async (kind) => {
    await make(kind, false);
    expect(run(partPath("mat2"), "--show", at(`telling.${kind}`))).toContain(SENTINEL);
    const clean = at(`clean.${kind}`);
    expect(judgedByMat2([clean], PICTURE_SHAPE)).toEqual({ read: [clean], found: [] });
  });
});
