import type { ConsentLevel } from "../../mechanisms/facts.ts";
import type { ConsentUse } from "../../mechanisms/mechanism.ts";
import type { Day } from "../../protocol/day.ts";
import type { Sha256Hex } from "../../protocol/id.ts";
import type { PersonId } from "../record/case-record.ts";

/** A contact that a caseworker has looked up on the body's own page. It holds for that value and mechanism alone. */
export interface ContactConfirmation {
  readonly mechanism: string;
  readonly value: string;
  /** Who looked, in words. */
  readonly by: string;
  readonly day: Day;
  /** It was in the data on that day, or an update has listed it since: when one takes it out, somebody has to look again. */
  readonly listed: boolean;
}

/** What a caseworker adds to a section of a draft. */
export interface DraftNote {
  readonly mechanism: string;
  readonly language: "en" | "fr" | "es";
  readonly section: string;
  readonly text: string;
}

/** How something was sent. */
export const CHANNELS = ["email", "form", "post", "fax", "phone", "in_person", "secure_message", "other"] as const;

/** What was allowed to leave, and by whose agreement. */
export interface Leaving {
  readonly mechanism: string;
  readonly day: Day;
  readonly level: ConsentLevel;
  readonly uses: readonly ConsentUse[];
  /** Whom it shows. */
  readonly people: readonly PersonId[];
  /** Ids of the entries of the ledger that it rests on, also of those that were withdrawn since. */
  readonly agreements: readonly string[];
}

/** Files that a draft can leave as. */
export const DRAFT_FORMATS = ["docx", "eml", "txt", "json"] as const;
export type DraftFormat = (typeof DRAFT_FORMATS)[number];

/** How a draft can leave: as a file; printed; or copied, as into the form of a body that takes nothing else. */
export const DRAFT_WAYS = ["docx", "eml", "txt", "json", "print", "copy"] as const;
export type DraftWay = (typeof DRAFT_WAYS)[number];

/** Files of a whole case: as JSON, as a row for Uwazi, as "who did what to whom", and all of them in one archive with their hashes. */
export const CASE_FORMATS = ["json", "uwazi", "events", "archive"] as const;
export type CaseFormat = (typeof CASE_FORMATS)[number];

/** The most exports that are kept of a case: of drafts, and of the whole case. */
export const EXPORTS_MOST = 200;

/** A draft that left the console. Kept as it is made: whoever takes something back may do so before it is written down as sent. */
export interface DraftExport extends Leaving {
  readonly language: DraftNote["language"];
  /** SHA-256 of the draft as exported as JSON, however it left. */
  readonly draft: Sha256Hex;
  /** How it left, in the order in which it did. */
  readonly formats: readonly DraftWay[];
}

/** The whole case, as it left for the organisation's own records. */
export interface CaseExport extends Omit<Leaving, "mechanism"> {
  /** SHA-256 of the case as exported as JSON, whatever it was exported as. */
  readonly record: Sha256Hex;
  /** What it was exported as, in the order in which it was. */
  readonly formats: readonly CaseFormat[];
}

/** A submission that was really sent, with what it was allowed to be. Never changed afterwards, except for what came back. */
export interface Sending extends Leaving {
  /** "z1", "z2", … */
  readonly id: string;
  readonly channel: (typeof CHANNELS)[number];
  /** Where to: the confirmed contact. */
  readonly contact: string;
  /** The body's reference, or ours; may be empty. */
  readonly reference: string;
  /** SHA-256 of the draft as exported as JSON; null when no draft was exported. */
  readonly draft: Sha256Hex | null;
  readonly note: string;
}

/** Something to be done by a day, that follows from a sending or from the calendar of a body. */
export interface Task {
  /** Made of what it follows from: the same cause gives the same id. */
  readonly id: string;
  /**
   * An id of `DEADLINES`; "arrived" for a body that has to be asked whether it has what was sent; "consent" or "contact" for what has to
   * be asked or looked up again; "withdrawal" for a body that has to be told that what it was sent by was taken back; "export" for drafts
   * to a body, and "records" for files of the case, that left by it.
   */
  readonly deadline: string;
  /** Null for what is of none, or of several. */
  readonly mechanism: string | null;
  /** Null when the body promises no day. */
  readonly due: Day | null;
  /** The sending that it follows from; null for the calendar. */
  readonly sending: string | null;
}
