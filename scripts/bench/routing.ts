import { FACT_VALUES, type Facts } from "../../shared/mechanisms/facts.ts";
import { route } from "../../shared/mechanisms/route.ts";
import { median } from "./median.ts";

/** Routing of one case over every mechanism. */
export interface RoutingFigures {
  /** Once the engine is warm: the slowest of the cases, each the median of its rounds. */
  readonly milliseconds: number;
  /** The very first case that a process routes, before anything is compiled. */
  readonly firstMilliseconds: number;
  readonly mechanisms: number;
}

const ROUNDS = 501;

/** A case of which much is known, and one of which nothing is: both have work of their own, to decide and to say what is missing. */
const RICH: Facts = {
  body: ["tb:cat", "hrc", "iachr"],
  region: "americas",
  urgency: "imminent",
  irreparable: "unknown",
  ratified: "yes",
  competence: "unknown",
  publicity_worsens: "unclear",
  consent: "mechanism_only",
  needs: FACT_VALUES.needs,
  attrs: ["journalist", "woman_whrd"],
  state: "HN",
};
const CASES: readonly Facts[] = [{}, RICH];

/** Routes each case as often as it takes for a median, and the richest one before all: nothing may have routed a case before this. */
export function measureRouting(): RoutingFigures {
  const firstMilliseconds = millisecondsOf(() => route(RICH));
  const medians = CASES.map((facts) =>
    median(Array.from({ length: ROUNDS }, () => millisecondsOf(() => route(facts)))),
  );
  return { milliseconds: Math.max(...medians), firstMilliseconds, mechanisms: route({}).length };
}

function millisecondsOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
