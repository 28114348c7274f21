import type { Conditions } from "./decide.ts";
import { FACT_VALUES, type Body } from "./facts.ts";
import type { Condition } from "./routing-rule.ts";
import { WITHOUT_UN_TREATIES } from "./state-data.ts";

/**
 * The rule for treaty bodies, for this one alone: cooperation with another of them is cooperation with another body, and none acts where no
 * treaty is in force.
 */
export function treatyBodyRule({ notApplicable, possible, recommended }: Conditions, mechanism: string): Conditions {
  const own = (condition: Condition): Condition => narrowed(condition, mechanism);
  return {
    recommended: recommended.map(own),
    possible: possible.map(own),
    notApplicable: [...notApplicable.map((condition) => widened(condition, mechanism)), WITHOUT_TREATIES],
  };
}

const WITHOUT_TREATIES: Condition = {
  when: { state: WITHOUT_UN_TREATIES },
  why: "The State concerned is a party to no treaty of the United Nations.",
};

function narrowed(condition: Condition, mechanism: string): Condition {
  return { ...condition, when: { ...condition.when, body: TREATY_BODIES.filter((body) => idOf(body) === mechanism) } };
}

function widened(condition: Condition, mechanism: string): Condition {
  const others = TREATY_BODIES.filter((body) => idOf(body) !== mechanism);
  return { ...condition, when: { ...condition.when, body: [...(condition.when.body ?? []), ...others] } };
}

/** The record of a treaty body: "tb-cat" for "tb:cat". */
function idOf(body: Body): string {
  return body.replace(":", "-");
}

const TREATY_BODIES = FACT_VALUES.body.filter((body) => body.startsWith("tb:"));
