import { FIELD_NAMES, isNoneField, type FieldName } from "../../shared/casework/record/field-names.ts";
import { OTHERS_KEY } from "../../shared/casework/record/other-agreements.ts";
import { REPORT_FIELDS, type ReportField, type Sensitivity } from "../../shared/casework/record/report-fields.ts";
import { FACT_VALUES, isFactKey, type FactKey } from "../../shared/mechanisms/facts.ts";
import { CASE_FORMS } from "./case-forms.ts";

/** One key of a case file. */
export interface CaseKey {
  readonly key: string;
  /** How one value is written. */
  readonly form: string;
  /** The values that there are, or of which each names one; null when it can be anything. */
  readonly choices: readonly string[] | null;
  /** Whether "none known" is an answer. */
  readonly takesNone: boolean;
  readonly sensitivity: Sensitivity;
  /** What can stand there. */
  readonly example: string | readonly string[];
}

/** The fields that speak of the same as a fact, for how carefully it is to be kept. */
const FIELD_OF_FACT: Readonly<Record<Exclude<FactKey, "needs"> | "residence" | "state", FieldName>> = {
  body: "cooperation_body",
  region: "state_concerned",
  urgency: "current_danger_level",
  irreparable: "irreparable_harm_grounds",
  racial: "racial_ethnic_element",
  remedies: "domestic_remedies_status",
  ratified: "treaty_ratification_status",
  competence: "competence_recognised",
  consent: "consent_level",
  publicity_worsens: "publicity_would_worsen",
  role: "reporter_role",
  attrs: "victim_attributes",
  court_pending: "court_application_pending",
  hearing: "hearing_context",
  in_geneva: "in_geneva_now",
  reported_before: "is_followup",
  state: "state_concerned",
  residence: "state_of_residence_now",
};

const STATE = "a State, as ISO 3166-1 alpha-2";
const SOME = "one of, or a list of";
const ONE = "one of";

const FORMS: Readonly<Record<ReportField["type"], string>> = {
  text: "a text",
  words: "a text",
  choice: ONE,
  choices: SOME,
  yes_no: "`yes` or `no`",
  date: "when",
  state: STATE,
  list: "a text, or a list",
};

/** Every key that a case file can have: facts, then fields in their order, then what others than the victims agreed to. */
export const CASE_KEYS: readonly CaseKey[] = [
  ...Object.entries(FIELD_OF_FACT).map(([key, field]) => keyOfFact(key, field)),
  ...FIELD_NAMES.map(keyOfField),
  {
    key: OTHERS_KEY,
    form: "`reporter`, or a name that the file has, after its role if others have it (`relative:Omar Nasr`), but not the first `victim_name`: theirs is `consent` | level, as for `consent` | day | uses, with spaces (else what the level implies) | risks understood: `yes`; or a list",
    choices: null,
    takesNone: false,
    sensitivity: "critical",
    example: ["reporter | state_confidential | 2026-03-01 | letter sg_report | yes"],
  },
];

function keyOfFact(key: string, field: FieldName): CaseKey {
  const { sensitivity } = REPORT_FIELDS[field];
  const rest = { key, takesNone: false, sensitivity };
  if (!isFactKey(key)) return { ...rest, form: STATE, choices: null, example: "DZ" };
  const choices: readonly string[] = FACT_VALUES[key];
  const isList = key === "body" || key === "attrs";
  return { ...rest, form: isList ? SOME : ONE, choices, example: isList ? choices.slice(0, 2) : (choices[0] ?? "") };
}

function keyOfField(key: FieldName): CaseKey {
  const { choices: named, sensitivity, type } = REPORT_FIELDS[key];
  const { example, form = FORMS[type] } = CASE_FORMS[key] ?? { example: exampleOf(REPORT_FIELDS[key]) };
  // Entries of parts name their choices themselves.
  const choices = type === "list" ? null : named;
  return { key, form, choices, takesNone: isNoneField(key), sensitivity, example };
}

function exampleOf({ choices, type }: ReportField): string | readonly string[] {
  if (type === "choices") return choices?.slice(0, 2) ?? [];
  return type === "state" ? "DZ" : (choices?.[0] ?? "yes");
}

/** What is known of a key; null for one that a case file cannot have. */
export function caseKey(key: string): CaseKey | null {
  return CASE_KEYS.find((each) => each.key === key) ?? null;
}

/** The other keys that speak of the same as this one. */
export function keysBeside(key: string): readonly string[] {
  const pairs = Object.entries(FIELD_OF_FACT).filter((pair) => pair.some((each) => each === subjectOf(key)));
  return [...new Set(pairs.flat())].filter((each) => each !== key);
}

function subjectOf(key: string): string {
  return new Map<string, string>(Object.entries(FIELD_OF_FACT)).get(key) ?? key;
}

/** What a key can be, in one line: "one of: yes, no". */
export function valuesText({ choices, form, takesNone }: CaseKey): string {
  const named = choices === null ? form : `${form}: ${choices.join(", ")}`;
  return `${named.replaceAll("`", "")}${takesNone ? "; or, alone: none known" : ""}`;
}
