import { message } from "../i18n/localize.ts";
import { ATTRIBUTE_LABELS, BODY_LABELS, NEED_LABELS, UNCLEAR_LABELS, YES_NO_LABELS } from "./casework/fact-labels.ts";
import {
  AUTHORITIES_LABELS,
  CAPACITY_LABELS,
  DANGER_LABELS,
  HEARING_LABELS,
  IMMINENCE_LABELS,
  INCIDENT_LABELS,
  PREFERRED_LANGUAGE_LABELS,
  REMEDIES_LABELS,
  ROLE_LABELS,
  STAGE_LABELS,
  STATE_LINK_LABELS,
  WHEREABOUTS_LABELS,
} from "./casework/record-labels.ts";

/** How a part of an answer is said in words: by the message of its value, as the name of a State, or as it was written. */
export type PartWords = Readonly<Record<string, string>> | "state" | "theirs";

/** What a question of the portal is called here, and how each part of an answer's lines is said. */
export interface FieldQuestion {
  readonly words: string;
  readonly parts: readonly PartWords[];
}

function field(words: string, ...parts: readonly PartWords[]): FieldQuestion {
  return { words, parts };
}

// A map, not an object: keys come from whoever wrote the letter, and `constructor` is one that they may choose.
/** The questions of the portal by their keys. The words are those of the facts that they fill, where these stand by themselves. */
export const FIELD_QUESTIONS: ReadonlyMap<string, FieldQuestion> = new Map([
  ["reporter-role", field(message("question-reporter-role"), { ...ROLE_LABELS, ngo: ROLE_LABELS.organisation })],
  ["relationship-to-victim", field(message("person-relationship"))],
  ["ngo-name", field(message("question-ngo-name"))],
  ["victim-name", field(message("question-victim-name"))],
  ["victim-group", field(message("fact-group"))],
  ["victim-whereabouts-status", field(message("person-whereabouts"), WHEREABOUTS_LABELS)],
  ["state-of-residence-now", field(message("person-residence"), "state")],
  ["victim-attributes", field(message("question-attributes"), ATTRIBUTE_LABELS)],
  ["victim-consent-capacity", field(message("person-capacity"), CAPACITY_LABELS)],
  ["current-danger-level", field(message("danger-level"), DANGER_LABELS)],
  ["imminence", field(message("danger-imminence"), IMMINENCE_LABELS)],
  ["irreparable-harm-grounds", field(message("danger-grounds"))],
  ["serious-and-urgent-proof", field(message("danger-proof"))],
  ["family-members-at-risk", field(message("question-family"))],
  ["colleagues-at-risk", field(message("question-colleagues"))],
  ["incident-type", field(message("event-types"), INCIDENT_LABELS)],
  ["incident-when", field(message("question-when"))],
  ["incident-where", field(message("question-where"))],
  ["state-concerned", field(message("fact-state"), "state")],
  ["incident-how", field(message("event-how"))],
  ["racial-ethnic-element", field(message("racial-element"), YES_NO_LABELS)],
  ["alleged-perpetrators", field(message("question-who-did-it"), "theirs", STATE_LINK_LABELS)],
  ["cooperation-body", field(message("question-bodies"), BODY_LABELS)],
  ["cooperation-stage", field(message("question-stage"), STAGE_LABELS)],
  ["cooperation-description", field(message("question-cooperation"))],
  ["cooperation-dates-places", field(message("question-occasions"))],
  ["cooperation-evidence", field(message("question-cooperation-proof"))],
  ["hearing-context", field(message("hearing"), HEARING_LABELS)],
  ["court-application-pending", field(message("court-pending"), YES_NO_LABELS)],
  ["in-geneva-now", field(message("geneva-now"), YES_NO_LABELS)],
  ["national-authorities-approached", field(message("remedies-authorities"), AUTHORITIES_LABELS)],
  ["authority-familiar-with-facts", field(message("remedies-familiar"))],
  ["domestic-remedies-status", field(message("remedies-status"), REMEDIES_LABELS)],
  ["domestic-remedies-text", field(message("remedies-text"))],
  ["other-complaints", field(message("complaints-title"))],
  ["un-documents-references", field(message("documents-title"))],
  ["is-followup", field(message("reported-before"), YES_NO_LABELS)],
  ["previous-report-number", field(message("reported-report"))],
  ["previous-report-paragraph", field(message("question-report-paragraph"))],
  ["further-reprisals", field(message("question-further"))],
  ["government-response", field(message("question-response"))],
  ["state-measures-taken", field(message("question-measures"))],
  ["needs", field(message("wish-needs"), NEED_LABELS)],
  ["requested-action", field(message("wish-action"))],
  ["publicity-would-worsen", field(message("danger-publicity"), UNCLEAR_LABELS)],
  ["anonymity-wanted", field(message("wish-anonymity"), YES_NO_LABELS)],
  ["confidentiality-request-applicant", field(message("wish-confidential"), YES_NO_LABELS)],
  ["confidentiality-request-reasons", field(message("wish-reasons"))],
  ["mission-contacts-known", field(message("missions-title"), "state")],
  [
    "evidence-list",
    field(message("question-evidence"), "theirs", "theirs", "theirs", {
      no: message("evidence-not-shareable"),
      yes: message("evidence-is-shareable"),
    }),
  ],
  ["safe-contact-channel", field(message("person-safe"))],
  ["reporter-contact", field(message("question-reporter-contact"))],
  ["preferred-language", field(message("fact-language"), PREFERRED_LANGUAGE_LABELS)],
]);
