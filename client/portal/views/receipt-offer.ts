import { html, type TemplateResult } from "lit";
import { saveFile } from "../../files/save-file.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize } from "../../i18n/localize.ts";
import type { Receipt } from "../../workers/portal-calls.ts";
import { sideButton } from "./buttons.ts";

/** A name that says nothing to whoever finds it. */
const RECEIPT_NAME = "receipt.json";

/** What the receipt is, and the offer to save it, with what that risks. */
export function receiptOffer(receipt: Receipt): TemplateResult {
  return html`
    <details>
      <summary>${localize("receipt-title")}</summary>
      <p>${localize("receipt-text", { day: formatDay(receipt.day) })}</p>
      <p>${localize("receipt-warning")}</p>
      ${sideButton(localize("receipt-save"), () => {
        saveFile(new Blob([receipt.text], { type: "application/json" }), RECEIPT_NAME);
      })}
    </details>
  `;
}
