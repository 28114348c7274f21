import type { Bytes } from "../../bytes/index.ts";
import { latin1Of, readableIn } from "../words.ts";
import { lengthOf } from "./box.ts";
import type { Rule, Work } from "./work.ts";

// A language that few people speak says where somebody is. Players need none: they show tracks by their numbers, and people hear which is theirs.

const NONE = 0x55c4;
/** Letters are five bits each, from this on; below it are the numbers of QuickTime (QuickTime File Format, Language Code Values). */
const PACKED_LEAST = 0x400;
/** Programs that have nothing to say write one of these. */
const SAYS_NOTHING: readonly number[] = [0, NONE, 0x7fff];
const CODE = /^[a-z]{3}$/;
const TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const TAG_BYTES_MOST = 64;

/** Writes that the language is undetermined into the header of a track's media (ISO 14496-12 §8.4.2), and says which it was. */
export function withoutLanguage(work: Work, header: Bytes, at: number): void {
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  const said = view.getUint16(at);
  if (SAYS_NOTHING.includes(said)) return;
  const code = [10, 5, 0].map((shift) => String.fromCharCode(0x60 + ((said >> shift) & 31))).join("");
  const value = said < PACKED_LEAST ? `Macintosh ${said}` : CODE.test(code) ? code : null;
  work.findings.add("place", "mdhd language", value);
  view.setUint16(at, NONE);
}

/** The same as a tag, which may have a country in it (ISO 14496-12 §8.4.6): it is left out. */
export const languageTag: Rule = async (work, box) => {
  const bytes = await work.reader.bytes(box.content, Math.min(lengthOf(box), TAG_BYTES_MOST));
  const tag = latin1Of(bytes.subarray(4, -1));
  if (bytes.at(-1) === 0 && TAG.test(tag)) {
    if (tag !== "und") work.findings.add("place", "elng language", tag);
  } else work.findings.add("unknown", "elng", readableIn(bytes.subarray(4)));
  return [];
};
