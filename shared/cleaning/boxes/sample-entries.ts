import { concatBytes, copyBytes, isZeroBytes, u32, type Bytes } from "../../bytes/index.ts";
import type { Piece } from "../pieces.ts";
import { NotCleanable } from "../refusal.ts";
import { latin1Of, wordsOf } from "../words.ts";
import { apertureRule } from "./aperture.ts";
import { lengthOf, type Box } from "./box.ts";
import { CODEC_RULES } from "./codec-boxes.ts";
import { cleanBetween, type Rule, type Rules, type Work } from "./work.ts";
import { boxOf } from "./write-box.ts";

/** What the samples of a track are to people. */
export type Medium = "picture" | "sound" | "words";

/** Codecs whose samples are pictures. Motion JPEG is none of them: each of its pictures may hold what a photo holds. */
const PICTURES: readonly string[] = [
  ...["avc1", "avc2", "avc3", "avc4", "hvc1", "hev1", "hvc2", "hev2", "dvh1", "dvhe", "dva1", "dvav", "vvc1", "vvi1"],
  ...[
    "av01",
    "vp08",
    "vp09",
    "mp4v",
    "s263",
    "h263",
    "H263",
    "apcn",
    "apch",
    "apcs",
    "apco",
    "ap4h",
    "ap4x",
    "SVQ1",
    "SVQ3",
  ],
];
const SOUNDS: readonly string[] = [
  ...["mp4a", "ac-3", "ec-3", "ac-4", "alac", "Opus", "fLaC", "samr", "sawb", "sawp", "ulaw", "alaw", "ima4", ".mp3"],
  ...["sowt", "twos", "in24", "in32", "fl32", "fl64", "lpcm", "ipcm", "fpcm", "raw ", "NONE", "mha1", "mhm1", "QDM2"],
];
const WORDS: readonly string[] = ["tx3g", "wvtt", "c608"];
const ENTRIES: Readonly<Record<Medium, readonly string[]>> = { picture: PICTURES, sound: SOUNDS, words: WORDS };

const LOCKED: readonly string[] = ["encv", "enca", "enct", "encs", "drms", "drmi", "drmt"];
const ENTRIES_MOST = 1000;
/** How long the fixed part of an entry for pictures is. */
export const PICTURE_BYTES = 78;
const SOUND_BYTES = 28;
/** What QuickTime adds to an entry for sound, by its version. */
const SOUND_MORE_BYTES: readonly number[] = [0, 16, 36];
const WORDS_BYTES_MOST = 4096;

/** The descriptions of samples (ISO 14496-12 §8.5.2), with what decoders need. */
export function sampleDescriptions(medium: Medium): Rule {
  return async (work, box) => {
    const head = await work.reader.view(box.content, 8);
    const { all } = await work.boxes.between(box.content + 8, box.end);
    if (all.length !== head.getUint32(4) || all.length === 0 || all.length > ENTRIES_MOST) {
      throw new NotCleanable("cleaning.malformed");
    }
    const version = head.getUint8(0) & 1;
    const parts: Piece[] = [concatBytes(u32(version * 0x0100_0000), u32(all.length))];
    for (const entry of all) {
      if (LOCKED.includes(entry.type)) throw new NotCleanable("cleaning.encrypted");
      if (!ENTRIES[medium].includes(entry.type)) throw new NotCleanable("cleaning.unsupported");
      parts.push(...(await CLEAN[medium](work, entry, version)));
    }
    return boxOf("stsd", parts);
  };
}

const CLEAN: Readonly<Record<Medium, (work: Work, entry: Box, version: number) => Promise<readonly Piece[]>>> = {
  picture: cleanPictureEntry,
  sound: cleanSoundEntry,
  words: cleanWordsEntry,
};

async function cleanPictureEntry(work: Work, entry: Box): Promise<readonly Piece[]> {
  const head = await headOf(work, entry, PICTURE_BYTES);
  findMaker(work, entry, head.subarray(12, 16));
  const name = head.subarray(43, 43 + Math.min(31, head[42] ?? 0));
  if (!isZeroBytes(head.subarray(42, 74))) work.findings.add("program", "stsd compressorname", wordsOf(name));
  const [width, height] = [256 * (head[24] ?? 0) + (head[25] ?? 0), 256 * (head[26] ?? 0) + (head[27] ?? 0)];
  head.fill(0, 8, 24);
  head.fill(0, 36, 40);
  head.fill(0, 42, 74);
  // Few colors, which would be listed here.
  if ((head[75] ?? 0) % 32 <= 8) throw new NotCleanable("cleaning.unsupported");
  head.fill(0xff, 76, 78);
  return await withBoxes(work, entry, head, new Map([...CODEC_RULES, ["clap", apertureRule(width, height)]]));
}

async function cleanSoundEntry(work: Work, entry: Box, stsdVersion: number): Promise<readonly Piece[]> {
  const [, , , , , , , , , version = 0] = await work.reader.bytes(entry.content, SOUND_BYTES);
  const more = stsdVersion === 1 ? 0 : SOUND_MORE_BYTES[version];
  if (more === undefined) throw new NotCleanable("cleaning.unsupported");
  const head = await headOf(work, entry, SOUND_BYTES + more);
  findMaker(work, entry, head.subarray(12, 16));
  head.fill(0, 10, 16);
  return await withBoxes(work, entry, head, CODEC_RULES);
}

/** Entries for words are short, and say how they look. */
async function cleanWordsEntry(work: Work, entry: Box): Promise<readonly Piece[]> {
  if (lengthOf(entry) > WORDS_BYTES_MOST) throw new NotCleanable("cleaning.unsupported");
  const head = await headOf(work, entry, lengthOf(entry));
  return boxOf(entry.type, [head]);
}

/** The fixed part of an entry, which says that the media is in this file. */
async function headOf(work: Work, entry: Box, length: number): Promise<Bytes> {
  if (lengthOf(entry) < Math.max(8, length)) throw new NotCleanable("cleaning.malformed");
  const head = copyBytes(await work.reader.bytes(entry.content, length));
  if (!isZeroBytes(head.subarray(0, 6))) work.findings.add("hidden", `stsd ${entry.type}`);
  head.fill(0, 0, 6);
  head.set([0, 1], 6);
  return head;
}

function findMaker(work: Work, entry: Box, maker: Uint8Array): void {
  if (!isZeroBytes(maker)) work.findings.add("program", `stsd ${entry.type} vendor`, latin1Of(maker));
}

async function withBoxes(work: Work, entry: Box, head: Bytes, rules: Rules): Promise<readonly Piece[]> {
  return boxOf(entry.type, [head, ...(await cleanBetween(work, entry.content + head.length, entry.end, rules))]);
}
