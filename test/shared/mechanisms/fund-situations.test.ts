import { describe, expect, it } from "vitest";
import type { Facts } from "../../../shared/mechanisms/facts.ts";
import { FUND_RULES, FURTHER_FUND_RULES } from "../../../shared/mechanisms/fund-rules.ts";
import { selectFunds } from "../../../shared/mechanisms/fund-selection.ts";

// Each situation by the words that people read as the reason: what has to be known for it, and who is asked for that reason alone. A
// question mark stands for "check first".
const SITUATIONS: readonly (readonly [situation: string, facts: Facts, asked: string])[] = [
  ["Immediate danger", { urgency: "imminent" }, "fund-front-line fund-protectdefenders ?fund-omct ?fund-aedh"],
  ["East Africa and the Horn of Africa", { state: "ET" }, "fund-defenddefenders"],
  ["South and east of the Mediterranean", { state: "EG" }, "fund-emhrf"],
  ["Eastern Europe", { state: "BY" }, "ngo-hrhf"],
  ["A woman or trans defender", { attrs: ["woman_whrd"] }, "fund-uaf"],
  [
    "Work for the rights of LGBTI people",
    { attrs: ["lgbti"] },
    "fund-protectdefenders fund-front-line ?fund-dignity-for-all",
  ],
  [
    "A journalist or a medium",
    { attrs: ["journalist"] },
    "fund-reporters-respond fund-rsf fund-ifj ?fund-cjfe ?fund-ims ?fund-iwmf ?fund-rory-peck",
  ],
  ["A journalist who lives in exile in France", { attrs: ["journalist"], residence: "FR" }, "fund-mdj"],
  ["Safety from digital attacks, or from surveillance", { needs: ["digital_security"] }, "fund-ddp fund-front-line"],
  ["Leaving for a time", { needs: ["relocation"] }, "fund-shelter-city fund-protectdefenders ?fund-uaf"],
  [
    "An organisation or a group under attack",
    { victim_kind: "organisation" },
    "fund-front-line ?fund-lifeline ?fund-fghr",
  ],
  ["Being accompanied for protection", { needs: ["physical_security"] }, "ngo-pbi"],
  [
    "Urgent appeals, publicity, or raising the case at the United Nations",
    { needs: ["advocacy"] },
    "ngo-ishr ngo-fidh fund-omct ?ngo-amnesty ?ngo-pen",
  ],
  ["An alarm device", { needs: ["physical_security"] }, "?tool-natalia-project"],
  ["A digital attack", { incident_type: "hacking" }, "fund-ddp fund-front-line"],
  [
    "An organisation reports, and names nobody else",
    { role: "ngo", victim_kind: "unknown" },
    "?fund-lifeline ?fund-fghr",
  ],
  ["Pressure that goes on", { urgency: "ongoing" }, "fund-front-line fund-protectdefenders ?fund-omct"],
  [
    "Costs that are left when the worst is over",
    { urgency: "past" },
    "?fund-front-line ?fund-protectdefenders ?fund-omct",
  ],
  [
    "Costs of care, of legal help or of living",
    { needs: ["medical"] },
    "?fund-omct ?fund-front-line ?fund-protectdefenders",
  ],
  ["Taking part in the Universal Periodic Review", { body: ["upr"] }, "?ngo-upr-info"],
  ["Any situation", {}, "?ngo-protection-international"],
];

describe("a situation to ask for support in", () => {
  it.each(SITUATIONS)("is the reason to ask whom the sources name for it: %s", (situation, facts, asked) => {
    const chosen = selectFunds(facts).filter(({ when }) => when === situation);
    expect(
      chosen.map(({ mechanism, standing }) => (standing === "first" ? mechanism : `?${mechanism}`)).join(" "),
    ).toBe(asked);
  });

  it("is each that is known", () => {
    const known = [...FUND_RULES, ...FURTHER_FUND_RULES].map(({ facts }) => facts.why);
    expect(SITUATIONS.map(([situation]) => situation)).toEqual(known);
  });
});
