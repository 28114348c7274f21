import type { Withdrawal } from "./dataset-update.ts";
import type { Route } from "./outcome.ts";

/** What routing says, where some mechanisms are withdrawn by an update: those do not apply, and the reason says so. */
export function withoutWithdrawn(routes: readonly Route[], withdrawn: readonly Withdrawal[]): readonly Route[] {
  const why = new Map(withdrawn.map((each) => [each.id, each.why]));
  const open = routes.filter((each) => !why.has(each.mechanism));
  const closed = routes.flatMap((each): readonly Route[] => {
    const because = why.get(each.mechanism);
    if (because === undefined) return [];
    const reason = `An update has withdrawn it: ${because}`;
    const nothing = { missing: [], level: null, would: null, order: null };
    return [{ ...each, ...nothing, outcome: "not_applicable", reason, reasons: [reason] }];
  });
  const applicable = open.filter(({ order }) => order !== null).map((each, index) => ({ ...each, order: index + 1 }));
  return [...applicable, ...open.filter(({ order }) => order === null), ...closed];
}
