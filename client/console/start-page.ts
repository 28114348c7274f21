import { html, type TemplateResult } from "lit";
import { localize } from "../i18n/localize.ts";

/** The two doors. */
export function startPage(onNew: () => void, onOpen: () => void): TemplateResult {
  return html`
    <h1 tabindex="-1">${localize("start-title")}</h1>
    <p class="lede">${localize("start-lede")}</p>
    <ul class="choices">
      <li class="card">
        <h2>${localize("start-open-title")}</h2>
        <p>${localize("start-open-text")}</p>
        <button type="button" class="button button--main" @click=${onOpen}>${localize("start-open")}</button>
      </li>
      <li class="card">
        <h2>${localize("start-new-title")}</h2>
        <p>${localize("start-new-text")}</p>
        <button type="button" class="button" @click=${onNew}>${localize("start-new")}</button>
      </li>
    </ul>
    <p class="soft">${localize("start-stores-nothing")}</p>
  `;
}
