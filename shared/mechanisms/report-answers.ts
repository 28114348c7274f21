import type { RecordFieldName } from "./field-names.ts";

// What answers of a report say besides the value of a field (PROTOCOL.md §4.6). Nobody types these by chance.

/** The answer of somebody who does not know. */
export const NOT_SURE = "not-sure";
/** The answer of somebody who would rather not say. */
export const NOT_SAID = "prefer-not-to-say";
/** The answer that there is none, as far as the person knows. */
export const NONE_KNOWN = "none-known";

/** The key of a field's question in a letter (PROTOCOL.md §4.6). */
export function questionKey(field: RecordFieldName): string {
  return field.replaceAll("_", "-");
}
