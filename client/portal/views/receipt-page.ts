import { html, nothing, type TemplateResult } from "lit";
import "../../elements/choose-file.ts";
import { notice } from "../../elements/notice.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize, localizeCode, message } from "../../i18n/localize.ts";
import type { CheckedReceipt } from "../../workers/portal-calls.ts";
import type { PortalState } from "../portal-state.ts";
import { backButton } from "./buttons.ts";
import type { PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

/** A saved receipt: chosen, checked, and what it proves and what not. */
export function receiptPage(
  { checked, isBusy }: Extract<PortalState, { page: "receipt" }>,
  { controller }: PortalUi,
): TemplateResult {
  return html`
    ${stepHeading(localize("check-receipt-title"))}
    <p>${localize("check-receipt-help")}</p>
    <amparo-choose-file
      field="receipt"
      label=${localize("check-receipt-choose")}
      accept=".json,application/json"
      main
      @amparo-file-chosen=${({ detail }: HTMLElementEventMap["amparo-file-chosen"]) =>
        void controller.return.receipts.check(detail.file)}
    ></amparo-choose-file>
    <div role="status">
      ${isBusy ? html`<p>${localize("mailbox-busy")}</p>` : nothing}
      ${checked === null ? nothing : checked.ok ? proof(checked.value) : notice("error", localizeCode(checked.code), localize("check-receipt-nothing"))}
    </div>
    <div class="actions">
      ${backButton(() => {
        controller.return.begin();
      })}
    </div>
  `;
}

function proof({ day, isOurs, listed, submission }: CheckedReceipt): TemplateResult {
  const name = listed?.view.name;
  return html`
    ${notice(
      isOurs ? "good" : "warning",
      localize(isOurs ? message("check-receipt-ours") : message("check-receipt-other")),
      localize("check-receipt-genuine"),
    )}
    <dl>
      <dt>${localize("check-receipt-day")}</dt>
      <dd>${formatDay(day)}</dd>
      <dt>${localize("check-receipt-for")}</dt>
      <dd>
        ${name === undefined ? localize("check-receipt-unlisted") : html`<bdi lang=${name.language}>${name.text}</bdi>`}
      </dd>
      <dt>${localize("check-receipt-number")}</dt>
      <dd><span class="code" dir="ltr">${submission}</span></dd>
    </dl>
    <h2>${localize("check-receipt-proves")}</h2>
    <p>${localize("check-receipt-proves-text")}</p>
    <h2>${localize("check-receipt-not")}</h2>
    <ul class="facts">
      <li>${localize("check-receipt-not-content")}</li>
      <li>${localize("check-receipt-not-read")}</li>
      <li>${localize("check-receipt-not-day")}</li>
    </ul>
  `;
}
