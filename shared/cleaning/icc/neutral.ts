import { concatBytes, u32, zeroBytes, type Bytes } from "../../bytes/index.ts";
import { FindingList } from "../finding-list.ts";
import { finding, type Finding } from "../findings.ts";
import { neededBytes } from "./measure.ts";
import { isMeasured } from "./measured.ts";
import { HEAD_BYTES, readProfile, TAG_ENTRY_BYTES, textAt, textOfTag, type Profile, type Tag } from "./profile.ts";
import { COLOR_TAGS, isStandardName, PLAIN_TAGS, STANDARD_MAKERS, TELLING_TAGS } from "./tags.ts";

/** What is left of a color profile. */
export interface NeutralProfile {
  /** The same colors, and nothing about who made it, when and for which device; null where it is no profile that programs would use. */
  readonly profile: Bytes | null;
  readonly findings: readonly Finding[];
  /** What stays and tells of a device, because it is what makes the colors. */
  readonly left: readonly Finding[];
}

const DESCRIPTION = "Color profile";
const COPYRIGHT = "CC0";

const MEASURED = finding("device", "ICC measured colors", "colors as one screen was measured");

/** A day that says nothing: every profile needs one. */
const NEUTRAL_DATE = [2000, 1, 1, 0, 0, 0];

/**
 * A color profile with the tags that make colors, and the two texts without which programs refuse it (ICC.1:2022 §8.2), in words of ours. What
 * is neutral stays the bytes that it is.
 */
export function neutralProfile(bytes: Uint8Array): NeutralProfile {
  const found = new FindingList();
  const profile = readProfile(bytes);
  const kept = profile === null ? null : colorTags(profile);
  if (profile === null || kept === null) {
    found.add("unknown", "ICC profile");
    return { profile: null, findings: found.all, left: [] };
  }
  const written = write(profile, kept);
  addFindings(found, profile, written);
  const isOfScreen = isMeasured({ ...profile, tags: kept });
  return { profile: written, findings: found.all, left: isOfScreen ? [MEASURED] : [] };
}

/** Null if one of them is not what it should be: programs would not use the profile either. */
function colorTags({ tags, bytes }: Profile): readonly Tag[] | null {
  const kept: Tag[] = [];
  let total = 0;
  for (const tag of tags) {
    const types = COLOR_TAGS.get(tag.signature);
    if (types === undefined) continue;
    const view = new DataView(tag.bytes.buffer, tag.bytes.byteOffset, tag.bytes.length);
    const needed = types.includes(tag.type) ? neededBytes(tag.type, view) : null;
    if (needed === null) return null;
    const isShared = kept.some((other) => other.offset === tag.offset && other.bytes.length === needed);
    total += isShared ? 0 : needed;
    kept.push({ ...tag, bytes: tag.bytes.subarray(0, needed) });
  }
  return total <= bytes.length ? kept : null;
}

function write({ head, bytes }: Profile, kept: readonly Tag[]): Bytes {
  const texts = head.getUint8(8) === 4 ? unicodeText : plainText;
  const parts: Bytes[] = [];
  let end = HEAD_BYTES + 4 + TAG_ENTRY_BYTES * (kept.length + 2);
  const entries: Bytes[] = [];
  const placed = new Map<string, number>();
  const put = (signature: string, content: Bytes, from: number | null): void => {
    const place = `${from} ${content.length}`;
    const offset = (from === null ? undefined : placed.get(place)) ?? end;
    if (offset === end) {
      const padded = zeroBytes(content.length + ((4 - (content.length % 4)) % 4));
      padded.set(content);
      parts.push(padded);
      end += padded.length;
    }
    placed.set(place, offset);
    entries.push(concatBytes(latin1(signature), u32(offset), u32(content.length)));
  };
  put("desc", texts("desc", DESCRIPTION), null);
  put("cprt", texts("text", COPYRIGHT), null);
  for (const tag of kept) {
    const content = concatBytes(tag.bytes);
    content.fill(0, 4, 8);
    put(tag.signature, content, tag.offset);
  }
  const written = concatBytes(neutralHead(bytes), u32(entries.length), ...entries, ...parts);
  new DataView(written.buffer).setUint32(0, written.length);
  return written;
}

function neutralHead(bytes: Uint8Array): Bytes {
  const head = zeroBytes(HEAD_BYTES);
  // Version, class and spaces; the mark of profiles; the intent, and the light of the connection space (ICC.1:2022 §7.2).
  for (const [start, end] of [
    [8, 10],
    [12, 24],
    [36, 40],
    [66, 80],
  ] as const) {
    head.set(bytes.subarray(start, end), start);
  }
  const view = new DataView(head.buffer);
  for (const [index, value] of NEUTRAL_DATE.entries()) view.setUint16(24 + 2 * index, value);
  return head;
}

function latin1(text: string): Bytes {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** `textType` and `textDescriptionType` of version 2 (ICC.1:2001-04 §6.5.17 and §6.5.18). */
function plainText(type: "text" | "desc", text: string): Bytes {
  const words = latin1(`${text}\0`);
  if (type === "text") return concatBytes(latin1("text"), u32(0), words);
  return concatBytes(latin1("desc"), u32(0), u32(words.length), words, zeroBytes(4 + 4 + 2 + 1 + 67));
}

/** `multiLocalizedUnicodeType` (ICC.1:2022 §10.15). */
function unicodeText(_type: "text" | "desc", text: string): Bytes {
  const words = Uint8Array.from([...text].flatMap((letter) => [0, letter.charCodeAt(0)]));
  return concatBytes(latin1("mluc"), u32(0), u32(1), u32(12), latin1("enUS"), u32(words.length), u32(28), words);
}

/** Where the makers' signatures are: module, platform, manufacturer, model, creator. */
const MAKER_PLACES: readonly number[] = [4, 40, 48, 52, 80];

function addFindings(found: FindingList, { bytes, head, tags }: Profile, written: Bytes): void {
  const text = (name: string): string => {
    const tag = tags.find(({ signature }) => signature === name);
    return tag === undefined ? "" : textOfTag(tag);
  };
  const description = text("desc");
  const isStandard = description === DESCRIPTION || isStandardName(description);
  if (!isStandard) {
    found.add("device", "ICC desc", description);
    const date = Array.from({ length: 6 }, (_value, index) => head.getUint16(24 + 2 * index));
    if (date.some((value, index) => value !== NEUTRAL_DATE[index])) found.add("time", "ICC date", dateText(date));
    if (text("cprt") !== COPYRIGHT) found.add("person", "ICC cprt", text("cprt"));
  }
  const makers = MAKER_PLACES.map((at) => textAt(bytes, at)).filter(
    (maker) => maker !== "\0\0\0\0" && !STANDARD_MAKERS.includes(maker),
  );
  if (makers.length > 0) found.add("device", "ICC manufacturer", [...new Set(makers)].join(" "));
  for (const tag of tags) {
    if (COLOR_TAGS.has(tag.signature) || PLAIN_TAGS.includes(tag.signature)) continue;
    found.add(TELLING_TAGS.get(tag.signature) ?? "unknown", `ICC ${tag.signature}`, textOfTag(tag));
  }
  if (bytes.length > head.getUint32(0) && bytes.length > written.length) found.add("hidden", "ICC profile");
}

function dateText([year = 0, ...rest]: readonly number[]): string {
  const [month, day, hour, minute, second] = rest.map((value) => String(value).padStart(2, "0"));
  return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
}
