import type { RoutingRule } from "../routing-rule.ts";
import { BODY_MAY_KNOW, REGIONAL_BODIES, STATE_MAY_KNOW } from "./rule-terms.ts";

/** Rules for the treaty bodies, each for those who cooperated with it, and for what they do on complaints. */
export const TREATY_BODY_RULES: readonly RoutingRule[] = [
  {
    rule: "tb-focal-point",
    recommended: [
      {
        when: { body: ["tb:*"], consent: BODY_MAY_KNOW },
        why: "The person cooperated with this treaty body: turn to its rapporteur or focal point on reprisals, or to its Chair.",
      },
    ],
    possible: [],
    notApplicable: [
      {
        when: { body: ["hrc", "upr", "sp", "ohchr", "other_un", ...REGIONAL_BODIES, "none"] },
        only: true,
        why: "A treaty body acts for those who cooperated with that very body.",
      },
    ],
    reference: "S002 §2.1; S004 §1",
    caveat: "Each treaty body that the person cooperated with has an entry of its own.",
    part: "first_responder",
  },
  {
    rule: "tb-individual-communication",
    recommended: [
      {
        when: {
          ratified: ["yes"],
          competence: ["yes"],
          remedies: ["exhausted", "exception"],
          consent: STATE_MAY_KNOW,
        },
        why: "The State is bound by the treaty and lets the committee hear complaints, and national remedies are exhausted or an exception applies.",
      },
    ],
    possible: [
      {
        when: {
          ratified: ["yes"],
          competence: ["yes"],
          remedies: ["not_attempted_risk"],
          consent: STATE_MAY_KNOW,
        },
        why: "Remedies were not tried because of the risk. Argue that they were out of reach or plainly useless, with legal advice.",
      },
      {
        when: { ratified: ["yes"], competence: ["unknown"], consent: STATE_MAY_KNOW },
        why: "Look up whether the State lets this committee hear complaints.",
      },
      {
        when: { ratified: ["unknown"], consent: STATE_MAY_KNOW },
        why: "Look up whether the State is bound by the treaty.",
      },
    ],
    notApplicable: [
      { when: { ratified: ["no"] }, why: "The State is not bound by the treaty." },
      { when: { competence: ["no"] }, why: "The State does not let this committee hear complaints." },
      {
        when: { remedies: ["not_exhausted"] },
        why: "National remedies come first, unless they take too long, are out of reach or are plainly useless.",
      },
      { when: { consent: ["none", "mechanism_only"] }, why: "The committee sends the complaint to the State." },
    ],
    reference: "S002 §2.1 box, fn 16",
    caveat: "The State learns who the victim is; later pages say that anonymous complaints are refused.",
    part: "legal_remedy",
  },
  {
    rule: "tb-interim-measures",
    recommended: [
      {
        when: {
          irreparable: ["yes"],
          ratified: ["yes"],
          competence: ["yes"],
          remedies: ["exhausted", "exception"],
          consent: STATE_MAY_KNOW,
        },
        why: "Harm that could not be made good threatens the person, and an individual complaint can go with the request.",
      },
    ],
    possible: [
      {
        when: {
          irreparable: ["unknown"],
          ratified: ["yes"],
          competence: ["yes"],
          remedies: ["exhausted", "exception"],
          consent: STATE_MAY_KNOW,
        },
        why: "A complaint is open to the person. Show first that the harm could not be made good.",
      },
    ],
    notApplicable: [
      { when: { irreparable: ["no"] }, why: "Interim measures are for harm that could not be made good." },
      { when: { ratified: ["no"] }, why: "It needs a complaint, and the State is not bound by the treaty." },
      { when: { competence: ["no"] }, why: "It needs a complaint, and the State does not let the committee hear any." },
    ],
    reference: "S002 §2.1 box",
    caveat: null,
    part: "urgent_protection",
  },
  {
    rule: "cerd-ewua",
    recommended: [
      {
        when: { racial: ["yes"], consent: STATE_MAY_KNOW },
        why: "There is a racist or ethnic side to it. National remedies need not be tried first.",
      },
    ],
    possible: [
      {
        when: { racial: ["yes"], consent: ["mechanism_only"] },
        why: "The committee can be told, with the request not to write to the State for now.",
      },
    ],
    notApplicable: [{ when: { racial: ["no"] }, why: "It is for what has a racial or ethnic side." }],
    reference: "S002 §2.1 box",
    caveat:
      "Later pages say that the State has to be bound by the convention against racial discrimination: look it up.",
    part: "urgent_protection",
  },
];
