import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../i18n/localize.ts";
import { practiceBanner } from "./practice-banner.ts";

/** What a page puts into its shell. */
export interface PageShell {
  /** The name of the program, already in the person's language; a link where there is a first page to go to. */
  readonly name: string | TemplateResult;
  readonly content: TemplateResult;
  /** True while anything on the page belongs to a practice organisation. */
  readonly practice?: boolean;
  /** True for working tables; the portal stays one narrow column. */
  readonly wide?: boolean;
  /** One thing that can be done from everywhere, at the end of the head. */
  readonly action?: TemplateResult;
  /** The choice of a language, below the head. */
  readonly languages?: unknown;
  /** What the foot says instead of what it says to a person who reports. */
  readonly foot?: string;
}

/** Every page's frame: a link past the head, the name, the one main landmark, the foot. */
export function pageShell({
  name,
  content,
  practice = false,
  wide = false,
  action,
  languages,
  foot,
}: PageShell): TemplateResult {
  return html`
    <a class="skip-link" href="#main" @click=${focusMain}>${localize("shell-skip")}</a>
    <header class="page-head ${wide ? "page-head--wide" : ""}">
      <p class="page-name">${name}</p>
      ${action ?? nothing}
    </header>
    ${languages ?? nothing}
    <main id="main" tabindex="-1" class="page-main ${wide ? "page-main--wide" : ""}">
      ${practice ? practiceBanner() : nothing} ${content}
    </main>
    <footer class="page-foot ${wide ? "page-foot--wide" : ""}"><p>${foot ?? localize("shell-footer")}</p></footer>
  `;
}

/** The address stays as it is: fragments would end up in the browser's history. */
function focusMain(event: Event): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}
