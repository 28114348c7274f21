import { message } from "../../i18n/localize.ts";
import type { Option } from "./question.ts";

/** The values of a vocabulary with their messages, in its order. */
export function optionsOf<V extends string>(values: readonly V[], labels: Readonly<Record<V, string>>): Option[] {
  return values.map((value) => ({ value, label: labels[value] }));
}

/** Yes, or no. */
export const YES_NO: readonly Option[] = [
  { value: "yes", label: message("option-yes") },
  { value: "no", label: message("option-no") },
];
