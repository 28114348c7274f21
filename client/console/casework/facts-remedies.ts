import { html, type TemplateResult } from "lit";
import { AUTHORITIES_APPROACHED, REMEDIES } from "../../../shared/casework/record/vocabulary.ts";
import { localize } from "../../i18n/localize.ts";
import { choiceField } from "./choice-fields.ts";
import { wordsAccess, type FactsForm } from "./facts-form.ts";
import { noneKnown } from "./facts-none.ts";
import { AUTHORITIES_LABELS, REMEDIES_LABELS } from "./record-labels.ts";
import { lineField } from "./text-fields.ts";
import { wordsField } from "./words-field.ts";

/** What was tried at home, and what the State has said and done. */
export function factsRemedies(form: FactsForm): TemplateResult {
  const { onChange, record } = form;
  const { remedies, stateResponse } = record;
  const change = (part: Partial<typeof remedies>): void => {
    onChange({ remedies: { ...remedies, ...part } });
  };
  return html`
    ${choiceField({
      id: "authorities",
      label: localize("remedies-authorities"),
      labels: AUTHORITIES_LABELS,
      onChange: (authorities) => {
        change({ authorities });
      },
      value: remedies.authorities,
      values: AUTHORITIES_APPROACHED,
    })}
    ${wordsField(
      {
        id: "authorities-text",
        label: localize("remedies-authorities-text"),
        onChange: (authoritiesText) => {
          change({ authoritiesText });
        },
        value: remedies.authoritiesText,
      },
      wordsAccess(form),
    )}
    ${lineField({
      id: "familiar",
      label: localize("remedies-familiar"),
      onChange: (familiar) => {
        change({ familiar });
      },
      value: remedies.familiar,
    })}
    ${noneKnown(form, "authority_familiar_with_facts")}
    ${choiceField({
      id: "remedies-status",
      label: localize("remedies-status"),
      labels: REMEDIES_LABELS,
      onChange: (status) => {
        change({ status });
      },
      value: remedies.status,
      values: REMEDIES,
    })}
    ${wordsField(
      {
        hint: localize("remedies-text-hint"),
        id: "remedies-text",
        label: localize("remedies-text"),
        onChange: (text) => {
          change({ text });
        },
        value: remedies.text,
      },
      wordsAccess(form),
    )}
    ${noneKnown(form, "domestic_remedies_text")}
    <h3>${localize("response-title")}</h3>
    ${wordsField(
      {
        id: "response-text",
        label: localize("response-text"),
        onChange: (text) => {
          onChange({ stateResponse: { ...stateResponse, text } });
        },
        value: stateResponse.text,
      },
      wordsAccess(form),
    )}
    ${noneKnown(form, "government_response")}
    ${wordsField(
      {
        id: "response-measures",
        label: localize("response-measures"),
        onChange: (measures) => {
          onChange({ stateResponse: { ...stateResponse, measures } });
        },
        value: stateResponse.measures,
      },
      wordsAccess(form),
    )}
    ${noneKnown(form, "state_measures_taken")}
  `;
}
