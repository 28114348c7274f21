import { FACT_VALUES } from "../../mechanisms/facts.ts";
import { stateOf } from "../../mechanisms/states.ts";
import type { CaseRecord, OwnWords } from "./case-record.ts";
import {
  choiceAt,
  choicesAt,
  choiceWithText,
  entriesAt,
  joinParts,
  single,
  splitParts,
  textAt,
  wordsAt,
  yesNoAt,
  type Part,
  type RecordPlace,
} from "./field-place.ts";
import { parsePartialDate, partialDateText } from "./partial-date.ts";
import {
  ANSWERS,
  AUTHORITIES_APPROACHED,
  DANGER,
  HEARINGS,
  IMMINENCE,
  PREFERRED_LANGUAGES,
  PREVENTION,
  RATIFICATION,
  REMEDIES,
  type Answered,
} from "./vocabulary.ts";

// The fields that ask about everything around what happened: danger, remedies, other bodies, the State, wishes and needs.

type Groups = "court" | "danger" | "racial" | "remedies" | "reported" | "stateResponse" | "wishes";

/** One member of a group of the record. */
function of<G extends Groups, K extends keyof CaseRecord[G]>(group: G, key: K): Part<CaseRecord[G][K]> {
  return {
    get: (record) => record[group][key],
    set: (record, value) => ({ ...record, [group]: { ...record[group], [key]: value } }),
  };
}

/** One member of the record. */
function whole<
  K extends "group" | "hearing" | "language" | "missions" | "needs" | "otherComplaints" | "prevention" | "reference",
>(key: K): Part<CaseRecord[K]> {
  return { get: (record) => record[key], set: (record, value) => ({ ...record, [key]: value }) };
}

/** Words beside a choice. */
function beside({ get, set }: Part<OwnWords>): Parameters<typeof choiceWithText>[2] {
  return {
    get: (record) => get(record).text,
    set: (record, text, language) => (text === "" ? record : set(record, { language, text })),
  };
}

const YES_NO = ["yes", "no"] as const;

type Treaty = CaseRecord["treaties"][number];

/** "tb:cat | ratified", "tb:cat | yes": one answer for each treaty body. */
function treatiesAt(said: readonly string[], key: "competence" | "ratified"): RecordPlace {
  return {
    read: ({ treaties }) => treaties.map((each) => joinParts([each.body, said[ANSWERS.indexOf(each[key])] ?? ""])),
    write: (record, texts) =>
      texts.reduce<CaseRecord | null>((before, text) => {
        const [code, answer = ""] = splitParts(text, 2);
        const body = FACT_VALUES.body.find((each) => each === code && each.startsWith("tb:"));
        const value = ANSWERS[said.indexOf(answer)];
        return before === null || body === undefined || value === undefined
          ? null
          : { ...before, treaties: withTreaty(before.treaties, body, key, value) };
      }, record),
  };
}

function withTreaty(
  treaties: readonly Treaty[],
  body: Treaty["body"],
  key: "competence" | "ratified",
  value: Answered,
): readonly Treaty[] {
  const there = treaties.find((each) => each.body === body) ?? { body, ratified: "unknown", competence: "unknown" };
  return [...treaties.filter((each) => each.body !== body), { ...there, [key]: value }];
}

type CircumstanceField =
  | "case_id"
  | "victim_group"
  | "state_concerned"
  | "national_authorities_approached"
  | "authority_familiar_with_facts"
  | "domestic_remedies_status"
  | "domestic_remedies_text"
  | "government_response"
  | "un_documents_references"
  | "is_followup"
  | "previous_report_number"
  | "previous_report_paragraph"
  | "further_reprisals"
  | "state_measures_taken"
  | "other_complaints"
  | "treaty_ratification_status"
  | "competence_recognised"
  | "irreparable_harm_grounds"
  | "imminence"
  | "serious_and_urgent_proof"
  | "court_application_pending"
  | "racial_ethnic_element"
  | "hearing_context"
  | "confidentiality_request_applicant"
  | "confidentiality_request_reasons"
  | "anonymity_wanted"
  | "publicity_would_worsen"
  | "current_danger_level"
  | "needs"
  | "in_geneva_now"
  | "requested_action"
  | "preferred_language"
  | "mission_contacts_known"
  | "prior_prevention_measures";

/** Fields about the circumstances, in groups of the record. */
export const CIRCUMSTANCE_PLACES: Readonly<Record<CircumstanceField, RecordPlace>> = {
  case_id: textAt(whole("reference")),
  victim_group: textAt(whole("group")),
  state_concerned: single(
    ({ state }) => state ?? "",
    (record, code) => (stateOf(code) === null ? null : { ...record, state: code }),
  ),
  /** "no_not_possible_risk | the police are those who came". */
  national_authorities_approached: choiceWithText(
    AUTHORITIES_APPROACHED,
    of("remedies", "authorities"),
    beside(of("remedies", "authoritiesText")),
  ),
  authority_familiar_with_facts: textAt(of("remedies", "familiar")),
  domestic_remedies_status: choiceAt(REMEDIES, of("remedies", "status")),
  domestic_remedies_text: wordsAt(of("remedies", "text")),
  government_response: wordsAt(of("stateResponse", "text")),
  /** "A/HRC/36/31 | 12": the symbol and the paragraph. */
  un_documents_references: entriesAt(of("reported", "documents"), {
    count: 2,
    parts: ({ paragraph, symbol }) => [symbol, paragraph],
    parse: ([symbol = "", paragraph = ""]) => (symbol === "" ? null : { symbol, paragraph }),
  }),
  is_followup: choiceAt(YES_NO, of("reported", "before")),
  previous_report_number: textAt(of("reported", "report")),
  previous_report_paragraph: textAt(of("reported", "paragraph")),
  further_reprisals: wordsAt(of("reported", "further")),
  state_measures_taken: wordsAt(of("stateResponse", "measures")),
  /** "the Commission | 2024-03 | P-12-24": the body, when, and its reference. */
  other_complaints: entriesAt(whole("otherComplaints"), {
    count: 3,
    parts: ({ body, reference, when }) => [body, partialDateText(when), reference],
    parse: ([body = "", date = "", reference = ""]) =>
      body === "" ? null : { body, when: parsePartialDate(date), reference },
  }),
  treaty_ratification_status: treatiesAt(RATIFICATION, "ratified"),
  competence_recognised: treatiesAt(ANSWERS, "competence"),
  irreparable_harm_grounds: wordsAt(of("danger", "irreparableGrounds")),
  imminence: choiceAt(IMMINENCE, of("danger", "imminence")),
  serious_and_urgent_proof: wordsAt(of("danger", "urgencyProof")),
  /** "yes | 12345/26": whether, and the number of the application. */
  court_application_pending: choiceWithText(YES_NO, of("court", "pending"), of("court", "reference")),
  /** "yes | what was said": whether, and how it shows. */
  racial_ethnic_element: choiceWithText(YES_NO, of("racial", "element"), beside(of("racial", "text"))),
  hearing_context: choiceAt(HEARINGS, whole("hearing")),
  confidentiality_request_applicant: yesNoAt(of("wishes", "applicantConfidential")),
  confidentiality_request_reasons: wordsAt(of("wishes", "confidentialityReasons")),
  anonymity_wanted: yesNoAt(of("wishes", "anonymity")),
  publicity_would_worsen: choiceAt(FACT_VALUES.publicity_worsens, of("danger", "publicityWorsens")),
  current_danger_level: choiceAt(DANGER, of("danger", "level")),
  needs: choicesAt(FACT_VALUES.needs, whole("needs")),
  /** "yes | 2026-03-20": whether, and until when. */
  in_geneva_now: choiceWithText(
    YES_NO,
    { get: ({ geneva }) => geneva.now, set: (record, now) => ({ ...record, geneva: { ...record.geneva, now } }) },
    {
      get: ({ geneva }) => partialDateText(geneva.until),
      set: (record, text) => ({ ...record, geneva: { ...record.geneva, until: parsePartialDate(text) } }),
    },
  ),
  requested_action: wordsAt(of("wishes", "action")),
  preferred_language: choiceAt(PREFERRED_LANGUAGES, whole("language")),
  /** "NO | the second secretary": the State, and whom the person knows there. */
  mission_contacts_known: entriesAt(whole("missions"), {
    count: 2,
    parts: ({ person, state }) => [state, person],
    parse: ([state = "", person = ""]) => (stateOf(state) === null ? null : { state, person }),
  }),
  prior_prevention_measures: choicesAt(PREVENTION, whole("prevention")),
};
