import { FACT_VALUES, FURTHER_FACT_VALUES, isFactKey, isFurtherFact, type Facts } from "./facts.ts";
import { stateOf } from "./states.ts";

/** Why facts were not understood, and the key that it is about; empty when it is about all of them. */
export interface FactsRefusal {
  readonly ok: false;
  readonly code: "facts.malformed" | "facts.unknown_key" | "facts.unknown_value" | "facts.repeated";
  readonly key: string;
}

/**
 * Facts from JSON that has been parsed: an object of texts; `body`, `needs` and `attrs` are a text or a list of them. A key that is not
 * there is not known. A key or a value that nobody knows is refused, and so is a list that has a value twice: a slip of the pen must not
 * quietly turn what is known into what is not.
 */
export function readFacts(json: unknown): { readonly ok: true; readonly value: Facts } | FactsRefusal {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return refusal("facts.malformed", "");
  const given: object = Object.fromEntries(Object.entries(json).map(([key, value]) => [key, listed(key, value)]));
  const refused = firstRefusal(given);
  if (refused !== null) return refused;
  return { ok: true, value: given };
}

/** Whether a fact can have several values at once. */
function isList(key: string): boolean {
  return key === "body" || key === "needs" || key === "attrs";
}

function listed(key: string, value: unknown): unknown {
  return isList(key) && typeof value === "string" ? [value] : value;
}

function firstRefusal(given: object): FactsRefusal | null {
  const refusals = Object.entries(given).map(([key, value]: [string, unknown]) => refusalOf(key, value));
  return refusals.find((each) => each !== null) ?? null;
}

function refusalOf(key: string, value: unknown): FactsRefusal | null {
  if (key === "state" || key === "residence") {
    return typeof value === "string" && stateOf(value) !== null ? null : refusal("facts.unknown_value", key);
  }
  if (isFurtherFact(key)) {
    return FURTHER_FACT_VALUES[key].some((each) => each === value) ? null : refusal("facts.unknown_value", key);
  }
  if (!isFactKey(key)) return refusal("facts.unknown_key", key);
  if (isList(key) && !Array.isArray(value)) return refusal("facts.unknown_value", key);
  const values: readonly unknown[] = isList(key) && Array.isArray(value) ? value : [value];
  const known: readonly unknown[] = FACT_VALUES[key];
  if (!values.every((each) => known.includes(each))) return refusal("facts.unknown_value", key);
  return new Set(values).size === values.length ? null : refusal("facts.repeated", key);
}

function refusal(code: FactsRefusal["code"], key: string): FactsRefusal {
  return { ok: false, code, key };
}
