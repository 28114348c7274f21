import { concatBytes, zeroBytes, type Bytes } from "../../bytes/index.ts";
import type { Cleaned, Cleaner } from "../cleaner.ts";
import { readExif } from "../exif/exif.ts";
import { orientationExif } from "../exif/orientation.ts";
import { FindingList } from "../finding-list.ts";
import type { Finding } from "../findings.ts";
import { neutralProfile } from "../icc/neutral.ts";
import { PieceList } from "../piece-list.ts";
import type { Piece } from "../pieces.ts";
import { Reader } from "../reader.ts";
import { NotCleanable } from "../refusal.ts";
import { latin1Of } from "../words.ts";
import { xmpFindings } from "../xmp/xmp.ts";
import { BlockBudget } from "./block-budget.ts";

const HEAD_BYTES = 12;
const CHUNK_HEAD_BYTES = 8;
const VP8X_BYTES = 10;
const ANIM_BYTES = 6;
const FRAME_HEAD_BYTES = 16;
const CONTENT_BYTES_MOST = 4 * 1_048_576;

/** What the first byte of VP8X says is there (WebP container specification, "Extended File Format"). */
const FLAG = { profile: 0x20, alpha: 0x10, exif: 0x08, animation: 0x02 } as const;

const BITSTREAMS: readonly string[] = ["VP8 ", "VP8L"];
const PICTURES: readonly string[] = [...BITSTREAMS, "ANMF"];

/** WebP: keeps what is coded, alpha, animation and colors. Metadata is left out, in frames too; of Exif stays how the picture is to be turned. */
export const cleanWebp: Cleaner = async (source, _kind, onProgress): Promise<Cleaned> => {
  const webp = new Webp(new Reader(source));
  return await webp.clean(onProgress);
};

interface Chunk {
  readonly type: string;
  readonly offset: number;
  /** Of its content. */
  readonly length: number;
}

class Webp {
  readonly #reader: Reader;
  readonly #found = new FindingList();
  readonly #left = new FindingList();
  readonly #body = new PieceList();
  readonly #kept = new Set<string>();
  readonly #budget = new BlockBudget();
  #profile: Bytes | null = null;
  #exif: Bytes | null = null;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async clean(onProgress: (done: number) => void): Promise<Cleaned> {
    const end = 8 + (await this.#reader.view(4, 4)).getUint32(0, true);
    if (end < this.#reader.size) this.#found.add("hidden", "WebP after RIFF");
    const first = await this.#chunkAt(HEAD_BYTES, end);
    const extended = first.type === "VP8X" ? await this.#extended(first) : null;
    if (extended === null) this.#keepFirst(first);
    for (let at = endOf(first); at < end;) {
      const chunk = await this.#chunkAt(at, end);
      if (extended === null || !(await this.#keepOf(chunk, extended))) await this.#leaveOut(chunk, extended !== null);
      at = endOf(chunk);
      onProgress(Math.min(at, end));
    }
    if (!PICTURES.some((type) => this.#kept.has(type))) throw new NotCleanable("cleaning.malformed");
    return { findings: this.#found.all, left: this.#left.all, pieces: this.#pieces(extended) };
  }

  async #chunkAt(offset: number, end: number): Promise<Chunk> {
    this.#budget.take();
    const type = latin1Of(await this.#reader.bytes(offset, 4));
    const length = (await this.#reader.view(offset + 4, 4)).getUint32(0, true);
    const chunk = { type, offset, length };
    if (offset + CHUNK_HEAD_BYTES + length > Math.min(end, this.#reader.size))
      throw new NotCleanable("cleaning.malformed");
    return chunk;
  }

  /** The content of VP8X. */
  async #extended(chunk: Chunk): Promise<Bytes> {
    if (chunk.length !== VP8X_BYTES) throw new NotCleanable("cleaning.malformed");
    return (await this.#reader.bytes(chunk.offset + CHUNK_HEAD_BYTES, VP8X_BYTES)).slice();
  }

  #keepFirst(chunk: Chunk): void {
    if (!BITSTREAMS.includes(chunk.type)) throw new NotCleanable("cleaning.malformed");
    this.#kept.add(chunk.type);
    keepChunk(this.#body, chunk);
  }

  /** Keeps a chunk that makes the picture; false for any other. What is animated is made of frames alone. */
  async #keepOf(chunk: Chunk, [flags = 0]: Bytes): Promise<boolean> {
    if ((flags & FLAG.animation) === 0) return keepBitstream(this.#body, chunk, this.#kept);
    if (chunk.type === "ANIM" && chunk.length === ANIM_BYTES && !this.#kept.has("ANIM")) keepChunk(this.#body, chunk);
    else if (chunk.type === "ANMF" && chunk.length >= FRAME_HEAD_BYTES && this.#kept.has("ANIM"))
      await this.#keepFrame(chunk);
    else return false;
    this.#kept.add(chunk.type);
    return true;
  }

  async #keepFrame({ offset, length }: Chunk): Promise<void> {
    const headAt = offset + CHUNK_HEAD_BYTES;
    const frame = new PieceList();
    frame.keep(headAt, FRAME_HEAD_BYTES);
    const kept = new Set<string>();
    for (let at = headAt + FRAME_HEAD_BYTES; at < headAt + length;) {
      const chunk = await this.#chunkAt(at, headAt + length);
      if (!keepBitstream(frame, chunk, kept)) await this.#leaveOut(chunk, false);
      at = endOf(chunk);
    }
    if (!BITSTREAMS.some((type) => kept.has(type))) throw new NotCleanable("cleaning.malformed");
    this.#body.write(chunkHead("ANMF", frame.length));
    this.#body.addAll(frame.all);
  }

  async #leaveOut({ type, offset, length }: Chunk, usable: boolean): Promise<void> {
    const inside = length > CONTENT_BYTES_MOST ? undefined : INSIDES.get(type);
    if (inside === undefined) {
      this.#found.add("unknown", `WebP ${type}`);
      return;
    }
    const content = (await this.#reader.bytes(offset + CHUNK_HEAD_BYTES, length)).slice();
    const { findings, left = [], profile = null, exif = null } = await inside(content);
    this.#found.addAll(findings);
    if (usable && !this.#kept.has(type)) {
      this.#left.addAll(left);
      this.#profile ??= profile;
      this.#exif ??= exif;
      this.#kept.add(type);
    }
  }

  #pieces(extended: Bytes | null): readonly Piece[] {
    const pieces = new PieceList();
    if (extended !== null) {
      const [flags = 0] = extended;
      const kept = (flags & (FLAG.alpha | FLAG.animation)) | (this.#profile === null ? 0 : FLAG.profile);
      const head = Uint8Array.of(kept | (this.#exif === null ? 0 : FLAG.exif), 0, 0, 0);
      pieces.write(concatBytes(chunkHead("VP8X", VP8X_BYTES), head, extended.subarray(4)));
      if (this.#profile !== null) pieces.write(chunkOf("ICCP", this.#profile));
    }
    pieces.addAll(this.#body.all);
    if (this.#exif !== null) pieces.write(chunkOf("EXIF", this.#exif));
    return [concatBytes(chunkHead("RIFF", 4 + pieces.length), latin1("WEBP")), ...pieces.all];
  }
}

/** What is left of a chunk of metadata, and what it says. */
interface Inside {
  readonly findings: readonly Finding[];
  readonly left?: readonly Finding[];
  readonly profile?: Bytes | null;
  readonly exif?: Bytes | null;
}

type LookInside = (content: Bytes) => Inside | Promise<Inside>;

const INSIDES: ReadonlyMap<string, LookInside> = new Map<string, LookInside>([
  ["ICCP", neutralProfile],
  ["EXIF", exifInside],
  ["XMP ", (content: Bytes): Inside => ({ findings: xmpFindings(content) })],
]);

/** Some programs write what begins an Exif block in JPEG. */
async function exifInside(content: Bytes): Promise<Inside> {
  const isPrefixed = latin1Of(content.subarray(0, 6)) === "Exif\0\0";
  const { findings, orientation } = await readExif(isPrefixed ? content.slice(6) : content);
  return { findings, exif: orientationExif(orientation) };
}

/** Alpha, and then one picture: false for anything else. */
function keepBitstream(pieces: PieceList, chunk: Chunk, kept: Set<string>): boolean {
  const hasPicture = BITSTREAMS.some((type) => kept.has(type));
  const isAlpha = chunk.type === "ALPH" && !kept.has("ALPH");
  if (hasPicture || !(isAlpha || BITSTREAMS.includes(chunk.type))) return false;
  keepChunk(pieces, chunk);
  kept.add(chunk.type);
  return true;
}

/** The byte that makes a chunk even is ours. */
function keepChunk(pieces: PieceList, { offset, length }: Chunk): void {
  pieces.keep(offset, CHUNK_HEAD_BYTES + length);
  if (length % 2 === 1) pieces.write(zeroBytes(1));
}

function endOf({ offset, length }: Chunk): number {
  return offset + CHUNK_HEAD_BYTES + length + (length % 2);
}

function chunkOf(type: string, content: Bytes): Bytes {
  return concatBytes(chunkHead(type, content.length), content, zeroBytes(content.length % 2));
}

function chunkHead(type: string, length: number): Bytes {
  const head = concatBytes(latin1(type), zeroBytes(4));
  new DataView(head.buffer).setUint32(4, length, true);
  return head;
}

function latin1(text: string): Bytes {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
