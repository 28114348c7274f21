import { choice, distinct, list, refuseField, type Field } from "../protocol/field.ts";
import { FACT_VALUES, isFactKey, WHEREABOUTS } from "./facts.ts";
import type { Circumstances } from "./mechanism.ts";

/** The strict form of circumstances: at least one fact, each with at least one of its values, none of them twice. */
export const circumstancesField: Field<Circumstances> = {
  read: (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) refuseField();
    const entries = Object.entries(value).map(([fact, values]) => [fact, valuesField(fact).read(values)] as const);
    if (entries.length === 0) refuseField();
    return Object.fromEntries(entries);
  },
  write: (value) =>
    Object.fromEntries(Object.entries(value).map(([fact, values]) => [fact, valuesField(fact).write(values)])),
};

function valuesField(fact: string): Field<readonly string[]> {
  const values = valuesOf(fact);
  return distinct(list<string>(choice(values), 1, values.length), String);
}

function valuesOf(fact: string): readonly string[] {
  if (fact === "whereabouts") return WHEREABOUTS;
  return isFactKey(fact) && fact !== "consent" ? FACT_VALUES[fact] : refuseField();
}
