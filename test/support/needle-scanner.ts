import type { Needle } from "./needle.ts";
import { type NeedlePattern, needlePatterns } from "./needle-patterns.ts";

/** A needle in a stream. */
export interface Finding {
  readonly needle: string;
  readonly spelling: string;
  /** Offset of its first byte in the stream. */
  readonly offset: number;
}

/** Searches one stream for many needles at once, in memory that does not grow with the stream. */
export interface NeedleScanner {
  /** Takes the next bytes, however the stream is cut, and says what ends within them; at most one finding per spelling. */
  scan(chunk: Uint8Array): Finding[];
}

/** Patterns by their first two bytes, so that almost every position of the stream is passed with one look into a table. */
export interface NeedleIndex {
  readonly heads: Uint8Array;
  readonly patterns: ReadonlyMap<number, readonly NeedlePattern[]>;
  readonly longest: number;
}

export function createNeedleIndex(needles: readonly Needle[]): NeedleIndex {
  const heads = new Uint8Array(65_536);
  const patterns = new Map<number, NeedlePattern[]>();
  let longest = 0;
  for (const pattern of needles.flatMap(needlePatterns)) {
    const head = headAt(pattern.bytes, 0);
    heads[head] = 1;
    patterns.set(head, [...(patterns.get(head) ?? []), pattern]);
    longest = Math.max(longest, pattern.bytes.length);
  }
  return { heads, patterns, longest };
}

export function createNeedleScanner(index: NeedleIndex): NeedleScanner {
  const found = new Set<NeedlePattern>();
  let tail = new Uint8Array(0);
  let tailOffset = 0;
  return {
    scan: (chunk) => {
      // A needle may lie across two chunks: the last bytes of the one before are looked at again.
      const bytes = Buffer.concat([tail, chunk]);
      const findings: Finding[] = [];
      for (let i = 0; i + 1 < bytes.length; i += 1) {
        const head = headAt(bytes, i);
        if (index.heads[head] === 0) continue;
        for (const pattern of index.patterns.get(head) ?? []) {
          if (found.has(pattern) || !startsWith(bytes, i, pattern.bytes)) continue;
          found.add(pattern);
          findings.push({ needle: pattern.needle.name, spelling: pattern.spelling, offset: tailOffset + i });
        }
      }
      const kept = Math.min(bytes.length, Math.max(index.longest - 1, 0));
      tailOffset += bytes.length - kept;
      tail = Uint8Array.from(bytes.subarray(bytes.length - kept));
      return findings;
    },
  };
}

function headAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function startsWith(bytes: Uint8Array, at: number, pattern: Uint8Array): boolean {
  if (at + pattern.length > bytes.length) return false;
  for (let i = 0; i < pattern.length; i += 1) {
    if (bytes[at + i] !== pattern[i]) return false;
  }
  return true;
}
