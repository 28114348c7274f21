import type { Mechanism } from "../mechanism.ts";
import { COMMON_ASKS } from "./common-asks.ts";
import { CLOSED_HEARING, HEARING_REMINDER } from "./inter-american-hearings.ts";
import {
  AMERICAS,
  APPLICANT_UNNAMED,
  COMMISSION_LEARNS_NAME,
  IACHR_LANGUAGES,
  INTER_AMERICAN,
  LANGUAGES_CONCLUDED,
  RAPPORTEUR,
  RAPPORTEUR_COPY,
  STATE_LEARNS_NAME,
} from "./inter-american.ts";
import { NAMED_IN_PUBLIC } from "./publication.ts";
import { asks, says, tells } from "./sourced.ts";
import { NAME_OR_PSEUDONYM } from "./un-asks.ts";

// The Inter-American Commission on Human Rights: six ways to it. Rapporteurs change, so all are written to by function.

const RAPPORTEUR_HRD: Mechanism = {
  id: "iachr-rapporteur-hrd",
  family: "regional-americas",
  name: "Inter-American Commission: Rapporteur on human rights defenders and justice operators",
  standing: "active",
  note: says(
    "At work, for defenders and for justice operators. The commissioner in charge changed in 2024 and will change again; the " +
      "address was last seen in 2018.",
    "S002 §3.1.1",
    "E25",
    "E26",
  ),
  can: [
    says("Prepares the Commission's questions to a State about a defender.", "S002 §3.1.1", "E26"),
    says("Takes part in petitions and in protective measures for defenders.", "E26"),
    says("Is the one to ask for a press release.", "S002 §3.1.3"),
    says("Can say whether the State was asked, and whether it answered.", "S002 §3.1.2"),
  ],
  applies: [AMERICAS, INTER_AMERICAN],
  preconditions: [],
  asks: [],
  discloses: [
    COMMISSION_LEARNS_NAME,
    tells(
      "state",
      "may",
      "name",
      "When the office puts the case to the State, the State learns whom it concerns.",
      "S002 §3.1.2",
    ),
  ],
  consent: {
    least: "state_confidential",
    uses: ["letter"],
    own: false,
    rules: ["C8", "C10"],
    risks: ["R1", "R3", "R9", "R11"],
    ...says(
      "Nothing goes there by itself: what is agreed to for the request for information holds for the office that prepares it.",
      "S002 §3.1.2",
      "inference",
    ),
  },
  languages: IACHR_LANGUAGES,
  timeLimits: [],
  expect: [says("A short answer on whether something was sent, if one asks; little more.", "S002 §3.1.2")],
  contacts: [
    RAPPORTEUR,
    {
      kind: "page",
      value: "http://www.oas.org/en/iachr/defenders/default.asp",
      basis: ["S002 §3.1.1"],
      seen: "2018",
      status: "unconfirmed",
    },
  ],
  routing: {
    by: "beside",
    mechanisms: ["iachr-request-for-information"],
    when: [{ body: ["iachr"] }],
    how: says("The request for information goes to this office, which can also tell what became of it.", "S002 §3.1.1"),
  },
  draft: null,
  confirmed: "2024",
};

const REQUEST_FOR_INFORMATION: Mechanism = {
  id: "iachr-request-for-information",
  family: "regional-americas",
  name: "Inter-American Commission: request for information to a State",
  standing: "active",
  note: says("Described in 2018; no later page about it was found, and the address was last seen then.", "S002 §3.1.1"),
  can: [
    says("Puts what happened to the State in confidence and asks it to answer by a given day.", "S002 §3.1.1"),
    says("Moves fast, because the Commission does not have to meet to decide on it.", "S002 §3.1.1"),
  ],
  applies: [
    AMERICAS,
    INTER_AMERICAN,
    says(
      "Without such cooperation it can still be tried for a defender; nothing says that it is meant for that.",
      "inference",
    ),
  ],
  preconditions: [
    says(
      "The rapporteur on defenders, the commissioner for the country and the President all have to agree.",
      "S002 §3.1.1",
    ),
    LANGUAGES_CONCLUDED,
  ],
  asks: [
    ...COMMON_ASKS,
    asks(["victim_name"], "The name of the person whom the State is to be asked about.", "S002 §3.1.2"),
    asks(
      ["confidentiality_request_applicant"],
      "Whether whoever writes wants their own name kept from the State; it is done only if asked for.",
      "S002 §3.1.2",
    ),
  ],
  discloses: [COMMISSION_LEARNS_NAME, STATE_LEARNS_NAME],
  consent: {
    least: "state_confidential",
    uses: ["letter"],
    own: false,
    rules: ["C8", "C10"],
    risks: ["R1", "R3", "R7", "R9", "R11"],
    ...says(
      "The exchange is confidential, but the State learns the person's name: the person has to agree to that.",
      "S002 §3.1.2",
    ),
  },
  languages: IACHR_LANGUAGES,
  timeLimits: [
    { deadline: "D4", ...says("The Commission usually acts within a week.", "S002 §3.1.1") },
    { deadline: "D3", ...says("The State usually gets 15 days to answer.", "S002 §3.1.1") },
  ],
  expect: [
    says(
      "A notice that the letter arrived, and then silence: ask the rapporteur's office how it stands.",
      "S002 §3.1.2",
    ),
    APPLICANT_UNNAMED,
    says(
      "In some countries a request under the freedom of information law brings to light what was asked and answered.",
      "S002 §3.1.3",
    ),
  ],
  contacts: [RAPPORTEUR],
  routing: { by: "rule" },
  draft: "iachr-information",
  confirmed: null,
};

const PRECAUTIONARY_MEASURES: Mechanism = {
  id: "iachr-precautionary-measures",
  family: "regional-americas",
  name: "Inter-American Commission: precautionary measures",
  standing: "active",
  // [X21] The portal comes first; nobody confirmed that e-mail is still accepted.
  note: says(
    "At work. Since August 2019 there is a form of its own in the Commission's portal; whether e-mail is still taken is not " +
      "confirmed.",
    "E24",
    "E24b",
  ),
  can: [
    says(
      "Asks the State to protect somebody's life and safety, and to report how it looks into the facts.",
      "S002 §3.1.2",
    ),
    says("Can cover all members of an organisation, a group or a community.", "S002 §3.1.2"),
    says("Needs no petition, and the Commission may also act unasked.", "S002 §3.1.2"),
    says("About one in three measures that it grants protects defenders or justice operators.", "E26"),
  ],
  applies: [
    AMERICAS,
    says("It is serious and urgent, and the harm that threatens could not be made good again.", "S002 §3.1.2"),
    says(
      "Whether or not there is a petition; beyond Inter-American cooperation this is our reading.",
      "S002 §3.1.2",
      "inference",
    ),
  ],
  preconditions: [
    says(
      "The national authorities were turned to first, unless that was not possible or would likely have made things worse.",
      "S002 §3.1.2",
    ),
    says("The whole Commission decides.", "S002 §3.1.2"),
    says("The portal needs an account and does not work on telephones or tablets.", "E24"),
    LANGUAGES_CONCLUDED,
  ],
  asks: [
    ...COMMON_ASKS,
    asks(["reporter_name"], "The name of whoever asks for the measures.", "S002 §3.1.2"),
    asks(["victim_name"], "The name of each person to be protected: the State has to be told.", "S002 §3.1.2"),
    asks(
      ["victim_group"],
      "The organisation, group or community, if its members are to be protected together.",
      "S002 §3.1.2",
    ),
    asks(["serious_and_urgent_proof"], "What shows that it is serious and urgent.", "S002 §3.1.2"),
    asks(["irreparable_harm_grounds"], "Why the harm could not be made good again.", "S002 §3.1.2"),
    asks(["imminence"], "How soon the harm may come.", "S002 §3.1.2"),
    asks(
      ["national_authorities_approached"],
      "Whether the national authorities were turned to; if not, why that was impossible or dangerous.",
      "S002 §3.1.2",
    ),
    asks(
      ["confidentiality_request_applicant"],
      "Whether whoever writes wants their own name kept from the State; it is done only if asked for.",
      "S002 §3.1.2",
    ),
    asks(
      ["confidentiality_request_reasons"],
      "Why initials should stand for the name in what the Commission publishes, if that is wished.",
      "S002 §3.1.2",
    ),
  ],
  discloses: [
    COMMISSION_LEARNS_NAME,
    STATE_LEARNS_NAME,
    tells(
      "public",
      "may",
      "name",
      "Measures are published. Initials can stand for the name, on a request that gives the reasons.",
      "S002 §3.1.2",
    ),
  ],
  consent: {
    least: "state_confidential",
    uses: ["letter"],
    own: false,
    rules: ["C8"],
    risks: ["R1", "R2", "R3", "R7", "R9", "R11"],
    ...says(
      "A State cannot protect somebody whom it does not know: its learning the name has to be agreed to.",
      "S002 §3.1.2",
    ),
  },
  languages: IACHR_LANGUAGES,
  timeLimits: [{ deadline: "D5", ...says("Count on one to three months until there is a decision.", "S002 §3.1.2") }],
  expect: [
    says("The Commission keeps the people concerned informed at every step.", "S002 §3.1.2"),
    says("If a request for information is made as well, it mostly follows only one of the two.", "S002 §3.1.2"),
    APPLICANT_UNNAMED,
  ],
  contacts: [
    {
      kind: "form",
      value: "https://www.oas.org/ipsp/",
      basis: ["E24", "E24b"],
      seen: "2019-08-01",
      status: "unconfirmed",
    },
    {
      kind: "email",
      value: "cidhdenuncias@oas.org",
      basis: ["S002 §3.1.3"],
      seen: "2018",
      status: "unconfirmed",
    },
    RAPPORTEUR_COPY,
    {
      kind: "page",
      value: "http://www.oas.org/en/iachr/decisions/precautionary.asp",
      basis: ["S002 §3.1.2"],
      seen: "2018",
      status: "unconfirmed",
    },
  ],
  routing: { by: "rule" },
  draft: "iachr-measures",
  confirmed: "2019-08-01",
};

const PRESS_RELEASE: Mechanism = {
  id: "iachr-press-release",
  family: "regional-americas",
  name: "Inter-American Commission: press release or session report",
  standing: "active",
  note: says("Described in 2018; no later page about it was found, and the address was last seen then.", "S002 §3.1.3"),
  can: [
    says("Says in public that it is worried: in a release, or in the report of a session.", "S002 §3.1.3"),
    says("Is of most use where a State has ignored requests and measures.", "S002 §3.1.3"),
  ],
  applies: [
    AMERICAS,
    says("The reprisal follows taking part in a session of the Commission, above all.", "S002 §3.1.3"),
  ],
  preconditions: [
    says("The person agrees to publicity, and publicity would not make things worse.", "S002 §3.1.3", "inference"),
    LANGUAGES_CONCLUDED,
  ],
  asks: [
    ...COMMON_ASKS,
    asks(
      ["publicity_would_worsen"],
      "Whether publicity could make the person's situation worse.",
      "S002 §2.5.1",
      "S004 §2",
    ),
    NAME_OR_PSEUDONYM,
  ],
  discloses: [
    COMMISSION_LEARNS_NAME,
    tells("state", "always", "facts", "The State reads what the public reads.", "inference"),
    tells("public", "always", "facts", "Everybody learns what happened.", "inference"),
    ...NAMED_IN_PUBLIC,
  ],
  consent: {
    least: "public_without_name",
    uses: ["press_release"],
    own: false,
    rules: ["C8"],
    risks: ["R1", "R2", "R3", "R7", "R9", "R11"],
    ...says(
      "It is public: the person agrees to publicity, and says whether with the name or without.",
      "S002 §3.1.3",
      "inference",
    ),
  },
  languages: IACHR_LANGUAGES,
  timeLimits: [],
  expect: [says("The Commission decides by itself whether it speaks, when, and in which words.", "inference")],
  contacts: [RAPPORTEUR],
  routing: { by: "rule" },
  draft: "iachr-publicity",
  confirmed: null,
};

/** The routes of the Inter-American Commission on Human Rights. */
export const REGIONAL_AMERICAS: readonly Mechanism[] = [
  RAPPORTEUR_HRD,
  REQUEST_FOR_INFORMATION,
  PRECAUTIONARY_MEASURES,
  PRESS_RELEASE,
  HEARING_REMINDER,
  CLOSED_HEARING,
];
