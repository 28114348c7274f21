import { describe, expect, test } from "vitest";
import { EXCLUDED } from "../../../shared/mechanisms/data/excluded.ts";
import { REGIONAL_AFRICA } from "../../../shared/mechanisms/data/regional-africa.ts";
import { REGIONAL_AMERICAS } from "../../../shared/mechanisms/data/regional-americas.ts";
import { REGIONAL_EUROPE } from "../../../shared/mechanisms/data/regional-europe.ts";
import { STATE_MISSIONS } from "../../../shared/mechanisms/data/state-missions.ts";
import { TOOLS } from "../../../shared/mechanisms/data/tools.ts";
import { FACT_VALUES, type ConsentLevel } from "../../../shared/mechanisms/facts.ts";
import type { Mechanism } from "../../../shared/mechanisms/mechanism.ts";
import { RULES } from "../../../shared/mechanisms/routing-rules.ts";
import {
  FIELDS_OF_ALL,
  MISSIONS,
  recordOf,
  requiredFields,
  rulesFor,
  saidOf,
  sentencesOf,
} from "../../support/mechanism-records.ts";

// What is said here of each record was written down from the founding documents and later pages, not from the data.

const HERE: readonly Mechanism[] = [
  ...REGIONAL_AMERICAS,
  ...REGIONAL_AFRICA,
  ...REGIONAL_EUROPE,
  ...STATE_MISSIONS,
  ...TOOLS,
];

/** Those that routing decides on. */
const ROUTED = HERE.filter(({ routing }) => routing.by !== "nothing");

const LEVELS: readonly ConsentLevel[] = FACT_VALUES.consent;

function requiredOf(id: string): readonly string[] {
  return requiredFields(recordOf(id));
}

function valuesOf(id: string): readonly string[] {
  return recordOf(id).contacts.map(({ value }) => value);
}

describe("each record", () => {
  test.each(HERE)("of $id says in whole sentences what it is, each with where that is known from", (mechanism) => {
    const said = sentencesOf(mechanism);
    expect(said.length).toBeGreaterThan(5);
    for (const { text, basis } of said) {
      expect(text).toMatch(/^[A-Z].*\.$/u);
      expect(text).not.toMatch(/\s\s|https?:|@/u);
      expect(basis).not.toEqual([]);
      for (const each of basis) expect(each).toMatch(/^(S00[124] §\d+(\.\d+)*|S003|E\d{2}b?|inference)$/u);
    }
  });

  test.each(HERE)("of $id says what it can do, when, who learns what, and what to expect", (mechanism) => {
    for (const part of ["can", "applies", "discloses", "expect"] as const) expect(mechanism[part]).not.toEqual([]);
    expect(mechanism.discloses.some(({ to }) => to === "mechanism") || mechanism.id === "tool-foi-request").toBe(true);
  });

  test("[X1] [X3] [X14] [X15] [X20] names offices, and nobody who holds or held one", () => {
    const all = JSON.stringify([HERE, EXCLUDED]).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    for (const name of [
      "gilmour",
      "kehris",
      "lawlor",
      "lauber",
      "suryodipuro",
      "muiznieks",
      "flaherty",
      "lumbu",
      "ngoy",
      "sunna",
      "varsdottir",
    ]) {
      expect(all, name).not.toContain(name);
    }
  });
});

describe("what it asks for", () => {
  test.each(HERE.filter(({ draft }) => draft !== null))(
    "for $id is all that every mechanism needs, and more",
    ({ id }) => {
      expect(requiredOf(id)).toEqual(expect.arrayContaining([...FIELDS_OF_ALL]));
    },
  );

  test("is nothing where nothing is sent", () => {
    const silent = HERE.filter(({ draft }) => draft === null);
    expect(silent.map(({ id }) => id)).toEqual([
      "iachr-rapporteur-hrd",
      "ecthr-article-34",
      "osce-odihr",
      "tool-sp-submission",
      "tool-foi-request",
    ]);
    for (const { id, asks } of silent) expect(asks, id).toEqual([]);
  });

  test.each([
    ["iachr-request-for-information", ["victim_name", "confidentiality_request_applicant"]],
    [
      "iachr-precautionary-measures",
      [
        "reporter_name",
        "victim_name",
        "victim_group",
        "national_authorities_approached",
        "irreparable_harm_grounds",
        "imminence",
        "serious_and_urgent_proof",
        "confidentiality_request_applicant",
        "confidentiality_request_reasons",
      ],
    ],
    ["iachr-press-release", ["publicity_would_worsen"]],
    ["iachr-hearing-reminder", ["hearing_context", "cooperation_dates_places", "victim_name", "victim_pseudonym"]],
    ["iachr-closed-hearing", ["hearing_context", "cooperation_dates_places", "victim_name", "victim_pseudonym"]],
    [
      "achpr-communication",
      [
        "reporter_name",
        "reporter_nationality",
        "reporter_occupation",
        "reporter_address",
        "reporter_signature",
        "relationship_to_victim",
        "victim_name",
        "domestic_remedies_status",
        "domestic_remedies_text",
        "other_complaints",
        "anonymity_wanted",
      ],
    ],
    ["achpr-provisional-measures", ["irreparable_harm_grounds"]],
    ["ecthr-rule-39", ["victim_name", "irreparable_harm_grounds", "imminence", "court_application_pending"]],
    ["embassies-general", ["mission_contacts_known"]],
    ["tool-natalia-project", ["needs"]],
  ])("[C8] [C9] [X16] for %s has its own too", (id, fields) => {
    expect(requiredOf(id)).toEqual(expect.arrayContaining(fields));
  });

  test("of the African Commission has a place for an organisation, and for an authority that knows the facts", () => {
    const optional = recordOf("achpr-communication").asks.filter(({ required }) => !required);
    expect(optional.flatMap(({ fields }) => fields)).toEqual([
      "ngo_name",
      "ngo_address",
      "ngo_legal_representatives",
      "authority_familiar_with_facts",
    ]);
  });

  test.each(HERE)("for $id is asked once", ({ asks }) => {
    const fields = asks.flatMap((each) => each.fields);
    expect(fields.filter((field, at) => fields.indexOf(field) !== at)).toEqual([]);
  });
});

describe("consent", () => {
  test.each([
    ...["iachr-hearing-reminder", "iachr-closed-hearing", "achpr-focal-point", "osce-odihr", "embassies-general"].map(
      (id) => [id, "mechanism_only"],
    ),
    ...[...MISSIONS, "tool-sp-submission", "tool-natalia-project"].map((id) => [id, "mechanism_only"]),
    ...["iachr-rapporteur-hrd", "iachr-request-for-information", "iachr-precautionary-measures"].map((id) => [
      id,
      "state_confidential",
    ]),
    ...["achpr-communication", "achpr-provisional-measures", "coe-sg-private-office", "coe-commissioner"].map((id) => [
      id,
      "state_confidential",
    ]),
    ...["ecthr-rule-39", "ecthr-article-34", "tool-foi-request"].map((id) => [id, "state_confidential"]),
    ...["iachr-press-release", "pace-legal-affairs-chair", "states-raising-cases"].map((id) => [
      id,
      "public_without_name",
    ]),
  ])("for %s begins at %s", (id, least) => {
    expect(recordOf(id).consent.least).toBe(least);
  });

  test.each(ROUTED)("for $id begins where routing first has a use for it", (mechanism) => {
    const { consent } = mechanism;
    const conditions = RULES.filter(({ rule }) => rulesFor(mechanism).includes(rule)).flatMap(
      ({ recommended, possible }) => [...recommended, ...possible],
    );
    expect(conditions).not.toEqual([]);
    // Nothing is sent without consent, whatever a condition leaves open.
    const levels = conditions.flatMap(({ when }) => when.consent ?? LEVELS.slice(1));
    expect(consent.least).toBe(LEVELS.find((level) => levels.includes(level)));
  });

  test.each(HERE)("for $id is as high as what is always passed on", ({ discloses, consent }) => {
    for (const { to, how, what } of discloses) {
      if (how === "may") continue;
      if (to === "state") expect(LEVELS.indexOf(consent.least)).toBeGreaterThanOrEqual(2);
      if (to === "public") expect(LEVELS.indexOf(consent.least)).toBeGreaterThanOrEqual(what === "name" ? 4 : 3);
    }
  });

  test.each([
    [
      "letter",
      ["iachr-request-for-information", "iachr-precautionary-measures", "achpr-communication", "ecthr-rule-39"],
    ],
    ["embassy", [...MISSIONS, "embassies-general", "states-raising-cases"]],
    ["press_release", ["iachr-press-release"]],
    ["public_report", ["pace-legal-affairs-chair", "states-raising-cases"]],
    ["ngo", ["tool-natalia-project"]],
  ] as const)("to a use by name: %s", (use, ids) => {
    for (const id of ids) expect(recordOf(id).consent.uses, id).toContain(use);
  });

  test("is needed for one organisation by its name, and for no body of States", () => {
    expect(HERE.filter(({ consent }) => consent.own).map(({ id }) => id)).toEqual(["tool-natalia-project"]);
  });

  test.each(HERE)("for $id cites rules and risks that there are", ({ consent }) => {
    expect(consent.rules).not.toEqual([]);
    expect(consent.risks).toContain("R1");
    for (const rule of consent.rules) expect(rule).toMatch(/^C([1-9]|1[0-3])$/u);
    for (const risk of consent.risks) expect(risk).toMatch(/^R([1-9]|1[0-2])$/u);
  });

  test("[C8] [C9] [C10] [C11] [R2] [R4] [R5] follows the rule of each system", () => {
    for (const { id, consent } of REGIONAL_AMERICAS) expect(consent.rules, id).toContain("C8");
    for (const { id, consent } of REGIONAL_AFRICA) expect(consent.rules, id).toContain("C9");
    for (const { id, family, consent } of HERE) {
      if (family === "state-mission") expect(consent.risks, id).toContain("R4");
      if (consent.least === "public_without_name") expect(consent.risks, id).toContain("R2");
    }
    for (const id of [...MISSIONS, "embassies-general"]) expect(recordOf(id).consent.risks, id).toContain("R5");
    for (const id of ["coe-sg-private-office", "coe-commissioner"]) {
      expect(recordOf(id).consent.rules, id).toEqual(["C11"]);
    }
    expect(recordOf("iachr-request-for-information").consent.rules).toEqual(["C8", "C10"]);
  });
});

describe("who learns what", () => {
  test.each(["iachr-request-for-information", "iachr-precautionary-measures"])(
    "[C8] %s gives the State the name",
    (id) => {
      expect(recordOf(id).discloses).toContainEqual(
        expect.objectContaining({ to: "state", how: "always", what: "name" }),
      );
      expect(saidOf(id)).toContain("kept from the State");
    },
  );

  test("[C11] the Council of Europe tells the State", () => {
    const { discloses } = recordOf("coe-sg-private-office");
    expect(discloses).toContainEqual(expect.objectContaining({ to: "state", how: "always" }));
  });

  test.each(["iachr-press-release", "pace-legal-affairs-chair", "states-raising-cases"])(
    "%s is public, with the name unless it is kept out",
    (id) => {
      expect(recordOf(id).discloses).toContainEqual(expect.objectContaining({ to: "public", how: "always" }));
      for (const to of ["public", "state"])
        expect(recordOf(id).discloses).toContainEqual(expect.objectContaining({ to, how: "may", what: "name" }));
    },
  );
});

describe("how it is reached", () => {
  const EMAILS: Readonly<Record<string, readonly string[]>> = {
    "iachr-rapporteur-hrd": ["cidhdefensores@oas.org"],
    "iachr-request-for-information": ["cidhdefensores@oas.org"],
    "iachr-precautionary-measures": ["cidhdenuncias@oas.org", "cidhdefensores@oas.org"],
    "iachr-press-release": ["cidhdefensores@oas.org"],
    "achpr-focal-point": ["au-banjul@africa-union.org"],
    "achpr-communication": ["au-banjul@africa-union.org"],
    "achpr-provisional-measures": ["au-banjul@africa-union.org"],
    "coe-sg-private-office": ["private.office@coe.int"],
    "coe-commissioner": ["commissioner@coe.int"],
    "tool-natalia-project": ["nataliaproject@civilrightsdefenders.org"],
  };

  test.each(HERE)("$id by e-mail only at addresses that were seen", ({ id, contacts }) => {
    const emails = contacts.filter(({ kind }) => kind === "email" || kind === "email_copy");
    expect(emails.map(({ value }) => value)).toEqual(EMAILS[id] ?? []);
    for (const { status } of emails) expect(status).toBe("unconfirmed");
  });

  test("only two places were shown by the body itself, in 2023 or later", () => {
    const shown = HERE.flatMap(({ contacts }) => contacts).filter(({ status }) => status === "shown");
    expect(new Set(shown.map(({ value }) => value))).toEqual(
      new Set(["https://achpr.au.int", "https://r39.echr.coe.int/"]),
    );
    for (const { seen } of shown) expect(seen >= "2023").toBe(true);
  });

  test("[X21] the Inter-American portal comes before the old address", () => {
    expect(recordOf("iachr-precautionary-measures").contacts.map(({ kind, value }) => [kind, value])).toEqual([
      ["form", "https://www.oas.org/ipsp/"],
      ["email", "cidhdenuncias@oas.org"],
      ["email_copy", "cidhdefensores@oas.org"],
      ["page", "http://www.oas.org/en/iachr/decisions/precautionary.asp"],
    ]);
  });

  test("[X16] the Court is reached through its own site, by its new rule", () => {
    expect(valuesOf("ecthr-rule-39")).toEqual(["https://r39.echr.coe.int/"]);
    expect(saidOf("ecthr-rule-39")).toMatch(/28 March 2024.*exceptional circumstances.*sanctions/su);
  });

  test("[X18] [X19] the African Commission by its new site, and by forms instead of a letter", () => {
    for (const { id } of REGIONAL_AFRICA) expect(valuesOf(id), id).toContain("https://achpr.au.int");
    expect(saidOf("achpr-communication")).toContain("Rules of Procedure of 2020");
  });

  test("[X13] the Council of Europe has a procedure of its own", () => {
    expect(recordOf("coe-sg-private-office").contacts[0]).toMatchObject({ kind: "email", status: "unconfirmed" });
    expect(saidOf("coe-sg-private-office")).toContain("grave enough");
  });

  test("[X22] [X23] [X40] missions by their newest guidelines, and by function", () => {
    for (const id of [...MISSIONS, "embassies-general"]) expect(valuesOf(id), id).toContain("human rights attaché");
    expect(valuesOf("mission-norway")[1]).toContain("id2992011");
    expect(valuesOf("mission-canada")[1]).toMatch(/^https:\/\/www\.international\.gc\.ca\//u);
    expect(valuesOf("mission-uk")[1]).toContain("guiding-principles");
    for (const id of ["mission-switzerland", "mission-finland"]) expect(valuesOf(id), id).toHaveLength(1);
  });

  test("[X16] [X18] [X23] [X31] [X40] no link is kept that a later one replaced", () => {
    const replaced =
      /PD_interim_measures|Rules_Court|achpr\.org|rules-of-procedure-2010|16332-re02|eeas\.europa\.eu\/delegations|VeiledningMRforkjengelsk|eda\.admin\.ch|um\.fi|http:\/\/international\.gc\.ca|natalia\.civilrightsdefenders|private-office$/iu;
    const values = HERE.flatMap(({ contacts }) => contacts.map(({ value }) => value));
    expect(values.filter((value) => replaced.test(value))).toEqual([]);
  });
});

describe("times", () => {
  test.each([
    ["iachr-request-for-information", ["D4", "D3"]],
    ["iachr-precautionary-measures", ["D5"]],
    ["achpr-provisional-measures", ["D6"]],
    ["tool-sp-submission", ["D7"]],
  ])("[D3] [D4] [D5] [D6] [D7] of %s can be counted", (id, deadlines) => {
    expect(recordOf(id).timeLimits.map(({ deadline }) => deadline)).toEqual(deadlines);
  });

  test("of no other record here can", () => {
    const counted = HERE.filter(({ timeLimits }) => timeLimits.some(({ deadline }) => deadline !== null));
    expect(counted).toHaveLength(4);
  });

  test("of the last page about it are dated, or there was none", () => {
    for (const { id, confirmed, contacts } of HERE) {
      for (const date of [confirmed ?? "2018", ...contacts.map(({ seen }) => seen)]) {
        expect(date, id).toMatch(/^20[12]\d(-[01]\d(-[0-3]\d)?)?$/u);
      }
    }
  });
});
