import { html, nothing, type TemplateResult } from "lit";
import { pagePath } from "../../i18n/languages.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { PagePlace } from "./static-page.ts";

// What the server answers to the form: it fills what stands in [[ ]].

/** The file is stored, and the server has signed for it. */
export function sealedFiled({ language }: PagePlace): TemplateResult {
  return html`
    <h1 tabindex="-1">${localize("sealed-filed-title")}</h1>
    <p class="lede">${localize("sealed-filed-text", { name: "[[name]]" })}</p>
    <section aria-labelledby="next">
      <h2 id="next">${localize("sealed-filed-next")}</h2>
      <ul class="facts">
        <li>${localize("sealed-filed-next-compare", { bytes: "[[bytes]]" })}</li>
        <li>${localize("sealed-filed-next-delete")}</li>
        <li>${localize("sealed-filed-next-again")}</li>
        <li>${localize("sealed-filed-next-organisation")}</li>
        <li>${localize("sealed-filed-next-answer")}</li>
      </ul>
    </section>
    <details>
      <summary>${localize("sealed-filed-receipt")}</summary>
      <p>${localize("sealed-filed-receipt-text", { day: "[[day]]" })}</p>
      <p>${localize("sealed-filed-receipt-warning")}</p>
      <div class="field">
        <label for="receipt">${localize("sealed-filed-receipt-label")}</label>
        <textarea class="code" id="receipt" readonly spellcheck="false">[[receipt]]</textarea>
      </div>
      <p>
        <a class="button" href="data:application/json;base64,[[receipt_data]]" download="receipt.json"
          >${localize("sealed-filed-receipt-save")}</a
        >
      </p>
    </details>
    <p><a href=${pagePath(language, "guide")}>${localize("sealed-guide")}</a></p>
  `;
}

/** What was sent may have been the report itself, open to whoever controls the server: what to do in danger comes with it. */
const UNSEALED = "sealed.not_age";

/** Each code of a refusal that has words of its own, and these. */
const REASONS: readonly (readonly [code: string, text: string])[] = [
  ["sealed.empty", message("sealed-refused-empty")],
  ["sealed.too_large", message("sealed-refused-too-large")],
  [UNSEALED, message("sealed-refused-not-age")],
  ["sealed.armored", message("sealed-refused-armored")],
  ["sealed.passphrase", message("sealed-refused-passphrase")],
  ["sealed.other_recipients", message("sealed-refused-other-recipients")],
  ["sealed.damaged", message("sealed-refused-damaged")],
  ["organisation.unknown", message("sealed-refused-organisation")],
  ["request.timeout", message("sealed-refused-timeout")],
  ["server.busy", message("sealed-refused-busy")],
  ["storage.full", message("sealed-refused-full")],
  ["other", message("sealed-refused-other")],
];

/** The file was not accepted, and why. */
export function sealedRefused({ language }: PagePlace): TemplateResult {
  return html`
    <h1 tabindex="-1">${localize("sealed-refused-title")}</h1>
    <div class="notice notice--error" role="alert">
      ${REASONS.map(
        ([code, text]) =>
          html`[[#${code}]]
            <p>${localize(text)}</p>
            ${code === UNSEALED ? html`<p><a href="${pagePath(language, "guide")}#emergency">${localize("guide-now")}</a></p>` : nothing}
            [[/${code}]]`,
      )}
      <p>${localize("sealed-refused-nothing")}</p>
    </div>
    <p><a class="button button--main" href="[[back]]">${localize("sealed-refused-back")}</a></p>
    <p class="soft">${localize("sealed-refused-code")} <code dir="ltr">[[code]]</code></p>
    <p><a href=${pagePath(language, "guide")}>${localize("sealed-guide")}</a></p>
  `;
}
