import { copyBytes, zeroBytes } from "../../bytes/index.ts";
import { encoderNameIn } from "../audio/encoder-name.ts";
import { latin1Of } from "../words.ts";
import type { Range } from "./layout.ts";
import type { Patches } from "./patches.ts";
import type { Work } from "./work.ts";

/** Encoders name themselves in the first frame, or in one of the next. */
const LOOKED_AT_BYTES = 4096;
const FILL = 6;
const COUNT_MOST = 15;
/** Words, and nothing behind them. */
const WORDS = /^[ -~]{4,}\0*$/;

/**
 * Looks for the name of an encoder where samples of sound begin. In what fills a frame of AAC it is overwritten, because decoders pass over
 * it; anywhere else it is named as left.
 */
export async function findSoundNames(work: Work, format: string, range: Range, patches: Patches): Promise<void> {
  const length = Math.min(LOOKED_AT_BYTES, range.end - range.start);
  if (length <= 0) return;
  const bytes = copyBytes(await work.reader.bytes(range.start, length));
  const filling = format === "mp4a" ? wordsInFilling(bytes) : null;
  if (filling !== null) {
    const { start, end } = filling;
    work.findings.add("program", "AAC fill element", latin1Of(bytes.subarray(start, end)));
    patches.add(range.start + start, zeroBytes(end - start));
    bytes.fill(0, start, end);
  }
  const name = encoderNameIn(bytes);
  if (name !== null) work.left.add("program", "sound samples", name);
}

/** Where words are in the fill element that a frame begins with (ISO 14496-3 §4.4.2.7, `extension_type` EXT_FILL); null where none are. */
function wordsInFilling(frame: Uint8Array): Range | null {
  const [first = 0, second = 0, third = 0] = frame;
  if (first >> 5 !== FILL) return null;
  const few = (first >> 1) & COUNT_MOST;
  const isLong = few === COUNT_MOST;
  // Eight bits more, which begin with the last bit of the first byte.
  const count = isLong ? COUNT_MOST - 1 + ((first & 1) << 7) + (second >> 1) : few;
  const kind = isLong ? ((second & 1) << 3) | (third >> 5) : ((first & 1) << 3) | (second >> 5);
  const start = isLong ? 3 : 2;
  const end = start + count - 2;
  if (kind !== 0 || end > frame.length || end <= start) return null;
  return WORDS.test(latin1Of(frame.subarray(start, end))) ? { start, end } : null;
}
