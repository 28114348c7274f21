import type { RecordFieldName } from "../../../shared/mechanisms/field-names.ts";

/** Answers that are no value: she does not know, would rather not say, or there is none. */
export type Mark = "not_sure" | "not_said" | "none";

/**
 * What she has said to one question. Rows are values or entries, each of one part or several, as she typed or chose them. A mark is the
 * answer as long as it stands; what was typed before it waits below.
 */
export interface Said {
  readonly mark: Mark | null;
  readonly rows: readonly (readonly string[])[];
}

/** What she has said to all questions, also to those that are not asked any more. */
export type Answers = ReadonlyMap<RecordFieldName, Said>;

/** No answer. */
export const NOTHING_SAID: Said = { mark: null, rows: [] };

/** What she has said to a question. */
export function saidTo(answers: Answers, field: RecordFieldName): Said {
  return answers.get(field) ?? NOTHING_SAID;
}

/** The first part of each row that has one; nothing under a mark. */
export function valuesOf({ mark, rows }: Said): readonly string[] {
  return mark === null ? rows.map(([first = ""]) => first).filter((first) => first.trim() !== "") : [];
}

/** Whether she has answered: by a mark, or by a row with something in it. */
export function isSaid({ mark, rows }: Said): boolean {
  return mark !== null || rows.some((row) => row.some((part) => part.trim() !== ""));
}

/** The answers with this one. */
export function withSaid(answers: Answers, field: RecordFieldName, said: Said): Answers {
  return new Map([...answers, [field, said]]);
}

/** One part of one row, changed. What she types takes a mark away. */
export function withPart({ rows }: Said, row: number, part: number, text: string): Said {
  const length = Math.max(rows.length, row + 1);
  const changed = Array.from({ length }, (_, index) => {
    const parts = rows[index] ?? [];
    return index === row
      ? Array.from({ length: Math.max(parts.length, part + 1) }, (__, place) =>
          place === part ? text : (parts[place] ?? ""),
        )
      : parts;
  });
  return { mark: null, rows: changed };
}

/** A value of several, chosen or taken away. What stands alone takes the others away, and goes when another is chosen. */
export function withValue(said: Said, value: string, isChosen: boolean, alone: readonly string[]): Said {
  const others = alone.includes(value)
    ? []
    : said.rows.filter(([first = ""]) => first !== value && !(isChosen && alone.includes(first)));
  return { mark: null, rows: isChosen ? [...others, [value]] : others };
}

/** The mark, or what was typed before it again. */
export function withMark({ mark: before, rows }: Said, mark: Mark): Said {
  return { mark: before === mark ? null : mark, rows };
}
