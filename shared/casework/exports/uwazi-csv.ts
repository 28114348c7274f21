import type { Bytes } from "../../bytes/index.ts";
import type { CaseNow, Permit } from "../consent/gate.ts";
import { firstDay, lastDay, type PartialDate } from "../record/partial-date.ts";
import type { Role } from "../record/vocabulary.ts";
import { encodeCsv } from "./csv.ts";
import { leavingRecord } from "./leave.ts";
import { tableBounds } from "./table-bounds.ts";

/**
 * The case as one row for Uwazi's CSV import: a template needs properties of the names in the first row. Several values are separated by
 * "|", dates are YYYY-MM-DD, ranges "from:until" with an open end left empty.
 */
export function uwaziCsvFile(permit: Permit<"send">, now: CaseNow): Bytes {
  const record = leavingRecord(permit, now);
  const named = (role: Role): string =>
    many(record.people.filter(({ roles }) => roles.includes(role)).map(({ name, pseudonym }) => name || pseudonym));
  const columns: readonly (readonly [string, string])[] = [
    ["title", record.reference],
    ["country", record.state ?? ""],
    ["victims", named("victim")],
    ["alleged_perpetrators", named("alleged_perpetrator")],
    ["cooperation_bodies", many(record.cooperation.flatMap(({ bodies }) => bodies))],
    ["cooperation_stage", many(record.cooperation.flatMap(({ stage }) => stage ?? []))],
    ["incident_types", many(record.events.flatMap(({ types }) => types))],
    ["incident_dates", many(record.events.map(({ when }) => range(when)))],
    ["incident_dates_as_told", many(record.events.map(({ when }) => when.words))],
    ["incident_places", many(record.events.map(({ where }) => where))],
    ["description", record.events.map(({ what }) => what.text).join("\n\n")],
    ["danger", record.danger.level ?? ""],
    ["needs", many(record.needs)],
    ["state_response", record.stateResponse.text.text],
  ];
  return encodeCsv([columns.map(([name]) => name), columns.map(([, value]) => value)]);
}

// A "|" inside of a value would make two of it.
function many(values: readonly string[]): string {
  return [...new Set(values.filter((value) => value !== ""))].map((value) => value.replaceAll("|", "/")).join("|");
}

function range(date: PartialDate): string {
  const { from, until } = tableBounds(date);
  if (from === null && until === null) return "";
  return `${from === null ? "" : firstDay(from)}:${until === null ? "" : lastDay(until)}`;
}
