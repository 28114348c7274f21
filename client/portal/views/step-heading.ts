import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";
import { titleWords } from "./title-words.ts";

const REPORT_STEPS = 5;

/** The heading of a page; it takes the focus when the page appears. `step` counts the steps of a report from 1; `part` is where in that step. */
export function stepHeading(text: string, step?: number, part?: string): TemplateResult {
  return html`
    ${step === undefined ? nothing : html`<p class="eyebrow">${placeOf(step, part)}</p>`}
    <h1 tabindex="-1">${titleWords(text)}</h1>
  `;
}

function placeOf(step: number, part: string | undefined): string {
  const place = localize("step-of", { step, steps: REPORT_STEPS });
  return part === undefined ? place : `${place} · ${part}`;
}
