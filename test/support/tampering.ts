import type { Bytes } from "../../shared/bytes/index.ts";

/** With SLOW=1, tests that sample the middle of a large body go through all of it. */
const IS_SLOW = process.env["SLOW"] === "1";

/** The bytes with one bit of one of them turned: another bit at each offset. */
export function withFlippedBit(bytes: Uint8Array, offset: number): Bytes {
  const copy = new Uint8Array(bytes);
  copy[offset] = (copy[offset] ?? 0) ^ (1 << (offset % 8));
  return copy;
}

/** All offsets from `from` to before `to`. */
export function every(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Offsets from `from` to before `to` at a distance of `stride`, and both ends; all of them with SLOW=1. */
export function sampled(from: number, to: number, stride: number): readonly number[] {
  if (IS_SLOW) return every(from, to);
  const offsets = every(0, Math.ceil((to - from) / stride)).map((step) => from + step * stride);
  return [...offsets, to - 1];
}

/** Lengths shorter than `length`: every one near the ends and around each boundary, sampled in between. */
export function truncations(length: number, boundaries: readonly number[] = []): readonly number[] {
  const near = [0, length, ...boundaries].flatMap((place) => every(place - 40, place + 40));
  const all = [...near, ...sampled(0, length, 997)].filter((cut) => cut >= 0 && cut < length);
  return [...new Set(all)].sort((a, b) => a - b);
}
