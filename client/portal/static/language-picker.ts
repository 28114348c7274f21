import { html, nothing, type TemplateResult } from "lit";
import { directionOf, LANGUAGES, pagePath, type Language } from "../../i18n/languages.ts";
import { localize } from "../../i18n/localize.ts";
import type { PagePlace } from "./static-page.ts";

/** The same page in every language, each by its own name. Nothing where there is no choice. */
export function languagePicker(
  { language, page }: PagePlace,
  languages: readonly Language[] = LANGUAGES,
): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
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
    </nav>
  `;
}
