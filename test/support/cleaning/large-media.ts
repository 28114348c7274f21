import { createCipheriv, createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { box, bytesOf, fileType, movieHeader, pictureEntry, soundEntry, track } from "./box-writer.ts";
import { riff, riffChunk, waveFormat } from "./wave-writer.ts";

const PIECE_BYTES = 1_048_576;
const [PICTURE_BYTES, SOUND_BYTES] = [290_000, 8_000];

/** In bytes: a second of a film, 29 pictures and 40 stretches of sound. */
export const FILM_SECOND_BYTES = PICTURE_BYTES + SOUND_BYTES;

/** Numbers of 32 bits. */
function table(count: number, each: (index: number) => number): Buffer {
  const bytes = Buffer.alloc(4 * count);
  for (let index = 0; index < count; index += 1) bytes.writeUInt32BE(each(index), 4 * index);
  return bytes;
}

/** A film up to its media data, with the time when it was filmed and a chunk of each track for each second. */
export function filmStart(seconds: number): Buffer {
  const places = (at: number, perSecond: number, size: number): readonly Uint8Array[] => [
    box("stsc", 0, 1, 1, perSecond, 1),
    box(
      "stsz",
      0,
      0,
      seconds * perSecond,
      table(seconds * perSecond, () => size),
    ),
    box(
      "stco",
      0,
      seconds,
      table(seconds, (index) => at + index * FILM_SECOND_BYTES),
    ),
  ];
  const build = (at: number): Buffer =>
    bytesOf(
      fileType("isom", "isom"),
      box(
        "moov",
        movieHeader(7),
        track({ id: 1, handler: "vide", entry: pictureEntry("avc1"), chunks: [], places: places(at, 29, 10_000) }),
        track({
          id: 2,
          handler: "soun",
          entry: soundEntry("mp4a"),
          chunks: [],
          places: places(at + PICTURE_BYTES, 40, 200),
        }),
      ),
      seconds * FILM_SECOND_BYTES + 8,
      "mdat",
    );
  return build(build(0).length);
}

/** A wave file up to its sound, with the name of whoever recorded it. */
export function waveStart(soundBytes: number): Buffer {
  const name = riffChunk("LIST", Buffer.concat([Buffer.from("INFO"), riffChunk("IART", "Mitra")]));
  const start = riff(waveFormat(1, 1), name, riffChunk("data", "", soundBytes));
  start.writeUInt32LE(start.length - 8 + soundBytes, 4);
  return start;
}

/** Writes a file of a start and of so many bytes that are as unlike any others as a recording. Memory use does not depend on the size. */
export async function writeLargeFile(path: string, start: Uint8Array, moreBytes: number): Promise<void> {
  const cipher = createCipheriv("aes-256-ctr", createHash("sha256").update(path).digest(), new Uint8Array(16));
  const zeros = new Uint8Array(PIECE_BYTES);
  const file = await open(path, "wx");
  try {
    await file.writeFile(start);
    for (let left = moreBytes; left > 0; left -= PIECE_BYTES) {
      await file.writeFile(cipher.update(zeros.subarray(0, Math.min(left, PIECE_BYTES))));
    }
  } finally {
    await file.close();
  }
}
