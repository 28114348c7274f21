import type { RoutingRule } from "./routing-rule.ts";

/** Every rule that routing decides by. */
export const RULES: readonly RoutingRule[] = [];
