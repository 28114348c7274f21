import type { Mechanism } from "../mechanism.ts";
import { COMMON_ASKS } from "./common-asks.ts";
import { asks, says, welcomes, tells } from "./sourced.ts";

// Tools beside the mechanisms. Documents and guides are listed with what is excluded.

const SPECIAL_PROCEDURES_FORM: Mechanism = {
  id: "tool-sp-submission",
  family: "tool",
  name: "Special Procedures: online questionnaire",
  standing: "active",
  note: says("In use since the end of 2020, in place of several forms; still linked to in 2026.", "E16", "E68"),
  can: [says("Takes a case for one or several Special Procedures, question by question.", "S002 §2.3")],
  applies: [says("Whenever Special Procedures are written to.", "S002 §2.3")],
  preconditions: [
    says("What it asks is what the mandate holders ask: have their draft ready before opening it.", "inference"),
  ],
  asks: [],
  discloses: [
    tells("mechanism", "always", "name", "It learns what a letter to the mandate holders would tell.", "inference"),
    tells(
      "state",
      "may",
      "name",
      "A communication of mandate holders tells the State of the case.",
      "S002 §2.3",
      "inference",
    ),
  ],
  consent: {
    least: "mechanism_only",
    uses: ["letter"],
    own: false,
    rules: ["C1", "C12"],
    risks: ["R1", "R3", "R9"],
    ...says(
      "Agreement to a letter to the mandate holders covers the form: it is the same thing sent another way.",
      "S002 §2.3",
    ),
  },
  languages: ["en", "fr", "es"],
  timeLimits: [{ deadline: "D7", ...says("A State is given 60 days to answer what is sent to it.", "E17") }],
  expect: [says("The mandate holders answer, if anybody does; see there.", "inference")],
  contacts: [
    {
      kind: "form",
      value: "https://spsubmission.ohchr.org/",
      basis: ["S002 §2.3", "E68"],
      seen: "2026",
      status: "unconfirmed",
    },
  ],
  routing: {
    by: "beside",
    mechanisms: ["sp-mandate-holders"],
    when: null,
    how: says("One of the two ways to send a case to the mandate holders.", "S002 §2.3", "E01"),
  },
  draft: null,
  confirmed: "2026",
};

const FREEDOM_OF_INFORMATION: Mechanism = {
  id: "tool-foi-request",
  family: "tool",
  name: "Request under a national freedom of information law",
  standing: "check_first",
  note: says(
    "An idea of the founding documents, from Mexico. Whether it works elsewhere was not looked into.",
    "S002 §3.1.3",
  ),
  can: [
    says(
      "Can bring to light what the Inter-American Commission asked a State, and what the State answered.",
      "S002 §3.1.3",
    ),
  ],
  applies: [says("The Commission sent a request for information, and nobody tells what became of it.", "S002 §3.1.3")],
  preconditions: [
    says("The State has such a law, and the answer can be had under it.", "inference"),
    says("Somebody asks who can be known to ask: an organisation rather than the person.", "inference"),
  ],
  asks: [],
  discloses: [
    tells(
      "state",
      "always",
      "existence",
      "The authorities learn who asks, and that the asker knows of the Commission's letter.",
      "inference",
    ),
  ],
  consent: {
    least: "state_confidential",
    uses: ["letter"],
    own: false,
    rules: ["C10"],
    risks: ["R1", "R7", "R9"],
    ...says("The person agrees that the State is asked about the case once more.", "inference"),
  },
  languages: [],
  timeLimits: [],
  expect: [says("How long it takes, and what is blacked out, is a matter of that law.", "inference")],
  contacts: [],
  routing: {
    by: "nothing",
    why: says(
      "It comes after a request for information was sent, which no fact says: a person chooses it, to learn what that led to.",
      "S002 §3.1.3",
      "inference",
    ),
  },
  draft: null,
  confirmed: null,
};

const NATALIA: Mechanism = {
  id: "tool-natalia-project",
  family: "tool",
  name: "Natalia Project: alarm device of Civil Rights Defenders",
  standing: "check_first",
  note: says(
    "Known as it was in December 2018. The organisation, now found at crd.org, was at work in 2025; whether it still hands out the " +
      "device is not confirmed.",
    "E59",
    "E59b",
  ),
  can: [says("A device worn on the wrist calls for help and tells where its wearer is.", "S001 §4.2")],
  applies: [says("Somebody may be attacked or taken, and others could act on an alarm.", "inference")],
  preconditions: [
    says("One applies for it.", "E59"),
    says("It works over the telephone network: part of what it sends can be traced.", "E59"),
  ],
  asks: [
    ...COMMON_ASKS,
    asks(["needs"], "That it is an alarm that is wanted, and what else would help.", "S001 §4.2"),
    welcomes(["state_of_residence_now"], "The country where the device would be worn.", "inference"),
    asks(
      ["victim_pseudonym"],
      "Who would wear it. The name can wait until the device is really to be had.",
      "inference",
    ),
  ],
  discloses: [
    tells("mechanism", "always", "facts", "The organisation learns that somebody is in danger, and why.", "inference"),
    tells(
      "mechanism",
      "may",
      "name",
      "Once there is a device, it learns who wears it and, at an alarm, where.",
      "S001 §4.2",
    ),
    tells(
      "state",
      "may",
      "existence",
      "Whoever watches the telephone network can notice the device, and where it is.",
      "E59",
      "inference",
    ),
    tells("public", "may", "existence", "It can be seen on the wrist.", "inference"),
  ],
  consent: {
    least: "mechanism_only",
    uses: ["ngo"],
    own: true,
    rules: ["C12"],
    risks: ["R1", "R3", "R11"],
    ...says("The person agrees that this organisation is told, and knows what the device gives away.", "inference"),
  },
  languages: [],
  timeLimits: [],
  expect: [says("Ask first whether it is still offered, and to whom.", "inference")],
  contacts: [
    {
      kind: "email",
      value: "nataliaproject@civilrightsdefenders.org",
      basis: ["E59"],
      seen: "2018-12-21",
      status: "unconfirmed",
    },
  ],
  routing: { by: "group", rule: "ngo-and-funds" },
  draft: "support-request",
  confirmed: "2018-12-21",
};

/** Tools that are offered. */
export const TOOLS: readonly Mechanism[] = [SPECIAL_PROCEDURES_FORM, FREEDOM_OF_INFORMATION, NATALIA];
