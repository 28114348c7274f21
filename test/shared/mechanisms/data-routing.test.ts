import { describe, expect, it } from "vitest";
import { MECHANISMS, mechanismOf } from "../../../shared/mechanisms/dataset.ts";
import { RULES } from "../../../shared/mechanisms/routing-rules.ts";
import {
  COMMITTEES,
  MISSIONS,
  recordOf,
  rulesFor,
  saidOf,
  SPECIAL_PROCEDURES,
} from "../../support/mechanism-records.ts";

// How each record is decided on and written to, written down from the founding documents, not from the data.

const UN = MECHANISMS.filter(({ family }) => family.startsWith("un-"));
const HERE = MECHANISMS.filter(({ family }) => /^(?:regional-|state-mission|tool)/u.test(family));

/** Those that routing decides on. */
const ROUTED = HERE.filter(({ routing }) => routing.by !== "nothing");

describe("bodies of the United Nations", () => {
  it("decides by a rule, for the group of committees, beside another mechanism where the record applies, or not", () => {
    const BESIDE: Readonly<Record<string, readonly [other: string, when: object | null]>> = {
      "hrc-secretariat": ["hrc-president-bureau", null],
      "upr-reprisals-route": ["hrc-president-bureau", [{ body: ["upr"] }]],
      "hrc-interactive-dialogue": ["states-raising-cases", [{ publicity_worsens: ["no"] }]],
      wgeid: ["sp-mandate-holders", [{ whereabouts: ["disappeared"] }, { body: ["sp"] }]],
      "ohchr-field-presence": ["asg-senior-official", null],
      "un-high-commissioner": ["asg-senior-official", null],
      "unhcr-urgent-protection": ["mission-canada", [{ urgency: ["imminent"], needs: ["relocation"] }]],
    };
    for (const { id, routing } of UN) {
      const [other, when] = BESIDE[id] ?? [];
      if (other !== undefined) expect(routing).toMatchObject({ by: "beside", mechanisms: [other], when });
      else if (id === "sr-extreme-poverty") expect(routing.by).toBe("nothing");
      else if (COMMITTEES.includes(id)) expect(routing).toEqual({ by: "group", rule: "tb-focal-point" });
      else {
        expect(routing).toEqual({ by: "rule" });
        expect(RULES.map(({ rule }) => rule)).toContain(id);
      }
    }
  });

  it("writes each in the way that fits", () => {
    const drafts = Object.fromEntries(UN.map(({ id, draft }) => [id, draft]));
    expect(drafts).toEqual({
      ...Object.fromEntries(COMMITTEES.map((id) => [id, "un-reprisal"])),
      ...Object.fromEntries(SPECIAL_PROCEDURES.map((id) => [id, "special-procedures"])),
      "tb-individual-communication": "treaty-body-complaint",
      "tb-interim-measures": "treaty-body-interim",
      "cerd-ewua": "early-warning",
      "hrc-president-bureau": "council-president",
      // The President gets one letter, whether or not the review is concerned.
      "upr-reprisals-route": null,
      "hrc-secretariat": null,
      "hrc-interactive-dialogue": null,
      "sp-coordination-committee": null,
      "asg-senior-official": "un-reprisal",
      "sg-reprisals-report": "reprisals-report",
      "sg-report-followup": "reprisals-followup",
      "ohchr-field-presence": "un-reprisal",
      "un-high-commissioner": "un-reprisal",
      "unhcr-urgent-protection": null,
    });
  });

  it("knows the languages that are stated, and no others", () => {
    const stated = UN.filter(({ languages }) => languages.length > 0).map(({ id, languages }) => [
      id,
      languages.join(" "),
    ]);
    expect(Object.fromEntries(stated)).toEqual({
      "tb-individual-communication": "en fr ru es",
      "tb-interim-measures": "en fr ru es",
      "hrc-president-bureau": "en fr",
      "hrc-secretariat": "en fr",
      "upr-reprisals-route": "en fr",
      ...Object.fromEntries(SPECIAL_PROCEDURES.map((id) => [id, "en fr es"])),
    });
  });

  it("counts the times of those that have any [D1] [D2] [D7] [D8] [D9]", () => {
    const counted = UN.flatMap(({ id, timeLimits }) => timeLimits.map(({ deadline }) => [id, deadline]));
    expect(counted.filter(([, deadline]) => deadline !== null)).toEqual([
      ["hrc-president-bureau", "D8"],
      ["sp-mandate-holders", "D7"],
      ["sr-hrd", "D7"],
      ["sp-coordination-committee", "D9"],
      ["wgeid", "D7"],
      ["sr-extreme-poverty", "D7"],
      ["sg-reprisals-report", "D1"],
      ["sg-report-followup", "D2"],
    ]);
  });

  it("dates a record by a page that bears a date, or not at all", () => {
    const dated = UN.filter(({ confirmed }) => confirmed !== null);
    for (const { confirmed } of dated) expect(confirmed).toMatch(/^20\d\d(-\d\d){0,2}$/u);
    expect(recordOf("unhcr-urgent-protection").confirmed).toBeNull();
    expect(recordOf("tb-interim-measures").confirmed).toBeNull();
  });
});

describe("regional bodies, missions and tools", () => {
  it("are chosen by people where no fact says that the time has come", () => {
    expect(HERE.filter((each) => !ROUTED.includes(each)).map(({ id }) => id)).toEqual(["tool-foi-request"]);
  });

  it.each(ROUTED)("of $id lead to rules and records that there are", (mechanism) => {
    const { routing } = mechanism;
    const rules = RULES.map(({ rule }) => rule);
    for (const rule of rulesFor(mechanism)) expect(rules).toContain(rule);
    if (routing.by === "beside") for (const other of routing.mechanisms) expect(mechanismOf(other)).not.toBeNull();
  });

  it.each([
    ["iachr-rapporteur-hrd", "iachr-request-for-information", [{ body: ["iachr"] }]],
    ["ecthr-article-34", "coe-sg-private-office", [{ body: ["ecthr"], court_pending: ["yes"] }]],
    ["tool-sp-submission", "sp-mandate-holders", null],
  ])("%s stands beside %s, where it applies", (id, other, when) => {
    expect(recordOf(id).routing).toMatchObject({ by: "beside", mechanisms: [other], when });
  });

  it.each(MISSIONS)("%s is of the group of embassies, and written to as one", (id) => {
    expect(recordOf(id).routing).toEqual({ by: "group", rule: "embassies-general" });
    expect(recordOf(id).draft).toBe("mission");
  });

  it.each([
    ["iachr-request-for-information", "iachr-information"],
    ["iachr-precautionary-measures", "iachr-measures"],
    ["iachr-press-release", "iachr-publicity"],
    ["iachr-hearing-reminder", "iachr-hearing"],
    ["iachr-closed-hearing", "iachr-hearing"],
    ["achpr-focal-point", "achpr-focal-point"],
    ["achpr-communication", "achpr-communication"],
    ["achpr-provisional-measures", "achpr-measures"],
    ["coe-sg-private-office", "council-of-europe"],
    ["coe-commissioner", "council-of-europe"],
    ["pace-legal-affairs-chair", "council-of-europe"],
    ["ecthr-rule-39", "court-interim"],
    ["embassies-general", "mission"],
    ["states-raising-cases", "mission"],
    ["tool-natalia-project", "support-request"],
  ])("%s is written to as %s", (id, draft) => {
    expect(recordOf(id).draft).toBe(draft);
  });

  it("[X17] Europe leaves out Russia and Belarus, and says from when", () => {
    for (const id of ["coe-sg-private-office", "coe-commissioner", "pace-legal-affairs-chair"]) {
      expect(saidOf(id), id).toMatch(/Russia has not been one since 16 March 2022; Belarus is none/u);
    }
    expect(saidOf("ecthr-rule-39")).toContain("until 16 September 2022");
  });
});
