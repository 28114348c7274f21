import type { Bytes } from "../bytes/index.ts";
import { FileHasher } from "../crypto/file-hash.ts";
import { createSegmentSealer, type SealSegment } from "../crypto/segment-seal.ts";
import type { Evidence, EvidenceFile, FileName, SegmentKey } from "../protocol/evidence.ts";
import type { SubmissionId } from "../protocol/id.ts";
import { SEGMENT_PLAINTEXT_BYTES } from "../protocol/limits.ts";
import { paddedSegments } from "../protocol/padding.ts";

/** A file that was chosen as evidence. */
export interface EvidenceInput {
  readonly name: FileName;
  /** Media type, made to fit PROTOCOL.md §4.7. */
  readonly type: string;
  /** In bytes, when it was chosen. */
  readonly size: number;
  /** Exactly these bytes. @throws EvidenceChanged when the file is not what it was */
  readonly read: (offset: number, length: number) => Promise<Bytes>;
}

/** A file changed after it was chosen: the submission has to be begun anew with a new key (PROTOCOL.md §5.3). */
export class EvidenceChanged extends Error {
  readonly code = "evidence.changed";
}

/** One sealed segment of a submission. */
export interface SealedSegment {
  readonly index: number;
  readonly sealed: Bytes;
}

/** The number of segments for these files, or null if they are more than PROTOCOL.md §5.2 allows. */
export function segmentsFor(inputs: readonly Pick<EvidenceInput, "size">[]): number | null {
  return paddedSegments(inputs.reduce((total, input) => total + input.size, 0));
}

/**
 * Reads files once, from the first byte to the last, and gives their sealed segments in order (PROTOCOL.md §5.1 to §5.3).
 * Holds about two segments at a time. Hashing runs beside sealing, in the engine's own threads.
 */
export class EvidenceSealer {
  readonly #inputs: readonly EvidenceInput[];
  readonly #key: SegmentKey;
  readonly #submission: SubmissionId;
  readonly #segments: number;
  readonly #files: EvidenceFile[] = [];

  constructor(inputs: readonly EvidenceInput[], key: SegmentKey, submission: SubmissionId) {
    const segments = segmentsFor(inputs);
    if (segments === null) throw new RangeError("more evidence than a submission can hold");
    this.#inputs = inputs;
    this.#key = key;
    this.#submission = submission;
    this.#segments = segments;
  }

  /** The sealed segments; to be taken to the end once. */
  async *segments(): AsyncGenerator<SealedSegment, void, undefined> {
    const seal = await createSegmentSealer(this.#key);
    let index = 0;
    let segment = new Uint8Array(SEGMENT_PLAINTEXT_BYTES);
    let filled = 0;
    for await (const piece of this.#pieces()) {
      let taken = 0;
      while (taken < piece.length) {
        const part = piece.subarray(taken, taken + SEGMENT_PLAINTEXT_BYTES - filled);
        segment.set(part, filled);
        filled += part.length;
        taken += part.length;
        if (filled < SEGMENT_PLAINTEXT_BYTES) continue;
        yield await this.#seal(seal, index, segment);
        index += 1;
        segment = new Uint8Array(SEGMENT_PLAINTEXT_BYTES);
        filled = 0;
      }
    }
    for (; index < this.#segments; index += 1) {
      yield await this.#seal(seal, index, segment);
      segment = new Uint8Array(SEGMENT_PLAINTEXT_BYTES);
    }
  }

  /** What the letter says of the evidence, when all segments have been taken (PROTOCOL.md §4.7). */
  evidence(): Evidence {
    if (this.#files.length !== this.#inputs.length) throw new Error("the segments have not been taken to the end");
    return { files: this.#files, key: this.#key, segments: this.#segments };
  }

  async #seal(seal: SealSegment, index: number, plaintext: Bytes): Promise<SealedSegment> {
    const place = { submission: this.#submission, index, count: this.#segments };
    return { index, sealed: await seal(place, plaintext) };
  }

  // The files' bytes in pieces of 1 MiB of each file, which is what PROTOCOL.md §5.5 hashes.
  async *#pieces(): AsyncGenerator<Bytes, void, undefined> {
    let offset = 0;
    for (const { name, type, size, read } of this.#inputs) {
      const hasher = new FileHasher();
      for (let start = 0; start < size; start += SEGMENT_PLAINTEXT_BYTES) {
        const piece = await read(start, Math.min(SEGMENT_PLAINTEXT_BYTES, size - start));
        hasher.add(piece);
        yield piece;
      }
      this.#files.push({ hash: await hasher.finish(), name, offset, size, type });
      offset += size;
    }
  }
}
