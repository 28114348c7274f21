import type { Conditions } from "./decide.ts";
import { EUROPEAN_UNION } from "./european-union.ts";

/** For each mission, the States against which it is no help: its own. */
const MISSION_STATES: ReadonlyMap<string, readonly string[]> = new Map([
  ["mission-eu", EUROPEAN_UNION],
  ["mission-ireland", ["IE"]],
  ["mission-norway", ["NO"]],
  ["mission-switzerland", ["CH"]],
  ["mission-canada", ["CA"]],
  ["mission-finland", ["FI"]],
  ["mission-netherlands", ["NL"]],
  ["mission-uk", ["GB"]],
]);

/** The rule for missions, for this one: it is left out where it is that of the State concerned. Who is close to whom is for caseworkers. */
export function missionRule(rule: Conditions, mechanism: string): Conditions {
  const state = MISSION_STATES.get(mechanism);
  if (state === undefined) throw new RangeError("a mission of no State");
  const own = {
    when: { state },
    why: "It is the mission of the State concerned, or of a union that this State is in.",
  };
  return { ...rule, notApplicable: [...rule.notApplicable, own] };
}
