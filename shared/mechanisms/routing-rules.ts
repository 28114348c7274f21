import { AFRICA_RULES } from "./data/rules-africa.ts";
import { AMERICAS_RULES } from "./data/rules-americas.ts";
import { EUROPE_RULES } from "./data/rules-europe.ts";
import { SUPPORT_RULES } from "./data/rules-support.ts";
import { TREATY_BODY_RULES } from "./data/rules-treaty-bodies.ts";
import { UN_RULES } from "./data/rules-un.ts";
import type { RoutingRule } from "./routing-rule.ts";

/** Every rule that routing decides by. Where nothing else tells mechanisms apart, they are shown in this order. */
export const RULES: readonly RoutingRule[] = [
  ...UN_RULES,
  ...TREATY_BODY_RULES,
  ...AMERICAS_RULES,
  ...AFRICA_RULES,
  ...EUROPE_RULES,
  ...SUPPORT_RULES,
];
