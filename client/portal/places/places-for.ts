import { emptyRecord, NO_REFERENCE } from "../../../shared/casework/record/empty-record.ts";
import { factsOfRecord } from "../../../shared/casework/record/facts-of-record.ts";
import { withAnswers } from "../../../shared/casework/record/from-answers.ts";
import { MECHANISMS } from "../../../shared/mechanisms/dataset.ts";
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
  /** True when the answers say something that routing asks about. */
  readonly isKnowing: boolean;
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
  const facts: Facts = factsOfRecord(withAnswers(emptyRecord(NO_REFERENCE), said), today);
  const routes = route(facts);
  const placesOf = (families: readonly Family[]): PlacesOfKind => {
    const those = (how: "recommended" | "possible"): readonly Mechanism[] =>
      routes.filter((each) => outcomeWithConsent(each) === how).flatMap((each) => recordsOf(each, families));
    return { fit: those("recommended"), may: those("possible") };
  };
  return { isKnowing: Object.keys(facts).length > 0, help: placesOf(HELPING), speak: placesOf(SPEAKING) };
}

// Nobody has agreed to anything yet, so that every place that would do is one that nothing may be sent to.
function outcomeWithConsent({ outcome, would }: Route): "recommended" | "possible" | null {
  if (outcome === "recommended" || outcome === "possible") return outcome;
  return outcome === "draft_only" ? would : null;
}

function recordsOf({ mechanism }: Route, families: readonly Family[]): readonly Mechanism[] {
  return MECHANISMS.filter(({ family, id }) => id === mechanism && families.includes(family));
}
