import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FindingList } from "../../../../shared/cleaning/finding-list.ts";
import { cleanContent, type Follow } from "../../../../shared/cleaning/pdf/content.ts";
import { operandAt } from "../../../../shared/cleaning/pdf/operands.ts";
import { listOf, nameOf, type Value } from "../../../../shared/cleaning/pdf/values.ts";

/** The operands of each instruction of some content. */
function operandsIn(content: string): readonly (readonly Value[])[] {
  const seen: (readonly Value[])[] = [];
  const follow: Follow = (_operator, operands) => {
    seen.push(operands());
  };
  cleanContent(content, new FindingList(), { follow });
  return seen;
}

const PIECES = [
  ...["1", "-.5", "1e-05", "-", ".", "+-3", "12abc", "0x10", "(", ")", "(a)", "<", ">", "<41>", "<<", ">>", "[", "]"],
  ...["{", "}", "%", "\n", "/", "/N", "R", "q", "cm", "Td", "TJ", "Tj", "Tf", "rg", "d", "BDC", "BI", "ID", "EI", "re"],
];

describe("operands of content", () => {
  it("are numbers as far as there is one", () => {
    const words = ["1e-05", "-", ".", "12abc", "--5", "+-.5", "1.2.3", "-0.25", "0x10", "5-3"];
    const numbers = [0.000_01, 0, 0, 12, -5, -0.5, 1.2, -0.25, 0, 5];
    expect(words.map((word) => operandAt(`q ${word} w`, 2))).toEqual(numbers);
  });

  it("are lists without what belongs to nothing, also where they have no end", () => {
    const items = listOf([{ kind: "text", text: "a" }, -1, nameOf("N")]);
    expect(operandAt("[(a) ) % ]\n {-1}>/N ] TJ", 0)).toEqual(items);
    expect(operandAt("[(a)-1/N )", 0)).toEqual(items);
  });

  it("can be read of all content that is kept", () => {
    const content = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 });
    fc.assert(
      fc.property(content, fc.constantFrom("", " "), (pieces, between) => {
        operandsIn(pieces.join(between));
      }),
      { numRuns: 3000 },
    );
    expect(operandsIn("1e-05 w [(a) )] TJ")).toEqual([[0.000_01], [listOf([{ kind: "text", text: "a" }])]]);
  });
});
