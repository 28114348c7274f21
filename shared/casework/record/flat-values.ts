import { isFieldName, type FieldName } from "./field-names.ts";
import { OTHERS_KEY } from "./other-agreements.ts";

/** The most values of one key. */
const VALUES_MOST = 200;

/** What a flat case file says under one key, as texts; null if these are none: nothing, too many, or something that is no text. */
export function flatValues(key: FieldName | typeof OTHERS_KEY, value: unknown): readonly string[] | null {
  if (typeof value === "string") return value === "" ? null : [value];
  if (Array.isArray(value)) return value.length > VALUES_MOST ? null : allTexts(value);
  return key === "consent_per_use" && typeof value === "object" && value !== null ? usesOf(value) : null;
}

/** Whether a key is that of a field, or of what others than the victims agreed to: its values are texts. */
export function hasFlatValues(key: string): key is FieldName | typeof OTHERS_KEY {
  return isFieldName(key) || key === OTHERS_KEY;
}

function allTexts(values: readonly unknown[]): readonly string[] | null {
  const texts = values.filter((each) => typeof each === "string" && each !== "");
  return texts.length === values.length && texts.length > 0 ? texts.map(String) : null;
}

function usesOf(uses: object): readonly string[] | null {
  const members = Object.entries(uses).map(([use, agreed]): readonly [string, unknown] => [use, agreed]);
  if (members.length === 0 || !members.every(([, agreed]) => typeof agreed === "boolean")) return null;
  return members.map(([use, agreed]) => (agreed === true ? use : `no ${use}`));
}
