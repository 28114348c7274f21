import { latin1Of } from "../words.ts";

const ENCODER = /^(?:LAME\d\.\d{2,3}(?:\.\d|[abr])?|Lavc[\d.]{2,12}|libfaac [\d.]{1,12})/;
/** Their first two letters. */
const STARTS = [
  [0x4c, 0x41],
  [0x4c, 0x61],
  [0x6c, 0x69],
] as const;

/** In bytes, and a few more. */
export const ENCODER_NAME_LONGEST = 32;

/**
 * How an encoder calls itself between sound; null where none does. Much is looked through quickly: what begins like no name is passed over.
 *
 * @param until - a name begins before this place
 */
export function encoderNameIn(sound: Uint8Array, until: number = sound.length): string | null {
  for (const [first, second] of STARTS) {
    for (let at = sound.indexOf(first); at >= 0 && at < until; at = sound.indexOf(first, at + 1)) {
      if (sound[at + 1] !== second) continue;
      const name = ENCODER.exec(latin1Of(sound.subarray(at, at + ENCODER_NAME_LONGEST)))?.[0];
      if (name !== undefined) return name;
    }
  }
  return null;
}
