import { atMostPossible, type Conditions } from "./decide.ts";
import { demandsOf, isListed } from "./holds.ts";
import type { Circumstances } from "./mechanism.ts";
import type { Condition } from "./routing-rule.ts";

/**
 * The rule of another mechanism, for a record beside it: never more than possible, and only where one of the record's own circumstances
 * is so as well. Of a fact that both speak of, the values that both list count.
 */
export function besideRule(
  { notApplicable, possible, recommended }: Conditions,
  when: readonly Circumstances[] | null,
): Conditions {
  const narrowed = (conditions: readonly Condition[]): readonly Condition[] =>
    when?.flatMap((circumstances) => conditions.flatMap((each) => together(each, circumstances))) ?? conditions;
  return atMostPossible({ recommended: narrowed(recommended), possible: narrowed(possible), notApplicable });
}

/** The condition in these circumstances; none where they rule each other out. */
function together(condition: Condition, when: Circumstances): readonly Condition[] {
  const listed = new Map(demandsOf(condition).map(({ fact, values }) => [fact, values]));
  const both = demandsOf({ when, why: condition.why }).map(
    ({ fact, values }) => [fact, values.filter((value) => isListed(value, listed.get(fact) ?? values))] as const,
  );
  if (both.some(([, values]) => values.length === 0)) return [];
  const own: Condition["when"] = Object.fromEntries(both);
  return [{ ...condition, when: { ...condition.when, ...own } }];
}
