import type { Consent } from "../../shared/casework/consent/consent.ts";
import { askPermit, type CaseNow, type Permit, type Purpose } from "../../shared/casework/consent/gate.ts";
import type { CaseRecord, OwnWords } from "../../shared/casework/record/case-record.ts";
import { NO_DATE } from "../../shared/casework/record/partial-date.ts";
import type { DraftNote } from "../../shared/casework/sending/sending.ts";
import type { ConsentLevel } from "../../shared/mechanisms/facts.ts";
import { CONSENT_USES, type Mechanism } from "../../shared/mechanisms/mechanism.ts";
import { consent, person, WORK_DAY, workWith } from "./sample-work.ts";

// An invented case in which every text says which field it answers, so that a draft shows what has gone into it.

/** The mark of a field: one word, so that nobody's name is part of another text. */
export const markOf = (field: string): string => `Mk${field.replaceAll("_", "")}Mk`;

const words = (field: string): OwnWords => ({ language: "ar", text: `${markOf(field)} قال  ذلك\n` });

const dated = (field: string, bound: string): typeof NO_DATE => ({
  ...NO_DATE,
  from: bound,
  until: bound,
  words: markOf(field),
});

export const MARKED_RECORD: CaseRecord = {
  type: "case-record",
  version: 1,
  reference: markOf("case_id"),
  language: "ar",
  people: [
    person("p1", ["victim"], {
      name: markOf("victim_name"),
      pseudonym: markOf("victim_pseudonym"),
      gender: markOf("victim_gender"),
      attributes: ["woman_whrd", "indigenous"],
      contact: { email: "", phone: "", safe: markOf("safe_contact_channel") },
      whereabouts: "in_hiding",
      residence: "FR",
      capacity: "victim",
    }),
    person("p2", ["reporter", "relative"], {
      name: markOf("reporter_name"),
      pseudonym: "Sister",
      nationality: markOf("reporter_nationality"),
      occupation: markOf("reporter_occupation"),
      address: markOf("reporter_address"),
      contact: { email: markOf("reporter_contact"), phone: "+1", safe: "" },
      relationship: markOf("relationship_to_victim"),
      signed: true,
    }),
    person("p3", ["organisation"], { kind: "organisation", name: markOf("ngo_name"), address: markOf("ngo_address") }),
    person("p4", ["organisation", "legal_representative"], { name: markOf("ngo_legal_representatives"), signed: true }),
    person("p5", ["relative"], { name: markOf("family_members_at_risk"), pseudonym: "Mother", atRisk: true }),
    person("p6", ["colleague"], { name: markOf("colleagues_at_risk"), pseudonym: "Colleague", atRisk: true }),
    person("p7", ["alleged_perpetrator"], { name: markOf("alleged_perpetrators"), stateLink: "state" }),
  ],
  group: markOf("victim_group"),
  state: "TN",
  cooperation: [
    {
      bodies: ["hrc"],
      stage: "after",
      description: words("cooperation_description"),
      occasions: [{ when: NO_DATE, where: markOf("cooperation_dates_places"), what: "" }],
      proof: ["x1"],
    },
  ],
  categories: ["cat-a"],
  events: [
    {
      id: "e1",
      types: ["threat"],
      what: words("incident_what"),
      how: words("incident_how"),
      when: dated("incident_when", "2024-03-01"),
      where: markOf("incident_where"),
      victims: ["p1"],
      perpetrators: ["p7"],
      knownBy: "experienced",
      sources: [],
    },
  ],
  evidence: [{ id: "x1", title: markOf("evidence_list"), type: "letter", consulted: "at home", shareable: true }],
  sources: [],
  danger: {
    level: "high",
    urgency: "ongoing",
    imminence: "not_imminent",
    irreparable: "no",
    irreparableGrounds: words("irreparable_harm_grounds"),
    urgencyProof: words("serious_and_urgent_proof"),
    publicityWorsens: "no",
  },
  racial: { element: "yes", text: words("racial_ethnic_element") },
  remedies: {
    status: "exhausted",
    text: words("domestic_remedies_text"),
    authorities: "yes",
    authoritiesText: words("national_authorities_approached"),
    familiar: markOf("authority_familiar_with_facts"),
  },
  otherComplaints: [{ body: markOf("other_complaints"), when: NO_DATE, reference: "5/24" }],
  stateResponse: { text: words("government_response"), measures: words("state_measures_taken") },
  treaties: [{ body: "tb:ccpr", ratified: "yes", competence: "yes" }],
  reported: {
    before: "yes",
    report: markOf("previous_report_number"),
    paragraph: markOf("previous_report_paragraph"),
    further: words("further_reprisals"),
    documents: [{ symbol: markOf("un_documents_references"), paragraph: "7" }],
  },
  court: { pending: "yes", reference: markOf("court_application_pending") },
  hearing: "planned_hearing",
  geneva: { now: "no", until: NO_DATE },
  wishes: {
    action: words("requested_action"),
    applicantConfidential: null,
    confidentialityReasons: words("confidentiality_request_reasons"),
    anonymity: null,
  },
  needs: ["legal"],
  missions: [{ state: "CH", person: markOf("mission_contacts_known") }],
  prevention: ["P10"],
  noneKnown: [],
};

/** Everybody's agreement to every use at a level, for this mechanism by name, with all risks explained. */
export const agreedBy = (
  record: CaseRecord,
  level: ConsentLevel,
  { id }: Mechanism,
  understood = true,
): readonly Consent[] =>
  record.people.map((each, index) =>
    consent({
      id: `c${index + 1}`,
      person: each.id,
      level,
      uses: CONSENT_USES,
      mechanisms: [id],
      risks: Array.from({ length: 12 }, (_, risk) => `R${risk + 1}`),
      understood,
    }),
  );

/** Leave of the gate for a mechanism that routing recommends at every level, at the level that everybody agrees to. */
/** The case that such a permit is for, when it is exported: nothing has changed since. */
export const markedNow = (
  mechanism: Mechanism,
  level: ConsentLevel,
  { record = MARKED_RECORD, understood = true }: Pick<MarkedCase, "record" | "understood"> = {},
): CaseNow => ({
  work: workWith(record, ...(level === "none" ? [] : agreedBy(record, level, mechanism, understood))),
  withdrawals: [],
});

interface MarkedCase {
  readonly notes?: readonly DraftNote[];
  readonly organisation?: string;
  readonly record?: CaseRecord;
  readonly understood?: boolean;
}

export const permitFor = <P extends Purpose>(
  mechanism: Mechanism,
  purpose: P,
  level: ConsentLevel,
  { notes = [], organisation = "", ...marked }: MarkedCase = {},
): Permit<P> => {
  const answer = askPermit({
    ...markedNow(mechanism, level, marked),
    mechanism,
    routeAt: () => ({ outcome: "recommended", reason: "It fits." }),
    purpose,
    notes,
    organisation,
    today: WORK_DAY,
  });
  if (!answer.ok) throw new Error(`${mechanism.id}: ${answer.code}`);
  return answer.permit;
};
