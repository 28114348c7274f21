import { NotCleanable } from "../refusal.ts";
import type { Unit, UnitReader } from "./coded-units.ts";

/** Slices and parameter sets (ISO 23008-2 §7.4.2.2). */
const PICTURE_TYPES_MOST = 34;
const SEI_TYPES: readonly number[] = [39, 40];
const REGISTERED = 4;
const UNREGISTERED = 5;
/** Messages about how a picture is to be shown: the colors of the screen it was made on, light, transfer, alpha (ISO 23008-2 §D.2.1). */
const SHOWN: readonly number[] = [137, 144, 147, 148, 165];

/** Units of HEVC, each behind its length of so many bytes (ISO 14496-15 §8.3.2). */
export function hevcUnits(lengthBytes: number): UnitReader {
  return async (data, at) => {
    const head = await data.bytes(at, lengthBytes + 4);
    const length = head.subarray(0, lengthBytes).reduce((value, byte) => 256 * value + byte, 0);
    const end = at + lengthBytes + length;
    if (length < 2 || end > data.length) throw new NotCleanable("cleaning.malformed");
    return { end, tells: tellsOf(head.subarray(lengthBytes), length) };
  };
}

/** The type of a unit, from its first byte. */
export function typeOf([first = 0]: Uint8Array): number {
  return (first >> 1) & 0x3f;
}

/** What a unit tells, from its first four bytes and its length. */
export function tellsOf(unit: Uint8Array, length: number): Unit["tells"] {
  const type = typeOf(unit);
  if (type <= PICTURE_TYPES_MOST) return null;
  if (!SEI_TYPES.includes(type)) return { aspect: "hidden", at: `HEVC unit ${type}` };
  const [, , message = 0, messageBytes = 0] = unit;
  // One message, and nothing behind it but the end of the unit.
  if (SHOWN.includes(message) && length === 5 + messageBytes) return null;
  if (message === REGISTERED || message === UNREGISTERED) return { aspect: "program", at: "SEI user data" };
  return { aspect: "unknown", at: `SEI ${message}` };
}
