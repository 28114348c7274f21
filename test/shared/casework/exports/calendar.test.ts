import { describe, expect, it } from "vitest";
import { calendarFile } from "../../../../shared/casework/exports/calendar.ts";
import type { Task } from "../../../../shared/casework/sending/sending.ts";
import { dayField } from "../../../../shared/protocol/day.ts";
import { caseIdField } from "../../../../shared/protocol/id.ts";

const of = caseIdField.read("ab".repeat(16));
const other = caseIdField.read("cd".repeat(16));

const task = (id: string, due: string | null): Task => ({
  id,
  deadline: "D3",
  mechanism: "iachr-request-for-information",
  due: due === null ? null : dayField.read(due),
  sending: "z1",
});

const text = async (tasks: readonly Task[], id = of, reference = "R-1"): Promise<string> =>
  new TextDecoder().decode(await calendarFile([{ case: id, reference, tasks }]));

describe("a calendar of follow-ups", () => {
  it("has whole days, and says nothing of case, body or person", async () => {
    const calendar = await text([task("state-reply z1", "2026-12-31"), task("undated", null)]);
    const uid = /UID:([0-9a-f]{32})\r\n/.exec(calendar)?.[1] ?? "";
    expect(calendar.split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Calendar//EN",
      "BEGIN:VEVENT",
      `UID:${uid}`,
      "DTSTAMP:19700101T000000Z",
      "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101",
      "SUMMARY:Follow-up 1",
      "TRANSP:TRANSPARENT",
      "CLASS:CONFIDENTIAL",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("names a task alike each time, and differently in another case", async () => {
    const uids = (calendar: string): string[] => [...calendar.matchAll(/UID:(\w+)/g)].map(([, uid = ""]) => uid);
    const tasks = [task("state-reply z1", "2026-12-31"), task("decision z1", "2027-01-31")];
    const first = uids(await text(tasks));
    expect(new Set(first).size).toBe(2);
    expect(uids(await text([...tasks].reverse()))).toEqual([...first].reverse());
    for (const others of [await text(tasks, other), await text(tasks, of, "R-2")]) {
      expect(uids(others).filter((uid) => first.includes(uid))).toEqual([]);
    }
  });

  it("is a calendar still when there is nothing to do", async () => {
    expect(await text([])).toBe("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Calendar//EN\r\nEND:VCALENDAR\r\n");
  });
});
