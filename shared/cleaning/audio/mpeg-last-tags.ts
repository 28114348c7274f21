import type { FindingList } from "../finding-list.ts";
import type { Reader } from "../reader.ts";
import { latin1Of } from "../words.ts";
import { id3Bytes } from "./id3.ts";
import { findInApe, tagAt } from "./mpeg-tags.ts";

const TAGS_MOST = 16;
const APE_FOOTER_BYTES = 32;
const APE_HAS_HEADER = 0x8000_0000;
const APE_BYTES_MOST = 1_048_576;
const MAGIC_BYTES = 8;
/** A length of less than 16 MiB, flags, and two letters of a name. */
const ITEM_BYTES = 10;
const ITEM = /^[^]{3}\0[^]{4}[ -~]{2}/;
const ID3_FOOTER_BYTES = 10;
const ID3V1_BYTES = 128;
const LONG_ID3V1_BYTES = 227;
const LYRICS_END_BYTES = 9;
const LYRICS_SIZE_BYTES = 6;
/** What version 1 of Lyrics3 has at most, with its start and end. */
const OLD_LYRICS_BYTES = 5120;

/**
 * Where the tags begin that stand last in a file: some say only at their end that they are there, and a frame that was cut off would go on in them.
 * Says what they tell. @throws what reading throws
 */
export async function lastTags(reader: Reader, findings: FindingList): Promise<number> {
  let end = reader.size;
  for (let tag = 0; tag < TAGS_MOST; tag += 1) {
    const start = await startOfTag(reader, end);
    if (start === null || start < 0) break;
    const known = await tagAt(reader, start, end, findings);
    if (known === 0) await findInUnknown(reader, start, end, findings);
    end = start;
  }
  return end;
}

/** Items without a header; or lyrics that are longer than songs have. */
async function findInUnknown(reader: Reader, start: number, end: number, findings: FindingList): Promise<void> {
  const length = end - start - APE_FOOTER_BYTES;
  const magic = latin1Of(await reader.bytes(start, MAGIC_BYTES));
  if (magic === "LYRICSBE" || length <= 0) findings.add("description", "Lyrics3");
  else findInApe(await reader.bytes(start, Math.min(length, APE_BYTES_MOST)), findings);
}

/** Where the tag begins that ends at a place; null where none does. */
async function startOfTag(reader: Reader, end: number): Promise<number | null> {
  const textAt = async (back: number, length: number): Promise<string> =>
    reader.has(end - back, length) ? latin1Of(await reader.bytes(end - back, length)) : "";
  if ((await textAt(ID3V1_BYTES, 3)) === "TAG") return end - ID3V1_BYTES;
  if ((await textAt(LONG_ID3V1_BYTES, 4)) === "TAG+") return end - LONG_ID3V1_BYTES;
  if ((await textAt(APE_FOOTER_BYTES, MAGIC_BYTES)) === "APETAGEX") return await startOfApe(reader, end);
  if ((await textAt(ID3_FOOTER_BYTES, 3)) === "3DI") {
    const footer = (await textAt(ID3_FOOTER_BYTES, ID3_FOOTER_BYTES)).replace("3DI", "ID3");
    const length = id3Bytes(Uint8Array.from(footer, (letter) => letter.charCodeAt(0)));
    return length === null ? null : await startOfMagic(reader, end - length, "ID3");
  }
  return await startOfLyrics(reader, end, textAt);
}

async function startOfApe(reader: Reader, end: number): Promise<number | null> {
  const footer = await reader.view(end - APE_FOOTER_BYTES, APE_FOOTER_BYTES);
  const [length, flags] = [footer.getUint32(12, true), footer.getUint32(20, true)];
  if (length < APE_FOOTER_BYTES) return null;
  if ((flags & APE_HAS_HEADER) !== 0) return await startOfMagic(reader, end - length - APE_FOOTER_BYTES, "APETAGEX");
  // The first item's name: what is no tag is sound.
  const isItem =
    reader.has(end - length, ITEM_BYTES) && ITEM.test(latin1Of(await reader.bytes(end - length, ITEM_BYTES)));
  return isItem ? end - length : null;
}

async function startOfLyrics(
  reader: Reader,
  end: number,
  textAt: (back: number, length: number) => Promise<string>,
): Promise<number | null> {
  const mark = await textAt(LYRICS_END_BYTES, LYRICS_END_BYTES);
  const digits = await textAt(LYRICS_END_BYTES + LYRICS_SIZE_BYTES, LYRICS_SIZE_BYTES);
  if (mark === "LYRICS200" && /^\d+$/.test(digits))
    return await startOfMagic(reader, end - LYRICS_END_BYTES - LYRICS_SIZE_BYTES - Number(digits), "LYRICSBEGIN");
  if (mark !== "LYRICSEND") return null;
  const back = Math.min(end, OLD_LYRICS_BYTES);
  const start = (await textAt(back, back)).lastIndexOf("LYRICSBEGIN");
  return start < 0 ? null : end - back + start;
}

/** The place, if it has what it should have. */
async function startOfMagic(reader: Reader, at: number, magic: string): Promise<number | null> {
  const isThere = reader.has(at, magic.length) && latin1Of(await reader.bytes(at, magic.length)) === magic;
  return isThere ? at : null;
}
