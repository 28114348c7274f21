import type { Body, FactValue } from "../../mechanisms/facts.ts";
import type { NoneField } from "./field-names.ts";
import type { PartialDate } from "./partial-date.ts";
import type {
  Answered,
  AuthoritiesApproached,
  Category122,
  ConsentCapacity,
  Danger,
  Hearing,
  Imminence,
  Incident,
  KnownBy,
  PreferredLanguage,
  Prevention,
  Remedies,
  Role,
  Stage,
  StateLink,
  Whereabouts,
} from "./vocabulary.ts";

// What a caseworker knows about a case. Texts may be empty and choices null: a record grows. Every field of `REPORT_FIELDS` has its place.

/** Somebody's own words, in their language (BCP 47, `und` when unknown). Never altered by us. */
export interface OwnWords {
  readonly language: string;
  readonly text: string;
}

/** "p1", "p4728391": never used again for somebody else within a case (`createPersonId`). */
export type PersonId = string;
/** "e1", "e2", … */
export type EventId = string;

/** A person, organisation, group or unit. */
export interface Person {
  readonly id: PersonId;
  readonly kind: "person" | "organisation" | "group";
  readonly roles: readonly Role[];
  readonly name: string;
  /** Used wherever the name may not appear. Never empty: "P1" until a caseworker chooses another. */
  readonly pseudonym: string;
  readonly gender: string;
  readonly attributes: readonly FactValue<"attrs">[];
  readonly nationality: string;
  readonly occupation: string;
  readonly address: string;
  readonly contact: { readonly email: string; readonly phone: string; readonly safe: string };
  readonly whereabouts: Whereabouts | null;
  /** Where the person is now, ISO 3166-1 alpha-2; null when unknown or not to be written down. */
  readonly residence: string | null;
  /** To the victim: "mother", "lawyer since 2019". */
  readonly relationship: string;
  /** Whether a signature is at hand, where one is asked for. */
  readonly signed: boolean;
  /** Of a victim: who can consent. */
  readonly capacity: ConsentCapacity | null;
  /** Of an alleged perpetrator. */
  readonly stateLink: StateLink | null;
  /** Of relatives and colleagues: in danger because of the case. */
  readonly atRisk: boolean;
}

/** One time that somebody cooperated, or tried to, with a body. */
export interface Cooperation {
  readonly bodies: readonly Body[];
  readonly stage: Stage | null;
  readonly description: OwnWords;
  readonly occasions: readonly { readonly when: PartialDate; readonly where: string; readonly what: string }[];
  /** What proves it, as ids of `evidence`. */
  readonly proof: readonly string[];
}

/** Who did what to whom, when and where, and how that is known. */
export interface CaseEvent {
  readonly id: EventId;
  readonly types: readonly Incident[];
  readonly what: OwnWords;
  readonly how: OwnWords;
  readonly when: PartialDate;
  readonly where: string;
  readonly victims: readonly PersonId[];
  readonly perpetrators: readonly PersonId[];
  readonly knownBy: KnownBy;
  /** Ids of `sources` that tell of it. */
  readonly sources: readonly string[];
}

/** A thing that proves something. */
export interface EvidenceItem {
  /** "x1", "x2", … */
  readonly id: string;
  readonly title: string;
  readonly type: string;
  /** Where it was consulted or lies. */
  readonly consulted: string;
  /** Whether it may be passed on at all; null while nobody has asked. */
  readonly shareable: boolean | null;
}

/** Where something in the record comes from: a letter of the case, an answer in it, or something else that was read or told. */
export interface CaseSource {
  /** "s1", "s2", … */
  readonly id: string;
  readonly kind: "letter" | "answer" | "other";
  /** Submission id of the letter; null for others. */
  readonly submission: string | null;
  /** The id of the answered question; null for others. */
  readonly question: string | null;
  readonly day: string;
  readonly words: OwnWords;
}

/** Another body that has, or had, the case. */
export interface OtherComplaint {
  readonly body: string;
  readonly when: PartialDate;
  readonly reference: string;
}

/** A case record of version 1. */
export interface CaseRecord {
  readonly type: "case-record";
  readonly version: 1;
  /** Our reference, quoted in every letter, or `NO_REFERENCE`. No name, nothing that says whose case it is. */
  readonly reference: string;
  readonly language: PreferredLanguage | null;
  readonly people: readonly Person[];
  /** A group or community that is affected as a whole. */
  readonly group: string;
  readonly state: string | null;
  readonly cooperation: readonly Cooperation[];
  readonly categories: readonly Category122[];
  readonly events: readonly CaseEvent[];
  readonly evidence: readonly EvidenceItem[];
  readonly sources: readonly CaseSource[];
  readonly danger: {
    readonly level: Danger | null;
    readonly urgency: FactValue<"urgency"> | null;
    readonly imminence: Imminence | null;
    readonly irreparable: FactValue<"irreparable"> | null;
    readonly irreparableGrounds: OwnWords;
    readonly urgencyProof: OwnWords;
    readonly publicityWorsens: FactValue<"publicity_worsens"> | null;
  };
  readonly racial: { readonly element: FactValue<"racial"> | null; readonly text: OwnWords };
  readonly remedies: {
    readonly status: Remedies | null;
    readonly text: OwnWords;
    readonly authorities: AuthoritiesApproached | null;
    readonly authoritiesText: OwnWords;
    /** An authority that knows the facts. */
    readonly familiar: string;
  };
  readonly otherComplaints: readonly OtherComplaint[];
  readonly stateResponse: { readonly text: OwnWords; readonly measures: OwnWords };
  readonly treaties: readonly {
    readonly body: Body;
    readonly ratified: Answered;
    readonly competence: Answered;
  }[];
  readonly reported: {
    /** In a report of the Secretary-General on reprisals. */
    readonly before: "yes" | "no" | null;
    readonly report: string;
    readonly paragraph: string;
    readonly further: OwnWords;
    readonly documents: readonly { readonly symbol: string; readonly paragraph: string }[];
  };
  readonly court: { readonly pending: "yes" | "no" | null; readonly reference: string };
  readonly hearing: Hearing | null;
  readonly geneva: { readonly now: "yes" | "no" | null; readonly until: PartialDate };
  readonly wishes: {
    readonly action: OwnWords;
    /** To keep the applicant's name from the State (IACHR); null while nobody has asked. */
    readonly applicantConfidential: boolean | null;
    readonly confidentialityReasons: OwnWords;
    /** To stay anonymous although the name is given (ACHPR); null while nobody has asked. */
    readonly anonymity: boolean | null;
  };
  readonly needs: readonly FactValue<"needs">[];
  /** Diplomats who are known to the person. */
  readonly missions: readonly { readonly state: string; readonly person: string }[];
  readonly prevention: readonly Prevention[];
  /** What somebody was asked about and knows none of: nothing is there, and that is an answer. */
  readonly noneKnown: readonly NoneField[];
}
