import { html, type TemplateResult } from "lit";
import { PREVENTION } from "../../../shared/casework/record/vocabulary.ts";
import { FACT_VALUES } from "../../../shared/mechanisms/facts.ts";
import { localize } from "../../i18n/localize.ts";
import { checksField, optionsOf, tickField } from "./choice-fields.ts";
import { NEED_LABELS } from "./fact-labels.ts";
import { withEntry, withoutEntry, wordsAccess, type FactsForm } from "./facts-form.ts";
import { PREVENTION_LABELS } from "./record-labels.ts";
import { lineField, stateField } from "./text-fields.ts";
import { wordsField } from "./words-field.ts";

/** What the person asks for, what they need, and what protects them already. */
export function factsWishes(form: FactsForm): TemplateResult {
  const { onChange, record } = form;
  const { wishes } = record;
  const change = (part: Partial<typeof wishes>): void => {
    onChange({ wishes: { ...wishes, ...part } });
  };
  return html`
    ${wordsField(
      {
        id: "wish-action",
        label: localize("wish-action"),
        onChange: (action) => {
          change({ action });
        },
        value: wishes.action,
      },
      wordsAccess(form),
    )}
    ${checksField({
      chosen: record.needs,
      id: "needs",
      label: localize("wish-needs"),
      onChange: (needs) => {
        onChange({ needs });
      },
      options: optionsOf(FACT_VALUES.needs, NEED_LABELS),
    })}
    ${tickField({
      id: "wish-confidential",
      label: localize("wish-confidential"),
      onChange: (applicantConfidential) => {
        change({ applicantConfidential });
      },
      value: wishes.applicantConfidential,
    })}
    ${wordsField(
      {
        id: "wish-reasons",
        label: localize("wish-reasons"),
        onChange: (confidentialityReasons) => {
          change({ confidentialityReasons });
        },
        value: wishes.confidentialityReasons,
      },
      wordsAccess(form),
    )}
    ${tickField({
      id: "wish-anonymity",
      label: localize("wish-anonymity"),
      onChange: (anonymity) => {
        change({ anonymity });
      },
      value: wishes.anonymity,
    })}
    ${missions(form)}
    ${checksField({
      chosen: record.prevention,
      id: "prevention",
      label: localize("wish-prevention"),
      onChange: (prevention) => {
        onChange({ prevention });
      },
      options: optionsOf(PREVENTION, PREVENTION_LABELS),
    })}
  `;
}

function missions({ onChange, record: { missions: known }, states }: FactsForm): TemplateResult {
  return html`
    <div class="occasions">
      <p class="words-label">${localize("missions-title")}</p>
      ${known.map(
        (mission, place) => html`
          <div class="occasion">
            ${stateField({
              id: `mission-${String(place)}-state`,
              label: localize("mission-state"),
              onChange: (state) => {
                if (state !== null) onChange({ missions: withEntry(known, place, { state }) });
              },
              states,
              value: mission.state,
            })}
            ${lineField({
              id: `mission-${String(place)}-person`,
              label: localize("mission-person"),
              onChange: (person) => {
                onChange({ missions: withEntry(known, place, { person }) });
              },
              value: mission.person,
            })}
            <button
              type="button"
              class="button--plain remove"
              @click=${() => {
                onChange({ missions: withoutEntry(known, place) });
              }}
            >
              ${localize("mission-remove", { number: place + 1 })}
            </button>
          </div>
        `,
      )}
      ${stateField({
        id: "add-mission",
        isAction: true,
        label: localize("mission-add"),
        onChange: (state) => {
          if (state !== null) onChange({ missions: [...known, { person: "", state }] });
        },
        states,
        value: null,
      })}
    </div>
  `;
}
