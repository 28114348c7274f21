import { html, nothing, type TemplateResult } from "lit";
import type { Mechanism, Sourced } from "../../../shared/mechanisms/mechanism.ts";
import { languageName } from "../../i18n/display-names.ts";
import { formatList } from "../../i18n/format-list.ts";
import { localize } from "../../i18n/localize.ts";
import { guideContacts, type Reading } from "./guide-contacts.ts";
import { sentence } from "./sentences.ts";

/** One place of the guide, closed until somebody opens it: what it can do, for whom, what it asks for first, and how to reach it. */
export function guideEntry(place: Mechanism, reading: Reading): TemplateResult {
  return html`<details class="guide-place" id=${place.id}>
    <summary>${sentence(place.name)}</summary>
    ${guideFacts(place, reading)}
  </details>`;
}

/** All that the guide says of a place. */
export function guideFacts(place: Mechanism, reading: Reading): TemplateResult {
  const { applies, can, contacts, expect, languages, preconditions, standing } = place;
  return html`
    ${standing === "check_first" ? html`<p><strong>${localize("guide-check-first")}</strong></p>` : nothing}
    ${part(localize("guide-can"), can)} ${part(localize("guide-applies"), applies)}
    ${part(localize("guide-first"), preconditions)} ${part(localize("guide-expect"), expect)}
    ${
      languages.length === 0
        ? nothing
        : html`<p>${localize("guide-languages", { languages: namesOf(languages, reading.language) })}</p>`
    }
    ${guideContacts(contacts, reading)}
  `;
}

function part(heading: string, sentences: readonly Sourced[]): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<p class="guide-part">${heading}</p>
    <ul>
      ${sentences.map(({ text }) => html`<li>${sentence(text)}</li>`)}
    </ul>`;
}

function namesOf(tags: readonly string[], language: string): string {
  return formatList(
    tags.map((tag) => languageName(tag, language)),
    language,
  );
}
