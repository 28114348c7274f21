// The words that reports and case records choose from. Texts for people are in the Fluent files of the portal and the console.

export { WHEREABOUTS, type Whereabouts } from "./facts.ts";

/** How people of a case are related to it. One person can be several. */
export const ROLES = [
  "victim",
  "relative",
  "legal_representative",
  "organisation",
  "witness",
  "other_assistant",
  "colleague",
  "reporter",
  "alleged_perpetrator",
] as const;
export type Role = (typeof ROLES)[number];

/** What whoever reports can be to the case. `ngo` is the role "organisation". */
export const REPORTER_ROLES = [
  "victim",
  "relative",
  "legal_representative",
  "ngo",
  "witness",
  "other_assistant",
] as const;

/** Who can consent for a victim. */
export const CONSENT_CAPACITY = ["victim", "family_member", "legal_representative", "cannot_be_obtained"] as const;
export type ConsentCapacity = (typeof CONSENT_CAPACITY)[number];

export const STAGES = ["seeking", "during", "after"] as const;
export type Stage = (typeof STAGES)[number];

/** Categories of Human Rights Council resolution 12/2. */
export const CATEGORIES_12_2 = ["cat-a", "cat-b", "cat-c", "cat-d"] as const;
export type Category122 = (typeof CATEGORIES_12_2)[number];

export const INCIDENTS = [
  "threat",
  "travel_ban",
  "passport_confiscation",
  "arrest_detention",
  "surveillance",
  "stalking",
  "hacking",
  "smear_defamation",
  "criminal_proceedings",
  "disbarment_or_licence",
  "funding_denial",
  "physical_attack",
  "sexual_violence",
  "torture_ill_treatment",
  "enforced_disappearance",
  "killing",
  "family_targeted",
  "registration_denial",
  "dismissal",
  "school_exclusion",
  "other",
] as const;
export type Incident = (typeof INCIDENTS)[number];

/** How something is known. */
export const KNOWN_BY = ["experienced", "witnessed", "told", "document", "media", "unknown"] as const;
export type KnownBy = (typeof KNOWN_BY)[number];

/** How a perpetrator is linked to a State. */
export const STATE_LINKS = ["state", "linked_to_state", "non_state", "unknown"] as const;
export type StateLink = (typeof STATE_LINKS)[number];

export const AUTHORITIES_APPROACHED = ["yes", "no_not_possible_risk", "no", "unknown"] as const;
export type AuthoritiesApproached = (typeof AUTHORITIES_APPROACHED)[number];

export const REMEDIES = [
  "exhausted",
  "exception_unavailable",
  "exception_ineffective",
  "exception_prolonged",
  "not_exhausted",
  "not_attempted_risk",
] as const;
export type Remedies = (typeof REMEDIES)[number];

export const IMMINENCE = ["hours", "days", "weeks", "not_imminent"] as const;
export type Imminence = (typeof IMMINENCE)[number];

export const DANGER = ["immediate", "high", "raised", "none_now"] as const;
export type Danger = (typeof DANGER)[number];

export const ANSWERS = ["yes", "no", "unknown"] as const;
export type Answered = (typeof ANSWERS)[number];

/** How "yes", "no" and "unknown" are said of a treaty. */
export const RATIFICATION = ["ratified", "not_ratified", "unknown"] as const;

export const HEARINGS = ["planned_hearing", "attended_hearing", "none"] as const;
export type Hearing = (typeof HEARINGS)[number];

export const PREFERRED_LANGUAGES = ["en", "fr", "es", "ru", "ar", "zh", "pt", "other"] as const;
export type PreferredLanguage = (typeof PREFERRED_LANGUAGES)[number];

/** Measures of the prevention checklist. */
export const PREVENTION = ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11"] as const;
export type Prevention = (typeof PREVENTION)[number];
