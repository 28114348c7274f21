import { html, type TemplateResult } from "lit";
import { PREVENTION } from "../../../shared/casework/record/vocabulary.ts";
import { FACT_VALUES } from "../../../shared/mechanisms/facts.ts";
import { localize } from "../../i18n/localize.ts";
import { checksField, choiceField, optionsOf } from "./choice-fields.ts";
import { NEED_LABELS, YES_NO_LABELS } from "./fact-labels.ts";
import { withEntry, withoutEntry, wordsAccess, type FactsForm } from "./facts-form.ts";
import { noneKnown } from "./facts-none.ts";
import { PREVENTION_LABELS } from "./record-labels.ts";
import { lineField, stateField } from "./text-fields.ts";
import { wordsField } from "./words-field.ts";

const YES_NO = ["yes", "no"] as const;

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
    ${noneKnown(form, "needs")}
    ${choiceField({
      id: "wish-confidential",
      label: localize("wish-confidential"),
      labels: YES_NO_LABELS,
      onChange: (answer) => {
        change({ applicantConfidential: answer === null ? null : answer === "yes" });
      },
      value: yesNo(wishes.applicantConfidential),
      values: YES_NO,
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
    ${choiceField({
      id: "wish-anonymity",
      label: localize("wish-anonymity"),
      labels: YES_NO_LABELS,
      onChange: (answer) => {
        change({ anonymity: answer === null ? null : answer === "yes" });
      },
      value: yesNo(wishes.anonymity),
      values: YES_NO,
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
    ${noneKnown(form, "prior_prevention_measures")}
  `;
}

/** Null while nobody has asked. */
function yesNo(answer: boolean | null): "yes" | "no" | null {
  if (answer === null) return null;
  return answer ? "yes" : "no";
}

function missions(form: FactsForm): TemplateResult {
  const {
    onChange,
    record: { missions: known },
    states,
  } = form;
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
                onChange({ missions: withoutEntry(known, place) }, { focus: "add-mission" });
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
          if (state === null) return;
          onChange(
            { missions: [...known, { person: "", state }] },
            { focus: `mission-${String(known.length)}-person` },
          );
        },
        states,
        value: null,
      })}
      ${noneKnown(form, "mission_contacts_known")}
    </div>
  `;
}
