import type { Body, ConsentLevel, FactValue } from "../../../shared/mechanisms/facts.ts";
import { message } from "../../i18n/localize.ts";
import type { Labels } from "./choice-fields.ts";
import type { FactSection } from "./facts-form.ts";

// The words of what routing asks about a case, as caseworkers read them: ids of messages, by value.

export const BODY_LABELS: Labels<Body> = {
  "tb:ccpr": message("body-tb-ccpr"),
  "tb:cescr": message("body-tb-cescr"),
  "tb:cerd": message("body-tb-cerd"),
  "tb:cedaw": message("body-tb-cedaw"),
  "tb:cat": message("body-tb-cat"),
  "tb:crc": message("body-tb-crc"),
  "tb:cmw": message("body-tb-cmw"),
  "tb:crpd": message("body-tb-crpd"),
  "tb:ced": message("body-tb-ced"),
  "tb:spt": message("body-tb-spt"),
  hrc: message("body-hrc"),
  upr: message("body-upr"),
  sp: message("body-sp"),
  ohchr: message("body-ohchr"),
  other_un: message("body-other-un"),
  iachr: message("body-iachr"),
  achpr: message("body-achpr"),
  coe: message("body-coe"),
  ecthr: message("body-ecthr"),
  osce: message("body-osce"),
  none: message("body-none"),
};

export const URGENCY_LABELS: Labels<FactValue<"urgency">> = {
  imminent: message("urgency-imminent"),
  ongoing: message("urgency-ongoing"),
  past: message("urgency-past"),
};

export const YES_NO_LABELS: Labels<"yes" | "no"> = {
  yes: message("yes-no-yes"),
  no: message("yes-no-no"),
};

export const UNCLEAR_LABELS: Labels<FactValue<"publicity_worsens">> = {
  yes: message("unclear-yes"),
  no: message("unclear-no"),
  unclear: message("unclear-unclear"),
};

export const NEED_LABELS: Labels<FactValue<"needs">> = {
  urgent_monitoring: message("need-urgent-monitoring"),
  advocacy: message("need-advocacy"),
  appeals_to_authorities: message("need-appeals-to-authorities"),
  protective_publicity: message("need-protective-publicity"),
  relocation: message("need-relocation"),
  medical: message("need-medical"),
  legal: message("need-legal"),
  subsistence: message("need-subsistence"),
  legal_advice: message("need-legal-advice"),
  physical_security: message("need-physical-security"),
  digital_security: message("need-digital-security"),
  communications: message("need-communications"),
  capacity_building: message("need-capacity-building"),
  transport: message("need-transport"),
  family_support: message("need-family-support"),
};

export const ATTRIBUTE_LABELS: Labels<FactValue<"attrs">> = {
  woman_whrd: message("attribute-woman-whrd"),
  lgbti: message("attribute-lgbti"),
  trans: message("attribute-trans"),
  journalist: message("attribute-journalist"),
  lawyer: message("attribute-lawyer"),
  child: message("attribute-child"),
  person_with_disability: message("attribute-person-with-disability"),
  migrant: message("attribute-migrant"),
  ethnic_or_racial_group: message("attribute-ethnic-or-racial-group"),
  indigenous: message("attribute-indigenous"),
  environmental_defender: message("attribute-environmental-defender"),
};

export const REGION_LABELS: Labels<FactValue<"region">> = {
  americas: message("region-americas"),
  africa: message("region-africa"),
  europe_coe: message("region-europe-coe"),
  other_osce: message("region-other-osce"),
  other: message("region-other"),
};

export const FACT_REMEDIES_LABELS: Labels<FactValue<"remedies">> = {
  exhausted: message("fact-remedies-exhausted"),
  exception: message("fact-remedies-exception"),
  not_exhausted: message("fact-remedies-not-exhausted"),
  not_attempted_risk: message("fact-remedies-not-attempted-risk"),
};

export const FACT_ROLE_LABELS: Labels<FactValue<"role">> = {
  victim: message("fact-role-victim"),
  relative: message("fact-role-relative"),
  legal_representative: message("fact-role-legal-representative"),
  ngo: message("fact-role-ngo"),
};

export const FACT_HEARING_LABELS: Labels<FactValue<"hearing">> = {
  planned: message("fact-hearing-planned"),
  attended: message("fact-hearing-attended"),
  none: message("fact-hearing-none"),
};

export const LEVEL_LABELS: Labels<ConsentLevel> = {
  none: message("level-none"),
  mechanism_only: message("level-mechanism-only"),
  state_confidential: message("level-state-confidential"),
  public_without_name: message("level-public-without-name"),
  public_named: message("level-public-named"),
};

/** Parts of the record, as its pages are named. */
export const SECTION_LABELS: Labels<FactSection> = {
  case: message("facts-case"),
  people: message("facts-people"),
  cooperation: message("facts-cooperation"),
  events: message("facts-events"),
  danger: message("facts-danger"),
  remedies: message("facts-remedies"),
  bodies: message("facts-bodies"),
  wishes: message("facts-wishes"),
  evidence: message("facts-evidence"),
};
