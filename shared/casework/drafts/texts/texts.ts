import type { ConsentLevel, FactValue } from "../../../mechanisms/facts.ts";
import type { ConsentUse, DraftKind } from "../../../mechanisms/mechanism.ts";
import type { Consent } from "../../consent/consent.ts";
import type { StateUse } from "../../consent/state-uses.ts";
import type { FieldName } from "../../record/field-names.ts";
import type {
  Answered,
  AuthoritiesApproached,
  Category122,
  ConsentCapacity,
  Danger,
  Hearing,
  Imminence,
  Incident,
  PreferredLanguage,
  Prevention,
  Remedies,
  Role,
  Stage,
  StateLink,
  Whereabouts,
} from "../../record/vocabulary.ts";
import type { Season } from "../../record/partial-date.ts";
import type { Draft } from "../draft.ts";
import type { SectionId } from "../sections.ts";

// All fixed text of drafts, by language. That nothing is left untranslated is checked by the compiler: every language has every key.

/** The forms that a submission takes: one for each kind, and more where bodies of one kind are asked for different things. */
export type FormId =
  | DraftKind
  | "treaty-body-reprisal"
  | "hearing-reminder"
  | "closed-hearing"
  | "commissioner"
  | "committee-report"
  | "mission-in-writing"
  | "raised-by-states";

/** What a form says by itself. */
export interface FormText {
  readonly title: string;
  /** What this is, in one or two sentences. Nothing that depends on the case. */
  readonly opening: string;
  /** What the addressee is asked to do. */
  readonly asked: readonly string[];
  /** The same where nothing may reach the State or the public. Null: such a submission is never sent. */
  readonly quiet: readonly string[] | null;
}

/** Labels of what the mechanism asks for: short, without a capital where the language allows it. */
export type FieldLabels = { readonly [F in FieldName]: string };

/** Words for what a record chooses from. */
export interface Choices {
  readonly body: { readonly [V in FactValue<"body">]: string };
  readonly role: { readonly [V in Role]: string };
  readonly whereabouts: { readonly [V in Whereabouts]: string };
  readonly capacity: { readonly [V in ConsentCapacity]: string };
  readonly stage: { readonly [V in Stage]: string };
  readonly category: { readonly [V in Category122]: string };
  readonly incident: { readonly [V in Incident]: string };
  readonly stateLink: { readonly [V in StateLink]: string };
  readonly authorities: { readonly [V in AuthoritiesApproached]: string };
  readonly remedies: { readonly [V in Remedies]: string };
  readonly imminence: { readonly [V in Imminence]: string };
  readonly danger: { readonly [V in Danger]: string };
  readonly urgency: { readonly [V in Exclude<FactValue<"urgency">, "past">]: string };
  readonly answered: { readonly [V in Answered]: string };
  /** Whether a use was agreed to. */
  readonly agreed: { readonly yes: string; readonly no: string; readonly forTheRecord: string };
  readonly hearing: { readonly [V in Hearing]: string };
  readonly language: { readonly [V in PreferredLanguage]: string };
  readonly prevention: { readonly [V in Prevention]: string };
  readonly attribute: { readonly [V in FactValue<"attrs">]: string };
  readonly need: { readonly [V in FactValue<"needs">]: string };
  readonly publicity: { readonly [V in FactValue<"publicity_worsens">]: string };
  readonly level: { readonly [V in ConsentLevel]: string };
  /** The same where no victim is named, for the levels that speak of the name. */
  readonly levelUnnamed: { readonly [V in ConsentLevel]?: string };
  readonly use: { readonly [V in ConsentUse]: string };
  /** The same uses as far as they reach the State: what is told, one by one, of what may be sent. */
  readonly withState: { readonly [V in StateUse]: string };
  readonly giver: { readonly [V in Consent["givenBy"]]: string };
}

/** How dates are said. Bounds come as texts already. */
export interface DateWords {
  /** January to December. */
  readonly months: readonly string[];
  /** Said of a year as months are. */
  readonly seasons: { readonly [S in Season]: string };
  readonly day: (day: number, month: string, year: string) => string;
  readonly month: (month: string, year: string) => string;
  /** A day as it stands in `between`, where languages ask for an article that months and years have none of. */
  readonly dayBetween: (day: string) => string;
  readonly between: (from: string, until: string) => string;
  readonly since: (from: string) => string;
  readonly until: (until: string) => string;
}

/** Requests that stand above everything else, each due under conditions of its own. */
export interface RequestTexts {
  readonly notToBeSent: string;
  /** Null: nobody said how soon. */
  readonly imminent: (within: "hours" | "days" | null) => string;
  /** Of what is not called imminent. */
  readonly expected: (within: "hours" | "days" | "weeks") => string;
  /** Of what goes on already. */
  readonly immediate: string;
  readonly irreparable: string;
  readonly irreparableBeforeCourt: string;
  readonly secureChannel: string;
  readonly applicantConfidential: string;
  readonly reporterConfidential: string;
  readonly writerConfidential: string;
  readonly initialsInPublic: string;
  /** Before the person's own reasons. */
  readonly reasons: string;
  readonly anonymity: string;
  readonly anonymityKept: string;
  readonly inclusionNamed: string;
  readonly inclusionWithoutName: string;
  readonly forTheRecord: string;
  readonly forTheRecordNoHarm: string;
  readonly doNotApproach: string;
  readonly doNotApproachWithinUn: string;
  readonly inConfidence: string;
  readonly inConfidenceInProcedure: string;
  readonly withoutNames: string;
  readonly forYouOnly: string;
  readonly inGeneralTerms: string;
  /** Null: nobody said until when. */
  readonly meeting: (until: string | null) => string;
  readonly followUp: string;
}

/** Why something of the case is left out. */
export interface LeftOutTexts {
  readonly name: string;
  readonly contact: string;
  readonly detail: string;
  readonly evidence: string;
  /** Somebody has not agreed to appear: by what they are to the case. */
  readonly person: {
    readonly [W in "colleague" | "organisation" | "relative" | "reporter" | "representative" | "victim"]: string;
  };
}

/** Short phrases around what the record says. */
export interface Phrases {
  /** A label and what it labels. */
  readonly labelled: (label: string, value: string) => string;
  readonly event: (number: number) => string;
  readonly concerns: (names: string) => string;
  readonly inEvents: (numbers: string) => string;
  readonly pseudonymOnly: (pseudonym: string) => string;
  readonly signed: string;
  /** In place of what is known of others, and not of this one. */
  readonly notStated: string;
  /** The same where it is known, and left out. */
  readonly notTold: string;
  /** Somebody was asked, and knows of none. */
  readonly noneKnown: string;
  /** In what is only prepared: an agreement that there is not, to this. */
  readonly notAgreed: (what: string) => string;
  /** The same where nothing more can be said of it. */
  readonly notAgreedYet: string;
  /** In what is only prepared although everybody has agreed. */
  readonly statedWhenSent: string;
  readonly email: string;
  readonly phone: string;
  /** As the person put a date. */
  readonly inTheirWords: string;
  readonly consulted: (where: string) => string;
  readonly reference: (reference: string) => string;
  readonly paragraph: (symbol: string, paragraph: string) => string;
  readonly until: string;
  readonly consentLead: string;
  readonly agreement: (giver: string, day: string) => string;
  readonly risksUnderstood: string;
  readonly notWithdrawn: string;
  /** In place of the applicant's wish to stay unknown to the State, where it is the applicant who is to be protected. */
  readonly applicantIsKnown: string;
  /** Where there is a reference [P9]. */
  readonly quoteReference: string;
  readonly closing: readonly string[];
}

/** One language of drafts. */
export interface Texts {
  readonly language: Draft["language"];
  readonly forms: { readonly [F in FormId]: FormText };
  readonly headings: { readonly [S in SectionId]: string };
  readonly fields: FieldLabels;
  readonly choices: Choices;
  readonly dates: DateWords;
  readonly requests: RequestTexts;
  readonly phrases: Phrases;
  readonly leftOut: LeftOutTexts;
  /** Labels of the organisation that writes, and of how to reach it. */
  readonly writer: { readonly name: string; readonly contact: string };
  /** How an addressee is called, by mechanism; what is not here goes by its own name. */
  readonly addressees: Readonly<Record<string, string>>;
  /** Names of States by code. */
  readonly states: Readonly<Record<string, string>>;
}
