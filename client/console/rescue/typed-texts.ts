import type { CaseRecord } from "../../../shared/casework/record/case-record.ts";

/** Where a record says something in words that somebody wrote, and not by one of ours. */
const WRITTEN: ReadonlySet<string> = new Set([
  ...["address", "body", "consulted", "email", "familiar", "gender", "group", "name", "nationality", "occupation"],
  ...["paragraph", "person", "phone", "pseudonym", "reference", "relationship", "report", "safe", "symbol", "text"],
  ...["title", "type", "what", "where", "words"],
]);

/** The texts of a record that another one does not have, in their order. What was chosen and not written is not among them. */
export function typedTexts(record: CaseRecord, before: CaseRecord): readonly string[] {
  const known = new Set(textsIn(before, ""));
  return [...new Set(textsIn(record, ""))].filter((text) => !known.has(text));
}

function textsIn(value: unknown, key: string): readonly string[] {
  if (typeof value === "string") return WRITTEN.has(key) && value.trim() !== "" ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([each, part]) => textsIn(part, Array.isArray(value) ? key : each));
}
