import { readExif } from "../exif/exif.ts";
import { orientationExif } from "../exif/orientation.ts";
import type { Cleaned, Cleaner, OnProgress } from "../cleaner.ts";
import { FindingList } from "../finding-list.ts";
import type { FindingAspect } from "../findings.ts";
import { neutralProfile } from "../icc/neutral.ts";
import { inflate } from "../inflate.ts";
import { PieceList } from "../piece-list.ts";
import type { Stretch } from "../pieces.ts";
import { Reader } from "../reader.ts";
import { NotCleanable } from "../refusal.ts";
import { latin1Of } from "../words.ts";
import type { ByteSource, Bytes } from "../../bytes/index.ts";
import { BlockBudget } from "./block-budget.ts";
import { pngChunk, zlibStored } from "./png-chunk.ts";
import { findBehindPicture } from "./png-data.ts";
import { addPngText } from "./png-text.ts";

const SIGNATURE_BYTES = 8;
const HEAD_AT = 16;
const HEAD_BYTES = 13;
const LENGTH_MOST = 0x7fff_ffff;
/** What is looked into: texts, Exif, color profiles. */
const CONTENT_BYTES_MOST = 4 * 1_048_576;
const TRAILER_BYTES = 65_536;

/** Chunks that say how colors, sizes and animation are meant, each of which may be there once: and the lengths that they can have. */
const LOOKS: ReadonlyMap<string, (length: number) => boolean> = new Map([
  ["PLTE", (length: number) => length > 0 && length <= 768 && length % 3 === 0],
  ["tRNS", (length: number) => length > 0 && length <= 256],
  ["bKGD", (length: number) => length === 1 || length === 2 || length === 6],
  ["sBIT", (length: number) => length >= 1 && length <= 4],
  ...(
    [
      ["gAMA", 4],
      ["cHRM", 32],
      ["sRGB", 1],
      ["pHYs", 9],
      ["cICP", 4],
      ["mDCV", 24],
      ["cLLI", 8],
      ["acTL", 8],
    ] as const
  ).map(([type, right]) => [type, (length: number) => length === right] as const),
]);

/** Chunks that are left out, and what they tell. */
const TELLING: ReadonlyMap<string, FindingAspect> = new Map([
  ["tIME", "time"],
  ["iDOT", "device"],
  ["caBX", "history"],
  ["sPLT", "program"],
  ["eXIf", "hidden"],
]);

const TEXTS: readonly string[] = ["tEXt", "zTXt", "iTXt"];

/**
 * PNG (third edition): keeps the chunks that make the picture, whole and with their checksums, and those that say how it is meant to look.
 * Texts, times, private chunks and everything after the end are left out; of Exif stays how the picture is to be turned.
 */
export const cleanPng: Cleaner = async (source, _kind, onProgress): Promise<Cleaned> => {
  const png = new Png(source, onProgress);
  return await png.clean();
};

interface Chunk {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

class Png {
  readonly #reader: Reader;
  readonly #source: ByteSource;
  readonly #onProgress: OnProgress;
  readonly #found = new FindingList();
  readonly #left = new FindingList();
  readonly #pieces = new PieceList();
  readonly #seen = new Set<string>();
  readonly #budget = new BlockBudget();
  /** Where the picture is. */
  readonly #data: Stretch[] = [];

  constructor(source: ByteSource, onProgress: OnProgress) {
    this.#source = source;
    this.#reader = new Reader(source);
    this.#onProgress = onProgress;
  }

  async clean(): Promise<Cleaned> {
    this.#pieces.keep(0, SIGNATURE_BYTES);
    let at = SIGNATURE_BYTES;
    let previous = "";
    for (;;) {
      const chunk = await this.#chunkAt(at);
      at += 12 + chunk.length;
      if (previous === "" && (chunk.type !== "IHDR" || chunk.length !== HEAD_BYTES)) throw refused(chunk.type);
      if (chunk.type === "IEND") break;
      await this.#take(chunk, previous);
      previous = chunk.type;
      this.#onProgress(at);
    }
    if (!this.#seen.has("IDAT")) throw new NotCleanable("cleaning.malformed");
    this.#pieces.write(pngChunk("IEND"));
    await this.#trailer(at);
    await findBehindPicture(this.#source, await this.#reader.view(HEAD_AT, HEAD_BYTES), this.#data, this.#left);
    return { findings: this.#found.all, left: this.#left.all, pieces: this.#pieces.all };
  }

  async #chunkAt(offset: number): Promise<Chunk> {
    this.#budget.take();
    const length = (await this.#reader.view(offset, 8)).getUint32(0);
    const type = latin1Of(await this.#reader.bytes(offset + 4, 4));
    if (length > LENGTH_MOST || !/^[A-Za-z]{4}$/.test(type) || !this.#reader.has(offset, 12 + length))
      throw new NotCleanable("cleaning.malformed");
    return { type, offset, length };
  }

  async #take(chunk: Chunk, previous: string): Promise<void> {
    const { type, offset, length } = chunk;
    const isNew = !this.#seen.has(type);
    this.#seen.add(type);
    const looks = LOOKS.get(type);
    const isData = type === "IDAT" && (isNew || previous === "IDAT");
    if (isData) this.#data.push({ offset: offset + 8, length });
    if (isData || (isNew && (type === "IHDR" || looks?.(length) === true))) this.#pieces.keep(offset, 12 + length);
    else if (type === "fcTL" ? length === 26 : type === "fdAT" && length > 4) this.#pieces.keep(offset, 12 + length);
    else if (type === "IDAT") this.#found.add("hidden", "PNG IDAT");
    else if (type === "PLTE" || (looks === undefined && /^[A-Z]/.test(type))) throw refused(type);
    else await this.#leaveOut(chunk, isNew);
  }

  async #leaveOut(chunk: Chunk, isNew: boolean): Promise<void> {
    const { type } = chunk;
    const content = await this.#content(chunk);
    if (content !== null && TEXTS.includes(type)) await addPngText(this.#found, type, content);
    else if (content !== null && type === "eXIf") await this.#exif(content, isNew);
    else if (content !== null && type === "iCCP") await this.#profile(content, isNew);
    else
      this.#found.add(TELLING.get(type) ?? "unknown", `PNG ${type}`, content === null ? null : timeOf(type, content));
  }

  async #content({ offset, length }: Chunk): Promise<Bytes | null> {
    return length > CONTENT_BYTES_MOST ? null : await this.#source.read(offset + 8, length);
  }

  async #exif(content: Bytes, isNew: boolean): Promise<void> {
    const { findings, orientation } = await readExif(content);
    this.#found.addAll(findings);
    const exif = orientationExif(orientation);
    if (isNew && exif !== null) this.#pieces.write(pngChunk("eXIf", exif));
  }

  async #profile(content: Bytes, isNew: boolean): Promise<void> {
    const nameEnd = content.indexOf(0);
    const bytes = await inflate(content.subarray(nameEnd + 2), "deflate", CONTENT_BYTES_MOST);
    const { profile, findings, left } = neutralProfile(bytes ?? new Uint8Array(0));
    this.#found.addAll(findings);
    if (!isNew || profile === null) return;
    this.#left.addAll(left);
    this.#pieces.write(pngChunk("iCCP", PROFILE_NAME, Uint8Array.of(0, 0), zlibStored(profile)));
  }

  /** A program that writes a smaller picture over a larger one, and does not cut the file off, leaves the end of the old one there. */
  async #trailer(end: number): Promise<void> {
    if (end === this.#source.size) return;
    const start = latin1Of(await this.#source.read(end, Math.min(TRAILER_BYTES, this.#source.size - end)));
    if (/IDAT|IEND/.test(start)) this.#found.add("history", "PNG after IEND: an earlier picture");
    else this.#found.add("hidden", "PNG after IEND");
  }
}

const PROFILE_NAME = Uint8Array.from("icc", (letter) => letter.charCodeAt(0));

/** Apple's own form of PNG, and chunks without which nobody could show the picture, are not ours; anything else here is no PNG. */
function refused(type: string): NotCleanable {
  const known = ["IHDR", "PLTE", "IDAT", "IEND"].includes(type);
  return new NotCleanable(known ? "cleaning.malformed" : "cleaning.unsupported");
}

/** `tIME` has numbers (§11.3.6.1). */
function timeOf(type: string, content: Bytes): string | null {
  if (type !== "tIME" || content.length !== 7) return null;
  const [high = 0, low = 0, ...rest] = content;
  const [month, day, hour, minute, second] = rest.map((value) => String(value).padStart(2, "0"));
  return `${256 * high + low}-${month}-${day} ${hour}:${minute}:${second}`;
}
