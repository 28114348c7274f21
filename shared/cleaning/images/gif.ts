import type { Cleaned, Cleaner } from "../cleaner.ts";
import { FindingList } from "../finding-list.ts";
import { PieceList } from "../piece-list.ts";
import { Reader } from "../reader.ts";
import { NotCleanable } from "../refusal.ts";
import { latin1Of, wordsOf } from "../words.ts";
import { xmpFindings } from "../xmp/xmp.ts";
import { concatBytes, type Bytes } from "../../bytes/index.ts";
import { BlockBudget } from "./block-budget.ts";

const HEAD_BYTES = 6;
const SCREEN_BYTES = 7;
const IMAGE_BYTES = 10;

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;

const PLAIN_TEXT = 0x01;
const CONTROL = 0xf9;
const COMMENT = 0xfe;
const APPLICATION = 0xff;

/** How often an animation is shown: Netscape's extension, and another name for it. */
const LOOPS: readonly string[] = ["NETSCAPE2.0", "ANIMEXTS1.0"];
const XMP = "XMP DataXMP";
/** After a packet of XMP come 257 bytes that make readers who do not know it skip it (XMP part 3, §1.1.2). */
const XMP_TRAILER_BYTES = 257;
const PROFILE = "ICCRGBG1012";

/** What is shown of an extension. */
const VALUE_BYTES = 65_536;

/** GIF87a and GIF89a: keeps pictures, their colors, their timing and how often they are shown. Nothing else is in a clean copy. */
export const cleanGif: Cleaner = async (source, _kind, onProgress): Promise<Cleaned> => {
  const gif = new Gif(new Reader(source));
  const end = await gif.read(onProgress);
  if (end < source.size) gif.found.add("hidden", "GIF after trailer");
  return { findings: gif.found.all, left: [], pieces: gif.pieces.all };
};

class Gif {
  readonly found = new FindingList();
  readonly pieces = new PieceList();
  readonly #reader: Reader;
  readonly #budget = new BlockBudget();
  #loops = false;
  #images = 0;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Where the file ends. */
  async read(onProgress: (done: number) => void): Promise<number> {
    let at = HEAD_BYTES + SCREEN_BYTES + (await this.#colorsAt(HEAD_BYTES + 4));
    this.#keep(0, at);
    for (;;) {
      this.#budget.take();
      const [introducer] = await this.#reader.bytes(at, 1);
      if (introducer === TRAILER) break;
      if (introducer === IMAGE) at = await this.#image(at);
      else if (introducer === EXTENSION) at = await this.#extension(at);
      else throw new NotCleanable("cleaning.malformed");
      onProgress(at);
    }
    if (this.#images === 0) throw new NotCleanable("cleaning.malformed");
    this.pieces.write(Uint8Array.of(TRAILER));
    return at + 1;
  }

  #keep(from: number, to: number): void {
    if (!this.#reader.has(from, to - from)) throw new NotCleanable("cleaning.malformed");
    this.pieces.keep(from, to - from);
  }

  /** Bytes of the table of colors that a packed field announces (GIF89a §18 and §20). */
  async #colorsAt(offset: number): Promise<number> {
    const [packed = 0] = await this.#reader.bytes(offset, 1);
    return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0;
  }

  async #image(at: number): Promise<number> {
    const dataAt = at + IMAGE_BYTES + (await this.#colorsAt(at + IMAGE_BYTES - 1)) + 1;
    const end = await this.#blocksEnd(dataAt);
    this.#keep(at, end);
    this.#images += 1;
    return end;
  }

  /** Where a chain of blocks ends, each of which says how long it is (§15). */
  async #blocksEnd(from: number): Promise<number> {
    for (let at = from; ;) {
      const ahead = await this.#reader.ahead(at);
      let index = 0;
      while (index < ahead.length) {
        const length = ahead[index] ?? 0;
        index += 1 + length;
        if (length === 0) return at + index;
      }
      at += index;
    }
  }

  async #extension(at: number): Promise<number> {
    const [label = 0] = await this.#reader.bytes(at + 1, 1);
    const end = await this.#blocksEnd(at + 2);
    if (label === CONTROL) {
      // Four bytes, and nothing behind them (§23).
      if (end !== at + 8) throw new NotCleanable("cleaning.malformed");
      this.#keep(at, end);
    } else if (label === APPLICATION) await this.#application(at, end);
    else if (label === COMMENT) this.found.add("description", "GIF comment", wordsOf(await this.#content(at + 2)));
    else if (label === PLAIN_TEXT)
      this.found.add("hidden", "GIF plain text", wordsOf((await this.#content(at + 2)).subarray(12)));
    else this.found.add("unknown", `GIF extension 0x${label.toString(16).padStart(2, "0")}`);
    return end;
  }

  async #application(at: number, end: number): Promise<void> {
    const head = await this.#content(at + 2);
    const name = latin1Of(head.subarray(0, 11));
    const loop = head.subarray(11);
    if (LOOPS.includes(name) && loop.length === 3 && loop[0] === 1 && !this.#loops && end === at + 19) {
      this.#loops = true;
      this.#keep(at, end);
    } else if (name === XMP) this.found.addAll(xmpFindings(await this.#rawXmp(at + 14, end)));
    else if (name === PROFILE) this.found.add("device", "GIF ICC profile");
    else this.found.add("unknown", `GIF application ${name}`);
  }

  /** XMP stands in the file as it is, and not in blocks. */
  async #rawXmp(from: number, end: number): Promise<Bytes> {
    const length = Math.max(0, end - XMP_TRAILER_BYTES - from);
    return (await this.#reader.bytes(from, Math.min(length, VALUE_BYTES))).slice();
  }

  /** The first bytes of a chain of blocks, without their lengths. */
  async #content(from: number): Promise<Bytes> {
    const parts: Bytes[] = [];
    let total = 0;
    for (let at = from; total < VALUE_BYTES;) {
      const [length = 0] = await this.#reader.bytes(at, 1);
      if (length === 0) break;
      parts.push((await this.#reader.bytes(at + 1, length)).slice());
      total += length;
      at += 1 + length;
    }
    return concatBytes(...parts);
  }
}
