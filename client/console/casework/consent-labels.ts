import type { Consent } from "../../../shared/casework/consent/consent.ts";
import type { ConsentUse } from "../../../shared/mechanisms/mechanism.ts";
import { message } from "../../i18n/localize.ts";
import type { Labels } from "./choice-fields.ts";
import type { ConsentField } from "./consent-typed.ts";

/** Uses in the order in which they go further. */
export const USES: readonly ConsentUse[] = [
  "letter",
  "meeting",
  "share_with_un",
  "embassy",
  "ngo",
  "public_report",
  "sg_report",
  "press_release",
  "media",
  "database",
];

/** What each use is, as it is said to a person. */
export const USE_LABELS: Labels<ConsentUse> = {
  letter: message("use-letter"),
  meeting: message("use-meeting"),
  share_with_un: message("use-share-with-un"),
  public_report: message("use-public-report"),
  sg_report: message("use-sg-report"),
  press_release: message("use-press-release"),
  media: message("use-media"),
  embassy: message("use-embassy"),
  ngo: message("use-ngo"),
  database: message("use-database"),
};

export const GIVEN_BY = ["victim", "family_member", "legal_representative"] as const;

export const GIVEN_BY_LABELS: Labels<Consent["givenBy"]> = {
  victim: message("given-by-victim"),
  family_member: message("given-by-family"),
  legal_representative: message("given-by-representative"),
};

/** What the form says of a field that is missing or wrong. */
export const WRONG_LABELS: Labels<ConsentField> = {
  mechanism: message("consent-wrong-addressee"),
  level: message("consent-wrong-level"),
  uses: message("consent-wrong-uses"),
  risks: message("consent-wrong-risks"),
  understood: message("consent-wrong-understood"),
  givenBy: message("consent-wrong-given-by"),
  giver: message("consent-wrong-giver"),
  day: message("consent-wrong-day"),
  way: message("consent-wrong-way"),
};

export const WAY_LABELS: Labels<Consent["way"]> = {
  letter: message("way-letter"),
  in_person: message("way-in-person"),
  call: message("way-call"),
  message: message("way-message"),
  writing: message("way-writing"),
  through_somebody: message("way-through-somebody"),
  not_said: message("way-not-said"),
};
