import { html, nothing, type TemplateResult } from "lit";
import { directionOf, LANGUAGES, pagePath, SOURCE_LANGUAGE, type Language } from "../i18n/languages.ts";
import { localize } from "../i18n/localize.ts";

/** Which page is shown, in which language. */
export interface PickerPlace {
  readonly language: string;
  /** Path of the page without its language; "" for the first page. */
  readonly page: string;
}

/** The same page in every language, each by its own name, and whether this one still waits to be looked at. Nothing without a choice. */
export function languagePicker(
  place: PickerPlace,
  languages: readonly Language[] = LANGUAGES,
): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  const awaitsReview = languages.some(({ tag, awaitsReview }) => tag === place.language && awaitsReview);
  return html`
    <nav class="languages" aria-label=${localize("languages")}>
      ${languageLinks(place, languages)} ${status("")}
      ${
        awaitsReview
          ? html`<p class="soft">${localize("review-note")} ${languageLink(SOURCE_LANGUAGE, place, languages)}</p>`
          : nothing
      }
    </nav>
  `;
}

/** The same, folded, for where somebody is at work: the script changes the language in place (`language-change.ts`). */
export function foldedPicker(
  language: string,
  said: string,
  languages: readonly Language[] = LANGUAGES,
): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  return html`
    <details class="languages">
      <summary>${languages.find(({ tag }) => tag === language)?.name}</summary>
      <nav aria-label=${localize("languages")}>${languageLinks({ language, page: "" }, languages)}</nav>
      ${status(said)}
    </details>
  `;
}

/** How far the change of the language is. */
function status(said: string): TemplateResult {
  return html`<p class="soft" role="status" data-place="language">${said}</p>`;
}

function languageLinks(place: PickerPlace, languages: readonly Language[]): TemplateResult {
  return html`<ul>
    ${languages.map(({ tag }) => html`<li>${languageLink(tag, place, languages)}</li>`)}
  </ul>`;
}

function languageLink(tag: string, { language, page }: PickerPlace, languages: readonly Language[]): TemplateResult {
  const name = languages.find((each) => each.tag === tag)?.name;
  return html`<a
    href=${pagePath(tag, page)}
    hreflang=${tag}
    lang=${tag}
    dir=${directionOf(tag)}
    aria-current=${tag === language ? "true" : nothing}
    >${name}</a
  >`;
}
