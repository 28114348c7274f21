import { regionName } from "../../i18n/display-names.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize, message } from "../../i18n/localize.ts";
import { optionsFor } from "./asked-now.ts";
import { calendarDate, DATE_PARTS, typedWords } from "./date-text.ts";
import { answerText } from "./letter-answers.ts";
import { monthNames } from "./month-names.ts";
import type { Option, Part, Question } from "./question.ts";
import type { ReporterRole } from "./role.ts";
import type { Said } from "./said.ts";

/** A line of an answer as it is read, and whether it holds what she typed. */
export interface AnswerLine {
  readonly text: string;
  readonly isHers: boolean;
}

/** An answer as its writer reads it: what the letter will hold, with values in words. No line when there is no answer. */
export function answerLines(question: Question, said: Said, role: ReporterRole | null): readonly AnswerLine[] {
  const { form } = question;
  const sealed = answerText(question, said, role);
  if (sealed === "") return [];
  if (said.mark === "none") return [own(localize(question.none ?? message("review-not-said"), { role: role ?? "" }))];
  if (said.mark !== null)
    return [own(localize(said.mark === "not_sure" ? message("review-not-sure") : message("review-not-said")))];
  const [first = []] = said.rows;
  switch (form.kind) {
    case "words":
    case "line":
      return [{ isHers: true, text: sealed }];
    case "state":
      return [own(regionName(sealed))];
    case "date":
      return [{ isHers: true, text: dateWords(first) }];
    case "choice":
    case "choices":
      return sealed.split("\n").map((value) => own(labelOf(optionsFor(form.options, role), value, role)));
    case "choice-more": {
      const [value = "", more = ""] = sealed.split(" | ");
      const rest = more === "" ? [] : [{ isHers: true, text: sealed.slice(value.length + 3) }];
      return [own(labelOf(form.options, value, role)), ...rest];
    }
    case "list":
      return said.rows
        .map((row) => entryWords(form.parts, row, role))
        .filter((text) => text !== "")
        .map((text) => ({ isHers: true, text }));
  }
}

function own(text: string): AnswerLine {
  return { isHers: false, text };
}

function labelOf(options: readonly Option[], value: string, role: ReporterRole | null): string {
  const option = options.find((each) => each.value === value);
  return option === undefined ? value : localize(option.label, { role: role ?? "unsaid" });
}

function entryWords(parts: readonly Part[], row: readonly string[], role: ReporterRole | null): string {
  return parts
    .map((part, place) => {
      const text = (row[place] ?? "").trim();
      if (text === "" || part.kind === "blank") return "";
      if (part.kind === "state") return regionName(text);
      return part.kind === "choice" ? `${localize(part.label)} ${labelOf(part.options, text, role)}` : text;
    })
    .filter((text) => text !== "")
    .join(" · ");
}

/** A whole day as the language of the page writes it, a month by its name; what no calendar has as it is sent. */
function dateWords(parts: readonly string[]): string {
  const date = calendarDate(parts);
  const typed = date === null ? typedWords(parts) : calendarWords(date);
  const more = (parts[DATE_PARTS.more] ?? "").trim();
  const [first, rest] = typed === "" ? [more, ""] : [typed, more];
  const said = (parts[DATE_PARTS.about] ?? "") === "" ? first : localize("review-about", { date: first });
  return rest === "" ? said : `${said}, ${rest}`;
}

function calendarWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return formatDay(date);
  return month === undefined ? year : `${monthNames(document.documentElement.lang)[Number(month) - 1] ?? ""} ${year}`;
}
