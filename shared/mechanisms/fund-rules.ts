import type { Condition } from "./routing-rule.ts";
import type { Subregion } from "./state-memberships.ts";

/**
 * Who to ask for support in one kind of situation: `facts`, and `subregion` and `residence` where they are given, all have to hold.
 * `facts.why` names the situation.
 */
export interface FundRule {
  readonly facts: Condition;
  /** Where it happened. */
  readonly subregion?: Subregion;
  /** Where the person is now, ISO 3166-1 alpha-2. */
  readonly residence?: string;
  /** Asked first, in this order. */
  readonly first: readonly string[];
  /** Asked once somebody has checked that they still work as described. */
  readonly checkFirst: readonly string[];
  /** Named in the sources, but closed or lost: not offered in any situation. */
  readonly never: readonly string[];
  /** What those that are asked first or after a check do, where it is neither money nor a line that answers: the reason to ask them. */
  readonly help?: string;
  /** What to know about the choice; null when nothing. */
  readonly note: string | null;
  readonly basis: readonly string[];
}

const NONE = { checkFirst: [], never: [], note: null } as const;

/** Who to ask in which situation, in the order in which people are asked. */
export const FUND_RULES: readonly FundRule[] = [
  {
    ...NONE,
    facts: { when: { urgency: ["imminent"] }, why: "Immediate danger" },
    first: ["fund-front-line", "fund-protectdefenders"],
    checkFirst: ["fund-omct", "fund-aedh"],
    note: "Both of the first answer at any hour. The emergency fund of Agir ensemble was suspended when its page was last seen.",
    basis: ["S001 §4.1", "E44", "E45", "E46"],
  },
  {
    ...NONE,
    facts: { when: {}, why: "East Africa and the Horn of Africa" },
    subregion: "east_horn_africa",
    first: ["fund-defenddefenders"],
    basis: ["S002 §5", "E66"],
  },
  {
    ...NONE,
    facts: { when: {}, why: "South and east of the Mediterranean" },
    subregion: "south_mediterranean",
    first: ["fund-emhrf"],
    never: ["fund-arab-hr-fund"],
    note: "No recent page of the Arab Human Rights Fund was found.",
    basis: ["S001 §4.1", "E47"],
  },
  {
    ...NONE,
    facts: { when: {}, why: "Eastern Europe" },
    subregion: "eastern_europe",
    first: ["ngo-hrhf"],
    basis: ["S001 §5"],
  },
  {
    ...NONE,
    facts: { when: { attrs: ["woman_whrd", "trans"] }, why: "A woman or trans defender" },
    first: ["fund-uaf"],
    basis: ["S001 §4.1", "S002 §5", "E48"],
  },
  {
    ...NONE,
    facts: { when: { attrs: ["lgbti", "trans"] }, why: "Work for the rights of LGBTI people" },
    first: ["fund-protectdefenders", "fund-front-line"],
    checkFirst: ["fund-dignity-for-all"],
    note: "Whether Dignity for All still works has been uncertain since 2025.",
    basis: ["S001 §4.1", "E42"],
  },
  {
    ...NONE,
    facts: { when: { attrs: ["journalist"] }, why: "A journalist or a medium" },
    first: ["fund-reporters-respond", "fund-rsf", "fund-ifj"],
    checkFirst: ["fund-cjfe", "fund-ims", "fund-iwmf", "fund-rory-peck"],
    never: ["fund-doha-centre"],
    note: "The crisis fund of the Rory Peck Trust was closed when its page was last seen. The Doha Centre was shut in 2019.",
    basis: ["S002 §5", "E49", "E53", "E54", "E55", "E56", "E57", "E58"],
  },
  {
    ...NONE,
    facts: { when: { attrs: ["journalist"] }, why: "A journalist who lives in exile in France" },
    residence: "FR",
    first: ["fund-mdj"],
    basis: ["S002 §5", "E57"],
  },
  {
    ...NONE,
    facts: { when: { needs: ["digital_security"] }, why: "Safety from digital attacks, or from surveillance" },
    first: ["fund-ddp", "fund-front-line"],
    basis: ["S002 §5", "E51"],
  },
  {
    ...NONE,
    facts: { when: { needs: ["relocation"] }, why: "Leaving for a time" },
    first: ["fund-shelter-city", "fund-protectdefenders"],
    checkFirst: ["fund-uaf"],
    basis: ["S001 §4.1", "S002 §5", "E44", "E52"],
  },
  {
    ...NONE,
    facts: { when: { victim_kind: ["organisation", "group"] }, why: "An organisation or a group under attack" },
    first: ["fund-front-line"],
    checkFirst: ["fund-lifeline", "fund-fghr"],
    note: "Whether Lifeline still takes requests has been uncertain since 2025.",
    basis: ["S002 §5", "E42", "E43"],
  },
  {
    ...NONE,
    facts: { when: { needs: ["physical_security"] }, why: "Being accompanied for protection" },
    first: ["ngo-pbi"],
    help: "People from abroad go along with a defender.",
    note: "No money is given.",
    basis: ["S001 §5", "E62"],
  },
  {
    ...NONE,
    facts: {
      when: { needs: ["urgent_monitoring", "advocacy", "appeals_to_authorities", "protective_publicity"] },
      why: "Urgent appeals, publicity, or raising the case at the United Nations",
    },
    first: ["ngo-ishr", "ngo-fidh", "fund-omct"],
    checkFirst: ["ngo-amnesty", "ngo-pen"],
    help: "They appeal, publish, or raise the case where States hear it.",
    basis: ["S001 §5", "S002 §5", "E64"],
  },
  {
    ...NONE,
    facts: { when: { needs: ["physical_security"] }, why: "An alarm device" },
    first: [],
    checkFirst: ["tool-natalia-project"],
    help: "It calls others to whoever carries it.",
    never: ["tool-red-panic-button"],
    note: "A device that says where it is can be traced.",
    basis: ["S001 §4.2", "E59", "E60"],
  },
];

/** Who helps outside of the European Union only, whatever the situation [E44]. */
export const OUTSIDE_THE_UNION: readonly string[] = ["fund-protectdefenders"];

/** Situations that the sources make no list for: what the rule for the whole group says of them, or what a record alone says. They come last. */
export const FURTHER_FUND_RULES: readonly FundRule[] = [
  {
    ...NONE,
    facts: { when: { incident_type: ["hacking"] }, why: "A digital attack" },
    first: ["fund-ddp", "fund-front-line"],
    basis: ["S002 §5", "E51"],
  },
  {
    ...NONE,
    // Who reports is known, and nobody else: it may be the one that is under attack.
    facts: { when: { role: ["ngo"], victim_kind: ["unknown"] }, why: "An organisation reports, and names nobody else" },
    first: [],
    checkFirst: ["fund-lifeline", "fund-fghr"],
    basis: ["S002 §5", "E42", "E43", "inference"],
  },
  {
    ...NONE,
    facts: { when: { urgency: ["ongoing"] }, why: "Pressure that goes on" },
    first: ["fund-front-line", "fund-protectdefenders"],
    checkFirst: ["fund-omct"],
    basis: ["S002 §5", "S001 §4.1", "S003"],
  },
  {
    ...NONE,
    facts: { when: { urgency: ["past"] }, why: "Costs that are left when the worst is over" },
    first: [],
    checkFirst: ["fund-front-line", "fund-protectdefenders", "fund-omct"],
    basis: ["S002 §5", "S001 §4.1", "S003"],
  },
  {
    ...NONE,
    facts: {
      when: { needs: ["medical", "legal", "legal_advice", "subsistence", "family_support", "transport"] },
      why: "Costs of care, of legal help or of living",
    },
    first: [],
    checkFirst: ["fund-omct", "fund-front-line", "fund-protectdefenders"],
    basis: ["E44", "E45", "E63"],
  },
  {
    ...NONE,
    facts: { when: { body: ["upr"] }, why: "Taking part in the Universal Periodic Review" },
    first: [],
    checkFirst: ["ngo-upr-info"],
    help: "It holds the pre-sessions and advises those who take part.",
    note: "It gives no money that we know of.",
    basis: ["S001", "inference"],
  },
  {
    ...NONE,
    facts: { when: {}, why: "Any situation" },
    first: [],
    checkFirst: ["ngo-protection-international"],
    help: "It has a manual and tools for planning one's own protection.",
    basis: ["S001 §4", "inference"],
  },
];
