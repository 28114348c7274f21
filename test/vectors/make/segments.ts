import { encodeHex, zeroBytes, type Bytes } from "../../../shared/bytes/index.ts";
import { FileHasher } from "../../../shared/crypto/file-hash.ts";
import { segmentParameters } from "../../../shared/crypto/segment-crypto.ts";
import { createSegmentSealer } from "../../../shared/crypto/segment-seal.ts";
import type { SegmentKey } from "../../../shared/protocol/evidence.ts";
import { hexBytes, mapped } from "../../../shared/protocol/field.ts";
import { submissionIdField } from "../../../shared/protocol/id.ts";
import { SEGMENT_PLAINTEXT_BYTES } from "../../../shared/protocol/limits.ts";
import { paddedSegments } from "../../../shared/protocol/padding.ts";
import { key as keyField } from "../../../shared/protocol/field.ts";
import { encodeBase64 } from "../../../shared/bytes/index.ts";
import { sha256OfNode } from "../../support/cctv-age-vectors.ts";
import { fixedBytes } from "../../support/fixed-bytes.ts";

const FILES = [
  { label: "empty", size: 0 },
  { label: "one byte", size: 1 },
  { label: "a segment and a byte", size: SEGMENT_PLAINTEXT_BYTES + 1 },
  { label: "seventeen", size: 17 },
  { label: "a segment", size: SEGMENT_PLAINTEXT_BYTES },
] as const;

const SUBMISSION = "000102030405060708090a0b0c0d0e0f";
const KEY = "f0e1d2c3b4a5968778695a4b3c2d1e0f00112233445566778899aabbccddeeff";

/** The key of the vectors, in its role. */
export function segmentKeyFrom(hex: string): SegmentKey {
  return mapped<Bytes, SegmentKey>(
    hexBytes(32),
    (bytes) => keyField<SegmentKey>(32).read(encodeBase64(bytes)),
    (bytes) => bytes,
  ).read(hex);
}

/** The sealed segments of the vectors, which are too large to be kept: their hashes are. */
export async function sealVectorSegments(): Promise<readonly Bytes[]> {
  const seal = await createSegmentSealer(segmentKeyFrom(KEY));
  const submission = submissionIdField.read(SUBMISSION);
  const plaintext = vectorStream();
  const count = plaintext.length / SEGMENT_PLAINTEXT_BYTES;
  return Promise.all(
    Array.from({ length: count }, (_, index) => {
      const start = index * SEGMENT_PLAINTEXT_BYTES;
      return seal({ submission, index, count }, plaintext.slice(start, start + SEGMENT_PLAINTEXT_BYTES));
    }),
  );
}

function vectorStream(): Bytes {
  const total = FILES.reduce((sum, { size }) => sum + size, 0);
  const stream = zeroBytes((paddedSegments(total) ?? 0) * SEGMENT_PLAINTEXT_BYTES);
  let offset = 0;
  for (const { label, size } of FILES) {
    stream.set(fixedBytes(label, size), offset);
    offset += size;
  }
  return stream;
}

async function hashOf(bytes: Bytes): Promise<string> {
  const hasher = new FileHasher();
  for (let start = 0; start < bytes.length; start += SEGMENT_PLAINTEXT_BYTES) {
    hasher.add(bytes.slice(start, start + SEGMENT_PLAINTEXT_BYTES));
  }
  return hasher.finish();
}

async function makeFiles(): Promise<readonly object[]> {
  const files: object[] = [];
  let offset = 0;
  for (const { label, size } of FILES) {
    files.push({ label, offset, size, hash: await hashOf(fixedBytes(label, size)) });
    offset += size;
  }
  return files;
}

export async function makeSegments(): Promise<object> {
  const sealed = await sealVectorSegments();
  const count = sealed.length;
  const submission = submissionIdField.read(SUBMISSION);
  return {
    about: [
      "PROTOCOL.md §5.1 to §5.5. Five files in one stream: an empty one, one that straddles two segments, one that is hashed by",
      "pieces. Two and a half of the four segments are filling. `refused` are sealed segments (by index) that have to be refused",
      "with the given parameters: any one of them altered, or one byte of the sealed segment.",
    ],
    made: "By `node test/vectors/make/all.ts`; contents are SHA-256 of `LABEL N` for N = 0, 1, …, joined and cut.",
    key: KEY,
    submission: SUBMISSION,
    count,
    files: await makeFiles(),
    segments: sealed.map((bytes, index) => {
      const { iv, additionalData } = segmentParameters({ submission, index, count });
      return {
        index,
        nonce: encodeHex(iv),
        associated: encodeHex(additionalData),
        first32: encodeHex(bytes.subarray(0, 32)),
        tag: encodeHex(bytes.subarray(-16)),
        sha256: sha256OfNode(bytes),
      };
    }),
    refused: [
      { why: "wrong key", sealed: 0, key: KEY.replace("f0", "f1"), submission: SUBMISSION, index: 0, count },
      { why: "other submission", sealed: 0, key: KEY, submission: SUBMISSION.replace("0f", "1f"), index: 0, count },
      { why: "another place", sealed: 1, key: KEY, submission: SUBMISSION, index: 2, count },
      { why: "swapped with its neighbor", sealed: 2, key: KEY, submission: SUBMISSION, index: 1, count },
      { why: "wrong number of segments", sealed: 0, key: KEY, submission: SUBMISSION, index: 0, count: 8 },
      { why: "filling in the place of content", sealed: 3, key: KEY, submission: SUBMISSION, index: 0, count },
      {
        why: "a byte altered",
        sealed: 0,
        key: KEY,
        submission: SUBMISSION,
        index: 0,
        count,
        alter: { offset: 0, xor: 1 },
      },
      {
        why: "the last byte of the content altered",
        ...{ sealed: 0, key: KEY, submission: SUBMISSION, index: 0, count },
        alter: { offset: 1_048_575, xor: 128 },
      },
      {
        why: "a byte of the tag altered",
        ...{ sealed: 3, key: KEY, submission: SUBMISSION, index: 3, count },
        alter: { offset: 1_048_591, xor: 1 },
      },
    ].map((vector) => ({ alter: null, ...vector, code: "open.failed" })),
  };
}
