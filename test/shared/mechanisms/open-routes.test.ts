import { describe, expect, it } from "vitest";
import { mechanismOf } from "../../../shared/mechanisms/dataset.ts";
import type { Facts } from "../../../shared/mechanisms/facts.ts";
import { GROUP_NAMES } from "../../../shared/mechanisms/group-names.ts";
import { isOpen, undecidedFacts } from "../../../shared/mechanisms/open-routes.ts";
import { route } from "../../../shared/mechanisms/route.ts";
import { RULES } from "../../../shared/mechanisms/routing-rules.ts";

describe("what is only open", () => {
  it("does not apply, and would by what nobody knows or agreed to yet", () => {
    const openOf = (facts: Facts): readonly string[] =>
      route(facts)
        .filter(isOpen)
        .map(({ mechanism }) => mechanism);
    expect(openOf({})).toContain("achpr-communication");
    // What could be more than it is applies, and so does what waits for consent.
    const facts: Facts = { body: ["hrc"], state: "FR", region: "europe_coe", consent: "state_confidential" };
    expect(route(facts)).toContainEqual(
      expect.objectContaining({ mechanism: "sg-reprisals-report", missing: [expect.anything(), expect.anything()] }),
    );
    expect(openOf(facts)).not.toContain("sg-reprisals-report");
    expect(openOf(facts)).not.toContain("achpr-communication");
  });

  it("begins with the facts that decide most, as long as they are not known", () => {
    expect(undecidedFacts({})).toEqual(["state", "body", "urgency"]);
    expect(undecidedFacts({ urgency: "past", body: ["none"] })).toEqual(["state"]);
    expect(undecidedFacts({ region: "africa", body: ["none"] })).toEqual(["urgency"]);
    expect(undecidedFacts({ state: "DZ", body: ["hrc"], urgency: "ongoing" })).toEqual([]);
  });
});

describe("every group", () => {
  it("has one name: that of its record, or of its own", () => {
    for (const { rule } of RULES) expect([rule, mechanismOf(rule) !== null]).toEqual([rule, !GROUP_NAMES.has(rule)]);
  });
});
