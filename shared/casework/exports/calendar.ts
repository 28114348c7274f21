import { encodeUtf8, type Bytes } from "../../bytes/index.ts";
import { sha256Hex } from "../../crypto/hash.ts";
import { addDays, type Day } from "../../protocol/day.ts";
import type { CaseId } from "../../protocol/id.ts";
import type { Task } from "../sending/sending.ts";

/** The standard wants a name here: one that does not say which program its owner uses. */
const PRODUCT = "PRODID:-//Calendar//EN";

/** The tasks of a case. */
export interface TasksOfCase {
  readonly case: CaseId;
  /** Of its record: random. */
  readonly reference: string;
  readonly tasks: readonly Task[];
}

/**
 * The days by which something is to be done as an iCalendar file (RFC 5545): whole days that say "Follow-up" and a number, and nothing
 * of any case, body or person. Tasks without a day are left out. The same task has the same id in every such file, made with the case's
 * id, which whoever has the codename knows, and its reference, which bodies know: to try out what an id stands for takes both.
 */
export async function calendarFile(cases: readonly TasksOfCase[]): Promise<Bytes> {
  const dated = cases.flatMap((each) =>
    each.tasks.flatMap(({ due, id }) => (due === null ? [] : [{ due, of: `${each.case} ${each.reference} ${id}` }])),
  );
  const events = await Promise.all(
    dated.map(async ({ due, of }, index) => eventLines(due, await uidOf(of), index + 1)),
  );
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", PRODUCT, ...events.flat(), "END:VCALENDAR"];
  return encodeUtf8(lines.map((line) => `${line}\r\n`).join(""));
}

async function uidOf(cause: string): Promise<string> {
  return (await sha256Hex(encodeUtf8(`amparo/v1/task\0${cause}`))).slice(0, 32);
}

function eventLines(due: Day, uid: string, number: number): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    // The standard wants a time; this one says nothing.
    "DTSTAMP:19700101T000000Z",
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(addDays(due, 1))}`,
    `SUMMARY:Follow-up ${String(number)}`,
    "TRANSP:TRANSPARENT",
    "CLASS:CONFIDENTIAL",
    "END:VEVENT",
  ];
}

function compact(day: Day): string {
  return day.replaceAll("-", "");
}
