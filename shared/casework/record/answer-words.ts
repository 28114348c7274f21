import { NONE_KNOWN, NOT_SAID, NOT_SURE } from "../../mechanisms/report-answers.ts";
import { isNoneField, type FieldName } from "./field-names.ts";
import { splitParts } from "./field-place.ts";
import { saysNobody } from "./nobody.ts";
import { REPORT_FIELDS } from "./report-fields.ts";

/** What the answer to a field's question says: values for the field, that there is none, or nothing that a record could hold. */
export type FieldAnswer =
  | { readonly says: "values"; readonly values: readonly string[] }
  | { readonly says: "none" }
  | { readonly says: "nothing" };

/** What asks who somebody is: there, "no" is no name. Only people can tell whether it says that there is nobody, or that nobody was asked. */
const ASKING_FOR_NAMES: ReadonlySet<FieldName> = new Set<FieldName>([
  "alleged_perpetrators",
  "colleagues_at_risk",
  "family_members_at_risk",
  "ngo_legal_representatives",
  "ngo_name",
  "reporter_name",
  "victim_name",
]);

const NOTHING: FieldAnswer = { says: "nothing" };

/** Reads an answer to a field's question. In "entries", each line of an answer to a list is one entry; "words" are one text. */
export function readFieldAnswer(name: FieldName, answer: string, as: "entries" | "words"): FieldAnswer {
  if (answer === NONE_KNOWN) return isNoneField(name) ? { says: "none" } : NOTHING;
  if (answer === NOT_SURE || answer === NOT_SAID) return NOTHING;
  const { type } = REPORT_FIELDS[name];
  const isSplit = as === "entries" && (type === "list" || type === "choices");
  const entries = isSplit ? answer.split("\n") : [answer];
  const values = entries.filter((entry) => entry.trim() !== "" && !namesNobody(name, entry));
  return values.length === 0 ? NOTHING : { says: "values", values };
}

// Whether an answer to who somebody is, or the name in one entry of it, is that of nobody.
function namesNobody(name: FieldName, entry: string): boolean {
  if (!ASKING_FOR_NAMES.has(name)) return false;
  const [person = ""] = splitParts(entry, 2);
  return saysNobody(entry) || saysNobody(person);
}
