import { describe, expect, it } from "vitest";
import { caseJsonFile } from "../../../../shared/casework/exports/case-json.ts";
import { eventsCsvFile } from "../../../../shared/casework/exports/events-csv.ts";
import { uwaziCsvFile } from "../../../../shared/casework/exports/uwazi-csv.ts";
import { caseRecordField } from "../../../../shared/casework/record/record-field.ts";
import { parseDocument } from "../../../../shared/protocol/field.ts";
import { askToSend, flatWork, nowOf, permitToSend } from "../../../support/sample-draft.ts";
import { valueOf } from "../../../support/sample-letters.ts";

const NOBODY = {
  case_id: "EX-31",
  body: ["iachr", "hrc"],
  consent: "mechanism_only",
  state_concerned: "HN",
  incident_what: '=HYPERLINK("x")\nShe said "stop".',
  incident_when: "2024-02",
  incident_where: "Tegucigalpa, near the river",
  incident_type: ["threat", "surveillance"],
  current_danger_level: "high",
  needs: ["legal", "relocation"],
  government_response: "None.",
};
const UNASKED = { ...NOBODY, victim_name: ["Berta Invented", "Olmo|Invented"], alleged_perpetrators: "Unit 7 | state" };
const CASE = { ...UNASKED, consent_per_use: ["database"] };

const permit = permitToSend(CASE, null);
const now = nowOf(CASE);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("a case as tables", () => {
  it("is one row for Uwazi, with several values between bars and dates as a range", () => {
    const [names = [], values = [], ...rest] = cells(text(uwaziCsvFile(permit, now)));
    expect(rest).toEqual([]);
    expect(Object.fromEntries(names.map((name, index) => [name, values[index]]))).toEqual({
      title: "EX-31",
      country: "HN",
      victims: permit.record.people
        .filter(({ roles }) => roles.includes("victim"))
        .map(({ name, pseudonym }) => (name || pseudonym).replace("|", "/"))
        .join("|"),
      alleged_perpetrators: "Unit 7",
      cooperation_bodies: "hrc|iachr",
      cooperation_stage: "",
      incident_types: "threat|surveillance",
      incident_dates: "2024-02-01:2024-02-29",
      incident_dates_as_told: "",
      incident_places: "Tegucigalpa, near the river",
      description: `'${CASE.incident_what}`,
      danger: "high",
      needs: "relocation|legal",
      state_response: "None.",
    });
  });

  it.each([
    ["summer 2026", "2026", "2026-01-01:2026-12-31"],
    ["winter 2025", "2025", "2025-01-01:2025-12-31"],
    ["in the rains", "", ""],
  ])("dates %s by its year at most, and says it as it was told", (told, year, range) => {
    const flat = { ...CASE, incident_when: told };
    const [to, at] = [permitToSend(flat, null), nowOf(flat)];
    const ofRow = (csv: Uint8Array): ((name: string) => string | undefined) => {
      const [names = [], values = []] = cells(text(csv));
      return (name) => values[names.indexOf(name)];
    };
    const row = ofRow(uwaziCsvFile(to, at));
    expect([row("incident_dates"), row("incident_dates_as_told")]).toEqual([range, told]);
    const act = ofRow(valueOf(eventsCsvFile(to, at)));
    expect([act("initial_date"), act("final_date"), act("date_as_told")]).toEqual([year, year, told]);
  });

  it("says who did what to whom, a row for each act upon each person", () => {
    const [names = [], ...rows] = cells(text(valueOf(eventsCsvFile(permit, now))));
    const of = (name: string): readonly (string | undefined)[] => rows.map((row) => row[names.indexOf(name)]);
    expect(of("type_of_act")).toEqual(["threat", "threat", "surveillance", "surveillance"]);
    expect(of("act_record_number")).toEqual([1, 2, 3, 4].map((number) => `EX-31/e1/${String(number)}`));
    expect(new Set(of("victim")).size).toBe(2);
    expect(of("perpetrator")).toEqual(Array(4).fill("Unit 7"));
    expect(of("perpetrator_link_to_state")).toEqual(Array(4).fill("state"));
    expect(of("initial_date")).toEqual(Array(4).fill("2024-02"));
    expect(of("source_connection").every((each) => each !== undefined)).toBe(true);
  });

  it("tells what happened once, in the first row of its event", () => {
    const [names = [], ...rows] = cells(text(valueOf(eventsCsvFile(permit, now))));
    const told = rows.map((row) => row[names.indexOf("description")]);
    expect(told).toEqual([`'${CASE.incident_what}`, "", "", ""]);
  });

  it("is not made when acts upon people multiply beyond what memory holds", () => {
    const many = (of: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${of} ${String(index)}`);
    const flat = {
      ...CASE,
      victim_name: many("V", 99),
      alleged_perpetrators: many("Unit", 99),
      incident_type: ["threat", "stalking", "hacking", "killing", "other", "surveillance"],
    };
    expect(eventsCsvFile(permitToSend(flat, null), nowOf(flat))).toEqual({ ok: false, code: "export.too_large" });
  });

  it("keeps an event of which nobody is known", () => {
    const flat = { ...NOBODY, consent_per_use: ["database"], incident_type: "threat" };
    const rows = cells(text(valueOf(eventsCsvFile(permitToSend(flat, null), nowOf(flat)))));
    expect(rows).toHaveLength(2);
  });

  it("is JSON that reads back as what the permit lets be seen", () => {
    expect(valueOf(parseDocument(caseRecordField, caseJsonFile(permit, now), 1024 * 1024))).toEqual(permit.record);
  });

  it("is not made without agreement to be kept in the organisation's records", () => {
    expect(askToSend(flatWork(UNASKED), null)).toMatchObject({
      ok: false,
      code: "consent.missing",
      missing: [{ uses: ["database"] }, { uses: ["database"] }],
    });
  });
});

/** The cells of a table whose cells are all in quotes. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = "", end = ""] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/gy)) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
