import { padme, paddedLetterBytes, paddedSegments } from "../../../shared/protocol/padding.ts";

const MIB = 1_048_576;

export function makePadding(): object {
  return {
    about: [
      "PROTOCOL.md §4.5 and §5.2: the padded size of a letter, the number of segments for evidence, and Padmé by itself. Null is a",
      "refusal. Sizes stand around each step. The rows of `padme` marked `paper` are examples of Nikitin et al., PoPETs 2019/4",
      "(9 becomes 10; 129 becomes 144, the worst case of 11.6 %), worked out by hand from the formula.",
    ],
    made: "By `node test/vectors/make/all.ts`.",
    letters: [
      0, 1, 65_535, 65_536, 65_537, 131_072, 131_073, 262_144, 262_145, 270_336, 270_337, 1_000_000, 4_128_768,
      4_128_769, 4_194_304, 4_194_305,
    ].map((length) => ({ length, padded: paddedLetterBytes(length) })),
    segments: [
      0,
      1,
      MIB,
      MIB + 1,
      2 * MIB + 1,
      4 * MIB + 1,
      8 * MIB + 1,
      16 * MIB,
      16 * MIB + 1,
      17 * MIB,
      33 * MIB,
      100 * MIB,
      129 * MIB,
      1000 * MIB,
      2047 * MIB,
      2048 * MIB,
      2048 * MIB + 1,
    ].map((total) => ({ total, segments: paddedSegments(total) })),
    padme: [2, 3, 8, 9, 10, 17, 100, 129, 1000, 65_537, 1_000_000, 2 ** 31].map((length) => ({
      length,
      padded: padme(length),
    })),
  };
}
