import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../elements/notice.ts";
import { fingerprint } from "../elements/organisation-card.ts";
import { languageName, regionName } from "../i18n/display-names.ts";
import { formatDay } from "../i18n/format-day.ts";
import { localize } from "../i18n/localize.ts";
import type { OrganisationSummary, VaultView } from "../workers/console-views.ts";
import type { UpdateView } from "../workers/updates-views.ts";
import "./change-rhythm.ts";
import { updateSection, type UpdateActions } from "./update-section.ts";

/** What the organisation page can ask for. */
export interface OrganisationActions extends UpdateActions {
  readonly onCard: () => void;
  readonly onDeskKey: () => void;
  readonly onDone: () => void;
  readonly onPrint: () => void;
  /** Days within which it looks and answers from now on. */
  readonly onRhythm: (days: number) => void;
}

/** Who the organisation is: its fingerprint, to print, and its files, to save. After making one, the first page to come to. */
export function organisationPage(
  vault: VaultView,
  { isNew, update }: { readonly isNew: boolean; readonly update: UpdateView | null },
  actions: OrganisationActions,
): TemplateResult {
  const { organisation } = vault;
  const [name] = organisation.names;
  return html`
    <h1 tabindex="-1">
      ${isNew ? localize("organisation-made-title") : html`<span lang=${name?.language ?? "en"} dir="auto">${name?.text ?? ""}</span>`}
    </h1>
    ${isNew ? html`<p class="lede">${localize("organisation-made-lede")}</p>` : nothing}
    <section class="card" aria-labelledby="fingerprint-title">
      <h2 id="fingerprint-title">${localize("organisation-fingerprint")}</h2>
      <p>${localize("organisation-fingerprint-text")}</p>
      <p class="print-name" lang=${name?.language ?? "en"} dir="auto">${name?.text ?? ""}</p>
      ${fingerprint(organisation.fingerprint)}
      <div class="actions">
        <button type="button" class="button" @click=${actions.onPrint}>${localize("organisation-print")}</button>
      </div>
    </section>
    <section class="organisation-files" aria-labelledby="files-title">
      <h2 id="files-title">${localize("organisation-files")}</h2>
      <div class="card">
        <h3>${localize("organisation-vault")}</h3>
        <p>${localize("organisation-vault-text")}</p>
      </div>
      <div class="card">
        <h3>${localize("organisation-desk-key")}</h3>
        <p>${localize("organisation-desk-key-text")}</p>
        ${notice("warning", localize("organisation-desk-key-danger"))}
        <button type="button" class="button" @click=${actions.onDeskKey}>
          ${localize("organisation-desk-key-save")}
        </button>
      </div>
      <div class="card">
        <h3>${localize("organisation-card")}</h3>
        <p>${localize("organisation-card-text")}</p>
        <button type="button" class="button" @click=${actions.onCard}>${localize("organisation-card-save")}</button>
      </div>
    </section>
    ${isNew ? nothing : html`${rhythmSection(organisation, actions)} ${updateSection(vault.update, update, actions)} ${details(organisation, vault)}`}
    ${
      isNew
        ? html`<div class="actions">
            <button type="button" class="button button--main" @click=${actions.onDone}>
              ${localize("organisation-done")}
            </button>
          </div>`
        : nothing
    }
  `;
}

function rhythmSection({ rhythm }: OrganisationSummary, { onRhythm }: OrganisationActions): TemplateResult {
  return html`
    <section class="card" aria-labelledby="rhythm-title">
      <h2 id="rhythm-title">${localize("organisation-rhythm")}</h2>
      <p>${localize("organisation-rhythm-text", { count: rhythm })}</p>
      <amparo-change-rhythm
        .rhythm=${rhythm}
        @amparo-rhythm-changed=${({ detail }: HTMLElementEventMap["amparo-rhythm-changed"]) => {
          onRhythm(detail);
        }}
      ></amparo-change-rhythm>
    </section>
  `;
}

function details(
  { expires, languages, policy, regions }: OrganisationSummary,
  { keysUntil }: VaultView,
): TemplateResult {
  return html`
    <section class="card" aria-labelledby="details-title">
      <h2 id="details-title">${localize("organisation-details")}</h2>
      <dl>
        <dt>${localize("card-languages")}</dt>
        <dd>${languages.map((tag) => languageName(tag)).join(", ")}</dd>
        ${
          regions.length === 0
            ? nothing
            : html`<dt>${localize("card-regions")}</dt>
                <dd>${regions.map((code) => regionName(code)).join(", ")}</dd>`
        }
        <dt>${localize("organisation-expires")}</dt>
        <dd>${formatDay(expires)}</dd>
        ${
          keysUntil === null
            ? nothing
            : html`<dt>${localize("organisation-keys-until")}</dt>
                <dd>${formatDay(keysUntil)}</dd>`
        }
      </dl>
      ${policy.map(
        ({ language, text }) => html`
          <h3>${localize("card-policy")} (${languageName(language)})</h3>
          <p class="prose" lang=${language} dir="auto">${text}</p>
        `,
      )}
    </section>
  `;
}
