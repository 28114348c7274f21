import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { MECHANISMS, mechanismOf } from "../../../shared/mechanisms/dataset.ts";
import { FACT_VALUES, FURTHER_FACT_VALUES, type Facts } from "../../../shared/mechanisms/facts.ts";
import { FUND_RULES, FURTHER_FUND_RULES, type FundRule } from "../../../shared/mechanisms/fund-rules.ts";
import { selectFunds } from "../../../shared/mechanisms/fund-selection.ts";
import { route } from "../../../shared/mechanisms/route.ts";
import { STATES, subregionsOf } from "../../../shared/mechanisms/states.ts";

const NEVER = ["fund-arab-hr-fund", "fund-doha-centre", "tool-red-panic-button"];
const REGIONAL = ["fund-defenddefenders", "fund-emhrf", "ngo-hrhf"];

/** Every record that the rule for funds and organisations decides on. */
const GROUPED = MECHANISMS.filter(({ routing }) => routing.by === "group" && routing.rule === "ngo-and-funds");

/** What is offered in any case, last. */
const ALWAYS = "?ngo-protection-international";

/** Who is asked, in order; a question mark stands for "check first". */
const asked = (facts: Facts): string =>
  selectFunds(facts)
    .map(({ mechanism, standing }) => (standing === "first" ? mechanism : `?${mechanism}`))
    .join(" ");

const someNeeds = fc.subarray([...FACT_VALUES.needs]);
const someAttrs = fc.subarray([...FACT_VALUES.attrs]);
const someState = fc.option(fc.constantFrom(...STATES.map(({ code }) => code), "ZZ"), { nil: undefined });

/** Anything that can be known of a case and that bears on who is asked. */
const someFacts = fc
  .record({
    urgency: fc.option(fc.constantFrom(...FACT_VALUES.urgency), { nil: undefined }),
    role: fc.option(fc.constantFrom(...FACT_VALUES.role), { nil: undefined }),
    needs: someNeeds,
    attrs: someAttrs,
    body: fc.subarray([...FACT_VALUES.body]),
    state: someState,
    residence: someState,
    victim_kind: fc.option(fc.constantFrom(...FURTHER_FACT_VALUES.victim_kind), { nil: undefined }),
    incident_type: fc.option(fc.constantFrom(...FURTHER_FACT_VALUES.incident_type), { nil: undefined }),
  })
  .map(({ incident_type, urgency, role, state, residence, victim_kind, ...lists }): Facts => ({
    ...(incident_type === undefined ? {} : { incident_type }),
    ...(victim_kind === undefined ? {} : { victim_kind }),
    ...lists,
    ...(urgency === undefined ? {} : { urgency }),
    ...(role === undefined ? {} : { role }),
    ...(state === undefined ? {} : { state }),
    ...(residence === undefined ? {} : { residence }),
  }));

describe("the fourteen situations of the sources", () => {
  // Written down by hand from the fact base: what is known, and who is asked besides ALWAYS.
  const rows: readonly [string, Facts, string][] = [
    ["immediate danger", { urgency: "imminent" }, "fund-front-line fund-protectdefenders ?fund-omct ?fund-aedh"],
    ["East and Horn of Africa", { state: "UG" }, "fund-defenddefenders"],
    ["South Mediterranean", { state: "TN" }, "fund-emhrf"],
    ["Eastern Europe", { state: "BY" }, "ngo-hrhf"],
    ["woman defender", { attrs: ["woman_whrd"] }, "fund-uaf"],
    ["trans defender", { attrs: ["trans"] }, "fund-uaf fund-protectdefenders fund-front-line ?fund-dignity-for-all"],
    ["LGBTI rights work", { attrs: ["lgbti"] }, "fund-protectdefenders fund-front-line ?fund-dignity-for-all"],
    [
      "journalist",
      { attrs: ["journalist"] },
      "fund-reporters-respond fund-rsf fund-ifj ?fund-cjfe ?fund-ims ?fund-iwmf ?fund-rory-peck",
    ],
    [
      "journalist in exile in France",
      { attrs: ["journalist"], residence: "FR" },
      "fund-reporters-respond fund-rsf fund-ifj fund-mdj ?fund-cjfe ?fund-ims ?fund-iwmf ?fund-rory-peck",
    ],
    ["digital attack", { needs: ["digital_security"] }, "fund-ddp fund-front-line"],
    ["relocation", { needs: ["relocation"] }, "fund-shelter-city fund-protectdefenders ?fund-uaf"],
    ...(["organisation", "group"] as const).map((kind): [string, Facts, string] => [
      `${kind} under attack, whoever reports`,
      { victim_kind: kind, role: "legal_representative" },
      "fund-front-line ?fund-lifeline ?fund-fghr",
    ]),
    ["accompaniment, and an alarm device", { needs: ["physical_security"] }, "ngo-pbi ?tool-natalia-project"],
    ...(["urgent_monitoring", "advocacy", "appeals_to_authorities", "protective_publicity"] as const).map(
      (need): [string, Facts, string] => [need, { needs: [need] }, "ngo-ishr ngo-fidh fund-omct ?ngo-amnesty ?ngo-pen"],
    ),
  ];

  it.each(rows)("%s", (_, facts, expected) => {
    expect(asked(facts)).toBe(`${expected} ${ALWAYS}`);
  });

  it("are fourteen, with those that are never offered", () => {
    expect(FUND_RULES).toHaveLength(14);
    expect(FUND_RULES.flatMap(({ never }) => never).toSorted()).toEqual(NEVER);
    expect(FURTHER_FUND_RULES.flatMap(({ never }) => never)).toEqual([]);
  });

  it("need the residence to be France and the person to be a journalist", () => {
    for (const facts of [
      { residence: "FR" },
      { attrs: ["journalist"], residence: "DE" },
      { attrs: ["journalist"], state: "FR" },
    ] as const)
      expect(asked(facts)).not.toContain("fund-mdj");
  });
});

describe("what the sources are silent on", () => {
  it("asks the lines that the rule for the group names when pressure goes on", () => {
    expect(asked({ urgency: "ongoing" })).toBe(`fund-front-line fund-protectdefenders ?fund-omct ${ALWAYS}`);
  });

  it("asks who helps organisations where one reports, only while nobody else is named", () => {
    expect(asked({ role: "ngo", victim_kind: "unknown" })).toBe(`?fund-lifeline ?fund-fghr ${ALWAYS}`);
    expect(asked({ role: "ngo", victim_kind: "person" })).toBe(ALWAYS);
    expect(asked({ role: "relative", victim_kind: "unknown" })).toBe(ALWAYS);
    const facts: Facts = { role: "ngo", victim_kind: "unknown", urgency: "ongoing", consent: "mechanism_only" };
    const reasonOf = (victim_kind: NonNullable<Facts["victim_kind"]>): string | undefined =>
      route({ ...facts, victim_kind }).find(({ mechanism }) => mechanism === "fund-lifeline")?.reason;
    expect(reasonOf("organisation")).toMatch(/: An organisation or a group under attack\. /u);
    expect(reasonOf("unknown")).toMatch(/: An organisation reports, and names nobody else\. /u);
    expect(reasonOf("person")).toMatch(/\(victim_kind: person, not organisation or group\)\.$/u);
  });

  it("asks who helps against digital attacks where there was one, whatever is needed", () => {
    expect(asked({ incident_type: "hacking", needs: ["legal"] })).toBe(
      `fund-ddp fund-front-line ?fund-omct ?fund-protectdefenders ${ALWAYS}`,
    );
    expect(asked({ incident_type: "other" })).toBe(ALWAYS);
  });

  it("asks for costs once it is over, and for care, legal help or a living", () => {
    expect(asked({ urgency: "past" })).toBe(`?fund-front-line ?fund-protectdefenders ?fund-omct ${ALWAYS}`);
    for (const need of ["medical", "legal", "legal_advice", "subsistence", "family_support", "transport"] as const)
      expect(asked({ needs: [need] })).toBe(`?fund-omct ?fund-front-line ?fund-protectdefenders ${ALWAYS}`);
  });

  it("sends nobody inside of the European Union to who helps outside of it only [E44]", () => {
    expect(asked({ urgency: "imminent", state: "GR" })).toBe(`fund-front-line ?fund-omct ?fund-aedh ${ALWAYS}`);
    expect(route({ urgency: "imminent", state: "GR", consent: "mechanism_only" })).toContainEqual(
      expect.objectContaining({ mechanism: "fund-protectdefenders", outcome: "not_applicable" }),
    );
    expect(asked({ urgency: "imminent", state: "AL" })).toContain("fund-protectdefenders");
  });

  it("names UPR Info to those who take part in the review, and Protection International in any case", () => {
    expect(asked({ body: ["upr"] })).toBe(`?ngo-upr-info ${ALWAYS}`);
    expect(asked({ body: ["hrc"] })).toBe(ALWAYS);
    expect(asked({})).toBe(ALWAYS);
  });

  it("asks first who is asked first in one situation and after a check in another", () => {
    expect(asked({ urgency: "imminent", needs: ["advocacy"] })).toBe(
      `fund-front-line fund-protectdefenders ngo-ishr ngo-fidh fund-omct ?fund-aedh ?ngo-amnesty ?ngo-pen ${ALWAYS}`,
    );
    const uaf = selectFunds({ attrs: ["woman_whrd"], needs: ["relocation"] }).find(
      (each) => each.mechanism === "fund-uaf",
    );
    expect(uaf).toMatchObject({ standing: "first", when: "A woman or trans defender" });
  });
});

describe("selectFunds", () => {
  it("never offers what one rule offers and another one says never to offer, even where that one does not hold", () => {
    const common = { checkFirst: [], never: [], note: null, basis: ["inference"] };
    const offering: FundRule = {
      ...common,
      facts: { when: {}, why: "Any situation" },
      first: ["fund-a", "fund-b"],
      checkFirst: ["fund-c"],
    };
    const forbidding: FundRule = {
      ...common,
      facts: { when: { urgency: ["past"] }, why: "It is over" },
      first: [],
      never: ["fund-a", "fund-c"],
    };
    expect(selectFunds({}, [offering, forbidding]).map(({ mechanism }) => mechanism)).toEqual(["fund-b"]);
  });

  it("never offers what some situation says never to offer, in any case", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const offered = selectFunds(facts).map(({ mechanism }) => mechanism);
        expect(offered.filter((each) => NEVER.includes(each))).toEqual([]);
      }),
    );
  });

  it("offers each once, all that are asked first before all others, each with why and where from", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const choices = selectFunds(facts);
        expect(new Set(choices.map(({ mechanism }) => mechanism)).size).toBe(choices.length);
        const standings = choices.map(({ standing }) => standing);
        expect(standings).toEqual(standings.toSorted().toReversed());
        for (const { when, basis } of choices) {
          expect(when).not.toBe("");
          expect(basis.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("offers nothing for a region when the State is not known, and only where the State lies in it", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const offered = selectFunds(facts).map(({ mechanism }) => mechanism);
        const regional = subregionsOf(facts.state ?? "").length;
        expect(offered.filter((each) => REGIONAL.includes(each))).toHaveLength(regional);
        const { state, ...others } = facts;
        expect(
          selectFunds(others).filter(({ mechanism }) => REGIONAL.includes(mechanism)),
          state,
        ).toEqual([]);
      }),
    );
  });

  it("does not depend on the order in which facts are known", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const turned: Facts = {
          ...Object.fromEntries(Object.entries(facts).toReversed()),
          needs: (facts.needs ?? []).toReversed(),
          attrs: (facts.attrs ?? []).toReversed(),
          body: (facts.body ?? []).toReversed(),
        };
        expect(selectFunds(turned)).toEqual(selectFunds(facts));
      }),
    );
  });

  it("withdraws nothing and lowers nothing when one more need or trait is known", () => {
    fc.assert(
      fc.property(someFacts, someNeeds, someAttrs, (facts, needs, attrs) => {
        const more = selectFunds({
          ...facts,
          needs: [...new Set([...(facts.needs ?? []), ...needs])],
          attrs: [...new Set([...(facts.attrs ?? []), ...attrs])],
        });
        for (const { mechanism, standing } of selectFunds(facts)) {
          const now = more.find((each) => each.mechanism === mechanism)?.standing;
          expect(standing === "first" ? ["first"] : ["first", "check_first"]).toContain(now);
        }
      }),
    );
  });

  it("can reach every fund and organisation of the data, and nothing that is not in the data", () => {
    const named = [...FUND_RULES, ...FURTHER_FUND_RULES].flatMap(({ first, checkFirst }) => [...first, ...checkFirst]);
    expect([...new Set(named)].toSorted()).toEqual(GROUPED.map(({ id }) => id).toSorted());
  });

  it("asks first nobody who is not known to be active", () => {
    const first = [...FUND_RULES, ...FURTHER_FUND_RULES].flatMap((rule) => rule.first);
    expect(first.filter((id) => mechanismOf(id)?.standing !== "active")).toEqual([]);
  });

  it("agrees with routing on who can be asked, and on who is asked first while the danger lasts", () => {
    fc.assert(
      fc.property(someFacts, fc.constantFrom(...FACT_VALUES.urgency), (some, urgency) => {
        const facts: Facts = { ...some, urgency, consent: "mechanism_only" };
        const outcomes = new Map(route(facts).map(({ mechanism, outcome }) => [mechanism, outcome]));
        const choices = selectFunds(facts);
        for (const { id } of GROUPED) {
          const standing = choices.find(({ mechanism }) => mechanism === id)?.standing;
          const lasting = urgency !== "past" && standing === "first";
          expect(outcomes.get(id), id).toBe(
            standing === undefined ? "not_applicable" : lasting ? "recommended" : "possible",
          );
        }
      }),
    );
  });
});
