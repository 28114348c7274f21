import type { Mechanism } from "../mechanism.ts";
import { says } from "./sourced.ts";
import {
  mayTell,
  oldPage,
  SPEAKS_OUT,
  supportRecord,
  UNDATED,
  WHICH_ORGANISATION,
  WHO_THEY_ARE,
  WORK_AND_DANGER,
} from "./support-record.ts";

// Funds for particular regions, people and needs.

const DEFEND_DEFENDERS: Mechanism = supportRecord("ngo-fund", {
  id: "fund-defenddefenders",
  name: "DefendDefenders: East and Horn of Africa Human Rights Defenders Project",
  standing: "active",
  note: says("At work. The page on its protection work has no date.", "E66"),
  can: [
    says("Answers an emergency line at any hour of any day.", "E66"),
    says("Offers a safe house, a move, and help with travel and money.", "S002 §5", "E66"),
  ],
  applies: [says("A defender in East Africa or the Horn of Africa.", "S002 §5", "E66")],
  preconditions: [says("Nothing beyond place and danger is stated.", "S002 §5")],
  expect: [says("How long a decision takes is not stated. In an emergency, call.", "E66")],
  contacts: [oldPage("https://www.defenddefenders.org/protection/", "S002 §5")],
  confirmed: null,
});

const EURO_MEDITERRANEAN: Mechanism = supportRecord("ngo-fund", {
  id: "fund-emhrf",
  name: "Euro-Mediterranean Foundation of Support to Human Rights Defenders",
  standing: "active",
  note: says("It still gave grants in June 2025. Its guidelines for emergencies have no date.", "E47"),
  can: [says("Gives emergency grants of up to 5,000 euros.", "S001 §4.1", "E47")],
  applies: [
    says(
      "A defender who lives and works south or east of the Mediterranean: Morocco, Algeria, Tunisia, Libya, Egypt, Palestine, Israel, Lebanon, Jordan or Syria.",
      "S001 §4.1",
      "E47",
    ),
  ],
  preconditions: [
    says(
      "A budget, and the names of others who were asked for money, go with the request. They are added by hand.",
      "E47",
    ),
  ],
  asks: [
    { ...WORK_AND_DANGER, basis: ["E47"] },
    {
      fields: ["prior_prevention_measures"],
      required: true,
      ...says("What has been done so far to be safer.", "E47"),
    },
  ],
  languages: ["ar", "en", "fr"],
  expect: [
    says(
      "Questions about the budget and about other donors. How long a decision takes is not stated.",
      "E47",
      "inference",
    ),
  ],
  // [X31] One of two links; the newer one.
  contacts: [oldPage("http://www.emhrf.org/en/guidelinesemergency.php", "S002 §5")],
  confirmed: "2025-06",
});

const URGENT_ACTION: Mechanism = supportRecord("ngo-fund", {
  id: "fund-uaf",
  name: "Urgent Action Fund for Feminist Activism",
  standing: "active",
  note: says(
    "At work under a new name since 2025; it used to be the Urgent Action Fund for Women's Human Rights.",
    "E48",
  ),
  can: [
    says(
      "Gives grants for safety or for leaving: up to 8,000 US dollars, according to older pages.",
      "S001 §4.1",
      "E48",
    ),
    says("Has sister funds for parts of the world.", "E48"),
  ],
  applies: [
    says("A woman or trans defender, or a group that they lead, anywhere in the world.", "S001 §4.1", "S002 §5"),
  ],
  preconditions: [says("The danger came unforeseen, and help cannot wait.", "S002 §5", "E48")],
  asks: [WHO_THEY_ARE],
  tells: [mayTell("other_organisations", "name", says("A sister fund may take over the request.", "E48", "inference"))],
  // It takes requests in any language, so none is listed.
  timeLimits: [{ deadline: "D11", ...says("Older pages promise an answer within 72 hours.", "E48") }],
  expect: [says("A quick answer. Write in any language.", "E48")],
  // [X31]
  contacts: [oldPage("https://urgentactionfund.org/apply-for-a-grant/apply-for-an-evacuation-grant/", "S002 §5")],
  confirmed: "2025-01",
});

const DIGNITY_FOR_ALL: Mechanism = supportRecord("ngo-fund", {
  id: "fund-dignity-for-all",
  name: "Dignity for All: help for LGBTI defenders",
  standing: "check_first",
  // [X27]
  note: says(
    "Uncertain since 2025: Freedom House lost more than four fifths of its programmes then, and nothing shows that this one is left.",
    "E42",
  ),
  can: [says("Gave emergency money, help with safety, and a voice.", "S001 §4.1")],
  applies: [says("Work for the rights of LGBTI people, anywhere in the world.", "S001 §4.1")],
  preconditions: [says("The danger has to do with that work.", "S001 §4.1", "inference")],
  asks: [WHO_THEY_ARE],
  tells: SPEAKS_OUT,
  risks: ["R2"],
  expect: [says("Ask first, without any detail of the case, whether it still takes requests.", "E42", "inference")],
  contacts: [oldPage("http://www.freedomhouse.org/program/dignity-all-lgbti-assistance-program", "S001 §4.1")],
  confirmed: "2025",
});

const LIFELINE: Mechanism = supportRecord("ngo-fund", {
  id: "fund-lifeline",
  name: "Lifeline: fund for organisations under threat",
  standing: "check_first",
  // [X27]
  note: says(
    "Uncertain since 2025: Freedom House, which led it, had to stop its emergency help in January of that year. A partner's page still shows Lifeline, without a date.",
    "E42",
    "E43",
  ),
  can: [
    says("Gave emergency help to organisations of civil society that are attacked.", "S001 §4.1", "S002 §5"),
    says("Its partner names grants for speaking up and for holding out.", "E43"),
  ],
  applies: [says("An organisation under threat, anywhere in the world.", "S002 §5")],
  preconditions: [says("An organisation asks, not a person for themselves.", "S002 §5")],
  asks: WHICH_ORGANISATION,
  expect: [says("Ask first, without any detail of the case, whether it still takes requests.", "E42", "inference")],
  contacts: [
    { kind: "email", value: "Lifeline@icnl.org", basis: ["E43"], seen: UNDATED, status: "unconfirmed" },
    {
      kind: "page",
      value: "https://www.icnl.org/our-work/global-programs/lifeline",
      basis: ["E43"],
      seen: UNDATED,
      status: "unconfirmed",
    },
  ],
  confirmed: "2025",
});

const GLOBAL_FUND: Mechanism = supportRecord("ngo-fund", {
  id: "fund-fghr",
  name: "The Fund for Global Human Rights",
  standing: "check_first",
  note: says("Not confirmed: a page without a date says that emergency grants are asked for by email.", "E65"),
  can: [says("Gives grants, in an emergency outside of its usual rounds too.", "S002 §5", "E65")],
  applies: [says("An organisation in one of the countries that it works in.", "S002 §5", "inference")],
  preconditions: [says("Which countries these are has to be looked up.", "inference")],
  asks: WHICH_ORGANISATION,
  expect: [says("How long a decision takes is not stated.", "S002 §5")],
  contacts: [oldPage("http://globalhumanrights.org/grants/funding-criteria/", "S002 §5")],
  confirmed: null,
});

const SHELTER_CITY: Mechanism = supportRecord("ngo-fund", {
  id: "fund-shelter-city",
  name: "Justice and Peace: Shelter City",
  standing: "active",
  note: says(
    "In October 2023 there were 22 cities in eight countries. It takes people in by calls, at certain times.",
    "E52",
  ),
  can: [
    says(
      "Offers three months of rest and safety in another city, in the Netherlands or elsewhere.",
      "S001 §4.1",
      "E52",
    ),
  ],
  applies: [says("A defender from anywhere who has to get away for a time.", "S001 §4.1")],
  preconditions: [says("The person can go back after the three months.", "inference")],
  tells: [
    mayTell("other_organisations", "name", says("The city that takes the person in learns who it is.", "inference")),
  ],
  timeLimits: [{ deadline: "D10", ...says("A stay lasts three months.", "S001 §4.1", "E52") }],
  expect: [says("Places are given out by calls: between them, nothing can be had at once.", "E52", "inference")],
  contacts: [{ kind: "page", value: "https://sheltercity.org", basis: ["E52"], seen: "2023-10-20", status: "shown" }],
  confirmed: "2023-10-20",
});

/** Funds for defenders in some regions, for some people, for organisations, and for a stay elsewhere. */
export const PARTICULAR_FUNDS: readonly Mechanism[] = [
  DEFEND_DEFENDERS,
  EURO_MEDITERRANEAN,
  URGENT_ACTION,
  DIGNITY_FOR_ALL,
  LIFELINE,
  GLOBAL_FUND,
  SHELTER_CITY,
];
