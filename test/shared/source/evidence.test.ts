import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concatBytes, equalBytes, type Bytes, memorySource } from "../../../shared/bytes/index.ts";
import { checkEvidence, createEvidenceReader, type SealedEvidence } from "../../../shared/casework/evidence-reader.ts";
import { FileHasher } from "../../../shared/crypto/file-hash.ts";
import { createSegmentKey, createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { evidenceField } from "../../../shared/protocol/evidence.ts";
import { isReadable } from "../../../shared/protocol/field.ts";
import { EVIDENCE_LARGEST_BYTES, SEGMENT_PLAINTEXT_BYTES } from "../../../shared/protocol/limits.ts";
import { paddedSegments } from "../../../shared/protocol/padding.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { EvidenceChanged, EvidenceSealer, segmentsFor } from "../../../shared/source/evidence-sealer.ts";
import { evidenceInputs, type ChosenFile } from "../../../shared/source/file-input.ts";
import { sha256OfNode } from "../../support/cctv-age-vectors.ts";
import { fixedBytes } from "../../support/fixed-bytes.ts";
import { sealFiles } from "../../support/sample-evidence.ts";
import { changedFile, fileOf } from "../../support/sample-files.ts";
import { valueOf } from "../../support/sample-letters.ts";

// Evidence from files to segments and back: PROTOCOL.md §5.1, §5.2, §5.3, §5.4, §5.5.

const sodium = await loadSodium();
const MIB = SEGMENT_PLAINTEXT_BYTES;

async function sealedEvidence(files: readonly ChosenFile[]): Promise<SealedEvidence> {
  const submission = createSubmissionId(sodium);
  const { evidence, segments } = await sealFiles(sodium, submission, files);
  const bytes = concatBytes(...segments);
  const member = bytes.length === 0 ? null : { name: "segments", offset: 0, size: bytes.length };
  return { evidence, segments: member, source: memorySource(bytes), submission };
}

async function contentOf(sealed: SealedEvidence, index: number): Promise<Bytes> {
  const pieces: Bytes[] = [];
  const file = sealed.evidence.files[index];
  if (file === undefined) throw new Error("there is such a file");
  valueOf(await (await createEvidenceReader(sealed)).read(file, (bytes) => void pieces.push(bytes)));
  return concatBytes(...pieces);
}

async function expectWhole(sizes: readonly number[]): Promise<void> {
  const files = sizes.map((size, index) => fileOf(`file ${String(index)}`, size));
  const sealed = await sealedEvidence(files);
  expect(isReadable(evidenceField, sealed.evidence)).toBe(true);
  expect(await checkEvidence(sealed)).toEqual({ ok: true, value: null });
  for (const [index, size] of sizes.entries()) {
    const content = await contentOf(sealed, index);
    expect(equalBytes(content, fixedBytes(`file ${String(index)}`, size)), `file ${String(index)}`).toBe(true);
  }
}

describe("evidence", () => {
  it.each([
    [[0]],
    [[1]],
    [[MIB - 1]],
    [[MIB]],
    [[MIB + 1]],
    [[0, 0, 0]],
    [[0, 5, 0]],
    [[MIB, 0, MIB]],
    [[1, MIB, 1]],
    [[MIB - 1, 2, MIB - 1]],
    [[2 * MIB + 7, 3, MIB]],
  ])("of %j bytes comes back as it was", async (sizes) => {
    await expectWhole(sizes);
  });

  it("comes back however files are split over segments", { timeout: 60_000 }, async () => {
    const size = fc.oneof(fc.nat(50), fc.integer({ min: MIB - 3, max: MIB + 3 }), fc.nat(2 * MIB));
    await fc.assert(fc.asyncProperty(fc.array(size, { minLength: 1, maxLength: 4 }), expectWhole), { numRuns: 12 });
  });

  it("is sealed in segments of one size, whose number shows nothing finer than its padding", async () => {
    const { segments } = await sealFiles(sodium, createSubmissionId(sodium), [fileOf("a", 2 * MIB + 1)]);
    expect(segments.map(({ length }) => length)).toEqual(Array<number>(4).fill(MIB + 16));
  });

  it("is read in pieces of which none is larger than a segment", async () => {
    const sealed = await sealedEvidence([fileOf("x", 7), fileOf("a", 2 * MIB + 5)]);
    const lengths: number[] = [];
    const [, file] = sealed.evidence.files;
    if (file === undefined) throw new Error("there is a second file");
    await (await createEvidenceReader(sealed)).read(file, (bytes) => void lengths.push(bytes.length));
    expect(lengths).toEqual([MIB, MIB, 5]);
  });

  it("is read once from the disk when its files are read in order, however many share a segment", async () => {
    const sizes = [7, MIB - 2, 10, 0, MIB, 3, 4];
    const sealed = await sealedEvidence(sizes.map((size, index) => fileOf(`file ${String(index)}`, size)));
    const offsets: number[] = [];
    const read = (offset: number, length: number): Promise<Bytes> => {
      offsets.push(offset);
      return sealed.source.read(offset, length);
    };
    const watched = { ...sealed, source: { ...sealed.source, read } };
    const everySegment = [0, 1, 2, 3].map((index) => index * (MIB + 16));
    expect(await checkEvidence(watched)).toEqual({ ok: true, value: null });
    expect(offsets.splice(0)).toEqual(everySegment);
    const reader = await createEvidenceReader(watched);
    for (const file of sealed.evidence.files) valueOf(await reader.read(file, () => undefined));
    expect(offsets).toEqual(everySegment.slice(0, 3));
  });

  it("is not described before all of it has been taken", () => {
    const sealer = new EvidenceSealer(
      evidenceInputs([fileOf("a", 1)]),
      createSegmentKey(sodium),
      createSubmissionId(sodium),
    );
    expect(() => sealer.evidence()).toThrow("taken to the end");
  });

  it.each([0, MIB, 3 * MIB - 1])("stops when a file changes after %i bytes", async (until) => {
    const files = [changedFile("a", 3 * MIB, until)];
    await expect(sealFiles(sodium, createSubmissionId(sodium), files)).rejects.toThrow(EvidenceChanged);
  });

  it("stops when a file is shorter than it was", async () => {
    const short = { ...fileOf("a", 10), size: 11 };
    await expect(sealFiles(sodium, createSubmissionId(sodium), [short])).rejects.toMatchObject({
      code: "evidence.changed",
    });
  });

  it("of more than 2,048 MiB is refused at the byte", () => {
    const sized = (size: number): ChosenFile => ({ ...fileOf("a", 0), size });
    expect(segmentsFor([sized(EVIDENCE_LARGEST_BYTES)])).toBe(2048);
    expect(segmentsFor([sized(EVIDENCE_LARGEST_BYTES), sized(1)])).toBeNull();
    const inputs = evidenceInputs([sized(EVIDENCE_LARGEST_BYTES + 1)]);
    expect(() => new EvidenceSealer(inputs, createSegmentKey(sodium), createSubmissionId(sodium))).toThrow(RangeError);
  });
});

describe("evidence is not called whole", () => {
  it("when a hash does not fit, though every byte is authentic", async () => {
    const sealed = await sealedEvidence([fileOf("a", 10), fileOf("b", 10)]);
    const [first, second] = sealed.evidence.files;
    if (first === undefined || second === undefined) throw new Error("there are two files");
    const swapped = { ...sealed.evidence, files: [{ ...first, hash: second.hash }, second] };
    const mismatch = { ok: false, code: "evidence.hash_mismatch" };
    expect(await checkEvidence({ ...sealed, evidence: swapped })).toEqual(mismatch);
    const reader = await createEvidenceReader({ ...sealed, evidence: swapped });
    expect(await reader.read(swapped.files[0] ?? first, () => undefined)).toEqual(mismatch);
  });

  it("when segments are missing", async () => {
    const sealed = await sealedEvidence([fileOf("a", MIB + 1)]);
    const missing = { ok: false, code: "evidence.misplaced" };
    const cut = { name: "segments", offset: 0, size: MIB + 16 };
    expect(await checkEvidence({ ...sealed, segments: cut })).toEqual(missing);
    expect(await checkEvidence({ ...sealed, segments: null })).toEqual(missing);
  });

  it("when only the filling is missing", async () => {
    const sealed = await sealedEvidence([fileOf("a", 2 * MIB + 1)]);
    const cut = { name: "segments", offset: 0, size: 3 * (MIB + 16) };
    expect(await checkEvidence({ ...sealed, segments: cut })).toEqual({ ok: false, code: "evidence.misplaced" });
  });
});

describe("the hash of a file (PROTOCOL.md §5.5)", () => {
  const hashOf = async (bytes: Bytes): Promise<string> => {
    const hasher = new FileHasher();
    for (let start = 0; start < bytes.length; start += MIB) hasher.add(bytes.slice(start, start + MIB));
    return hasher.finish();
  };

  it.each([0, 1, MIB - 1, MIB])("of %i bytes is its SHA-256", async (length) => {
    const bytes = fixedBytes("hash", length);
    expect(await hashOf(bytes)).toBe(sha256OfNode(bytes));
  });

  it.each([MIB + 1, 2 * MIB, 2 * MIB + 1])("of %i bytes is that of the hashes of its pieces", async (length) => {
    const bytes = fixedBytes("hash", length);
    const pieces: Buffer[] = [];
    for (let start = 0; start < length; start += MIB) {
      pieces.push(Buffer.from(sha256OfNode(bytes.subarray(start, start + MIB)), "hex"));
    }
    expect(await hashOf(bytes)).toBe(sha256OfNode(Buffer.concat(pieces)));
  });

  it("takes pieces of 1 MiB, of which the last alone may be shorter", () => {
    const hasher = new FileHasher();
    expect(() => hasher.add(new Uint8Array(MIB + 1))).toThrow(RangeError);
    hasher.add(new Uint8Array(5));
    expect(() => hasher.add(new Uint8Array(5))).toThrow(RangeError);
  });
});

describe("the number of segments (PROTOCOL.md §5.2)", () => {
  it("is enough, never wastes more than half, and is stable under padding again", () => {
    fc.assert(
      fc.property(fc.nat(EVIDENCE_LARGEST_BYTES), (total) => {
        const count = paddedSegments(total) ?? -1;
        const least = Math.ceil(total / MIB);
        expect(count).toBeGreaterThanOrEqual(least);
        expect(count).toBeLessThanOrEqual(least <= 16 ? Math.max(1, 2 * least) : Math.ceil(1.12 * least));
        expect(paddedSegments(count * MIB)).toBe(count);
      }),
    );
  });
});
