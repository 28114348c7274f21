import type { Mechanism } from "../mechanism.ts";
import { says } from "./sourced.ts";
import { mayTell, oldPage, SPEAKS_OUT, supportRecord, UNDATED } from "./support-record.ts";

const ANYWHERE = says("A defender anywhere in the world.", "S001 §5", "inference");
const NOTHING_STATED = says("None is stated.", "S001 §5");
const NO_PROMISE = says("It chooses its cases, and says nothing of how long that takes.", "S001 §5", "inference");
const NOT_CONFIRMED = says("Named in an undated guide; no later page could confirm that it takes requests.", "S001 §5");

const ISHR: Mechanism = supportRecord("ngo-support", {
  id: "ngo-ishr",
  name: "International Service for Human Rights (ISHR)",
  standing: "active",
  note: says("At work: in September 2025 it wrote about that year's report on reprisals.", "E06"),
  can: [
    says("Brings cases to the United Nations and to regional bodies.", "S002 §5"),
    says(
      "Makes cases known where that protects: it runs a campaign against reprisals and a collection of cases.",
      "S002 §5",
      "E06",
    ),
    says("Trains defenders and sends urgent appeals.", "S001 §5"),
  ],
  applies: [
    says("A defender anywhere in the world, above all one who works with the United Nations.", "S002 §5", "inference"),
  ],
  preconditions: [NOTHING_STATED],
  tells: [
    mayTell("un_entities", "name", says("It can bring the case to bodies of the United Nations.", "S002 §5")),
    ...SPEAKS_OUT,
  ],
  risks: ["R1", "R2"],
  expect: [NO_PROMISE],
  contacts: [{ kind: "page", value: "www.ishr.ch", basis: ["S001 §5", "E06"], seen: "2025-09", status: "shown" }],
  confirmed: "2025-09",
});

const UPR_INFO: Mechanism = supportRecord("ngo-support", {
  id: "ngo-upr-info",
  name: "UPR Info: pre-sessions of the Universal Periodic Review",
  standing: "active",
  note: says("At work. Its address comes from an undated guide of its own; no later page could confirm it.", "S001"),
  can: [
    says("Holds the meetings before a review, where organisations speak to States.", "S001"),
    says("Advises those who take part on how to protect themselves.", "S001 §1"),
  ],
  applies: [says("Taking part in such a meeting, or having taken part.", "S001")],
  // [P8]
  preconditions: [
    says(
      "Anybody may be in the room, and so may those whom the person speaks about. Names of organisations are passed on, family names are not. Pictures are forbidden, which is no guarantee.",
      "S001",
    ),
  ],
  named: "later",
  tells: [
    mayTell("state", "existence", says("States learn which organisations take part.", "S001")),
    mayTell("public", "existence", says("Whoever is in the room sees who speaks.", "S001")),
  ],
  risks: ["R7", "R8"],
  expect: [says("Guidance before the meeting. The person weighs the risk: nobody else can.", "S001", "S001 §1")],
  contacts: [
    { kind: "email", value: "info@upr-info.org", basis: ["S001 Contact"], seen: UNDATED, status: "unconfirmed" },
    oldPage("http://www.upr-info.org", "S001 Contact"),
    { kind: "phone", value: "+ 41 (0) 22 321 77 70", basis: ["S001 Contact"], seen: UNDATED, status: "unconfirmed" },
    { kind: "fax", value: "+ 41 (0) 22 321 77 71", basis: ["S001 Contact"], seen: UNDATED, status: "unconfirmed" },
    { kind: "post", value: "Rue de Varembé 3", basis: ["S001 Contact"], seen: UNDATED, status: "unconfirmed" },
  ],
  confirmed: null,
});

const FIDH: Mechanism = supportRecord("ngo-support", {
  id: "ngo-fidh",
  name: "International Federation for Human Rights (FIDH)",
  standing: "active",
  note: says("At work. The page on its work for defenders has no date.", "E64"),
  can: [
    says("Sends urgent alerts in six languages, together with OMCT.", "S001 §5", "E64"),
    says("Gives emergency grants and has trials watched.", "E64"),
    says("Writes a report on defenders every year, and campaigns.", "S001 §5"),
  ],
  applies: [ANYWHERE],
  preconditions: [NOTHING_STATED],
  tells: [
    mayTell("other_organisations", "name", says("OMCT runs the alerts with it and learns of the case.", "E64")),
    ...SPEAKS_OUT,
  ],
  risks: ["R2"],
  expect: [says("An alert is public and names the person, unless something else is agreed.", "E64", "inference")],
  contacts: [oldPage("www.fidh.org", "S001 §5")],
  confirmed: null,
});

const HUMAN_RIGHTS_HOUSES: Mechanism = supportRecord("ngo-support", {
  id: "ngo-hrhf",
  name: "Human Rights House Foundation and its network",
  standing: "active",
  note: says("At work. A page of 2019 shows it speaking for the Council of Europe's procedure on reprisals.", "E31b"),
  can: [
    says("Supports defenders, speaks for them and campaigns in Eastern Europe.", "S001 §5"),
    says("Knows the Council of Europe's procedure on reprisals.", "E31b"),
  ],
  applies: [says("A defender in Eastern Europe.", "S001 §5")],
  preconditions: [NOTHING_STATED],
  tells: [
    mayTell("other_organisations", "name", says("Houses and members of its network may be asked.", "inference")),
    ...SPEAKS_OUT,
  ],
  risks: ["R2"],
  expect: [NO_PROMISE],
  contacts: [oldPage("www.humanrightshouse.org", "S001 §5")],
  confirmed: "2019",
});

const PEN: Mechanism = supportRecord("ngo-support", {
  id: "ngo-pen",
  name: "PEN International",
  standing: "check_first",
  note: NOT_CONFIRMED,
  can: [says("Supports people, sends urgent appeals and campaigns.", "S001 §5")],
  applies: [ANYWHERE],
  preconditions: [says("None is stated; it is an association of writers.", "S001 §5", "inference")],
  tells: SPEAKS_OUT,
  risks: ["R2"],
  expect: [NO_PROMISE],
  contacts: [oldPage("http://www.pen-international.org/", "S001 §5")],
  confirmed: null,
});

const AMNESTY: Mechanism = supportRecord("ngo-support", {
  id: "ngo-amnesty",
  name: "Amnesty International",
  standing: "check_first",
  note: NOT_CONFIRMED,
  can: [says("Supports people, campaigns and speaks to governments.", "S001 §5")],
  applies: [ANYWHERE],
  preconditions: [NOTHING_STATED],
  tells: SPEAKS_OUT,
  risks: ["R2"],
  expect: [NO_PROMISE],
  contacts: [oldPage("http://www.amnesty.org", "S001 §5")],
  confirmed: null,
});

const PEACE_BRIGADES: Mechanism = supportRecord("ngo-support", {
  id: "ngo-pbi",
  name: "Peace Brigades International (PBI)",
  standing: "active",
  // [X30]
  note: says(
    "At work, and no fund: it says itself that it gives no money, against what an older guide says. The page has no date.",
    "E62",
  ),
  can: [
    says(
      "Sends people who go along with a defender, so that others see that somebody watches. It gives no money.",
      "E62",
    ),
  ],
  applies: [says("A defender in a country where it has a project.", "E62")],
  preconditions: [says("It comes when a defender asks, and only where it already works.", "E62")],
  tells: [
    mayTell(
      "public",
      "existence",
      says("Being accompanied can be seen by everybody; that is what it is for.", "inference"),
    ),
  ],
  risks: ["R2"],
  expect: [says("Talks with its people in the country before anything is agreed.", "E62", "inference")],
  contacts: [oldPage("www.peacebrigades.org", "S001 §5")],
  confirmed: null,
});

const PROTECTION_INTERNATIONAL: Mechanism = supportRecord("ngo-support", {
  id: "ngo-protection-international",
  name: "Protection International",
  standing: "check_first",
  note: says("Named in an undated guide, which links to its manual of 2012. No later page was looked at.", "S001 §4"),
  can: [says("Gives a manual and tools for planning protection, also as a group.", "S001 §4", "S001 §4.1")],
  applies: [ANYWHERE],
  preconditions: [says("None: the manual can be read without asking anybody.", "S001 §4", "inference")],
  named: "later",
  expect: [says("The manual can be used at once. Whether requests are answered is not known.", "S001 §4", "inference")],
  // [X31] One of two links: the one on its own domain.
  contacts: [
    oldPage(
      "http://protectioninternational.org/wp-content/uploads/2012/04/Protection-Manual-3rd-Edition.pdf",
      "S001 §4",
    ),
  ],
  confirmed: null,
});

/** Organisations that support people in other ways than with money: family "ngo-support". */
export const SUPPORT: readonly Mechanism[] = [
  ISHR,
  UPR_INFO,
  FIDH,
  HUMAN_RIGHTS_HOUSES,
  PEN,
  AMNESTY,
  PEACE_BRIGADES,
  PROTECTION_INTERNATIONAL,
];
