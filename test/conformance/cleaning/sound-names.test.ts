import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cleanBytes } from "../../support/cleaning/cleaned.ts";
import { ffmpeg } from "../../support/cleaning/programs.ts";
import { describeWith } from "../../support/optional-parts.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";

// Debian's ffmpeg names itself in each 256th frame of AAC: every six seconds.

const SECONDS = "duration=20";
const SINE = ["-f", "lavfi", "-i", `sine=${SECONDS}`];
const PICTURE = ["-f", "lavfi", "-i", `testsrc=size=96x64:rate=10:${SECONDS}`];
const AROUND = ["-f", "lavfi", "-i", "aevalsrc=sin(t*900)|sin(t*500)|sin(t*99)|sin(t*44)|sin(t*77)|sin(t*33):d=20"];
const CODED = ["-c:a", "aac", "-pix_fmt", "yuv420p", "-c:v", "libx264"];
const FRAGMENTS = ["-movflags", "frag_keyframe+empty_moov"];

const FILES: Readonly<Record<string, readonly string[]>> = {
  "voice.m4a": SINE,
  "around.m4a": AROUND,
  "film.mp4": [...SINE, ...PICTURE],
  "film.mov": [...SINE, ...PICTURE],
  "fragments.m4a": [...SINE, ...FRAGMENTS, "-frag_duration", "700000"],
  "fragments.mp4": [...SINE, ...PICTURE, ...FRAGMENTS],
  "one-frame-each.mp4": [...SINE, ...PICTURE, "-movflags", "frag_every_frame+empty_moov+default_base_moof"],
};
const NAMES = /Lavc\d[\d.]+/g;

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await createTemporaryFolder("sound-names");
});

afterAll(() => folder.remove());

describeWith(["ffmpeg"], "the name of ffmpeg in long sound", () => {
  it.each(Object.entries(FILES))(
    "is nowhere in the copy of %s, which sounds the same",
    { timeout: 60_000 },
    async (name, options) => {
      const [told, clean] = [join(folder.path, name), join(folder.path, `clean-${name}`)];
      ffmpeg(...options, ...CODED, told);
      const { copy, findings, left } = await cleanBytes(readFileSync(told));
      writeFileSync(clean, copy);
      expect(readFileSync(told, "latin1").match(NAMES)?.length).toBeGreaterThanOrEqual(4);
      expect(findings).toContainEqual(expect.stringMatching(/^program: AAC fill element = Lavc\d/));
      expect(readFileSync(clean, "latin1").match(NAMES)).toBeNull();
      expect(left.filter((each) => each.includes("sound"))).toEqual([]);
      const soundOf = (file: string): string => ffmpeg("-i", file, "-map", "0:a", "-f", "md5", "-");
      expect(soundOf(clean)).toMatch(/^MD5=/);
      expect(soundOf(clean)).toBe(soundOf(told));
    },
  );
});
