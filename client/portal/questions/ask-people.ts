import { FACT_VALUES } from "../../../shared/mechanisms/facts.ts";
import { CONSENT_CAPACITY, REPORTER_ROLES, WHEREABOUTS } from "../../../shared/mechanisms/report-words.ts";
import { message } from "../../i18n/localize.ts";
import { optionsOf } from "./options.ts";
import type { Question } from "./question.ts";
import { OTHERS, type ReporterRole } from "./role.ts";

const ROLES = optionsOf(REPORTER_ROLES, {
  victim: message("role-victim"),
  relative: message("role-relative"),
  legal_representative: message("role-legal-representative"),
  ngo: message("role-ngo"),
  witness: message("role-witness"),
  other_assistant: message("role-other-assistant"),
});

/** What nobody says of themselves. */
const OF_OTHERS: readonly string[] = ["disappeared", "deceased", "unknown"];

const PLACES = optionsOf(WHEREABOUTS, {
  known_safe: message("place-known-safe"),
  not_safe: message("place-not-safe"),
  detained: message("place-detained"),
  disappeared: message("place-disappeared"),
  in_hiding: message("place-in-hiding"),
  abroad: message("place-abroad"),
  deceased: message("place-deceased"),
  unknown: message("place-unknown"),
}).map((option) => (OF_OTHERS.includes(option.value) ? { ...option, except: ["victim"] as const } : option));

const CAPACITIES = optionsOf(CONSENT_CAPACITY, {
  victim: message("capacity-victim"),
  family_member: message("capacity-family-member"),
  legal_representative: message("capacity-legal-representative"),
  cannot_be_obtained: message("capacity-nobody"),
});

const ATTRIBUTES = optionsOf(FACT_VALUES.attrs, {
  woman_whrd: message("attribute-woman"),
  lgbti: message("attribute-lgbti"),
  trans: message("attribute-trans"),
  journalist: message("attribute-journalist"),
  lawyer: message("attribute-lawyer"),
  child: message("attribute-child"),
  person_with_disability: message("attribute-disability"),
  migrant: message("attribute-migrant"),
  ethnic_or_racial_group: message("attribute-ethnic"),
  indigenous: message("attribute-indigenous"),
  environmental_defender: message("attribute-environment"),
});

const NEAR: readonly ReporterRole[] = ["relative", "legal_representative", "ngo", "other_assistant"];

/** Who tells of it, and to whom it happened. */
export const ASK_PEOPLE: readonly Question[] = [
  {
    field: "reporter_role",
    step: "people",
    ask: message("ask-reporter-role"),
    why: message("why-reporter-role"),
    form: { kind: "choice", options: ROLES },
  },
  {
    field: "relationship_to_victim",
    step: "people",
    ask: message("ask-relationship"),
    hint: message("hint-relationship"),
    why: message("why-relationship"),
    form: { kind: "line" },
    roles: NEAR,
  },
  {
    field: "ngo_name",
    step: "people",
    ask: message("ask-ngo-name"),
    why: message("why-ngo-name"),
    form: { kind: "line" },
    roles: ["ngo"],
  },
  {
    field: "victim_name",
    step: "people",
    ask: message("ask-victim-name"),
    hint: message("hint-victim-name"),
    why: message("why-victim-name"),
    form: { kind: "list", parts: [{ kind: "line", label: message("part-name") }] },
  },
  {
    field: "victim_group",
    step: "people",
    ask: message("ask-victim-group"),
    hint: message("hint-victim-group"),
    why: message("why-victim-group"),
    form: { kind: "line" },
    none: message("none-group"),
  },
  {
    field: "victim_whereabouts_status",
    step: "people",
    ask: message("ask-whereabouts"),
    why: message("why-whereabouts"),
    form: { kind: "choice", options: PLACES },
    offersNotSure: false,
  },
  {
    field: "state_of_residence_now",
    step: "people",
    ask: message("ask-residence"),
    hint: message("hint-residence"),
    why: message("why-residence"),
    form: { kind: "state" },
    when: (known) => !known("victim_whereabouts_status").some((place) => GONE.includes(place)),
  },
  {
    field: "victim_attributes",
    step: "people",
    ask: message("ask-attributes"),
    hint: message("hint-attributes"),
    why: message("why-attributes"),
    form: { kind: "choices", options: ATTRIBUTES },
  },
  {
    field: "victim_consent_capacity",
    step: "people",
    ask: message("ask-capacity"),
    why: message("why-capacity"),
    form: { kind: "choice", options: CAPACITIES },
    roles: OTHERS,
  },
];

/** Where nobody is in a country that could be named. */
const GONE: readonly string[] = ["disappeared", "deceased", "unknown"];
