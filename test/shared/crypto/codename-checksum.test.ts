import fc from "fast-check";
import { expect, it } from "vitest";
import { checksumFits } from "../../../shared/crypto/codename-checksum.ts";
import { codenameOf } from "../../../shared/crypto/codename.ts";
import { WORD_LISTS } from "../../support/word-lists.ts";

const list = WORD_LISTS.en;

it("fits exactly where twelve words are read as a codename", () => {
  const places = fc.array(fc.nat(2047), { minLength: 11, maxLength: 11 });
  fc.assert(
    fc.property(places, fc.nat(127), (first, rest) => {
      // The last word has the 4 bits of the checksum: one of these sixteen fits.
      const tried = Array.from({ length: 16 }, (_, checksum) => [...first, rest * 16 + checksum]);
      const fitting = tried.filter(checksumFits);
      expect(fitting).toHaveLength(1);
      for (const each of tried) {
        const words = each.map((place) => list[place] ?? "");
        expect(fitting.includes(each)).toBe(codenameOf(words, list) !== null);
      }
    }),
    { numRuns: 20 },
  );
});
