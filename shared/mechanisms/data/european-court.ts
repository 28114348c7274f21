import type { Mechanism, Sourced } from "../mechanism.ts";
import { COMMON_ASKS } from "./common-asks.ts";
import { COE_LANGUAGES, IT_LEARNS_NAME, LANGUAGES_CONCLUDED } from "./council-of-europe.ts";
import { asks, says, tells } from "./sourced.ts";

// The European Court of Human Rights.

/** [X17] Not the same as membership: Russia was bound for half a year longer. */
const CONVENTION_STATE: Sourced = says(
  "The State concerned is bound by the European Convention. Russia is only for what happened until 16 September 2022.",
  "S002 §3.3.1",
  "E34",
);

/** Measures while a case is pending. */
export const RULE_39: Mechanism = {
  id: "ecthr-rule-39",
  family: "regional-europe",
  name: "European Court of Human Rights: interim measures (Rule 39)",
  standing: "active",
  // [X16] The rule was rewritten in 2024, and requests go through a site of their own.
  note: says(
    "At work. The rule has had a new text since 28 March 2024; requests go through the Court's own site for them, seen in " +
      "April 2024.",
    "E33",
    "E33b",
  ),
  can: [says("The Court tells the State what to do, or not to do, at once. States are bound by it.", "S002 §3.3.1")],
  applies: [
    CONVENTION_STATE,
    says(
      "In exceptional circumstances, when harm to a right of the Convention is imminent and nothing could repair it or make up " +
        "for it; mostly danger to life, or of torture.",
      "E33",
      "E33b",
    ),
  ],
  preconditions: [
    says(
      "There are proceedings before the Court, or they begin with the request: have a lawyer look at it.",
      "S002 §3.3.1",
      "E33",
    ),
    says("The site is for these requests only; anything else that is sent there is closed unread.", "E33"),
    says("Somebody under sanctions, an embargo or export control may not use the site: by fax or post instead.", "E33"),
    LANGUAGES_CONCLUDED,
  ],
  asks: [
    ...COMMON_ASKS,
    asks(["victim_name"], "The name of the applicant.", "S002 §3.3.1"),
    asks(["irreparable_harm_grounds"], "Why nothing could repair the harm.", "S002 §3.3.1", "E33b"),
    asks(["imminence"], "How soon the harm may come, with day and hour if they are known.", "S002 §3.3.1", "E33b"),
    asks(["court_application_pending"], "Whether an application is pending, and its number.", "S002 §3.3.1"),
  ],
  discloses: [
    { ...IT_LEARNS_NAME, ...says("The Court learns who the applicant is and what threatens.", "S002 §3.3.1") },
    tells("state", "always", "name", "The State is the other side of the case, and learns who asks.", "inference"),
    tells("public", "may", "facts", "Cases and decisions of the Court become public.", "inference"),
  ],
  consent: {
    least: "state_confidential",
    uses: ["letter"],
    own: false,
    rules: ["C11"],
    risks: ["R1", "R2", "R3", "R7", "R9"],
    ...says("The applicant agrees to the request, and knows that the State is party to the case.", "inference"),
  },
  languages: COE_LANGUAGES,
  timeLimits: [],
  expect: [
    says("A quick yes or no. A yes holds while the case is pending, and says nothing of how it ends.", "inference"),
  ],
  contacts: [{ kind: "form", value: "https://r39.echr.coe.int/", basis: ["E33"], seen: "2024-04-20", status: "shown" }],
  routing: { by: "rule" },
  draft: "court-interim",
  confirmed: "2024-04-20",
};

/** The right to apply without being hindered. */
export const ARTICLE_34: Mechanism = {
  id: "ecthr-article-34",
  family: "regional-europe",
  name: "European Convention on Human Rights, article 34: nobody may be hindered from applying to the Court",
  standing: "active",
  note: says("A rule of the Convention, described in 2018. Nothing is sent to it by itself.", "S002 §3.3.1"),
  can: [
    says(
      "States have undertaken not to hinder applications. Pressure of any kind on an applicant can be brought before the Court.",
      "S002 §3.3.1",
    ),
  ],
  applies: [
    CONVENTION_STATE,
    says("Somebody who applied to the Court, or who represents an applicant, is put under pressure.", "S002 §3.3.1"),
    says(
      "It may be over, and no harm has to be about to happen: that is asked for interim measures only.",
      "S002 §3.3.1",
      "inference",
    ),
  ],
  preconditions: [says("There is an application to the Court; the point is made within it.", "S002 §3.3.1")],
  asks: [],
  discloses: [
    { ...IT_LEARNS_NAME, ...says("The Court knows the applicant already.", "inference") },
    tells("state", "always", "name", "The State is the other side of the case.", "inference"),
  ],
  consent: {
    least: "state_confidential",
    uses: ["letter"],
    own: false,
    rules: ["C11"],
    risks: ["R1", "R3", "R7"],
    ...says("The applicant, or the lawyer for them, decides whether the point is made.", "inference"),
  },
  languages: COE_LANGUAGES,
  timeLimits: [],
  expect: [says("The Court decides on it together with the application.", "inference")],
  contacts: [],
  routing: {
    by: "beside",
    mechanisms: ["coe-sg-private-office"],
    when: [{ body: ["ecthr"], court_pending: ["yes"] }],
    how: says(
      "The point is made in the case that is before the Court, over any pressure for bringing it, urgent or past. The Private Office can be told beside.",
      "S002 §3.3.1",
      "inference",
    ),
  },
  draft: null,
  confirmed: null,
};
