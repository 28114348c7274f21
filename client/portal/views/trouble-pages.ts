import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { localize, localizeCode, message } from "../../i18n/localize.ts";
import { sentenceGap } from "../../i18n/sentence-gap.ts";
import type { InDoubt } from "../in-doubt.ts";
import type { PortalState } from "../portal-state.ts";
import { backButton, mainButton, sideButton } from "./buttons.ts";
import { codenamesInDoubt } from "./codenames-in-doubt.ts";
import type { PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

type State<P extends PortalState["page"]> = Extract<PortalState, { page: P }>;

/** While the engine loads and the directory is read. */
export function preparingPage({ controller }: PortalUi): TemplateResult {
  return html`
    ${stepHeading(localize("preparing-title"))}
    <p role="status">${localize("preparing-text")}</p>
    <progress aria-label=${localize("preparing-title")}></progress>
    <div class="actions">
      ${backButton(() => {
        controller.backToDoors();
      })}
    </div>
  `;
}

/** The instance could not be asked for its organisations. */
export function unreachablePage(
  { door, code, keepsDraft }: State<"unreachable">,
  { controller }: PortalUi,
): TemplateResult {
  return html`
    ${stepHeading(localize("unreachable-title"))} ${whatWasSent(code, controller.inDoubt)}
    ${keepsDraft ? html`<p><strong>${localize("unavailable-kept")}</strong></p>` : nothing}
    <div class="actions">
      ${mainButton(localize("try-again"), () => void controller.enter(door))}
      ${backButton(() => {
        controller.backToDoors();
      })}
    </div>
  `;
}

/** Nothing can be sent from here. */
export function unavailablePage(
  { code, door, keepsDraft }: State<"unavailable">,
  { controller }: PortalUi,
): TemplateResult {
  // Another try from the same address ends the same.
  const isUnsafeWay = code === "browser.not_secure";
  return html`
    ${stepHeading(localize("unavailable-title"))} ${whatWasSent(code, controller.inDoubt)}
    ${keepsDraft ? html`<p><strong>${localize("unavailable-kept")}</strong></p>` : nothing}
    ${keepsDraft && door === "return" ? html`<p>${localize("unavailable-kept-return")}</p>` : nothing}
    ${
      door === null || isUnsafeWay
        ? nothing
        : html`
            <div class="actions">${mainButton(localize("try-again"), () => void controller.enter(door))}</div>
            <p>
              ${keepsDraft ? nothing : `${localize("unavailable-first")}${sentenceGap()}`}${localize("unavailable-text")}
            </p>
          `
    }
    ${isUnsafeWay ? html`<p>${localize("unavailable-address")}</p>` : otherBrowser()}
    <div class="actions">
      ${sideButton(localize("start-page"), () => {
        controller.backToDoors();
      })}
    </div>
  `;
}

function otherBrowser(): TemplateResult {
  return html`
    <ul>
      <li>${localize("unavailable-tor")}</li>
      <li>${localize("unavailable-level")}</li>
    </ul>
  `;
}

/** Why it does not go on; and that nothing was sent, or parts of files alone; unless a letter has gone without a receipt: then nobody knows. */
function whatWasSent(code: string, inDoubt: InDoubt): TemplateResult {
  if (!inDoubt.isAny) {
    const sent = inDoubt.hasParts ? message("nothing-filed") : message("nothing-sent");
    return notice("error", localizeCode(code), localize(sent));
  }
  return html`
    ${notice("error", localizeCode(code), localize("unfiled-maybe"))}
    <p>${localize("unfiled-maybe-text")}</p>
    ${codenamesInDoubt(inDoubt)}
  `;
}
