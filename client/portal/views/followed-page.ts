import { html, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { PortalState } from "../portal-state.ts";
import type { PortalUi } from "./portal-ui.ts";
import { receiptOffer } from "./receipt-offer.ts";
import { stepHeading } from "./step-heading.ts";

/** A later letter has arrived. */
export function followedPage(
  { kind, receipt }: Extract<PortalState, { page: "followed" }>,
  { controller }: PortalUi,
): TemplateResult {
  return html`
    ${stepHeading(localize(kind === "followup" ? message("followed-title") : message("withdrawn-title")))}
    ${notice("good", localize("followed-text"), localize("filed-safe"))} ${receiptOffer(receipt)}
    <div class="actions">
      <button type="button" class="button button--main" @click=${() => void controller.enter("return")}>
        ${localize("followed-back")}
      </button>
      <button
        type="button"
        class="button"
        @click=${() => {
          controller.forget();
        }}
      >
        ${localize("mailbox-close")}
      </button>
    </div>
  `;
}
