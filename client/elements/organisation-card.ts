import { html, nothing, type TemplateResult } from "lit";
import { languageName, regionName } from "../i18n/display-names.ts";
import { formatList } from "../i18n/format-list.ts";
import { localize } from "../i18n/localize.ts";
import { practiceBanner } from "./practice-banner.ts";

/** What is shown of an organisation whose card was verified. Never make one from a card that was not. */
export interface OrganisationView {
  /** The name and the policy in the language that fits the person best, and what language that is. */
  readonly name: { readonly language: string; readonly text: string };
  readonly policy: { readonly language: string; readonly text: string } | null;
  readonly languages: readonly string[];
  readonly regions: readonly string[];
  /** Days within which it looks for letters and answers. */
  readonly rhythm: number;
  readonly practice: boolean;
  readonly fingerprint: { readonly digits: readonly string[]; readonly words: readonly string[] };
}

/** Who will read the report: name, languages, regions, policy, and the fingerprint to compare. */
export function organisationCard(
  view: OrganisationView,
  actions: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`
    <article class="card organisation-card">
      ${view.practice ? practiceBanner() : nothing}
      <h2><bdi lang=${view.name.language}>${view.name.text}</bdi></h2>
      <dl>
        <dt>${localize("card-languages")}</dt>
        <dd>${formatList(view.languages.map((tag) => languageName(tag)))}</dd>
        ${
          view.regions.length === 0
            ? nothing
            : html`<dt>${localize("card-regions")}</dt>
                <dd>${formatList(view.regions.map((code) => regionName(code)))}</dd>`
        }
        <dt>${localize("card-rhythm")}</dt>
        <dd>${localize("card-rhythm-days", { count: view.rhythm })}</dd>
      </dl>
      ${
        view.policy === null
          ? nothing
          : html`<details>
              <summary>${localize("card-policy")}${languageNote(view.policy.language)}</summary>
              <p class="prose" lang=${view.policy.language} dir="auto">${view.policy.text}</p>
            </details>`
      }
      ${fingerprintDetails(view)} ${actions}
    </article>
  `;
}

/** What language a text has, where it is not the page's: whoever unfolds it is not met by words they cannot read. */
function languageNote(language: string): string {
  return language === document.documentElement.lang ? "" : ` (${languageName(language)})`;
}

/** The fingerprint of an organisation, folded away. */
export function fingerprintDetails({ fingerprint: print }: Pick<OrganisationView, "fingerprint">): TemplateResult {
  return html`
    <details>
      <summary>${localize("card-fingerprint")}</summary>
      ${fingerprint(print)}
    </details>
  `;
}

/** The two faces of one hash (PROTOCOL.md §2.4): digits in groups of five, and words for reading aloud. */
export function fingerprint(print: OrganisationView["fingerprint"]): TemplateResult {
  return html`
    <p class="field-hint">${localize("card-fingerprint-hint")}</p>
    <h3>${localize("card-fingerprint-digits")}</h3>
    ${fingerprintDigits(print.digits)}
    <h3>${localize("card-fingerprint-words")}</h3>
    <p class="field-hint">${localize("card-fingerprint-public")}</p>
    ${fingerprintWords(print.words)}
  `;
}

/** The words of a fingerprint, as one sentence: without numbers and boxes, nobody takes them for a codename. */
function fingerprintWords(words: readonly string[]): TemplateResult {
  return html`<p class="spoken-words" dir="ltr" lang="en">${words.map((word) => html`<span>${word}</span> `)}</p>`;
}

/** The digits of a fingerprint, in their groups. */
export function fingerprintDigits(digits: readonly string[]): TemplateResult {
  return html`
    <ol class="digits" dir="ltr">
      ${digits.map((group) => html`<li>${group}</li>`)}
    </ol>
  `;
}
