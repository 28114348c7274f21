import { releaseBytes, type Bytes } from "../bytes/index.ts";
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
  /** Exactly these bytes, in a buffer of their own, which the sealer releases. @throws EvidenceChanged when the file is not what it was */
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

/** Segments that are being sealed, or wait sealed, while the one before them is on its way. */
const SEALING_AHEAD = 1;

/** Where a piece of a file lies: what PROTOCOL.md §5.5 hashes. */
interface PiecePlace {
  readonly input: EvidenceInput;
  readonly hasher: FileHasher;
  readonly start: number;
  readonly length: number;
}

/**
 * Reads files once, from the first byte to the last, and gives their sealed segments in order (PROTOCOL.md §5.1 to §5.3).
 * Reading the next piece, hashing one and sealing two run side by side in the engine's own threads; about four segments are
 * in memory at a time.
 */
export class EvidenceSealer {
  readonly #inputs: readonly { readonly input: EvidenceInput; readonly hasher: FileHasher }[];
  readonly #key: SegmentKey;
  readonly #submission: SubmissionId;
  readonly #segments: number;
  #files: readonly EvidenceFile[] | null = null;

  constructor(inputs: readonly EvidenceInput[], key: SegmentKey, submission: SubmissionId) {
    const segments = segmentsFor(inputs);
    if (segments === null) throw new RangeError("more evidence than a submission can hold");
    this.#inputs = inputs.map((input) => ({ input, hasher: new FileHasher() }));
    this.#key = key;
    this.#submission = submission;
    this.#segments = segments;
  }

  /** The sealed segments; to be taken to the end once. */
  async *segments(): AsyncGenerator<SealedSegment, void, undefined> {
    const seal = await createSegmentSealer(this.#key);
    const sealing: Promise<SealedSegment>[] = [];
    let index = 0;
    for await (const plaintext of this.#plaintexts()) {
      sealing.push(this.#seal(seal, index, plaintext));
      index += 1;
      const first = sealing.length > SEALING_AHEAD ? sealing.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (const segment of sealing) yield await segment;
    this.#files = await this.#describeFiles();
  }

  /** What the letter says of the evidence, when all segments have been taken (PROTOCOL.md §4.7). */
  evidence(): Evidence {
    if (this.#files === null) throw new Error("the segments have not been taken to the end");
    return { files: this.#files, key: this.#key, segments: this.#segments };
  }

  async #seal(seal: SealSegment, index: number, plaintext: Bytes): Promise<SealedSegment> {
    const place = { submission: this.#submission, index, count: this.#segments };
    try {
      return { index, sealed: await seal(place, plaintext) };
    } finally {
      // WebCrypto has taken its own copies when it was called, for the hash too.
      releaseBytes(plaintext);
    }
  }

  // The stream in segments of 1 MiB, filled with zero bytes at the end. A piece that fits is passed on as it is.
  async *#plaintexts(): AsyncGenerator<Bytes, void, undefined> {
    let given = 0;
    let segment = new Uint8Array(0);
    let filled = 0;
    for await (const piece of this.#pieces()) {
      if (filled === 0 && piece.length === SEGMENT_PLAINTEXT_BYTES) {
        yield piece;
        given += 1;
        continue;
      }
      for (let taken = 0; taken < piece.length;) {
        if (filled === 0) segment = new Uint8Array(SEGMENT_PLAINTEXT_BYTES);
        const part = piece.subarray(taken, taken + SEGMENT_PLAINTEXT_BYTES - filled);
        segment.set(part, filled);
        filled += part.length;
        taken += part.length;
        if (filled < SEGMENT_PLAINTEXT_BYTES) continue;
        yield segment;
        given += 1;
        filled = 0;
      }
      releaseBytes(piece);
    }
    if (filled > 0) {
      yield segment;
      given += 1;
    }
    for (; given < this.#segments; given += 1) yield new Uint8Array(SEGMENT_PLAINTEXT_BYTES);
  }

  // The files' bytes in pieces of 1 MiB of each file, hashed as they pass. The next piece is read while this one is used.
  async *#pieces(): AsyncGenerator<Bytes, void, undefined> {
    const places = this.#places();
    let coming = readNext(places);
    while (coming !== null) {
      const { piece, hasher } = await coming;
      hasher.add(piece);
      coming = readNext(places);
      yield piece;
    }
  }

  *#places(): Generator<PiecePlace, void, undefined> {
    for (const { input, hasher } of this.#inputs) {
      for (let start = 0; start < input.size; start += SEGMENT_PLAINTEXT_BYTES) {
        yield { input, hasher, start, length: Math.min(SEGMENT_PLAINTEXT_BYTES, input.size - start) };
      }
    }
  }

  #describeFiles(): Promise<readonly EvidenceFile[]> {
    let end = 0;
    const offsets = this.#inputs.map(({ input }) => (end += input.size) - input.size);
    return Promise.all(
      this.#inputs.map(async ({ input: { name, size, type }, hasher }, index) => {
        return { hash: await hasher.finish(), name, offset: offsets[index] ?? 0, size, type };
      }),
    );
  }
}

type ReadPiece = Promise<{ readonly piece: Bytes; readonly hasher: FileHasher }>;

function readNext(places: Iterator<PiecePlace, void>): ReadPiece | null {
  const next = places.next();
  if (next.done === true) return null;
  const { input, hasher, start, length } = next.value;
  const coming = input.read(start, length).then((piece) => {
    if (piece.length !== length) throw new EvidenceChanged("a file is shorter than it was");
    return { piece, hasher };
  });
  // Whoever takes the piece hears of a failure; when nobody does, because sending has ended before, nobody has to.
  coming.catch(() => undefined);
  return coming;
}
