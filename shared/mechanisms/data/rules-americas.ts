import type { Condition, RoutingRule } from "../routing-rule.ts";
import { STATE_MAY_KNOW, UNITED_NATIONS } from "./rule-terms.ts";

const OAS_ONLY: Condition = {
  when: { region: ["africa", "europe_coe", "other_osce", "other"] },
  why: "It covers member States of the OAS only.",
};

/** Rules for the Inter-American Commission. What they ask of consent: [C8] [C10]. */
export const AMERICAS_RULES: readonly RoutingRule[] = [
  {
    rule: "iachr-request-for-information",
    recommended: [
      {
        when: { body: ["iachr"], region: ["americas"], consent: STATE_MAY_KNOW },
        why: "The person cooperated with the Inter-American system. The Commission can ask the State within about a week, which then has some 15 days.",
      },
    ],
    possible: [
      {
        when: { body: [...UNITED_NATIONS, "none"], region: ["americas"], consent: STATE_MAY_KNOW },
        why: "The sources speak of cooperation with the Inter-American system; that it also helps others is our inference.",
      },
    ],
    notApplicable: [
      OAS_ONLY,
      { when: { consent: ["none", "mechanism_only"] }, why: "The State learns whom it is to protect." },
    ],
    reference: "S002 §3.1.1; §3.1.2 boxes",
    caveat: null,
    part: "first_responder",
  },
  {
    rule: "iachr-precautionary-measures",
    recommended: [
      {
        when: {
          region: ["americas"],
          body: ["iachr"],
          irreparable: ["yes"],
          urgency: ["imminent", "ongoing"],
          consent: STATE_MAY_KNOW,
        },
        why: "It is grave and urgent, and the harm could not be made good. No petition is needed.",
      },
    ],
    possible: [
      {
        when: {
          region: ["americas"],
          irreparable: ["unknown"],
          urgency: ["imminent", "ongoing"],
          consent: STATE_MAY_KNOW,
        },
        why: "The danger is not over. Show how grave and urgent it is, and that the harm could not be made good.",
      },
      {
        when: {
          region: ["americas"],
          body: [...UNITED_NATIONS, "none"],
          irreparable: ["yes"],
          urgency: ["imminent", "ongoing"],
          consent: STATE_MAY_KNOW,
        },
        why: "Measures need no petition; the sources speak of cooperation with the Inter-American system, so that use by others is our inference.",
      },
    ],
    notApplicable: [
      OAS_ONLY,
      { when: { consent: ["none", "mechanism_only"] }, why: "The State is told who is to be protected." },
      { when: { urgency: ["past"] }, why: "Measures are for what is grave and urgent now." },
    ],
    reference: "S002 §3.1.2 and boxes",
    caveat:
      "National authorities need not be approached first where that is likely to bring more harassment. Expect one to three months. Use the Commission's portal.",
    part: "urgent_protection",
  },
  {
    rule: "iachr-press-release",
    recommended: [
      {
        when: { body: ["iachr"], region: ["americas"], consent: ["public_named"], publicity_worsens: ["no"] },
        why: "The person cooperated with the Inter-American system and wants it public. It helps most where the State does not react.",
      },
    ],
    possible: [
      {
        when: { body: ["iachr"], region: ["americas"], consent: ["public_without_name"] },
        why: "The Commission can be asked for a release without names.",
      },
      {
        when: {
          body: ["iachr"],
          region: ["americas"],
          consent: ["public_named"],
          publicity_worsens: ["unclear"],
        },
        why: "Weigh with the person whether publicity protects or adds to the danger.",
      },
    ],
    notApplicable: [
      {
        when: { consent: ["none", "mechanism_only", "state_confidential"] },
        why: "A press release is public, and nobody has agreed to that.",
      },
      { when: { publicity_worsens: ["yes"] }, why: "Publicity would make things worse for the person." },
    ],
    reference: "S002 §3.1.3",
    caveat: null,
    part: "publicity",
  },
  {
    rule: "iachr-hearing-reminder",
    recommended: [
      {
        when: { body: ["iachr"], hearing: ["planned", "attended"] },
        why: "Ask the Commissioners to remind the State, in the hearing, of article 63, which forbids reprisals.",
      },
    ],
    possible: [],
    notApplicable: [{ when: { hearing: ["none"] }, why: "It is done in a hearing, and there is none." }],
    reference: "S002 §3.1 box",
    caveat: null,
    part: "prevention",
  },
  {
    rule: "iachr-closed-hearing",
    recommended: [
      {
        when: { body: ["iachr"], hearing: ["planned"] },
        why: "A hearing is coming. Whoever fears reprisals can ask for it to be held behind closed doors.",
      },
    ],
    possible: [],
    notApplicable: [{ when: { hearing: ["attended", "none"] }, why: "It has to be asked for before a hearing." }],
    reference: "S002 §3.1 box",
    caveat: null,
    part: "prevention",
  },
];
