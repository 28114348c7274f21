import type { Mechanism } from "../mechanism.ts";
import { says, welcomes } from "./sourced.ts";
import {
  ACT_AND_PROOF,
  ALLEGED_PERPETRATORS,
  CATEGORY_12_2,
  EVIDENCE,
  NAME_OR_PSEUDONYM,
  UN_ASKS,
  VICTIM_NAME,
} from "./un-asks.ts";
import { ASK_FOR_A_SAFE_CHANNEL, REPRISALS_MAILBOX, REPRISALS_REPORT } from "./un-reprisals-report.ts";

const OFFICIALS: readonly Mechanism[] = [
  {
    id: "asg-senior-official",
    family: "un-official",
    // [X1] The office, never who holds it.
    name: "Assistant Secretary-General for Human Rights, senior official on reprisals",
    standing: "active",
    note: says(
      "At work: the office presented the report on reprisals in October 2025. Cases are taken all year. The address here is from 2018.",
      "E04",
      "E01",
      "S002 §2.4",
    ),
    can: [
      says("Write in confidence to high officials of the State, or meet them.", "S002 §2.4"),
      // [X37]
      says("Speak out in public, which is rare.", "S002 §2.4", "S004 §2"),
      says("Hand it on to whoever fits better, or to UN staff on the spot who keep watch over it.", "S002 §2.4"),
      says("Tell the UN body that the person worked with.", "S002 §2.4"),
      says("Make reprisals known, and unacceptable, throughout the UN.", "S002 §2.4"),
    ],
    applies: [
      says(
        "The person worked with any part of the UN, the International Criminal Court and the World Bank among them.",
        "S002 §2.4",
      ),
      says(
        "Severe or urgent cases, and cases that form a pattern: there it acts beside whoever answers first.",
        "S002 §2.4",
      ),
    ],
    preconditions: [
      says("Work with a regional body alone is outside its task.", "S002 §2.4"),
      says("Remedies at home need not be tried first, and other UN bodies can have the case too.", "S002 §2.4"),
      says("Write to the body that the person worked with as well, and copy this office.", "E01", "E02b"),
      says("Trends and patterns can be reported as well as single cases.", "E02b"),
      says("A short guide on how to report exists in the six languages of the UN.", "E02b"),
      ASK_FOR_A_SAFE_CHANNEL,
    ],
    asks: [
      ...UN_ASKS,
      VICTIM_NAME,
      CATEGORY_12_2,
      ALLEGED_PERPETRATORS,
      ...EVIDENCE,
      welcomes(["other_complaints"], "Where else a complaint was made. It helps and is no condition.", "S002 §2.4"),
    ],
    discloses: [
      {
        to: "mechanism",
        how: "always",
        what: "name",
        ...says(
          "The office learns the case. It writes in confidence, and shows its letters to nobody else, not even to the person.",
          "S002 §2.4",
        ),
      },
      {
        to: "un_entities",
        how: "may",
        what: "name",
        ...says(
          "With consent, other parts of the UN are told, above all the one that the person worked with.",
          "S002 §2.4",
        ),
      },
      {
        to: "state",
        how: "may",
        what: "name",
        ...says("With consent, high officials of the State are written or spoken to about the person.", "S002 §2.4"),
      },
      {
        to: "public",
        how: "may",
        what: "facts",
        ...says("Public statements are rare.", "S002 §2.4", "S004 §2"),
      },
    ],
    consent: {
      least: "mechanism_only",
      uses: ["letter", "share_with_un", "meeting"],
      own: false,
      rules: ["C2", "C12"],
      risks: ["R1", "R2", "R3", "R9", "R11"],
      ...says(
        "The person, a relative or their lawyer says for each use whether they agree: a letter to the State, a meeting with it, sharing within the UN, a public report.",
        "S002 §2.4",
        "E01",
      ),
    },
    languages: [],
    timeLimits: [],
    expect: [
      says("Word that the case has come in and is looked at.", "S002 §2.4"),
      says("Word again if the office acts; silence if it does not.", "S002 §2.4"),
      says("No regular news of how it goes on.", "S002 §2.4"),
      says("The case may be passed on. The body that the person worked with is meant to answer first.", "S002 §2.4"),
    ],
    contacts: [REPRISALS_MAILBOX],
    routing: { by: "rule" },
    draft: "un-reprisal",
    confirmed: "2025-10-16",
  },
  {
    id: "ohchr-field-presence",
    family: "un-official",
    name: "UN human rights office in the country, or the UN's representative in the region",
    standing: "active",
    note: says(
      "Described in the founding documents; no later page was consulted. Where the next office is has to be looked up.",
      "S001 §1",
      "S002 §2.4",
    ),
    can: [
      says("Be somebody to turn to at once when threats begin.", "S001 §1", "S001 §2"),
      says("Watch over a case that the senior official has passed on.", "S002 §2.4"),
    ],
    applies: [says("There is such an office where the person lives.", "S001 §1")],
    preconditions: [
      // Measure P2 of prevention.
      says(
        "Get to know whoever is in charge of the country before anything happens, and keep them informed.",
        "S001 §1",
      ),
      says("Visits to the office can be seen.", "inference"),
    ],
    asks: [...UN_ASKS, NAME_OR_PSEUDONYM, ...ACT_AND_PROOF],
    discloses: [
      {
        to: "mechanism",
        how: "always",
        what: "name",
        ...says("People of the office learn the case; some of them may come from the country.", "S001 §1", "inference"),
      },
      {
        to: "un_entities",
        how: "may",
        what: "name",
        ...says("Headquarters and the senior official may be told.", "S002 §2.4", "inference"),
      },
      {
        to: "state",
        how: "may",
        what: "facts",
        ...says("The office may speak with authorities; say whether it may.", "S002 §2.4", "inference"),
      },
    ],
    consent: {
      least: "mechanism_only",
      uses: ["share_with_un"],
      own: false,
      rules: ["C12"],
      risks: ["R1", "R3", "R9", "R11"],
      ...says("The person agrees that this office is told.", "E01"),
    },
    languages: [],
    timeLimits: [],
    expect: [],
    // S001 bears no date: its newest links are of November 2013.
    contacts: [
      {
        kind: "route",
        value: "the UN human rights office in the country; where there is none, the UN's representative for the region",
        basis: ["S001 §1"],
        seen: "2013-11",
        status: "unconfirmed",
      },
    ],
    routing: {
      by: "beside",
      mechanisms: ["asg-senior-official"],
      when: null,
      how: says(
        "Where there is one: near the person, while the senior official acts from afar; either can bring in the other.",
        "S002 §2.4",
        "inference",
      ),
    },
    draft: "un-reprisal",
    confirmed: null,
  },
  {
    id: "un-high-commissioner",
    family: "un-official",
    name: "UN High Commissioner for Human Rights",
    standing: "active",
    note: says(
      "Described in the founding documents; no later page was consulted. The address here is from 2018.",
      "S002 §2.3",
      "S001 §5",
    ),
    can: [
      says("Be told of an incident, as after a meeting ahead of a State's review in 2018.", "S002 §4.2"),
      says("Take up what the Special Procedures bring.", "S002 §2.3"),
    ],
    applies: [says("The person worked with any part of the UN.", "S002 §2.3", "inference")],
    preconditions: [says("It is the same house as the senior official's: one letter to both is enough.", "inference")],
    asks: [...UN_ASKS, NAME_OR_PSEUDONYM, ...ACT_AND_PROOF],
    discloses: [
      {
        to: "mechanism",
        how: "always",
        what: "name",
        ...says("The office learns the case.", "S002 §4.2"),
      },
      {
        to: "un_entities",
        how: "may",
        what: "name",
        ...says("It may be passed to the senior official or the Special Procedures.", "S002 §2.3", "inference"),
      },
      {
        to: "state",
        how: "may",
        what: "name",
        ...says("The High Commissioner may speak with the State.", "inference"),
      },
      {
        to: "public",
        how: "may",
        what: "facts",
        ...says("The High Commissioner may speak in public.", "inference"),
      },
    ],
    consent: {
      least: "mechanism_only",
      uses: ["share_with_un"],
      own: false,
      rules: ["C12"],
      risks: ["R1", "R2", "R3", "R9", "R11"],
      ...says("The person agrees that the office is told, and says what it may do with that.", "E01"),
    },
    languages: [],
    timeLimits: [],
    expect: [],
    contacts: [{ ...REPRISALS_MAILBOX, basis: ["S001 §5", "S002 §2.4"] }],
    routing: {
      by: "beside",
      mechanisms: ["asg-senior-official"],
      when: null,
      how: says("Told beside the senior official, through the same mailbox.", "S001 §5", "S002 §4.2"),
    },
    draft: "un-reprisal",
    confirmed: null,
  },
  {
    id: "unhcr-urgent-protection",
    family: "un-official",
    name: "UNHCR Urgent Protection Program",
    standing: "check_first",
    note: says(
      "Spoken of in a Canadian guideline alone, as the handbook of 2018 tells it. Whether it is still there could not be confirmed.",
      "S002 §4.1",
    ),
    can: [says("Lead to asylum for somebody in acute danger.", "S002 §4.1")],
    applies: [says("The danger is acute, and leaving is the way out.", "S002 §4.1", "inference")],
    preconditions: [says("The Canadian mission opens the way: it is asked, not the program.", "S002 §4.1")],
    asks: [],
    discloses: [
      {
        to: "mechanism",
        how: "always",
        what: "name",
        ...says("The refugee agency has to know who it is to protect.", "inference"),
      },
      {
        to: "un_entities",
        how: "always",
        what: "name",
        ...says("The agency is a part of the UN.", "inference"),
      },
    ],
    consent: {
      least: "mechanism_only",
      uses: ["embassy", "share_with_un"],
      own: false,
      rules: ["C12"],
      risks: ["R3", "R4", "R5", "R11"],
      ...says("The person agrees that the mission is told, and the refugee agency after it.", "E01", "inference"),
    },
    languages: [],
    timeLimits: [],
    expect: [],
    contacts: [],
    routing: {
      by: "beside",
      mechanisms: ["mission-canada"],
      when: [{ urgency: ["imminent"], needs: ["relocation"] }],
      how: says("Through the mission of Canada.", "S002 §4.1"),
    },
    draft: null,
    confirmed: null,
  },
];

/** Officials and offices of the United Nations, and the Secretary-General's report. */
export const UN_OFFICIALS: readonly Mechanism[] = [...OFFICIALS, ...REPRISALS_REPORT];
