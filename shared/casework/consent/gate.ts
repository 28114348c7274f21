import type { ConsentLevel } from "../../mechanisms/facts.ts";
import type { ConsentUse, Mechanism } from "../../mechanisms/mechanism.ts";
import type { Day } from "../../protocol/day.ts";
import type { PersonId } from "../record/case-record.ts";
import type { DraftNote } from "../sending/sending.ts";
import { writesOfItself } from "./appearances.ts";
import { agreementsOf, type Agreement } from "./agreements.ts";
import { entriesBehind, isSameBasis } from "./permit-basis.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { missingForNotes, toldIn } from "./note-consent.ts";
import { decidePermit } from "./permit-decision.ts";
import type { CaseNow, MissingConsent, PermitRefusal, PermitRequest, Purpose } from "./permit-request.ts";
import { seenBy } from "./redact.ts";
import type { Appearance, SeenRecord, Withheld } from "./seen-record.ts";
import { writerAsSeen, writingApplicants, type WritingApplicant } from "./writing-organisation.ts";

export type {
  CaseNow,
  MissingConsent,
  PermitRefusal,
  PermitRequest,
  Purpose,
  RouteAnswer,
  RouteAt,
} from "./permit-request.ts";
export type { SeenRecord } from "./seen-record.ts";

/** What the gate answers. `reason`: of routing, in our words; for a note, the ids of the sections; else empty. */
export type PermitAnswer<P extends Purpose> =
  | { readonly ok: true; readonly permit: Permit<P> }
  | {
      readonly ok: false;
      readonly code: PermitRefusal;
      readonly missing: readonly MissingConsent[];
      readonly reason: string;
      /** Of notes: whom they tell of who may not be read of, whether or not an agreement of theirs would do. */
      readonly told?: readonly PersonId[];
    };

interface PermitParts<P extends Purpose> {
  readonly purpose: P;
  readonly mechanism: Mechanism | null;
  readonly level: ConsentLevel;
  readonly uses: readonly ConsentUse[];
  readonly agreed: readonly ConsentUse[];
  readonly appearances: ReadonlyMap<PersonId, Appearance>;
  readonly nameless: readonly PersonId[];
  readonly record: SeenRecord;
  readonly withheld: readonly Withheld[];
  readonly organisation: string;
  readonly writingApplicants: readonly WritingApplicant[];
  readonly notes: readonly DraftNote[];
  readonly agreements: readonly Agreement[];
  readonly missing: readonly MissingConsent[];
  readonly day: Day;
  /** The case that was asked about, and the ids of all entries of its ledger that somebody appears by. */
  readonly asked: CaseNow;
  readonly entries: ReadonlySet<string>;
}

// Not exported: whoever has no key makes no permit, not even from the constructor of one that was given.
const KEY: unique symbol = Symbol("permit");

class MintedPermit<P extends Purpose> {
  /** Makes the type nominal, and a permit known at run time. */
  readonly #parts: PermitParts<P>;

  constructor(key: typeof KEY, parts: PermitParts<P>) {
    if (key !== KEY) throw new TypeError("only the gate makes permits");
    const { appearances, asked, entries, ...rest } = parts;
    // What was decided about, and what passes, stays as it was: also for whoever holds the same objects.
    this.#parts = { ...deepFreeze(rest), appearances: new Map(appearances), entries, asked: deepFreeze(asked) };
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

  /** The uses, and what may be asked for beside them: a meeting, where the addressee does without. */
  get agreed(): readonly ConsentUse[] {
    return this.#parts.agreed;
  }

  /** How each person of the whole record appears, by their id there. */
  get appearances(): ReadonlyMap<PersonId, Appearance> {
    return new Map(this.#parts.appearances);
  }

  /** Ids in `record` of those who may be named, and whose name nobody knows. */
  get nameless(): readonly PersonId[] {
    return this.#parts.nameless;
  }

  /** All that drafts and exports may know of the case. */
  get record(): SeenRecord {
    return this.#parts.record;
  }

  /** What was left out of it because of what it holds. */
  get withheld(): readonly Withheld[] {
    return this.#parts.withheld;
  }

  /** The name of the organisation that writes; empty when it is not known, or is left out. */
  get organisation(): string {
    return this.#parts.organisation;
  }

  /** Applicants who wish that the State does not learn their name, and whom the name of the organisation that writes can give away. */
  get writingApplicants(): readonly WritingApplicant[] {
    return this.#parts.writingApplicants;
  }

  /** The caseworker's notes that were asked about: none holds what may not appear. Others may not be added. */
  get notes(): readonly DraftNote[] {
    return this.#parts.notes;
  }

  /** The entries of the ledger that it rests on: who agreed, and when. */
  get agreements(): readonly Agreement[] {
    return this.#parts.agreements;
  }

  /** What would have to be agreed to before it is sent; empty for what may be. */
  get missing(): readonly MissingConsent[] {
    return this.#parts.missing;
  }

  /** The day on which it was given. */
  get day(): Day {
    return this.#parts.day;
  }

  /** Ids of all entries of the ledger that somebody appears by: of the victims, and of others. */
  get entries(): readonly string[] {
    return [...this.#parts.entries];
  }

  /**
   * Whether it was given for this very case, and nothing of what it rests on has changed since: the record, every agreement, and what
   * letters take back that nobody has read.
   */
  isStillFor(now: CaseNow): boolean {
    return isSameBasis(this.#parts.asked, now, this.#parts.entries);
  }
}

/** Leave to prepare or send one case to one addressee. Nobody but the gate makes one. */
export type Permit<P extends Purpose> = MintedPermit<P>;

/** True for what the gate has made; a likeness of it is none. */
export function isPermit(value: unknown): value is Permit<Purpose> {
  return MintedPermit.isOne(value);
}

/**
 * The one way to a draft, an export or a record of sending. A permit to send is given when routing lets the mechanism have the case and
 * every victim has agreed to every use, at a level at which the mechanism fits. One to prepare is given whatever has been agreed to:
 * everybody is a pseudonym in it, and it fits nothing that leaves the console.
 *
 * @throws TypeError for a mechanism that a rule decides on, without what routing says
 */
export function askPermit<P extends Purpose>(request: PermitRequest<P>): PermitAnswer<P> {
  const { mechanism, notes = [], organisation = "", purpose, today, withdrawals, work } = request;
  const decision = decidePermit(request);
  if (!decision.ok) return decision;
  const { agreed, level, missing, standing, uses } = decision;
  const audience = { mechanism, purpose, uses, level, consents: standing };
  const unwritten = seenBy(work.record, { ...audience, writer: "" });
  const given = writerAsSeen(organisation, work.record, unwritten);
  const isNamed = writesOfItself(given.name, work);
  const seen = isNamed ? seenBy(work.record, { ...audience, writer: given.name }) : unwritten;
  const toldOf = notes.map((note) => ({ ...note, people: toldIn(note, given.name, work.record, seen) }));
  const refused = toldOf.filter(({ people }) => people.length > 0);
  if (refused.length > 0) {
    const told = [...new Set(refused.flatMap(({ people }) => people))];
    const named = { ...audience, writer: isNamed ? given.name : "" };
    const forNotes = missingForNotes(told, request, given.name, named);
    const reason = refused.map(({ section }) => section).join(" ");
    return { ok: false, code: "consent.name_in_note", missing: [...missing, ...forNotes], reason, told };
  }
  const { appearances, nameless, record } = seen;
  const agreements = agreementsOf(request, decision);
  const parts = {
    purpose,
    mechanism,
    level,
    uses,
    agreed,
    appearances,
    nameless,
    record,
    withheld: [...given.withheld, ...seen.withheld],
    organisation: given.name,
    writingApplicants: writingApplicants(work.record, { ...audience, writer: given.name }, seen),
    notes,
    agreements,
    missing,
    day: today,
    asked: { withdrawals: [...withdrawals], work },
    entries: entriesBehind(request, decision, appearances),
  };
  return { ok: true, permit: new MintedPermit(KEY, parts) };
}
