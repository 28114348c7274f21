import { AUTHORITIES_APPROACHED, REMEDIES } from "../../../shared/mechanisms/report-words.ts";
import { message } from "../../i18n/localize.ts";
import { concernsUn } from "./ask-cooperation.ts";
import { optionsOf, YES_NO } from "./options.ts";
import type { Known, Question } from "./question.ts";

const APPROACHED = optionsOf(AUTHORITIES_APPROACHED, {
  yes: message("option-yes"),
  no_not_possible_risk: message("approached-too-dangerous"),
  no: message("option-no"),
  unknown: message("option-not-known"),
});

const TRIED = optionsOf(REMEDIES, {
  exhausted: message("remedies-exhausted"),
  exception_unavailable: message("remedies-unavailable"),
  exception_ineffective: message("remedies-ineffective"),
  exception_prolonged: message("remedies-prolonged"),
  not_exhausted: message("remedies-open"),
  not_attempted_risk: message("remedies-dangerous"),
});

/** Whether it was in a report of the Secretary-General before. */
function isFollowUp(known: Known): boolean {
  return known("is_followup").includes("yes");
}

/** What has been reported before, and to whom. */
export const ASK_REPORTED: readonly Question[] = [
  {
    field: "national_authorities_approached",
    step: "reported",
    ask: message("ask-authorities"),
    hint: message("hint-authorities"),
    why: message("why-authorities"),
    form: {
      kind: "choice-more",
      options: APPROACHED,
      more: message("more-authorities"),
      moreIf: ["yes", "no_not_possible_risk"],
    },
    offersNotSure: false,
  },
  {
    field: "authority_familiar_with_facts",
    step: "reported",
    ask: message("ask-familiar"),
    hint: message("hint-familiar"),
    why: message("why-familiar"),
    form: { kind: "line" },
    when: (known) => known("national_authorities_approached").includes("yes"),
    none: message("none-familiar"),
  },
  {
    field: "domestic_remedies_status",
    step: "reported",
    ask: message("ask-remedies"),
    why: message("why-remedies"),
    form: { kind: "choice", options: TRIED },
  },
  {
    field: "domestic_remedies_text",
    step: "reported",
    ask: message("ask-remedies-text"),
    hint: message("hint-remedies-text"),
    why: message("why-remedies-text"),
    form: { kind: "words" },
    none: message("none-remedies"),
  },
  {
    field: "other_complaints",
    step: "reported",
    ask: message("ask-complaints"),
    hint: message("hint-complaints"),
    why: message("why-complaints"),
    form: {
      kind: "list",
      parts: [
        { kind: "line", label: message("part-body") },
        { kind: "line", label: message("part-when") },
        { kind: "line", label: message("part-reference") },
      ],
    },
    none: message("none-complaints"),
  },
  {
    field: "un_documents_references",
    step: "reported",
    ask: message("ask-documents"),
    hint: message("hint-documents"),
    why: message("why-documents"),
    form: {
      kind: "list",
      parts: [
        { kind: "line", label: message("part-symbol") },
        { kind: "line", label: message("part-paragraph") },
      ],
    },
    when: concernsUn,
    none: message("none-documents"),
  },
  {
    field: "is_followup",
    step: "reported",
    ask: message("ask-followup"),
    hint: message("hint-followup"),
    why: message("why-followup"),
    form: { kind: "choice", options: YES_NO },
    when: concernsUn,
  },
  {
    field: "previous_report_number",
    step: "reported",
    ask: message("ask-report-number"),
    hint: message("hint-report-number"),
    why: message("why-report-number"),
    form: { kind: "line" },
    when: isFollowUp,
  },
  {
    field: "previous_report_paragraph",
    step: "reported",
    ask: message("ask-report-paragraph"),
    why: message("why-report-number"),
    form: { kind: "line" },
    when: isFollowUp,
  },
  {
    field: "further_reprisals",
    step: "reported",
    ask: message("ask-further"),
    why: message("why-further"),
    form: { kind: "words" },
    when: isFollowUp,
    none: message("none-further"),
  },
];

/** What the State has said and done. */
export const ASK_STATE: readonly Question[] = [
  {
    field: "government_response",
    step: "state",
    ask: message("ask-response"),
    hint: message("hint-response"),
    why: message("why-response"),
    form: { kind: "words" },
    none: message("none-response"),
  },
  {
    field: "state_measures_taken",
    step: "state",
    ask: message("ask-measures"),
    hint: message("hint-measures"),
    why: message("why-measures"),
    form: { kind: "words" },
    none: message("none-measures"),
  },
];
