import { GROUP_NAMES } from "../../../shared/mechanisms/group-names.ts";
import type { Contact, Learner } from "../../../shared/mechanisms/mechanism.ts";
import type { Outcome } from "../../../shared/mechanisms/outcome.ts";
import type { Part } from "../../../shared/mechanisms/routing-rule.ts";
import type { Learned } from "../../../shared/casework/consent/compare.ts";
import type { Sending } from "../../../shared/casework/sending/sending.ts";
import { message } from "../../i18n/localize.ts";
import type { NamedRoute } from "../../workers/casework-views.ts";
import type { Labels } from "./choice-fields.ts";

export const OUTCOME_LABELS: Labels<Outcome> = {
  recommended: message("outcome-recommended"),
  possible: message("outcome-possible"),
  draft_only: message("outcome-draft-only"),
  not_applicable: message("outcome-not-applicable"),
};

export const LEARNER_LABELS: Labels<Learner> = {
  mechanism: message("learner-mechanism"),
  un_entities: message("learner-un"),
  state: message("learner-state"),
  public: message("learner-public"),
  other_organisations: message("learner-others"),
};

export const LEARNED_LABELS: Labels<Learned> = {
  name: message("learned-name"),
  initials: message("learned-initials"),
  facts: message("learned-facts"),
  existence: message("learned-existence"),
};

export const CONTACT_LABELS: Labels<Contact["kind"]> = {
  email: message("contact-email"),
  email_copy: message("contact-email-copy"),
  page: message("contact-page"),
  form: message("contact-form"),
  phone: message("contact-phone"),
  fax: message("contact-fax"),
  post: message("contact-post"),
  route: message("contact-route"),
};

export const CHANNEL_LABELS: Labels<Sending["channel"]> = {
  email: message("channel-email"),
  form: message("channel-form"),
  post: message("channel-post"),
  fax: message("channel-fax"),
  phone: message("channel-phone"),
  in_person: message("channel-in-person"),
  secure_message: message("channel-secure-message"),
  other: message("channel-other"),
};

/** How soon help can come of it. */
export const SPEEDS = ["now", "soon", "later", "record"] as const;
export type Speed = (typeof SPEEDS)[number];

export const SPEED_LABELS: Labels<Speed> = {
  now: message("speed-now"),
  soon: message("speed-soon"),
  later: message("speed-later"),
  record: message("speed-record"),
};

/** What a part in a response means for how soon help can come of it. */
export const SPEED_OF_PART: Readonly<Record<Part, Speed>> = {
  urgent_support: "now",
  urgent_protection: "now",
  first_responder: "now",
  urgent_political: "soon",
  prevention: "soon",
  additional: "soon",
  legal_remedy: "later",
  publicity: "later",
  information: "record",
};

/** What a mechanism or a group is called. */
export function routeName({ mechanism, name }: Pick<NamedRoute, "mechanism" | "name">): string {
  return name ?? GROUP_NAMES.get(mechanism) ?? mechanism;
}
