import { describe, expect, it } from "vitest";
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
