import { joinParts, splitParts } from "../../mechanisms/entry-parts.ts";
import type { CaseRecord, OwnWords } from "./case-record.ts";
import { parsePartialDate, partialDateText, type PartialDate } from "./partial-date.ts";

export { joinParts, splitParts };

/** Where the value of a report field is in a record, as texts: what a form, a flat case file or an answer in a letter says. */
export interface RecordPlace {
  /** Empty when nothing is there. */
  readonly read: (record: CaseRecord) => readonly string[];
  /** The record with these values, in this language where they are somebody's words; null if one of them cannot be there. */
  readonly write: (record: CaseRecord, values: readonly string[], language: string) => CaseRecord | null;
}

/** One part of a record. `set` gives a record that differs there alone. */
export interface Part<T> {
  readonly get: (record: CaseRecord) => T;
  readonly set: (record: CaseRecord, value: T) => CaseRecord;
}

/** The place of one value. `read` gives "" for nothing, `write` null for what cannot be there. */
export function single(
  read: (record: CaseRecord) => string,
  write: (record: CaseRecord, value: string, language: string) => CaseRecord | null,
): RecordPlace {
  return {
    read: (record) => [read(record)].filter((value) => value !== ""),
    write: (record, [value, ...others], language) =>
      value === undefined || others.length > 0 ? null : write(record, value, language),
  };
}

/** One short text. */
export function textAt({ get, set }: Part<string>): RecordPlace {
  return single(get, set);
}

/** Somebody's own words. */
export function wordsAt({ get, set }: Part<OwnWords>): RecordPlace {
  return single(
    (record) => get(record).text,
    (record, text, language) => set(record, { language, text }),
  );
}

/** One of some values. */
export function choiceAt<T extends string>(values: readonly T[], { get, set }: Part<T | null>): RecordPlace {
  return single(
    (record) => get(record) ?? "",
    (record, text) => {
      const value = values.find((each) => each === text);
      return value === undefined ? null : set(record, value);
    },
  );
}

/** Several of some values. */
export function choicesAt<T extends string>(values: readonly T[], { get, set }: Part<readonly T[]>): RecordPlace {
  return {
    read: get,
    write: (record, texts) => {
      const known = values.filter((each) => texts.includes(each));
      return known.length === new Set(texts).size ? set(record, known) : null;
    },
  };
}

/** "yes" or "no"; nothing while nobody has asked. */
export function yesNoAt({ get, set }: Part<boolean | null>): RecordPlace {
  return single(
    (record) => {
      const said = get(record);
      return said === null ? "" : said ? "yes" : "no";
    },
    (record, text) => (text === "yes" || text === "no" ? set(record, text === "yes") : null),
  );
}

/** "yes" or "no", where no is the same as that nobody said so. */
export function yesAt({ get, set }: Part<boolean>): RecordPlace {
  return single(
    (record) => (get(record) ? "yes" : ""),
    (record, text) => (text === "yes" || text === "no" ? set(record, text === "yes") : null),
  );
}

/** A value of a few, and more about it in words: "yes | the court has it". */
export function choiceWithText<T extends string>(
  values: readonly T[],
  choice: Part<T | null>,
  more: { readonly get: (record: CaseRecord) => string; readonly set: Setter },
): RecordPlace {
  return single(
    (record) => joinParts([choice.get(record) ?? "", more.get(record)]),
    (record, text, language) => {
      const [said = "", rest = ""] = splitParts(text, 2);
      const value = values.find((each) => each === said);
      return value === undefined ? null : more.set(choice.set(record, value), rest, language);
    },
  );
}

type Setter = (record: CaseRecord, value: string, language: string) => CaseRecord;

/** Several entries, each a text of parts. */
export function entriesAt<T>(
  { get, set }: Part<readonly T[]>,
  item: {
    readonly parts: (item: T) => readonly string[];
    readonly parse: (parts: readonly string[]) => T | null;
    readonly count: number;
  },
): RecordPlace {
  return {
    read: (record) => get(record).map((each) => joinParts(item.parts(each))),
    write: (record, texts) => {
      const items = texts.map((text) => item.parse(splitParts(text, item.count))).filter((each) => each !== null);
      return items.length === texts.length ? set(record, items) : null;
    },
  };
}

/** A partial date, and the time of the day after it: "2024-03-02 | about 14:00". */
export function dateAt({ get, set }: Part<PartialDate>): RecordPlace {
  return single(
    (record) => {
      const { time, ...date } = get(record);
      return joinParts([partialDateText({ ...date, time: "" }), time]);
    },
    (record, text) => {
      const [date = "", time = ""] = splitParts(text, 2);
      return set(record, { ...parsePartialDate(date), time });
    },
  );
}
