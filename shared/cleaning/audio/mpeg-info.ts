import { copyBytes, isZeroBytes, zeroBytes, type Bytes } from "../../bytes/index.ts";
import type { FindingList } from "../finding-list.ts";
import { latin1Of, wordsOf } from "../words.ts";
import { sideEndOf } from "./mpeg-frame.ts";
import type { FrameMarks } from "./mpeg-marks.ts";

// The first frame of many files is silent, and says how long the sound is, where to go in it, and what to cut off at its ends:
// the Xing header, with LAME's extension ("MP3 Info Tag revision 1").

const XING = 0x5869_6e67;
const INFO = 0x496e_666f;
const VBRI = 0x5642_5249;
const VBRI_AT = 36;
/** From the start of the header: flags, frames, bytes, places, quality, encoder, what to cut off, length of the sound, checksum, end. */
const [FLAGS, FRAMES, BYTES, PLACES, ENCODER, CUTS, SOUND, CHECKSUM, END] = [4, 8, 12, 16, 120, 141, 148, 154, 156];
const PLACES_COUNT = 100;
const ALL_FLAGS = 15;
const COUNTS_FLAGS = 3;
/** Players cut off what these say, and trust no other name. */
const TRUSTED = /^(?:LAME|Lavf|Lavc)/;
const NEUTRAL = Uint8Array.of(0x4c, 0x41, 0x4d, 0x45);
const NO_CHECKSUM_BIT = 1;

/** True if a frame is of that kind. In the middle of a file, its sound's description is empty, too. */
export function isInfoFrame(view: DataView, at: number, length: number, isFirst: boolean): boolean {
  const side = sideEndOf(view.getUint32(at));
  const isXing = length >= side + 4 && [XING, INFO].includes(view.getUint32(at + side));
  const isVbri = length >= VBRI_AT + 4 && view.getUint32(at + VBRI_AT) === VBRI;
  if (!isXing && !isVbri) return false;
  return isFirst || isZeroBytes(new Uint8Array(view.buffer, view.byteOffset + at + 4, side - 4));
}

/** Writes the first frame anew: counts as they are, and what to cut off. Null where it is too short to say that. */
export function neutralInfo(frame: Bytes, sound: FrameMarks, findings: FindingList): Bytes | null {
  const old = new DataView(frame.buffer, frame.byteOffset, frame.length);
  const start = sideEndOf(old.getUint32(0));
  const isXing = [XING, INFO].includes(old.getUint32(start));
  if (!isXing) findings.add("program", "VBRI header");
  if (frame.length < start + PLACES) {
    findings.add("unknown", "Xing header");
    return null;
  }
  const hasPlaces = frame.length >= start + END;
  const written = zeroBytes(frame.length);
  const view = new DataView(written.buffer);
  written.set(frame.subarray(0, 4));
  written[1] = (written[1] ?? 0) | NO_CHECKSUM_BIT;
  view.setUint32(start, isXing ? old.getUint32(start) : XING);
  view.setUint32(start + FLAGS, hasPlaces ? ALL_FLAGS : COUNTS_FLAGS);
  view.setUint32(start + FRAMES, sound.count);
  view.setUint32(start + BYTES, Math.min(frame.length + sound.bytes, 0xffff_ffff));
  const extension = isXing ? extensionOf(frame, start) : null;
  if (hasPlaces) {
    for (let percent = 0; percent < PLACES_COUNT; percent += 1) {
      const at = frame.length + sound.offsetAt(Math.floor((percent * sound.count) / PLACES_COUNT));
      written[start + PLACES + percent] = Math.floor((256 * at) / (frame.length + sound.bytes));
    }
    if (extension !== null) {
      const [high = 0, middle = 0, low = 0] = extension.cuts;
      // What the file said of its end is true of all of it only.
      const isWhole = extension.frames === sound.count;
      written.set(NEUTRAL, start + ENCODER);
      written.set(isWhole ? [high, middle, low] : [high, middle & 0xf0, 0], start + CUTS);
      view.setUint32(start + SOUND, Math.min(sound.bytes, 0xffff_ffff));
      view.setUint16(start + CHECKSUM, checksum(written.subarray(0, start + CHECKSUM)));
    }
  }
  if (isXing) addFindings(frame, written, start, findings);
  return written;
}

interface Extension {
  /** How many frames the file said that it has. */
  readonly frames: number;
  readonly cuts: Uint8Array;
}

/** LAME's extension stands behind the fields that the flags name. */
function extensionOf(frame: Bytes, start: number): Extension | null {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.length);
  const flags = view.getUint32(start + FLAGS);
  const lengths = [4, 4, PLACES_COUNT, 4].map((length, bit) => ((flags >> bit) & 1) * length);
  const at = start + FRAMES + lengths.reduce((sum, length) => sum + length, 0);
  const name = latin1Of(frame.subarray(at, at + 4));
  if (!TRUSTED.test(name) || at + END - ENCODER > frame.length) return null;
  return {
    frames: (flags & 1) === 0 ? -1 : view.getUint32(start + FRAMES),
    cuts: frame.subarray(at + CUTS - ENCODER, at + CUTS - ENCODER + 3),
  };
}

function addFindings(frame: Bytes, written: Bytes, start: number, findings: FindingList): void {
  const rest = copyBytes(frame.subarray(start + FLAGS));
  const encoder = /(?:LAME|Lavf|Lavc)[!-~]+/.exec(latin1Of(rest))?.[0] ?? null;
  if (encoder !== null) findings.add("program", "LAME tag", encoder);
  // Places are worked out anew: encoders round them in ways of their own.
  const isOther = (index: number): boolean => index < FRAMES - FLAGS || index >= ENCODER - FLAGS;
  const differs = rest.some((byte, index) => isOther(index) && byte !== written[start + FLAGS + index]);
  if (encoder === null && differs) findings.add("hidden", "Xing header", wordsOf(rest.subarray(ENCODER - FLAGS)));
}

/** CRC-16 with the polynomial 0x8005, lowest bit first. */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 0 ? sum >>> 1 : (sum >>> 1) ^ 0xa001;
  }
  return sum;
}
