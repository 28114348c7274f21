import type { FieldName } from "../record/field-names.ts";
import type { Piece } from "./draft.ts";
import type { SectionId } from "./sections.ts";
import { called, fixed, ownWords, stated, typed, type Submission } from "./submission.ts";
import type { OwnWords, Person } from "../record/case-record.ts";

/** One line of an answer. */
export type Line = readonly Piece[];

/** What a case says to one field about one thing: an event, a person, or the case as a whole. */
export interface Item {
  /** Which of several things this is about; empty when there is one alone. What somebody is called was typed, and is no text of ours. */
  readonly about: Line;
  /** Empty: nothing is known. */
  readonly lines: readonly Line[];
}

/** How a field is answered, and the section that it stands in. */
export interface Answer {
  readonly section: SectionId;
  readonly items: (submission: Submission) => readonly Item[];
}

/** Answers to some of the fields. */
export type Answers = { readonly [F in FieldName]?: Answer };

/** An answer about the case as a whole. */
export function ofCase(section: SectionId, lines: (submission: Submission) => readonly Line[]): Answer {
  return { section, items: (submission) => [{ about: [], lines: lines(submission) }] };
}

/** An answer about each of several people; with what they are called when there are several. */
export function ofEach(
  section: SectionId,
  people: (submission: Submission) => readonly Person[],
  lines: (submission: Submission, person: Person) => readonly Line[],
): Answer {
  return {
    section,
    items: (submission) => {
      const all = people(submission);
      return all.map((person) => ({
        about: all.length > 1 ? [typed(called(person))] : [],
        lines: lines(submission, person),
      }));
    },
  };
}

/** A line of what was typed; none for an empty text. */
export function typedLines(...texts: readonly string[]): readonly Line[] {
  return texts.filter((text) => text !== "").map((text) => [typed(text)]);
}

/** A line in our words for what was chosen; none when nothing was. */
export function chosenLines(submission: Submission, label: string | undefined | null): readonly Line[] {
  return label === undefined || label === null ? [] : [[stated(submission, label)]];
}

/** A line for each of several choices. */
export function listedLines(submission: Submission, labels: readonly string[]): readonly Line[] {
  return labels.map((label) => [stated(submission, label)]);
}

/** A person's own words, by themselves; none where there are none. */
export function ownLines(...texts: readonly OwnWords[]): readonly Line[] {
  return texts.map(ownWords).flatMap((piece) => (piece === null ? [] : [[piece]]));
}

/** What there is of several pieces, with commas between. */
export function commaLine(submission: Submission, parts: readonly (readonly Piece[])[]): Line {
  return parts
    .filter((pieces) => pieces.some(({ text }) => text !== ""))
    .flatMap((pieces, index) => (index === 0 ? pieces : [fixed(submission, ", "), ...pieces]));
}
