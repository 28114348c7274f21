import type { ConsentLevel, FactName } from "./facts.ts";
import type { Part } from "./routing-rule.ts";

/** What routing says of a mechanism. `draft_only`: it would do, but nobody has consented to anything, so nothing may be sent. */
export type Outcome = "recommended" | "possible" | "draft_only" | "not_applicable";

/** A fact that is not known, or a consent that is not given. */
export interface Missing {
  readonly fact: FactName;
  /** Any of these would do. `tb:*` stands for every treaty body. */
  readonly needed: readonly string[];
}

/** How a rule decides on one case. */
export interface Decision {
  readonly outcome: Outcome;
  /** Why, by the first condition that decided; where none did, what is missing or in the way. Never empty. */
  readonly reason: string;
  /** Every reason that there is, `reason` first. */
  readonly reasons: readonly string[];
  /** What would make it recommended if it is possible, or possible if it does not apply; all of it is needed. */
  readonly missing: readonly Missing[];
  /**
   * The level of consent at which it would do, where that is not the case's own: a higher one has to be asked for; a lower one is part
   * of what was agreed to, so that it may be approached there without asking again. Null where the case's own level does, or none would.
   */
  readonly level: ConsentLevel | null;
  /** What it would be at `level`; null with it. */
  readonly would: "recommended" | "possible" | null;
}

/** What routing says of one record or group. */
export interface Route extends Decision {
  /** Id of the record or group. */
  readonly mechanism: string;
  /** The rule of `RULES` that it follows: its own, or that of its group, or of the mechanism that it stands beside. */
  readonly rule: string;
  /** Where the rule comes from. Never empty. */
  readonly reference: string;
  /** What to keep in mind; null when there is nothing. */
  readonly caveat: string | null;
  /** What is in doubt about the State concerned before this body; null when nothing is known to be. */
  readonly doubt: string | null;
  readonly part: Part;
  /** When to act, from 1 without gaps; null when it does not apply. */
  readonly order: number | null;
}
