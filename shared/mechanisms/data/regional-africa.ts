import type { Contact, Disclosure, Mechanism, Sourced } from "../mechanism.ts";
import { COMMON_ASKS } from "./common-asks.ts";
import { asks, says, welcomes, tells } from "./sourced.ts";
import { NAME_OR_PSEUDONYM } from "./un-asks.ts";

// The African Commission on Human and Peoples' Rights: three ways to it.

/** [X19] The Commission's site has moved; the address was last seen in 2019, and no newer one was found. */
const CONTACTS: readonly Contact[] = [
  { kind: "page", value: "https://achpr.au.int", basis: ["E28"], seen: "2025-10", status: "shown" },
  {
    kind: "email",
    value: "au-banjul@africa-union.org",
    basis: ["S002 §3.2", "E30"],
    seen: "2019-08-27",
    status: "unconfirmed",
  },
];

/** The complaint form may be filled in in these; the same is taken for letters. */
const LANGUAGES = ["en", "fr", "ar", "pt"] as const;
const LANGUAGES_CONCLUDED: Sourced = says(
  "Letters are taken to be welcome in the Commission's working languages: Arabic, English, French and Portuguese.",
  "inference",
);

const AFRICA: Sourced = says("The State concerned is one that answers to the African Commission.", "S002 §3.2");

const COMMISSION_LEARNS_NAME: Disclosure = tells(
  "mechanism",
  "always",
  "name",
  "The Commission learns who the person is and what happened.",
  "S002 §3.2.2",
);

const FOCAL_POINT: Mechanism = {
  id: "achpr-focal-point",
  family: "regional-africa",
  name: "African Commission: Special Rapporteur on human rights defenders and Focal Point on reprisals",
  standing: "active",
  // [X20] Who holds the mandate is left out on purpose.
  note: says(
    "At work in October 2025. In 2018 it was still being set up, and a note on how to send cases was announced; whether that " +
      "note exists by now is not confirmed.",
    "S002 §3.2.1",
    "E28",
  ),
  can: [
    says("Gathers what is known of reprisals, takes up cases and keeps a record of them.", "S002 §3.2.1"),
    says("Advises the Commission when urgent measures are needed.", "S002 §3.2.1"),
    says("Follows up what was registered, and reports at each ordinary session.", "S002 §3.2.1"),
  ],
  applies: [
    AFRICA,
    says("The person works with the African system, has done so, or tried to.", "S002 §3.2.1"),
    says(
      "Other cases of defenders in Africa fit the rapporteur's mandate; nothing says that they count as reprisals.",
      "inference",
    ),
  ],
  preconditions: [LANGUAGES_CONCLUDED],
  asks: [...COMMON_ASKS, NAME_OR_PSEUDONYM],
  discloses: [
    COMMISSION_LEARNS_NAME,
    tells("state", "may", "name", "When the case is raised with the State, it learns of it.", "inference"),
    tells(
      "public",
      "may",
      "existence",
      "Reports to the sessions are public; ask how the case would appear in them.",
      "S002 §3.2.1",
      "inference",
    ),
  ],
  consent: {
    least: "mechanism_only",
    uses: ["letter"],
    own: false,
    rules: ["C9"],
    risks: ["R1", "R2", "R3", "R9", "R11"],
    ...says(
      "The person agrees that the Focal Point is told. Whether the State may be approached is said in the letter.",
      "inference",
    ),
  },
  languages: LANGUAGES,
  timeLimits: [{ deadline: null, ...says("It reports at each ordinary session of the Commission.", "S002 §3.2.1") }],
  expect: [says("No time for an answer is known. Ask whether the case was registered.", "S002 §3.2.1", "inference")],
  contacts: CONTACTS,
  routing: { by: "rule" },
  draft: "achpr-focal-point",
  confirmed: "2025-10",
};

const COMMUNICATION: Mechanism = {
  id: "achpr-communication",
  family: "regional-africa",
  name: "African Commission: communication (complaint)",
  standing: "active",
  // [X18] Later forms and rules take the place of those of 2010.
  note: says(
    "Open to complaints. Rules of Procedure of 2020 have replaced those of 2010, and there are standard forms now; in 2018 a " +
      "letter without any form was enough.",
    "S002 §3.2.2",
    "E29",
  ),
  can: [
    says("Decides on a complaint by a person or an organisation that a State has violated rights.", "S002 §3.2.2"),
    says("Can ask for measures at once, while the complaint is pending.", "S002 §3.2.2"),
  ],
  applies: [
    AFRICA,
    says("Any violation of the African Charter: no cooperation with an international body is needed.", "S002 §3.2.2"),
    says("It is a legal remedy, and slow.", "S002 §3.2.2", "inference"),
  ],
  preconditions: [
    says(
      "Addressed in writing to the Commission, by way of its Secretary or Chairperson, on its own form.",
      "S002 §3.2.2",
      "E29",
    ),
    says("Remedies at home are exhausted, or it is said why they could not be.", "S002 §3.2.2"),
    says("It says whether another international body has, or had, the same complaint.", "S002 §3.2.2"),
    LANGUAGES_CONCLUDED,
  ],
  asks: [
    ...COMMON_ASKS,
    asks(["reporter_name"], "The name of each person who complains.", "S002 §3.2.2"),
    asks(["reporter_nationality"], "Their nationality.", "S002 §3.2.2"),
    asks(["reporter_occupation"], "Their occupation or profession.", "S002 §3.2.2"),
    asks(["reporter_address"], "Their address.", "S002 §3.2.2"),
    asks(["reporter_signature"], "Their signature.", "S002 §3.2.2"),
    welcomes(["ngo_name"], "If an organisation complains: its name.", "S002 §3.2.2"),
    welcomes(["ngo_address"], "If an organisation complains: its address.", "S002 §3.2.2"),
    welcomes(
      ["ngo_legal_representatives"],
      "If an organisation complains: the names and signatures of those who represent it in law.",
      "S002 §3.2.2",
    ),
    asks(["relationship_to_victim"], "What ties whoever complains to the victim.", "S002 §2.4"),
    asks(["victim_name"], "The victim's name, even if the victim wants to stay anonymous.", "S002 §3.2.2"),
    asks(["anonymity_wanted"], "Whether the victim wants to stay anonymous; the wish has to be stated.", "S002 §3.2.2"),
    welcomes(["authority_familiar_with_facts"], "An authority that knows the facts, if there is one.", "S002 §3.2.2"),
    asks(["domestic_remedies_status"], "Whether the remedies at home are exhausted.", "S002 §3.2.2"),
    asks(["domestic_remedies_text"], "Which remedies were tried, or why that was not possible.", "S002 §3.2.2"),
    asks(["other_complaints"], "Other international bodies that have, or had, the complaint.", "S002 §3.2.2"),
  ],
  discloses: [
    COMMISSION_LEARNS_NAME,
    tells(
      "state",
      "may",
      "name",
      "A complaint is put to the State that it names. Whether a victim who asks for anonymity is left unnamed there is not " +
        "written down anywhere that was found.",
      "S002 §3.2.2",
      "inference",
    ),
    tells("public", "may", "facts", "Decisions may be published.", "inference"),
  ],
  consent: {
    least: "state_confidential",
    uses: ["letter"],
    own: false,
    rules: ["C9"],
    risks: ["R1", "R2", "R3", "R7", "R9", "R11"],
    ...says(
      "The Commission must have the victim's name; a wish to stay anonymous is stated beside it, and no promise is made.",
      "S002 §3.2.2",
    ),
  },
  languages: LANGUAGES,
  timeLimits: [],
  expect: [
    says("The Secretary decides whether the complaint is taken up at all.", "E29"),
    says("A decision can take years.", "inference"),
  ],
  contacts: [
    {
      kind: "page",
      value:
        "https://achpr.au.int/en/news/announcements/2021-09-13/public-notice-complaintseizure-forms-and-practice-directives-temporal",
      basis: ["E29"],
      seen: "2021-09-13",
      status: "unconfirmed",
    },
    ...CONTACTS,
  ],
  routing: { by: "rule" },
  draft: "achpr-communication",
  confirmed: "2021-09-13",
};

const PROVISIONAL_MEASURES: Mechanism = {
  id: "achpr-provisional-measures",
  family: "regional-africa",
  name: "African Commission: provisional measures",
  standing: "active",
  // [X18] The founding text cites Rule 98 of the Rules of 2010, which no longer apply.
  note: says(
    "Part of the complaint procedure. The rule known in 2018 was Rule 98 of the Rules of 2010; its number in the Rules of 2020 " +
      "is not confirmed.",
    "S002 §3.2.2",
    "E29",
  ),
  can: [says("Asks a State to prevent harm to the victim that could not be made good again.", "S002 §3.2.2")],
  applies: [AFRICA, says("Harm threatens that could not be made good again.", "S002 §3.2.2")],
  preconditions: [
    says("There is a communication, or it is sent at the same time.", "S002 §3.2.2"),
    says("A letter that states the danger, with the communication it belongs to.", "S002 §3.2.2", "inference"),
    LANGUAGES_CONCLUDED,
  ],
  asks: [
    ...COMMON_ASKS,
    asks(["irreparable_harm_grounds"], "Why the harm could not be made good again.", "S002 §3.2.2"),
    NAME_OR_PSEUDONYM,
    welcomes(["imminence"], "How soon the harm may come.", "inference"),
  ],
  discloses: [
    COMMISSION_LEARNS_NAME,
    tells(
      "state",
      "always",
      "name",
      "The State is asked to protect the person, and so learns whom it concerns.",
      "inference",
    ),
  ],
  consent: {
    least: "state_confidential",
    uses: ["letter"],
    own: false,
    rules: ["C9"],
    risks: ["R1", "R3", "R7", "R9", "R11"],
    ...says(
      "The State is approached: the person agrees to that, and to being named to the Commission.",
      "S002 §3.2.2",
      "inference",
    ),
  },
  languages: LANGUAGES,
  timeLimits: [{ deadline: "D6", ...says("The State is expected to report within 15 days.", "S002 §3.2.2") }],
  expect: [says("The measures last while the complaint is pending; they do not decide it.", "inference")],
  contacts: CONTACTS,
  routing: { by: "rule" },
  draft: "achpr-measures",
  confirmed: "2021-09-13",
};

/** The routes of the African Commission on Human and Peoples' Rights. */
export const REGIONAL_AFRICA: readonly Mechanism[] = [FOCAL_POINT, COMMUNICATION, PROVISIONAL_MEASURES];
