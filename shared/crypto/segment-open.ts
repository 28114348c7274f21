import { failure, ok, type Bytes, type Result } from "../bytes/index.ts";
import type { SegmentKey } from "../protocol/evidence.ts";
import { SEGMENT_SEALED_BYTES } from "../protocol/limits.ts";
import { segmentParameters, type SegmentPlace } from "./segment-crypto.ts";

/** Opens segments of one submission, in any order. */
export type OpenSegment = (place: SegmentPlace, sealed: Bytes) => Promise<Result<Bytes, "open.failed">>;

/** Imports the key once; each call gives the 1 MiB of its place or nothing (PROTOCOL.md §5.4). */
export async function createSegmentOpener(key: SegmentKey): Promise<OpenSegment> {
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]);
  return async (place, sealed) => {
    if (sealed.length !== SEGMENT_SEALED_BYTES) return failure("open.failed");
    try {
      return ok(new Uint8Array(await crypto.subtle.decrypt(segmentParameters(place), imported, sealed)));
    } catch {
      return failure("open.failed");
    }
  };
}
