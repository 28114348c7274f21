import { describe, expect, it } from "vitest";
import { readersOfRecord } from "../../scripts/check/engine-readers.ts";
import { citedIds, findGaps, KINDS, readAll, trace, whatFits } from "../../scripts/check/traceability.ts";
import { MECHANISMS } from "../../shared/mechanisms/dataset.ts";

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
    ['/** "R1" to "R12": of D2 to D7, and of [C1] to [C3]. */', []],
    ['  R1: "In danger.",', ["R1"]],
    ["// R1: danger", []],
    ['why: "An alarm device"', ["An alarm device"]],
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

const READER = { file: "gate", reads: "[C1" };

describe("trace", () => {
  it("names the files that cite an id, by where they stand", () => {
    expect(trace({ ids: ["C1", "C2"] }, texts("[C2]"))).toEqual([
      { id: "C1", data: ["consent-rules"], code: ["gate"], engine: [], untrue: [], tests: [] },
      { id: "C2", data: [], code: ["gate"], engine: [], untrue: [], tests: ["gate"] },
    ]);
  });

  it("names as an engine only what reads it in truth", () => {
    const readers = (id: string): readonly (typeof READER)[] => [
      id === "C1" ? READER : { ...READER, reads: "RULES" },
      { ...READER, file: "elsewhere" },
    ];
    expect(trace({ ids: ["C1", "C3"], readers }, texts("")).map(({ engine, untrue }) => [engine, untrue])).toEqual([
      [["gate"], ["elsewhere"]],
      [[], ["gate", "elsewhere"]],
    ]);
  });
});

describe("findGaps", () => {
  it("finds what has no data, and what no test cites", () => {
    const traces = trace({ ids: ["C1", "C2"] }, texts("[C2]"));
    expect(findGaps({ code: "free" }, traces)).toEqual(["C1 has no test that cites it", "C2 has no data"]);
  });

  it("finds what no code acts on, where code is needed, and takes an engine for code", () => {
    const uncoded = { ...texts("[C1]"), code: new Map([["gate", "RULES"]]) };
    expect(findGaps({ code: "needed" }, trace({ ids: ["C1"] }, uncoded))).toEqual(["C1 has no code that acts on it"]);
    const readers = (): readonly (typeof READER)[] => [{ file: "gate", reads: "RULES" }];
    expect(findGaps({ code: "needed" }, trace({ ids: ["C1"], readers }, uncoded))).toEqual([]);
    expect(findGaps({ code: "needed" }, trace({ ids: ["C1"], readers: () => [READER] }, uncoded))).toEqual([
      "C1 has no code that acts on it",
      "C1 is not read by gate, as is said",
    ]);
  });

  it("finds code that names what is excluded", () => {
    const traces = trace({ ids: ["C1"] }, texts("[C1]"));
    expect(findGaps({ code: "forbidden" }, traces)).toEqual(["C1 is excluded, and named by gate"]);
  });

  it("finds nothing where all is cited", () => {
    expect(findGaps({ code: "needed" }, trace({ ids: ["C1"] }, texts("[C1]")))).toEqual([]);
  });
});

describe("the program", () => {
  const all = readAll();
  const gapsIn = (code: ReadonlyMap<string, string>): readonly string[] =>
    KINDS.flatMap((kind) => findGaps(kind, trace(kind, { ...all, code })));
  const without = (file: string, words: string): readonly string[] => {
    const text = all.code.get(file);
    if (text?.includes(words) !== true) throw new Error(`${file} does not say ${words}`);
    return gapsIn(new Map([...all.code, [file, text.replaceAll(words, "")]]));
  };

  it("acts on all that it has to", () => {
    expect(gapsIn(all.code)).toEqual([]);
  });

  it.each([
    ["tasks", "[D1]", "D1 has no code that acts on it"],
    ["tasks", "D7, ", "D7 has no code that acts on it"],
    ["routed-records", "RULES.flatMap(", "osce-odihr has no code that acts on it"],
    ["routed-records", 'routing.by !== "beside"', "hrc-secretariat is not read by routed-records, as is said"],
    ["casework-overview", 'routing.by === "nothing"', "tool-"],
    ["fund-selection", "[...FUND_RULES, ...FURTHER_FUND_RULES]", "An alarm device has no code that acts on it"],
    ["outlines", "mission: ", "mission-norway is not read by outlines, as is said"],
  ])("acts on less without what %s says: %s", (file, words, gap) => {
    expect(without(file, words).some((each) => each.startsWith(gap))).toBe(true);
  });

  it("is said to act on a risk where its words are, and nowhere by a range", () => {
    const translated = ["question-words-es", "question-words-fr"];
    const left = new Map([...all.code].filter(([file]) => !translated.includes(file)));
    expect(gapsIn(left)).toContain("R12 has no code that acts on it");
  });

  it("has a reader for every record", () => {
    expect(MECHANISMS.filter((each) => readersOfRecord(each).length === 0)).toEqual([]);
  });
});
