import type { ConsentLevel, FactKey, FactValue, Whereabouts } from "./facts.ts";

/** A sentence for caseworkers, and where its facts come from. */
export interface Sourced {
  readonly text: string;
  /** References: "S002 §2.4" (a founding document), "E01" (a public page, see `SOURCES`), "inference". At least one. */
  readonly basis: readonly string[];
}

/** A sentence that others name by its id. */
export interface Statement extends Sourced {
  readonly id: string;
}

/** What kind of body answers, as the data is kept: one file of `data/` each. */
export const FAMILIES = [
  "un-treaty-body",
  "un-charter",
  "un-official",
  "regional-americas",
  "regional-africa",
  "regional-europe",
  "state-mission",
  "ngo-fund",
  "ngo-support",
  "tool",
] as const;
export type Family = (typeof FAMILIES)[number];

/** Whether it can be counted on. `check_first`: nobody could confirm that it still works as described. */
export type Standing = "active" | "check_first";

/** Who learns something. */
export const LEARNERS = ["mechanism", "un_entities", "state", "public", "other_organisations"] as const;
export type Learner = (typeof LEARNERS)[number];

/** What somebody else learns when a case is sent there. */
export interface Disclosure extends Sourced {
  readonly to: Learner;
  /** `always`, or `may`: depends on what is asked for and agreed to. */
  readonly how: "always" | "may";
  /** What of the person is told: the name, what happened without the name, or nothing that points at them. */
  readonly what: "name" | "facts" | "existence";
}

/** A use that a person agrees to by itself. `database`: kept in the organisation's own records, outside of the console. */
export const CONSENT_USES = [
  "letter",
  "meeting",
  "share_with_un",
  "public_report",
  "sg_report",
  "press_release",
  "media",
  "embassy",
  "ngo",
  "database",
] as const;
export type ConsentUse = (typeof CONSENT_USES)[number];

/** What a person has to agree to before a case goes there. */
export interface ConsentNeeds extends Sourced {
  /** The lowest level at which anything may be sent there at all. */
  readonly least: ConsentLevel;
  /** Uses that need agreement by name; each mechanism needs at least one. */
  readonly uses: readonly ConsentUse[];
  /** True when agreement has to name this very addressee: agreement to others does not count. */
  readonly own: boolean;
  /** Rules of `CONSENT_RULES` that ask for this: "C1" to "C13". */
  readonly rules: readonly string[];
  /** Risks of `RISKS` that are explained before: "R1" to "R12". */
  readonly risks: readonly string[];
}

/** One thing that the mechanism asks for. */
export interface Ask extends Sourced {
  /** Name of a field of `REPORT_FIELDS`, or several that answer it together. At least one. */
  readonly fields: readonly string[];
  readonly required: boolean;
}

/** The kinds of ways to reach somebody. `email_copy` is for copies alone; `route` says whom to ask, where there is no address. */
export const CONTACT_KINDS = ["email", "email_copy", "page", "form", "phone", "fax", "post", "route"] as const;

/** A way to reach it. Never to be used before a person has confirmed it on the organisation's own page. */
export interface Contact {
  readonly kind: (typeof CONTACT_KINDS)[number];
  readonly value: string;
  readonly basis: readonly string[];
  /** The date of the page or document that shows it: YYYY, YYYY-MM or YYYY-MM-DD. Undated pages count as old as the founding documents. */
  readonly seen: string;
  /** `shown`: a page of the body itself, consulted in 2023 or later, shows it. `unconfirmed`: everything else. */
  readonly status: "shown" | "unconfirmed";
}

/** Something that the body does or expects within a time. */
export interface TimeLimit extends Sourced {
  /** An id of `DEADLINES`, when time can be counted; null when it is only said. */
  readonly deadline: string | null;
}

/**
 * What has to be so of a case besides: each of these facts, by any of the listed values. Consent is none of them: it is a matter of rules.
 */
export type Circumstances = {
  readonly [K in Exclude<FactKey, "consent">]?: readonly FactValue<K>[];
} & { readonly whereabouts?: readonly Whereabouts[] };

/**
 * How routing decides on this record: by a rule of its own, by a rule for a whole group, beside another mechanism (a copy, or through
 * it) and only where one of `when` is so as well (null: whenever that one fits), or never by itself.
 */
export type Routing =
  | { readonly by: "rule" }
  | { readonly by: "group"; readonly rule: "tb-focal-point" | "embassies-general" | "ngo-and-funds" }
  | {
      readonly by: "beside";
      readonly mechanisms: readonly string[];
      readonly when: readonly Circumstances[] | null;
      readonly how: Sourced;
    }
  | { readonly by: "nothing"; readonly why: Sourced };

/** How a submission is written there: the outline of `shared/casework/drafts` that fits. Null when nothing is sent there. */
export const DRAFT_KINDS = [
  "un-reprisal",
  "treaty-body-complaint",
  "treaty-body-interim",
  "early-warning",
  "council-president",
  "special-procedures",
  "reprisals-report",
  "reprisals-followup",
  "iachr-information",
  "iachr-measures",
  "iachr-publicity",
  "iachr-hearing",
  "achpr-focal-point",
  "achpr-communication",
  "achpr-measures",
  "council-of-europe",
  "court-interim",
  "mission",
  "support-request",
] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** A body, procedure, mission, fund or organisation that can respond, in our words. */
export interface Mechanism {
  /** Lower-case, with hyphens; never changed. */
  readonly id: string;
  readonly family: Family;
  /** By function: never the name of a person. */
  readonly name: string;
  readonly standing: Standing;
  /** What is known of its standing, dated. */
  readonly note: Sourced;
  /** What it can do. */
  readonly can: readonly Sourced[];
  /** When it applies: cooperation with whom, where, how urgent. */
  readonly applies: readonly Sourced[];
  readonly preconditions: readonly Sourced[];
  readonly asks: readonly Ask[];
  readonly discloses: readonly Disclosure[];
  readonly consent: ConsentNeeds;
  /** BCP 47 tags that it takes submissions in; empty when nothing is stated. */
  readonly languages: readonly string[];
  readonly timeLimits: readonly TimeLimit[];
  /** What to expect afterwards. */
  readonly expect: readonly Sourced[];
  readonly contacts: readonly Contact[];
  readonly routing: Routing;
  readonly draft: DraftKind | null;
  /**
   * The date of the newest dated page about it that its sentences cite, YYYY, YYYY-MM or YYYY-MM-DD; null when only undated pages or the
   * founding documents speak of it.
   */
  readonly confirmed: string | null;
}

/** A record of the fact base that is not offered to anybody, and why. No contact of it is kept. */
export interface Excluded {
  readonly id: string;
  readonly name: string;
  readonly reason: "closed" | "unknown" | "superseded" | "document_only" | "context_only";
  readonly why: Sourced;
  /** The record that takes its place, if there is one. */
  readonly instead: string | null;
}
