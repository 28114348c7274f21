import { html, type TemplateResult } from "lit";
import { CATEGORIES_12_2, PREFERRED_LANGUAGES } from "../../../shared/casework/record/vocabulary.ts";
import { localize } from "../../i18n/localize.ts";
import { checksField, choiceField, optionsOf } from "./choice-fields.ts";
import type { FactsForm } from "./facts-form.ts";
import { noneKnown } from "./facts-none.ts";
import { CATEGORY_LABELS, PREFERRED_LANGUAGE_LABELS } from "./record-labels.ts";
import { lineField, stateField } from "./text-fields.ts";

/** What the case is called, which State it is about, and whom else it concerns. */
export function factsCase(form: FactsForm): TemplateResult {
  const { onChange, record, states, work } = form;
  return html`
    ${lineField({
      fallback: work.record.reference,
      hint: localize("fact-reference-hint"),
      id: "reference",
      isCode: true,
      label: localize("fact-reference"),
      onChange: (reference) => {
        onChange({ reference });
      },
      value: record.reference,
    })}
    ${stateField({
      id: "state",
      label: localize("fact-state"),
      onChange: (state) => {
        onChange({ state });
      },
      states,
      value: record.state,
    })}
    ${lineField({
      hint: localize("fact-group-hint"),
      id: "group",
      label: localize("fact-group"),
      onChange: (group) => {
        onChange({ group });
      },
      value: record.group,
    })}
    ${noneKnown(form, "victim_group")}
    ${checksField({
      chosen: record.categories,
      hint: localize("fact-categories-hint"),
      id: "categories",
      label: localize("fact-categories"),
      onChange: (categories) => {
        onChange({ categories });
      },
      options: optionsOf(CATEGORIES_12_2, CATEGORY_LABELS),
    })}
    ${choiceField({
      id: "language",
      label: localize("fact-language"),
      labels: PREFERRED_LANGUAGE_LABELS,
      onChange: (language) => {
        onChange({ language });
      },
      value: record.language,
      values: PREFERRED_LANGUAGES,
    })}
  `;
}
