import { html, type TemplateResult } from "lit";
import { pageShell } from "../../elements/page-shell.ts";
import { pagePath } from "../../i18n/languages.ts";
import { localize } from "../../i18n/localize.ts";
import { languagePicker } from "../language-picker.ts";
import type { PagePlace } from "./static-page.ts";

/** What differs from page to page around its content. */
export interface PageFrame {
  readonly content: TemplateResult;
  /** True where the name of the program has nowhere to lead to. */
  readonly isFirst: boolean;
  /** What the foot says instead of what it says on every page. */
  readonly foot?: string;
}

/** What every static page has around its content: its name, the way out, the choice of a language. */
export function pageFrame(place: PagePlace, { content, foot, isFirst }: PageFrame): TemplateResult {
  return html`<div class="static-page">
    ${pageShell({
      name: isFirst
        ? localize("portal-title")
        : html`<a href=${pagePath(place.language, "")}>${localize("portal-title")}</a>`,
      action: html`<a class="button leave" href="about:blank">${localize("leave")}</a>`,
      languages: languagePicker(place),
      content,
      ...(foot === undefined ? {} : { foot }),
    })}
  </div>`;
}
