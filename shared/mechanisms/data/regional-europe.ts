import type { Mechanism } from "../mechanism.ts";
import { COMMON_ASKS } from "./common-asks.ts";
import { COE_LANGUAGES, IT_LEARNS_NAME, LANGUAGES_CONCLUDED, MEMBER_STATE } from "./council-of-europe.ts";
import { ARTICLE_34, RULE_39 } from "./european-court.ts";
import { NAMED_IN_PUBLIC } from "./publication.ts";
import { says, welcomes, tells } from "./sourced.ts";
import { NAME_OR_PSEUDONYM } from "./un-asks.ts";

// The Council of Europe, its Court, and the OSCE.

const PRIVATE_OFFICE: Mechanism = {
  id: "coe-sg-private-office",
  family: "regional-europe",
  name: "Council of Europe: Private Office of the Secretary General, procedure on human rights defenders",
  standing: "active",
  // [X13] The founding text knew only a proposal.
  note: says(
    "Only a proposal in 2018. By 2019 a procedure was in place, and defenders and organisations could write to its focal point " +
      "themselves. No later page was found.",
    "S002 §3.3.1",
    "E31",
    "E31b",
  ),
  can: [
    says("Looks into reprisals against people who deal with the Council of Europe.", "E31"),
    says("Proposes to the Secretary General what to do, and follows up with the State.", "S002 §3.3.1", "E31"),
    says(
      "May lead to a public word; each year the Committee of Ministers is told what kinds of cases there were.",
      "S002 §3.3.1",
      "E31",
    ),
  ],
  applies: [MEMBER_STATE, says("The person deals, or dealt, with the Council of Europe or its Court.", "S002 §3.3.1")],
  preconditions: [
    says("It has to be grave enough, and the link with the Council of Europe has to be plausible.", "E31"),
    says("The account has to be clear and honest, without insults, and with something to support it.", "E31"),
    says("It leaves proceedings before the Court alone.", "E31"),
    LANGUAGES_CONCLUDED,
  ],
  asks: [...COMMON_ASKS, NAME_OR_PSEUDONYM, welcomes(["evidence_list"], "What supports the account.", "E31")],
  discloses: [
    IT_LEARNS_NAME,
    tells(
      "state",
      "always",
      "name",
      "The plan of 2018 was that the State concerned is told of each incident, and nothing newer says otherwise.",
      "S002 §3.3.1",
    ),
    tells("public", "may", "facts", "The Secretary General may speak in public.", "S002 §3.3.1"),
  ],
  consent: {
    least: "state_confidential",
    uses: ["letter"],
    own: false,
    rules: ["C11"],
    risks: ["R1", "R2", "R3", "R7", "R9", "R11"],
    ...says("The State is told: the person has to agree to that.", "S002 §3.3.1"),
  },
  languages: COE_LANGUAGES,
  timeLimits: [
    { deadline: null, ...says("Each year the Committee of Ministers hears which kinds of cases there were.", "E31") },
  ],
  expect: [says("The office weighs the case and makes proposals; it owes the sender no decision.", "E31", "inference")],
  contacts: [
    { kind: "email", value: "private.office@coe.int", basis: ["E31b"], seen: "2019", status: "unconfirmed" },
    {
      kind: "page",
      value: "https://www.coe.int/en/web/secretary-general/procedure-human-rights-defenders",
      basis: ["E31"],
      seen: "2019",
      status: "unconfirmed",
    },
    { kind: "phone", value: "+ 33 3 88 41 20 00", basis: ["S002 §3.3.1"], seen: "2018", status: "unconfirmed" },
    { kind: "fax", value: "+ 33 3 88 41 27 99", basis: ["S002 §3.3.1"], seen: "2018", status: "unconfirmed" },
  ],
  routing: { by: "rule" },
  draft: "council-of-europe",
  confirmed: "2019",
};

const COMMISSIONER: Mechanism = {
  id: "coe-commissioner",
  family: "regional-europe",
  name: "Council of Europe: Commissioner for Human Rights",
  standing: "active",
  // [X14] Written to by function: the person changed in 2024.
  note: says(
    "At work; somebody new took office in April 2024. The contacts were last seen in 2018.",
    "S002 §3.3.1",
    "E32",
  ),
  can: [
    says("Raises the situation of defenders with member States.", "S002 §3.3.1"),
    says("Speaks up in public when something urgent happens, such as a reprisal.", "S002 §3.3.1"),
    says("Can join a case before the Court as a third party.", "S002 §3.3.1"),
    says("Meets defenders.", "S002 §3.3.1"),
  ],
  applies: [
    MEMBER_STATE,
    says("Any defender; above all after contact with the Council of Europe or its Court.", "S002 §3.3.1"),
  ],
  preconditions: [says("Complaints of individuals are not decided there.", "S002 §3.3.1"), LANGUAGES_CONCLUDED],
  asks: [...COMMON_ASKS, NAME_OR_PSEUDONYM],
  discloses: [
    IT_LEARNS_NAME,
    tells(
      "state",
      "always",
      "name",
      "Raising a case with the State tells the State of it.",
      "S002 §3.3.1",
      "inference",
    ),
    tells("public", "may", "facts", "The Commissioner may speak in public.", "S002 §3.3.1"),
  ],
  consent: {
    least: "state_confidential",
    uses: ["letter"],
    own: false,
    rules: ["C11"],
    risks: ["R1", "R2", "R3", "R7", "R9", "R11"],
    ...says(
      "What the Commissioner can do is talk to the State: the person agrees to that.",
      "S002 §3.3.1",
      "inference",
    ),
  },
  languages: COE_LANGUAGES,
  timeLimits: [],
  expect: [says("The office chooses what it takes up, and need not say so.", "inference")],
  contacts: [
    { kind: "email", value: "commissioner@coe.int", basis: ["S002 §3.3.1"], seen: "2018", status: "unconfirmed" },
    { kind: "phone", value: "+33 (0)3 88 41 34 21", basis: ["S002 §3.3.1"], seen: "2018", status: "unconfirmed" },
    { kind: "fax", value: "+33 (0)3 90 21 50 53", basis: ["S002 §3.3.1"], seen: "2018", status: "unconfirmed" },
  ],
  routing: { by: "rule" },
  draft: "council-of-europe",
  confirmed: "2024",
};

const PACE: Mechanism = {
  id: "pace-legal-affairs-chair",
  family: "regional-europe",
  name: "Parliamentary Assembly of the Council of Europe: Committee on Legal Affairs and Human Rights, the Chairperson",
  standing: "active",
  // [X15] No current holder was found, and none is named.
  note: says("Described in 2018. The chair has changed since, and no later page was found.", "S002 §3.3.1"),
  can: [says("Can list a case in the committee's report.", "S002 §3.3.1")],
  applies: [
    MEMBER_STATE,
    says("The person turned, or tried to turn, to the Court or to the Council of Europe.", "S002 §3.3.1"),
    says("It is not a way for urgent help.", "S002 §3.3.1"),
  ],
  preconditions: [says("The report is public.", "S002 §3.3.1"), LANGUAGES_CONCLUDED],
  asks: [
    ...COMMON_ASKS,
    welcomes(["publicity_would_worsen"], "Whether publicity could make the person's situation worse.", "inference"),
    NAME_OR_PSEUDONYM,
  ],
  discloses: [
    tells(
      "mechanism",
      "always",
      "name",
      "Members of the committee, who sit in national parliaments, learn of the case.",
      "inference",
    ),
    tells("state", "always", "facts", "The State reads what the public reads.", "inference"),
    tells("public", "always", "facts", "The report can be read by everybody.", "S002 §3.3.1"),
    ...NAMED_IN_PUBLIC,
  ],
  consent: {
    least: "public_without_name",
    uses: ["public_report"],
    own: false,
    rules: ["C11"],
    risks: ["R1", "R2", "R3", "R7", "R9", "R11"],
    ...says(
      "It is public: the person agrees to that, and says whether with the name or without.",
      "S002 §3.3.1",
      "inference",
    ),
  },
  languages: COE_LANGUAGES,
  timeLimits: [],
  expect: [says("Reports take their time; no answer is promised.", "inference")],
  // The page of 2018 was not on the Council of Europe's own domain: such a link is not kept [X31].
  contacts: [],
  routing: { by: "rule" },
  draft: "council-of-europe",
  confirmed: null,
};

const ODIHR: Mechanism = {
  id: "osce-odihr",
  family: "regional-europe",
  name: "OSCE Office for Democratic Institutions and Human Rights: focal point for human rights defenders",
  standing: "check_first",
  note: says(
    "In 2018 the OSCE had no procedure on reprisals, and none was found later; so nothing is written for it here. Its office has " +
      "had a focal point for defenders since 2007, which follows their situation. Ask first whether it takes cases, and how.",
    "S002 §3.3.2",
    "E35",
  ),
  can: [
    says("Its guidelines treat contact with international bodies as a right that is to be protected.", "S002 §3.3.2"),
    says("Its focal point follows the situation of defenders.", "E35"),
  ],
  applies: [says("The person worked with the OSCE, in one of its participating States.", "S002 §3.3.2")],
  preconditions: [says("There is no procedure that could be relied on.", "S002 §3.3.2")],
  asks: [],
  discloses: [
    tells("mechanism", "may", "facts", "Whatever is told when asking for advice.", "inference"),
    tells(
      "state",
      "may",
      "facts",
      "How the office treats what it is told is not known: ask before telling anything.",
      "inference",
    ),
  ],
  consent: {
    least: "mechanism_only",
    uses: ["letter"],
    own: false,
    rules: ["C12"],
    risks: ["R1", "R3", "R6", "R11"],
    ...says("The person agrees before their case is mentioned there.", "inference"),
  },
  languages: [],
  timeLimits: [],
  expect: [says("Information, perhaps attention; no decision.", "S002 §3.3.2", "E35")],
  contacts: [
    {
      kind: "page",
      value: "https://www.osce.org/odihr/guidelines-on-the-protection-of-human-rights-defenders?download=true",
      basis: ["S002 §3.3.2"],
      seen: "2018",
      status: "unconfirmed",
    },
  ],
  routing: { by: "rule" },
  draft: null,
  confirmed: null,
};

/** The routes of the Council of Europe, its Court and the OSCE. */
export const REGIONAL_EUROPE: readonly Mechanism[] = [PRIVATE_OFFICE, COMMISSIONER, PACE, RULE_39, ARTICLE_34, ODIHR];
