/** Values that a fact about a case can have; the order is that of what is shown. `unknown` is said, never assumed. */
export const FACT_VALUES = {
  body: [
    "tb:ccpr",
    "tb:cescr",
    "tb:cerd",
    "tb:cedaw",
    "tb:cat",
    "tb:crc",
    "tb:cmw",
    "tb:crpd",
    "tb:ced",
    "tb:spt",
    "hrc",
    "upr",
    "sp",
    "ohchr",
    "other_un",
    "iachr",
    "achpr",
    "coe",
    "ecthr",
    "osce",
    "none",
  ],
  region: ["americas", "africa", "europe_coe", "other_osce", "other"],
  urgency: ["imminent", "ongoing", "past"],
  irreparable: ["yes", "no", "unknown"],
  racial: ["yes", "no"],
  remedies: ["exhausted", "exception", "not_exhausted", "not_attempted_risk"],
  ratified: ["yes", "no", "unknown"],
  competence: ["yes", "no", "unknown"],
  consent: ["none", "mechanism_only", "state_confidential", "public_without_name", "public_named"],
  publicity_worsens: ["yes", "no", "unclear"],
  role: ["victim", "relative", "legal_representative", "ngo"],
  needs: [
    "urgent_monitoring",
    "advocacy",
    "appeals_to_authorities",
    "protective_publicity",
    "relocation",
    "medical",
    "legal",
    "subsistence",
    "legal_advice",
    "physical_security",
    "digital_security",
    "communications",
    "capacity_building",
    "transport",
    "family_support",
  ],
  attrs: [
    "woman_whrd",
    "lgbti",
    "trans",
    "journalist",
    "lawyer",
    "child",
    "person_with_disability",
    "migrant",
    "ethnic_or_racial_group",
    "indigenous",
    "environmental_defender",
  ],
  court_pending: ["yes", "no"],
  hearing: ["planned", "attended", "none"],
  in_geneva: ["yes", "no"],
  reported_before: ["yes", "no"],
} as const;

/** The name of one fact. */
export type FactKey = keyof typeof FACT_VALUES;

/** Whether this is the name of a fact that has listed values. */
export function isFactKey(name: string): name is FactKey {
  return Object.hasOwn(FACT_VALUES, name);
}

/** What the fact with this name can be. */
export type FactValue<K extends FactKey> = (typeof FACT_VALUES)[K][number];

/** How far a person lets their case go, from least to most. */
export type ConsentLevel = FactValue<"consent">;

/** A body that somebody cooperated with. */
export type Body = FactValue<"body">;

/** What no rule asks about, and some records do. Of victims `unknown`: an organisation reports, and nobody is named. */
export const FURTHER_FACT_VALUES = {
  whereabouts: ["known_safe", "not_safe", "detained", "disappeared", "in_hiding", "abroad", "deceased", "unknown"],
  victim_kind: ["organisation", "group", "person", "unknown"],
  incident_type: ["hacking", "other"],
} as const;

/** The name of one of these. */
export type FurtherFact = keyof typeof FURTHER_FACT_VALUES;

/** What it can be. */
export type FurtherValue<K extends FurtherFact> = (typeof FURTHER_FACT_VALUES)[K][number];

/** Where somebody is, and how. */
export const WHEREABOUTS: (typeof FURTHER_FACT_VALUES)["whereabouts"] = FURTHER_FACT_VALUES.whereabouts;
export type Whereabouts = FurtherValue<"whereabouts">;

/** Whether this is the name of such a fact. */
export function isFurtherFact(name: string): name is FurtherFact {
  return Object.hasOwn(FURTHER_FACT_VALUES, name);
}

/** What the condition of a rule can ask about. */
export type FactName = FactKey | "state" | "residence" | FurtherFact;

/**
 * What routing knows about a case. A fact that is not there is not known, and no condition on it holds; of a list that is empty it is
 * known that there is none. Lists have no order and no value twice. `state` (of what happened) and `residence` (where the person is now)
 * are ISO 3166-1 alpha-2 codes. `whereabouts` are those of all whom it happened to: no rule asks about them, but they limit what support
 * can be for, and a record beside another may ask. `victim_kind` and `incident_type` decide on who supports alone.
 */
export type Facts = {
  readonly [K in FactKey]?: K extends "body" | "needs" | "attrs" ? readonly FactValue<K>[] : FactValue<K>;
} & {
  readonly [K in FurtherFact]?: FurtherValue<K>;
} & {
  readonly state?: string;
  readonly residence?: string;
};
