import { describe, expect, it } from "vitest";
import { citedIds, findGaps, trace, whatFits } from "../../scripts/check/traceability.ts";

const texts = (tests: string): Parameters<typeof trace>[1] => ({
  data: new Map([["consent-rules", 'id: "C1"']]),
  code: new Map([["gate", "// [C1, C2]"]]),
  tests: new Map([["gate", tests]]),
});

describe("citedIds", () => {
  it.each([
    ['mechanismOf("tb-ccpr")', ["tb-ccpr"]],
    ["// [C3] and [X40]: see there", ["C3", "X40"]],
    ["// [C3, C13]", ["C3", "C13"]],
    ["// C3 is not cited by its bare name, nor tb-ccpr", []],
    ["text[C3x] and [Q1]", []],
    ["{ victim_name: [], needs: [] }", ["victim_name"]],
    ['["victim_name"]', ["victim_name"]],
  ])("reads %j", (text, ids) => {
    expect([...citedIds(text)]).toEqual(ids);
  });
});

describe("whatFits", () => {
  it("cites what a case expects to fit, and the rule that it names, and nothing that does not apply", () => {
    const expected = [
      { mechanism: "tb-cat", outcome: "recommended", rule: "tb-focal-point", because: 'As "tb-ccpr" is not.' },
      { mechanism: "sr-hrd", outcome: "draft_only" },
      { mechanism: "tb-ced", outcome: "not_applicable", rule: "tb-focal-point" },
    ];
    expect([...citedIds(whatFits(JSON.stringify(expected)))]).toEqual(["tb-cat", "tb-focal-point", "sr-hrd"]);
  });
});

describe("trace", () => {
  it("names the files that cite an id, by where they stand", () => {
    expect(trace(["C1", "C2"], texts("[C2]"))).toEqual([
      { id: "C1", data: ["consent-rules"], code: ["gate"], tests: [] },
      { id: "C2", data: [], code: ["gate"], tests: ["gate"] },
    ]);
  });
});

describe("findGaps", () => {
  it("finds what has no data, and what no test cites", () => {
    expect(findGaps(trace(["C1", "C2"], texts("[C2]")))).toEqual(["C1 has no test that cites it", "C2 has no data"]);
  });

  it("finds nothing where all is cited", () => {
    expect(findGaps(trace(["C1"], texts("[C1]")))).toEqual([]);
  });
});
