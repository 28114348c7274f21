import type { FactValue } from "./facts.ts";
import { STATE_DOUBTS, TERRITORIES, type StateDoubt } from "./state-data.ts";
import { MEMBERSHIPS, SUBREGION_MEMBERS, type Organisation, type Subregion } from "./state-memberships.ts";
import { STATE_NAMES } from "./state-names.ts";

/** Membership of a State in an organisation. Days are inclusive; `until` is null while it lasts. */
export interface Membership {
  readonly organisation: Organisation;
  /** The year in which it began, YYYY. */
  readonly from: string;
  /** The last day, YYYY-MM-DD. */
  readonly until: string | null;
}

/** A State or territory. Its name is how it is listed, and takes no side about what it is. */
export interface State {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  /** The State that answers for this territory before regional bodies; null for States, and where nobody does. */
  readonly of: string | null;
  /** Memberships of the State itself, not of the one that answers for it. */
  readonly memberships: readonly Membership[];
  /** What a caseworker has to know before anything is built on its region; null when nothing is in doubt. */
  readonly doubt: StateDoubt | null;
}

function membershipsOf(code: string): readonly Membership[] {
  return MEMBERSHIPS.filter(({ states }) => states.split(" ").includes(code)).map(({ organisation, from, until }) => ({
    organisation,
    from,
    until: until ?? null,
  }));
}

/** All of ISO 3166-1, and Kosovo under its customary code; by code. */
export const STATES: readonly State[] = Object.entries(STATE_NAMES).map(([code, name]) => ({
  code,
  name,
  of: TERRITORIES[code] ?? null,
  memberships: membershipsOf(code),
  doubt: STATE_DOUBTS[code] ?? null,
}));

const BY_CODE: ReadonlyMap<string, State> = new Map(STATES.map((each) => [each.code, each]));

/** The State or territory with this code, which is written in capitals. */
export function stateOf(code: string): State | null {
  return BY_CODE.get(code) ?? null;
}

/** Whether the State, or the one that answers for the territory, belongs to the organisation on that day (YYYY-MM-DD). */
export function belongsTo(code: string, organisation: Organisation, day: string): boolean {
  const responsible = stateOf(stateOf(code)?.of ?? code);
  if (responsible === null) return false;
  // A year sorts before all of its days, so a membership counts from the first day of its year.
  return responsible.memberships.some(
    (each) => each.organisation === organisation && each.from <= day && (each.until === null || day <= each.until),
  );
}

/**
 * The region whose bodies a case of this State can go to on that day (YYYY-MM-DD); null when the code is not known. The order decides
 * for those that belong to several: Canada and the United States take part in the OSCE, but their Commission is the Inter-American.
 */
export function regionOf(code: string, day: string): FactValue<"region"> | null {
  if (stateOf(code) === null) return null;
  if (belongsTo(code, "oas", day)) return "americas";
  if (belongsTo(code, "au", day)) return "africa";
  if (belongsTo(code, "council_of_europe", day)) return "europe_coe";
  if (belongsTo(code, "osce", day)) return "other_osce";
  return "other";
}

/** Parts of the world that some organisations work in; empty when the code is in none, or not known. */
export function subregionsOf(code: string): readonly Subregion[] {
  return SUBREGION_MEMBERS.filter(({ states }) => states.split(" ").includes(code)).map(({ subregion }) => subregion);
}
