import { html, nothing, type TemplateResult } from "lit";
import { pageShell } from "../../elements/page-shell.ts";
import { localize } from "../../i18n/localize.ts";
import { foldedPicker } from "../language-picker.ts";
import { showsPractice, type PortalState } from "../portal-state.ts";
import type { SafetyFindings } from "../safety/safety-findings.ts";
import { detourNotice, isDetour } from "../safety/safety-view.ts";
import { leaveButton } from "./buttons.ts";
import { foldedInDoubt } from "./codenames-in-doubt.ts";
import { pageOf } from "./page-of.ts";
import type { PortalUi } from "./portal-ui.ts";

/** What is shown behind the doors. */
export interface StepFrame {
  readonly state: Exclude<PortalState, { page: "doors" }>;
  readonly safety: SafetyFindings;
  readonly ui: PortalUi;
  /** How far a change of the language is. */
  readonly languageStatus: string;
  readonly onLeave: () => void;
}

/** A page behind the doors, with all that stands around each: the way out, the languages, codenames that are in doubt. */
export function stepFrame({ languageStatus, onLeave, safety, state, ui }: StepFrame): TemplateResult {
  return pageShell({
    name: localize("portal-title"),
    practice: showsPractice(state),
    action: leaveButton(onLeave),
    languages: foldedPicker(document.documentElement.lang, languageStatus),
    content: html`${isBeginning(state) && isDetour(safety) ? detourNotice(safety) : nothing}${pageOf(state, ui)}${foldedInDoubt(state.page, ui.controller.inDoubt)}`,
  });
}

/** Where a report, or coming back, begins: who went through a door at once has not read how safe it is. */
function isBeginning({ page }: PortalState): boolean {
  return page === "choose" || page === "enter";
}
