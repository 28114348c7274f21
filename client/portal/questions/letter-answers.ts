import { NONE_KNOWN, NOT_SAID, NOT_SURE, questionKey } from "../../../shared/mechanisms/report-answers.ts";
import { joinParts } from "../../../shared/mechanisms/entry-parts.ts";
import type { Answer } from "../../../shared/protocol/letter.ts";
import { withoutUnprintable } from "../../../shared/source/plain-text.ts";
import { askedNow, optionsFor } from "./asked-now.ts";
import { dateText } from "./date-text.ts";
import type { Question } from "./question.ts";
import { roleOf, type ReporterRole } from "./role.ts";
import { isSaid, saidTo, type Answers, type Mark, type Said } from "./said.ts";

const MARKS: Readonly<Record<Mark, string>> = { none: NONE_KNOWN, not_said: NOT_SAID, not_sure: NOT_SURE };

/** The answers as the letter holds them: those to the questions that are asked, in their order. */
export function letterAnswers(answers: Answers): readonly Answer[] {
  const role = roleOf(answers);
  return askedNow(answers).flatMap((question) => {
    const answer = answerText(question, saidTo(answers, question.field), role);
    return answer === "" ? [] : [{ answer, question: questionKey(question.field) }];
  });
}

/** What the letter says to one question; empty when nothing was answered. */
export function answerText({ form }: Question, said: Said, role: ReporterRole | null): string {
  if (said.mark !== null) return MARKS[said.mark];
  if (!isSaid(said)) return "";
  const [first = []] = said.rows;
  switch (form.kind) {
    case "words":
      return withoutUnprintable(first[0] ?? "");
    case "date":
      return dateText(first);
    case "line":
    case "state":
      return onOneLine(first[0] ?? "");
    case "choice":
    case "choices": {
      const chosen = said.rows.map(([value]) => value);
      const offered = optionsFor(form.options, role).map(({ value }) => value);
      return offered.filter((value) => chosen.includes(value)).join("\n");
    }
    case "choice-more": {
      const [value = "", more = ""] = first;
      return joinParts([value, form.moreIf.includes(value) ? onOneLine(more) : ""]);
    }
    case "list":
      return said.rows
        .map(entryText)
        .filter((entry) => entry !== "")
        .join("\n");
  }
}

/** Only the last part of an entry may hold the sign that parts are kept apart by. */
function entryText(parts: readonly string[]): string {
  const plain = parts.map(onOneLine);
  return joinParts(plain.map((part, place) => (place === plain.length - 1 ? part : part.replaceAll("|", "/"))));
}

function onOneLine(text: string): string {
  return withoutUnprintable(text).replaceAll(/\s+/g, " ").trim();
}
