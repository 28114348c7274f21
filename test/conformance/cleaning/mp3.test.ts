import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SENTINEL } from "../../support/cleaning/camera-exif.ts";
import { cleaned } from "../../support/cleaning/examined.ts";
import { apeTag } from "../../support/cleaning/mp3-writer.ts";
import { exiftool, ffmpeg, run } from "../../support/cleaning/programs.ts";
import { MP3_STRUCTURE } from "../../support/cleaning/structure.ts";
import { describeWith, partPath } from "../../support/optional-parts.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";

// MP3 as LAME and ffmpeg write it, with texts and a cover in every tag that they know.

const PARTS = ["ffmpeg", "libimage-exiftool-perl", "mat2"] as const;

/** Versions 1, 2 and 2.5; of one bit rate and of many; one channel and two; with and without a first frame that says how long it is. */
const KINDS = {
  constant: ["-ar", "44100", "-b:a", "128k"],
  variable: ["-ar", "48000", "-q:a", "5"],
  mono: ["-ar", "22050", "-ac", "1", "-q:a", "7"],
  telephone: ["-ar", "8000", "-ac", "1", "-b:a", "8k"],
  plain: ["-ar", "32000", "-b:a", "96k", "-write_xing", "0"],
  shine: ["-ar", "44100", "-b:a", "128k", "-c:a", "libshine"],
} as const;

let folder: TemporaryFolder;

const at = (name: string): string => join(folder.path, name);

const TEXTS = [
  "title",
  "artist",
  "album",
  "date",
  "comment",
  "composer",
  "publisher",
  "encoded_by",
  "location",
].flatMap((key) => ["-metadata", `${key}=${SENTINEL}`]);

beforeAll(async () => {
  folder = await createTemporaryFolder("mp3");
  ffmpeg(
    "-f",
    "lavfi",
    "-i",
    "sine=440:duration=3",
    "-f",
    "lavfi",
    "-i",
    "anoisesrc=d=3:a=0.2:s=7",
    "-filter_complex",
    "amix",
    at("sound.wav"),
  );
  ffmpeg("-f", "lavfi", "-i", "testsrc=size=64x64", "-frames:v", "1", at("cover.png"));
});

afterAll(() => folder.remove());

describeWith(PARTS, "clean MP3, judged by ffmpeg, exiftool and mat2", () => {
  it.each(Object.entries(KINDS))("%s sounds the same and tells nothing", { timeout: 60_000 }, async (kind, options) => {
    const told = at(`${kind}.mp3`);
    const cover = [
      "-i",
      at("cover.png"),
      "-map",
      "0:a",
      "-map",
      "1:v",
      "-c:v",
      "copy",
      "-disposition:v",
      "attached_pic",
    ];
    ffmpeg("-i", at("sound.wav"), ...cover, ...options, ...TEXTS, "-write_id3v1", "1", told);
    // Debian's ffmpeg takes long tags of short files for more sound: what it says of a file without any is right.
    const untold = at(`untold-${kind}.mp3`);
    ffmpeg("-i", at("sound.wav"), ...options, "-map_metadata", "-1", "-id3v2_version", "0", untold);
    const made = readFileSync(told);
    writeFileSync(told, Buffer.concat([made.subarray(0, -128), apeTag({ Artist: SENTINEL }), made.subarray(-128)]));
    const clean = at(`clean-${kind}.mp3`);
    const { copy, told: findings } = await cleaned(readFileSync(told));
    writeFileSync(clean, copy);
    for (const place of ["ID3v2 TPE1", "ID3v1 artist", "APE Artist"])
      expect(findings).toContain(`person: ${place} = ${SENTINEL}`);

    const soundOf = (file: string): string => ffmpeg("-i", file, "-map", "0:a", "-f", "framemd5", "-");
    expect(soundOf(clean)).toBe(soundOf(untold));
    const lengthOf = (file: string): string =>
      run(
        join(partPath("ffmpeg"), "../ffprobe"),
        "-v",
        "error",
        "-select_streams",
        "a",
        "-show_entries",
        "stream=start_time,duration",
        "-of",
        "csv",
        file,
      );
    expect(lengthOf(clean)).toBe(lengthOf(untold));

    const answer = exiftool("-a", "-u", "-G1", "-s", "-j", clean);
    const tags = [...answer.matchAll(/^ {2}"([^"]+)":/gmu)].map(([, tag]) => tag ?? "");
    expect(tags.length).toBeGreaterThan(10);
    expect(tags.filter((tag) => !MP3_STRUCTURE.test(tag))).toEqual([]);
    expect(run(partPath("mat2"), "--show", told)).toContain(SENTINEL);
    expect(run(partPath("mat2"), "--show", clean)).toContain("No metadata found");
  });
});
