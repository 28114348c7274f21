import { failure, ok, type Bytes, type Result } from "../../bytes/index.ts";
import type { CaseNow, Permit, SeenRecord } from "../consent/gate.ts";
import { encodeCsv } from "./csv.ts";
import { leavingRecord } from "./leave.ts";
import { tableBounds } from "./table-bounds.ts";

/** Columns of the table of acts, after the record formats of HURIDOCS' Events Standard Formats: who did what to whom. */
const COLUMNS = [
  "event_record_number",
  "act_record_number",
  "type_of_act",
  "victim_record_number",
  "victim",
  "perpetrator_record_number",
  "perpetrator",
  "perpetrator_link_to_state",
  "initial_date",
  "final_date",
  "date_as_told",
  "time_as_told",
  "place",
  "source_connection",
  "description",
  "method",
] as const;

/** Acts that one table can have: more than any real case, and few enough for memory. */
const ACTS_MOST = 50_000;

/**
 * "Who did what to whom" (HURIDOCS Events): a row for each act of each event upon each victim by each alleged perpetrator. An event of
 * which nobody is known keeps a row, with those cells empty; what is told of an event stands in its first row.
 */
export function eventsCsvFile(permit: Permit<"send">, now: CaseNow): Result<Bytes, "export.too_large"> {
  const record = leavingRecord(permit, now);
  const acts = record.events.reduce((sum, event) => sum + actsOf(event), 0);
  if (acts > ACTS_MOST) return failure("export.too_large");
  return ok(encodeCsv([COLUMNS, ...record.events.flatMap((event) => rowsOf(event, record))]));
}

function rowsOf(
  event: SeenRecord["events"][number],
  { people, reference }: SeenRecord,
): readonly (readonly string[])[] {
  const person = (id: string): SeenRecord["people"][number] | null => people.find((each) => each.id === id) ?? null;
  const acts = orNone(event.types).flatMap((type) =>
    orNone(event.victims).flatMap((victim) =>
      orNone(event.perpetrators).map((by) => ({ type, victim: person(victim), by: person(by) })),
    ),
  );
  const { from, until } = tableBounds(event.when);
  return acts.map(({ by, type, victim }, index) => [
    `${reference}/${event.id}`,
    `${reference}/${event.id}/${String(index + 1)}`,
    type,
    victim?.id ?? "",
    nameOf(victim),
    by?.id ?? "",
    nameOf(by),
    by?.stateLink ?? "",
    from ?? "",
    until ?? "",
    event.when.words,
    event.when.time,
    event.where,
    event.knownBy,
    index === 0 ? event.what.text : "",
    index === 0 ? event.how.text : "",
  ]);
}

function actsOf({ perpetrators, types, victims }: SeenRecord["events"][number]): number {
  return [perpetrators, types, victims].reduce((product, each) => product * Math.max(1, each.length), 1);
}

function nameOf(person: SeenRecord["people"][number] | null): string {
  return person === null ? "" : person.name || person.pseudonym;
}

function orNone<T extends string>(values: readonly T[]): readonly (T | "")[] {
  return values.length === 0 ? [""] : values;
}
