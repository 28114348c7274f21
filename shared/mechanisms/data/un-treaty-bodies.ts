import type { Disclosure, Mechanism, Sourced } from "../mechanism.ts";
import { says, tells } from "./sourced.ts";
import { ACT_AND_PROOF, NAME_OR_PSEUDONYM, UN_ASKS } from "./un-asks.ts";
import { TREATY_BODY_PROCEDURES } from "./un-treaty-procedures.ts";

/** What one committee has of its own; the rest is common to all ten. */
interface Committee {
  readonly id: string;
  readonly name: string;
  readonly mailbox: string;
  readonly page: string;
  /** Whether it had adopted the San José Guidelines, or a policy of its own, by 2018 [X11]. */
  readonly adoptedIn2018: boolean;
  /** Whether it can take complaints of individuals. */
  readonly complaints: boolean;
  readonly can?: readonly Sourced[];
  readonly expect?: readonly Sourced[];
}

const ADOPTED = says(
  "By 2018 it had taken up the San José Guidelines, or rules of its own, on reprisals.",
  "S002 §2.1",
);

// [X11] Dated, because nobody could confirm how it stands today.
const NOT_ADOPTED = says(
  "Not adopted in 2018: it was then one of two committees with neither the San José Guidelines nor rules of its own on reprisals; whether it has them by now is not confirmed. A note of 2020 speaks of somebody in charge of reprisals in each committee.",
  "S002 §2.1",
  "E21b",
);

const COMPLAINTS = says(
  "It can decide on complaints of individuals against States that accepted this: see the record on individual communications.",
  "E23b",
);

const NO_COMPLAINTS = says("It is not among the committees named as able to take complaints of individuals.", "E23b");

const DISCLOSES: readonly Disclosure[] = [
  tells(
    "mechanism",
    "always",
    "name",
    "The committee's secretariat and its member in charge of reprisals read all that is sent.",
    "S002 §2.1",
  ),
  tells(
    "un_entities",
    "may",
    "facts",
    "Other parts of the UN human rights office may be told, so that they act together.",
    "E01",
  ),
  tells(
    "state",
    "may",
    "name",
    "If the committee writes to the State or meets its representatives, it speaks about the case.",
    "S004 §1",
  ),
  tells("public", "may", "name", "A public statement is among the steps that a committee can take.", "S004 §1"),
];

/** The record of a committee that somebody cooperated with: "tb-focal-point" of the rules, [C12]. */
function committee(own: Committee): Mechanism {
  return {
    id: own.id,
    family: "un-treaty-body",
    name: own.name,
    standing: "active",
    // [X12] The addresses of 2018 are kept as what they are.
    note: says(
      "At work. Its address here is from a handbook of 2018; no current page could confirm it.",
      "S002 §2.1",
      "E21",
      "E21b",
    ),
    can: [
      says("Take in reports, by the member it put in charge of reprisals or else by its Chair.", "S002 §2.1"),
      says("Act after a reprisal, and also beforehand for people who are in danger of one.", "S002 §2.1"),
      says("Write to the State and to others, meet the State's representatives, or speak out in public.", "S004 §1"),
      ...(own.complaints ? [COMPLAINTS] : []),
      ...(own.can ?? []),
    ],
    applies: [
      says(
        "The person wanted to work, is working or has worked with this committee: with a report, in a session, by a complaint, in an inquiry or during a visit.",
        "S002 §2.1",
        "E21",
      ),
    ],
    preconditions: [
      says("None is stated: courts at home need not be tried first, and no ratification is asked about.", "S002 §2.1"),
      says("Copy the mailbox for reprisals, if the person agrees, so that the UN can follow the case up.", "E01"),
      ...(own.complaints ? [] : [NO_COMPLAINTS]),
    ],
    asks: [...UN_ASKS, NAME_OR_PSEUDONYM, ...ACT_AND_PROOF],
    discloses: DISCLOSES,
    consent: {
      least: "mechanism_only",
      uses: ["letter"],
      own: false,
      rules: ["C12"],
      risks: ["R1", "R2", "R3", "R9", "R11"],
      ...says("Nothing is reported before the person knows what it means and has agreed.", "E01"),
    },
    languages: [],
    timeLimits: [],
    expect: [
      says("Whoever is in charge of reprisals weighs the case and chooses what to do.", "S002 §2.1"),
      own.adoptedIn2018 ? ADOPTED : NOT_ADOPTED,
      ...(own.expect ?? []),
    ],
    contacts: [
      { kind: "email", value: own.mailbox, basis: ["S002 §2.1"], seen: "2018", status: "unconfirmed" },
      { kind: "page", value: own.page, basis: ["S002 §2.1"], seen: "2018", status: "unconfirmed" },
    ],
    routing: { by: "group", rule: "tb-focal-point" },
    draft: "un-reprisal",
    // Of E21b, which speaks of every committee.
    confirmed: "2020-06-09",
  };
}

const COMMITTEES: readonly Committee[] = [
  {
    id: "tb-ccpr",
    name: "Human Rights Committee (CCPR)",
    mailbox: "ccpr@ohchr.org",
    page: "http://www.ohchr.org/EN/HRBodies/CCPR/Pages/CCPRIndex.aspx",
    adoptedIn2018: true,
    complaints: true,
  },
  {
    id: "tb-cescr",
    name: "Committee on Economic, Social and Cultural Rights (CESCR)",
    mailbox: "cescr@ohchr.org",
    page: "http://www.ohchr.org/EN/HRBodies/CESCR/pages/cescrindex.aspx",
    adoptedIn2018: false,
    complaints: true,
  },
  {
    id: "tb-cerd",
    name: "Committee on the Elimination of Racial Discrimination (CERD)",
    mailbox: "cerd@ohchr.org",
    page: "http://www.ohchr.org/EN/HRBodies/CERD/Pages/CERDIndex.aspx",
    adoptedIn2018: true,
    complaints: true,
    can: [says("Use its early warning and urgent action procedure, which has a record of its own here.", "S002 §2.1")],
  },
  {
    id: "tb-cedaw",
    name: "Committee on the Elimination of Discrimination against Women (CEDAW)",
    mailbox: "cedaw@ohchr.org",
    page: "http://www.ohchr.org/EN/HRBodies/CEDAW/pages/cedawindex.aspx",
    adoptedIn2018: false,
    complaints: true,
  },
  {
    id: "tb-cat",
    name: "Committee against Torture (CAT)",
    mailbox: "cat@ohchr.org",
    page: "http://www.ohchr.org/EN/HRBodies/CAT/pages/catindex.aspx",
    adoptedIn2018: true,
    complaints: true,
    can: [
      says(
        "Put reprisals into its conclusions on a State, as it did in 2016 after asking that State by letter what had been done.",
        "S002 §2.1",
      ),
      says(
        "Show reported reprisals, and what States answered, on a page of its own. In 2018 no other committee had one.",
        "S002 §2.1",
      ),
    ],
    expect: [says("It handles reports by guidelines that it has published, CAT/C/55/2.", "S002 §2.1")],
  },
  {
    id: "tb-crc",
    name: "Committee on the Rights of the Child (CRC)",
    mailbox: "crc@ohchr.org",
    page: "http://www.ohchr.org/EN/HRBodies/CRC/Pages/CRCIndex.aspx",
    adoptedIn2018: true,
    complaints: true,
  },
  {
    id: "tb-cmw",
    name: "Committee on Migrant Workers (CMW)",
    mailbox: "cmw@ohchr.org",
    page: "http://www.ohchr.org/EN/HRBodies/CMW/Pages/CMWIndex.aspx",
    adoptedIn2018: true,
    complaints: false,
  },
  {
    id: "tb-crpd",
    name: "Committee on the Rights of Persons with Disabilities (CRPD)",
    mailbox: "crpd@ohchr.org",
    page: "http://www.ohchr.org/EN/HRBodies/CRPD/Pages/CRPDIndex.aspx",
    adoptedIn2018: true,
    complaints: true,
    can: [says("Act on urgent requests too, by procedures that it has for early warning.", "E22")],
  },
  {
    id: "tb-ced",
    name: "Committee on Enforced Disappearances (CED)",
    mailbox: "ced@ohchr.org",
    page: "http://www.ohchr.org/EN/HRBodies/CED/Pages/CEDIndex.aspx",
    adoptedIn2018: true,
    complaints: true,
    can: [
      says(
        "Ask a State urgently to look for somebody who has been made to disappear. Relatives, lawyers, representatives and others with a good reason can write; they have to give their name, and it is kept confidential.",
        "E22",
      ),
    ],
  },
  {
    id: "tb-spt",
    name: "Subcommittee on Prevention of Torture (SPT)",
    mailbox: "opcat@ohchr.org",
    page: "http://www.ohchr.org/EN/HRBodies/OPCAT/Pages/OPCATIndex.aspx",
    adoptedIn2018: true,
    complaints: false,
    can: [says("Listen to a report as well as read one, and keep it in confidence.", "E20")],
    expect: [
      says(
        "It has a published policy, CAT/OP/6/Rev.1, of which the San José Guidelines are a part.",
        "S002 §2.1",
        "E20",
      ),
      says("Its rapporteur on reprisals is told soon, weighs the case and stays in touch with those concerned.", "E20"),
    ],
  },
];

/** The ten treaty bodies, and what else can be asked of them. */
export const UN_TREATY_BODIES: readonly Mechanism[] = [...COMMITTEES.map(committee), ...TREATY_BODY_PROCEDURES];
