import { FACT_VALUES } from "../../../shared/mechanisms/facts.ts";
import { PREFERRED_LANGUAGES } from "../../../shared/mechanisms/report-words.ts";
import { message } from "../../i18n/localize.ts";
import { optionsOf, YES_NO } from "./options.ts";
import type { Question } from "./question.ts";
import { OTHERS } from "./role.ts";

const NEEDS = optionsOf(FACT_VALUES.needs, {
  urgent_monitoring: message("need-monitoring"),
  advocacy: message("need-advocacy"),
  appeals_to_authorities: message("need-appeals"),
  protective_publicity: message("need-publicity"),
  relocation: message("need-relocation"),
  medical: message("need-medical"),
  legal: message("need-legal"),
  subsistence: message("need-subsistence"),
  legal_advice: message("need-legal-advice"),
  physical_security: message("need-physical-security"),
  digital_security: message("need-digital-security"),
  communications: message("need-communications"),
  capacity_building: message("need-training"),
  transport: message("need-transport"),
  family_support: message("need-family"),
});

const WORSENS = optionsOf(FACT_VALUES.publicity_worsens, {
  yes: message("worsens-yes"),
  no: message("worsens-no"),
  unclear: message("worsens-unclear"),
});

/** Names of languages are those of the languages themselves. */
const LANGUAGES = optionsOf(PREFERRED_LANGUAGES, {
  en: message("answer-in-en"),
  fr: message("answer-in-fr"),
  es: message("answer-in-es"),
  ru: message("answer-in-ru"),
  ar: message("answer-in-ar"),
  zh: message("answer-in-zh"),
  pt: message("answer-in-pt"),
  other: message("answer-in-other"),
});

/** What she needs and wishes. What she agrees to is asked elsewhere. */
export const ASK_NEEDS: readonly Question[] = [
  {
    field: "needs",
    step: "needs",
    ask: message("ask-needs"),
    why: message("why-needs"),
    form: { kind: "choices", options: NEEDS },
    none: message("none-needs"),
  },
  {
    field: "requested_action",
    step: "needs",
    ask: message("ask-action"),
    hint: message("hint-action"),
    why: message("why-action"),
    form: { kind: "words" },
  },
  {
    field: "publicity_would_worsen",
    step: "needs",
    ask: message("ask-publicity"),
    why: message("why-publicity"),
    form: { kind: "choice", options: WORSENS },
    offersNotSure: false,
  },
  {
    field: "anonymity_wanted",
    step: "needs",
    ask: message("ask-anonymity"),
    why: message("why-anonymity"),
    form: { kind: "choice", options: YES_NO },
  },
  {
    field: "confidentiality_request_applicant",
    step: "needs",
    ask: message("ask-confidential"),
    why: message("why-confidential"),
    form: { kind: "choice", options: YES_NO },
    roles: OTHERS,
  },
  {
    field: "confidentiality_request_reasons",
    step: "needs",
    ask: message("ask-confidential-reasons"),
    why: message("why-confidential-reasons"),
    form: { kind: "words" },
    when: (known) =>
      known("anonymity_wanted").includes("yes") || known("confidentiality_request_applicant").includes("yes"),
  },
  {
    field: "mission_contacts_known",
    step: "needs",
    ask: message("ask-missions"),
    hint: message("hint-missions"),
    why: message("why-missions"),
    form: {
      kind: "list",
      parts: [
        { kind: "state", label: message("part-state") },
        { kind: "line", label: message("part-person") },
      ],
    },
    none: message("none-missions"),
  },
];

/** What proves it, besides the files. */
export const ASK_EVIDENCE: readonly Question[] = [
  {
    field: "evidence_list",
    step: "evidence",
    ask: message("ask-evidence"),
    hint: message("hint-evidence"),
    why: message("why-evidence"),
    form: {
      kind: "list",
      parts: [
        { kind: "line", label: message("part-item") },
        { kind: "blank" },
        { kind: "line", label: message("part-lies") },
        { kind: "choice", label: message("part-shareable"), options: YES_NO },
      ],
    },
    none: message("none-evidence"),
  },
];

/** Safe ways and times to answer. */
export const ASK_CONTACT: readonly Question[] = [
  {
    field: "safe_contact_channel",
    step: "contact",
    ask: message("ask-safe-contact"),
    hint: message("hint-safe-contact"),
    why: message("why-safe-contact"),
    form: { kind: "line" },
  },
  {
    field: "reporter_contact",
    step: "contact",
    ask: message("ask-reporter-contact"),
    hint: message("hint-safe-contact"),
    why: message("why-reporter-contact"),
    form: { kind: "line" },
    roles: OTHERS,
  },
  {
    field: "preferred_language",
    step: "contact",
    ask: message("ask-language"),
    why: message("why-language"),
    form: { kind: "choice", options: LANGUAGES },
  },
];
