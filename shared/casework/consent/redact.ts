import type { CaseEvent, CaseRecord, Cooperation, OwnWords, Person, PersonId } from "../record/case-record.ts";
import { emptyRecord, NO_REFERENCE, NO_WORDS } from "../record/empty-record.ts";
import type { FieldName } from "../record/field-names.ts";
import {
  appearancesOf,
  askedFields,
  isApplicant,
  isKeptFromState,
  nameFieldsOf,
  type Audience,
} from "./appearances.ts";
import { answeredBy } from "./person-fields.ts";
import { plainLanguage } from "./plain-language.ts";
import { namelessOf, renumbered, seenPeople, shownContact } from "./seen-people.ts";
import type { Appearance, SeenRecord, Withheld } from "./seen-record.ts";
import { contactsOf, hiddenFrom, toldByReference, Withholding, type Hidden } from "./withholding.ts";

/** A case for one audience: what it sees, how people appear in it, and what was left out. */
export interface Seen {
  readonly record: SeenRecord;
  readonly appearances: ReadonlyMap<PersonId, Appearance>;
  /** Ids in `record` of those who may be named, and whose name nobody knows. */
  readonly nameless: readonly PersonId[];
  readonly withheld: readonly Withheld[];
  /** What may stand in no text that goes with it. */
  readonly hidden: readonly Hidden[];
}

/**
 * The record as an audience may see it: what it asks for, by the names that may appear, without the people who do not. A text that holds
 * what may not be read is left out whole: words are never altered. Nothing says where a letter came from.
 */
export function seenBy(record: CaseRecord, audience: Audience): Seen {
  const appearances = appearancesOf(record, audience);
  const shown = record.people.flatMap((person) =>
    contactsOf({
      ...person,
      ...shownContact(person, appearances.get(person.id) ?? "omitted", audience, record.wishes),
    }),
  );
  const hidden = hiddenFrom(record, appearances, new Set(shown));
  const withholding = new Withholding(hidden);
  const redaction = new Redaction(record, audience, appearances, withholding);
  const [seen, nameless] = [redaction.record(), redaction.nameless()];
  return { record: seen, appearances, nameless, withheld: withholding.withheld, hidden };
}

/** One passage through a record: what is asked for passes, if it holds nothing hidden. */
class Redaction {
  readonly #whole: CaseRecord;
  readonly #appearances: ReadonlyMap<PersonId, Appearance>;
  readonly #withholding: Withholding;
  readonly #asked: ReadonlySet<string> | null;
  /** By their ids in the whole record. */
  readonly #people: ReadonlyMap<PersonId, Person>;
  readonly #evidence: ReadonlyMap<string, string>;

  constructor(
    whole: CaseRecord,
    audience: Audience,
    appearances: ReadonlyMap<PersonId, Appearance>,
    withholding: Withholding,
  ) {
    const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
    this.#whole = whole;
    this.#appearances = appearances;
    this.#withholding = withholding;
    this.#asked = askedFields(audience.mechanism);
    const evidence = whole.evidence.filter(({ id }) => this.#asks(...this.#answeredBy(id)));
    this.#evidence = renumbered("x", idsOf(evidence.filter(({ shareable }) => shareable === true)));
    for (const { id } of evidence.filter(({ shareable }) => shareable !== true)) this.#keepBack(id);
    for (const each of whole.people) {
      if (appearances.get(each.id) === "omitted") this.#omit(each);
      else if (audience.purpose === "send" && isKeptFromState(each, whole, audience.mechanism)) this.#keepName(each);
    }
    this.#people = seenPeople(whole, appearances, audience, withholding);
  }

  record(): SeenRecord {
    const { danger, geneva, racial, remedies, reported, stateResponse, treaties, wishes, ...whole } = this.#whole;
    const empty = emptyRecord(whole.reference);
    return {
      ...empty,
      reference: this.#reference(),
      language: whole.language,
      people: [...this.#people.values()],
      group: this.#text("group", whole.group, "victim_group"),
      state: whole.state,
      cooperation: whole.cooperation.map((each, index) => this.#cooperation(each, `cooperation.${index + 1}`)),
      categories: whole.categories,
      events: this.#events(),
      evidence: whole.evidence.flatMap((item) => {
        const id = this.#evidence.get(item.id);
        const pass = (field: "title" | "type" | "consulted"): string =>
          this.#withholding.text(`evidence.${item.id}.${field}`, item[field], this.#answeredBy(item.id));
        return id === undefined
          ? []
          : [{ ...item, id, title: pass("title"), type: pass("type"), consulted: pass("consulted") }];
      }),
      sources: [],
      danger: {
        ...danger,
        publicityWorsens: this.#asks("publicity_would_worsen") ? danger.publicityWorsens : null,
        irreparableGrounds: this.#words(
          "danger.irreparableGrounds",
          danger.irreparableGrounds,
          "irreparable_harm_grounds",
        ),
        urgencyProof: this.#words("danger.urgencyProof", danger.urgencyProof, "serious_and_urgent_proof"),
      },
      racial: this.#asks("racial_ethnic_element")
        ? { element: racial.element, text: this.#words("racial.text", racial.text, "racial_ethnic_element") }
        : empty.racial,
      remedies: {
        status: this.#asks("domestic_remedies_status") ? remedies.status : null,
        text: this.#words("remedies.text", remedies.text, "domestic_remedies_text"),
        authorities: this.#asks("national_authorities_approached") ? remedies.authorities : null,
        authoritiesText: this.#words(
          "remedies.authoritiesText",
          remedies.authoritiesText,
          "national_authorities_approached",
        ),
        familiar: this.#text("remedies.familiar", remedies.familiar, "authority_familiar_with_facts"),
      },
      otherComplaints: this.#asks("other_complaints")
        ? whole.otherComplaints.map((each, index) => ({
            body: this.#text(`otherComplaints.${index + 1}.body`, each.body, "other_complaints"),
            when: this.#withholding.date(`otherComplaints.${index + 1}.when`, each.when, ["other_complaints"]),
            reference: this.#text(`otherComplaints.${index + 1}.reference`, each.reference, "other_complaints"),
          }))
        : [],
      stateResponse: {
        text: this.#words("stateResponse.text", stateResponse.text, "government_response"),
        measures: this.#words("stateResponse.measures", stateResponse.measures, "state_measures_taken"),
      },
      treaties: this.#asks("treaty_ratification_status", "competence_recognised") ? treaties : [],
      reported: {
        before: this.#asks("is_followup") ? reported.before : null,
        report: this.#text("reported.report", reported.report, "previous_report_number"),
        paragraph: this.#text("reported.paragraph", reported.paragraph, "previous_report_paragraph"),
        further: this.#words("reported.further", reported.further, "further_reprisals"),
        documents: this.#asks("un_documents_references")
          ? reported.documents.map(({ paragraph, symbol }, index) => ({
              symbol: this.#text(`reported.documents.${index + 1}.symbol`, symbol, "un_documents_references"),
              paragraph: this.#text(`reported.documents.${index + 1}.paragraph`, paragraph, "un_documents_references"),
            }))
          : [],
      },
      court: {
        pending: this.#asks("court_application_pending") ? whole.court.pending : null,
        reference: this.#text("court.reference", whole.court.reference, "court_application_pending"),
      },
      hearing: this.#asks("hearing_context") ? whole.hearing : null,
      geneva: this.#asks("in_geneva_now")
        ? { now: geneva.now, until: this.#withholding.date("geneva.until", geneva.until, ["in_geneva_now"]) }
        : empty.geneva,
      wishes: {
        // Whoever asks for the name is told of the wish, with it or in its place [C9].
        anonymity: this.#asks("anonymity_wanted") || this.#asks("victim_name") ? wishes.anonymity : null,
        applicantConfidential:
          this.#asks("confidentiality_request_applicant") || this.#namesApplicant()
            ? wishes.applicantConfidential
            : null,
        action: this.#words("wishes.action", wishes.action, "requested_action"),
        confidentialityReasons: this.#words(
          "wishes.confidentialityReasons",
          wishes.confidentialityReasons,
          "confidentiality_request_reasons",
        ),
      },
      needs: this.#asks("needs") ? whole.needs : [],
      missions: this.#asks("mission_contacts_known")
        ? whole.missions.map(({ person, state }, index) => ({
            state,
            person: this.#text(`missions.${index + 1}.person`, person, "mission_contacts_known"),
          }))
        : [],
      prevention: this.#asks("prior_prevention_measures") ? whole.prevention : [],
      noneKnown: whole.noneKnown.filter((field) => this.#asks(field)),
    };
  }

  nameless(): readonly PersonId[] {
    return this.#shown([...namelessOf(this.#whole.people, this.#appearances)]);
  }

  #reference(): string {
    const told = toldByReference(this.#whole);
    if (told.length === 0) return this.#whole.reference;
    for (const each of told) this.#withholding.leaveOut({ place: "reference", ...each, fields: ["case_id"] });
    return NO_REFERENCE;
  }

  // An event that happened to nobody but people who do not appear is theirs, and is left out.
  #events(): readonly CaseEvent[] {
    const kept = this.#whole.events.filter(({ id, victims }) => {
      const [first] = victims;
      if (first === undefined || victims.some((victim) => this.#people.has(victim))) return true;
      const fields = ["incident_what", "incident_how", "incident_when", "incident_where", "incident_type"] as const;
      this.#withholding.leaveOut({ place: `events.${id}`, person: first, holds: "person", fields });
      return false;
    });
    return kept.map((event, index) => ({
      id: `e${index + 1}`,
      types: this.#asks("incident_type") ? event.types : [],
      what: this.#words(`events.${event.id}.what`, event.what, "incident_what"),
      how: this.#words(`events.${event.id}.how`, event.how, "incident_how"),
      when: this.#withholding.date(`events.${event.id}.when`, event.when, ["incident_when"]),
      where: this.#text(`events.${event.id}.where`, event.where, "incident_where"),
      victims: this.#shown(event.victims),
      perpetrators: this.#asks("alleged_perpetrators") ? this.#shown(event.perpetrators) : [],
      knownBy: event.knownBy,
      sources: [],
    }));
  }

  #cooperation(each: Cooperation, place: string): Cooperation {
    return {
      bodies: each.bodies,
      stage: this.#asks("cooperation_stage") ? each.stage : null,
      description: this.#words(`${place}.description`, each.description, "cooperation_description"),
      occasions: this.#asks("cooperation_dates_places")
        ? each.occasions.map(({ what, when, where }, index) => ({
            when: this.#withholding.date(`${place}.occasions.${index + 1}.when`, when, ["cooperation_dates_places"]),
            where: this.#text(`${place}.occasions.${index + 1}.where`, where, "cooperation_dates_places"),
            what: this.#text(`${place}.occasions.${index + 1}.what`, what, "cooperation_dates_places"),
          }))
        : [],
      proof: each.proof.flatMap((id) => this.#evidence.get(id) ?? []),
    };
  }

  #shown(people: readonly PersonId[]): readonly PersonId[] {
    return people.flatMap((id) => this.#people.get(id)?.id ?? []);
  }

  #asks(...fields: readonly string[]): boolean {
    const asked = this.#asked;
    return asked === null || fields.some((field) => asked.has(field));
  }

  /** Whoever does not appear answers nothing that is asked. */
  #omit(person: Person): void {
    const fields = answeredBy(person).filter((field) => this.#asks(field));
    if (fields.length === 0) return;
    this.#withholding.leaveOut({ place: `people.${person.id}`, person: person.id, holds: "person", fields });
  }

  #namesApplicant(): boolean {
    return this.#whole.people.some((each) => isApplicant(each) && this.#appearances.get(each.id) === "named");
  }

  /** Whoever wishes not to be named to the State: what is asked for and not told. */
  #keepName(person: Person): void {
    const asked = nameFieldsOf(person.roles).filter((field) => this.#asks(field));
    const fields = answeredBy(person).filter((field) => asked.includes(field));
    if (fields.length === 0) return;
    this.#withholding.leaveOut({ place: `people.${person.id}.name`, person: person.id, holds: "name", fields });
  }

  #keepBack(evidence: string): void {
    const fields = this.#answeredBy(evidence);
    this.#withholding.leaveOut({ place: `evidence.${evidence}`, person: null, holds: "evidence", fields });
  }

  #answeredBy(evidence: string): readonly FieldName[] {
    const isProof = this.#whole.cooperation.some(({ proof }) => proof.includes(evidence));
    return ["evidence_list", isProof ? "cooperation_evidence" : "serious_and_urgent_proof"];
  }

  #text(place: string, text: string, field: FieldName): string {
    return this.#asks(field) ? this.#withholding.text(place, text, [field]) : "";
  }

  #words(place: string, words: OwnWords, field: FieldName): OwnWords {
    if (!this.#asks(field)) return NO_WORDS;
    const { language, text } = this.#withholding.words(place, words, [field]);
    return { language: plainLanguage(language), text };
  }
}
