import { FACT_VALUES, type ConsentLevel, type Facts } from "./facts.ts";

/** The level that a case has. Nobody who has not been asked has consented. */
export function consentOf({ consent }: Facts): ConsentLevel {
  return consent ?? "none";
}

/** Whether nothing becomes public at this level. */
export function isQuiet(level: ConsentLevel): boolean {
  return level !== "public_without_name" && level !== "public_named";
}

/** Levels above this one, from the lowest. */
export function levelsAbove(level: ConsentLevel): readonly ConsentLevel[] {
  return FACT_VALUES.consent.slice(FACT_VALUES.consent.indexOf(level) + 1);
}

/** Levels below this one at which anything may be sent, from the highest: whoever agreed to more has agreed to these. */
export function levelsBelow(level: ConsentLevel): readonly ConsentLevel[] {
  return FACT_VALUES.consent.slice(1, Math.max(1, FACT_VALUES.consent.indexOf(level))).toReversed();
}
