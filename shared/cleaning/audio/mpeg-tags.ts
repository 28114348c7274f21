import type { FindingList } from "../finding-list.ts";
import type { FindingAspect } from "../findings.ts";
import type { Reader } from "../reader.ts";
import { latin1Of, wordsOf } from "../words.ts";
import { findInId3, id3Bytes } from "./id3.ts";

const LOOKED_AT_BYTES = 1_048_576;
const MAGIC_BYTES = 32;
const LYRICS_BYTES_MOST = 8192;

/** Fields of ID3v1 and of its longer form, of which each begins where the last one ends (id3.org). */
const ID3V1: readonly (readonly [FindingAspect, string, number])[] = [
  ["description", "title", 30],
  ["person", "artist", 30],
  ["description", "album", 30],
  ["time", "year", 4],
  ["description", "comment", 30],
];
const ID3V1_BYTES = 128;
const LONG_ID3V1: readonly (readonly [FindingAspect, string, number])[] = [
  ["description", "title", 60],
  ["person", "artist", 60],
  ["description", "album", 60],
];
const LONG_ID3V1_BYTES = 227;

const APE_HEADER_BYTES = 32;
const APE_IS_HEADER = 0x2000_0000;
const APE_ITEMS_MOST = 200;
const APE_TELLS: readonly (readonly [RegExp, FindingAspect])[] = [
  [/artist|composer|author|conductor|copyright|publisher|producer|owner/i, "person"],
  [/date|year|time/i, "time"],
  [/place|location/i, "place"],
  [/tool|encoder|software|settings/i, "program"],
  [/cover|picture/i, "thumbnail"],
  [/isrc|ean|upc|catalog|id$|serial/i, "identifier"],
  [/url|file|related/i, "link"],
];

const TAG_START = /ID3[\x02-\x04]|TAG|APETAGEX|LYRICSBEGIN/;

/** Where something begins that looks like a tag; -1 if nothing does. */
export function findTag(bytes: Uint8Array): number {
  return latin1Of(bytes).search(TAG_START);
}

/** The length of the tag at a place before `end`, of which it says what it tells; 0 where there is none. @throws what reading throws */
export async function tagAt(reader: Reader, offset: number, end: number, findings: FindingList): Promise<number> {
  const left = end - offset;
  const start = await reader.bytes(offset, Math.min(MAGIC_BYTES, left));
  const text = latin1Of(start);
  const look = async (length: number): Promise<Uint8Array> =>
    await reader.bytes(offset, Math.min(length, left, LOOKED_AT_BYTES));
  if (text.startsWith("ID3")) {
    const length = Math.min(id3Bytes(start) ?? 0, left);
    if (length > 0) findInId3(await look(length), findings);
    return length;
  }
  if (text.startsWith("TAG+") && left >= LONG_ID3V1_BYTES) {
    findInFields("ID3v1+", (await look(LONG_ID3V1_BYTES)).subarray(4), LONG_ID3V1, findings);
    return LONG_ID3V1_BYTES;
  }
  if (text.startsWith("TAG") && left >= ID3V1_BYTES) {
    findInFields("ID3v1", (await look(ID3V1_BYTES)).subarray(3), ID3V1, findings);
    return ID3V1_BYTES;
  }
  if (text.startsWith("APETAGEX") && start.length === APE_HEADER_BYTES) {
    const view = new DataView(start.buffer, start.byteOffset, start.length);
    const isHeader = (view.getUint32(20, true) & APE_IS_HEADER) !== 0;
    const length = Math.min(APE_HEADER_BYTES + (isHeader ? view.getUint32(12, true) : 0), left);
    findInApe((await look(length)).subarray(APE_HEADER_BYTES), findings);
    return length;
  }
  return text.startsWith("LYRICSBEGIN") ? findInLyrics(await look(Math.min(left, LYRICS_BYTES_MOST)), findings) : 0;
}

function findInFields(name: string, fields: Uint8Array, known: typeof ID3V1, findings: FindingList): void {
  findings.add("unknown", name);
  let at = 0;
  for (const [aspect, field, length] of known) {
    const value = wordsOf(fields.subarray(at, at + length)).trim();
    if (value !== "") findings.add(aspect, `${name} ${field}`, value);
    at += length;
  }
}

/** Items of APE tags: a length, flags, a name, and what is said (APEv2 specification). */
export function findInApe(items: Uint8Array, findings: FindingList): void {
  findings.add("unknown", "APE tag");
  const view = new DataView(items.buffer, items.byteOffset, items.length);
  let at = 0;
  for (let item = 0; item < APE_ITEMS_MOST && at + 9 < items.length; item += 1) {
    const end = items.indexOf(0, at + 8);
    const key = end < 0 ? "" : latin1Of(items.subarray(at + 8, Math.min(end, at + 264)));
    if (!/^[ -~]{2,255}$/.test(key)) break;
    const length = view.getUint32(at, true);
    const isText = ((view.getUint32(at + 4, true) >>> 1) & 3) === 0;
    const aspect = APE_TELLS.find(([pattern]) => pattern.test(key))?.[1] ?? "description";
    findings.add(aspect, `APE ${key}`, isText ? wordsOf(items.subarray(end + 1, end + 1 + length)) : null);
    at = end + 1 + length;
  }
}

/** Lyrics3, whose end says which version it is (id3.org). */
function findInLyrics(bytes: Uint8Array, findings: FindingList): number {
  const text = latin1Of(bytes);
  const end = /LYRICS(?:END|200)/.exec(text.slice(11));
  if (end === null) return 0;
  findings.add("description", "Lyrics3", text.slice(11, 11 + end.index));
  return 11 + end.index + 9;
}
