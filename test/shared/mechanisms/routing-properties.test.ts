import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelsAbove } from "../../../shared/mechanisms/consent-levels.ts";
import { MECHANISMS } from "../../../shared/mechanisms/dataset.ts";
import {
  FACT_VALUES,
  isFactKey,
  WHEREABOUTS,
  type ConsentLevel,
  type Facts,
  type FactValue,
} from "../../../shared/mechanisms/facts.ts";
import { holds } from "../../../shared/mechanisms/holds.ts";
import type { Route } from "../../../shared/mechanisms/outcome.ts";
import { readFacts } from "../../../shared/mechanisms/read-facts.ts";
import { route } from "../../../shared/mechanisms/route.ts";
import type { Condition, RoutingRule } from "../../../shared/mechanisms/routing-rule.ts";
import { RULES } from "../../../shared/mechanisms/routing-rules.ts";
import { regionOf } from "../../../shared/mechanisms/states.ts";
import { arbitraryFacts } from "../../support/arbitrary-facts.ts";

// What holds whatever is known of a case.

const LEVELS = FACT_VALUES.consent;

const byId = (facts: Facts): ReadonlyMap<string, Route> =>
  new Map(route(facts).map((each) => [each.mechanism, each] as const));

const isSendable = ({ outcome }: Pick<Route, "outcome">): boolean =>
  outcome === "recommended" || outcome === "possible";

/** What may be sent to: at the level that was agreed to, or at a lower one, which is part of it. */
function sendable(facts: Facts): readonly string[] {
  const agreed = LEVELS.indexOf(facts.consent ?? "none");
  const covered = ({ level, outcome }: Route): boolean =>
    outcome === "not_applicable" && level !== null && LEVELS.indexOf(level) < agreed;
  return route(facts).flatMap((each) => (isSendable(each) || covered(each) ? [each.mechanism] : []));
}

/** The same facts with other values, read as those of a file are. */
function factsWith(facts: Facts, changes: Readonly<Record<string, unknown>>): Facts {
  const read = readFacts({ ...facts, ...changes });
  if (!read.ok) throw new Error(`${read.code} ${read.key}`);
  return read.value;
}

function without(facts: Facts, key: string): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== key));
}

const twoLevels = fc
  .tuple(fc.constantFrom(...LEVELS), fc.constantFrom(...LEVELS))
  .map((pair) => pair.toSorted((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b)));

describe("consent", () => {
  it("lets nothing be sent while nobody has consented [C12]", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        for (const silent of [without(facts, "consent"), factsWith(facts, { consent: "none" })]) {
          expect(route(silent).filter(isSendable)).toEqual([]);
        }
        expect(route(without(facts, "consent"))).toEqual(route(factsWith(facts, { consent: "none" })));
      }),
    );
  });

  it("never allows more by being lower", () => {
    fc.assert(
      fc.property(arbitraryFacts, twoLevels, (facts, [lower, higher]) => {
        const more = sendable(factsWith(facts, { consent: higher }));
        expect(sendable(factsWith(facts, { consent: lower })).filter((each) => !more.includes(each))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("makes only those rules speak at a lower level alone that weigh publicity, or wait for the urgency", () => {
    const exceptions = new Set<string>();
    fc.assert(
      fc.property(arbitraryFacts, twoLevels, (facts, [lower, higher]) => {
        const least = byId(factsWith(facts, { consent: lower }));
        for (const { level, outcome, rule, mechanism } of route(factsWith(facts, { consent: higher }))) {
          const below = least.get(mechanism);
          if (outcome !== "not_applicable" || below === undefined || !isSendable(below)) continue;
          exceptions.add(rule);
          expect(level, mechanism).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
    const known = ["embassies-general", "iachr-press-release", "sg-reprisals-report"];
    expect([...exceptions].filter((rule) => !known.includes(rule))).toEqual([]);
  });

  it("is asked for at the lowest level that would do, and that one does", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const silent = without(facts, "consent");
        const answers = new Map(
          levelsAbove("none").map((level) => [level, byId(factsWith(silent, { consent: level }))]),
        );
        const at = (level: ConsentLevel, id: string): string | undefined => answers.get(level)?.get(id)?.outcome;
        for (const { level, mechanism, outcome, would } of route(silent)) {
          const outcomes = levelsAbove("none").map((each) => at(each, mechanism));
          if (outcome === "draft_only" && level !== null && would !== null) {
            expect(at(level, mechanism), mechanism).toBe(would);
            expect(outcomes.indexOf(would), mechanism).toBe(levelsAbove("none").indexOf(level));
            expect(would === "possible" && outcomes.includes("recommended"), mechanism).toBe(false);
          } else {
            expect(outcomes, mechanism).toEqual(outcomes.map(() => "not_applicable"));
          }
        }
      }),
    );
  });
});

/** Facts of every kind, and where the people are. */
const placedFacts: fc.Arbitrary<Facts> = fc
  .tuple(arbitraryFacts, fc.constantFrom({}, ...WHEREABOUTS.map((whereabouts) => ({ whereabouts }))))
  .map(([facts, place]) => ({ ...facts, ...place }));

describe("the whereabouts of people", () => {
  const asking = MECHANISMS.filter(
    ({ routing }) =>
      routing.by === "beside" && routing.when?.some(({ whereabouts }) => whereabouts !== undefined) === true,
  );

  it("are asked for by the group on disappearances alone", () => {
    expect(asking.map(({ id }) => id)).toEqual(["wgeid"]);
  });

  it("change no rule, and never make a member of a group more than it is without them", () => {
    const outcomes = ["not_applicable", "draft_only", "possible", "recommended"];
    fc.assert(
      fc.property(arbitraryFacts, fc.constantFrom(...WHEREABOUTS), (facts, whereabouts) => {
        const before = byId(facts);
        for (const { caveat, mechanism, order, rule, ...said } of route({ ...facts, whereabouts })) {
          if (asking.some(({ id }) => id === mechanism)) continue;
          const was = before.get(mechanism);
          expect(outcomes.indexOf(said.outcome)).toBeLessThanOrEqual(outcomes.indexOf(was?.outcome ?? ""));
          if (mechanism === rule)
            expect({ ...was, caveat, order }).toEqual({ ...said, caveat, mechanism, order, rule });
          else expect(said.outcome === "not_applicable").toBe(was?.outcome === "not_applicable");
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("every outcome", () => {
  it("has a reason and a reference, and names what it is about where it does not apply", () => {
    fc.assert(
      fc.property(placedFacts, (facts) => {
        for (const { missing, outcome, reason, reasons, reference } of route(facts)) {
          expect(reason).toMatch(/\S/u);
          expect(reasons[0]).toBe(reason);
          expect(new Set(reasons).size).toBe(reasons.length);
          expect(reference).toMatch(/^(?:S00\d|E\d+|inference)/u);
          if (outcome === "recommended") expect(missing).toEqual([]);
          if (outcome === "not_applicable") expect(reason).toMatch(/\((?:[a-z_]+: [^)]+)\)\.$/u);
        }
      }),
    );
  });

  it("is the same whatever the order of the facts", () => {
    fc.assert(
      fc.property(arbitraryFacts, fc.infiniteStream(fc.integer()), (facts, numbers) => {
        const shuffled = <T>(list: readonly T[]): readonly T[] =>
          list
            .map((value) => ({ value, at: Number(numbers.next().value) }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ value }) => value);
        const entries = shuffled(Object.entries(facts)).map(([key, value]): [string, unknown] => [
          key,
          Array.isArray(value) ? shuffled(value) : value,
        ]);
        expect(route(factsWith({}, Object.fromEntries(entries)))).toEqual(route(facts));
      }),
    );
  });

  it("has a place in the order without gaps, unless it does not apply", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const routes = route(facts);
        const applicable = routes.filter(({ outcome }) => outcome !== "not_applicable");
        expect(applicable.map(({ order }) => order)).toEqual(applicable.map((_, index) => index + 1));
        expect(routes.slice(applicable.length).map(({ order }) => order)).toEqual(
          routes.slice(applicable.length).map(() => null),
        );
      }),
    );
  });

  it("comes after all that a known fact speaks for, where nothing but consent does and nobody knows how urgent it is", () => {
    const later: readonly string[] = ["urgent_support", "publicity", "information"];
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const parts = route(without(facts, "urgency")).flatMap(({ order, part }) => (order === null ? [] : [part]));
        const first = parts.findIndex((part) => later.includes(part));
        expect(parts.slice(first < 0 ? parts.length : first).filter((part) => !later.includes(part))).toEqual([]);
        expect(parts.filter((part) => later.includes(part))).toEqual(
          later.flatMap((part) => parts.filter((each) => each === part)),
        );
      }),
    );
  });
});

describe("what is not known", () => {
  const conditions = RULES.flatMap(({ notApplicable, possible, recommended }) => [
    ...recommended,
    ...possible,
    ...notApplicable,
  ]);
  const asking = [
    "irreparable",
    "ratified",
    "competence",
    "racial",
    "court_pending",
    "in_geneva",
    "reported_before",
  ] as const;

  it.each(asking)("never counts as yes: %s", (key) => {
    const wanting = conditions.filter(({ when }) => when[key]?.join() === "yes");
    expect(wanting.length).toBeGreaterThan(0);
    const open: readonly string[] = FACT_VALUES[key].filter((value) => value !== "yes");
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const silent = without(facts, key);
        for (const unsure of [silent, ...open.map((value) => factsWith(silent, { [key]: value }))]) {
          expect(wanting.filter((condition) => holds(unsure, condition))).toEqual([]);
        }
      }),
    );
  });

  it("meets no condition, so that nothing but missions in confidence is open to a case without facts", () => {
    expect(conditions.filter((condition) => holds({}, condition)).map(({ when }) => Object.keys(when))).toEqual(
      conditions
        .filter(({ when }) => when.consent?.includes("none") === true && Object.keys(when).length === 1)
        .map(() => ["consent"]),
    );
    const open = route({}).filter(({ outcome }) => outcome !== "not_applicable");
    expect([...new Set(open.map(({ outcome, rule }) => `${rule} ${outcome}`))]).toEqual([
      "embassies-general draft_only",
    ]);
  });
});

describe("a further fact that is true", () => {
  it("drops nothing that was recommended without a reason that names it", () => {
    const dropped = new Set<string>();
    fc.assert(
      fc.property(arbitraryFacts, arbitraryFacts, (facts, more) => {
        const before = route(facts).filter(
          ({ outcome, would }) => outcome === "recommended" || (outcome === "draft_only" && would === "recommended"),
        );
        for (const [key, value] of Object.entries(more)) {
          if (key in facts || key === "consent") continue;
          const after = byId(factsWith(facts, { [key]: value }));
          for (const { mechanism, outcome } of before) {
            const now = after.get(mechanism);
            if (now?.outcome === outcome && now.would !== "possible") continue;
            dropped.add(mechanism);
            expect(now?.reason, mechanism).toContain(`${key}: ${String(value)}`);
          }
        }
      }),
      { numRuns: 200 },
    );
    // The missions of the State concerned, and who helps outside of the European Union only: nothing else is ever dropped.
    expect([...dropped].filter((id) => !id.startsWith("mission-") && id !== "fund-protectdefenders")).toEqual([]);
    expect(dropped.size).toBeGreaterThan(0);
  });

  it("drops nothing at all when it adds to a list", () => {
    const lists = ["body", "needs", "attrs"] as const;
    fc.assert(
      fc.property(arbitraryFacts, arbitraryFacts, fc.constantFrom(...lists), (facts, more, key) => {
        const after = byId(factsWith(facts, { [key]: [...new Set([...(facts[key] ?? []), ...(more[key] ?? [])])] }));
        const before = route(facts).filter(({ outcome }) => outcome === "recommended");
        expect(before.filter(({ mechanism }) => after.get(mechanism)?.outcome !== "recommended")).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what is said to be missing", () => {
  /** Every value that may be chosen, with treaty bodies one by one. */
  const choices = (needed: readonly string[]): readonly string[] =>
    needed.flatMap((value) => (value === "tb:*" ? FACT_VALUES.body.filter((body) => body.startsWith("tb:")) : [value]));

  it("makes it possible, or recommended if it is possible already, whatever of it is chosen", () => {
    fc.assert(
      fc.property(placedFacts, fc.nat(), (facts, seed) => {
        for (const { mechanism, missing, outcome } of route(facts)) {
          if (missing.length === 0) continue;
          const found = Object.fromEntries(
            missing.map(({ fact, needed }, index) => [fact, choices(needed)[(seed + index) % choices(needed).length]]),
          );
          const now = byId(factsWith(facts, found)).get(mechanism);
          expect(outcome === "possible" ? ["recommended"] : ["recommended", "possible"], mechanism).toContain(
            now?.outcome,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it("asks for nothing that is known", () => {
    fc.assert(
      fc.property(placedFacts, (facts) => {
        for (const { fact } of route(facts).flatMap(({ missing }) => missing)) {
          const known = fact === "consent" ? undefined : facts[fact];
          expect([undefined, "unknown", "unclear"]).toContain(known);
        }
      }),
    );
  });

  it("names no State of another region than the one that is known, and none where the region has none", () => {
    const statesFor = (region: FactValue<"region">, id: string): readonly string[] | undefined =>
      byId({ region, urgency: "ongoing", consent: "mechanism_only" })
        .get(id)
        ?.missing.flatMap(({ fact, needed }) => (fact === "state" ? needed : []));
    const inAfrica = statesFor("africa", "fund-defenddefenders") ?? [];
    expect(inAfrica).toContain("UG");
    for (const state of inAfrica) expect(regionOf(state, "2026-11-21")).toBe("africa");
    expect(statesFor("americas", "fund-defenddefenders")).toEqual([]);
  });

  it("is empty where something known stands against it for good", () => {
    const open = route({ region: "africa", body: ["none"], consent: "mechanism_only" });
    const about = (id: string): unknown => open.find(({ mechanism }) => mechanism === id)?.missing;
    expect(about("iachr-request-for-information")).toEqual([]);
    expect(about("coe-sg-private-office")).toEqual([]);
    expect(about("asg-senior-official")).toEqual([]);
  });
});

describe("the predicate, read a second time", () => {
  type Outcome = "recommended" | "possible" | "not_applicable";

  /** The words of the fact base, without anything of the code: AND over keys, any value of a key, all of the bodies with `only`. */
  function isMet({ only, when }: Condition, facts: Facts): boolean {
    return Object.entries(when).every(([key, listed]) => {
      if (!isFactKey(key)) return false;
      const known = facts[key];
      const values: readonly string[] = known === undefined ? [] : typeof known === "string" ? [known] : known;
      const any = (value: string): boolean =>
        listed.some((each) => each === value || (each === "tb:*" && value.startsWith("tb:")));
      return values.length > 0 && (only === true ? values.every(any) : values.some(any));
    });
  }

  function outcomeAt(rule: RoutingRule, facts: Facts): Outcome {
    if (rule.notApplicable.some((each) => isMet(each, facts))) return "not_applicable";
    if (rule.recommended.some((each) => isMet(each, facts))) return "recommended";
    return rule.possible.some((each) => isMet(each, facts)) ? "possible" : "not_applicable";
  }

  function expected(rule: RoutingRule, facts: Facts): string {
    if (facts.consent !== undefined && facts.consent !== "none") return outcomeAt(rule, facts);
    const levels = ["mechanism_only", "state_confidential", "public_without_name", "public_named"] as const;
    for (const wanted of ["recommended", "possible"]) {
      const level = levels.find((consent) => outcomeAt(rule, { ...facts, consent }) === wanted);
      if (level !== undefined) return `draft_only ${level}`;
    }
    return "not_applicable";
  }

  it("comes to the same for every rule", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const routes = byId(facts);
        for (const rule of RULES) {
          const found = routes.get(rule.rule);
          const said = found?.outcome === "draft_only" ? `draft_only ${String(found.level)}` : found?.outcome;
          expect(said, rule.rule).toBe(expected(rule, facts));
        }
      }),
      { numRuns: 300 },
    );
  });
});
