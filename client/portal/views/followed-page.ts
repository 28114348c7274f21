import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { LetterKind, PortalState } from "../portal-state.ts";
import { mainButton, sideButton } from "./buttons.ts";
import { closeAndForget } from "./close-and-forget.ts";
import { comeBack } from "./come-back.ts";
import type { PortalUi } from "./portal-ui.ts";
import { receiptOffer } from "./receipt-offer.ts";
import { stepHeading } from "./step-heading.ts";

const TITLES: Readonly<Record<LetterKind, string>> = {
  erasure: message("erasure-sent-title"),
  followup: message("followed-title"),
  withdrawal: message("withdrawn-title"),
};

/** A later letter has arrived. */
export function followedPage(
  { changes, kind, organisation, receipt }: Extract<PortalState, { page: "followed" }>,
  ui: PortalUi,
): TemplateResult {
  const { controller } = ui;
  return html`
    ${stepHeading(localize(TITLES[kind]))} ${notice("good", localize("followed-text"), localize("filed-safe"))}
    ${kind === "erasure" ? html`<p>${localize("erasure-sent-text")}</p>` : nothing}
    ${changes === null ? nothing : controller.parts.consentPages?.changesSent(changes)}
    ${comeBack(receipt.day, organisation)} ${receiptOffer(receipt)}
    <div class="actions">
      ${mainButton(localize("followed-back"), () => void controller.enter("return"))}
      ${sideButton(localize("mailbox-close"), () => void closeAndForget(ui))}
    </div>
  `;
}
