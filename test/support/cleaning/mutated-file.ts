import { randomInt } from "node:crypto";
import fc from "fast-check";

/** What chance begins with. A test that fails says it, and `AMPARO_MUTATION_SEED=NUMBER` makes the same files again. */
export const MUTATION_SEED = Number(process.env["AMPARO_MUTATION_SEED"] ?? randomInt(2 ** 31));

type Change = (file: Buffer, at: number, words: Uint8Array, other: number, stretch: Buffer) => Buffer;

const LONGEST = 64;

const CHANGES: readonly Change[] = [
  (file, at, words) => Buffer.concat([file.subarray(0, at), words, file.subarray(at + words.length)]),
  (file, at, words) => Buffer.concat([file.subarray(0, at), words, file.subarray(at)]),
  (file, at, _words, other) => Buffer.concat([file.subarray(0, at), file.subarray(at + (other % LONGEST))]),
  (file, at, _words, _other, stretch) => Buffer.concat([file.subarray(0, at), stretch, file.subarray(at)]),
  (file, at, _words, _other, stretch) =>
    Buffer.concat([file.subarray(0, at), stretch, file.subarray(at + stretch.length)]),
  // A length or an offset becomes the largest there is, or none.
  (file, at, _words, other) =>
    Buffer.concat([file.subarray(0, at), Buffer.alloc(4, -(other % 2)), file.subarray(at + 4)]),
  (file, at, _words, other) =>
    Buffer.from(file.map((byte, index) => (index === at ? byte ^ (1 << (other % 8)) : byte))),
  (file, at) => file.subarray(0, at),
];

/**
 * A file with one to four changes: other bytes, more, fewer, moved ones, numbers that cannot be, and ends too early.
 * @param stays - what is not moved: a secret that lands among what a picture shows is shown, and no cleaner can know.
 */
export function mutatedFile(file: Uint8Array, stays: (stretch: Buffer) => boolean = () => false): fc.Arbitrary<Buffer> {
  const place = fc.nat(file.length - 1);
  const change = fc.tuple(fc.constantFrom(...CHANGES), place, place, fc.uint8Array({ minLength: 1, maxLength: 8 }));
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce<Buffer>((bytes, [apply, at, other, words]) => {
      const stretch = bytes.subarray(other, other + LONGEST);
      return apply(bytes, at, words, other, stays(stretch) ? Buffer.alloc(0) : stretch);
    }, Buffer.from(file)),
  );
}
