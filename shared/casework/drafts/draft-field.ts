import type { Ask } from "../../mechanisms/mechanism.ts";
import { answerOf } from "./answers.ts";
import type { Item, Line } from "./answer.ts";
import type { DraftField, Piece } from "./draft.ts";
import { fixed, type Submission } from "./submission.ts";

/**
 * What a case says to one ask: one value for each thing that there is to say. Where several fields answer together, or a field is
 * answered for several people or events, each value says which it is.
 */
export function draftField(submission: Submission, { fields, required }: Ask): DraftField {
  const labels = fields.map((field) => submission.texts.fields[answerOf(field).name]);
  const values = fields.flatMap((field) => {
    const { answer, name } = answerOf(field);
    const label = fields.length > 1 ? capitalised(submission.texts.fields[name]) : "";
    const items = answer.items(submission);
    const told = required && items.some(({ lines }) => lines.length > 0) ? items.map(marked(submission)) : items;
    return told.flatMap((item) => valuesOf(submission, label, item));
  });
  return {
    id: fields.join("+"),
    label: capitalised(labels.join(", ")),
    values,
    missing: values.length > 0 ? null : required ? "required" : "optional",
  };
}

/** What is required of several people, and known of some: of the others it is missing, and that is said. */
function marked(submission: Submission): (item: Item) => Item {
  const missing = [[fixed(submission, submission.texts.phrases.notStated)]];
  return ({ about, lines }) => ({ about, lines: lines.length === 0 && about !== "" ? missing : lines });
}

function valuesOf(submission: Submission, label: string, { about, lines }: Item): readonly (readonly Piece[])[] {
  const prefix = [label, about].filter((each) => each !== "").join(", ");
  if (prefix === "" || lines.length === 0) return lines;
  const head = submission.texts.phrases.labelled(prefix, "");
  const [first = []] = lines;
  // Somebody's own words begin a line of their own: it has their language's direction.
  if (lines.length === 1 && !isOwnWords(first)) return [[fixed(submission, head), ...first]];
  return [
    lines.reduce<Line>(
      (value, line) => [...value, fixed(submission, "\n"), ...line],
      [fixed(submission, head.trimEnd())],
    ),
  ];
}

function isOwnWords(line: Line): boolean {
  return line.some(({ origin }) => origin === "person");
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
