import { consentOf, isQuiet, levelsAbove, levelsBelow } from "./consent-levels.ts";
import type { ConsentLevel, Facts } from "./facts.ts";
import { demandsOf, holds } from "./holds.ts";
import { shortestWay } from "./missing.ts";
import type { Decision } from "./outcome.ts";
import { becauseAgainst, becauseMissing, becauseOf } from "./reasons.ts";
import type { Condition, RoutingRule } from "./routing-rule.ts";

/** The conditions of a rule: all that decision needs of it. */
export type Conditions = Pick<RoutingRule, "recommended" | "possible" | "notApplicable">;

/** What a rule says at one level of consent, whatever the case's own is. */
interface Verdict {
  readonly outcome: "recommended" | "possible" | "not_applicable";
  /** The conditions that decided; none when nothing held. */
  readonly by: readonly Condition[];
}

/** Where a mechanism would do, and the best that it would be. */
interface Opening {
  readonly level: ConsentLevel;
  /** The other levels that were tried, and at which it would be the same. */
  readonly alike: readonly ConsentLevel[];
  readonly would: "recommended" | "possible";
  readonly by: readonly Condition[];
}

/**
 * Decides by one rule. What stands against a mechanism beats what recommends it, and that what makes it possible; where nothing holds it
 * does not apply. Without any consent nothing may be sent: then the levels that could be asked for are tried. [C12]
 */
export function decide(rule: Conditions, facts: Facts): Decision {
  const own = consentOf(facts);
  if (own === "none") {
    const opening = firstOpening(rule, facts, levelsAbove(own));
    return opening === null ? explained(rule, facts, null) : draftOnly(opening);
  }
  const { by, outcome } = verdict(rule, facts, own);
  if (outcome === "not_applicable") {
    const tried = [...levelsWithin(own, facts), levelsAbove(own)];
    const opening = tried.map((levels) => firstOpening(rule, facts, levels)).find((each) => each !== null) ?? null;
    return explained(rule, facts, opening);
  }
  const missing = outcome === "possible" ? shortestWay(facts, rule.recommended, rule.notApplicable) : [];
  return { outcome, ...reasonsOf(by.map(({ why }) => why)), missing, level: null, would: null };
}

/** Levels that were agreed to with this one, in the order to try them: what would do harm in public is kept quiet wherever that does [C5]. */
function levelsWithin(own: ConsentLevel, { publicity_worsens }: Facts): readonly (readonly ConsentLevel[])[] {
  const below = levelsBelow(own);
  return publicity_worsens === "yes" ? [below.filter(isQuiet), below] : [below];
}

/** The same rule for a mechanism that is never more than possible. */
export function atMostPossible({ notApplicable, possible, recommended }: Conditions): Conditions {
  return { recommended: [], possible: [...recommended, ...possible], notApplicable };
}

function verdict(rule: Conditions, facts: Facts, consent: ConsentLevel): Verdict {
  const asked = { ...facts, consent };
  const against = rule.notApplicable.filter((each) => holds(asked, each));
  if (against.length > 0) return { outcome: "not_applicable", by: against };
  const recommending = rule.recommended.filter((each) => holds(asked, each));
  if (recommending.length > 0) return { outcome: "recommended", by: recommending };
  const allowing = rule.possible.filter((each) => holds(asked, each));
  return { outcome: allowing.length > 0 ? "possible" : "not_applicable", by: allowing };
}

/** The first of the levels at which it would be recommended, else the first at which it would be possible. */
function firstOpening(rule: Conditions, facts: Facts, levels: readonly ConsentLevel[]): Opening | null {
  const verdicts = levels.map((level) => ({ level, ...verdict(rule, facts, level) }));
  for (const would of ["recommended", "possible"] as const) {
    const [first, ...others] = verdicts.filter(({ outcome }) => outcome === would);
    if (first !== undefined) return { ...first, would, alike: others.map(({ level }) => level) };
  }
  return null;
}

function draftOnly({ alike, by, level, would }: Opening): Decision {
  const missing = [{ fact: "consent", needed: [level, ...alike] }] as const;
  return { outcome: "draft_only", ...reasonsOf(by.map(({ why }) => why)), missing, level, would };
}

/** Why it does not apply: by what stands against it; else by what is missing; else by what is known and fits none of its conditions. */
function explained(rule: Conditions, facts: Facts, opening: Opening | null): Decision {
  const wanted = [...rule.recommended, ...rule.possible];
  const missing = shortestWay(facts, wanted, rule.notApplicable);
  // That consent is missing altogether is no reason by itself: other levels have been tried.
  const against = rule.notApplicable
    .filter((each) => holds(facts, each))
    .filter((each) => consentOf(facts) !== "none" || !isAboutConsentAlone(each));
  const isFinal = !against.every(isAboutConsentAlone);
  const reasons = against.map((each) => becauseOf(each, facts));
  if (missing.length > 0 && against.length === 0) reasons.push(becauseMissing(missing));
  if (missing.length === 0 && !isFinal) reasons.push(becauseAgainst(wanted, facts));
  if (opening !== null) reasons.push(`With consent to ${opening.level} it would be ${opening.would}.`);
  const { level, would } = opening ?? { level: null, would: null };
  return { outcome: "not_applicable", ...reasonsOf(reasons), missing, level, would };
}

function isAboutConsentAlone(condition: Condition): boolean {
  return demandsOf(condition).every(({ fact }) => fact === "consent");
}

function reasonsOf(reasons: readonly string[]): Pick<Decision, "reason" | "reasons"> {
  const [reason, ...others] = new Set(reasons);
  if (reason === undefined) throw new RangeError("a decision without a reason");
  return { reason, reasons: [reason, ...others] };
}
