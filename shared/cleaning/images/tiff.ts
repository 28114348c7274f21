import { concatBytes, memorySource, type Bytes, type ByteSource } from "../../bytes/index.ts";
import type { Cleaned, Cleaner, OnProgress } from "../cleaner.ts";
import { addDirectoryFindings } from "../exif/exif.ts";
import { TiffReader, type Directory, type Entry } from "../exif/ifd.ts";
import { FindingList } from "../finding-list.ts";
import { neutralProfile } from "../icc/neutral.ts";
import { copyOf, type Piece } from "../pieces.ts";
import { NotCleanable } from "../refusal.ts";
import { jpegPieces } from "./jpeg.ts";
import { COMPRESSIONS, JPEG_COMPRESSION, NUMBER_TYPES, PAGE_TAGS, TAG } from "./tiff-tags.ts";
import { writePages, type Field, type Page } from "./tiff-writer.ts";

const PAGES_MOST = 4096;
const PARTS_MOST = 1_048_576;
const PROFILE_BYTES_MOST = 16 * 1_048_576;
const TABLES_BYTES_MOST = 65_536;
const UNDEFINED = 7;

/**
 * TIFF 6.0: writes a new file of the pages, from the fields that it takes to show them and the strips or tiles as they are. Smaller pictures,
 * further directories, every other field and all bytes that no page uses are left out. Raw files of cameras are not ours.
 */
export const cleanTiff: Cleaner = async (source, _kind, onProgress): Promise<Cleaned> => {
  const tiff = await TiffReader.open(source);
  if (tiff === null) throw new NotCleanable("cleaning.malformed");
  const found = new FindingList();
  const directories = await directoriesOf(tiff);
  await addDirectoryFindings(found, tiff, directories);
  const file = new TiffPages(source, tiff, found, onProgress);
  const pages: Page[] = [];
  for (const [index, entries] of directories.map(entriesOf).entries()) {
    if (!(await file.isReduced(entries))) pages.push(await file.page(entries));
    // Cameras put the picture itself into a directory that only they know.
    else if (index === 0) throw new NotCleanable("cleaning.unsupported");
    else found.add("thumbnail", "TIFF reduced-resolution image");
  }
  return { findings: found.all, left: file.left.all, pieces: writePages(pages, tiff.littleEndian) };
};

type Entries = ReadonlyMap<number, Entry>;

async function directoriesOf(tiff: TiffReader): Promise<readonly Directory[]> {
  const directories: Directory[] = [];
  const seen = new Set<number>();
  for (let offset = tiff.first; offset !== 0;) {
    if (directories.length === PAGES_MOST) throw new NotCleanable("cleaning.too_large");
    const directory = seen.has(offset) ? null : await tiff.directory(offset);
    if (directory === null) throw new NotCleanable("cleaning.malformed");
    seen.add(offset);
    directories.push(directory);
    offset = directory.next;
  }
  if (directories.length === 0) throw new NotCleanable("cleaning.malformed");
  return directories;
}

/** The first field of each tag is the one that counts. */
function entriesOf({ entries }: Directory): Entries {
  return new Map(entries.toReversed().map((entry) => [entry.tag, entry]));
}

class TiffPages {
  /** What stays. */
  readonly left: FindingList = new FindingList();
  readonly #source: ByteSource;
  readonly #tiff: TiffReader;
  readonly #found: FindingList;
  readonly #onProgress: OnProgress;
  /** Strips may lie in each other; all of them together are no more than the file. */
  #bytesSeen = 0;

  constructor(source: ByteSource, tiff: TiffReader, found: FindingList, onProgress: OnProgress) {
    this.#source = source;
    this.#tiff = tiff;
    this.#found = found;
    this.#onProgress = onProgress;
  }

  async isReduced(entries: Entries): Promise<boolean> {
    return ((await this.#number(entries, TAG.subfileType)) ?? 0) % 2 === 1;
  }

  async page(entries: Entries): Promise<Page> {
    const compression = (await this.#number(entries, TAG.compression)) ?? 1;
    if (!COMPRESSIONS.includes(compression) || entries.has(TAG.dngVersion))
      throw new NotCleanable("cleaning.unsupported");
    const fields: Field[] = [];
    for (const [tag, entry] of entries) {
      const most = PAGE_TAGS.get(tag);
      if (most !== undefined) fields.push(await this.#numbersField(entry, most));
    }
    fields.push(...(await this.#profile(entries)));
    if (compression === JPEG_COMPRESSION) fields.push(...(await this.#tables(entries)));
    const tiled = entries.has(TAG.tileOffsets);
    const offsets = await this.#places(entries.get(tiled ? TAG.tileOffsets : TAG.stripOffsets));
    const lengths = await this.#places(entries.get(tiled ? TAG.tileByteCounts : TAG.stripByteCounts));
    if (offsets.length !== lengths.length) throw new NotCleanable("cleaning.malformed");
    const parts: (readonly Piece[])[] = [];
    for (const [index, offset] of offsets.entries()) {
      parts.push(await this.#part(offset, lengths[index] ?? 0, compression === JPEG_COMPRESSION));
    }
    return { fields, tiled, parts };
  }

  async #number(entries: Entries, tag: number): Promise<number | undefined> {
    const entry = entries.get(tag);
    return entry === undefined ? undefined : (await this.#tiff.numbers(entry, 1))[0];
  }

  async #numbersField(entry: Entry, most: number): Promise<Field> {
    const { tag, type, count, place } = entry;
    if (place === null || count > most || !NUMBER_TYPES.includes(type)) throw new NotCleanable("cleaning.malformed");
    return { tag, type, count, bytes: (await this.#tiff.valueBytes(entry, place.length)).slice() };
  }

  /** Where strips or tiles are, or how long. */
  async #places(entry: Entry | undefined): Promise<readonly number[]> {
    const isThere = entry !== undefined && (entry.type === 3 || entry.type === 4) && entry.place !== null;
    if (!isThere) throw new NotCleanable("cleaning.malformed");
    if (entry.count > PARTS_MOST) throw new NotCleanable("cleaning.too_large");
    return await this.#tiff.numbers(entry, entry.count);
  }

  async #part(offset: number, length: number, isJpeg: boolean): Promise<readonly Piece[]> {
    const before = this.#bytesSeen;
    this.#bytesSeen += length;
    if (offset + length > this.#source.size || this.#bytesSeen > this.#source.size)
      throw new NotCleanable("cleaning.malformed");
    const stretch = { offset, length };
    if (!isJpeg || length === 0) {
      this.#onProgress(this.#bytesSeen);
      return [stretch];
    }
    const { pieces, left } = await jpegPieces(copyOf(this.#source, [stretch]), this.#found, "tile", (done) => {
      this.#onProgress(before + done);
    });
    this.left.addAll(left);
    return pieces.map((piece) =>
      piece instanceof Uint8Array ? piece : { offset: offset + piece.offset, length: piece.length },
    );
  }

  async #profile(entries: Entries): Promise<readonly Field[]> {
    const bytes = await this.#block(entries.get(TAG.profile), PROFILE_BYTES_MOST);
    if (bytes === null) return [];
    const { profile, findings, left } = neutralProfile(bytes);
    this.#found.addAll(findings);
    this.left.addAll(left);
    return profile === null ? [] : [block(TAG.profile, profile)];
  }

  /** The tables that all strips or tiles share are a stream of JPEG without a picture. */
  async #tables(entries: Entries): Promise<readonly Field[]> {
    const bytes = await this.#block(entries.get(TAG.jpegTables), TABLES_BYTES_MOST);
    if (bytes === null) return [];
    const source = memorySource(bytes);
    const { pieces, left } = await jpegPieces(source, this.#found, "tables", () => undefined);
    this.left.addAll(left);
    const copy = copyOf(source, pieces);
    return [block(TAG.jpegTables, await copy.read(0, copy.size))];
  }

  async #block(entry: Entry | undefined, most: number): Promise<Bytes | null> {
    if (entry === undefined) return null;
    if (entry.count > most) throw new NotCleanable("cleaning.too_large");
    return concatBytes(await this.#tiff.valueBytes(entry, most));
  }
}

function block(tag: number, bytes: Bytes): Field {
  return { tag, type: UNDEFINED, count: bytes.length, bytes };
}
