import { concatBytes, encodeUtf8, u32, type Bytes } from "../bytes/index.ts";
import { idBytes, type SubmissionId } from "../protocol/id.ts";

/** Which segment of which submission: all of it is authenticated (PROTOCOL.md §5.3). */
export interface SegmentPlace {
  readonly submission: SubmissionId;
  readonly index: number;
  readonly count: number;
}

const TAG = encodeUtf8("amparo/v1/segment\0");
const NONCE_BYTES = 12;

/** AES-GCM parameters of a segment (PROTOCOL.md §5.3). @throws RangeError for an index outside of the count */
export function segmentParameters({ submission, index, count }: SegmentPlace): {
  readonly name: "AES-GCM";
  readonly iv: Bytes;
  readonly additionalData: Bytes;
} {
  if (index >= count) throw new RangeError("no such segment");
  const iv = new Uint8Array(NONCE_BYTES);
  iv.set(u32(index), NONCE_BYTES - 4);
  return { name: "AES-GCM", iv, additionalData: concatBytes(TAG, idBytes(submission), u32(index), u32(count)) };
}
