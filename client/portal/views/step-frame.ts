import { html, nothing, type TemplateResult } from "lit";
import { pageShell } from "../../elements/page-shell.ts";
import { localize } from "../../i18n/localize.ts";
import { isInner, type InnerPages } from "../inner-pages.ts";
import { foldedPicker } from "../language-picker.ts";
import { showsPractice, type PortalState } from "../portal-state.ts";
import type { SafetyFindings } from "../safety/safety-findings.ts";
import { exposedWayNotice, isExposedWay } from "../safety/safety-view.ts";
import { leaveButton } from "./buttons.ts";
import { foldedInDoubt } from "./codenames-in-doubt.ts";
import type { PortalUi } from "./portal-ui.ts";
import { preparingPage, unavailablePage, unreachablePage } from "./trouble-pages.ts";

/** What is shown behind the doors. */
export interface StepFrame {
  readonly state: Exclude<PortalState, { page: "doors" }>;
  readonly safety: SafetyFindings;
  readonly ui: PortalUi;
  readonly innerPages: InnerPages | null;
  /** How far a change of the language is. */
  readonly languageStatus: string;
  readonly onLeave: () => void;
}

/** A page behind the doors, with all that stands around each: the way out, the languages, codenames that are in doubt. */
export function stepFrame(frame: StepFrame): TemplateResult {
  const { languageStatus, onLeave, safety, state, ui } = frame;
  return pageShell({
    name: localize("portal-title"),
    practice: showsPractice(state),
    action: leaveButton(onLeave),
    languages: foldedPicker(document.documentElement.lang, languageStatus),
    content: html`${isBeginning(state) && isExposedWay(safety) ? exposedWayNotice(safety) : nothing}${pageOf(frame)}${foldedInDoubt(state.page, ui.controller.inDoubt)}`,
  });
}

function pageOf({ innerPages, state, ui }: StepFrame): TemplateResult {
  if (isInner(state)) {
    // The controller leads nowhere before they are there.
    if (innerPages === null) throw new Error("the pages behind the doors are not loaded");
    return innerPages.pageOf(state, ui);
  }
  switch (state.page) {
    case "preparing":
      return preparingPage(ui);
    case "unreachable":
      return unreachablePage(state, ui);
    case "unavailable":
      return unavailablePage(state, ui);
  }
}

/** Where a report, or coming back, begins: who went through a door at once has not read how safe it is. */
function isBeginning({ page }: PortalState): boolean {
  return page === "choose" || page === "enter";
}
