import type { Facts } from "../../shared/mechanisms/facts.ts";
import type { Route } from "../../shared/mechanisms/outcome.ts";
import { route } from "../../shared/mechanisms/route.ts";

/** What routing says of one record or group. */
export function entryOf(id: string, facts: Facts): Route {
  const found = route(facts).find(({ mechanism }) => mechanism === id);
  if (found === undefined) throw new Error(`${id} has no entry`);
  return found;
}

/** The ids of all that can be done, in the order to act. */
export function inOrder(facts: Facts): readonly string[] {
  return route(facts).flatMap(({ mechanism, order }) => (order === null ? [] : [mechanism]));
}
