import { html, nothing, type TemplateResult } from "lit";
import { directionOf, LANGUAGES, pagePath, SOURCE_LANGUAGE, type Language } from "../i18n/languages.ts";
import { localize } from "../i18n/localize.ts";
import type { PagePlace } from "./static/static-page.ts";

/** What tells those who cannot read this page that its language is changed here. */
const GLOBE = html`<svg class="globe" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
  <circle cx="8" cy="8" r="7" />
  <ellipse cx="8" cy="8" rx="3" ry="7" />
  <path d="M1 8h14M2 4.5h12M2 11.5h12" />
</svg>`;

/** The same page in every language, each by its own name, and whether this one still waits to be looked at. Nothing without a choice. */
export function languagePicker(
  place: PagePlace,
  languages: readonly Language[] = LANGUAGES,
): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  return html`
    <nav class="languages" aria-label=${localize("languages")}>
      ${languageLinks(place, languages)} ${status("")}
      ${
        awaitsReview(place.language, languages)
          ? html`<p class="soft">${localize("review-note")} ${languageLink(SOURCE_LANGUAGE, place, languages)}</p>`
          : nothing
      }
    </nav>
  `;
}

/** The same, folded behind a globe, for where somebody is at work: the script changes the language in place (`language-change.ts`). */
export function foldedPicker(
  language: string,
  said: string,
  languages: readonly Language[] = LANGUAGES,
): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  return html`
    <details class="languages">
      <summary>
        ${GLOBE}<span class="visually-hidden">${localize("languages")}: </span>${nameOf(language, languages)}
      </summary>
      <nav aria-label=${localize("languages")}>${languageLinks({ language, page: "" }, languages)}</nav>
      ${awaitsReview(language, languages) ? html`<p class="soft">${localize("review-note")}</p>` : nothing}
      ${status(said)}
    </details>
  `;
}

function nameOf(language: string, languages: readonly Language[]): string {
  return languages.find(({ tag }) => tag === language)?.name ?? language;
}

function awaitsReview(language: string, languages: readonly Language[]): boolean {
  return languages.some((each) => each.tag === language && each.awaitsReview);
}

/** How far the change of the language is. */
function status(said: string): TemplateResult {
  return html`<p class="soft" role="status" data-place="language">${said}</p>`;
}

function languageLinks(place: PagePlace, languages: readonly Language[]): TemplateResult {
  return html`<ul>
    ${languages.map(({ tag }) => html`<li>${languageLink(tag, place, languages)}</li>`)}
  </ul>`;
}

function languageLink(tag: string, { language, page }: PagePlace, languages: readonly Language[]): TemplateResult {
  return html`<a
    href=${pagePath(tag, page)}
    hreflang=${tag}
    lang=${tag}
    dir=${directionOf(tag)}
    aria-current=${tag === language ? "true" : nothing}
    >${nameOf(tag, languages)}</a
  >`;
}
