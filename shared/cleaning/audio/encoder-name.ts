import { latin1Of } from "../words.ts";

const ENCODER = /LAME\d\.\d{2,3}(?:\.\d|[abr])?|Lavc[\d.]{2,12}|libfaac [\d.]{1,12}/;

/** How an encoder calls itself between sound; null where none does. For a few KiB: each byte is looked at. */
export function encoderNameIn(sound: Uint8Array): string | null {
  return ENCODER.exec(latin1Of(sound))?.[0] ?? null;
}
