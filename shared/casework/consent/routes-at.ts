import type { ConsentLevel, Facts } from "../../mechanisms/facts.ts";
import type { Mechanism } from "../../mechanisms/mechanism.ts";
import type { Route } from "../../mechanisms/outcome.ts";
import { route } from "../../mechanisms/route.ts";
import type { Day } from "../../protocol/day.ts";
import { factsOf } from "./facts-of-case.ts";
import type { CaseWork } from "../work.ts";
import type { RouteAt } from "./permit-request.ts";

/** What routing has no entry for although a rule decides on it: nobody has said that it fits. */
const NOT_ROUTED = { outcome: "not_applicable", reason: "No rule says that it fits a case." } as const;

/**
 * What routing says of a case at any level of consent, mechanism by mechanism: what the gate is asked with.
 *
 * @param said - what a case file says besides, that no record holds: a region without a State, an exception without which one.
 */
export function routesAt(work: CaseWork, today: Day, said: Facts = {}): (mechanism: Mechanism) => RouteAt | null {
  const facts = { ...factsOf(work, today), ...said };
  const known = new Map<ConsentLevel, ReadonlyMap<string, Route>>();
  const routesOf = (consent: ConsentLevel): ReadonlyMap<string, Route> => {
    const routes =
      known.get(consent) ?? new Map(route({ ...facts, consent }).map((each) => [each.mechanism, each] as const));
    known.set(consent, routes);
    return routes;
  };
  return ({ id, routing }) => (routing.by === "nothing" ? null : (level) => routesOf(level).get(id) ?? NOT_ROUTED);
}
