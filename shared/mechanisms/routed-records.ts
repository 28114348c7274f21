import { MECHANISMS } from "./dataset.ts";
import { besideRule } from "./beside-rule.ts";
import type { Conditions } from "./decide.ts";
import type { Facts } from "./facts.ts";
import type { Mechanism } from "./mechanism.ts";
import { missionRule } from "./mission-rule.ts";
import type { RoutingRule } from "./routing-rule.ts";
import { RULES } from "./routing-rules.ts";
import { supportLimit, supportLimitOfAll, type SupportLimit } from "./support-limits.ts";
import { basisOfSupport, partOfSupport, supportRule } from "./support-rule.ts";
import { treatyBodyRule } from "./treaty-body-rule.ts";

/** One way to decide on a record. */
export interface Way {
  readonly rule: RoutingRule;
  /** The rule's own, or narrower ones. */
  readonly conditions: Conditions;
  /** Said before every reason; null where the rule speaks for itself. */
  readonly introduction: string | null;
  readonly reference: string;
  readonly caveat: string | null;
  /** What facts that no rule asks about leave of it; null when they leave everything. */
  readonly limit: (facts: Facts) => SupportLimit | null;
}

/** A record or group that routing decides on. */
export interface RoutedRecord {
  readonly mechanism: string;
  /** Several for a record that stands beside several others: the one that allows most counts. */
  readonly ways: readonly [Way, ...Way[]];
}

/** Every record that has a rule, its own or its group's, each after the group itself; then those that stand beside others. */
export const ROUTED_RECORDS: readonly RoutedRecord[] = [
  ...RULES.flatMap((rule) => [{ mechanism: rule.rule, ways: [wayOf(rule)] } as const, ...membersOf(rule)]),
  ...MECHANISMS.flatMap(besideOthers),
];

function wayOf(rule: RoutingRule): Way {
  return {
    rule,
    conditions: rule,
    introduction: null,
    reference: rule.reference,
    caveat: rule.caveat,
    limit: rule.rule === "ngo-and-funds" ? supportLimitOfAll : () => null,
  };
}

function membersOf(rule: RoutingRule): readonly RoutedRecord[] {
  return MECHANISMS.filter(({ routing }) => routing.by === "group" && routing.rule === rule.rule).map(({ id }) => ({
    mechanism: id,
    ways: [memberWay(rule, id)],
  }));
}

/** A member follows the rule of its group, made narrower. */
function memberWay(rule: RoutingRule, member: string): Way {
  switch (rule.rule) {
    case "tb-focal-point":
      // The group's caveat speaks of its members.
      return { ...wayOf(rule), conditions: treatyBodyRule(rule, member), caveat: null };
    case "embassies-general":
      return { ...wayOf(rule), conditions: missionRule(rule, member) };
    default: {
      const reference = joinedOnce([rule.reference, ...basisOfSupport(member)]);
      const limit = (facts: Facts): SupportLimit | null => supportLimit(member, facts);
      const support = { ...rule, part: partOfSupport(member, rule.part) };
      return { ...wayOf(support), conditions: supportRule(rule, member), reference, limit };
    }
  }
}

/** A record beside another is a copy of it or a way to it: it follows the other where its own circumstances are so, and is never more than possible. */
function besideOthers({ id, routing }: Mechanism): readonly RoutedRecord[] {
  if (routing.by !== "beside") return [];
  const { how, mechanisms, when } = routing;
  const [first, ...others] = mechanisms.flatMap(waysOf).map((way) => ({
    ...way,
    conditions: besideRule(way.conditions, when),
    introduction: how.text,
    reference: joinedOnce([...how.basis, way.reference]),
  }));
  return first === undefined ? [] : [{ mechanism: id, ways: [first, ...others] }];
}

/** References as one, each place once. */
function joinedOnce(references: readonly string[]): string {
  return [...new Set(references.flatMap((each) => each.split("; ")))].join("; ");
}

function waysOf(name: string): readonly Way[] {
  const rule = RULES.find((each) => each.rule === name);
  if (rule !== undefined) return [wayOf(rule)];
  return RULES.flatMap(membersOf).find(({ mechanism }) => mechanism === name)?.ways ?? [];
}
