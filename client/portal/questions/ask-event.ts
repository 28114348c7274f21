import { INCIDENTS, STATE_LINKS } from "../../../shared/mechanisms/report-words.ts";
import { message } from "../../i18n/localize.ts";
import { optionsOf, YES_NO } from "./options.ts";
import type { Question } from "./question.ts";

const KINDS = optionsOf(INCIDENTS, {
  threat: message("incident-threat"),
  travel_ban: message("incident-travel-ban"),
  passport_confiscation: message("incident-passport"),
  arrest_detention: message("incident-detention"),
  surveillance: message("incident-surveillance"),
  stalking: message("incident-stalking"),
  hacking: message("incident-hacking"),
  smear_defamation: message("incident-smear"),
  criminal_proceedings: message("incident-criminal"),
  disbarment_or_licence: message("incident-licence"),
  funding_denial: message("incident-funding"),
  physical_attack: message("incident-attack"),
  sexual_violence: message("incident-sexual-violence"),
  torture_ill_treatment: message("incident-torture"),
  enforced_disappearance: message("incident-disappearance"),
  killing: message("incident-killing"),
  family_targeted: message("incident-family"),
  registration_denial: message("incident-registration"),
  dismissal: message("incident-dismissal"),
  school_exclusion: message("incident-school"),
  other: message("incident-other"),
});

const LINKS = optionsOf(STATE_LINKS, {
  state: message("link-state"),
  linked_to_state: message("link-linked"),
  non_state: message("link-non-state"),
  unknown: message("link-unknown"),
});

/** What was done, when and where. */
export const ASK_EVENT: readonly Question[] = [
  {
    field: "incident_type",
    step: "event",
    ask: message("ask-incident-type"),
    why: message("why-incident-type"),
    form: { kind: "choices", options: KINDS },
  },
  {
    field: "incident_when",
    step: "event",
    ask: message("ask-when"),
    hint: message("hint-when"),
    why: message("why-when"),
    form: { kind: "date" },
  },
  {
    field: "incident_where",
    step: "event",
    ask: message("ask-where"),
    hint: message("hint-where"),
    why: message("why-where"),
    form: { kind: "line" },
  },
  {
    field: "state_concerned",
    step: "event",
    ask: message("ask-state"),
    hint: message("hint-state"),
    why: message("why-state"),
    form: { kind: "state" },
  },
  {
    field: "incident_how",
    step: "event",
    ask: message("ask-how"),
    hint: message("hint-how"),
    why: message("why-how"),
    form: { kind: "words" },
  },
  {
    field: "racial_ethnic_element",
    step: "event",
    ask: message("ask-racial"),
    why: message("why-racial"),
    form: { kind: "choice-more", options: YES_NO, more: message("more-racial"), moreIf: ["yes"] },
  },
];

/** Who did it. */
export const ASK_ACTORS: readonly Question[] = [
  {
    field: "alleged_perpetrators",
    step: "actors",
    ask: message("ask-actors"),
    hint: message("hint-actors"),
    why: message("why-actors"),
    form: {
      kind: "list",
      parts: [
        { kind: "line", label: message("part-actor") },
        { kind: "choice", label: message("part-link"), options: LINKS },
      ],
    },
    none: message("none-actors"),
  },
];
