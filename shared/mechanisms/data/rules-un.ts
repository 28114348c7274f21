import type { RoutingRule } from "../routing-rule.ts";
import { BODY_MAY_KNOW, REGIONAL_BODIES, STATE_MAY_KNOW, UNITED_NATIONS } from "./rule-terms.ts";

/** Rules for the Secretary-General, the Council and the Special Procedures. What they ask of consent: [C1] [C2] [C3] [C4] [C5] [C7] [C12]. */
export const UN_RULES: readonly RoutingRule[] = [
  {
    rule: "asg-senior-official",
    recommended: [
      {
        when: { body: UNITED_NATIONS, consent: STATE_MAY_KNOW },
        why: "The person cooperated with a part of the United Nations, in the widest sense. National remedies need not be tried first, and other bodies may have the case at the same time.",
      },
    ],
    possible: [
      {
        when: { body: UNITED_NATIONS, consent: ["mechanism_only"] },
        why: "The office can pass it on inside the United Nations without approaching the State, or only keep it on record. It takes cases all year.",
      },
    ],
    notApplicable: [
      {
        when: { body: [...REGIONAL_BODIES, "none"] },
        only: true,
        why: "The mandate covers cooperation with the United Nations, not with regional bodies.",
      },
    ],
    reference: "S002 §2.4; §1.3 box",
    caveat:
      "Where the reprisal has to do with a regional body as well, write there first, and copy this office only for what concerns the United Nations.",
    part: "additional",
  },
  {
    rule: "sg-reprisals-report",
    recommended: [
      {
        when: { body: UNITED_NATIONS, consent: ["public_named"], publicity_worsens: ["no"] },
        why: "The person cooperated with the United Nations, has agreed to be named in public, and publicity is not expected to add to the danger.",
      },
    ],
    possible: [
      {
        when: { body: UNITED_NATIONS, consent: ["mechanism_only", "state_confidential", "public_without_name"] },
        why: "It can be handed in for the record only, or with the request to leave the name out.",
      },
      {
        when: { body: UNITED_NATIONS, consent: ["public_named"], publicity_worsens: ["unclear"] },
        why: "Weigh it with the person first: being named in public can protect, and can also add to the danger.",
      },
    ],
    notApplicable: [
      { when: { consent: ["none"] }, why: "Nothing goes into the report without the person's express permission." },
      {
        when: { body: [...REGIONAL_BODIES, "none"] },
        only: true,
        why: "The report covers cooperation with the United Nations only.",
      },
      {
        when: { publicity_worsens: ["yes"], consent: ["public_named"] },
        why: "A case is left out of the report when being published would make things worse for the person.",
      },
    ],
    reference: "S002 §2.5.1; §1.3 box; S004 §2",
    caveat:
      "Agreement to a letter is no agreement to the report: ask for it by itself. Look up this year's call early: it has closed as early as 1 May, for a period that ends on 30 April.",
    part: "publicity",
  },
  {
    rule: "sg-report-followup",
    recommended: [
      {
        when: { reported_before: ["yes"], consent: ["public_named"] },
        why: "An earlier report names the case: send what happened since, with the number of that report and the paragraph.",
      },
    ],
    possible: [
      {
        when: {
          reported_before: ["yes"],
          consent: ["mechanism_only", "state_confidential", "public_without_name"],
        },
        why: "An earlier report has the case: what happened since can be sent for the record.",
      },
    ],
    notApplicable: [
      { when: { reported_before: ["no"] }, why: "Only a case that was in an earlier report can be followed up." },
    ],
    reference: "S002 §2.5.3",
    caveat: null,
    part: "publicity",
  },
  {
    rule: "hrc-president-bureau",
    recommended: [
      {
        when: { body: ["hrc", "upr", "sp"], consent: STATE_MAY_KNOW },
        why: "The person cooperated with the Human Rights Council, the Universal Periodic Review or the Special Procedures.",
      },
    ],
    possible: [
      {
        when: { body: ["hrc", "upr", "sp"], consent: ["mechanism_only"] },
        why: "The President can be told, with the request not to approach the State.",
      },
      {
        when: { in_geneva: ["yes"], body: ["hrc", "upr", "sp"] },
        why: "The person is in Geneva: ask to be received before the journey home.",
      },
    ],
    notApplicable: [
      {
        when: { body: ["tb:*", "ohchr", "other_un", ...REGIONAL_BODIES, "none"] },
        only: true,
        why: "The President acts where the reprisal has to do with the Council or what belongs to it.",
      },
    ],
    reference: "S002 §2.2; S004 §1",
    caveat: "Write in English or French, and copy the Council's secretariat. A President has named a case in public.",
    part: "first_responder",
  },
  {
    rule: "sp-mandate-holders",
    recommended: [
      {
        when: { body: ["sp"], consent: BODY_MAY_KNOW },
        why: "The person cooperated with a Special Procedure: that mandate is the first to turn to, with the one on defenders.",
      },
      {
        when: { body: UNITED_NATIONS, urgency: ["imminent", "ongoing"], consent: STATE_MAY_KNOW },
        why: "The danger is not over, and the mandates on the country and the subject send urgent letters, whichever part of the United Nations the person cooperated with.",
      },
    ],
    possible: [
      {
        when: { body: ["tb:*", "hrc", "upr", "ohchr", "other_un"], consent: STATE_MAY_KNOW },
        why: "The mandate on defenders can be written to as well as the body that the person cooperated with.",
      },
      {
        when: { body: ["none", ...REGIONAL_BODIES], consent: STATE_MAY_KNOW },
        why: "Mandates act on single cases in their field. Without cooperation with the United Nations it does not count as a reprisal there (our inference).",
      },
    ],
    notApplicable: [
      { when: { consent: ["none"] }, why: "The mandates act only where the person concerned has consented." },
    ],
    reference: "S002 §2.3; S001 §3",
    caveat: "Use the form on the internet, or the address of the mandate itself, in English, French or Spanish.",
    part: "first_responder",
  },
  {
    rule: "sr-hrd",
    recommended: [
      {
        when: { body: ["tb:*", "hrc", "upr", "sp"], consent: BODY_MAY_KNOW },
        why: "The mandate on defenders is told as well when somebody cooperated with a treaty body, the Council, the Universal Periodic Review or a Special Procedure.",
      },
    ],
    possible: [
      {
        when: { body: ["ohchr", "other_un", "none", ...REGIONAL_BODIES], consent: STATE_MAY_KNOW },
        why: "The mandate takes up the situation of any defender (our inference: the sources name it for other cases).",
      },
    ],
    notApplicable: [{ when: { consent: ["none"] }, why: "The person concerned has to consent first." }],
    reference: "S002 §2.1-2.3 boxes; S001 §3",
    caveat: null,
    part: "additional",
  },
  {
    rule: "sp-coordination-committee",
    recommended: [],
    possible: [
      {
        when: { body: ["sp"] },
        why: "The mandate holder can bring it there: the committee keeps a record of reprisals, and acts itself where it has to.",
      },
    ],
    notApplicable: [
      {
        when: { body: [...REGIONAL_BODIES, "none"] },
        only: true,
        why: "The committee speaks for the Special Procedures only.",
      },
    ],
    reference: "S002 §2.3; S004 §1",
    caveat: null,
    part: "additional",
  },
];
