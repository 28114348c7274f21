import { html, type TemplateResult } from "lit";
import { localize } from "../i18n/localize.ts";

/** Says, wherever a practice organisation shows, that it is not real. It cannot be closed. */
export function practiceBanner(): TemplateResult {
  return html`
    <aside class="practice-banner" aria-label=${localize("practice-title")}>
      <strong>${localize("practice-title")}</strong>
      <p>${localize("practice-text")}</p>
    </aside>
  `;
}
