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

/** A submission that was really sent, with what it was allowed to be. Never changed afterwards, except for what came back. */
export interface Sending {
  /** "z1", "z2", … */
  readonly id: string;
  readonly mechanism: string;
  readonly channel: (typeof CHANNELS)[number];
  /** Where to: the confirmed contact. */
  readonly contact: string;
  readonly day: Day;
  /** The body's reference, or ours; may be empty. */
  readonly reference: string;
  /** SHA-256 of the draft as exported as JSON; null when something else was sent. */
  readonly draft: Sha256Hex | null;
  readonly level: ConsentLevel;
  readonly uses: readonly ConsentUse[];
  readonly people: readonly PersonId[];
  readonly note: string;
}

/** Something to be done by a day, that follows from a sending or from the calendar of a body. */
export interface Task {
  /** Made of what it follows from: the same cause gives the same id. */
  readonly id: string;
  /** An id of `DEADLINES`; or "consent" or "contact" for what has to be asked or looked up again. */
  readonly deadline: string;
  /** Null for what is of none, or of several. */
  readonly mechanism: string | null;
  /** Null when the body promises no day. */
  readonly due: Day | null;
  /** The sending that it follows from; null for the calendar. */
  readonly sending: string | null;
}
