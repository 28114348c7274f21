import type { ByteSource, Bytes } from "../../bytes/index.ts";
import { Reader } from "../reader.ts";

/** One field of a directory (TIFF 6.0, section 2). */
export interface Entry {
  readonly tag: number;
  /** One of the twelve of TIFF 6.0, or 13 (a directory's place), or one that nobody knows. */
  readonly type: number;
  readonly count: number;
  /** Where the values are, and how many bytes they have: null if the file does not have them, or the type is unknown. */
  readonly place: { readonly offset: number; readonly length: number } | null;
}

/** A directory, and where the next one is: 0 if there is none. */
export interface Directory {
  readonly entries: readonly Entry[];
  readonly next: number;
}

/** Bytes of one value of each type: TIFF 6.0, section 2; a directory's place; UTF-8 (Exif 3.0 §4.6.2). */
const TYPE_BYTES: ReadonlyMap<number, number> = new Map(
  [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4].map((bytes, type) => [type, bytes] as const).concat([[129, 1]]),
);

const ENTRY_BYTES = 12;

/** What is in a TIFF file, or in an Exif block, which is one: read where it is asked for, and nothing is believed. */
export class TiffReader {
  readonly littleEndian: boolean;
  /** Where the first directory is. */
  readonly first: number;
  readonly #reader: Reader;

  private constructor(reader: Reader, littleEndian: boolean, first: number) {
    this.#reader = reader;
    this.littleEndian = littleEndian;
    this.first = first;
  }

  /** Null if it does not begin like one. Files of more than 4 GiB begin in another way. */
  static async open(source: ByteSource): Promise<TiffReader | null> {
    const reader = new Reader(source);
    if (!reader.has(0, 8)) return null;
    const head = await reader.view(0, 8);
    const order = head.getUint16(0);
    if (order !== 0x4949 && order !== 0x4d4d) return null;
    const littleEndian = order === 0x4949;
    if (head.getUint16(2, littleEndian) !== 42) return null;
    return new TiffReader(reader, littleEndian, head.getUint32(4, littleEndian));
  }

  /** The directory at a place; null if it is not all there. */
  async directory(offset: number): Promise<Directory | null> {
    if (offset < 8 || !this.#reader.has(offset, 2)) return null;
    const count = (await this.#reader.view(offset, 2)).getUint16(0, this.littleEndian);
    const length = ENTRY_BYTES * count;
    if (!this.#reader.has(offset + 2, length)) return null;
    const view = await this.#reader.view(offset + 2, length);
    const entries = Array.from({ length: count }, (_value, index) =>
      this.#entry(view, ENTRY_BYTES * index, offset + 2 + ENTRY_BYTES * index),
    );
    // Some writers end the block here when there is no next directory.
    const end = offset + 2 + length;
    const next = this.#reader.has(end, 4) ? (await this.#reader.view(end, 4)).getUint32(0, this.littleEndian) : 0;
    return { entries, next };
  }

  #entry(view: DataView, at: number, offset: number): Entry {
    const type = view.getUint16(at + 2, this.littleEndian);
    const count = view.getUint32(at + 4, this.littleEndian);
    const length = count * (TYPE_BYTES.get(type) ?? 0);
    const valueAt = length <= 4 ? offset + 8 : view.getUint32(at + 8, this.littleEndian);
    const place = length > 0 && this.#reader.has(valueAt, length) ? { offset: valueAt, length } : null;
    return { tag: view.getUint16(at, this.littleEndian), type, count, place };
  }

  /** The first bytes of an entry's values, at most `most`; empty if they are not there. */
  async valueBytes({ place }: Entry, most: number): Promise<Bytes> {
    return await this.#reader.bytes(place?.offset ?? 0, Math.min(place?.length ?? 0, most));
  }

  /** The first of an entry's numbers, at most `most`; fractions as their quotient. Empty if there are none. */
  async numbers(entry: Entry, most: number): Promise<readonly number[]> {
    const each = TYPE_BYTES.get(entry.type) ?? 0;
    const bytes = await this.valueBytes(entry, each * most);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (each === 0) return [];
    return Array.from({ length: bytes.length / each }, (_value, index) => this.#number(view, entry.type, index * each));
  }

  #number(view: DataView, type: number, at: number): number {
    const order = this.littleEndian;
    switch (type) {
      case 3:
        return view.getUint16(at, order);
      case 4:
      case 13:
        return view.getUint32(at, order);
      case 5:
        return view.getUint32(at, order) / view.getUint32(at + 4, order);
      case 6:
        return view.getInt8(at);
      case 8:
        return view.getInt16(at, order);
      case 9:
        return view.getInt32(at, order);
      case 10:
        return view.getInt32(at, order) / view.getInt32(at + 4, order);
      case 11:
        return view.getFloat32(at, order);
      case 12:
        return view.getFloat64(at, order);
      default:
        return view.getUint8(at);
    }
  }
}
