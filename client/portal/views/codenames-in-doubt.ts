import { html, nothing, type TemplateResult } from "lit";
import { numberedWords } from "../../elements/numbered-words.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { InDoubt } from "../in-doubt.ts";
import type { PortalState } from "../portal-state.ts";
import { areForeign, codenameLanguage, codenameTag } from "./codename-language.ts";

/** Pages on which the codenames stand open among what they say, or which ask for another one. */
const HAVE_THEM: readonly PortalState["page"][] = [
  "sending",
  "unfiled",
  "unavailable",
  "unreachable",
  "codename",
  "confirm",
];

/** Codenames of reports that may have arrived, with what to do about them. Nothing when there are none. */
export function codenamesInDoubt(
  { codenames }: InDoubt,
  heading: string = message("in-doubt-title"),
): TemplateResult | typeof nothing {
  if (codenames.length === 0) return nothing;
  return html`
    <h2 id="in-doubt">${localize(heading)}</h2>
    ${whatToDo(codenames)}
  `;
}

/** On all other pages they can be looked up, until they have been written down or the page is left. */
export function foldedInDoubt(page: PortalState["page"], { codenames }: InDoubt): TemplateResult | typeof nothing {
  if (codenames.length === 0 || HAVE_THEM.includes(page)) return nothing;
  return html`
    <details>
      <summary id="in-doubt">${localize("in-doubt-title")}</summary>
      ${whatToDo(codenames)}
    </details>
  `;
}

function whatToDo(codenames: InDoubt["codenames"]): TemplateResult {
  return html`
    <ul class="facts">
      <li>${localize("in-doubt-paper")}</li>
      ${areForeign(codenameLanguage()) ? html`<li>${localize("codename-english")}</li>` : nothing}
      <li>${localize("in-doubt-use")}</li>
      <li>${localize("in-doubt-again")}</li>
    </ul>
    ${codenames.map(
      (words, index) => html`
        ${codenames.length > 1 ? html`<h3>${localize("in-doubt-try", { number: index + 1 })}</h3>` : nothing}
        <div class="codename" role="group" aria-labelledby="in-doubt">
          ${numberedWords(words, codenameTag(codenameLanguage()), true)}
        </div>
      `,
    )}
  `;
}
