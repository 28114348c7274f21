import { describe, expect, it } from "vitest";
import type { Consent } from "../../../../shared/casework/consent/consent.ts";
import { generalLevel, impliedUses, levelOf, type ConsentScope } from "../../../../shared/casework/consent/level.ts";
import { FACT_VALUES } from "../../../../shared/mechanisms/facts.ts";
import { consent, person, recordWith, SARA, WORK_DAY, workWith } from "../../../support/sample-work.ts";

const SCOPE: ConsentScope = { mechanism: "some-fund", uses: ["letter"], own: false, risks: ["R1", "R9"] };
const levelFor = (entry: Partial<Consent>, scope: Partial<ConsentScope> = {}): string =>
  levelOf([consent(entry)], "p1", { ...SCOPE, ...scope });

describe("the level that a person agreed to", () => {
  it("is none for whoever has not agreed, and none of another person's", () => {
    expect(levelOf([], "p1")).toBe("none");
    expect(levelOf([consent({ person: "p2" })], "p1")).toBe("none");
    expect(levelOf([consent({ person: "p2" })], "p1", SCOPE)).toBe("none");
  });

  it("is the highest that stands, when nothing is asked of it", () => {
    const withdrawn = consent({ level: "public_named", withdrawn: { day: WORK_DAY, how: "by letter" } });
    const consents = [consent({ level: "mechanism_only" }), withdrawn, consent({ level: "state_confidential" })];
    expect(levelOf(consents, "p1")).toBe("state_confidential");
  });

  it("covers the uses that were agreed to, and no other", () => {
    expect(levelFor({})).toBe("state_confidential");
    expect(levelFor({}, { uses: ["meeting"] })).toBe("none");
    expect(levelFor({}, { uses: [] })).toBe("none");
    // [C3]: a letter was agreed to, the report was not.
    expect(levelFor({ level: "public_named", uses: ["letter", "public_report"] }, { uses: ["sg_report"] })).toBe(
      "none",
    );
  });

  it("is that of the use with the lowest", () => {
    const consents = [consent({ level: "public_named" }), consent({ level: "mechanism_only", uses: ["meeting"] })];
    expect(levelOf(consents, "p1", { ...SCOPE, uses: ["letter", "meeting"] })).toBe("mechanism_only");
  });

  it("is nothing any more once it was withdrawn", () => {
    expect(levelFor({ withdrawn: { day: WORK_DAY, how: "by letter" } })).toBe("none");
  });

  it("is for the addressees that it names", () => {
    expect(levelFor({ mechanisms: ["some-fund"] })).toBe("state_confidential");
    expect(levelFor({ mechanisms: ["another-fund"] })).toBe("none");
    expect(levelFor({ mechanisms: ["some-fund"] }, { mechanism: null })).toBe("none");
  });

  it("has to name the addressee where that is asked for, and each organisation always", () => {
    expect(levelFor({}, { own: true })).toBe("none");
    expect(levelFor({ mechanisms: ["some-fund"] }, { own: true })).toBe("state_confidential");
    expect(levelFor({ uses: ["ngo"] }, { uses: ["ngo"] })).toBe("none");
    expect(levelFor({ uses: ["ngo"], mechanisms: ["some-fund"] }, { uses: ["ngo"] })).toBe("state_confidential");
  });

  it("counts for the Secretary-General's report when every risk was explained and understood [C13]", () => {
    const told = { uses: ["sg_report"], risks: ["R9", "R1", "R2"], understood: true } as const;
    const scope = { mechanism: "sg-reprisals-report", uses: ["sg_report"], own: true } as const;
    expect(levelFor(told, scope)).toBe("state_confidential");
    expect(levelFor({ ...told, understood: false }, scope)).toBe("none");
    expect(levelFor({ ...told, risks: ["R1"] }, scope)).toBe("none");
    expect(levelFor({ ...told, mechanisms: ["another-fund"] }, scope)).toBe("none");
  });
});

describe("the level of a case", () => {
  it("is the lowest of its victims' [C1][C12]", () => {
    const record = recordWith([SARA, person("p2", ["victim"]), person("p3", ["relative"])]);
    const theirs = [consent({ level: "public_named" }), consent({ person: "p2", level: "mechanism_only" })];
    expect(generalLevel(workWith(record, ...theirs), WORK_DAY)).toBe("mechanism_only");
    expect(generalLevel(workWith(record, consent({ level: "public_named" })), WORK_DAY)).toBe("none");
  });

  it("is none where nobody is a victim", () => {
    expect(generalLevel(workWith(recordWith([person("p1", ["witness"])]), consent()), WORK_DAY)).toBe("none");
  });
});

describe("the uses that a level implies", () => {
  it("grow with the level", () => {
    expect(FACT_VALUES.consent.map((level) => impliedUses(level).length)).toEqual([0, 3, 4, 4, 7]);
    expect(impliedUses("public_without_name")).not.toContain("public_report");
    expect(impliedUses("public_named")).toEqual(expect.arrayContaining(["public_report", "press_release", "media"]));
  });

  it("never are those that are agreed to by name [C3][C13]", () => {
    const named = ["sg_report", "ngo", "database"];
    expect(impliedUses("public_named").filter((use) => named.includes(use))).toEqual([]);
  });
});
