import { latin1Of, utf16Of, wordsOf } from "../words.ts";

/** A tag of a color profile (ICC.1:2022 §7.3), whose bytes are there. */
export interface Tag {
  readonly signature: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Where it is: tags may share their bytes. */
  readonly offset: number;
}

export interface Profile {
  readonly bytes: Uint8Array;
  readonly head: DataView;
  readonly tags: readonly Tag[];
}

export const HEAD_BYTES = 128;
export const TAG_ENTRY_BYTES = 12;

/** Printers' profiles have 2 MiB. */
const PROFILE_BYTES_MOST = 16 * 1_048_576;
const TAGS_MOST = 100;

const CLASSES: readonly string[] = ["mntr", "scnr", "prtr", "spac"];
const COLOR_SPACES: readonly string[] = ["RGB ", "GRAY", "CMYK", "Lab ", "XYZ "];
const CONNECTION_SPACES: readonly string[] = ["XYZ ", "Lab "];

/** Reads a profile of versions 2 to 4 that pictures can have; null for anything else. */
export function readProfile(bytes: Uint8Array): Profile | null {
  if (bytes.length < HEAD_BYTES + 4 || bytes.length > PROFILE_BYTES_MOST) return null;
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = head.getUint32(HEAD_BYTES);
  const version = head.getUint8(8);
  const wellFormed =
    head.getUint32(0) <= bytes.length &&
    version >= 2 &&
    version <= 4 &&
    CLASSES.includes(textAt(bytes, 12)) &&
    COLOR_SPACES.includes(textAt(bytes, 16)) &&
    CONNECTION_SPACES.includes(textAt(bytes, 20)) &&
    textAt(bytes, 36) === "acsp" &&
    count <= TAGS_MOST &&
    HEAD_BYTES + 4 + TAG_ENTRY_BYTES * count <= bytes.length;
  if (!wellFormed) return null;
  const tags: Tag[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = HEAD_BYTES + 4 + TAG_ENTRY_BYTES * index;
    const [offset, length] = [head.getUint32(at + 4), head.getUint32(at + 8)];
    if (offset + length > bytes.length || length < 8) return null;
    tags.push({
      signature: textAt(bytes, at),
      type: textAt(bytes, offset),
      bytes: bytes.subarray(offset, offset + length),
      offset,
    });
  }
  const signatures = new Set(tags.map(({ signature }) => signature));
  return signatures.size === tags.length ? { bytes, head, tags } : null;
}

/** Four characters. */
export function textAt(bytes: Uint8Array, at: number): string {
  return latin1Of(bytes.subarray(at, at + 4));
}

/** The text of a tag: the first of its languages; empty if it has none. */
export function textOfTag({ type, bytes }: Tag): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (type === "text") return wordsOf(bytes.subarray(8));
  if (type === "desc" && bytes.length >= 12) return wordsOf(bytes.subarray(12, 12 + view.getUint32(8)));
  if (type !== "mluc" || bytes.length < 28) return "";
  const [length, offset] = [view.getUint32(20), view.getUint32(24)];
  return utf16Of(bytes.subarray(offset, offset + length), false);
}
