import { copyBytes, zeroBytes, type Bytes } from "../../bytes/index.ts";
import type { FindingList } from "../finding-list.ts";
import type { PieceList } from "../piece-list.ts";
import type { Reader } from "../reader.ts";
import { NotCleanable } from "../refusal.ts";
import { latin1Of } from "../words.ts";
import { codecOf, type Codec } from "./ogg-codecs.ts";
import { findInComments } from "./ogg-comments.ts";
import { secondsOf } from "./ogg-clock.ts";
import { pagesOf, renumbered, SEGMENT_BYTES, type Page } from "./ogg-page.ts";

const FIRST_BYTES_MOST = 1024;
/** Tables of Vorbis have some KiB; those of Theora less than 4. */
const TABLES_BYTES_MOST = 1_048_576;
/** What is read of comments, which may hold pictures. */
const COMMENTS_BYTES = 65_536;

/** One stream of an Ogg file: its headers are written anew, and its sound stays. */
export class OggStream {
  /** When its sound begins, in whole seconds; null before there is any. */
  begins: bigint | null = null;
  readonly #codec: Codec;
  readonly #first: Bytes;
  readonly #serial: number;
  /** Packets of headers that are still to come, with the one that has begun. */
  #awaited: number;
  #parts: (readonly [offset: number, length: number])[] = [];
  #headers: Bytes[] = [];
  #shift = 0;

  /** Begins with its first page, which goes into the copy. @throws NotCleanable */
  static async begin(
    reader: Reader,
    page: Page,
    serial: number,
    findings: FindingList,
    pieces: PieceList,
  ): Promise<OggStream> {
    const first = await reader.bytes(page.body, Math.min(page.end - page.body, FIRST_BYTES_MOST));
    const codec = codecOf(first);
    const clean = codec.clean(first, findings);
    for (const written of pagesOf([clean], serial, 0)) pieces.write(written);
    return new OggStream(codec, clean, serial, codec.count(first) - 1);
  }

  private constructor(codec: Codec, first: Bytes, serial: number, awaited: number) {
    this.#codec = codec;
    this.#first = first;
    this.#serial = serial;
    this.#awaited = awaited;
    if (awaited < 1 || awaited > 1000) throw new NotCleanable("cleaning.unsupported");
  }

  /** True once there is sound. */
  get hasHeaders(): boolean {
    return this.#awaited === 0;
  }

  /** Takes its next page. @throws NotCleanable */
  async add(reader: Reader, page: Page, findings: FindingList, pieces: PieceList): Promise<void> {
    if (!this.hasHeaders) await this.#addHeaders(reader, page, findings, pieces);
    else {
      if (page.granule >= 0n) this.begins ??= secondsOf(this.#first, page.granule);
      const sequence = (page.sequence + this.#shift) >>> 0;
      if (sequence === page.sequence && page.serial === this.#serial) pieces.keep(page.offset, page.end - page.offset);
      else {
        pieces.write(await renumbered(reader, page, this.#serial, sequence));
        pieces.keep(page.body, page.end - page.body);
      }
    }
  }

  async #addHeaders(reader: Reader, page: Page, findings: FindingList, pieces: PieceList): Promise<void> {
    let at = page.body;
    for (const length of page.segments) {
      // What follows the headers begins on a page of its own, in every codec.
      if (this.hasHeaders) throw new NotCleanable("cleaning.malformed");
      this.#parts.push([at, length]);
      at += length;
      if (length < SEGMENT_BYTES) await this.#endHeader(reader, findings);
    }
    if (!this.hasHeaders) return;
    const pages = pagesOf(this.#headers, this.#serial, 1);
    for (const written of pages) pieces.write(written);
    this.#shift = pages.length - page.sequence;
    this.#headers = [];
  }

  async #endHeader(reader: Reader, findings: FindingList): Promise<void> {
    const { comments, commentsAt, silent, tables } = this.#codec;
    const length = this.#parts.reduce((sum, [, part]) => sum + part, 0);
    const isComments = this.#headers.length === 0;
    const isTables = !isComments && tables !== null;
    if (isTables && length > TABLES_BYTES_MOST) throw new NotCleanable("cleaning.malformed");
    const packet = await this.#read(reader, isTables ? length : COMMENTS_BYTES);
    this.#parts = [];
    this.#awaited -= 1;
    if (isComments) {
      if (latin1Of(packet.subarray(0, comments.length)) !== comments) throw new NotCleanable("cleaning.malformed");
      findInComments(packet.subarray(commentsAt), findings);
      this.#headers.push(copyBytes(silent));
    } else if (isTables) {
      if (latin1Of(packet.subarray(0, tables.length)) !== tables) throw new NotCleanable("cleaning.malformed");
      this.#headers.push(packet);
    } else findings.add("unknown", "Ogg header", null);
  }

  /** The start of the packet whose segments have come. */
  async #read(reader: Reader, most: number): Promise<Bytes> {
    const length = Math.min(
      most,
      this.#parts.reduce((sum, [, part]) => sum + part, 0),
    );
    const packet = zeroBytes(length);
    let at = 0;
    for (const [offset, part] of this.#parts) {
      if (at >= length) break;
      const bytes = await reader.bytes(offset, Math.min(part, length - at));
      packet.set(bytes, at);
      at += bytes.length;
    }
    return packet;
  }
}
