import type { Ask, Contact, Disclosure, Mechanism } from "../mechanism.ts";
import { asks, says, welcomes, tells } from "./sourced.ts";
import { ALLEGED_PERPETRATORS, UN_ASKS } from "./un-asks.ts";

// The Special Procedures: independent experts of the Human Rights Council, who write to States about single cases.

/** What their common form asks for. */
const FORM_ASKS: readonly Ask[] = [
  ...UN_ASKS,
  asks(
    ["reporter_name"],
    "The name of whoever writes. What comes without a name is not looked at; the name is kept from others as a rule.",
    "E18",
  ),
  asks(["victim_name"], "The name of each person it happened to.", "S002 §2.4", "E18"),
  ALLEGED_PERPETRATORS,
  welcomes(["evidence_list"], "What proves it, and what of that has to stay confidential.", "E18"),
];

const GROUP: Ask = asks(
  ["victim_group"],
  "The group or organisation that is affected, if it is more than persons.",
  "E18",
);

const DISCLOSES: readonly Disclosure[] = [
  tells(
    "mechanism",
    "always",
    "name",
    "The experts and their office learn the whole case. They keep to themselves who sent it, as a rule.",
    "E18",
  ),
  tells(
    "state",
    "may",
    "name",
    "If they act, they write to the State about the person, or speak with its officials.",
    "S002 §2.3",
  ),
  tells(
    "un_entities",
    "may",
    "name",
    "They may bring the case to UN offices, the Secretary-General, the High Commissioner or the Council's President.",
    "S002 §2.3",
  ),
  tells(
    "public",
    "may",
    "name",
    "Letters to States come out in reports, three times a year, after the time to answer. Press releases and reports to the Council are public.",
    "E17",
    "S002 §2.3",
  ),
];

/** The one form for all mandates [X5]. Other pages still linked to it in 2026; none of the body's own could confirm its address. */
const FORM: Contact = {
  kind: "form",
  value: "https://spsubmission.ohchr.org/",
  basis: ["S002 §2.3", "E01", "E68"],
  seen: "2026",
  status: "unconfirmed",
};

const ANSWER_IN_60_DAYS = {
  deadline: "D7",
  ...says("A State is given 60 days to answer. It can take longer, or never answer.", "E17", "inference"),
} as const;

/** Languages of the form and of letters. */
const LANGUAGES = ["en", "fr", "es"] as const;

// [C1] The handbook and OHCHR's page agree: no consent, no action [C12].
const CONSENT = {
  least: "mechanism_only",
  uses: ["letter"],
  own: false,
  rules: ["C1", "C12"],
  risks: ["R1", "R2", "R3", "R9", "R11"],
  ...says("The experts act for somebody only if that person agrees, and if it does no harm.", "S002 §2.3", "E01"),
} as const;

/** Mandate holders in general, three that the founding documents name, and the committee that coordinates them. */
export const SPECIAL_PROCEDURES: readonly Mechanism[] = [
  {
    id: "sp-mandate-holders",
    family: "un-charter",
    name: "Special Procedures: the mandate holder for the subject or the country",
    standing: "active",
    note: says(
      "At work. There is one online form for all mandates since the end of 2020; a general address for urgent cases is no longer listed.",
      "E16",
      "E01",
    ),
    can: [
      says(
        "Write to the State and others: urgently while harm can still be prevented, or about what has been done.",
        "S002 §2.3",
      ),
      says("Meet officials, and visit countries.", "S002 §2.3"),
      says("Carry the case further within the UN, up to the Secretary-General.", "S002 §2.3"),
      says("Speak out: statements, press releases, reports to the Council and the General Assembly.", "S002 §2.3"),
    ],
    applies: [
      says("The person tried to work, works or worked with a Special Procedure.", "S002 §2.3"),
      says(
        "The case falls under a mandate by its subject or country, whatever body the person worked with.",
        "S002 §2.3",
      ),
    ],
    preconditions: [
      says("The people concerned agree.", "S002 §2.3"),
      says(
        "Choose the mandates for the subject and the country, and write to the one for defenders as well.",
        "S002 §2.3",
      ),
      // [X5] No desk's mailbox, no person's mailbox.
      says("Use the form, or the address that OHCHR's list gives for the mandate itself.", "E01"),
      says("Say what has to stay confidential.", "E18"),
    ],
    asks: [...FORM_ASKS, GROUP],
    discloses: DISCLOSES,
    consent: CONSENT,
    languages: LANGUAGES,
    timeLimits: [ANSWER_IN_60_DAYS],
    expect: [
      says("All mandates have the same means; some make more of them than others.", "S002 §2.3"),
      says("Letters and answers come out in reports three times a year.", "E17"),
      says("Their yearly report has a part about reprisals.", "S002 §2.3"),
    ],
    contacts: [
      FORM,
      {
        kind: "page",
        value: "http://www.ohchr.org/EN/HRBodies/SP/Pages/Communications.aspx",
        basis: ["S002 §2.3"],
        seen: "2018",
        status: "unconfirmed",
      },
    ],
    routing: { by: "rule" },
    draft: "special-procedures",
    // A mandate was being filled then: E13. Pages about the form bear no date.
    confirmed: null,
  },
  {
    id: "sr-hrd",
    family: "un-charter",
    name: "Special Rapporteur on the situation of human rights defenders",
    standing: "active",
    // [X2] The office is named here, never who holds it.
    note: says(
      "At work. A new holder was to be appointed in March 2026. The address here is from 2018 and could not be confirmed.",
      "E13",
      "S002 §2.3",
    ),
    can: [
      says("Write to the State about a defender, at once where that is needed, and speak out.", "S002 §2.3", "S004 §1"),
      says(
        "Be told in addition, when the cooperation was with a treaty body, the Council or its review of States.",
        "S002 §2.1",
        "S002 §2.2",
      ),
    ],
    applies: [
      says("The person worked with any human rights body of the UN.", "S002 §2.1", "S002 §2.2", "S002 §2.3"),
      says("The person defends human rights, whether or not the UN comes into it.", "S001 §3", "inference"),
    ],
    preconditions: [says("The people concerned agree.", "S002 §2.3")],
    asks: FORM_ASKS,
    discloses: DISCLOSES,
    consent: CONSENT,
    languages: LANGUAGES,
    timeLimits: [ANSWER_IN_60_DAYS],
    expect: [says("Letters and answers come out in reports three times a year.", "E17")],
    // [X5] The general address for urgent cases is not offered any more. S001 bears no date: its newest links are of November 2013.
    contacts: [
      FORM,
      { kind: "email", value: "defenders@ohchr.org", basis: ["S002 §2.3"], seen: "2018", status: "unconfirmed" },
      {
        kind: "page",
        value: "http://www.ohchr.org/EN/Issues/SRHRDefenders/Pages/Complaints.aspx",
        basis: ["S001 §3"],
        seen: "2013-11",
        status: "unconfirmed",
      },
      {
        kind: "page",
        value: "www.ohchr.org/EN/Issues/SRHRDefenders/Pages/SRHRDefendersIndex.aspx",
        basis: ["S001 §5"],
        seen: "2013-11",
        status: "unconfirmed",
      },
    ],
    routing: { by: "rule" },
    draft: "special-procedures",
    confirmed: "2025",
  },
  {
    id: "sp-coordination-committee",
    family: "un-charter",
    name: "Coordination Committee of Special Procedures, focal point on reprisals",
    standing: "active",
    note: says("Described in the handbook of 2018; no later page was consulted.", "S002 §2.3"),
    can: [
      says("Keep count of every reprisal that the Special Procedures are told of.", "S002 §2.3"),
      says(
        "Speak of reprisals with the Council, the High Commissioner, the senior official and the Secretary-General.",
        "S002 §2.3",
      ),
      says(
        "Turn to a State or others, or issue a press statement, after asking the mandate holders concerned.",
        "S002 §2.3",
      ),
    ],
    applies: [
      says(
        "The person worked with a Special Procedure, and more than one mandate's letter is needed.",
        "S002 §2.3",
        "inference",
      ),
    ],
    preconditions: [says("It has no address of its own: the mandate holder passes the case on.", "S002 §2.3")],
    asks: [],
    discloses: [
      tells("mechanism", "may", "name", "It sees what the mandate holders were sent.", "S002 §2.3"),
      tells("un_entities", "may", "facts", "It speaks of cases with other parts of the UN.", "S002 §2.3"),
      tells("state", "may", "name", "When necessary, it may approach the State.", "S002 §2.3"),
      tells("public", "may", "facts", "It may issue a press statement.", "S002 §2.3"),
    ],
    consent: {
      least: "mechanism_only",
      uses: ["share_with_un"],
      own: false,
      rules: ["C1", "C12"],
      risks: ["R1", "R2", "R3", "R11"],
      ...says(
        "What was agreed with the mandate holder holds here too: say so when asking them to pass it on.",
        "S002 §2.3",
        "inference",
      ),
    },
    languages: [],
    timeLimits: [{ deadline: "D9", ...says("Its focal point on reprisals is chosen anew each year.", "S002 §2.3") }],
    expect: [],
    contacts: [
      {
        kind: "page",
        value: "http://www.ohchr.org/EN/HRBodies/SP/CoordinationCommittee/Pages/CCSpecialProceduresIndex.aspx",
        basis: ["S002 §2.3"],
        seen: "2018",
        status: "unconfirmed",
      },
    ],
    routing: { by: "rule" },
    draft: null,
    confirmed: null,
  },
  {
    id: "wgeid",
    family: "un-charter",
    name: "Working Group on Enforced or Involuntary Disappearances",
    standing: "active",
    note: says(
      "At work, by an undated page. The handbook speaks of it in one case only, and gives no address.",
      "E15",
      "S002 §2.3",
    ),
    can: [
      says(
        "Act with other mandates, as in 2017 in an urgent statement for somebody who had been travelling to it.",
        "S002 §2.3",
      ),
    ],
    applies: [
      says("The person worked with this group, or somebody has been made to disappear.", "S002 §2.3", "inference"),
    ],
    preconditions: [
      says(
        "It is somewhat stricter than others about form. Those concerned, families and representatives can write.",
        "E15",
      ),
    ],
    asks: [
      ...FORM_ASKS,
      welcomes(
        ["relationship_to_victim"],
        "What ties whoever writes to the person who disappeared, or whom it is about.",
        "E15",
      ),
    ],
    discloses: DISCLOSES,
    consent: CONSENT,
    languages: LANGUAGES,
    timeLimits: [ANSWER_IN_60_DAYS],
    expect: [],
    contacts: [FORM],
    routing: {
      by: "beside",
      mechanisms: ["sp-mandate-holders"],
      when: [{ whereabouts: ["disappeared"] }, { body: ["sp"] }],
      how: says(
        "One of the mandates to choose from: where somebody has disappeared, or where it was this very group that the person worked with, which no fact tells from the other mandates.",
        "S002 §2.3",
        "inference",
      ),
    },
    draft: "special-procedures",
    confirmed: null,
  },
  {
    id: "sr-extreme-poverty",
    family: "un-charter",
    name: "Special Rapporteur on extreme poverty and human rights",
    standing: "active",
    note: says(
      "At work. The handbook speaks of it in one case only. A mailbox that was seen later bears a person's name and is not kept.",
      "S002 §2.3",
      "E68",
    ),
    can: [
      says(
        "Take up with a State what happened to people who met the mandate on a country visit, and report on it.",
        "S002 §2.3",
        "S004 §1",
      ),
    ],
    applies: [
      says("The person met the mandate on a visit, or the case is about poverty and rights.", "S002 §2.3", "inference"),
    ],
    preconditions: [says("The people concerned agree.", "S002 §2.3")],
    asks: FORM_ASKS,
    discloses: DISCLOSES,
    // No rule looks at the level for it: it begins where the State may be told, as mandates do for most cases.
    consent: { ...CONSENT, least: "state_confidential" },
    languages: LANGUAGES,
    timeLimits: [ANSWER_IN_60_DAYS],
    expect: [],
    // [X6] Never a person's mailbox: the form, and OHCHR's list for the mandate's own.
    contacts: [FORM],
    routing: {
      by: "nothing",
      why: says(
        "No fact says that somebody met this mandate on a visit, or that a case is about poverty: a person chooses it.",
        "S002 §2.3",
        "inference",
      ),
    },
    draft: "special-procedures",
    confirmed: null,
  },
];
