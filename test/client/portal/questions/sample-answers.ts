import { QUESTIONS } from "../../../../client/portal/questions/all-questions.ts";
import type { Question } from "../../../../client/portal/questions/question.ts";
import type { Answers, Said } from "../../../../client/portal/questions/said.ts";
import type { RecordFieldName } from "../../../../shared/mechanisms/field-names.ts";

/** What is said by rows. */
export function saidRows(...rows: readonly (readonly string[])[]): Said {
  return { mark: null, rows };
}

/** Answers by their fields. */
export function answersOf(entries: Partial<Record<RecordFieldName, Said>>): Answers {
  const known = QUESTIONS.map(({ field }) => field);
  return new Map(
    known.flatMap((field) => {
      const said = entries[field];
      return said === undefined ? [] : [[field, said] as const];
    }),
  );
}

/** Answers after which a question is asked, whichever it is. */
export function leadingTo({ field, roles }: Question): Answers {
  const leading: Partial<Record<RecordFieldName, Said>> = {
    reporter_role: saidRows([roles?.[0] ?? "victim"]),
    current_danger_level: saidRows(["high"]),
    cooperation_body: saidRows(["hrc"], ["iachr"]),
    national_authorities_approached: saidRows(["yes"]),
    is_followup: saidRows(["yes"]),
    anonymity_wanted: saidRows(["yes"]),
  };
  return new Map([...answersOf(leading)].filter(([name]) => name !== field));
}

/** An answer of each kind, as somebody may give it. */
export function sampleOf({ field, form }: Question): Said {
  switch (form.kind) {
    case "words":
      return saidRows(["They came at night.\nThere were | four of them."]);
    case "line":
      return saidRows([field === "reporter_contact" ? "only after eight, by Signal" : "in the north | near the river"]);
    case "date":
      return saidRows(["2026", "3", "2", "", "at night"]);
    case "state":
      return saidRows(["DZ"]);
    case "choice":
    case "choice-more":
      return saidRows([form.options[0]?.value ?? "", "in the north"]);
    case "choices":
      return saidRows(...form.options.filter(({ isAlone }) => isAlone !== true).map(({ value }) => [value]));
    case "list":
      return saidRows(
        ...["first", "second"].map((name) =>
          form.parts.map((part) => {
            if (part.kind === "blank") return "";
            if (part.kind === "state") return "NO";
            return part.kind === "choice" ? (part.options[0]?.value ?? "") : `${name} of them`;
          }),
        ),
      );
  }
}
