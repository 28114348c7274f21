import { describe, expect, it } from "vitest";
import type { Facts } from "../../../shared/mechanisms/facts.ts";
import { route } from "../../../shared/mechanisms/route.ts";
import { RULES } from "../../../shared/mechanisms/routing-rules.ts";

// Read from the fact base and written down by hand, one rule after the other: what each condition says, and what it leaves out. A level
// behind the outcome is the one at which it would do.

type Row = readonly [facts: Facts, expected: string];

const NONE = "not_applicable";
const SOMETHING: Facts = { consent: "state_confidential" };

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  // [C2]
  "asg-senior-official": [
    [{ body: ["tb:spt"], consent: "state_confidential" }, "recommended"],
    [{ body: ["hrc"], consent: "public_without_name" }, "recommended"],
    [{ body: ["other_un"], consent: "public_named" }, "recommended"],
    [{ body: ["ohchr"], consent: "mechanism_only" }, "possible"],
    [{ body: ["upr"], consent: "none" }, "draft_only state_confidential"],
    [{ body: ["sp"] }, "draft_only state_confidential"],
    [{ body: ["iachr", "ecthr"], consent: "public_named" }, NONE],
    [{ body: ["none"], consent: "state_confidential" }, NONE],
    [{ body: ["achpr", "sp"], consent: "state_confidential" }, "recommended"],
    [SOMETHING, NONE],
  ],
  // [C3] [C4] [C5] [C6] [C7] [C13]
  "sg-reprisals-report": [
    [{ body: ["tb:cat"], consent: "public_named", publicity_worsens: "no" }, "recommended"],
    [{ body: ["tb:cat"], consent: "public_named", publicity_worsens: "unclear" }, "possible"],
    [{ body: ["sp"], consent: "mechanism_only" }, "possible"],
    [{ body: ["sp"], consent: "state_confidential", publicity_worsens: "yes" }, "possible"],
    [{ body: ["sp"], consent: "public_without_name", publicity_worsens: "no" }, "possible"],
    [{ body: ["hrc"], consent: "public_named", publicity_worsens: "yes" }, `${NONE} state_confidential`],
    [{ body: ["hrc"], consent: "public_named" }, `${NONE} public_without_name`],
    [{ body: ["hrc"], consent: "none", publicity_worsens: "no" }, "draft_only public_named"],
    [{ body: ["hrc"], publicity_worsens: "yes" }, "draft_only mechanism_only"],
    [{ body: ["osce", "none"], consent: "public_named", publicity_worsens: "no" }, NONE],
  ],
  "sg-report-followup": [
    [{ reported_before: "yes", consent: "public_named" }, "recommended"],
    [{ reported_before: "yes", consent: "mechanism_only" }, "possible"],
    [{ reported_before: "yes", consent: "public_without_name" }, "possible"],
    [{ reported_before: "yes" }, "draft_only public_named"],
    [{ reported_before: "no", consent: "public_named" }, NONE],
    [{ body: ["sp"], consent: "public_named" }, NONE],
  ],
  "hrc-president-bureau": [
    [{ body: ["upr"], consent: "state_confidential" }, "recommended"],
    [{ body: ["tb:ccpr", "hrc"], consent: "public_named" }, "recommended"],
    [{ body: ["sp"], consent: "mechanism_only" }, "possible"],
    [{ body: ["sp"], consent: "mechanism_only", in_geneva: "yes" }, "possible"],
    [{ body: ["hrc"], in_geneva: "yes" }, "draft_only state_confidential"],
    [{ body: ["tb:ccpr", "ohchr"], consent: "public_named", in_geneva: "yes" }, NONE],
    [{ body: ["other_un", "coe"], consent: "public_named" }, NONE],
    [{ consent: "public_named", in_geneva: "yes" }, NONE],
  ],
  // [C1]
  "sp-mandate-holders": [
    [{ body: ["sp"], consent: "mechanism_only" }, "recommended"],
    [{ body: ["tb:ced"], urgency: "imminent", consent: "state_confidential" }, "recommended"],
    [{ body: ["ohchr"], urgency: "ongoing", consent: "public_named" }, "recommended"],
    [{ body: ["hrc"], urgency: "past", consent: "state_confidential" }, "possible"],
    [{ body: ["tb:ced"], consent: "public_without_name" }, "possible"],
    [{ body: ["none"], urgency: "imminent", consent: "state_confidential" }, "possible"],
    [{ body: ["achpr"], consent: "state_confidential" }, "possible"],
    [{ body: ["hrc"], urgency: "imminent", consent: "mechanism_only" }, `${NONE} state_confidential`],
    [{ body: ["sp"], consent: "none" }, "draft_only mechanism_only"],
    [{ body: ["iachr"] }, "draft_only state_confidential"],
    [{ urgency: "imminent", consent: "public_named" }, NONE],
  ],
  "sr-hrd": [
    [{ body: ["tb:crpd"], consent: "mechanism_only" }, "recommended"],
    [{ body: ["upr"], consent: "public_named" }, "recommended"],
    [{ body: ["ohchr"], consent: "state_confidential" }, "possible"],
    [{ body: ["none"], consent: "public_without_name" }, "possible"],
    [{ body: ["osce"], consent: "mechanism_only" }, `${NONE} state_confidential`],
    [{ body: ["other_un"] }, "draft_only state_confidential"],
    [{ body: ["sp"], consent: "none" }, "draft_only mechanism_only"],
    [SOMETHING, NONE],
  ],
  "sp-coordination-committee": [
    [{ body: ["sp"], consent: "mechanism_only" }, "possible"],
    [{ body: ["sp", "iachr"], consent: "public_named" }, "possible"],
    [{ body: ["sp"] }, "draft_only mechanism_only"],
    [{ body: ["hrc", "tb:cat"], consent: "public_named" }, NONE],
    [{ body: ["coe"], consent: "public_named" }, NONE],
    [SOMETHING, NONE],
  ],
  "tb-focal-point": [
    [{ body: ["tb:cmw"], consent: "mechanism_only" }, "recommended"],
    [{ body: ["hrc", "tb:cescr"], consent: "public_named" }, "recommended"],
    [{ body: ["tb:crc"], consent: "none" }, "draft_only mechanism_only"],
    [{ body: ["hrc", "upr", "sp", "ohchr", "other_un"], consent: "public_named" }, NONE],
    [{ body: ["none"], consent: "public_named" }, NONE],
    [SOMETHING, NONE],
  ],
  "tb-individual-communication": [
    [{ ratified: "yes", competence: "yes", remedies: "exhausted", consent: "state_confidential" }, "recommended"],
    [{ ratified: "yes", competence: "yes", remedies: "exception", consent: "public_named" }, "recommended"],
    [{ ratified: "yes", competence: "yes", remedies: "not_attempted_risk", consent: "public_named" }, "possible"],
    [{ ratified: "yes", competence: "unknown", consent: "state_confidential" }, "possible"],
    [{ ratified: "unknown", consent: "state_confidential" }, "possible"],
    [{ ratified: "yes", competence: "yes", consent: "state_confidential" }, NONE],
    [{ ratified: "no", consent: "state_confidential" }, NONE],
    [{ ratified: "unknown", competence: "no", consent: "state_confidential" }, NONE],
    [{ ratified: "unknown", remedies: "not_exhausted", consent: "state_confidential" }, NONE],
    [{ ratified: "unknown", consent: "mechanism_only" }, `${NONE} state_confidential`],
    [{ ratified: "unknown" }, "draft_only state_confidential"],
    [SOMETHING, NONE],
  ],
  "tb-interim-measures": [
    [
      { irreparable: "yes", ratified: "yes", competence: "yes", remedies: "exhausted", consent: "state_confidential" },
      "recommended",
    ],
    [
      { irreparable: "unknown", ratified: "yes", competence: "yes", remedies: "exception", consent: "public_named" },
      "possible",
    ],
    [
      { irreparable: "yes", ratified: "yes", competence: "yes", remedies: "exhausted", consent: "mechanism_only" },
      `${NONE} state_confidential`,
    ],
    [
      { irreparable: "no", ratified: "yes", competence: "yes", remedies: "exhausted", consent: "state_confidential" },
      NONE,
    ],
    [
      { irreparable: "yes", ratified: "no", competence: "yes", remedies: "exhausted", consent: "state_confidential" },
      NONE,
    ],
    [
      { irreparable: "yes", ratified: "yes", competence: "no", remedies: "exhausted", consent: "state_confidential" },
      NONE,
    ],
    [
      {
        irreparable: "yes",
        ratified: "yes",
        competence: "yes",
        remedies: "not_attempted_risk",
        consent: "public_named",
      },
      NONE,
    ],
    [
      { irreparable: "yes", ratified: "yes", competence: "yes", remedies: "exception" },
      "draft_only state_confidential",
    ],
  ],
  "cerd-ewua": [
    [{ racial: "yes", consent: "public_without_name" }, "recommended"],
    [{ racial: "yes", consent: "mechanism_only" }, "possible"],
    [{ racial: "yes" }, "draft_only state_confidential"],
    [{ racial: "no", consent: "public_named" }, NONE],
    [{ attrs: ["ethnic_or_racial_group"], consent: "public_named" }, NONE],
  ],
  // [C8] [C10]
  "iachr-request-for-information": [
    [{ body: ["iachr"], region: "americas", consent: "state_confidential" }, "recommended"],
    [{ body: ["tb:cat"], region: "americas", consent: "state_confidential" }, "possible"],
    [{ body: ["none"], region: "americas", consent: "public_named" }, "possible"],
    [{ body: ["iachr"], region: "africa", consent: "state_confidential" }, NONE],
    [{ body: ["iachr"], region: "americas", consent: "mechanism_only" }, `${NONE} state_confidential`],
    [{ body: ["iachr"], region: "americas", consent: "none" }, "draft_only state_confidential"],
    [{ body: ["coe"], region: "americas", consent: "state_confidential" }, NONE],
    [{ body: ["iachr"], consent: "state_confidential" }, NONE],
  ],
  "iachr-precautionary-measures": [
    [
      { region: "americas", body: ["iachr"], irreparable: "yes", urgency: "ongoing", consent: "state_confidential" },
      "recommended",
    ],
    [{ region: "americas", irreparable: "unknown", urgency: "imminent", consent: "public_named" }, "possible"],
    [
      { region: "americas", body: ["upr"], irreparable: "yes", urgency: "imminent", consent: "state_confidential" },
      "possible",
    ],
    [{ region: "europe_coe", irreparable: "unknown", urgency: "imminent", consent: "public_named" }, NONE],
    [
      { region: "americas", irreparable: "unknown", urgency: "imminent", consent: "mechanism_only" },
      `${NONE} state_confidential`,
    ],
    [{ region: "americas", body: ["iachr"], irreparable: "yes", urgency: "past", consent: "state_confidential" }, NONE],
    [
      { region: "americas", body: ["iachr"], irreparable: "no", urgency: "imminent", consent: "state_confidential" },
      NONE,
    ],
    [{ region: "americas", body: ["iachr"], irreparable: "yes", urgency: "imminent" }, "draft_only state_confidential"],
  ],
  "iachr-press-release": [
    [{ body: ["iachr"], region: "americas", consent: "public_named", publicity_worsens: "no" }, "recommended"],
    [{ body: ["iachr"], region: "americas", consent: "public_without_name" }, "possible"],
    [{ body: ["iachr"], region: "americas", consent: "public_named", publicity_worsens: "unclear" }, "possible"],
    [{ body: ["iachr"], region: "americas", consent: "public_named" }, `${NONE} public_without_name`],
    [{ body: ["iachr"], region: "americas", consent: "public_named", publicity_worsens: "yes" }, NONE],
    [{ body: ["iachr"], region: "americas", consent: "public_without_name", publicity_worsens: "yes" }, NONE],
    [{ body: ["iachr"], region: "americas", consent: "state_confidential" }, `${NONE} public_without_name`],
    [{ body: ["iachr"], region: "americas", consent: "mechanism_only" }, `${NONE} public_without_name`],
    [{ body: ["iachr"], region: "americas" }, "draft_only public_without_name"],
    [{ body: ["iachr"], region: "americas", publicity_worsens: "no" }, "draft_only public_named"],
    [{ body: ["sp"], region: "americas", consent: "public_named", publicity_worsens: "no" }, NONE],
  ],
  "iachr-hearing-reminder": [
    [{ body: ["iachr"], hearing: "planned", consent: "mechanism_only" }, "recommended"],
    [{ body: ["iachr"], hearing: "attended", consent: "public_named" }, "recommended"],
    [{ body: ["iachr"], hearing: "planned" }, "draft_only mechanism_only"],
    [{ body: ["iachr"], hearing: "none", consent: "public_named" }, NONE],
    [{ body: ["achpr"], hearing: "planned", consent: "public_named" }, NONE],
    [{ body: ["iachr"], consent: "public_named" }, NONE],
  ],
  "iachr-closed-hearing": [
    [{ body: ["iachr"], hearing: "planned", consent: "mechanism_only" }, "recommended"],
    [{ body: ["iachr"], hearing: "planned", consent: "none" }, "draft_only mechanism_only"],
    [{ body: ["iachr"], hearing: "attended", consent: "public_named" }, NONE],
    [{ body: ["iachr"], hearing: "none", consent: "public_named" }, NONE],
    [{ hearing: "planned", consent: "public_named" }, NONE],
  ],
  "achpr-focal-point": [
    [{ body: ["achpr"], region: "africa", consent: "mechanism_only" }, "recommended"],
    [{ body: ["ohchr"], region: "africa", consent: "state_confidential" }, "possible"],
    [{ body: ["none"], region: "africa", consent: "mechanism_only" }, `${NONE} state_confidential`],
    [{ body: ["achpr"], region: "other", consent: "public_named" }, NONE],
    [{ body: ["achpr"], region: "africa" }, "draft_only mechanism_only"],
    [{ body: ["iachr"], region: "africa", consent: "public_named" }, NONE],
    [{ body: ["achpr"], consent: "public_named" }, NONE],
  ],
  // [C9]
  "achpr-communication": [
    [{ region: "africa", remedies: "exhausted", consent: "state_confidential" }, "possible"],
    [{ region: "africa", remedies: "not_attempted_risk", consent: "public_named" }, "possible"],
    [{ region: "africa", remedies: "exception" }, "draft_only state_confidential"],
    [{ region: "americas", remedies: "exhausted", consent: "state_confidential" }, NONE],
    [{ region: "africa", remedies: "not_exhausted", consent: "state_confidential" }, NONE],
    [{ region: "africa", remedies: "exhausted", consent: "mechanism_only" }, `${NONE} state_confidential`],
    [{ region: "africa", consent: "state_confidential" }, NONE],
  ],
  "achpr-provisional-measures": [
    [{ region: "africa", irreparable: "yes", consent: "state_confidential" }, "recommended"],
    [{ region: "africa", irreparable: "unknown", consent: "public_named" }, "possible"],
    [{ region: "africa", irreparable: "yes", consent: "mechanism_only" }, `${NONE} state_confidential`],
    [{ region: "africa", irreparable: "yes" }, "draft_only state_confidential"],
    [{ region: "other_osce", irreparable: "yes", consent: "public_named" }, NONE],
    [{ region: "africa", irreparable: "no", consent: "public_named" }, NONE],
    [{ region: "africa", consent: "public_named" }, NONE],
  ],
  // [C11]
  "coe-sg-private-office": [
    [{ body: ["ecthr"], region: "europe_coe", consent: "state_confidential" }, "recommended"],
    [{ body: ["coe", "sp"], region: "europe_coe", consent: "public_named" }, "recommended"],
    [{ body: ["coe"], region: "europe_coe", consent: "mechanism_only" }, `${NONE} state_confidential`],
    [{ body: ["coe"], region: "europe_coe" }, "draft_only state_confidential"],
    [{ body: ["coe"], region: "other_osce", consent: "public_named" }, NONE],
    [{ body: ["osce", "tb:cat"], region: "europe_coe", consent: "public_named" }, NONE],
    [{ region: "europe_coe", consent: "public_named" }, NONE],
  ],
  "coe-commissioner": [
    [{ body: ["coe"], region: "europe_coe", urgency: "ongoing", consent: "state_confidential" }, "recommended"],
    [{ body: ["coe"], region: "europe_coe", urgency: "past", consent: "state_confidential" }, "possible"],
    [{ region: "europe_coe", consent: "state_confidential" }, "possible"],
    [{ body: ["hrc"], region: "europe_coe", urgency: "imminent", consent: "public_named" }, "possible"],
    [{ region: "europe_coe", consent: "mechanism_only" }, `${NONE} state_confidential`],
    [{ region: "europe_coe" }, "draft_only state_confidential"],
    [{ body: ["coe"], region: "africa", urgency: "ongoing", consent: "public_named" }, NONE],
  ],
  "pace-legal-affairs-chair": [
    [{ body: ["coe"], region: "europe_coe", consent: "public_without_name" }, "possible"],
    [{ body: ["ecthr"], region: "europe_coe", consent: "public_named" }, "possible"],
    [{ body: ["coe"], region: "europe_coe", consent: "state_confidential" }, `${NONE} public_without_name`],
    [{ body: ["coe"], region: "europe_coe", consent: "mechanism_only" }, `${NONE} public_without_name`],
    [{ body: ["coe"], region: "europe_coe" }, "draft_only public_without_name"],
    [{ body: ["coe"], region: "americas", consent: "public_named" }, NONE],
    [{ body: ["hrc"], region: "europe_coe", consent: "public_named" }, NONE],
  ],
  // [X16] [X17]
  "ecthr-rule-39": [
    [
      { region: "europe_coe", irreparable: "yes", urgency: "imminent", court_pending: "yes", consent: "public_named" },
      "recommended",
    ],
    [
      { region: "europe_coe", irreparable: "yes", urgency: "imminent", court_pending: "no", consent: "public_named" },
      "possible",
    ],
    [
      { region: "europe_coe", irreparable: "yes", urgency: "imminent", court_pending: "yes" },
      "draft_only state_confidential",
    ],
    [{ region: "europe_coe", irreparable: "yes", urgency: "imminent", consent: "public_named" }, NONE],
    [
      { region: "europe_coe", irreparable: "yes", urgency: "ongoing", court_pending: "yes", consent: "public_named" },
      NONE,
    ],
    [
      { region: "other_osce", irreparable: "yes", urgency: "imminent", court_pending: "yes", consent: "public_named" },
      NONE,
    ],
    [
      { region: "europe_coe", irreparable: "no", urgency: "imminent", court_pending: "yes", consent: "public_named" },
      NONE,
    ],
    [
      { region: "europe_coe", irreparable: "yes", urgency: "past", court_pending: "yes", consent: "public_named" },
      NONE,
    ],
    [
      {
        region: "europe_coe",
        irreparable: "unknown",
        urgency: "imminent",
        court_pending: "yes",
        consent: "public_named",
      },
      NONE,
    ],
  ],
  "osce-odihr": [
    [{ body: ["osce"], consent: "mechanism_only" }, "possible"],
    [{ body: ["osce", "none"], consent: "public_named" }, "possible"],
    [{ body: ["osce"] }, "draft_only mechanism_only"],
    [{ body: ["sp", "coe"], consent: "public_named" }, NONE],
    [SOMETHING, NONE],
  ],
  "embassies-general": [
    [{ urgency: "imminent", consent: "state_confidential" }, "recommended"],
    [{ urgency: "ongoing", consent: "public_named" }, "recommended"],
    [{ urgency: "imminent", consent: "mechanism_only" }, "possible"],
    [{ consent: "mechanism_only" }, "possible"],
    [{ urgency: "past", consent: "public_named" }, "possible"],
    [{ urgency: "past", consent: "mechanism_only" }, "possible"],
    [{ urgency: "ongoing", consent: "none" }, "draft_only state_confidential"],
    [{ urgency: "past" }, "draft_only mechanism_only"],
    [{ consent: "public_named" }, `${NONE} mechanism_only`],
  ],
  "states-raising-cases": [
    [{ body: ["hrc"], consent: "public_without_name", publicity_worsens: "no" }, "possible"],
    [{ body: ["tb:cat"], consent: "public_named", publicity_worsens: "unclear" }, "possible"],
    [{ body: ["hrc"], consent: "public_named", publicity_worsens: "yes" }, NONE],
    [{ body: ["hrc"], consent: "state_confidential", publicity_worsens: "no" }, `${NONE} public_without_name`],
    [{ body: ["hrc"], consent: "mechanism_only", publicity_worsens: "no" }, `${NONE} public_without_name`],
    [{ body: ["hrc"], publicity_worsens: "no" }, "draft_only public_without_name"],
    [{ body: ["hrc"], consent: "public_named" }, NONE],
    [{ body: ["iachr"], consent: "public_named", publicity_worsens: "no" }, NONE],
  ],
  "ngo-and-funds": [
    [{ urgency: "imminent", consent: "mechanism_only" }, "recommended"],
    [{ urgency: "ongoing", consent: "public_named" }, "recommended"],
    [{ urgency: "past", consent: "mechanism_only" }, "possible"],
    [{ urgency: "imminent" }, "draft_only mechanism_only"],
    [{ urgency: "past", consent: "none" }, "draft_only mechanism_only"],
    [SOMETHING, NONE],
  ],
};

const rows = Object.entries(TABLE).flatMap(([rule, cases]) =>
  cases.map(([facts, expected]) => ({ rule, facts, expected, known: JSON.stringify(facts) })),
);

describe("each rule of the fact base", () => {
  it("is in the table, and the other way round", () => {
    expect(RULES.map(({ rule }) => rule).toSorted()).toEqual(Object.keys(TABLE).toSorted());
    expect(RULES).toHaveLength(27);
  });

  it.each(rows)("$rule: $known", ({ expected, facts, rule }) => {
    const found = route(facts).find(({ mechanism }) => mechanism === rule);
    const level = found?.level ?? null;
    expect(level === null ? found?.outcome : `${String(found?.outcome)} ${level}`).toBe(expected);
  });
});

// Every reference as the fact base gives it.
const REFERENCES: Readonly<Record<string, string>> = {
  "asg-senior-official": "S002 §2.4; §1.3 box",
  "sg-reprisals-report": "S002 §2.5.1; §1.3 box; S004 §2",
  "sg-report-followup": "S002 §2.5.3",
  "hrc-president-bureau": "S002 §2.2; S004 §1",
  "sp-mandate-holders": "S002 §2.3; S001 §3",
  "sr-hrd": "S002 §2.1-2.3 boxes; S001 §3",
  "sp-coordination-committee": "S002 §2.3; S004 §1",
  "tb-focal-point": "S002 §2.1; S004 §1",
  "tb-individual-communication": "S002 §2.1 box, fn 16",
  "tb-interim-measures": "S002 §2.1 box",
  "cerd-ewua": "S002 §2.1 box",
  "iachr-request-for-information": "S002 §3.1.1; §3.1.2 boxes",
  "iachr-precautionary-measures": "S002 §3.1.2 and boxes",
  "iachr-press-release": "S002 §3.1.3",
  "iachr-hearing-reminder": "S002 §3.1 box",
  "iachr-closed-hearing": "S002 §3.1 box",
  "achpr-focal-point": "S002 §3.2.1; §3.2 box",
  "achpr-communication": "S002 §3.2.2",
  "achpr-provisional-measures": "S002 §3.2.2",
  "coe-sg-private-office": "S002 §3.3.1; E31",
  "coe-commissioner": "S002 §3.3.1",
  "pace-legal-affairs-chair": "S002 §3.3.1",
  "ecthr-rule-39": "S002 §3.3.1 and box",
  "osce-odihr": "S002 §3.3.2",
  "embassies-general": "S002 §4.1; S001 §1; S003; S004 §3",
  "states-raising-cases": "S002 §4.2; §2.5.2",
  "ngo-and-funds": "S002 §5; S001 §4.1; S003",
};

describe("what a rule rests on", () => {
  it("is said with every outcome", () => {
    const given = route({}).filter(({ mechanism }) => mechanism in REFERENCES);
    expect(Object.fromEntries(given.map(({ mechanism, reference }) => [mechanism, reference]))).toEqual(REFERENCES);
  });
});
