import { describe, expect, it } from "vitest";
import { UN_CHARTER } from "../../../shared/mechanisms/data/un-charter.ts";
import { UN_OFFICIALS } from "../../../shared/mechanisms/data/un-officials.ts";
import { UN_TREATY_BODIES } from "../../../shared/mechanisms/data/un-treaty-bodies.ts";
import { FACT_VALUES, type ConsentLevel } from "../../../shared/mechanisms/facts.ts";
import type { Mechanism } from "../../../shared/mechanisms/mechanism.ts";
import { RULES } from "../../../shared/mechanisms/routing-rules.ts";
import {
  COMMITTEES,
  FIELDS_OF_ALL,
  SPECIAL_PROCEDURES,
  recordOf,
  requiredFields,
  sentencesOf,
} from "../../support/mechanism-records.ts";

// What is said here of each record was written down from the founding documents, not from the data.

const UN: readonly Mechanism[] = [...UN_TREATY_BODIES, ...UN_CHARTER, ...UN_OFFICIALS];

const PROCEDURES = ["tb-individual-communication", "tb-interim-measures", "cerd-ewua"];
const CHARTER = [
  "hrc-president-bureau",
  "hrc-secretariat",
  "upr-reprisals-route",
  "hrc-interactive-dialogue",
  "sp-mandate-holders",
  "sr-hrd",
  "sp-coordination-committee",
  "wgeid",
  "sr-extreme-poverty",
];
const OFFICIALS = [
  "asg-senior-official",
  "sg-reprisals-report",
  "sg-report-followup",
  "ohchr-field-presence",
  "un-high-commissioner",
  "unhcr-urgent-protection",
];

function fieldsOf({ asks }: Mechanism): readonly string[] {
  return asks.flatMap(({ fields }) => fields);
}

describe("the records of the United Nations", () => {
  it("are the 28 that are offered, each in its family and once", () => {
    expect(UN_TREATY_BODIES.map(({ id }) => id)).toEqual([...COMMITTEES, ...PROCEDURES]);
    expect(UN_CHARTER.map(({ id }) => id)).toEqual(CHARTER);
    expect(UN_OFFICIALS.map(({ id }) => id).toSorted()).toEqual(OFFICIALS.toSorted());
    expect(UN).toHaveLength(28);
    expect(new Set(UN_TREATY_BODIES.map(({ family }) => family))).toEqual(new Set(["un-treaty-body"]));
    expect(new Set(UN_CHARTER.map(({ family }) => family))).toEqual(new Set(["un-charter"]));
    expect(new Set(UN_OFFICIALS.map(({ family }) => family))).toEqual(new Set(["un-official"]));
  });

  it("keep out the desk that was closed down and the committee that takes no complaints [X5]", () => {
    const ids = UN.map(({ id }) => id);
    expect(ids).not.toContain("sp-urgent-action-desk");
    expect(ids).not.toContain("ecosoc-ngo-committee");
  });

  it("are counted on, except the one that no page speaks of", () => {
    expect(UN.filter(({ standing }) => standing === "check_first").map(({ id }) => id)).toEqual([
      "unhcr-urgent-protection",
    ]);
  });
});

describe("what is said", () => {
  it.each(UN)("of $id is in whole sentences, each with where it comes from", (mechanism) => {
    const said = sentencesOf(mechanism);
    expect(said.length).toBeGreaterThan(5);
    for (const { text, basis } of said) {
      expect(text).toMatch(/^[A-Z0-9].*\.$/u);
      expect(text).not.toMatch(/\s\s|https?:|@/u);
      expect(basis.length).toBeGreaterThan(0);
      for (const each of basis) expect(each).toMatch(/^(S00[0-4] §\d+(\.\d+)*|E\d{2}b?|inference)$/u);
    }
  });

  it("names offices, and nobody who holds one or whom a case was about [X1] [X2] [X3]", () => {
    const all = JSON.stringify(UN).toLowerCase();
    for (const name of ["kehris", "gilmour", "lawlor", "suryodipuro", "lauber", "diazgalan", "tianyong"]) {
      expect(all).not.toContain(name);
    }
  });

  it("dates by 2018 that CESCR and CEDAW had no guidelines, and says so of no other committee [X11]", () => {
    const without = UN_TREATY_BODIES.filter((each) =>
      sentencesOf(each).some(({ text }) => text.startsWith("Not adopted in 2018:")),
    );
    expect(without.map(({ id }) => id)).toEqual(["tb-cescr", "tb-cedaw"]);
    const adopted = UN_TREATY_BODIES.filter(({ expect: after }) =>
      after.some(({ text }) => text.startsWith("By 2018 it had taken up")),
    );
    expect(adopted.map(({ id }) => id)).toEqual(COMMITTEES.filter((id) => !["tb-cescr", "tb-cedaw"].includes(id)));
  });

  it("offers complaints to eight committees: not CMW, not SPT", () => {
    const closed = UN_TREATY_BODIES.filter(({ preconditions }) =>
      preconditions.some(({ text }) => text.includes("not among the committees")),
    );
    const open = UN_TREATY_BODIES.filter(({ can }) =>
      can.some(({ text }) => text.startsWith("It can decide on complaints")),
    );
    expect(closed.map(({ id }) => id)).toEqual(["tb-cmw", "tb-spt"]);
    expect(open.map(({ id }) => id)).toEqual(COMMITTEES.filter((id) => id !== "tb-cmw" && id !== "tb-spt"));
  });

  it.each([
    ["tb-cat", "CAT/C/55/2"],
    ["tb-spt", "CAT/OP/6/Rev.1"],
    ["tb-spt", "confidence"],
    ["tb-ced", "disappear"],
    ["tb-crpd", "urgent requests"],
    ["tb-cerd", "early warning"],
    ["asg-senior-official", "rare"],
    ["sg-reprisals-report", "30 April"],
    ["hrc-interactive-dialogue", "September"],
    ["upr-reprisals-route", "secretariat of the review"],
  ])("of %s tells of its own ways: %s [X7] [X9] [X10] [X37]", (id, what) => {
    expect(
      sentencesOf(recordOf(id))
        .map(({ text }) => text)
        .join(" "),
    ).toContain(what);
  });

  it("promises neither a name nor its absence in the Secretary-General's report [C6] [X8]", () => {
    const toPublic = recordOf("sg-reprisals-report").discloses.find(({ to }) => to === "public");
    expect(toPublic).toMatchObject({ how: "may", what: "name", basis: ["S002 §1.3", "E10", "E11"] });
  });
});

describe("what is asked for", () => {
  const COMPLAINT = [
    "reporter_name",
    "relationship_to_victim",
    "victim_name",
    "domestic_remedies_status",
    "domestic_remedies_text",
    "treaty_ratification_status",
    "competence_recognised",
  ];
  const OWN: readonly (readonly [string, readonly string[]])[] = [
    [
      "asg-senior-official",
      ["victim_name", "eligibility_category_12_2", "alleged_perpetrators", "cooperation_evidence", "evidence_list"],
    ],
    [
      "sg-reprisals-report",
      [
        "victim_name",
        "victim_pseudonym",
        "eligibility_category_12_2",
        "cooperation_evidence",
        "alleged_perpetrators",
        "evidence_list",
        "government_response",
        "un_documents_references",
        "is_followup",
        "consent_risks_explained",
        "publicity_would_worsen",
      ],
    ],
    [
      "sg-report-followup",
      ["previous_report_number", "previous_report_paragraph", "further_reprisals", "state_measures_taken"],
    ],
    ["sp-mandate-holders", ["reporter_name", "victim_name", "victim_group", "alleged_perpetrators"]],
    ["tb-individual-communication", COMPLAINT],
    ["tb-interim-measures", [...COMPLAINT, "irreparable_harm_grounds"]],
    ["cerd-ewua", ["victim_group", "victim_attributes", "racial_ethnic_element"]],
    ["hrc-president-bureau", ["in_geneva_now"]],
  ];
  const sent = UN.filter(({ draft }) => draft !== null);

  it.each(sent)("by $id covers what every body of the United Nations needs", (mechanism) => {
    expect(requiredFields(mechanism)).toEqual(expect.arrayContaining([...FIELDS_OF_ALL, "cooperation_description"]));
  });

  it.each(OWN)("by %s covers what it alone needs", (id, fields) => {
    expect(requiredFields(recordOf(id))).toEqual(expect.arrayContaining([...fields]));
  });

  it.each(UN)("by $id names no field twice", (mechanism) => {
    const fields = fieldsOf(mechanism);
    expect(fields.filter((field, index) => fields.indexOf(field) !== index)).toEqual([]);
  });

  it("is nothing where nothing is sent", () => {
    expect(UN.filter(({ asks }) => asks.length === 0).map(({ id }) => id)).toEqual(
      UN.filter(({ draft }) => draft === null).map(({ id }) => id),
    );
  });

  it("by the senior official takes other complaints as a help, not a condition", () => {
    const asg = recordOf("asg-senior-official");
    expect(fieldsOf(asg)).toContain("other_complaints");
    expect(requiredFields(asg)).not.toContain("other_complaints");
  });

  it("says of everybody who takes a submission whom it is about", () => {
    for (const mechanism of sent) {
      expect(fieldsOf(mechanism).some((field) => field === "victim_name" || field === "victim_pseudonym")).toBe(true);
    }
  });
});

describe("consent", () => {
  const LEVELS: readonly ConsentLevel[] = FACT_VALUES.consent;
  const LOWEST_TO_SEND: readonly ConsentLevel[] = ["mechanism_only"];

  /** The lowest level at which a rule recommends or allows a mechanism. */
  function leastOf(rule: string): ConsentLevel | undefined {
    const found = RULES.find((each) => each.rule === rule);
    const conditions = [...(found?.recommended ?? []), ...(found?.possible ?? [])];
    const levels = conditions.flatMap(({ when }) => [...(when.consent ?? LOWEST_TO_SEND)]);
    return LEVELS.find((level) => levels.some((each) => each === level));
  }

  it.each(UN.filter(({ routing }) => routing.by === "rule" || routing.by === "group"))(
    "for $id begins where routing lets it be sent",
    ({ id, routing, consent }) => {
      expect(consent.least).toBe(leastOf(routing.by === "group" ? routing.rule : id));
    },
  );

  it.each([
    ["asg-senior-official", "mechanism_only"],
    ["sg-reprisals-report", "mechanism_only"],
    ["sg-report-followup", "mechanism_only"],
    ["hrc-president-bureau", "mechanism_only"],
    ["sp-mandate-holders", "mechanism_only"],
    ["sr-extreme-poverty", "state_confidential"],
    ["sr-hrd", "mechanism_only"],
    ["tb-ced", "mechanism_only"],
    ["cerd-ewua", "mechanism_only"],
    ["tb-individual-communication", "state_confidential"],
    ["tb-interim-measures", "state_confidential"],
    ["hrc-interactive-dialogue", "public_without_name"],
  ] as const)("for %s is at least %s", (id, least) => {
    expect(recordOf(id).consent.least).toBe(least);
  });

  it("is as high as what is always passed on", () => {
    for (const { discloses, consent } of UN) {
      for (const { to, how, what } of discloses) {
        if (how !== "always") continue;
        if (to === "state") expect(LEVELS.indexOf(consent.least)).toBeGreaterThanOrEqual(2);
        if (to === "public") expect(LEVELS.indexOf(consent.least)).toBeGreaterThanOrEqual(what === "name" ? 4 : 3);
      }
    }
  });

  it("names the uses that the senior official has to be told of one by one [C2]", () => {
    expect(recordOf("asg-senior-official").consent).toMatchObject({
      uses: ["letter", "share_with_un", "meeting"],
      own: false,
      rules: ["C2", "C12"],
    });
  });

  it.each(["sg-reprisals-report", "sg-report-followup"])(
    "for %s is given to it by name, with the risks understood [C3] [C4] [C5] [C6] [C7] [C13]",
    (id) => {
      const { consent } = recordOf(id);
      expect(consent).toMatchObject({ uses: ["sg_report"], own: true });
      expect(consent.rules).toEqual(["C3", "C4", "C5", "C6", "C7", "C12", "C13"]);
      expect(consent.risks).toContain("R2");
    },
  );

  it("is the condition of every Special Procedure [C1]", () => {
    const bound = UN.filter(({ consent }) => consent.rules.includes("C1")).map(({ id }) => id);
    expect(bound.toSorted()).toEqual([...SPECIAL_PROCEDURES, "sp-coordination-committee"].toSorted());
  });

  it("is the condition of all, with risks that are told before [C12] [R1] [R3] [R9] [R11]", () => {
    for (const { consent, draft } of UN) {
      expect(consent.rules).toContain("C12");
      expect(consent.uses.length).toBeGreaterThan(0);
      for (const rule of consent.rules) expect(rule).toMatch(/^C([1-9]|1[0-3])$/u);
      for (const risk of consent.risks) expect(risk).toMatch(/^R([1-9]|1[0-2])$/u);
      if (draft !== null) expect(consent.risks).toEqual(expect.arrayContaining(["R1", "R3", "R9", "R11"]));
    }
  });

  it("is asked for with the risk of publicity wherever a name can become public [R2]", () => {
    for (const { discloses, consent } of UN) {
      if (discloses.some(({ to, what }) => to === "public" && what === "name")) expect(consent.risks).toContain("R2");
    }
  });

  it("for the review of States speaks of its meetings, and of States that hurt their own [R6] [R7] [R8]", () => {
    expect(recordOf("upr-reprisals-route").consent.risks).toEqual(expect.arrayContaining(["R6", "R7", "R8"]));
    expect(recordOf("unhcr-urgent-protection").consent.risks).toEqual(expect.arrayContaining(["R4", "R5"]));
  });
});

describe("ways to reach them", () => {
  const MAILBOXES: Readonly<Record<string, readonly string[]>> = {
    ...Object.fromEntries(COMMITTEES.map((id) => [id, [`${id === "tb-spt" ? "opcat" : id.slice(3)}@ohchr.org`]])),
    "cerd-ewua": ["cerd@ohchr.org"],
    "hrc-president-bureau": ["hrcpresidency@unog.ch", "hrcngo@ohchr.org"],
    "hrc-secretariat": ["hrcngo@ohchr.org"],
    "sr-hrd": ["defenders@ohchr.org"],
    "asg-senior-official": ["reprisals@ohchr.org"],
    "sg-reprisals-report": ["reprisals@ohchr.org"],
    "sg-report-followup": ["reprisals@ohchr.org"],
    "un-high-commissioner": ["reprisals@ohchr.org"],
  };

  it.each(UN)("of $id are mailboxes of functions, and no others [X4] [X5] [X6] [X12]", ({ id, contacts }) => {
    const mailboxes = contacts
      .filter(({ kind }) => kind === "email" || kind === "email_copy")
      .map(({ value }) => value);
    expect(mailboxes).toEqual(MAILBOXES[id] ?? []);
  });

  it("are all dated, and none is taken for confirmed [X4] [X12]", () => {
    for (const { value, basis, seen, status } of UN.flatMap(({ contacts }) => contacts)) {
      expect(value).not.toBe("");
      expect(status).toBe("unconfirmed");
      expect(seen).toMatch(/^20\d\d(-\d\d){0,2}$/u);
      expect(basis.length).toBeGreaterThan(0);
      for (const each of basis) expect(each).toMatch(/^(S00[0-4] §|E\d)/u);
    }
  });

  it("of the Council's President have the secretariat in copy", () => {
    expect(recordOf("hrc-president-bureau").contacts.find(({ kind }) => kind === "email_copy")?.value).toBe(
      "hrcngo@ohchr.org",
    );
  });

  it("of every Special Procedure are the one form [X5]", () => {
    for (const id of SPECIAL_PROCEDURES) {
      expect(recordOf(id).contacts.map(({ value }) => value)).toContain("https://spsubmission.ohchr.org/");
    }
  });

  it("are none for what no page or document gives an address of", () => {
    for (const id of ["tb-interim-measures", "hrc-interactive-dialogue", "unhcr-urgent-protection"]) {
      expect(recordOf(id).contacts).toEqual([]);
    }
  });
});
