import type { Ask } from "../../mechanisms/mechanism.ts";
import { isConsentField, isNoneField, type FieldName } from "../record/field-names.ts";
import { answerOf } from "./answers.ts";
import { commaLine, type Item, type Line } from "./answer.ts";
import type { DraftField, Piece } from "./draft.ts";
import { leftOutOf } from "./left-out.ts";
import { fixed, stated, type Submission } from "./submission.ts";

/**
 * What a case says to one ask: one value for each thing that there is to say. Where several fields answer together, or a field is
 * answered for several people or events, each value says which it is.
 */
export function draftField(submission: Submission, { fields, required }: Ask): DraftField {
  const { texts } = submission;
  const names = fields.map((field) => answerOf(field).name);
  const leftOut = leftOutOf(submission, names);
  const answered = names.map((name) => ({ name, items: itemsOf(submission, name) }));
  const values = answered.flatMap(({ items, name }) => {
    const label = names.length > 1 ? capitalised(texts.fields[name]) : "";
    const told = required && isOfSome(items) ? items.map(marked(submission, leftOut.length > 0)) : items;
    return told.flatMap((item) => valuesOf(submission, label, item));
  });
  const isPartial = required && answered.some(({ items }) => isOfSome(items));
  const isOpen = leftOut.length === 0 && (isPartial || values.length === 0);
  return {
    id: fields.join("+"),
    label: capitalised(names.map((name) => texts.fields[name]).join(", ")),
    values,
    missing: awaitsConsent(submission, names) ? "consent" : isOpen ? kindOf(names, required) : null,
    leftOut,
  };
}

function itemsOf(submission: Submission, name: FieldName): readonly Item[] {
  const { record, texts } = submission;
  const isNone = isNoneField(name) && record.noneKnown.includes(name);
  if (isNone) return [{ about: [], lines: [[stated(submission, texts.phrases.noneKnown)]] }];
  return answerOf(name).answer.items(submission);
}

/** Known of some of several, and not of all. */
function isOfSome(items: readonly Item[]): boolean {
  return items.some(isKnown) && items.some((item) => item.about.length > 0 && !isKnown(item));
}

function isKnown({ lines }: Item): boolean {
  return lines.length > 0;
}

function kindOf(names: readonly FieldName[], required: boolean): NonNullable<DraftField["missing"]> {
  if (!required) return "optional";
  return names.every(isConsentField) ? "consent" : "required";
}

/** True for what can be stated only when everybody has agreed, while somebody has not. */
function awaitsConsent({ permit }: Submission, names: readonly FieldName[]): boolean {
  return permit.missing.length > 0 && names.every(isConsentField);
}

/** What is required of several people, and known of some: of the others it is missing or left out, and that is said. */
function marked(submission: Submission, isLeftOut: boolean): (item: Item) => Item {
  const { notStated, notTold } = submission.texts.phrases;
  const mark = [[fixed(submission, isLeftOut ? notTold : notStated)]];
  return ({ about, lines }) => ({ about, lines: lines.length === 0 && about.length > 0 ? mark : lines });
}

function valuesOf(submission: Submission, label: string, { about, lines }: Item): readonly (readonly Piece[])[] {
  const prefix = commaLine(submission, [[fixed(submission, label)], about]);
  if (prefix.length === 0 || lines.length === 0) return lines;
  const colon = submission.texts.phrases.labelled("", "");
  const [first = []] = lines;
  // Somebody's own words begin a line of their own: it has their language's direction.
  if (lines.length === 1 && !isOwnWords(first)) return [[...prefix, fixed(submission, colon), ...first]];
  return [
    lines.reduce<Line>(
      (value, line) => [...value, fixed(submission, "\n"), ...line],
      [...prefix, fixed(submission, colon.trimEnd())],
    ),
  ];
}

function isOwnWords(line: Line): boolean {
  return line.some(({ origin }) => origin === "person");
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
