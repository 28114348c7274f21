import { html, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { localize, localizeCode } from "../../i18n/localize.ts";
import type { PortalState } from "../portal-state.ts";
import { mainButton, sideButton } from "./buttons.ts";
import type { PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

/**
 * Places that may be able to help: what is loaded of them, and the way back to the questions. The heading stands outside of what changes:
 * it has the focus while they load.
 */
export function placesPage(
  { offer, said }: Extract<PortalState, { page: "places" }>,
  { controller: { report } }: PortalUi,
): TemplateResult {
  return html`
    ${stepHeading(localize("places-title"), 2)}
    ${offer === "loading" ? loading() : offer === "failed" ? failed() : offer(said)}
    <div class="actions">
      ${offer === "failed" ? mainButton(localize("try-again"), () => void report.places.open()) : ""}
      ${sideButton(localize("question-back-overview"), () => {
        report.places.close();
      })}
    </div>
  `;
}

function loading(): TemplateResult {
  return html`
    <p role="status">${localize("places-loading")}</p>
    <progress aria-label=${localize("places-title")}></progress>
  `;
}

function failed(): TemplateResult {
  return notice("error", localizeCode("network.failed"));
}
