import type {
  Answered,
  AuthoritiesApproached,
  Category122,
  ConsentCapacity,
  Danger,
  Hearing,
  Imminence,
  Incident,
  KnownBy,
  PreferredLanguage,
  Prevention,
  Remedies,
  Role,
  Stage,
  StateLink,
  Whereabouts,
} from "../../../shared/casework/record/vocabulary.ts";
import { message } from "../../i18n/localize.ts";
import type { Labels } from "./choice-fields.ts";

// The words of a case record's vocabulary, as caseworkers read them: ids of messages, by value.

export const ROLE_LABELS: Labels<Role> = {
  victim: message("role-victim"),
  relative: message("role-relative"),
  legal_representative: message("role-legal-representative"),
  organisation: message("role-organisation"),
  witness: message("role-witness"),
  other_assistant: message("role-other-assistant"),
  colleague: message("role-colleague"),
  reporter: message("role-reporter"),
  alleged_perpetrator: message("role-alleged-perpetrator"),
};

export const WHEREABOUTS_LABELS: Labels<Whereabouts> = {
  known_safe: message("whereabouts-known-safe"),
  not_safe: message("whereabouts-not-safe"),
  detained: message("whereabouts-detained"),
  disappeared: message("whereabouts-disappeared"),
  in_hiding: message("whereabouts-in-hiding"),
  abroad: message("whereabouts-abroad"),
  deceased: message("whereabouts-deceased"),
  unknown: message("whereabouts-unknown"),
};

export const CAPACITY_LABELS: Labels<ConsentCapacity> = {
  victim: message("capacity-victim"),
  family_member: message("capacity-family-member"),
  legal_representative: message("capacity-legal-representative"),
  cannot_be_obtained: message("capacity-cannot-be-obtained"),
};

export const STAGE_LABELS: Labels<Stage> = {
  seeking: message("stage-seeking"),
  during: message("stage-during"),
  after: message("stage-after"),
};

export const CATEGORY_LABELS: Labels<Category122> = {
  "cat-a": message("category-cat-a"),
  "cat-b": message("category-cat-b"),
  "cat-c": message("category-cat-c"),
  "cat-d": message("category-cat-d"),
};

export const INCIDENT_LABELS: Labels<Incident> = {
  threat: message("incident-threat"),
  travel_ban: message("incident-travel-ban"),
  passport_confiscation: message("incident-passport-confiscation"),
  arrest_detention: message("incident-arrest-detention"),
  surveillance: message("incident-surveillance"),
  stalking: message("incident-stalking"),
  hacking: message("incident-hacking"),
  smear_defamation: message("incident-smear-defamation"),
  criminal_proceedings: message("incident-criminal-proceedings"),
  disbarment_or_licence: message("incident-disbarment-or-licence"),
  funding_denial: message("incident-funding-denial"),
  physical_attack: message("incident-physical-attack"),
  sexual_violence: message("incident-sexual-violence"),
  torture_ill_treatment: message("incident-torture-ill-treatment"),
  enforced_disappearance: message("incident-enforced-disappearance"),
  killing: message("incident-killing"),
  family_targeted: message("incident-family-targeted"),
  registration_denial: message("incident-registration-denial"),
  dismissal: message("incident-dismissal"),
  school_exclusion: message("incident-school-exclusion"),
  other: message("incident-other"),
};

export const KNOWN_BY_LABELS: Labels<KnownBy> = {
  experienced: message("known-by-experienced"),
  witnessed: message("known-by-witnessed"),
  told: message("known-by-told"),
  document: message("known-by-document"),
  media: message("known-by-media"),
  unknown: message("known-by-unknown"),
};

export const STATE_LINK_LABELS: Labels<StateLink> = {
  state: message("state-link-state"),
  linked_to_state: message("state-link-linked-to-state"),
  non_state: message("state-link-non-state"),
  unknown: message("state-link-unknown"),
};

export const AUTHORITIES_LABELS: Labels<AuthoritiesApproached> = {
  yes: message("authorities-yes"),
  no_not_possible_risk: message("authorities-no-not-possible-risk"),
  no: message("authorities-no"),
  unknown: message("authorities-unknown"),
};

export const REMEDIES_LABELS: Labels<Remedies> = {
  exhausted: message("remedies-exhausted"),
  exception_unavailable: message("remedies-exception-unavailable"),
  exception_ineffective: message("remedies-exception-ineffective"),
  exception_prolonged: message("remedies-exception-prolonged"),
  not_exhausted: message("remedies-not-exhausted"),
  not_attempted_risk: message("remedies-not-attempted-risk"),
};

export const IMMINENCE_LABELS: Labels<Imminence> = {
  hours: message("imminence-hours"),
  days: message("imminence-days"),
  weeks: message("imminence-weeks"),
  not_imminent: message("imminence-not-imminent"),
};

export const DANGER_LABELS: Labels<Danger> = {
  immediate: message("danger-immediate"),
  high: message("danger-high"),
  raised: message("danger-raised"),
  none_now: message("danger-none-now"),
};

export const ANSWER_LABELS: Labels<Answered> = {
  yes: message("answered-yes"),
  no: message("answered-no"),
  unknown: message("answered-unknown"),
};

export const HEARING_LABELS: Labels<Hearing> = {
  planned_hearing: message("hearing-planned-hearing"),
  attended_hearing: message("hearing-attended-hearing"),
  none: message("hearing-none"),
};

export const PREFERRED_LANGUAGE_LABELS: Labels<PreferredLanguage> = {
  en: message("prefers-en"),
  fr: message("prefers-fr"),
  es: message("prefers-es"),
  ru: message("prefers-ru"),
  ar: message("prefers-ar"),
  zh: message("prefers-zh"),
  pt: message("prefers-pt"),
  other: message("prefers-other"),
};

export const PREVENTION_LABELS: Labels<Prevention> = {
  P1: message("prevention-p1"),
  P2: message("prevention-p2"),
  P3: message("prevention-p3"),
  P4: message("prevention-p4"),
  P5: message("prevention-p5"),
  P6: message("prevention-p6"),
  P7: message("prevention-p7"),
  P8: message("prevention-p8"),
  P9: message("prevention-p9"),
  P10: message("prevention-p10"),
  P11: message("prevention-p11"),
};
