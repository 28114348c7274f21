/** Version and flags, and the language of the name. */
const HEAD_BYTES = 6;
const UTF16_MARK = "254,255";
/** Parts of a degree: the numbers have 16 bits on either side of the point. */
const PARTS_PER_DEGREE = 65_536;

/**
 * The position that a `loci` box says (3GPP TS 26.244 §8.10), as degrees: `35.700000° N, 0.600000° E`; null where there is none. Before
 * it stand the name of the place, whose end is a zero, and what it is to the film.
 */
export function locationOf(content: Uint8Array): string | null {
  const [mark, ...rest] = [content.subarray(HEAD_BYTES, HEAD_BYTES + 2).join(","), ...content.subarray(HEAD_BYTES)];
  const end = mark === UTF16_MARK ? endOfWide(rest) : rest.indexOf(0) + 1;
  const numbers = content.subarray(HEAD_BYTES + end + 1, HEAD_BYTES + end + 9);
  if (end === 0 || numbers.length < 8) return null;
  const view = new DataView(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  const [longitude, latitude] = [view.getInt32(0) / PARTS_PER_DEGREE, view.getInt32(4) / PARTS_PER_DEGREE];
  return `${degrees(latitude)} ${latitude < 0 ? "S" : "N"}, ${degrees(longitude)} ${longitude < 0 ? "W" : "E"}`;
}

/** Where a name of two bytes a letter ends, its end included; 0 where it does not. */
function endOfWide(bytes: readonly number[]): number {
  for (let at = 0; at + 1 < bytes.length; at += 2) if (bytes[at] === 0 && bytes[at + 1] === 0) return at + 2;
  return 0;
}

function degrees(value: number): string {
  return `${Math.abs(value).toFixed(6)}°`;
}
