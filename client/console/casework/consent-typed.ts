import { CONSENT_WAYS, type Consent } from "../../../shared/casework/consent/consent.ts";
import type { NewConsent } from "../../../shared/casework/consent/ledger.ts";
import type { PersonId } from "../../../shared/casework/record/case-record.ts";
import type { ConsentUse } from "../../../shared/mechanisms/mechanism.ts";
import { parseDay, type Day } from "../../../shared/protocol/day.ts";
import type { Addressee, WorkView } from "../../workers/casework-views.ts";
import type { CaseKey } from "../../workers/console-views.ts";
import { GIVEN_BY, USES } from "./consent-labels.ts";

/** Levels that somebody can agree to, from least to most: whoever agrees to nothing has no entry. */
export const AGREED_LEVELS = ["mechanism_only", "state_confidential", "public_without_name", "public_named"] as const;
export type AgreedLevel = (typeof AGREED_LEVELS)[number];

/** In place of an addressee: anybody whom the uses cover. */
export const ANYBODY = "any";

/** An agreement as far as somebody has typed it. Nothing is said in it before a person says it: empty, null and false are not said. */
export interface TypedConsent {
  /** The id of an addressee, or `ANYBODY`. */
  readonly mechanism: string;
  readonly level: AgreedLevel | null;
  readonly uses: readonly ConsentUse[];
  /** "R1" to "R12". */
  readonly risks: readonly string[];
  /** The caseworker says that the risks were not explained. */
  readonly unexplained: boolean;
  readonly understood: boolean;
  readonly givenBy: Consent["givenBy"] | null;
  readonly giver: string;
  readonly day: string;
  readonly way: Consent["way"] | null;
  /** A submission id; empty when no letter says so. */
  readonly letter: string;
  /** What was missing or wrong when it was last tried to enter it. */
  readonly wrong: readonly ConsentField[];
}

/** What has to be said before an agreement is entered, in the order of the form. */
export type ConsentField =
  "mechanism" | "level" | "uses" | "risks" | "understood" | "givenBy" | "giver" | "day" | "way";

export const NOTHING_TYPED: TypedConsent = {
  ...{ day: "", givenBy: null, giver: "", letter: "", level: null, mechanism: "", risks: [], understood: false },
  ...{ unexplained: false, uses: [], way: null, wrong: [] },
};

/** Agreements that are being typed and are no entries yet, in an open vault: by case and person. */
export type TypedConsents = Readonly<Record<string, TypedConsent>>;

/** The key of what is being typed about one person of a case. */
export function typedKey({ case: id, instance }: CaseKey, person: PersonId): string {
  return `${instance} ${id} ${person}`;
}

/**
 * What a form can offer for the addressee that was chosen: its own uses and risks. For anybody, all uses, and the risks of whoever the
 * chosen ones can go to: who has to hear of embassies for a letter to a committee ends by ticking all without hearing any.
 */
export function offeredFor(
  typed: Pick<TypedConsent, "mechanism" | "uses">,
  { addressees, risks }: Pick<WorkView, "addressees" | "risks">,
): { readonly addressee: Addressee | null; readonly risks: readonly string[]; readonly uses: readonly ConsentUse[] } {
  const addressee = addressees.find(({ id }) => id === typed.mechanism) ?? null;
  const told = addressee === null ? risksOfUses(typed.uses, addressees) : addressee.risks;
  return {
    addressee,
    risks: risks.map(({ id }) => id).filter((id) => told === null || told.includes(id)),
    uses: USES.filter((use) => addressee === null || addressee.uses.includes(use)),
  };
}

/** Null, for every risk that there is, while no use is chosen, or one that nobody on the list stands for: media, or own records. */
function risksOfUses(uses: readonly ConsentUse[], addressees: readonly Addressee[]): readonly string[] | null {
  const takers = uses.map((use) => addressees.filter((each) => each.uses.includes(use)));
  if (takers.length === 0 || takers.some((each) => each.length === 0)) return null;
  return takers.flat().flatMap((each) => each.risks);
}

/** What an agreement is for, as it can be entered; or what is missing or wrong in it, in the order of the form. */
export type ReadConsent =
  { readonly ok: true; readonly consent: NewConsent } | { readonly ok: false; readonly wrong: readonly ConsentField[] };

/**
 * Reads what was typed. Nobody is said to have understood risks that were not all explained, one by one; and where none was explained,
 * somebody has to say so.
 */
export function readConsent(
  typed: TypedConsent,
  person: PersonId,
  view: Pick<WorkView, "addressees" | "risks" | "today">,
  letters: readonly { readonly submission: NonNullable<NewConsent["submission"]> }[],
): ReadConsent {
  const { level, unexplained } = typed;
  const offered = offeredFor(typed, view);
  const uses = offered.uses.filter((use) => typed.uses.includes(use));
  const risks = offered.risks.filter((risk) => typed.risks.includes(risk));
  const givenBy = GIVEN_BY.find((each) => each === typed.givenBy);
  const way = CONSENT_WAYS.find((each) => each === typed.way);
  const giver = typed.giver.trim();
  const day = dayUntil(typed.day, view.today);
  const isWrong: Readonly<Record<ConsentField, boolean>> = {
    mechanism: offered.addressee === null && typed.mechanism !== ANYBODY,
    level: level === null,
    uses: uses.length === 0,
    risks: offered.risks.length > 0 && unexplained === risks.length > 0,
    understood: typed.understood && (unexplained || risks.length < offered.risks.length),
    givenBy: givenBy === undefined,
    giver: giver === "",
    day: day === null,
    way: way === undefined,
  };
  const wrong = CONSENT_FIELDS.filter((field) => isWrong[field]);
  if (wrong.length > 0 || level === null || givenBy === undefined || day === null || way === undefined) {
    return { ok: false, wrong };
  }
  const { addressee } = offered;
  const submission = letters.find((each) => each.submission === typed.letter)?.submission ?? null;
  const { understood } = typed;
  const mechanisms = addressee === null ? null : [addressee.id];
  return {
    ok: true,
    consent: { day, givenBy, giver, level, mechanisms, person, risks, submission, understood, uses, way },
  };
}

const CONSENT_FIELDS: readonly ConsentField[] = [
  ...(["mechanism", "level", "uses", "risks", "understood", "givenBy", "giver", "day", "way"] as const),
];

/** A day that has come; null for anything else. */
function dayUntil(text: string, today: Day): Day | null {
  const day = parseDay(text);
  return day.ok && day.value <= today ? day.value : null;
}
