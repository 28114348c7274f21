import type { Condition, RoutingRule } from "../routing-rule.ts";
import { BODY_MAY_KNOW, STATE_MAY_KNOW, UNITED_NATIONS } from "./rule-terms.ts";

const CHARTER_ONLY: Condition = {
  when: { region: ["americas", "europe_coe", "other_osce", "other"] },
  why: "It covers States of the African Commission only.",
};

/** Rules for the African Commission. What they ask of consent: [C9]. */
export const AFRICA_RULES: readonly RoutingRule[] = [
  {
    rule: "achpr-focal-point",
    recommended: [
      {
        when: {
          body: ["achpr"],
          region: ["africa"],
          consent: BODY_MAY_KNOW,
        },
        why: "The person cooperated with the African system, and the focal point is there for reprisals against that.",
      },
    ],
    possible: [
      {
        when: {
          region: ["africa"],
          body: [...UNITED_NATIONS, "none"],
          consent: STATE_MAY_KNOW,
        },
        why: "The same office is the mandate on defenders in Africa; that it helps where the cooperation was elsewhere is our inference.",
      },
    ],
    notApplicable: [CHARTER_ONLY],
    reference: "S002 §3.2.1; §3.2 box",
    caveat: null,
    part: "first_responder",
  },
  {
    rule: "achpr-communication",
    recommended: [],
    possible: [
      {
        when: {
          region: ["africa"],
          remedies: ["exhausted", "exception", "not_attempted_risk"],
          consent: STATE_MAY_KNOW,
        },
        why: "A complaint to the Commission is open. It names the victim, who can ask for anonymity; it says that remedies are exhausted or why not, and whether it is with any other body of the kind.",
      },
    ],
    notApplicable: [
      CHARTER_ONLY,
      {
        when: { remedies: ["not_exhausted"] },
        why: "National remedies come first, unless there are reasons why they could not be used.",
      },
      {
        when: { consent: ["none", "mechanism_only"] },
        why: "A complaint is directed against a State, which is named in it and hears of it.",
      },
    ],
    reference: "S002 §3.2.2",
    caveat: null,
    part: "legal_remedy",
  },
  {
    rule: "achpr-provisional-measures",
    recommended: [
      {
        when: { region: ["africa"], irreparable: ["yes"], consent: STATE_MAY_KNOW },
        why: "The harm could not be made good. Ask together with a complaint; the State has to report within 15 days.",
      },
    ],
    possible: [
      {
        when: { region: ["africa"], irreparable: ["unknown"], consent: STATE_MAY_KNOW },
        why: "Show first that the harm could not be made good.",
      },
    ],
    notApplicable: [
      CHARTER_ONLY,
      { when: { irreparable: ["no"] }, why: "Provisional measures are for harm that could not be made good." },
    ],
    reference: "S002 §3.2.2",
    caveat: null,
    part: "urgent_protection",
  },
];
