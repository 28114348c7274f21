import type { nothing, TemplateResult } from "lit";
import type { PortalState } from "./portal-state.ts";
import type { PortalUi } from "./views/portal-ui.ts";

/** What can be shown before anything else is loaded: the doors, the wait behind them, and that it does not go on. */
export type OuterState = Extract<PortalState, { page: "doors" | "preparing" | "unreachable" | "unavailable" }>;

/** All that is shown behind the doors. */
export type InnerState = Exclude<PortalState, OuterState>;

/** True for a state whose page is loaded behind the doors. */
export function isInner(state: PortalState): state is InnerState {
  const outer: readonly PortalState["page"][] = ["doors", "preparing", "unreachable", "unavailable"];
  return !outer.includes(state.page);
}

/** The pages behind the doors: loaded at one of them, and not before. `views/page-of.ts` has them. */
export interface InnerPages {
  readonly pageOf: (state: InnerState, ui: PortalUi) => TemplateResult;
  /** What a page leaves on paper beside itself. */
  readonly paperCard: (state: PortalState) => TemplateResult | typeof nothing;
}
