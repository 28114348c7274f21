import { emptyRecord, NO_REFERENCE } from "../../../shared/casework/record/empty-record.ts";
import { factsOfRecord } from "../../../shared/casework/record/facts-of-record.ts";
import { withAnswers } from "../../../shared/casework/record/from-answers.ts";
import { MECHANISMS } from "../../../shared/mechanisms/dataset.ts";
import { EMERGENCY_LINES } from "../../../shared/mechanisms/emergency-lines.ts";
import type { Facts } from "../../../shared/mechanisms/facts.ts";
import type { Family, Mechanism } from "../../../shared/mechanisms/mechanism.ts";
import type { Route } from "../../../shared/mechanisms/outcome.ts";
import { route } from "../../../shared/mechanisms/route.ts";
import type { Day } from "../../../shared/protocol/day.ts";
import type { SaidSoFar } from "../places.ts";

/** Places of one kind, the ones that fit what is known before those that might, each in the order to turn to them. */
export interface PlacesOfKind {
  readonly fit: readonly Mechanism[];
  readonly may: readonly Mechanism[];
}

/** What routing says to answers. */
export interface PlacesFound {
  /** The day of the answer: contacts are old or not by it. */
  readonly today: Day;
  /** True when the answers say something that routing asks about. */
  readonly isKnowing: boolean;
  /** True when the State is known, and belongs to none of the regional organisations whose bodies the fact base has. */
  readonly lacksRegion: boolean;
  /** Whom somebody in danger can call wherever they are, or write to where they are. */
  readonly emergency: readonly Mechanism[];
  /** Who helps people. */
  readonly help: PlacesOfKind;
  /** Who can speak for them, or write down what happened. */
  readonly speak: PlacesOfKind;
}

const HELPING: readonly Family[] = ["ngo-fund", "ngo-support", "state-mission"];
const SPEAKING: readonly Family[] = [
  ...(["un-official", "un-charter", "un-treaty-body"] as const),
  ...(["regional-americas", "regional-africa", "regional-europe"] as const),
];

/**
 * Which places may be able to help, by the answers to the questions of a report. What somebody agrees to is not looked at: it is asked
 * for each place, and nothing of this is sent anywhere.
 */
export function placesFor(said: SaidSoFar, today: Day): PlacesFound {
  const record = withAnswers(emptyRecord(NO_REFERENCE), said);
  const known = factsOfRecord(record, today);
  // Whether harm could be undone is for a caseworker to judge. Until then, what asks for it is shown to whoever may need it.
  const hasGrounds = record.danger.irreparableGrounds.text !== "";
  const judgements: readonly Facts[] = [
    ...(hasGrounds ? [{ irreparable: "yes" } as const] : []),
    { irreparable: "unknown" },
  ];
  const routes = judgements.flatMap((judgement) => route({ ...judgement, ...known }));
  const placesOf = (families: readonly Family[]): PlacesOfKind => {
    const those = (how: "recommended" | "possible"): readonly Mechanism[] => [
      ...new Set(
        routes.filter((each) => outcomeWithConsent(each) === how).flatMap((each) => recordsOf(each, families)),
      ),
    ];
    const fit = those("recommended");
    return { fit, may: those("possible").filter((place) => !fit.includes(place)) };
  };
  const help = placesOf(HELPING);
  return {
    today,
    isKnowing: Object.keys(known).length > 0,
    lacksRegion: known.region === "other",
    emergency: EMERGENCY_LINES.filter((line) => canBeCalled(line) || [...help.fit, ...help.may].includes(line)),
    help,
    speak: placesOf(SPEAKING),
  };
}

function canBeCalled({ contacts }: Mechanism): boolean {
  return contacts.some(({ kind }) => kind === "phone");
}

// Nobody has agreed to anything yet, so that every place that would do is one that nothing may be sent to.
function outcomeWithConsent({ outcome, would }: Route): "recommended" | "possible" | null {
  if (outcome === "recommended" || outcome === "possible") return outcome;
  return outcome === "draft_only" ? would : null;
}

function recordsOf({ mechanism }: Route, families: readonly Family[]): readonly Mechanism[] {
  return MECHANISMS.filter(({ family, id }) => id === mechanism && families.includes(family));
}
