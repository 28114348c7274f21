import type { RoutingRule } from "../routing-rule.ts";
import { STATE_MAY_KNOW, UNITED_NATIONS } from "./rule-terms.ts";

/** Rules for missions of States, for States that speak up, and for organisations that help. What they ask of consent: [C12]. */
export const SUPPORT_RULES: readonly RoutingRule[] = [
  {
    rule: "ngo-and-funds",
    recommended: [
      {
        when: { urgency: ["imminent", "ongoing"] },
        why: "The danger is not over, and there are lines that answer day and night, and grants that are paid quickly.",
      },
    ],
    possible: [
      {
        when: { urgency: ["past"] },
        why: "There are grants for lawyers, doctors, safety and moving elsewhere.",
      },
    ],
    notApplicable: [
      { when: { consent: ["none"] }, why: "No organisation is told of a case without the person's consent." },
    ],
    reference: "S002 §5; S001 §4.1; S003",
    caveat:
      "Each organisation needs agreement of its own. Turn first to those that are known to be active, and look at the organisation's own page before writing.",
    part: "urgent_support",
  },
  {
    rule: "embassies-general",
    recommended: [
      {
        when: { urgency: ["imminent", "ongoing"], consent: STATE_MAY_KNOW },
        why: "The danger is not over, and these missions have guidelines on helping defenders; some can give a visa or shelter.",
      },
    ],
    possible: [
      {
        when: { consent: ["mechanism_only"] },
        why: "A mission can be told in confidence. Weigh that being seen there can be a risk.",
      },
      {
        when: { urgency: ["past"] },
        why: "It helps to be known to a mission before the next reprisal.",
      },
    ],
    notApplicable: [{ when: { consent: ["none"] }, why: "No State is told of a case without the person's consent." }],
    reference: "S002 §4.1; S001 §1; S003; S004 §3",
    // [R4] [R5]
    caveat:
      "Being seen with diplomats can add to the risk, and a mission that fears for its own staff may not be able to help. Leave out missions of States that are close to the one concerned.",
    part: "urgent_support",
  },
  {
    rule: "states-raising-cases",
    recommended: [],
    possible: [
      {
        when: {
          body: UNITED_NATIONS,
          consent: ["public_without_name", "public_named"],
          publicity_worsens: ["no", "unclear"],
        },
        why: "States can speak of it in the Human Rights Council, the Universal Periodic Review or the General Assembly, if some are willing.",
      },
    ],
    notApplicable: [
      { when: { publicity_worsens: ["yes"] }, why: "Publicity would make things worse for the person." },
      {
        when: { consent: ["none", "mechanism_only", "state_confidential"] },
        why: "What States say there is public, and nobody has agreed to that.",
      },
    ],
    reference: "S002 §4.2; §2.5.2",
    caveat: null,
    part: "publicity",
  },
];
