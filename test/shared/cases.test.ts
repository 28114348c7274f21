import { describe, expect, it } from "vitest";
import { mechanismOf } from "../../shared/mechanisms/dataset.ts";
import { route } from "../../shared/mechanisms/route.ts";
import { PROVING_CASES } from "../support/proving-cases.ts";

describe.each(PROVING_CASES)("what routing says of $name", ({ flat, expected }) => {
  const routes = route(flat.facts);

  it.each(expected)("$mechanism: $outcome", ({ level, mechanism, outcome, reference, rule }) => {
    const found = routes.find((each) => each.mechanism === mechanism);
    expect(found).toMatchObject({ outcome, rule: rule ?? mechanism });
    if (level !== undefined) expect(found?.level).toBe(level);
    // Members of a group cite the rule of their group, and what names them in particular.
    expect(`${found?.reference ?? ""}; `).toContain(`${reference}; `);
    expect(found?.reason).not.toBe("");
  });

  it("was read for every entry, each once", () => {
    const read = expected.map(({ mechanism }) => mechanism);
    expect(read.toSorted()).toEqual(routes.map(({ mechanism }) => mechanism).toSorted());
  });

  it("tells when to act on all that can be done, without a gap", () => {
    const orders = routes.filter(({ outcome }) => outcome !== "not_applicable").map(({ order }) => order);
    expect(orders.toSorted((a, b) => Number(a) - Number(b))).toEqual(orders.map((_, index) => index + 1));
  });

  it("speaks of mechanisms that there are", () => {
    const unknown = expected.filter(({ mechanism, rule }) => rule !== undefined && mechanismOf(mechanism) === null);
    expect(unknown).toEqual([]);
  });
});
