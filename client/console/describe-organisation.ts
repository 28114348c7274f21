import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { OrganisationDescription } from "../../shared/casework/organisation.ts";
import type { FieldError } from "../elements/error-summary.ts";
import { regionName } from "../i18n/display-names.ts";
import { formatDay } from "../i18n/format-day.ts";
import { localize } from "../i18n/localize.ts";
import { languageOptions } from "./language-choice.ts";
import {
  draftField,
  readDraft,
  splitRegions,
  type LanguageDraft,
  type OrganisationDraft,
} from "./organisation-draft.ts";
import { rhythmField } from "./rhythm-field.ts";
import "../elements/error-summary.ts";

const LANGUAGES_MOST = 32;

/** Asks what a new organisation says of itself; gives it as `amparo-described`. */
export class AmparoDescribeOrganisation extends LitElement {
  static override properties = { today: { type: String }, draft: { state: true }, errors: { state: true } };
  /** The day that this computer believes it is. */
  declare today: string;
  declare private draft: OrganisationDraft;
  declare private errors: readonly FieldError[];

  constructor() {
    super();
    this.today = "";
    this.draft = { languages: [{ language: "en", name: "", policy: "" }], regions: "", rhythm: "" };
    this.errors = [];
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { languages, regions, rhythm } = this.draft;
    const wrongRegions = this.#isWrong(draftField.regions);
    return html`
      <h1 tabindex="-1">${localize("describe-title")}</h1>
      <p class="lede">${localize("describe-lede")}</p>
      <amparo-error-summary .errors=${this.errors}></amparo-error-summary>
      <form novalidate autocomplete="off" @submit=${this.#onSubmit}>
        ${languages.map((each, index) => this.#language(each, index))}
        ${
          languages.length >= LANGUAGES_MOST
            ? nothing
            : html`<button type="button" class="button" @click=${this.#addLanguage}>
                ${localize("describe-add-language")}
              </button>`
        }
        <div class="field describe-regions ${wrongRegions ? "field--wrong" : ""}">
          <label for=${draftField.regions}>${localize("describe-regions")}</label>
          <p class="field-hint" id="regions-hint">${localize("describe-regions-hint")}</p>
          <input
            id=${draftField.regions}
            type="text"
            dir="ltr"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            aria-describedby="regions-hint regions-names"
            aria-invalid=${wrongRegions ? "true" : "false"}
            .value=${regions}
            @input=${(event: Event) => {
              this.draft = { ...this.draft, regions: valueOf(event) };
            }}
          />
          <p class="soft" id="regions-names">
            ${splitRegions(regions)
              .map((code) => regionName(code))
              .join(", ")}
          </p>
        </div>
        ${rhythmField(rhythm, this.#isWrong(draftField.rhythm), (typed) => {
          this.draft = { ...this.draft, rhythm: typed };
        })}
        ${this.today === "" ? nothing : html`<p class="soft">${localize("describe-date", { day: formatDay(this.today) })}</p>`}
        <div class="actions">
          <button type="submit" class="button button--main">${localize("action-continue")}</button>
          <button
            type="button"
            class="button"
            @click=${() => this.dispatchEvent(new CustomEvent("amparo-back", { bubbles: true }))}
          >
            ${localize("action-back")}
          </button>
        </div>
      </form>
    `;
  }

  #language({ language, name, policy }: LanguageDraft, index: number): TemplateResult {
    const change = (part: Partial<LanguageDraft>): void => {
      const languages = this.draft.languages.map((each, place) => (place === index ? { ...each, ...part } : each));
      this.draft = { ...this.draft, languages };
    };
    const policyHint = `${draftField.policy(index)}-hint`;
    const [wrongLanguage, wrongName, wrongPolicy] = [
      this.#isWrong(draftField.language(index)),
      this.#isWrong(draftField.name(index)),
      this.#isWrong(draftField.policy(index)),
    ];
    return html`
      <fieldset class="card describe-language">
        <legend>${localize("describe-language-number", { number: index + 1 })}</legend>
        <div class="field ${wrongLanguage ? "field--wrong" : ""}">
          <label for=${draftField.language(index)}>${localize("describe-language")}</label>
          <select
            id=${draftField.language(index)}
            aria-invalid=${wrongLanguage ? "true" : "false"}
            @change=${(event: Event) => {
              change({ language: valueOf(event) });
            }}
          >
            ${languageOptions(language)}
          </select>
        </div>
        <div class="field ${wrongName ? "field--wrong" : ""}">
          <label for=${draftField.name(index)}
            >${index === 0 ? localize("describe-name") : localize("describe-name-optional")}</label
          >
          <input
            id=${draftField.name(index)}
            aria-invalid=${wrongName ? "true" : "false"}
            type="text"
            dir="auto"
            autocomplete="off"
            .value=${name}
            @input=${(event: Event) => {
              change({ name: valueOf(event) });
            }}
          />
        </div>
        <div class="field ${wrongPolicy ? "field--wrong" : ""}">
          <label for=${draftField.policy(index)}>${localize("describe-policy")}</label>
          <p class="field-hint" id=${policyHint}>${localize("describe-policy-hint")}</p>
          <textarea
            id=${draftField.policy(index)}
            dir="auto"
            aria-describedby=${policyHint}
            aria-invalid=${wrongPolicy ? "true" : "false"}
            .value=${policy}
            @input=${(event: Event) => {
              change({ policy: valueOf(event) });
            }}
          ></textarea>
        </div>
        ${
          index === 0
            ? nothing
            : html`<button
                type="button"
                class="button"
                @click=${() => {
                  const languages = this.draft.languages.filter((_, place) => place !== index);
                  this.draft = { ...this.draft, languages };
                }}
              >
                ${localize("describe-remove-language", { number: index + 1 })}
              </button>`
        }
      </fieldset>
    `;
  }

  #isWrong(field: string): boolean {
    return this.errors.some((error) => error.field === field);
  }

  readonly #addLanguage = (): void => {
    const languages = [...this.draft.languages, { language: "ar", name: "", policy: "" }];
    this.draft = { ...this.draft, languages };
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>(`#${draftField.language(languages.length - 1)}`)?.focus();
    });
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const read = readDraft(this.draft);
    this.errors = "errors" in read ? read.errors : [];
    if ("errors" in read) return;
    this.dispatchEvent(new CustomEvent("amparo-described", { detail: read.description, bubbles: true }));
  };
}

function valueOf({ target }: Event): string {
  const isField =
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
  return isField ? target.value : "";
}

customElements.define("amparo-describe-organisation", AmparoDescribeOrganisation);

declare global {
  interface HTMLElementTagNameMap {
    "amparo-describe-organisation": AmparoDescribeOrganisation;
  }
  interface HTMLElementEventMap {
    "amparo-described": CustomEvent<OrganisationDescription>;
  }
}
