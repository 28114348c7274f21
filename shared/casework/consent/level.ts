import { FACT_VALUES, type ConsentLevel } from "../../mechanisms/facts.ts";
import type { ConsentUse, Mechanism } from "../../mechanisms/mechanism.ts";
import type { Day } from "../../protocol/day.ts";
import type { PersonId } from "../record/case-record.ts";
import type { CaseWork } from "../work.ts";
import type { Consent } from "./consent.ts";
import { countingOn } from "./counting.ts";

/** What an agreement has to cover before it counts. */
export interface ConsentScope {
  /** The addressee by id; null for the organisation's own records. */
  readonly mechanism: string | null;
  /** Every one of them has to be agreed to. */
  readonly uses: readonly ConsentUse[];
  /** Agreement has to name this very addressee. */
  readonly own: boolean;
  /** Risks to be explained before a use that asks for it: "R1" to "R12". */
  readonly risks: readonly string[];
}

/** What has to be covered for these uses of an addressee; null for the organisation's own records. */
export function scopeOf(mechanism: Mechanism | null, uses: readonly ConsentUse[]): ConsentScope {
  const { own, risks } = mechanism?.consent ?? { own: false, risks: [] };
  return { mechanism: mechanism?.id ?? null, uses, own, risks };
}

/** The levels of consent, from least to most. */
export const LEVELS: readonly ConsentLevel[] = FACT_VALUES.consent;

/** Uses that are agreed to expressly [C4], and by nobody who does not say that they were told the risks and understood them [C13]. */
const UNDERSTOOD_USES: readonly ConsentUse[] = ["sg_report"];

/**
 * Addressees that agreement to a use says enough of: there is but one such report, and what follows it up [C3]. They are those of the
 * release, by id: what an update adds for the same use is somebody else.
 */
const NAMED_BY_USE: { readonly [U in ConsentUse]?: readonly string[] } = {
  sg_report: ["sg-reprisals-report", "sg-report-followup"],
};

/** Uses that need agreement for each addressee, whatever a mechanism's data says. */
const USES_OF_ONE_ADDRESSEE: readonly ConsentUse[] = ["ngo"];

/** Whether a level goes as far as another. */
export function isAtLeast(level: ConsentLevel, least: ConsentLevel): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(least);
}

/** The lowest of some levels; `none` when there is none of them. */
export function lowestOf(levels: readonly ConsentLevel[]): ConsentLevel {
  return LEVELS.find((level) => levels.includes(level)) ?? "none";
}

/** The highest of some levels; `none` when there is none of them. */
export function highestOf(levels: readonly ConsentLevel[]): ConsentLevel {
  return LEVELS.findLast((level) => levels.includes(level)) ?? "none";
}

/** What of an agreement is left out of account: to find out why something is missing. */
export interface Overlooking {
  readonly withdrawal?: true;
  readonly risks?: true;
}

/** Whether an agreement covers one use of a scope. */
export function coversUse(
  consent: Consent,
  use: ConsentUse,
  { mechanism, own, risks }: ConsentScope,
  overlooking: Overlooking = {},
): boolean {
  if (!consent.uses.includes(use)) return false;
  if (consent.withdrawn !== null && overlooking.withdrawal !== true) return false;
  if (UNDERSTOOD_USES.includes(use) && overlooking.risks !== true) {
    if (!consent.understood || !risks.every((risk) => consent.risks.includes(risk))) return false;
  }
  if (consent.mechanisms !== null) return mechanism !== null && consent.mechanisms.includes(mechanism);
  if (USES_OF_ONE_ADDRESSEE.includes(use)) return false;
  return !own || (mechanism !== null && NAMED_BY_USE[use]?.includes(mechanism) === true);
}

/**
 * How far a person lets the case go. With a scope: to this addressee, for all of these uses at once, so that the use with the lowest
 * level decides. Without one: the highest level that they have given for anything, which is what routing asks about. What was withdrawn
 * counts for nothing. Adding an agreement never lowers the level: for that, the earlier one is withdrawn.
 */
export function levelOf(consents: readonly Consent[], person: PersonId, scope?: ConsentScope): ConsentLevel {
  const theirs = consents.filter((consent) => consent.person === person);
  if (scope === undefined) return highestOf(theirs.filter(stands).map(({ level }) => level));
  return lowestOf(scope.uses.map((use) => levelOfUse(theirs, use, scope)));
}

/** How far a person's agreements let one use of a scope go. */
export function levelOfUse(
  theirs: readonly Consent[],
  use: ConsentUse,
  scope: ConsentScope,
  overlooking?: Overlooking,
): ConsentLevel {
  return highestOf(theirs.filter((each) => coversUse(each, use, scope, overlooking)).map(({ level }) => level));
}

/**
 * How far a case may go at all: the lowest of its victims' levels, because nothing is done without every one of them [C1][C12]. What does
 * not count on the day counts for nothing here as well: routing recommends nothing on an agreement that the gate does not take.
 */
export function generalLevel(work: Pick<CaseWork, "consents" | "record">, today: Day): ConsentLevel {
  const counting = countingOn(work, today);
  return lowestOf(victimsOf(work.record).map((id) => levelOf(counting, id)));
}

/** Ids of those whom it happened to: nothing is sent without them. */
export function victimsOf({ people }: Pick<CaseWork["record"], "people">): readonly PersonId[] {
  return people.filter(({ roles }) => roles.includes("victim")).map(({ id }) => id);
}

/**
 * The uses that somebody agrees to who says a level and no more. The report of the Secretary-General [C3][C13], each organisation, and an
 * organisation's own records are never among them: they are agreed to by name.
 */
export function impliedUses(level: ConsentLevel): readonly ConsentUse[] {
  const from: readonly (readonly [ConsentLevel, readonly ConsentUse[]])[] = [
    ["mechanism_only", ["letter", "meeting", "share_with_un"]],
    ["state_confidential", ["embassy"]],
    ["public_named", ["public_report", "press_release", "media"]],
  ];
  return from.flatMap(([least, uses]) => (isAtLeast(level, least) ? uses : []));
}

function stands({ withdrawn }: Consent): boolean {
  return withdrawn === null;
}
