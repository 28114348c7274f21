import { html, type TemplateResult } from "lit";
import "../../elements/save-button.ts";
import { saveFile } from "../../files/save-file.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize } from "../../i18n/localize.ts";
import type { Receipt } from "../../workers/portal-calls.ts";

/** A name that says nothing to whoever finds it. */
const RECEIPT_NAME = "receipt.json";

/** What the receipt is, and the offer to save it, with what that risks. */
export function receiptOffer(receipt: Receipt): TemplateResult {
  return html`
    <details>
      <summary>${localize("receipt-title")}</summary>
      <p>${localize("receipt-text", { day: formatDay(receipt.day) })}</p>
      <p>${localize("receipt-warning")}</p>
      <amparo-save-button
        label=${localize("receipt-save")}
        said=${localize("receipt-saved", { name: RECEIPT_NAME })}
        @amparo-save=${() => {
          saveFile(new Blob([receipt.text], { type: "application/json" }), RECEIPT_NAME);
        }}
      ></amparo-save-button>
    </details>
  `;
}
