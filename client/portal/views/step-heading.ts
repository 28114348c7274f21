import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";
import { titleWords } from "./title-words.ts";

const REPORT_STEPS = 5;

/** The heading of a page; it takes the focus when the page appears. `step` counts the steps of a report from 1. */
export function stepHeading(text: string, step?: number): TemplateResult {
  return html`
    ${step === undefined ? nothing : html`<p class="eyebrow">${localize("step-of", { step, steps: REPORT_STEPS })}</p>`}
    <h1 tabindex="-1">${titleWords(text)}</h1>
  `;
}
