import { copyBytes, isZeroBytes, type Bytes } from "../../bytes/index.ts";
import type { OnProgress } from "../cleaner.ts";
import type { FindingList } from "../finding-list.ts";
import { PieceList } from "../piece-list.ts";
import type { Reader } from "../reader.ts";
import { NotCleanable } from "../refusal.ts";
import { readableIn } from "../words.ts";
import { formatOf, frameBytes, isFreeFormat } from "./mpeg-frame.ts";
import { isInfoFrame } from "./mpeg-info.ts";
import { FrameMarks } from "./mpeg-marks.ts";
import { findTag, tagAt } from "./mpeg-tags.ts";

const WINDOW_BYTES = 1_048_576;
const HEADER_BYTES = 4;
/** What stands between frames, and is no tag, in all of a file. */
const UNKNOWN_BYTES_MOST = 4_194_304;
const BREAKS_MOST = 2000;
/** More than any two frames have. */
const FRAMES_BYTES_MOST = 4096;
const WORDS_BYTES = 4096;
/** What looks like a frame in four megabytes of anything, many times over. */
const TRIES_MOST = 20_000;
const TAG_BYTES = 11;
/** So many frames behind each other are no chance. */
const CHAIN_FRAMES = 3;

/** Goes from frame to frame, and past what stands between them. */
export class FrameWalk {
  /** The frames of sound. */
  readonly sound: PieceList = new PieceList();
  readonly marks: FrameMarks = new FrameMarks();
  /** The first frame, where it says something about the sound. */
  info: Bytes | null = null;
  readonly #reader: Reader;
  readonly #end: number;
  readonly #findings: FindingList;
  #format: number | null = null;
  #at = 0;
  #unknownLeft = UNKNOWN_BYTES_MOST;
  #triesLeft = TRIES_MOST;

  /** Up to `end`, where the tags begin that stand last. */
  constructor(reader: Reader, end: number, findings: FindingList) {
    this.#reader = reader;
    this.#end = end;
    this.#findings = findings;
  }

  /** @throws NotCleanable */
  async toEnd(onProgress: OnProgress): Promise<void> {
    for (let breaks = 0; this.#at < this.#end; breaks += 1) {
      if (breaks > BREAKS_MOST) throw new NotCleanable("cleaning.too_large");
      if (this.#format !== null) await this.#frames(onProgress);
      if (this.#at >= this.#end) break;
      const tag = await tagAt(this.#reader, this.#at, this.#end, this.#findings);
      if (tag > 0) this.#at += tag;
      else await this.#search();
      onProgress(this.#at);
    }
  }

  async #frames(onProgress: OnProgress): Promise<void> {
    for (let length = 1; length > 0 && this.#at < this.#end;) {
      length = this.#framesIn(await this.#window());
      this.#at += length;
      onProgress(this.#at);
    }
  }

  /** What is at hand, if that is two frames at least. */
  async #window(): Promise<DataView> {
    const left = this.#end - this.#at;
    const ahead = await this.#reader.ahead(this.#at);
    const bytes =
      ahead.length >= Math.min(FRAMES_BYTES_MOST, left)
        ? ahead.subarray(0, left)
        : await this.#reader.bytes(this.#at, Math.min(WINDOW_BYTES, left));
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** How many bytes of a window are frames of which one sees what follows. */
  #framesIn(view: DataView): number {
    const isLast = this.#at + view.byteLength === this.#end;
    let at = 0;
    let from = 0;
    let length = this.#frameIn(view, 0);
    while (length > 0 && at + length <= view.byteLength) {
      const next = at + length;
      if (next + TAG_BYTES > view.byteLength && !isLast) break;
      const following = this.#frameIn(view, next);
      // A frame that was cut off would go on in what stands behind it.
      if (following === 0 && holdsTag(view, at, length)) break;
      if (isInfoFrame(view, at, length, this.#isFirst)) {
        this.#keep(from, at);
        this.#take(bytesIn(view, at, length));
        from = next;
      } else this.marks.add(length);
      at = next;
      length = following;
    }
    this.#keep(from, at);
    return at;
  }

  #frameIn(view: DataView, at: number): number {
    return at + HEADER_BYTES <= view.byteLength ? frameBytes(view.getUint32(at), this.#format) : 0;
  }

  get #isFirst(): boolean {
    return this.marks.count === 0 && this.info === null;
  }

  #keep(from: number, to: number): void {
    if (to > from) this.sound.keep(this.#at + from, to - from);
  }

  #take(frame: Uint8Array): void {
    if (this.#isFirst) this.info = copyBytes(frame);
    // Two files in one: it says what is no longer so.
    else this.#findings.add("program", "Xing header between frames", readableIn(frame.subarray(HEADER_BYTES)));
  }

  /** Goes on to where frames follow each other, to a tag, or to the end. */
  async #search(): Promise<void> {
    const start = this.#at;
    const bytes = await this.#reader.bytes(start, Math.min(WORDS_BYTES, this.#end - start));
    const tag = findTag(bytes.subarray(1));
    // No further than to the tag: what is behind it is looked at once, after it.
    const end = tag < 0 ? this.#end : start + 1 + tag;
    this.#at = (await this.#next(start, end)) ?? end;
    this.#unknownLeft -= this.#at - start;
    if (this.#unknownLeft < 0) throw new NotCleanable("cleaning.malformed");
    const unknown = bytes.subarray(0, this.#at - start);
    if (!isZeroBytes(unknown)) this.#findings.add("hidden", "between frames", readableIn(unknown));
  }

  async #next(start: number, end: number): Promise<number | null> {
    if (this.#format === null && isFreeFormat(await this.#headerAt(start)))
      throw new NotCleanable("cleaning.unsupported");
    const most = Math.min(end, start + this.#unknownLeft + 1);
    // Where the format is known, there was no frame at the start.
    for (let at = this.#format === null ? start : start + 1; at < most;) {
      const ahead = await this.#reader.ahead(at);
      const mark = this.#markIn(ahead);
      at += mark;
      if (mark === ahead.length) continue;
      this.#triesLeft -= 1;
      if (this.#triesLeft < 0) throw new NotCleanable("cleaning.malformed");
      if (at < most && (await this.#isChain(at))) return at;
      at += 1;
    }
    return null;
  }

  /** Where a frame may begin, as far as one sees; the length of what one sees, if nowhere. */
  #markIn(ahead: Uint8Array): number {
    const view = new DataView(ahead.buffer, ahead.byteOffset, ahead.length);
    let at = ahead.indexOf(0xff);
    while (at >= 0 && at + HEADER_BYTES <= ahead.length && frameBytes(view.getUint32(at), this.#format) === 0)
      at = ahead.indexOf(0xff, at + 1);
    return at < 0 ? ahead.length : at;
  }

  /** True if frames, a tag or the end follow each other from a place on; the first frames say what all are like. */
  async #isChain(start: number): Promise<boolean> {
    let at = start;
    let format = this.#format;
    for (let frame = 0; frame < CHAIN_FRAMES && at < this.#end; frame += 1) {
      const header = await this.#headerAt(at);
      const length = frameBytes(header, format);
      if (length === 0 || at + length > this.#end) {
        if (frame === 0 || !(await this.#isTag(at))) return false;
        break;
      }
      format ??= formatOf(header);
      at += length;
    }
    this.#format = format;
    return true;
  }

  async #headerAt(at: number): Promise<number> {
    return at + HEADER_BYTES <= this.#end ? (await this.#reader.view(at, HEADER_BYTES)).getUint32(0) : 0;
  }

  async #isTag(at: number): Promise<boolean> {
    const start = await this.#reader.bytes(at, Math.min(TAG_BYTES, this.#end - at));
    return findTag(start) === 0;
  }
}

function bytesIn(view: DataView, at: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}

/** True if something begins within a frame that looks like a tag, and may end behind it. */
function holdsTag(view: DataView, at: number, length: number): boolean {
  const found = findTag(bytesIn(view, at, Math.min(length + TAG_BYTES, view.byteLength - at)));
  return found >= 0 && found < length;
}
