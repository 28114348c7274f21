import type { ConsentLevel } from "../../mechanisms/facts.ts";
import type { ConsentUse, Mechanism } from "../../mechanisms/mechanism.ts";
import type { Day } from "../../protocol/day.ts";
import type { PersonId } from "../record/case-record.ts";
import type { DraftNote } from "../sending/sending.ts";
import type { CaseWork } from "../work.ts";
import type { Appearance, SeenRecord, Withheld } from "./seen-record.ts";

export type { SeenRecord } from "./seen-record.ts";

/** What a permit is for: to be shown on the console's screen alone, everybody by pseudonym; or to leave it. */
export type Purpose = "prepare" | "send";

/** What routing says of one mechanism at one level of consent. A `Route` of `shared/mechanisms` is one. */
export interface RouteAnswer {
  readonly outcome: "recommended" | "possible" | "draft_only" | "not_applicable";
  readonly reason: string;
}

/** What is asked of the gate. */
export interface PermitRequest<P extends Purpose> {
  readonly work: CaseWork;
  /** Null: the organisation's own records, outside of the console (the use `database`). */
  readonly mechanism: Mechanism | null;
  /**
   * What routing says of this mechanism, with the facts of the case and this level of consent: the level that holds for this very
   * addressee can be another than that of the case. Null when no rule speaks of it, and for the organisation's own records.
   */
  readonly routeAt: ((level: ConsentLevel) => RouteAnswer) | null;
  readonly purpose: P;
  /**
   * Fewer uses than the mechanism has: of `letter`, `meeting` and `share_with_un` a person can choose, all others cannot be left out.
   * Without it, all of them.
   */
  readonly uses?: readonly ConsentUse[];
  /** What the caseworker adds to the draft. Refused when it holds what may not appear. */
  readonly notes?: readonly DraftNote[];
  /** Submission ids of all withdrawals among the case's letters, read or not. */
  readonly withdrawals: readonly string[];
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
  /** Why what there is does not do. `risks`: they were not explained, or not understood [C13]. */
  readonly because: "never_given" | "withdrawn" | "too_low" | "risks";
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

/** What the gate answers. `reason`: of routing, in our words; for a note, the ids of the sections; else empty. */
export type PermitAnswer<P extends Purpose> =
  | { readonly ok: true; readonly permit: Permit<P> }
  | {
      readonly ok: false;
      readonly code: PermitRefusal;
      readonly missing: readonly MissingConsent[];
      readonly reason: string;
    };

interface PermitParts<P extends Purpose> {
  readonly purpose: P;
  readonly mechanism: Mechanism | null;
  readonly level: ConsentLevel;
  readonly uses: readonly ConsentUse[];
  readonly appearances: ReadonlyMap<PersonId, Appearance>;
  readonly record: SeenRecord;
  readonly withheld: readonly Withheld[];
  readonly notes: readonly DraftNote[];
  readonly grounds: readonly string[];
  readonly missing: readonly MissingConsent[];
  readonly day: Day;
}

// Not exported: whoever has no key makes no permit, not even from the constructor of one that was given.
const KEY: unique symbol = Symbol("permit");

class MintedPermit<P extends Purpose> {
  /** Makes the type nominal, and a permit known at run time. */
  readonly #parts: PermitParts<P>;

  constructor(key: typeof KEY, parts: PermitParts<P>) {
    if (key !== KEY) throw new TypeError("only the gate makes permits");
    this.#parts = parts;
    Object.freeze(this);
  }

  static isOne(value: unknown): value is Permit<Purpose> {
    return typeof value === "object" && value !== null && #parts in value;
  }

  get purpose(): P {
    return this.#parts.purpose;
  }

  /** The addressee; null for the organisation's own records. */
  get mechanism(): Mechanism | null {
    return this.#parts.mechanism;
  }

  /** How far everybody has agreed that it goes; `none` for what is only prepared without any agreement. */
  get level(): ConsentLevel {
    return this.#parts.level;
  }

  get uses(): readonly ConsentUse[] {
    return this.#parts.uses;
  }

  /** How each person of the whole record appears, by their id there. */
  get appearances(): ReadonlyMap<PersonId, Appearance> {
    return this.#parts.appearances;
  }

  /** All that drafts and exports may know of the case. */
  get record(): SeenRecord {
    return this.#parts.record;
  }

  /** What was left out of it because of what it holds. */
  get withheld(): readonly Withheld[] {
    return this.#parts.withheld;
  }

  /** The caseworker's notes that were asked about: none holds what may not appear. Others may not be added. */
  get notes(): readonly DraftNote[] {
    return this.#parts.notes;
  }

  /** The entries of the ledger that it rests on, by id. */
  get grounds(): readonly string[] {
    return this.#parts.grounds;
  }

  /** What would have to be agreed to before it is sent; empty for what may be. */
  get missing(): readonly MissingConsent[] {
    return this.#parts.missing;
  }

  /** The day on which it was given. */
  get day(): Day {
    return this.#parts.day;
  }
}

/** Leave to prepare or send one case to one addressee. Nobody but the gate makes one. */
export type Permit<P extends Purpose> = MintedPermit<P>;

/** True for what the gate has made; a likeness of it is none. */
export function isPermit(value: unknown): value is Permit<Purpose> {
  return MintedPermit.isOne(value);
}
