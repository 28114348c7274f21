import { html, type TemplateResult } from "lit";
import { contradictsItself } from "../../../shared/casework/record/urgency.ts";
import { DANGER, IMMINENCE } from "../../../shared/casework/record/vocabulary.ts";
import { FACT_VALUES } from "../../../shared/mechanisms/facts.ts";
import { localize } from "../../i18n/localize.ts";
import { choiceField } from "./choice-fields.ts";
import { UNCLEAR_LABELS, URGENCY_LABELS, YES_NO_LABELS } from "./fact-labels.ts";
import { wordsAccess, type FactsForm } from "./facts-form.ts";
import { ANSWER_LABELS, DANGER_LABELS, IMMINENCE_LABELS } from "./record-labels.ts";
import { wordsField } from "./words-field.ts";

/** How great the danger is, how soon, and what would make it worse. */
export function factsDanger(form: FactsForm): TemplateResult {
  const { onChange, record } = form;
  const { danger, racial } = record;
  const change = (part: Partial<typeof danger>): void => {
    onChange({ danger: { ...danger, ...part } });
  };
  return html`
    ${choiceField({
      id: "danger-level",
      label: localize("danger-level"),
      labels: DANGER_LABELS,
      onChange: (level) => {
        change({ level });
      },
      value: danger.level,
      values: DANGER,
    })}
    ${choiceField({
      id: "danger-urgency",
      label: localize("danger-urgency"),
      labels: URGENCY_LABELS,
      onChange: (urgency) => {
        change({ urgency });
      },
      value: danger.urgency,
      values: FACT_VALUES.urgency,
    })}
    ${choiceField({
      error: contradictsItself(danger) ? localize("danger-contradiction") : "",
      id: "danger-imminence",
      label: localize("danger-imminence"),
      labels: IMMINENCE_LABELS,
      onChange: (imminence) => {
        change({ imminence });
      },
      value: danger.imminence,
      values: IMMINENCE,
    })}
    ${choiceField({
      id: "danger-irreparable",
      label: localize("danger-irreparable"),
      labels: ANSWER_LABELS,
      onChange: (irreparable) => {
        change({ irreparable });
      },
      value: danger.irreparable,
      values: FACT_VALUES.irreparable,
    })}
    ${wordsField(
      {
        id: "danger-grounds",
        label: localize("danger-grounds"),
        onChange: (irreparableGrounds) => {
          change({ irreparableGrounds });
        },
        value: danger.irreparableGrounds,
      },
      wordsAccess(form),
    )}
    ${wordsField(
      {
        id: "danger-proof",
        label: localize("danger-proof"),
        onChange: (urgencyProof) => {
          change({ urgencyProof });
        },
        value: danger.urgencyProof,
      },
      wordsAccess(form),
    )}
    ${choiceField({
      hint: localize("danger-publicity-hint"),
      id: "danger-publicity",
      label: localize("danger-publicity"),
      labels: UNCLEAR_LABELS,
      onChange: (publicityWorsens) => {
        change({ publicityWorsens });
      },
      value: danger.publicityWorsens,
      values: FACT_VALUES.publicity_worsens,
    })}
    ${choiceField({
      id: "racial-element",
      label: localize("racial-element"),
      labels: YES_NO_LABELS,
      onChange: (element) => {
        onChange({ racial: { ...racial, element } });
      },
      value: racial.element,
      values: FACT_VALUES.racial,
    })}
    ${wordsField(
      {
        id: "racial-text",
        label: localize("racial-text"),
        onChange: (text) => {
          onChange({ racial: { ...racial, text } });
        },
        value: racial.text,
      },
      wordsAccess(form),
    )}
  `;
}
