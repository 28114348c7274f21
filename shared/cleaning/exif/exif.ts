import { memorySource, type Bytes } from "../../bytes/index.ts";
import { FindingList } from "../finding-list.ts";
import type { Finding } from "../findings.ts";
import { xmpFindings } from "../xmp/xmp.ts";
import { addGpsFindings } from "./gps.ts";
import { TiffReader, type Directory, type Entry } from "./ifd.ts";
import { iptcFindings } from "./iptc.ts";
import { orientationOf, ORIENTATION_TAG, type Orientation } from "./orientation.ts";
import { photoshopFindings } from "./photoshop.ts";
import { isPlainTag, TELLING_TAGS } from "./tags.ts";
import { wordsOfEntry } from "./values.ts";

/** What an Exif block says: nothing of it has to be whole. */
export interface ExifContents {
  readonly findings: readonly Finding[];
  /** That of the first directory, as browsers read it. */
  readonly orientation: Orientation;
}

/** Fields that lead to further directories. */
const EXIF_POINTER = 0x8769;
const GPS_POINTER = 0x8825;
const POINTERS: ReadonlyMap<number, DirectoryRole> = new Map([
  [0x014a, "inner"],
  [EXIF_POINTER, "fields"],
  [GPS_POINTER, "gps"],
  [0xa005, "interoperability"],
]);

/** What a directory is for. Only what is `inner` holds a picture of its own. */
type DirectoryRole = "fields" | "gps" | "interoperability" | "inner";

const THUMBNAIL_TAGS: readonly number[] = [0x0111, 0x0201];

/** More than files have; a hostile file has directories in circles. */
const DIRECTORIES_MOST = 100;
const ENTRIES_MOST = 20_000;
const INNER_MOST = 16;

/** Blocks inside of fields that are looked into. */
const BLOCK_BYTES = 1_048_576;

/** Reads an Exif block, from its byte order mark on. What is damaged is a finding of its own. */
export async function readExif(block: Bytes): Promise<ExifContents> {
  const tiff = await TiffReader.open(memorySource(block));
  const found = new FindingList();
  const first = (await tiff?.directory(tiff.first)) ?? null;
  if (tiff === null || first === null) {
    found.add("unknown", "Exif");
    return { findings: found.all, orientation: 1 };
  }
  const orientation = await orientationOf(
    tiff,
    first.entries.find(({ tag }) => tag === ORIENTATION_TAG),
  );
  const walk = new Walk(tiff, found);
  await walk.visit(first, "fields");
  await walk.rest(first.next);
  return { findings: found.all, orientation };
}

/** Says what the directories of a TIFF file tell, which are pages and no thumbnails, with those that they lead to. */
export async function addDirectoryFindings(
  found: FindingList,
  tiff: TiffReader,
  pages: readonly Directory[],
): Promise<void> {
  const walk = new Walk(tiff, found);
  for (const page of pages) await walk.visit(page, "fields");
}

class Walk {
  readonly #tiff: TiffReader;
  readonly #found: FindingList;
  readonly #seen = new Set<number>();
  #entriesLeft = ENTRIES_MOST;

  constructor(tiff: TiffReader, found: FindingList) {
    this.#tiff = tiff;
    this.#found = found;
  }

  async visit(directory: Directory, role: DirectoryRole): Promise<void> {
    this.#entriesLeft -= directory.entries.length;
    if (this.#entriesLeft < 0) {
      this.#found.add("unknown", "Exif");
      return;
    }
    if (role === "gps") await addGpsFindings(this.#found, this.#tiff, directory.entries);
    else if (role !== "interoperability") {
      for (const entry of directory.entries) await this.#entry(entry);
    }
  }

  /** The directories after the first hold smaller pictures. */
  async rest(next: number): Promise<void> {
    for (let offset = next; offset !== 0;) {
      const directory = await this.#open(offset);
      if (directory === null) break;
      await this.#inner(directory);
      offset = directory.next;
    }
  }

  async #inner(directory: Directory): Promise<void> {
    const isPicture = directory.entries.some(({ tag }) => THUMBNAIL_TAGS.includes(tag));
    if (isPicture) this.#found.add("thumbnail", "Exif thumbnail");
    await this.visit(directory, "inner");
  }

  /** Each directory is looked at once; one that is not there is a finding. */
  async #open(offset: number): Promise<Directory | null> {
    if (this.#seen.has(offset) || this.#seen.size >= DIRECTORIES_MOST) return null;
    this.#seen.add(offset);
    const directory = await this.#tiff.directory(offset);
    if (directory === null) this.#found.add("unknown", "Exif directory");
    return directory;
  }

  async #entry(entry: Entry): Promise<void> {
    const role = POINTERS.get(entry.tag);
    if (role !== undefined) {
      for (const offset of await this.#tiff.numbers(entry, INNER_MOST)) {
        const directory = await this.#open(offset);
        if (directory === null) continue;
        if (role === "inner") await this.#inner(directory);
        else await this.visit(directory, role);
      }
      return;
    }
    const known = TELLING_TAGS.get(entry.tag);
    if (known === undefined) {
      if (isPlainTag(entry.tag)) return;
      const name = `Exif 0x${entry.tag.toString(16).padStart(4, "0")}`;
      this.#found.add("unknown", name, await wordsOfEntry(this.#tiff, entry, undefined));
      return;
    }
    const inside = BLOCKS.get(entry.tag);
    const findings = inside === undefined ? [] : inside(await this.#tiff.valueBytes(entry, BLOCK_BYTES));
    if (findings.length > 0) this.#found.addAll(findings);
    else this.#found.add(known.aspect, `Exif ${known.name}`, await wordsOfEntry(this.#tiff, entry, known.form));
  }
}

/** Fields that hold what other formats say. */
const BLOCKS: ReadonlyMap<number, (bytes: Bytes) => readonly Finding[]> = new Map([
  [0x02bc, xmpFindings],
  [0x83bb, iptcFindings],
  [0x8649, photoshopFindings],
]);
