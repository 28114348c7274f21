import { html, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";

/** The way on, where no form has it. */
export function mainButton(text: string, go: () => void): TemplateResult {
  return html`<button type="button" class="button button--main" @click=${go}>${text}</button>`;
}

/** Another way. */
export function sideButton(text: string, go: () => void): TemplateResult {
  return html`<button type="button" class="button" @click=${go}>${text}</button>`;
}

/** A way that stands among the text and looks like a link. */
export function plainButton(text: string, go: () => void): TemplateResult {
  return html`<button type="button" class="button--plain" @click=${go}>${text}</button>`;
}

/** The way back. */
export function backButton(go: () => void): TemplateResult {
  return sideButton(localize("back"), go);
}

/** The way out, in reach on every page. */
export function leaveButton(leave: () => void): TemplateResult {
  return html`<button type="button" class="button leave" @click=${leave}>${localize("leave")}</button>`;
}

/** Leads from an answer back to its question. On the page it says no more than that; read aloud, it says which question. */
export function changeButton(question: string, go: () => void): TemplateResult {
  return html`<button
    type="button"
    class="button--plain"
    aria-label=${localize("review-change-of", { question })}
    @click=${go}
  >
    ${localize("review-change")}
  </button>`;
}
