import type { Day } from "../../shared/protocol/day.ts";
import type { CaseKey, CaseSummary, CaseView } from "../workers/console-views.ts";

/** Which cases are chosen to be removed together, and what of them is being looked at. */
export interface RemovalChoice {
  /** Names by `keyOf`. */
  readonly chosen: ReadonlySet<string>;
  /** The day whose cases are listed. */
  readonly openDay: Day | null;
  /** The case that is being looked at. */
  readonly shown: CaseView | null;
}

export const NO_CHOICE: RemovalChoice = { chosen: new Set(), openDay: null, shown: null };

/** All cases of one day that may be removed together. */
export interface RemovableDay {
  readonly cases: readonly CaseSummary[];
  readonly day: Day;
}

/** Names a case within a vault. */
export function keyOf({ case: id, instance }: CaseKey): string {
  return `${instance} ${id}`;
}

/** Days of first letters, the newest first: floods come in days. Cases that somebody has worked on are in none. */
export function removableDays(cases: readonly CaseSummary[]): readonly RemovableDay[] {
  const days = new Map<Day, CaseSummary[]>();
  for (const each of cases) {
    if (!each.untouched) continue;
    const others = days.get(each.first);
    if (others === undefined) days.set(each.first, [each]);
    else others.push(each);
  }
  return [...days].map(([day, ofDay]) => ({ cases: ofDay, day })).sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** The chosen cases that may still be removed: what is shown, counted and removed is the same. */
export function chosenCases(cases: readonly CaseSummary[], { chosen }: RemovalChoice): readonly CaseSummary[] {
  return cases.filter((each) => each.untouched && chosen.has(keyOf(each)));
}

/** The choice with these cases in it, or without them. */
export function withChosen(choice: RemovalChoice, cases: readonly CaseKey[], isChosen: boolean): RemovalChoice {
  const chosen = new Set(choice.chosen);
  for (const each of cases) {
    if (isChosen) chosen.add(keyOf(each));
    else chosen.delete(keyOf(each));
  }
  return { ...choice, chosen };
}
