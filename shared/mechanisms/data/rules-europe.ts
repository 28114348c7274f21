import type { Condition, RoutingRule } from "../routing-rule.ts";
import { STATE_MAY_KNOW, UNITED_NATIONS } from "./rule-terms.ts";

// Russia and Belarus are in "other_osce": they do not belong to the Council of Europe. [X17]
const COUNCIL_ONLY: Condition = {
  when: { region: ["americas", "africa", "other_osce", "other"] },
  why: "It covers member States of the Council of Europe only.",
};

/** Rules for the Council of Europe, its Court and the OSCE. What they ask of consent: [C11]. */
export const EUROPE_RULES: readonly RoutingRule[] = [
  {
    rule: "coe-sg-private-office",
    recommended: [
      {
        when: { body: ["coe", "ecthr"], region: ["europe_coe"], consent: STATE_MAY_KNOW },
        why: "The person dealt with the Council of Europe or its Court, and this office takes in reprisals against that.",
      },
    ],
    possible: [],
    notApplicable: [
      COUNCIL_ONLY,
      {
        when: { body: [...UNITED_NATIONS, "iachr", "achpr", "osce", "none"] },
        only: true,
        why: "It takes in reprisals against those who dealt with the Council of Europe.",
      },
    ],
    reference: "S002 §3.3.1; E31",
    caveat: null,
    part: "first_responder",
  },
  {
    rule: "coe-commissioner",
    recommended: [
      {
        when: {
          body: ["coe", "ecthr"],
          region: ["europe_coe"],
          consent: STATE_MAY_KNOW,
          urgency: ["imminent", "ongoing"],
        },
        why: "The danger is not over, and the Commissioner can step in where somebody who dealt with the Council of Europe suffers for it.",
      },
    ],
    possible: [
      {
        when: { region: ["europe_coe"], consent: STATE_MAY_KNOW },
        why: "The Commissioner speaks up for defenders in member States.",
      },
    ],
    notApplicable: [COUNCIL_ONLY],
    reference: "S002 §3.3.1",
    caveat: "The Commissioner does not decide on individual complaints.",
    part: "urgent_political",
  },
  {
    rule: "pace-legal-affairs-chair",
    recommended: [],
    possible: [
      {
        when: {
          body: ["coe", "ecthr"],
          region: ["europe_coe"],
          consent: ["public_without_name", "public_named"],
        },
        why: "The committee can take the case into its report.",
      },
    ],
    notApplicable: [
      COUNCIL_ONLY,
      {
        when: { consent: ["none", "mechanism_only", "state_confidential"] },
        why: "The committee's report is public, and nobody has agreed to that.",
      },
    ],
    reference: "S002 §3.3.1",
    caveat: null,
    part: "publicity",
  },
  {
    rule: "ecthr-rule-39",
    recommended: [
      {
        when: {
          region: ["europe_coe"],
          irreparable: ["yes"],
          urgency: ["imminent"],
          court_pending: ["yes"],
          consent: STATE_MAY_KNOW,
        },
        why: "The Court already has the case, and harm that could not be made good is about to happen.",
      },
    ],
    possible: [
      {
        when: {
          region: ["europe_coe"],
          irreparable: ["yes"],
          urgency: ["imminent"],
          court_pending: ["no"],
          consent: STATE_MAY_KNOW,
        },
        why: "The request can be made together with an application: ask a lawyer.",
      },
    ],
    notApplicable: [
      {
        ...COUNCIL_ONLY,
        // [X17]
        why: "The State has to be a party to the European Convention. Russia is none for anything after 16 September 2022.",
      },
      { when: { irreparable: ["no"] }, why: "It is for very grave harm that could not be made good." },
      { when: { urgency: ["past"] }, why: "It is for what is about to happen." },
    ],
    reference: "S002 §3.3.1 and box",
    caveat: null,
    part: "urgent_protection",
  },
  {
    rule: "osce-odihr",
    recommended: [],
    possible: [
      {
        when: { body: ["osce"] },
        why: "The OSCE has no procedure against reprisals, but its human rights office can be told, and may follow it up.",
      },
    ],
    notApplicable: [
      {
        when: { body: [...UNITED_NATIONS, "iachr", "achpr", "coe", "ecthr", "none"] },
        only: true,
        why: "Only cooperation with the OSCE concerns it, and there is no procedure.",
      },
    ],
    reference: "S002 §3.3.2",
    caveat: null,
    part: "information",
  },
];
