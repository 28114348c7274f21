import { encodeHex } from "../bytes/index.ts";
import type { SegmentKey } from "../protocol/evidence.ts";
import type { SubmissionId } from "../protocol/id.ts";
import { ID_BYTES, KEY_BYTES } from "../protocol/limits.ts";
import type { Sodium } from "../sodium/sodium.ts";

/** A fresh submission id (PROTOCOL.md §2.3). */
export function createSubmissionId(sodium: Sodium): SubmissionId {
  return encodeHex(sodium.randomBytes(ID_BYTES)) as SubmissionId;
}

/** A fresh key for one submission's segments (PROTOCOL.md §5.3). */
export function createSegmentKey(sodium: Sodium): SegmentKey {
  return sodium.randomBytes(KEY_BYTES) as SegmentKey;
}
