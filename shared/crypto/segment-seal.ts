import type { Bytes } from "../bytes/index.ts";
import type { SegmentKey } from "../protocol/evidence.ts";
import { SEGMENT_PLAINTEXT_BYTES } from "../protocol/limits.ts";
import { segmentParameters, type SegmentPlace } from "./segment-crypto.ts";

/** Seals segments of one submission. A key must never meet two different plaintexts (PROTOCOL.md §5.3). */
export type SealSegment = (place: SegmentPlace, plaintext: Bytes) => Promise<Bytes>;

/** Imports the key once; each call takes exactly 1 MiB and gives 1 MiB + 16 bytes (PROTOCOL.md §5.3). */
export async function createSegmentSealer(key: SegmentKey): Promise<SealSegment> {
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  return async (place, plaintext) => {
    if (plaintext.length !== SEGMENT_PLAINTEXT_BYTES) throw new RangeError("a segment is exactly 1 MiB");
    return new Uint8Array(await crypto.subtle.encrypt(segmentParameters(place), imported, plaintext));
  };
}
