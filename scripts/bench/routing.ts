import { FACT_VALUES, type Facts } from "../../shared/mechanisms/facts.ts";
import { route } from "../../shared/mechanisms/route.ts";
import { median } from "./median.ts";

/** Routing of one case over every mechanism. */
export interface RoutingFigures {
  /** The slowest of the cases, each the median of its rounds. */
  readonly milliseconds: number;
  readonly mechanisms: number;
}

const ROUNDS = 501;

/** A case of which much is known, and one of which nothing is: both have work of their own, to decide and to say what is missing. */
const CASES: readonly Facts[] = [
  {},
  {
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
  },
];

/** Routes each case as often as it takes for a median; the first rounds, while the engine warms up, count like all others. */
export function measureRouting(): RoutingFigures {
  const medians = CASES.map((facts) =>
    median(Array.from({ length: ROUNDS }, () => millisecondsOf(() => route(facts)))),
  );
  return { milliseconds: Math.max(...medians), mechanisms: route({}).length };
}

function millisecondsOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
