import { html, nothing, type TemplateResult } from "lit";
import type { Sourced } from "../../../shared/mechanisms/mechanism.ts";

/** Sentences with where each comes from. */
export function sourcedList(sentences: readonly Sourced[]): TemplateResult {
  return html`<ul class="sourced">
    ${sentences.map((each) => html`<li>${sourced(each)}</li>`)}
  </ul>`;
}

/** A sentence, and small behind it where it comes from. */
export function sourced({ basis, text }: Sourced): TemplateResult {
  return html`${text} <small class="basis" dir="ltr">${basis.join(", ")}</small>`;
}

/** A part of a page that is left out when there is nothing in it. */
export function sentencesUnder(heading: string, sentences: readonly Sourced[]): TemplateResult | typeof nothing {
  return sentences.length === 0
    ? nothing
    : html`<h3>${heading}</h3>
        ${sourcedList(sentences)}`;
}
