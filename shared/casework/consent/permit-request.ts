import type { ConsentLevel } from "../../mechanisms/facts.ts";
import type { ConsentUse, Mechanism } from "../../mechanisms/mechanism.ts";
import type { Day } from "../../protocol/day.ts";
import type { PersonId } from "../record/case-record.ts";
import type { DraftNote } from "../sending/sending.ts";
import type { CaseWork } from "../work.ts";

/** What a permit is for: to be shown on the console's screen alone, everybody by pseudonym; or to leave it. */
export type Purpose = "prepare" | "send";

/** What routing says of one mechanism at one level of consent. A `Route` of `shared/mechanisms` is one. */
export interface RouteAnswer {
  readonly outcome: "recommended" | "possible" | "draft_only" | "not_applicable";
  readonly reason: string;
}

/** What routing says of one mechanism at any level of consent. */
export type RouteAt = (level: ConsentLevel) => RouteAnswer;

/** A case as it is now. */
export interface CaseNow {
  readonly work: CaseWork;
  /** Submission ids of all withdrawals among the case's letters, read or not. */
  readonly withdrawals: readonly string[];
}

/** What is asked of the gate. */
export interface PermitRequest<P extends Purpose> extends CaseNow {
  /** Null: the organisation's own records, outside of the console (the use `database`). */
  readonly mechanism: Mechanism | null;
  /**
   * What routing says of this mechanism, with the facts of the case and this level of consent: the level that holds for this very
   * addressee can be another than that of the case. `routesAt` makes it. Null when no rule speaks of the mechanism.
   */
  readonly routeAt: RouteAt | null;
  readonly purpose: P;
  /**
   * Fewer uses than the mechanism has: of `letter`, `meeting` and `share_with_un` a person can choose, all others cannot be left out.
   * Without it, all of them.
   */
  readonly uses?: readonly ConsentUse[];
  /** The name of the organisation that writes. Left out when it tells who somebody is who may not be read of; unknown without it. */
  readonly organisation?: string;
  /** What the caseworker adds to the draft. Refused when it holds what may not appear. */
  readonly notes?: readonly DraftNote[];
  readonly today: Day;
}

/** An agreement that is not there: what `consentQuestion` asks for. */
export interface MissingConsent {
  readonly person: PersonId;
  /** The lowest level that would do. */
  readonly level: ConsentLevel;
  /** The uses that nobody has agreed to, or not far enough. */
  readonly uses: readonly ConsentUse[];
  /** The addressee by id; null for the organisation's own records. */
  readonly mechanism: string | null;
  /** It has to name this very addressee. */
  readonly own: boolean;
  /** Rules that ask for it: "C1" to "C13". */
  readonly rules: readonly string[];
  /** Risks to be explained before: "R1" to "R12". */
  readonly risks: readonly string[];
  /**
   * Why what there is does not do. `given_by_another`: by whoever cannot agree for the person, by what the record says of them. `risks`:
   * they were not explained, or not understood [C13].
   */
  readonly because: "given_by_another" | "never_given" | "risks" | "too_low" | "withdrawn";
}

/** Why the gate stays shut. */
export type PermitRefusal =
  | "case.no_victim"
  | "consent.missing"
  | "consent.withdrawn"
  | "consent.withdrawal_unread"
  | "consent.name_in_note"
  | "mechanism.not_applicable"
  | "mechanism.takes_nothing"
  | "uses.not_offered";
