import { html, type TemplateResult } from "lit";
import { RHYTHM_LONGEST_DAYS } from "../../shared/protocol/limits.ts";
import { localize } from "../i18n/localize.ts";
import { draftField } from "./organisation-draft.ts";

/** Asks within how many days the organisation looks and answers: a promise to people who wait. */
export function rhythmField(typed: string, isWrong: boolean, onInput: (typed: string) => void): TemplateResult {
  const id = draftField.rhythm;
  return html`
    <div class="field ${isWrong ? "field--wrong" : ""}">
      <label for=${id}>${localize("describe-rhythm")}</label>
      <p class="field-hint" id="rhythm-hint">${localize("describe-rhythm-hint", { most: RHYTHM_LONGEST_DAYS })}</p>
      <input
        id=${id}
        class="short"
        type="text"
        inputmode="numeric"
        dir="ltr"
        autocomplete="off"
        aria-describedby="rhythm-hint"
        aria-invalid=${isWrong ? "true" : "false"}
        .value=${typed}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) onInput(target.value);
        }}
      />
    </div>
  `;
}
