import { describe, expect, it } from "vitest";
import type { Facts } from "../../../shared/mechanisms/facts.ts";
import { entryOf } from "../../support/routes-of.ts";

// Why it is so, and what would have to be found out or agreed to.

describe("reasons", () => {
  it("are those of all conditions that decided, the first of them first", () => {
    const { outcome, reason, reasons } = entryOf("sp-mandate-holders", {
      body: ["sp"],
      urgency: "imminent",
      consent: "public_named",
    });
    expect({ outcome, count: reasons.length, first: reasons[0] }).toEqual({
      outcome: "recommended",
      count: 2,
      first: reason,
    });
  });

  it("name the facts that stand against it", () => {
    const { reasons } = entryOf("tb-individual-communication", {
      ratified: "no",
      remedies: "not_exhausted",
      consent: "mechanism_only",
    });
    expect(reasons.map((each) => /\(.*\)/u.exec(each)?.[0])).toEqual([
      "(ratified: no)",
      "(remedies: not_exhausted)",
      "(consent: mechanism_only)",
    ]);
  });

  it("are made of what is missing where nothing speaks for it", () => {
    expect(entryOf("cerd-ewua", { consent: "public_named" }).reason).toBe(
      "What would speak for it is not known or not agreed to (racial: yes).",
    );
  });

  it("say that less than was agreed to would do, where more does harm: as quiet as the gate keeps it [C5] [C7]", () => {
    const { level, reasons, would } = entryOf("sg-reprisals-report", {
      body: ["hrc"],
      consent: "public_named",
      publicity_worsens: "yes",
    });
    expect({ level, would }).toEqual({ level: "state_confidential", would: "possible" });
    expect(reasons.at(-1)).toBe("With consent to state_confidential it would be possible.");
  });
});

describe("what is missing", () => {
  const missing = (id: string, facts: Facts): unknown => entryOf(id, facts).missing;

  it("is the consent of those levels at which it would do", () => {
    expect(missing("iachr-press-release", { body: ["iachr"], region: "americas" })).toEqual([
      { fact: "consent", needed: ["public_without_name"] },
    ]);
    expect(missing("asg-senior-official", { body: ["sp"] })).toEqual([
      { fact: "consent", needed: ["state_confidential", "public_without_name", "public_named"] },
    ]);
    expect(missing("asg-senior-official", { body: ["sp"], consent: "mechanism_only" })).toEqual([
      { fact: "consent", needed: ["state_confidential", "public_without_name", "public_named"] },
    ]);
  });

  it("is what leads from possible to recommended", () => {
    const facts: Facts = { body: ["hrc"], consent: "mechanism_only", publicity_worsens: "unclear" };
    expect(missing("sg-reprisals-report", facts)).toEqual([
      { fact: "publicity_worsens", needed: ["no"] },
      { fact: "consent", needed: ["public_named"] },
    ]);
    expect(missing("sg-reprisals-report", { ...facts, publicity_worsens: "yes" })).toEqual([]);
  });

  it("is what can be found out, rather than that it is open", () => {
    expect(missing("achpr-provisional-measures", { region: "africa", consent: "public_named" })).toEqual([
      { fact: "irreparable", needed: ["yes"] },
    ]);
  });

  it("takes ways that differ in one fact as one", () => {
    expect(missing("achpr-focal-point", { region: "africa", consent: "state_confidential" })).toEqual([
      { fact: "body", needed: ["achpr", "tb:*", "hrc", "upr", "sp", "ohchr", "other_un", "none"] },
    ]);
    expect(missing("sg-report-followup", { consent: "none" })).toEqual([
      { fact: "reported_before", needed: ["yes"] },
      { fact: "consent", needed: ["mechanism_only", "state_confidential", "public_without_name", "public_named"] },
    ]);
  });

  it("is consent as well, where a rule does not speak of it", () => {
    expect(missing("osce-odihr", {})).toEqual([
      { fact: "body", needed: ["osce"] },
      { fact: "consent", needed: ["mechanism_only", "state_confidential", "public_without_name", "public_named"] },
    ]);
  });
});
