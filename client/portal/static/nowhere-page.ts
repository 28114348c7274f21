import { html, type TemplateResult } from "lit";
import { pagePath } from "../../i18n/languages.ts";
import { localize } from "../../i18n/localize.ts";
import type { PagePlace } from "./static-page.ts";

/** What stands at every address where there is nothing: that it is no harm, and the way on. */
export function nowherePage({ language }: PagePlace): TemplateResult {
  return html`
    <h1 tabindex="-1">${localize("nowhere-title")}</h1>
    <p class="lede">${localize("nowhere-text")}</p>
    <p><a class="button button--main" href=${pagePath(language, "")}>${localize("start-page")}</a></p>
    <section aria-labelledby="address">
      <h2 id="address">${localize("nowhere-address")}</h2>
      <ul class="facts">
        <li>${localize("nowhere-address-card")}</li>
        <li>${localize("nowhere-address-link")}</li>
        <li>${localize("nowhere-address-ask")}</li>
      </ul>
    </section>
  `;
}
