import type { CaseRecord, Person } from "../../shared/casework/record/case-record.ts";
import { caseRecordField } from "../../shared/casework/record/record-field.ts";
import { readField } from "../../shared/protocol/field.ts";
import { MARKED_RECORD } from "./marked-case.ts";

// A case in which strangers have typed more than was asked: behind a line end, what would pass for a part of a letter.

const again = (each: Person, index: number): Person => ({ ...each, id: `p${String(index + 11)}` });

/** Something to say in every place, and several of everything that there can be several of. */
const FULL: CaseRecord = {
  ...MARKED_RECORD,
  people: [...MARKED_RECORD.people, ...MARKED_RECORD.people.map(again)],
  events: MARKED_RECORD.events.flatMap((event) => [event, { ...event, id: "e2", victims: ["p1", "p11"] }]),
  danger: { ...MARKED_RECORD.danger, imminence: "hours", irreparable: "yes" },
  geneva: { now: "yes", until: { from: "2026-12-05", until: "2026-12-05", time: "noon", words: "by plane" } },
  wishes: { ...MARKED_RECORD.wishes, applicantConfidential: true, anonymity: true },
};

/** What is typed into one place: a mark that is there and nowhere else, alone where the record takes one line. */
export const TYPED_MARK = /Mk\d+k/gu;

interface ForgedCase {
  readonly record: CaseRecord;
  readonly marks: ReadonlySet<string>;
  /** Those of them that stand behind a line end. */
  readonly behind: ReadonlySet<string>;
}

/** The case with a mark in every place that takes a text, as the record's own field says. @param lineEnd - before each mark, and after */
export function forgedCase(lineEnd: string): ForgedCase {
  const marks = new Set<string>();
  const behind = new Set<string>();
  let record = FULL;
  for (const path of pathsOf(caseRecordField.write(FULL))) {
    const mark = `Mk${String(marks.size)}k`;
    const [several, one] = [`${mark}before${lineEnd}${mark}${lineEnd}${mark}after`, mark].map((text) =>
      readField(caseRecordField, withText(caseRecordField.write(record), path, text)),
    );
    const taken = several?.ok === true ? several : one;
    if (taken?.ok !== true) continue;
    record = taken.value;
    marks.add(mark);
    if (taken === several) behind.add(mark);
  }
  return { record, marks, behind };
}

type Path = readonly string[];

/** Where there is a text, but the tags of languages. */
function pathsOf(value: unknown): readonly Path[] {
  if (typeof value === "string") return [[]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== "language")
    .flatMap(([key, each]) => pathsOf(each).map((path) => [key, ...path]));
}

function withText(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((each: unknown, at) => (String(at) === key ? withText(each, rest, text) : each));
  return typeof value === "object" && value !== null
    ? { ...value, [key]: withText(Reflect.get(value, key), rest, text) }
    : value;
}
