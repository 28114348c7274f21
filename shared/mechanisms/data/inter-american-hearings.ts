import type { Mechanism } from "../mechanism.ts";
import { COMMON_ASKS } from "./common-asks.ts";
import { AMERICAS, IACHR_LANGUAGES, LANGUAGES_CONCLUDED } from "./inter-american.ts";
import { asks, says, tells, welcomes } from "./sourced.ts";
import { NAME_OR_PSEUDONYM } from "./un-asks.ts";

// What can be asked of the Inter-American Commission before, during and after a hearing.

/** What both requests about a hearing share. */
const HEARING = {
  family: "regional-americas",
  standing: "active",
  note: says("Described in 2018; no later page about it was found, and no address is known.", "S002 §3.1.3"),
  asks: [
    ...COMMON_ASKS.filter(({ fields: [field] }) => field !== "cooperation_dates_places"),
    asks(["cooperation_dates_places"], "Which hearing it is: its day, its place and its subject.", "inference"),
    asks(["hearing_context"], "Whether the hearing is still to come.", "S002 §3.1.3"),
    welcomes(["other_complaints"], "The petition or case that the hearing is about, with its number.", "inference"),
    NAME_OR_PSEUDONYM,
  ],
  languages: IACHR_LANGUAGES,
  timeLimits: [],
  contacts: [],
  routing: { by: "rule" },
  draft: "iachr-hearing",
  confirmed: null,
} as const;

/** A reminder to the State, in the hearing. */
export const HEARING_REMINDER: Mechanism = {
  ...HEARING,
  id: "iachr-hearing-reminder",
  name: "Inter-American Commission: reminder to the State in a hearing",
  can: [
    says(
      "At the end of a hearing commissioners remind the State that it may not take revenge on those who took part, on " +
        "witnesses, on experts or on their families.",
      "S002 §3.1.3",
    ),
  ],
  applies: [AMERICAS, says("The person takes part, or took part, in a hearing of the Commission.", "S002 §3.1")],
  preconditions: [says("It is asked for while the hearing lasts.", "S002 §3.1.3"), LANGUAGES_CONCLUDED],
  discloses: [
    tells("mechanism", "always", "name", "Commissioners learn what is feared, and for whom.", "S002 §3.1.3"),
    tells("state", "may", "existence", "The State hears the reminder and may guess who asked for it.", "inference"),
    tells("public", "may", "existence", "Whoever follows a public hearing hears it as well.", "inference"),
  ],
  consent: {
    least: "mechanism_only",
    uses: ["letter"],
    own: false,
    rules: ["C8"],
    risks: ["R1", "R3", "R7"],
    ...says("The person agrees that commissioners are told; a reminder can be given without any name.", "inference"),
  },
  expect: [
    says("A sentence from the commissioners, in the room. Nothing in writing follows.", "S002 §3.1.3", "inference"),
  ],
};

/** Doors closed to the public. */
export const CLOSED_HEARING: Mechanism = {
  ...HEARING,
  id: "iachr-closed-hearing",
  name: "Inter-American Commission: hearing behind closed doors",
  can: [says("Holds the hearing without the public.", "S002 §3.1.3")],
  applies: [AMERICAS, says("A hearing is to come, and those who will speak fear reprisals for it.", "S002 §3.1.3")],
  preconditions: [says("It is asked for before the hearing.", "S002 §3.1.3"), LANGUAGES_CONCLUDED],
  discloses: [
    tells("mechanism", "always", "name", "The Commission learns what is feared, and for whom.", "S002 §3.1.3"),
    tells(
      "state",
      "may",
      "existence",
      "The State takes part in the hearing, and learns that it is closed.",
      "inference",
    ),
  ],
  consent: {
    least: "mechanism_only",
    uses: ["letter"],
    own: false,
    rules: ["C8"],
    risks: ["R1", "R3", "R7"],
    ...says("The person agrees that the Commission is told why the doors should be closed.", "inference"),
  },
  expect: [says("Closed doors keep the public out, not the State.", "inference")],
};
