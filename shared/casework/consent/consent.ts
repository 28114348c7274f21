import type { Day } from "../../protocol/day.ts";
import type { ConsentLevel } from "../../mechanisms/facts.ts";
import type { ConsentUse } from "../../mechanisms/mechanism.ts";
import type { PersonId } from "../record/case-record.ts";

/** How somebody agreed. `not_said`: nobody wrote down how and when, and no draft says it either. */
export const CONSENT_WAYS = [
  "letter",
  "in_person",
  "call",
  "message",
  "writing",
  "through_somebody",
  "not_said",
] as const;

/** One agreement of one person. Entries are added and withdrawn, never changed. */
export interface Consent {
  /** "c1", "c2", … */
  readonly id: string;
  readonly person: PersonId;
  /** How far: to the mechanism, to the State, to the public. */
  readonly level: ConsentLevel;
  /** Each use by itself. */
  readonly uses: readonly ConsentUse[];
  /** Addressees that it is for, by id; null when it holds for any that the uses cover. */
  readonly mechanisms: readonly string[] | null;
  readonly givenBy: "victim" | "family_member" | "legal_representative";
  /** Who that was, in words. */
  readonly giver: string;
  /** Where it was not said, the day on which it was written down. */
  readonly day: Day;
  readonly way: (typeof CONSENT_WAYS)[number];
  /** The letter that says so, by its submission id; null when there is none. */
  readonly submission: string | null;
  /** Risks that were explained before: "R1" to "R12". */
  readonly risks: readonly string[];
  /** The person said that they understood the risks. */
  readonly understood: boolean;
  readonly withdrawn: { readonly day: Day; readonly how: string } | null;
}
