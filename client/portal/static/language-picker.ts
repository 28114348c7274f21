import { html, nothing, type TemplateResult } from "lit";
import { directionOf, LANGUAGES, pagePath, SOURCE_LANGUAGE, type Language } from "../../i18n/languages.ts";
import { localize } from "../../i18n/localize.ts";
import type { PagePlace } from "./static-page.ts";

/** The same page in every language, each by its own name, and whether this one still waits to be looked at. Nothing without a choice. */
export function languagePicker(
  { language, page }: PagePlace,
  languages: readonly Language[] = LANGUAGES,
): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  const awaitsReview = languages.some(({ tag, awaitsReview }) => tag === language && awaitsReview);
  return html`
    <nav class="languages" aria-label=${localize("languages")}>
      <ul>
        ${languages.map(
          ({ tag, name }) => html`
            <li>
              <a
                href=${pagePath(tag, page)}
                hreflang=${tag}
                lang=${tag}
                dir=${directionOf(tag)}
                aria-current=${tag === language ? "true" : nothing}
                >${name}</a
              >
            </li>
          `,
        )}
      </ul>
      ${
        awaitsReview
          ? html`<p class="soft">
              ${localize("review-note")}
              <a href=${pagePath(SOURCE_LANGUAGE, page)} hreflang=${SOURCE_LANGUAGE} lang=${SOURCE_LANGUAGE}
                >${languages.find(({ tag }) => tag === SOURCE_LANGUAGE)?.name}</a
              >
            </p>`
          : nothing
      }
    </nav>
  `;
}
