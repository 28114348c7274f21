import { DANGER, IMMINENCE } from "../../../shared/mechanisms/report-words.ts";
import { message } from "../../i18n/localize.ts";
import { optionsOf } from "./options.ts";
import type { Form, Known, Question } from "./question.ts";

const LEVELS = optionsOf(DANGER, {
  immediate: message("danger-immediate"),
  high: message("danger-high"),
  raised: message("danger-raised"),
  none_now: message("danger-none-now"),
});

const SOON = optionsOf(IMMINENCE, {
  hours: message("soon-hours"),
  days: message("soon-days"),
  weeks: message("soon-weeks"),
  not_imminent: message("soon-not"),
});

/** Each by name, and by what they are to whoever is in danger: the examples fit the question. */
const peopleOf = (relation: string): Form => ({
  kind: "list",
  parts: [
    { kind: "line", label: message("part-name") },
    { kind: "line", label: relation },
  ],
});

/** Who is in danger now, and how soon. */
export const ASK_DANGER: readonly Question[] = [
  {
    field: "current_danger_level",
    step: "danger",
    ask: message("ask-danger"),
    why: message("why-danger"),
    form: { kind: "choice", options: LEVELS },
  },
  {
    field: "imminence",
    step: "danger",
    ask: message("ask-imminence"),
    why: message("why-imminence"),
    form: { kind: "choice", options: SOON },
    when: isInDanger,
  },
  {
    field: "irreparable_harm_grounds",
    step: "danger",
    ask: message("ask-irreparable"),
    hint: message("hint-irreparable"),
    why: message("why-irreparable"),
    form: { kind: "words" },
    when: isInDanger,
  },
  {
    field: "serious_and_urgent_proof",
    step: "danger",
    ask: message("ask-urgency-proof"),
    hint: message("hint-urgency-proof"),
    why: message("why-urgency-proof"),
    form: { kind: "words" },
    when: isInDanger,
  },
  {
    field: "family_members_at_risk",
    step: "danger",
    ask: message("ask-family"),
    hint: message("hint-family"),
    why: message("why-family"),
    form: peopleOf(message("part-relative")),
    none: message("none-family"),
  },
  {
    field: "colleagues_at_risk",
    step: "danger",
    ask: message("ask-colleagues"),
    hint: message("hint-colleagues"),
    why: message("why-colleagues"),
    form: peopleOf(message("part-relation")),
    none: message("none-colleagues"),
  },
];

/** Whoever says that nobody is in danger is not asked how soon. */
function isInDanger(known: Known): boolean {
  return !known("current_danger_level").includes("none_now");
}

/** Whether danger is so close that a letter may be read too late. */
export function isImminent(known: Known): boolean {
  const [soon = ""] = known("imminence");
  return known("current_danger_level").includes("immediate") || soon === "hours" || soon === "days";
}
