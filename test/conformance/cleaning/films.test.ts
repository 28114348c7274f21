import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { memorySource } from "../../../shared/bytes/index.ts";
import { examine } from "../../../shared/cleaning/examine.ts";
import { SENTINEL } from "../../support/cleaning/camera-exif.ts";
import { cleaned } from "../../support/cleaning/examined.ts";
import { FILM_SHAPE, judgedByMat2 } from "../../support/cleaning/mat2.ts";
import { exiftool, ffmpeg, run } from "../../support/cleaning/programs.ts";
import { describeWith, partPath } from "../../support/optional-parts.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";

// Films and sound that Debian's ffmpeg writes, with every text that it can write into them.

const PARTS = ["ffmpeg", "libimage-exiftool-perl", "mat2"] as const;
const PICTURE = ["-map", "0:v", "-pix_fmt", "yuv420p"];
const SOUND = ["-map", "1:a"];

/** By the endings of their files, and what they are coded with. */
const FILES = {
  "avc.mp4": [...PICTURE, ...SOUND, "-c:v", "libx264", "-c:a", "aac", "-movflags", "use_metadata_tags"],
  "hevc.mp4": [...PICTURE, ...SOUND, "-c:v", "libx265", "-x265-params", "log-level=none", "-tag:v", "hvc1"],
  "av1.mp4": [...PICTURE, "-c:v", "libaom-av1", "-cpu-used", "8", "-row-mt", "1"],
  "part2.mp4": [...PICTURE, "-c:v", "mpeg4"],
  "xvid.mp4": [...PICTURE, ...SOUND, "-c:v", "libxvid"],
  "fragments.mp4": [...PICTURE, ...SOUND, "-c:v", "libx264", "-movflags", "frag_keyframe+empty_moov"],
  "quicktime.mov": [...PICTURE, ...SOUND, "-c:v", "libx264", "-c:a", "pcm_s16le"],
  "voice.m4a": [...SOUND, "-c:a", "aac"],
  "voice.wav": [...SOUND, "-write_bext", "1"],
  "adpcm.wav": [...SOUND, "-c:a", "adpcm_ms"],
  "voice.ogg": [...SOUND, "-c:a", "libvorbis"],
  "opus.ogg": [...SOUND, "-c:a", "libopus"],
  "flac.ogg": [...SOUND, "-c:a", "flac"],
} as const;

const TEXTS = [
  "title",
  "artist",
  "album",
  "date",
  "comment",
  "composer",
  "location",
  "make",
  "model",
  "encoded_by",
  "originator",
].flatMap((key) => ["-metadata", `${key}=${SENTINEL}`]);
const TIME = ["-metadata", "creation_time=2024-03-08T14:22:01Z"];
const TRACKS = ["-metadata:s", `title=${SENTINEL}`, "-metadata:s", `handler_name=${SENTINEL}`];

let folder: TemporaryFolder;

const at = (name: string): string => join(folder.path, name);

beforeAll(async () => {
  folder = await createTemporaryFolder("films");
});

afterAll(() => folder.remove());

describeWith(PARTS, "clean films and sound, judged by ffmpeg, exiftool and mat2", () => {
  it.each(Object.entries(FILES))(
    "%s shows and sounds the same and tells nothing",
    { timeout: 60_000 },
    async (name, options) => {
      const [told, clean] = [at(name), at(`clean-${name}`)];
      const sources = [
        "-f",
        "lavfi",
        "-i",
        "testsrc=size=96x64:duration=1:rate=10",
        "-f",
        "lavfi",
        "-i",
        "sine=duration=1",
      ];
      ffmpeg(...sources, ...options, ...TEXTS, ...TIME, ...TRACKS, told);
      const { copy, told: findings } = await cleaned(readFileSync(told));
      writeFileSync(clean, copy);
      expect(findings.join("\n")).toContain(SENTINEL);
      expect(readFileSync(clean).includes(SENTINEL)).toBe(false);

      const framesOf = (file: string): string => ffmpeg("-i", file, "-map", "0", "-f", "framemd5", "-");
      const shown = framesOf(clean);
      expect(shown.split("\n").length).toBeGreaterThan(10);
      expect(shown).toBe(framesOf(told));

      const answer = exiftool("-ee3", "-a", "-u", "-G1", "-s", clean);
      expect(answer).not.toContain(SENTINEL);
      expect(answer).not.toContain("2024:03:08");
      // What ffmpeg calls itself, by name and version: there, and between AAC.
      expect(answer).not.toMatch(/Lav[fc]\d/);
      if (/\.(?:mp4|m4a)$/.test(name)) expect(readFileSync(clean, "latin1")).not.toMatch(/Lav[fc]\d/);
      // It knows no MOV and no M4A.
      const read = /\.(?:mp4|wav|ogg)$/.test(name) ? [clean] : [];
      expect(judgedByMat2([clean], FILM_SHAPE)).toEqual({ read, found: [] });
    },
  );

  it("names what exiftool still reads beside the pictures of an AVCHD camera", { timeout: 60_000 }, async () => {
    const [told, clean] = [at("camera.mp4"), at("clean-camera.mp4")];
    const source = ["-f", "lavfi", "-i", "testsrc=size=96x64:duration=1:rate=10"];
    // The day and the hour; exiftool reads the first such message alone, which else is that of x264.
    const data = "17ee8c60-f84d-11d9-8cd6-0800200c9a66+MDPM\x02\x18\x01\x20\x26\x05\x19\x01\x14\x22\x31";
    ffmpeg(
      ...source,
      "-pix_fmt",
      "yuv420p",
      "-c:v",
      "libx264",
      "-bsf:v",
      `filter_units=remove_types=6,h264_metadata=sei_user_data=${data}`,
      told,
    );
    const examined = await examine(memorySource(readFileSync(told)));
    if (!examined.ok) throw new Error(examined.code);
    const { copy, left } = examined.value;
    writeFileSync(clean, await copy.read(0, copy.size));
    expect(exiftool("-ee3", "-DateTimeOriginal", clean)).toContain("2026:05:01 14:22:31");
    expect(left).toContainEqual({ aspect: "time", at: "SEI user data MDPM", value: "2026-05-01 14:22:31" });
  });

  it.each(["cut.mp4", "cut.mov"])(
    "names how much of %s was cut off and can still be shown",
    { timeout: 60_000 },
    async (name) => {
      const [whole, told, clean] = [at(`whole-${name}`), at(name), at(`clean-${name}`)];
      const source = ["-f", "lavfi", "-i", "testsrc=size=96x64:duration=4:rate=10"];
      ffmpeg(...source, "-pix_fmt", "yuv420p", "-c:v", "libx264", "-g", "100", "-sc_threshold", "0", whole);
      ffmpeg("-ss", "3", "-i", whole, "-c", "copy", told);
      const leftOf = async (file: string): Promise<readonly string[]> => {
        const examined = await examine(memorySource(readFileSync(file)));
        if (!examined.ok) throw new Error(examined.code);
        writeFileSync(clean, await examined.value.copy.read(0, examined.value.copy.size));
        return examined.value.left.filter((each) => each.at === "elst").map(({ value }) => value ?? "");
      };
      const framesOf = (...options: readonly string[]): number =>
        ffmpeg(...options, "-i", clean, "-f", "framemd5", "-").match(/^0,/gm)?.length ?? 0;
      expect(await leftOf(whole)).toEqual([]);
      expect(await leftOf(told)).toEqual(["3.0 s that players do not show"]);
      expect([framesOf(), framesOf("-ignore_editlist", "1")]).toEqual([10, 40]);
    },
  );

  it.each([
    ["clock.mp4", [], "elst empty edit"],
    ["clock.mov", [], "elst empty edit"],
    ["clock-edits.mp4", ["-movflags", "frag_keyframe+delay_moov+empty_moov"], "elst empty edit"],
    // As in streams that are sent over a network: the clock is in each fragment.
    ["clock-stream.mp4", ["-g", "5", "-movflags", "frag_keyframe+frag_discont+cmaf"], "tfdt"],
    ["clock-both.mp4", ["-movflags", "frag_keyframe+frag_discont+delay_moov+dash"], "tfdt"],
  ] as const)(
    "takes off the clock that %s was recorded with, and its sound stays in step",
    { timeout: 60_000 },
    async (name, options, where) => {
      const [told, clean] = [at(name), at(`clean-${name}`)];
      const pictures = ["-itsoffset", "1700000000", "-f", "lavfi", "-i", "testsrc=size=96x64:duration=1:rate=10"];
      const sound = ["-itsoffset", "1700000000.5", "-f", "lavfi", "-i", "sine=duration=1"];
      ffmpeg(
        ...pictures,
        ...sound,
        "-copyts",
        "-pix_fmt",
        "yuv420p",
        "-c:v",
        "libx264",
        "-c:a",
        "aac",
        ...options,
        told,
      );
      const { copy, told: findings } = await cleaned(readFileSync(told));
      writeFileSync(clean, copy);
      const [said] = findings.filter((line) => line.startsWith(`time: ${where} = 2023-11-14T22:13:`));
      const seconds = Date.parse(said?.split(" = ").at(-1) ?? "") / 1000;
      const [before, after] = [timesOf(told), timesOf(clean)];
      expect(after.length).toBeGreaterThan(50);
      expect(after.map(({ packet }) => packet)).toEqual(before.map(({ packet }) => packet));
      const off = after.map(({ at }, index) => (before[index]?.at ?? 0) - at - 1_000_000 * seconds);
      // It reckons in numbers that are not that exact.
      expect(off.filter((millionths) => Math.abs(millionths) > 1)).toEqual([]);
      expect(after[0]?.at).toBeLessThan(2_000_000);
      // It decodes as before.
      const framesOf = (file: string): readonly string[] =>
        ffmpeg("-i", file, "-map", "0", "-f", "framemd5", "-").match(/[0-9a-f]{32}$/gm) ?? [];
      expect(framesOf(clean)).toEqual(framesOf(told));
    },
  );

  it("leaves out subtitles in which a drone wrote where it was", { timeout: 60_000 }, async () => {
    const [told, clean, words] = [at("drone.mp4"), at("clean-drone.mp4"), at("drone.srt")];
    writeFileSync(words, "1\n00:00:00,000 --> 00:00:01,000\nHOME(13.4050,52.5200) GPS(13.4051,52.5201,19)\n");
    const sources = ["-f", "lavfi", "-i", "testsrc=size=96x64:duration=1:rate=10", "-i", words];
    ffmpeg(...sources, "-pix_fmt", "yuv420p", "-c:v", "libx264", "-c:s", "mov_text", told);
    const { copy, told: findings } = await cleaned(readFileSync(told));
    writeFileSync(clean, copy);
    expect(findings).toContain("place: trak sbtl tx3g = HOME(13.4050,52.5200) GPS(13.4051,52.5201,19)");
    expect(exiftool("-ee3", "-a", "-G1", clean)).not.toContain("13.405");
  });
});

interface Packet {
  /** When it is shown, in millionths of a second. */
  readonly at: number;
  /** Its track, and how long it is. */
  readonly packet: string;
}

function timesOf(file: string): readonly Packet[] {
  const program = join(partPath("ffmpeg"), "../ffprobe");
  const entries = "packet=stream_index,pts_time,size";
  const lines = run(program, "-v", "error", "-show_entries", entries, "-of", "csv=p=0", file);
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [track = "", time = "", ...packet] = line.split(",");
      return { at: Number(time.replace(".", "")), packet: [track, ...packet].join(" ") };
    });
}
