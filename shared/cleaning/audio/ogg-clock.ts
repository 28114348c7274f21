import { latin1Of } from "../words.ts";

/** How many units of its times a stream has in so many seconds, and how far they are shifted: by its first packet, clean. */
interface Units {
  readonly units: number;
  readonly seconds: number;
  readonly shift: number;
}

/** RFC 7845 §4: whatever the sound was before. */
const OPUS_PER_SECOND = 48_000;

/** The whole seconds that a page's place in time says (RFC 3533 §6), in a stream that begins with a packet. */
export function secondsOf(first: Uint8Array, granule: bigint): bigint {
  const { units, seconds, shift } = unitsOf(first);
  return ((granule >> BigInt(shift)) * BigInt(seconds)) / BigInt(Math.max(1, units));
}

function unitsOf(first: Uint8Array): Units {
  const view = new DataView(first.buffer, first.byteOffset, first.length);
  const start = latin1Of(first.subarray(0, 8));
  if (start === "OpusHead") return { units: OPUS_PER_SECOND, seconds: 1, shift: 0 };
  // Vorbis I §4.2.2; the Speex manual, table 1; RFC 9639 §8.2, in 20 bits.
  if (start.startsWith("\x01vorbis")) return { units: view.getUint32(12, true), seconds: 1, shift: 0 };
  if (start === "Speex   ") return { units: view.getUint32(36, true), seconds: 1, shift: 0 };
  if (start.startsWith("\x7fFLAC")) return { units: view.getUint32(27) >>> 12, seconds: 1, shift: 0 };
  // Theora counts pictures from the last whole one (Theora specification §6.2, A.2.3).
  return { units: view.getUint32(22), seconds: view.getUint32(26), shift: (view.getUint16(40) >>> 5) & 31 };
}
