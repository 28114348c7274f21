import { copyBytes } from "../../bytes/index.ts";
import { NotCleanable } from "../refusal.ts";
import { latin1Of } from "../words.ts";
import type { Range } from "./layout.ts";
import { userData } from "./user-data.ts";
import { keepRule, type Rule, type Work } from "./work.ts";
import { byteBox } from "./write-box.ts";

const BYTES_MOST = 4096;
/** Descriptors of a stream, of its decoder, and of what the decoder begins with (ISO 14496-1 §7.2.2.1). */
const [STREAM, DECODER, CONFIGURATION] = [3, 4, 5];
/** What stands in a decoder's descriptor before that of its configuration. */
const DECODER_BYTES = 13;
/** Types of objects that are pictures of other kinds: JPEG and PNG, which hold what photos hold (ISO 14496-1 §7.2.6.6). */
const STILL_OBJECTS: readonly number[] = [0x6c, 0x6d, 0x6e];
/** MPEG-4 Visual, MPEG-2 in its profiles, and MPEG-1: whoever writes them may put user data beside how pictures are coded. */
const USER_DATA_OBJECTS: readonly number[] = [0x20, 0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x6a];
const USER_DATA_START = "\0\0\x01\xb2";
const USER_DATA = /\0\0\x01\xb2([^]*?)(?=\0\0[\0\x01]|$)/g;
/** By these names decoders choose how to round: without them the same film looks otherwise. */
const DECODED_BY_NAME = /^(?:XviD|DivX)[\w.]*\0*$/;
const SPACE = 0x20;

/** `esds`, if it says how to decode what is no still picture: with spaces in place of user data. */
export const descriptors: Rule = async (work, box) => {
  const read = await work.reader.bytes(box.content, Math.min(box.end - box.content, BYTES_MOST));
  // The descriptor of the decoder follows two heads, whose lengths take one to four bytes each.
  for (let at = 4; at < Math.min(read.length - 1, 32); at += 1) {
    if (read[at] !== DECODER) continue;
    const object = read.subarray(at + 1, at + 5).find((byte) => byte < 0x80 && byte >= 0x20);
    if (object !== undefined && STILL_OBJECTS.includes(object)) throw new NotCleanable("cleaning.unsupported");
  }
  const kept = await keepRule(BYTES_MOST, 4)(work, box);
  const bytes = copyBytes(read);
  const range = configurationOf(bytes);
  // Its end is not known: what is overwritten could be something else.
  if (range === null && latin1Of(bytes).includes(USER_DATA_START)) work.left.add("unknown", "esds user data");
  return range !== null && withoutUserData(work, bytes.subarray(range.start, range.end))
    ? [byteBox("esds", bytes)]
    : kept;
};

/** Where the configuration of a decoder is that may have user data in it. */
function configurationOf(bytes: Uint8Array): Range | null {
  const stream = descriptorAt(bytes, 4, STREAM);
  // Flags that say that more stands here: files have none of it (ISO 14496-14 §3.1.2).
  if (stream === null || (bytes[stream.start + 2] ?? 0) >= 0x20) return null;
  const decoder = descriptorAt(bytes, stream.start + 3, DECODER);
  if (decoder === null || !USER_DATA_OBJECTS.includes(bytes[decoder.start] ?? 0)) return null;
  return descriptorAt(bytes, decoder.start + DECODER_BYTES, CONFIGURATION);
}

/** The content of a descriptor, whose length is seven bits in each byte (ISO 14496-1 §8.3.3). */
function descriptorAt(bytes: Uint8Array, at: number, tag: number): Range | null {
  if (bytes[at] !== tag) return null;
  let [start, length] = [at + 1, 0];
  for (let more = true; more && start < at + 5; start += 1) {
    const byte = bytes[start] ?? 0;
    length = 128 * length + (byte & 0x7f);
    more = byte >= 0x80;
  }
  return start + length > bytes.length ? null : { start, end: start + length };
}

/** Writes spaces over user data (ISO 14496-2 §6.2.2.1), and says what it was; true if there was any. */
function withoutUserData(work: Work, configuration: Uint8Array): boolean {
  let changed = false;
  for (const found of latin1Of(configuration).matchAll(USER_DATA)) {
    const [, words = ""] = found;
    const start = found.index + 4;
    const data = configuration.subarray(start, start + words.length);
    if (data.every((byte) => byte === SPACE)) continue;
    const told = userData("esds user data", data);
    if (DECODED_BY_NAME.test(words)) work.left.addAll(told);
    else {
      work.findings.addAll(told);
      data.fill(SPACE);
      changed = true;
    }
  }
  return changed;
}
