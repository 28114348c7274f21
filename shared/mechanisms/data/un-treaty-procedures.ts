import type { Ask, Disclosure, Mechanism } from "../mechanism.ts";
import { asks, says, welcomes, tells } from "./sourced.ts";
import { ACT_AND_PROOF, UN_ASKS } from "./un-asks.ts";

// What a committee can do for a person beyond answering a reprisal: a complaint, a demand that goes with it, an early warning.

/** What a complaint asks for. A demand for interim measures goes with one, and asks for the same. */
const COMPLAINT_ASKS: readonly Ask[] = [
  ...UN_ASKS,
  asks(
    ["reporter_name"],
    "The name of whoever complains. Complaints without one are not taken; confidentiality can be asked for.",
    "E23",
  ),
  asks(
    ["relationship_to_victim"],
    "What ties the one who complains to the person, with the authority to act for them.",
    "S002 §2.4",
    "E23",
  ),
  asks(["victim_name"], "The name of the person whose right was violated.", "E23"),
  asks(["treaty_ratification_status"], "Whether the State is bound by the treaty in question.", "S002 §2.1"),
  asks(["competence_recognised"], "Whether the State accepted that this committee hears such complaints.", "S002 §2.1"),
  asks(["domestic_remedies_status"], "How far courts and authorities at home were tried.", "S002 §2.1"),
  asks(
    ["domestic_remedies_text"],
    "What was tried and with what result, or why it could not be or would have been in vain.",
    "S002 §2.1",
  ),
  welcomes(["other_complaints"], "Whether another body has the same matter: it can go to one committee only.", "E23b"),
  ...ACT_AND_PROOF,
];

const COMPLAINT_DISCLOSES: readonly Disclosure[] = [
  tells(
    "mechanism",
    "always",
    "name",
    "The committee gets the complaint with the names of the person and of whoever complains.",
    "E23",
  ),
  tells(
    "state",
    "always",
    "name",
    "The State is asked to answer, and so learns who the person is.",
    "S002 §2.1",
    "inference",
  ),
  tells(
    "public",
    "may",
    "facts",
    "Decisions of committees can become public; ask for confidentiality beforehand.",
    "E23",
    "inference",
  ),
];

/** Languages that complaints are taken in. */
const COMPLAINT_LANGUAGES = ["en", "fr", "ru", "es"] as const;

/** Individual communications, interim measures, early warning. */
export const TREATY_BODY_PROCEDURES: readonly Mechanism[] = [
  {
    id: "tb-individual-communication",
    family: "un-treaty-body",
    name: "Individual communication to a treaty body",
    standing: "active",
    note: says(
      "At work. The rules on languages and committees are from guidance that was reproduced in 2024. An older page of the UN human rights office spoke of a mailbox for petitions; look for today's on its page about complaints. The link here leads to an organisation's guide of 2018.",
      "E23b",
      "E02b",
    ),
    can: [
      says("Decide whether a State violated a right of this person under the committee's treaty.", "S002 §2.1"),
      says("Open the way to interim measures.", "S002 §2.1"),
    ],
    applies: [
      says(
        "A right under one of the treaties was violated, whether or not the person had worked with the UN.",
        "S002 §2.1",
      ),
      says("It is a remedy of law, not a quick one.", "inference"),
    ],
    preconditions: [
      says("The State has ratified the treaty.", "S002 §2.1"),
      says("The State has accepted that the committee hears complaints of individuals.", "S002 §2.1"),
      says(
        "Remedies at home are used up, or take unreasonably long, or do not exist, or plainly lead nowhere.",
        "S002 §2.1",
      ),
      says("It goes to one committee and no more. Eight can take it: not CMW, and not SPT.", "E23b"),
      says("It is about things that happened after the State accepted complaints, or that go on since then.", "E23b"),
      says("It cannot be anonymous; confidentiality can be asked for.", "E23"),
    ],
    asks: COMPLAINT_ASKS,
    discloses: COMPLAINT_DISCLOSES,
    consent: {
      least: "state_confidential",
      uses: ["letter"],
      own: false,
      rules: ["C12"],
      risks: ["R1", "R3", "R9", "R11"],
      ...says(
        "The person authorises the complaint, unless there is a convincing reason why they cannot. The State is told.",
        "E23",
        "inference",
      ),
    },
    languages: COMPLAINT_LANGUAGES,
    timeLimits: [],
    expect: [says("If interim measures were asked for, the State tells the committee what it did.", "S002 §2.1")],
    // [X4] [X12] An older page's mailbox bears no date, and one on another domain was seen in strangers' programs only: neither is kept.
    contacts: [
      {
        kind: "page",
        value:
          "http://www.ishr.ch/news/updated-simple-guide-un-treaty-bodies-guide-simple-sur-les-organes-de-traites-des-nations-unies",
        basis: ["S002 §2.1"],
        seen: "2018",
        status: "unconfirmed",
      },
    ],
    routing: { by: "rule" },
    draft: "treaty-body-complaint",
    confirmed: "2024",
  },
  {
    id: "tb-interim-measures",
    family: "un-treaty-body",
    name: "Interim measures requested by a treaty body",
    standing: "active",
    note: says("Described in the handbook of 2018. No later page was consulted, and no address is known.", "S002 §2.1"),
    can: [
      says(
        "Ask the State to act at once, so that the person does not come to harm that cannot be undone.",
        "S002 §2.1",
      ),
    ],
    applies: [says("Irreparable harm threatens, and a complaint is made to the committee.", "S002 §2.1")],
    preconditions: [
      says("It goes with an individual communication, and everything that one needs is needed here.", "S002 §2.1"),
      says("It is written in a language of that complaint.", "E23b", "inference"),
    ],
    asks: [
      ...COMPLAINT_ASKS,
      asks(["irreparable_harm_grounds"], "What harm threatens, and why it could not be made good.", "S002 §2.1"),
      welcomes(["imminence"], "How soon it threatens.", "inference"),
    ],
    discloses: COMPLAINT_DISCLOSES,
    consent: {
      least: "state_confidential",
      uses: ["letter"],
      own: false,
      rules: ["C12"],
      risks: ["R1", "R3", "R9", "R11"],
      ...says("The State is asked to protect this person, and so has to be told who it is.", "E23", "inference"),
    },
    languages: COMPLAINT_LANGUAGES,
    timeLimits: [],
    expect: [says("The State reports to the committee on what it has done to protect the person.", "S002 §2.1")],
    contacts: [],
    routing: { by: "rule" },
    draft: "treaty-body-interim",
    confirmed: null,
  },
  {
    id: "cerd-ewua",
    family: "un-treaty-body",
    name: "CERD early warning and urgent action procedure",
    standing: "active",
    note: says(
      "At work, by an undated page. The address is the committee's own of 2018; no current page could confirm it.",
      "S002 §2.1",
      "E22",
    ),
    can: [
      says(
        "Take up what cannot wait, so that serious violations of the convention stay as few as possible.",
        "S002 §2.1",
      ),
    ],
    applies: [
      says("The reprisals have a racist tone.", "S002 §2.1"),
      says(
        "A group tried to be heard at the UN or in its region about a matter of race or ethnicity, and pays for it.",
        "S002 §2.1",
      ),
    ],
    preconditions: [
      says("Remedies at home need not be used up.", "S002 §2.1"),
      says("The State has ratified the convention against racial discrimination.", "E22"),
      says("Anybody can write: persons and organisations.", "E22"),
    ],
    asks: [
      ...UN_ASKS,
      asks(["victim_pseudonym"], "Persons who are spoken of, each by a pseudonym that stays the same.", "inference"),
      asks(["victim_group"], "The group or community that is affected.", "S002 §2.1"),
      asks(
        ["victim_attributes"],
        "The ethnic or racial group, or indigenous people, that those affected belong to.",
        "S002 §2.1",
      ),
      asks(["racial_ethnic_element"], "What makes it racist, or a matter of race or ethnicity.", "S002 §2.1"),
      welcomes(["treaty_ratification_status"], "Whether the State has ratified the convention.", "E22"),
      ...ACT_AND_PROOF,
    ],
    discloses: [
      tells("mechanism", "always", "facts", "The committee learns what happened, and to which group.", "S002 §2.1"),
      tells(
        "state",
        "may",
        "facts",
        "The committee may turn to the State; it can be asked not to do so yet.",
        "S002 §2.1",
        "inference",
      ),
      tells("public", "may", "facts", "What the committee does in such a procedure can become public.", "inference"),
    ],
    consent: {
      least: "mechanism_only",
      uses: ["letter"],
      own: false,
      rules: ["C12"],
      risks: ["R1", "R2", "R3", "R9", "R11"],
      ...says("The people concerned agree first, and say whether the State may be approached.", "E01", "inference"),
    },
    languages: [],
    timeLimits: [],
    expect: [says("Nothing is stated about answers.", "inference")],
    contacts: [{ kind: "email", value: "cerd@ohchr.org", basis: ["S002 §2.1"], seen: "2018", status: "unconfirmed" }],
    routing: { by: "rule" },
    draft: "early-warning",
    // The page consulted bears no date.
    confirmed: null,
  },
];
