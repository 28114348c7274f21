import type { Consent } from "../../../shared/casework/consent/consent.ts";
import type { ConsentUse } from "../../../shared/mechanisms/mechanism.ts";
import { message } from "../../i18n/localize.ts";
import type { Labels } from "./choice-fields.ts";

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

export const WAY_LABELS: Labels<Consent["way"]> = {
  letter: message("way-letter"),
  in_person: message("way-in-person"),
  call: message("way-call"),
  message: message("way-message"),
  writing: message("way-writing"),
  through_somebody: message("way-through-somebody"),
  not_said: message("way-not-said"),
};
