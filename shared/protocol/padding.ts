import {
  LETTER_LARGEST_PLAINTEXT_BYTES,
  LETTER_SMALLEST_PLAINTEXT_BYTES,
  SEGMENT_PLAINTEXT_BYTES,
  SEGMENTS_MOST,
} from "./limits.ts";

/**
 * Padmé (Nikitin et al., PoPETs 2019/4): the next size of which only O(log log L) bits show.
 * At most 12 % more. `length` from 2 to 2^31.
 */
export function padme(length: number): number {
  const exponent = 31 - Math.clz32(length);
  const mantissaBits = 32 - Math.clz32(exponent);
  const step = 2 ** (exponent - mantissaBits);
  return Math.ceil(length / step) * step;
}

/** The size a letter document of `length` bytes is filled up to, or null if it is too large (PROTOCOL.md §4.5). */
export function paddedLetterBytes(length: number): number | null {
  if (length > LETTER_LARGEST_PLAINTEXT_BYTES) return null;
  for (const size of [1, 2, 4].map((factor) => factor * LETTER_SMALLEST_PLAINTEXT_BYTES)) {
    if (length <= size) return size;
  }
  return padme(length);
}

/** The number of segments for evidence of `total` bytes, or null if it is too large (PROTOCOL.md §5.2). */
export function paddedSegments(total: number): number | null {
  const filled = Math.ceil(total / SEGMENT_PLAINTEXT_BYTES);
  if (filled > SEGMENTS_MOST) return null;
  if (filled === 0) return 0;
  return filled <= 16 ? 2 ** Math.ceil(Math.log2(filled)) : padme(filled);
}

/** True for a number of segments that PROTOCOL.md §5.2 can give. */
export function isSegmentCount(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && paddedSegments(count * SEGMENT_PLAINTEXT_BYTES) === count;
}
