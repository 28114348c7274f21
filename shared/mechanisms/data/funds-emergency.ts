import type { Mechanism } from "../mechanism.ts";
import { says } from "./sourced.ts";
import { mayTell, oldPage, SPEAKS_OUT, supportRecord, UNDATED, WORK_AND_DANGER } from "./support-record.ts";

// Lines that answer at any hour, and funds for an emergency, wherever it is and whoever is in danger.

const FRONT_LINE: Mechanism = supportRecord("ngo-fund", {
  id: "fund-front-line",
  name: "Front Line Defenders: emergency line and protection grants",
  standing: "active",
  note: says(
    "A page reviewed in January 2025 describes the grants. The page that shows the telephone line has no date.",
    "E44",
    "E45",
  ),
  can: [
    says("Answers calls at any hour of any day.", "S001 §4.1", "E44"),
    says("Gives grants for protection, of up to 7,500 euros when last seen.", "S002 §5", "E45"),
    says("Sends urgent appeals and publishes guides.", "S001 §5"),
  ],
  applies: [says("A defender in danger, anywhere in the world.", "S002 §5")],
  preconditions: [
    says("Grants were not given to people who are already in exile, nor for money already spent.", "E45"),
  ],
  tells: SPEAKS_OUT,
  risks: ["R2"],
  // The telephone line; grants could be asked for in nine languages that the page consulted did not list.
  languages: ["ar", "en", "fr", "ru", "es"],
  expect: [
    says(
      "Somebody answers the telephone. How long a grant takes is not stated; grants are asked for in writing.",
      "E44",
      "E45",
    ),
  ],
  contacts: [
    { kind: "phone", value: "+353 (0) 1 21 00 489", basis: ["E44"], seen: UNDATED, status: "unconfirmed" },
    oldPage("https://www.frontlinedefenders.org/en/programme/protection-grants", "S002 §5"),
  ],
  confirmed: "2025-01-04",
});

const PROTECT_DEFENDERS: Mechanism = supportRecord("ngo-fund", {
  id: "fund-protectdefenders",
  name: "ProtectDefenders.eu: the European Union's mechanism for defenders",
  standing: "active",
  // [X29] [X24]
  note: says(
    "At work, and the successor to the European Union's own small grants. How to ask has changed: its office no longer decides on grants for everybody. The page has no date.",
    "E44",
    "E61",
  ),
  can: [
    says("Answers calls and an encrypted contact form at any hour of any day.", "E44"),
    says("Helps individuals at short notice; they ask with a form.", "E44"),
    says("Arranges a stay elsewhere through organisations that take people in.", "E44"),
  ],
  applies: [says("A defender in danger outside the European Union.", "E44")],
  preconditions: [
    says(
      "The person defends rights as the United Nations declaration describes it, is at risk for that, and needs help soon.",
      "E44",
    ),
  ],
  asks: [WORK_AND_DANGER],
  tells: [
    mayTell(
      "other_organisations",
      "name",
      says("Its member organisations run the line and the stays, and learn of the case for that.", "E44", "inference"),
    ),
  ],
  languages: ["ar", "en", "fr", "ru", "es"],
  expect: [says("The line is run by Front Line Defenders: whoever has called there need not call here.", "E44")],
  contacts: [
    {
      kind: "page",
      value: "https://protectdefenders.eu/protecting-defenders",
      basis: ["E44"],
      seen: UNDATED,
      status: "unconfirmed",
    },
    { kind: "phone", value: "+353 (0) 1 21 00 489", basis: ["E44"], seen: UNDATED, status: "unconfirmed" },
  ],
  confirmed: null,
});

const OMCT: Mechanism = supportRecord("ngo-fund", {
  id: "fund-omct",
  name: "World Organisation Against Torture (OMCT)",
  standing: "active",
  note: says("At work. The page on its emergency support has no date.", "E63"),
  can: [
    says("Pays for doctors, lawyers, living costs, safety at home and online, or a move.", "E63"),
    says("Sends urgent appeals and campaigns, among others together with FIDH.", "S001 §5", "S002 §5", "E64"),
  ],
  applies: [says("A defender in danger, anywhere in the world.", "S002 §5", "E63")],
  preconditions: [says("It looks at who the person is, at the situation and at what is needed.", "E63")],
  tells: [
    mayTell(
      "other_organisations",
      "name",
      says("Before it pays, it asks organisations of its network about the person.", "E63"),
    ),
    ...SPEAKS_OUT,
  ],
  risks: ["R2"],
  expect: [says("Questions first: the request is checked before anything is paid.", "E63")],
  contacts: [
    {
      kind: "page",
      value: "https://www.omct.org/en/resources/news/emergency-material-support-to-human-rights-defenders-at-risk",
      basis: ["E63"],
      seen: UNDATED,
      status: "unconfirmed",
    },
  ],
  confirmed: null,
});

const AGIR_ENSEMBLE: Mechanism = supportRecord("ngo-fund", {
  id: "fund-aedh",
  name: "Agir ensemble pour les droits humains: emergency fund",
  standing: "check_first",
  // [X26]
  note: says(
    "It has a new name and a new site. Its emergency fund was suspended until June 2024; whether it has opened again is not known.",
    "E46",
  ),
  can: [
    says("Gave emergency grants to defenders in danger.", "S001 §4.1", "S002 §5"),
    says("Campaigns for them.", "S001 §5"),
  ],
  applies: [says("A defender in danger, anywhere in the world.", "S001 §4.1", "inference")],
  preconditions: [says("The person is a defender, is in danger, and is so because of the work.", "E46")],
  asks: [WORK_AND_DANGER],
  tells: SPEAKS_OUT,
  risks: ["R2"],
  expect: [says("Ask first whether the fund is open. Requests are made with a form.", "E46")],
  contacts: [
    {
      kind: "page",
      value: "https://agir-ensemble-droits-humains.org/je-suis-en-danger",
      basis: ["E46"],
      seen: "2024",
      status: "shown",
    },
    { kind: "email", value: "protectionddh@aedh.org", basis: ["E46"], seen: "2024", status: "shown" },
  ],
  confirmed: "2024",
});

const DIGITAL_DEFENDERS: Mechanism = supportRecord("ngo-fund", {
  id: "fund-ddp",
  name: "Digital Defenders Partnership: emergency grants",
  standing: "active",
  note: says("At work; its pages, and the amounts on them, have no date. Its longer grants had ended.", "E51"),
  can: [
    says("Pays for what an urgent digital threat makes necessary: up to 10,000 euros for up to four months.", "E51"),
  ],
  applies: [says("A digital attack or surveillance that cannot wait, anywhere in the world.", "S002 §5", "E51")],
  preconditions: [
    says("Nothing sensitive belongs in the first message: only that help is needed, and how to answer.", "E51"),
  ],
  named: "later",
  timeLimits: [{ deadline: "D11", ...says("A request takes up to two weeks.", "E51") }],
  expect: [says("A safer way to tell the rest, then an answer within about two weeks.", "E51", "inference")],
  // [X38]
  contacts: [
    {
      kind: "page",
      value: "https://www.digitaldefenders.org/sections/about-us/incidental-emergency-grants/",
      basis: ["E51"],
      seen: UNDATED,
      status: "unconfirmed",
    },
  ],
  confirmed: null,
});

/** Funds and lines that any defender in an emergency can turn to. */
export const EMERGENCY_FUNDS: readonly Mechanism[] = [
  FRONT_LINE,
  PROTECT_DEFENDERS,
  OMCT,
  AGIR_ENSEMBLE,
  DIGITAL_DEFENDERS,
];
