import type { ConsentLevel } from "../../mechanisms/facts.ts";
import type { ConsentUse, Mechanism } from "../../mechanisms/mechanism.ts";
import type { CaseRecord, PersonId } from "../record/case-record.ts";
import type { Consent } from "./consent.ts";
import { countingOn, givenBy } from "./counting.ts";
import {
  coversUse,
  isAtLeast,
  LEVELS,
  levelOf,
  levelOfUse,
  lowestOf,
  scopeOf,
  victimsOf,
  type ConsentScope,
  type Overlooking,
} from "./level.ts";
import type { MissingConsent, PermitRefusal, PermitRequest, Purpose } from "./permit-request.ts";
import { unreadWithdrawals } from "./withdrawal-letters.ts";

/** Whether a case may go to an addressee, and how far. */
export type PermitDecision =
  | {
      readonly ok: true;
      readonly level: ConsentLevel;
      readonly uses: readonly ConsentUse[];
      /** The uses, and what may be asked for beside them because everybody agreed to it as well. */
      readonly agreed: readonly ConsentUse[];
      /** The entries of the ledger that count here; none while a withdrawal is unread. */
      readonly standing: readonly Consent[];
      readonly missing: readonly MissingConsent[];
    }
  | {
      readonly ok: false;
      readonly code: PermitRefusal;
      readonly missing: readonly MissingConsent[];
      readonly reason: string;
    };

/** Uses of which a person can choose some: what the addressee may do by itself. All other uses come with the submission. [C2] */
const CHOSEN_USES: readonly ConsentUse[] = ["letter", "meeting", "share_with_un"];

/** What can be asked for beside a use, where everybody agreed to it, and does not have to be: a mission that is told is not always met. */
const BESIDES: { readonly [U in ConsentUse]?: readonly ConsentUse[] } = { embassy: ["meeting"] };

/** What the organisation needs to agree on with the person before the case goes into its own records. */
const OWN_RECORDS = { least: "mechanism_only", uses: ["database"], own: false, rules: ["C12"], risks: [] } as const;

/** Decides without looking at what the case tells. A level that everybody agreed to is used as far as routing lets it go. */
export function decidePermit(request: Omit<PermitRequest<Purpose>, "notes">): PermitDecision {
  const { mechanism, purpose, work } = request;
  const needs = mechanism === null ? OWN_RECORDS : mechanism.consent;
  if (mechanism?.draft === null) return refusal("mechanism.takes_nothing");
  const uses = request.uses ?? needs.uses;
  if (!areOffered(uses, needs.uses)) return refusal("uses.not_offered");
  const victims = victimsOf(work.record);
  if (victims.length === 0) return refusal("case.no_victim");

  const levels = quietLevels(levelsThatFit(request, needs.least), work.record);
  const { counting, given, isSuspended, standing } = ledgerFor(request);
  const scope = scopeOf(mechanism, uses);
  const granted = lowestOf(victims.map((person) => levelOf(standing, person, scope)));
  const [lowest] = levels;
  if (lowest === undefined) return { ...refusal("mechanism.not_applicable"), reason: whyNot(request, granted) };

  const level = levels.findLast((each) => isAtLeast(granted, each));
  if (level !== undefined) {
    const beside = usesBeside(uses, needs.uses).filter((use) =>
      victims.every((person) => levelOf(standing, person, scopeOf(mechanism, [use])) !== "none"),
    );
    return { ok: true, level, uses, agreed: [...uses, ...beside], standing, missing: [] };
  }
  const wanted = levels.find((each) => isAtLeast(each, granted)) ?? lowest;
  const missing = victims.flatMap((person) =>
    whatIsMissing({ given, counting, person, scope, standing, wanted }, needs.rules),
  );
  if (purpose === "prepare") return { ok: true, level: "none", uses, agreed: uses, standing: [], missing };
  const reason = request.routeAt?.(wanted).reason ?? "";
  return { ok: false, code: codeFor(missing, isSuspended), missing, reason };
}

/** What one person would have to agree to before what is asked goes as far as a level. Nobody but a victim has risks explained first. */
export function missingAt(
  request: Omit<PermitRequest<Purpose>, "notes">,
  person: PersonId,
  wanted: ConsentLevel,
): readonly MissingConsent[] {
  const { mechanism, work } = request;
  const { rules, uses } = mechanism === null ? OWN_RECORDS : mechanism.consent;
  const whole = scopeOf(mechanism, request.uses ?? uses);
  const scope = victimsOf(work.record).includes(person) ? whole : { ...whole, risks: [] };
  return whatIsMissing({ ...ledgerFor(request), person, scope, wanted }, rules);
}

interface Ledger {
  /** Whatever was agreed to by whom, what of it counts, and what of that no withdrawal suspends. */
  readonly given: readonly Consent[];
  readonly counting: readonly Consent[];
  readonly standing: readonly Consent[];
  readonly isSuspended: boolean;
}

function ledgerFor({
  today,
  withdrawals,
  work,
}: Pick<PermitRequest<Purpose>, "today" | "withdrawals" | "work">): Ledger {
  const isSuspended = unreadWithdrawals(work, withdrawals).length > 0;
  const counting = countingOn(work, today);
  const given = givenBy(work, today).filter(saysByWhom);
  return { counting, given, isSuspended, standing: isSuspended ? [] : counting };
}

function refusal(code: PermitRefusal): PermitDecision & { readonly ok: false } {
  return { ok: false, code, missing: [], reason: "" };
}

// What the addressee offers by itself was chosen, or left out.
function usesBeside(uses: readonly ConsentUse[], offered: readonly ConsentUse[]): readonly ConsentUse[] {
  return uses.flatMap((use) => BESIDES[use] ?? []).filter((use) => !offered.includes(use));
}

function areOffered(uses: readonly ConsentUse[], offered: readonly ConsentUse[]): boolean {
  const cannotBeLeftOut = offered.filter((use) => !CHOSEN_USES.includes(use));
  return (
    uses.length > 0 && uses.every((use) => offered.includes(use)) && cannotBeLeftOut.every((use) => uses.includes(use))
  );
}

/** The lowest level at which an addressee may have this case: all that has to be asked for. Null when there is none. */
export function lowestLevelFor(
  request: Pick<PermitRequest<Purpose>, "mechanism" | "routeAt" | "work">,
): ConsentLevel | null {
  const { least } = request.mechanism?.consent ?? OWN_RECORDS;
  return quietLevels(levelsThatFit(request, least), request.work.record)[0] ?? null;
}

/** The levels, from the lowest, at which the mechanism would do with these facts. */
function levelsThatFit({ mechanism, routeAt }: RoutedRequest, least: ConsentLevel): readonly ConsentLevel[] {
  if (routeAt === null && isDecidedByRule(mechanism)) throw new TypeError("a mechanism with a rule, and no route");
  return LEVELS.filter((level) => {
    if (level === "none" || !isAtLeast(level, least)) return false;
    const outcome = routeAt?.(level).outcome ?? "possible";
    return outcome === "recommended" || outcome === "possible";
  });
}

// What would make things worse is not made public, whoever agreed to it, wherever something quieter does: no harm. [C1][C5] The name of
// whoever wishes to stay anonymous is made public nowhere that does without.
function quietLevels(levels: readonly ConsentLevel[], { danger, wishes }: CaseRecord): readonly ConsentLevel[] {
  const below = (loud: ConsentLevel): readonly ConsentLevel[] => levels.filter((level) => !isAtLeast(level, loud));
  const quiet = danger.publicityWorsens === "yes" ? below("public_without_name") : [];
  if (quiet.length > 0) return quiet;
  const unnamed = wishes.anonymity === true ? below("public_named") : [];
  return unnamed.length > 0 ? unnamed : levels;
}

type RoutedRequest = Pick<PermitRequest<Purpose>, "mechanism" | "routeAt">;

function isDecidedByRule(mechanism: Mechanism | null): boolean {
  return mechanism !== null && mechanism.routing.by !== "nothing";
}

// Without consent, routing says that consent is missing; the fact in the way shows where everything is agreed to.
function whyNot({ routeAt }: RoutedRequest, granted: ConsentLevel): string {
  return routeAt?.(granted === "none" ? "public_named" : granted).reason ?? "";
}

interface MissingRequest extends Pick<Ledger, "counting" | "given" | "standing"> {
  readonly person: PersonId;
  readonly scope: ConsentScope;
  readonly wanted: ConsentLevel;
}

function whatIsMissing(
  { counting, given, person, scope, standing, wanted }: MissingRequest,
  rules: readonly string[],
): readonly MissingConsent[] {
  const of = (consents: readonly Consent[]): readonly Consent[] => consents.filter((each) => each.person === person);
  const now = of(standing);
  const uses = scope.uses.filter((use) => !isAtLeast(levelOfUse(now, use, scope), wanted));
  if (uses.length === 0) return [];
  const { mechanism, own, risks } = scope;
  const because = becauseOf({ given: of(given), counting: of(counting), now, scope, uses, wanted });
  return [{ person, level: wanted, uses, mechanism, own, rules, risks, because }];
}

/** Where nobody wrote down who agreed, and when, it is not known that another did. */
function saysByWhom({ givenBy: giver, way }: Consent): boolean {
  return giver !== "victim" || way !== "not_said";
}

interface Shortage {
  /** As in the request, of this person. */
  readonly given: readonly Consent[];
  readonly counting: readonly Consent[];
  readonly now: readonly Consent[];
  /** The uses that it does not do for. */
  readonly uses: readonly ConsentUse[];
  readonly scope: ConsentScope;
  readonly wanted: ConsentLevel;
}

function becauseOf({ counting, given, now, scope, uses, wanted }: Shortage): MissingConsent["because"] {
  const wouldDo = (consents: readonly Consent[], overlooking: Overlooking): boolean =>
    uses.every((use) => isAtLeast(levelOfUse(consents, use, scope, overlooking), wanted));
  // It would do as it stands: then an unread letter suspends it.
  if (wouldDo(counting, {})) return "withdrawn";
  if (wouldDo(counting, { risks: true })) return "risks";
  if (wouldDo(counting, { risks: true, withdrawal: true })) return "withdrawn";
  if (wouldDo(given, {})) return "given_by_another";
  return now.some((consent) => uses.some((use) => coversUse(consent, use, scope))) ? "too_low" : "never_given";
}

function codeFor(missing: readonly MissingConsent[], isSuspended: boolean): PermitRefusal {
  if (isSuspended) return "consent.withdrawal_unread";
  return missing.some(({ because }) => because === "withdrawn") ? "consent.withdrawn" : "consent.missing";
}
