import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cleanBytes, tryToClean } from "../../support/cleaning/cleaned.ts";
import { FILM_SHAPE, judgedByMat2, PICTURE_SHAPE } from "../../support/cleaning/mat2.ts";
import { mutatedFile, MUTATION_SEED } from "../../support/cleaning/mutated-file.ts";
import { exiftool, ffmpeg, run, runOf } from "../../support/cleaning/programs.ts";
import {
  FILM_STRUCTURE,
  MP3_STRUCTURE,
  PICTURE_STRUCTURE,
  SOUND_STRUCTURE,
  STILL_STRUCTURE,
} from "../../support/cleaning/structure.ts";
import { describeWith, partPath } from "../../support/optional-parts.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";

// Pictures, films and sounds that Debian's programs make, and what chance makes of them: refused, or nothing in the copy that exiftool or mat2 finds.

const SECRET = "kolibri";
const MUTATIONS = 60;
/** Copies of each kind that mat2 is shown, which takes a while for each. */
const JUDGED_MOST = 24;
const PICTURE = ["-f", "lavfi", "-i", "testsrc=size=48x32:duration=1:rate=5"];
const SOUND = ["-f", "lavfi", "-i", "sine=440:duration=1"];
const FILM = [...PICTURE, ...SOUND, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac"];

/** What ffmpeg makes each of; nothing where libheif does. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  jpg: [...PICTURE, "-frames:v", "1"],
  png: [...PICTURE, "-frames:v", "1"],
  gif: PICTURE,
  tif: [...PICTURE, "-frames:v", "1"],
  webp: [...PICTURE, "-frames:v", "1", "-c:v", "libwebp"],
  heic: [],
  avif: [],
  mp4: FILM,
  mov: FILM,
  m4a: SOUND,
  mp3: SOUND,
  wav: SOUND,
  ogg: [...SOUND, "-c:a", "libvorbis"],
};

let folder: TemporaryFolder;
const at = (name: string): string => join(folder.path, name);

function make(kind: string): Buffer {
  const file = at(`made.${kind}`);
  const made = KINDS[kind] ?? [];
  const texts = ["title", "artist", "comment", "location"].flatMap((key) => ["-metadata", `${key}=${SECRET}`]);
  if (made.length > 0) ffmpeg(...made, ...texts, file);
  else {
    ffmpeg(...PICTURE, "-frames:v", "1", at("plain.png"));
    const form = kind === "avif" ? ["-A"] : [];
    runOf("libheif-examples", "heif-enc", "-q", "50", ...form, at("plain.png"), "-o", file);
  }
  if (!["wav", "ogg", "mp3"].includes(kind)) {
    const words = ["XMP-dc:Creator", "Artist", "Comment", "Make", "UserComment", "IPTC:City", "GPSProcessingMethod"];
    exiftool("-q", "-q", "-m", "-overwrite_original", ...words.map((tag) => `-${tag}=${SECRET}`), file);
  }
  return readFileSync(file);
}

/** What exiftool may show of each. */
const STRUCTURES: Readonly<Record<string, RegExp>> = {
  heic: STILL_STRUCTURE,
  avif: STILL_STRUCTURE,
  mp4: FILM_STRUCTURE,
  mov: FILM_STRUCTURE,
  m4a: FILM_STRUCTURE,
  mp3: MP3_STRUCTURE,
  wav: SOUND_STRUCTURE,
  ogg: SOUND_STRUCTURE,
};

/** Kinds that mat2 knows, and what it may find in each. */
const SHAPES: Readonly<Record<string, RegExp | null>> = {
  jpg: PICTURE_SHAPE,
  png: PICTURE_SHAPE,
  gif: PICTURE_SHAPE,
  tif: PICTURE_SHAPE,
  heic: PICTURE_SHAPE,
  mp4: FILM_SHAPE,
  mp3: null,
  wav: FILM_SHAPE,
  ogg: null,
};

/** What exiftool shows of files but for their structure: the file, and the field. */
function tellingTags(shown: string, structure: RegExp): readonly string[] {
  return shown.split("\n{").flatMap((file) => {
    const name = /"SourceFile": "([^"]*)"/u.exec(file)?.[1] ?? "";
    return [...file.matchAll(/^ {2}"([^"]+)": .*$/gmu)].flatMap(([line, tag]) =>
      structure.test(tag ?? "") ? [] : [`${name}: ${line.trim()}`],
    );
  });
}

/** Films and sounds, which have no other judge of what they show. */
const PLAYED = ["mp4", "mov", "m4a", "wav", "ogg"] as const;

describeWith(
  ["ffmpeg", "libheif-examples", "libimage-exiftool-perl", "mat2"],
  "copies of what chance has changed",
  () => {
    beforeAll(async () => {
      folder = await createTemporaryFolder("mutated");
    });

    afterAll(() => folder.remove());

    it.each(PLAYED)("clean films and sounds play the same: %s", { timeout: 60_000 }, async (kind) => {
      const { copy } = await cleanBytes(make(kind));
      writeFileSync(at(`clean.${kind}`), copy);
      const streams = ["-map", "0:v?", "-map", "0:a?", "-f", "framemd5", "-"];
      const [made, clean] = ["made", "clean"].map((name) =>
        run(partPath("ffmpeg"), "-v", "error", "-i", at(`${name}.${kind}`), ...streams),
      );
      expect(clean).toBe(made);
      expect(clean?.split("\n").length).toBeGreaterThan(20);
    });

    it.each(Object.keys(KINDS))("tell nothing: %s", { timeout: 120_000 }, async (kind) => {
      const file = make(kind);
      expect(file.includes(SECRET)).toBe(true);
      const copies: string[] = [];
      await fc.assert(
        fc.asyncProperty(mutatedFile(file), async (mutated) => {
          const answer = await tryToClean(Uint8Array.from(mutated));
          if (typeof answer === "string") return;
          copies.push(at(`${kind}.${copies.length}.${kind}`));
          writeFileSync(copies.at(-1) ?? "", answer.copy);
        }),
        // The file as it was comes first, so that one copy is there to be judged.
        { numRuns: MUTATIONS, examples: [[file]], seed: MUTATION_SEED },
      );
      expect(copies.length).toBeGreaterThan(0);
      const shown = exiftool("-a", "-u", "-G1", "-s", "-j", "-x", "Directory", ...copies);
      expect(shown, `seed ${MUTATION_SEED}`).not.toContain(SECRET);
      // Days, and names of programs, stand in fields that are part of the structure.
      expect(shown, `seed ${MUTATION_SEED}`).not.toMatch(
        /"(?:Vorbis:Vendor|(?:QuickTime|Track\d+):\w*Date)": "(?!0000|")/u,
      );
      const structure = STRUCTURES[kind] ?? PICTURE_STRUCTURE;
      expect(tellingTags(shown, structure), `seed ${MUTATION_SEED}`).toEqual([]);
      const shape = SHAPES[kind];
      if (shape === undefined) return;
      const { read, found } = judgedByMat2(copies.slice(0, JUDGED_MOST), shape);
      expect(found, `seed ${MUTATION_SEED}`).toEqual([]);
      expect(read).toContain(copies[0]);
    });
  },
);
