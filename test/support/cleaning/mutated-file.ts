import fc from "fast-check";

type Change = (file: Buffer, at: number, other: number, words: Uint8Array) => Buffer;

const LONGEST = 64;

const CHANGES: readonly Change[] = [
  (file, at, _other, words) => Buffer.concat([file.subarray(0, at), words, file.subarray(at + words.length)]),
  (file, at, _other, words) => Buffer.concat([file.subarray(0, at), words, file.subarray(at)]),
  (file, at, other) => Buffer.concat([file.subarray(0, at), file.subarray(at + (other % LONGEST))]),
  (file, at, other) => Buffer.concat([file.subarray(0, at), file.subarray(other, other + LONGEST), file.subarray(at)]),
  (file, at, other) =>
    Buffer.concat([file.subarray(0, at), file.subarray(other, other + LONGEST), file.subarray(at + LONGEST)]),
  // A length or an offset becomes the largest there is, or none.
  (file, at, other) => Buffer.concat([file.subarray(0, at), Buffer.alloc(4, -(other % 2)), file.subarray(at + 4)]),
  (file, at, other) => Buffer.from(file.map((byte, index) => (index === at ? byte ^ (1 << (other % 8)) : byte))),
  (file, at) => file.subarray(0, at),
];

/** A file with one to four changes: other bytes, more, fewer, moved ones, numbers that cannot be, and ends too early. */
export function mutatedFile(file: Uint8Array): fc.Arbitrary<Buffer> {
  const place = fc.nat(file.length - 1);
  const change = fc.tuple(fc.constantFrom(...CHANGES), place, place, fc.uint8Array({ minLength: 1, maxLength: 8 }));
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce<Buffer>((bytes, [apply, at, other, words]) => apply(bytes, at, other, words), Buffer.from(file)),
    );
}
