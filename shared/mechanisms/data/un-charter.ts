import type { Ask, Contact, Disclosure, Mechanism } from "../mechanism.ts";
import { asks, says, tells } from "./sourced.ts";
import { ACT_AND_PROOF, NAME_OR_PSEUDONYM, UN_ASKS } from "./un-asks.ts";
import { SPECIAL_PROCEDURES } from "./un-special-procedures.ts";

const SECRETARIAT: Contact = {
  kind: "email_copy",
  value: "hrcngo@ohchr.org",
  basis: ["S002 §2.2"],
  seen: "2018",
  status: "unconfirmed",
};

const PRESIDENT_DISCLOSES: readonly Disclosure[] = [
  tells(
    "mechanism",
    "always",
    "name",
    "The President and the Bureau read the letter. They are diplomats of States.",
    "S002 §2.2",
    "inference",
  ),
  tells(
    "un_entities",
    "always",
    "name",
    "The secretariat, which gets a copy, is a part of the UN human rights office.",
    "S002 §2.2",
    "inference",
  ),
  tells("state", "may", "name", "To act means to speak with the State concerned about the person.", "S002 §2.2"),
  tells(
    "public",
    "may",
    "name",
    "A President has named defenders in public before, and reports on cases in the sessions.",
    "S002 §2.2",
  ),
];

const LETTER_ASKS: readonly Ask[] = [
  ...UN_ASKS,
  NAME_OR_PSEUDONYM,
  asks(["in_geneva_now"], "Whether the person is in Geneva, and until when: then ask for a meeting.", "S002 §2.2"),
  ...ACT_AND_PROOF,
];

/** The Human Rights Council. */
const COUNCIL: readonly Mechanism[] = [
  {
    id: "hrc-president-bureau",
    family: "un-charter",
    name: "President and Bureau of the Human Rights Council",
    standing: "active",
    // [X3] Addressed as the President, whoever it is this year.
    note: says(
      "At work; a new President took office in January 2026. The addresses here are from 2018.",
      "E14",
      "S002 §2.2",
    ),
    can: [
      says("Meet a defender who is in Geneva.", "S002 §2.2"),
      says("Speak with the State concerned.", "S002 §2.2"),
      says("Call in public for people to be safe, by name, as was done in 2012.", "S002 §2.2"),
      says("Tell the Council about cases, in each session.", "S002 §2.2"),
    ],
    applies: [
      says(
        "The reprisal has to do with the Council, its Universal Periodic Review or its Special Procedures.",
        "S002 §2.2",
        "S004 §1",
      ),
      says("Somebody is in Geneva and afraid of going home after a session.", "S002 §2.2"),
    ],
    preconditions: [
      says("Write in English or French where you can: those are the secretariat's working languages.", "S002 §2.2"),
      says("Send a copy to the Council's secretariat.", "S002 §2.2"),
    ],
    asks: LETTER_ASKS,
    discloses: PRESIDENT_DISCLOSES,
    consent: {
      least: "mechanism_only",
      uses: ["letter", "meeting"],
      own: false,
      rules: ["C12"],
      risks: ["R1", "R2", "R3", "R6", "R7", "R9", "R11"],
      ...says(
        "The person agrees to the letter, and says whether the State may be approached and whether anything may be said in public.",
        "E01",
        "S002 §2.2",
      ),
    },
    languages: ["en", "fr"],
    timeLimits: [
      {
        deadline: "D8",
        ...says("The presidency passes on each year, and what is done depends on who holds it.", "S002 §2.2"),
      },
    ],
    expect: [says("Answers differ with the President; some have done much good.", "S002 §2.2")],
    contacts: [
      {
        kind: "email",
        value: "hrcpresidency@unog.ch",
        basis: ["S002 §2.2", "S002 §2.3"],
        seen: "2018",
        status: "unconfirmed",
      },
      SECRETARIAT,
    ],
    routing: { by: "rule" },
    draft: "council-president",
    confirmed: "2026-01-08",
  },
  {
    id: "hrc-secretariat",
    family: "un-charter",
    name: "Secretariat of the Human Rights Council, liaison with organisations",
    standing: "active",
    note: says(
      "OHCHR's undated page names it as the Council's contact; the address there is hidden, and the one here is of 2018.",
      "E01",
      "S002 §2.2",
    ),
    can: [says("See that letters to the President arrive and are followed up.", "S002 §2.2", "inference")],
    applies: [says("Whenever the President is written to.", "S002 §2.2")],
    preconditions: [
      says("Nothing is sent to it by itself: it gets a copy of the letter to the President.", "S002 §2.2"),
    ],
    asks: [],
    discloses: [tells("mechanism", "always", "name", "It reads what the President reads.", "S002 §2.2")],
    consent: {
      least: "mechanism_only",
      uses: ["letter"],
      own: false,
      rules: ["C12"],
      risks: ["R1", "R11"],
      ...says("Whoever agrees to the letter is told that the secretariat gets a copy.", "E01", "inference"),
    },
    languages: ["en", "fr"],
    timeLimits: [],
    expect: [],
    contacts: [SECRETARIAT],
    routing: {
      by: "beside",
      mechanisms: ["hrc-president-bureau"],
      when: null,
      how: says("In copy, whenever the President is written to.", "S002 §2.2"),
    },
    draft: null,
    confirmed: null,
  },
  {
    id: "upr-reprisals-route",
    family: "un-charter",
    name: "Universal Periodic Review: reprisals linked to it",
    standing: "active",
    // [X7] Both ways are offered.
    note: says(
      "Goes through the Council's President. OHCHR's undated page also names a secretariat of the review, whose address it hides: look it up and write to both.",
      "S004 §1",
      "E01",
    ),
    can: [
      says("Bring the case before the President and the Bureau of the Council.", "S004 §1"),
      says("Have it raised by States in the review itself.", "S002 §4.2"),
    ],
    applies: [
      says(
        "It happened because of a submission to the review, a session of it or a meeting ahead of one.",
        "S004 §1",
        "S001 §3",
      ),
    ],
    preconditions: [
      says(
        "Nothing is sent to it by itself: the letter to the President and the Bureau says that the review is concerned, and the review's secretariat gets a copy.",
        "S004 §1",
        "E01",
      ),
    ],
    asks: [],
    discloses: PRESIDENT_DISCLOSES,
    consent: {
      least: "mechanism_only",
      uses: ["letter", "meeting"],
      own: false,
      rules: ["C12"],
      risks: ["R1", "R2", "R3", "R6", "R7", "R8", "R9", "R11"],
      ...says("As for the President and Bureau of the Council.", "E01", "inference"),
    },
    languages: ["en", "fr"],
    timeLimits: [],
    expect: [says("Answers differ with the President; some have done much good.", "S002 §2.2")],
    contacts: [
      {
        kind: "route",
        value: "the President and Bureau of the Council",
        basis: ["S002 §2.2", "S004 §1"],
        seen: "2018",
        status: "unconfirmed",
      },
    ],
    routing: {
      by: "beside",
      mechanisms: ["hrc-president-bureau"],
      when: [{ body: ["upr"] }],
      how: says(
        "With the letter to the President of the Council, and in copy to the secretariat of the review.",
        "S004 §1",
        "E01",
      ),
    },
    draft: null,
    confirmed: null,
  },
  {
    id: "hrc-interactive-dialogue",
    family: "un-charter",
    name: "The Council's debate on the report about reprisals",
    standing: "active",
    // [X10] It began in 2018.
    note: says("Held each year since 2018, last on 24 September 2025 as far as known.", "S002 §2.5.2", "E05"),
    can: [
      says("Give States the occasion to speak up for somebody by name.", "S002 §2.5.2"),
      says("Draw reporters' attention to a case.", "S002 §2.5.2"),
      says("In October the same report is debated in the General Assembly, where States have named cases too.", "E04"),
    ],
    applies: [says("The person worked with any part of the UN, and publicity helps.", "S002 §2.5.2", "inference")],
    preconditions: [
      says("Find out first which States are on the person's side, and be careful whom you tell.", "S002 §2.5.2"),
    ],
    asks: [],
    discloses: [
      tells(
        "state",
        "always",
        "facts",
        "States that are asked to speak have to be told what to say.",
        "S002 §2.5.2",
        "inference",
      ),
      tells("public", "may", "name", "What is said in the Council is said in public.", "S002 §2.5.2", "inference"),
    ],
    consent: {
      least: "public_without_name",
      uses: ["embassy", "public_report"],
      own: false,
      rules: ["C12"],
      risks: ["R1", "R2", "R6", "R7", "R9"],
      ...says("The person agrees that States are told, and that the case is spoken of in public.", "E01", "inference"),
    },
    languages: [],
    timeLimits: [{ deadline: null, ...says("Once a year, in the Council's session of September.", "S002 §2.5.2") }],
    expect: [],
    contacts: [],
    routing: {
      by: "beside",
      mechanisms: ["states-raising-cases"],
      when: [{ publicity_worsens: ["no"] }],
      how: says("One of the occasions on which States can raise a case.", "S002 §2.5.2"),
    },
    draft: null,
    confirmed: "2025-10-16",
  },
];

/** The Human Rights Council and its Special Procedures. */
export const UN_CHARTER: readonly Mechanism[] = [...COUNCIL, ...SPECIAL_PROCEDURES];
