import { describe, expect, it } from "vitest";
import { rulesBehind } from "../../../shared/casework/consent/rules-behind.ts";
import { CONSENT_RULES } from "../../../shared/mechanisms/consent-rules.ts";
import { MECHANISMS } from "../../../shared/mechanisms/dataset.ts";
import { DEADLINES } from "../../../shared/mechanisms/deadlines.ts";
import type { Sourced } from "../../../shared/mechanisms/mechanism.ts";
import { RISKS } from "../../../shared/mechanisms/risks.ts";

const idsTo = (letter: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => letter + String(index + 1));

const BASIS = /^(?:S00[0-4] .+|S00[0-4]|E\d\d[a-z]?|inference)$/;

describe("the rules, risks and deadlines", () => {
  it("are C1 to C13, R1 to R12 and D1 to D11, each once; D11 is of two funds", () => {
    expect(CONSENT_RULES.map(({ id }) => id)).toEqual(idsTo("C", 13));
    expect(RISKS.map(({ id }) => id)).toEqual(idsTo("R", 12));
    expect(DEADLINES.map(({ id }) => id)).toEqual([...idsTo("D", 11), "D11"]);
  });

  it("say where they come from, in sentences", () => {
    const all: readonly Sourced[] = [...CONSENT_RULES, ...RISKS, ...DEADLINES];
    expect(all.filter(({ basis }) => basis.length === 0 || !basis.every((each) => BASIS.test(each)))).toEqual([]);
    expect(all.filter(({ text }) => !/^[A-Z].*[.]$/.test(text))).toEqual([]);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it("are those that the mechanisms name", () => {
    for (const { consent } of MECHANISMS) {
      expect(CONSENT_RULES.map(({ id }) => id)).toEqual(expect.arrayContaining([...consent.rules]));
      expect(RISKS.map(({ id }) => id)).toEqual(expect.arrayContaining([...consent.risks]));
    }
  });
});

// Written by hand from what the founding documents and the later pages say, and not from our sentences: what each rule obliges to.
const OBLIGATIONS: readonly (readonly [id: string, ...words: readonly RegExp[]])[] = [
  ["[C1]", /Special Procedures/, /\bonly with the (?:agreement|consent)\b/, /\bno harm\b/],
  [
    "[C2]",
    /\bfor each use\b/,
    /\bfamily\b/,
    /\blawyer\b/,
    /\bState\b/,
    /\bUN\b/,
    /\bmeeting\b/,
    /\bletter\b/,
    /\bpublic\b/,
  ],
  ["[C3]", /Secretary-General/, /\bof its own\b/, /\bearlier letter does not\b/],
  ["[C4]", /Secretary-General/, /^No case\b/, /\bunless\b.*\baffected\b.*\bexpressly\b/],
  ["[C5]", /\bout of the Secretary-General/, /\bworse\b/, /\bnot agreed\b/],
  ["[C6]", /\b2018\b.*\bno anonymous\b/, /\b2023\b.*\bwithout names\b/, /\bAsk each time\b/, /\bpromise neither\b/],
  ["[C7]", /\bfor the record\b/, /\bnot published\b/, /\bhow many\b/],
  [
    "[C8]",
    /Inter-American/,
    /\btells the State\b/,
    /\bInitials in public\b.*\breasons\b/,
    /\belse who applies\b.*\bexpressly\b/,
  ],
  ["[C9]", /African Commission/, /\bnames the victim even if\b.*\banonymous\b/, /\bsays that they want it\b/],
  [
    "[C10]",
    /Inter-American/,
    /\brequest for information is confidential\b/,
    /\backnowledgement\b.*\bno further news\b/,
  ],
  ["[C11]", /Council of Europe/, /\bproposed\b/, /\btells the State concerned\b/],
  ["[C12]", /\bNothing is reported and nothing is done without\b/, /\binformed agreement\b/, /\bharmed\b/],
  [
    "[C13]",
    /Secretary-General/,
    /\binformed\b/,
    /\bunderstands\b/,
    /\bagreed to be included\b/,
    /\bsubmission has to say\b/,
  ],
];

describe("what a rule of consent says", () => {
  it.each(OBLIGATIONS)("is what it obliges to: %s", (id, ...words) => {
    const rule = CONSENT_RULES.find((each) => `[${each.id}]` === id);
    for (const each of words) expect(rule?.text).toMatch(each);
  });

  it("is read of every rule", () => {
    expect(OBLIGATIONS.map(([id]) => id)).toEqual(CONSENT_RULES.map(({ id }) => `[${id}]`));
  });

  it("is told of the rules that an agreement is missing by, each once and in their order", () => {
    expect(rulesBehind([{ rules: ["C12", "C3"] }, { rules: ["C3"] }]).map(({ id }) => id)).toEqual(["C3", "C12"]);
    expect(rulesBehind([])).toEqual([]);
  });
});

describe("a deadline", () => {
  it("is of mechanisms that are offered, and that name it among their time limits", () => {
    const named = DEADLINES.flatMap(({ id, mechanisms }) => mechanisms.map((each) => `${id} ${each}`));
    const naming = MECHANISMS.flatMap(({ id, timeLimits }) =>
      timeLimits.flatMap(({ deadline }) => (deadline === null ? [] : [`${deadline} ${id}`])),
    );
    expect([...named].sort()).toEqual([...new Set(naming)].sort());
  });

  it("is counted as its sources say", () => {
    const counts = DEADLINES.map(({ count, id }) => {
      if (count.by === "days") return `${id} ${String(count.least)} to ${String(count.most)}`;
      return count.by === "yearly" ? `${id} ${count.from} to ${count.until}` : `${id} ${count.by}`;
    });
    expect(counts).toEqual([
      ...["D1 04-01 to 04-30", "D2 open", "D3 15 to 15", "D4 7 to 7", "D5 30 to 90", "D6 15 to 15", "D7 60 to 60"],
      ...["D8 shown", "D9 shown", "D10 open", "D11 3 to 3", "D11 14 to 14"],
    ]);
  });
});
