import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts, Whereabouts } from "../../../shared/mechanisms/facts.ts";
import type { Route } from "../../../shared/mechanisms/outcome.ts";
import { route } from "../../../shared/mechanisms/route.ts";
import { arbitraryFacts } from "../../support/arbitrary-facts.ts";

// Support for people as one card: what it says first is true of those behind it.

const CASE: Facts = {
  ...{ body: ["hrc"], urgency: "imminent", consent: "public_named", state: "EG", region: "africa" },
  needs: ["relocation"],
};
const GROUP = "ngo-and-funds";
const groupOf = (routes: readonly Route[]): Route => {
  const found = routes.find(({ mechanism }) => mechanism === GROUP);
  if (found === undefined) throw new Error("no group");
  return found;
};
const isSure = ({ outcome, would }: Route): boolean => (would ?? outcome) === "recommended";
const membersOf = (routes: readonly Route[]): readonly Route[] =>
  routes.filter(({ mechanism, rule }) => rule === GROUP && mechanism !== GROUP);

describe("all who support, together", () => {
  it.each<[Whereabouts, string]>([
    ["deceased", "The person has died:"],
    ["disappeared", "The person has disappeared:"],
    ["detained", "The person is held:"],
  ])("say first what it can be for: %s", (whereabouts, said) => {
    const { caveat } = groupOf(route(CASE));
    const limited = groupOf(route({ ...CASE, whereabouts })).caveat ?? "";
    expect(caveat).not.toBeNull();
    expect(limited.startsWith(said)).toBe(true);
    expect(limited.endsWith(caveat ?? "")).toBe(true);
  });

  it("are what the rule says, and come no earlier than the first of them", () => {
    const routes = route({ ...CASE, whereabouts: "deceased" });
    const { order, outcome } = groupOf(routes);
    expect([groupOf(route(CASE)).order, outcome]).toEqual([1, "recommended"]);
    expect(membersOf(routes).some(isSure)).toBe(false);
    const first = membersOf(routes).find((each) => each.order !== null);
    expect(order).toBe((first?.order ?? 0) - 1);
    expect(routes.filter((each) => each.order !== null && each.order < (order ?? 0)).some(isSure)).toBe(true);
  });

  it("stand where they did while one of them is as sure as their rule", () => {
    expect(groupOf(route({ ...CASE, whereabouts: "disappeared" })).order).toBe(1);
  });
});

describe("wherever people are who are not free", () => {
  it("support that is sure for nobody stands with those who can perhaps give it", () => {
    let seen = 0;
    fc.assert(
      fc.property(arbitraryFacts, fc.constantFrom("deceased", "disappeared", "detained"), (facts, whereabouts) => {
        const routes = route({ ...facts, whereabouts });
        const { part } = groupOf(routes);
        // Who only advises has a place of its own.
        const [first] = membersOf(routes).filter((each) => each.order !== null && each.part === part);
        if (first === undefined || membersOf(routes).some(isSure)) return;
        seen += 1;
        expect(first.order).toBe((groupOf(routes).order ?? 0) + 1);
      }),
      { numRuns: 200 },
    );
    expect(seen).toBeGreaterThan(10);
  });
});
