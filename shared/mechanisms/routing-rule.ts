import type { FactKey, FactValue, FurtherFact, FurtherValue } from "./facts.ts";

/**
 * A condition: all of its facts hold (AND), each by any of the listed values. `tb:*` stands for every treaty body. With `only`, all of
 * the case's bodies have to be listed, not just one.
 */
export interface Condition {
  readonly when: {
    readonly [K in FactKey]?: readonly (K extends "body" ? FactValue<K> | "tb:*" : FactValue<K>)[];
  } & {
    readonly [K in FurtherFact]?: readonly FurtherValue<K>[];
  } & {
    /** ISO 3166-1 alpha-2, as in `Facts`. */
    readonly state?: readonly string[];
    readonly residence?: readonly string[];
  };
  readonly only?: true;
  /** Why, in our words. */
  readonly why: string;
}

/** Which part a mechanism takes in a response: what the order to act in follows from. */
export type Part =
  | "urgent_support"
  | "urgent_protection"
  | "first_responder"
  | "urgent_political"
  | "additional"
  | "prevention"
  | "legal_remedy"
  | "publicity"
  | "information";

/** When a mechanism fits a case. `not_applicable` beats `recommended`, which beats `possible`. */
export interface RoutingRule {
  /** The id of the record, or of the group, that it decides on. */
  readonly rule: string;
  readonly recommended: readonly Condition[];
  readonly possible: readonly Condition[];
  readonly notApplicable: readonly Condition[];
  readonly reference: string;
  /** What to keep in mind whatever the outcome; null when there is nothing. */
  readonly caveat: string | null;
  readonly part: Part;
}
