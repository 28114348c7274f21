import { describe, expect, test } from "vitest";
import { EXCLUDED } from "../../../shared/mechanisms/data/excluded.ts";
import { MECHANISMS, mechanismOf } from "../../../shared/mechanisms/dataset.ts";
import { COMMITTEES, MISSIONS } from "../../support/mechanism-records.ts";

/** Every record that there is to know of, by family, typed from the fact base. */
const RECORDS: Readonly<Record<string, readonly string[]>> = {
  "un-treaty-body": [...COMMITTEES, "tb-individual-communication", "tb-interim-measures", "cerd-ewua"],
  "un-charter": [
    "hrc-president-bureau",
    "hrc-secretariat",
    "upr-reprisals-route",
    "sp-mandate-holders",
    "sr-hrd",
    "sp-urgent-action-desk",
    "sp-coordination-committee",
    "wgeid",
    "sr-extreme-poverty",
    "hrc-interactive-dialogue",
    "ecosoc-ngo-committee",
  ],
  "un-official": [
    "asg-senior-official",
    "sg-reprisals-report",
    "sg-report-followup",
    "ohchr-field-presence",
    "un-high-commissioner",
    "unhcr-urgent-protection",
  ],
  "regional-americas": [
    "iachr-rapporteur-hrd",
    "iachr-request-for-information",
    "iachr-precautionary-measures",
    "iachr-press-release",
    "iachr-hearing-reminder",
    "iachr-closed-hearing",
  ],
  "regional-africa": ["achpr-focal-point", "achpr-communication", "achpr-provisional-measures"],
  "regional-europe": [
    "coe-sg-private-office",
    "coe-commissioner",
    "pace-legal-affairs-chair",
    "ecthr-rule-39",
    "ecthr-article-34",
    "osce-odihr",
  ],
  "state-mission": [...MISSIONS, "embassies-general", "states-raising-cases"],
  "ngo-fund": [
    "fund-aedh",
    "fund-arab-hr-fund",
    "fund-cjfe",
    "fund-ddp",
    "fund-doha-centre",
    "fund-defenddefenders",
    "fund-eidhr",
    "fund-emhrf",
    "fund-reporters-respond",
    "fund-lifeline",
    "fund-dignity-for-all",
    "fund-front-line",
    "fund-fghr",
    "fund-ifj",
    "fund-ims",
    "fund-iwmf",
    "fund-mdj",
    "fund-protectdefenders",
    "fund-rsf",
    "fund-rory-peck",
    "fund-uaf",
    "fund-omct",
    "fund-shelter-city",
  ],
  "ngo-support": [
    "ngo-ishr",
    "ngo-upr-info",
    "ngo-fidh",
    "ngo-hrhf",
    "ngo-pen",
    "ngo-amnesty",
    "ngo-pbi",
    "ngo-protection-international",
    "ngo-ijrc",
  ],
  tool: [
    "tool-red-panic-button",
    "tool-natalia-project",
    "tool-sp-submission",
    "tool-foi-request",
    "doc-ishr-handbook",
    "doc-upr-info-guidelines",
    "doc-ishr-academy",
    "doc-flc-handbook",
    "doc-protection-manual",
    "doc-ishr-simple-guide",
    "doc-san-jose-guidelines",
    "doc-iachr-criminalization",
    "doc-ijrc-mandate",
    "doc-norway-guide",
  ],
};

/** What is not offered, and why. */
const NOT_OFFERED: Readonly<Record<string, readonly [reason: string, instead: string | null]>> = {
  "sp-urgent-action-desk": ["superseded", "sp-mandate-holders"],
  "ecosoc-ngo-committee": ["context_only", null],
  "fund-doha-centre": ["closed", null],
  "fund-arab-hr-fund": ["unknown", "fund-emhrf"],
  "fund-eidhr": ["superseded", "fund-protectdefenders"],
  "ngo-ijrc": ["context_only", null],
  "tool-red-panic-button": ["unknown", null],
  "doc-ishr-handbook": ["superseded", null],
  "doc-upr-info-guidelines": ["document_only", null],
  "doc-ishr-academy": ["document_only", null],
  "doc-flc-handbook": ["document_only", null],
  "doc-protection-manual": ["document_only", null],
  "doc-ishr-simple-guide": ["document_only", null],
  "doc-san-jose-guidelines": ["document_only", null],
  "doc-iachr-criminalization": ["document_only", null],
  "doc-ijrc-mandate": ["document_only", null],
  "doc-norway-guide": ["superseded", "mission-norway"],
};

describe("the dataset", () => {
  test("each of the 101 records is offered or excluded, exactly once", () => {
    const known = Object.values(RECORDS).flat();
    expect(new Set(known).size).toBe(101);
    expect([...MECHANISMS, ...EXCLUDED].map(({ id }) => id).sort()).toEqual([...known].sort());
  });

  test("each offered record is kept under its family", () => {
    const offered = Object.entries(RECORDS).flatMap(([family, ids]) => ids.map((id) => [id, family] as const));
    const expected = offered.filter(([id]) => !(id in NOT_OFFERED)).sort();
    expect(MECHANISMS.map(({ id, family }) => [id, family]).sort()).toEqual(expected);
  });

  test("a mechanism is found by its id, an excluded one is not", () => {
    expect(mechanismOf("ecthr-rule-39")?.name).toContain("Rule 39");
    for (const { id } of EXCLUDED) expect(mechanismOf(id), id).toBeNull();
  });

  test("no two mechanisms bear the same name", () => {
    const names = MECHANISMS.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe("what is not offered", () => {
  test("[X5] [X24] [X25] [X32] each has its reason and, if there is one, what takes its place", () => {
    expect(Object.fromEntries(EXCLUDED.map(({ id, reason, instead }) => [id, [reason, instead]]))).toEqual(NOT_OFFERED);
  });

  test("what takes its place is offered", () => {
    for (const { id, instead } of EXCLUDED) if (instead !== null) expect(mechanismOf(instead), id).not.toBeNull();
  });

  test("each says why, and from where that is known", () => {
    for (const { id, why } of EXCLUDED) {
      expect(why.text.length, id).toBeGreaterThan(20);
      expect(why.basis, id).not.toEqual([]);
      for (const basis of why.basis) expect(basis, id).toMatch(/^(S00[1-4] §\d+(\.\d+)*|S000|S003|E\d{2}b?)$/u);
    }
  });

  test("[X31] no address or link of what is closed, unknown or replaced is shipped, there or in another record", () => {
    expect(JSON.stringify(EXCLUDED)).not.toMatch(/@|:\/\/|www\.|\.(com|org|net)\b/u);
    // Of what is closed, unknown or replaced. Guides of bodies at work may stand among those bodies' contacts.
    const lapsed =
      /dc4mf|ahrfund|redpanicbutton|europeaid|eidhr|urgent-action@|reprisals_handbook_web|VeiledningMRforkjengelskFIN/iu;
    expect(MECHANISMS.flatMap(({ contacts }) => contacts).filter(({ value }) => lapsed.test(value))).toEqual([]);
  });
});
