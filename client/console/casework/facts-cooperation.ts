import { html, nothing, type TemplateResult } from "lit";
import type { Cooperation } from "../../../shared/casework/record/case-record.ts";
import { EMPTY_COOPERATION } from "../../../shared/casework/record/empty-record.ts";
import { NO_DATE } from "../../../shared/casework/record/partial-date.ts";
import { STAGES } from "../../../shared/casework/record/vocabulary.ts";
import { FACT_VALUES } from "../../../shared/mechanisms/facts.ts";
import { localize } from "../../i18n/localize.ts";
import { checksField, choiceField, optionsOf } from "./choice-fields.ts";
import { entryList } from "./entry-list.ts";
import { BODY_LABELS } from "./fact-labels.ts";
import { withEntry, withoutEntry, wordsAccess, type FactsForm, type Lead } from "./facts-form.ts";
import { noneKnown } from "./facts-none.ts";
import { STAGE_LABELS } from "./record-labels.ts";
import { dateField, lineField } from "./text-fields.ts";
import { wordsField } from "./words-field.ts";

/** With whom somebody cooperated, or tried to, and what proves it. */
export function factsCooperation(form: FactsForm): TemplateResult {
  const { added, onChange, record } = form;
  const { cooperation } = record;
  return html`
    <p class="soft">${localize("cooperation-lede")}</p>
    ${entryList({
      add: {
        id: "add-cooperation",
        label: localize("cooperation-add"),
        onAdd: () => {
          const added = String(cooperation.length);
          onChange(
            { cooperation: [...cooperation, EMPTY_COOPERATION] },
            { added, focus: `cooperation-${added}-bodies` },
          );
        },
      },
      added,
      empty: localize("cooperation-none"),
      entries: cooperation,
      fields: (entry, place) =>
        fields(entry, place, form, (part, lead) => {
          onChange({ cooperation: withEntry(cooperation, place, part) }, lead);
        }),
      keyOf: (_, place) => String(place),
      remove: (_, place) => ({
        label: localize("cooperation-remove", { number: place + 1 }),
        onRemove: () => {
          onChange({ cooperation: withoutEntry(cooperation, place) }, { focus: "add-cooperation" });
        },
      }),
      title: ({ bodies }, place) =>
        bodies.length === 0
          ? localize("cooperation-number", { number: place + 1 })
          : bodies.map((body) => localize(BODY_LABELS[body])).join(", "),
    })}
    ${cooperation.length === 0 ? nothing : noneKnown(form, "cooperation_evidence")}
  `;
}

type ChangeCooperation = (part: Partial<Cooperation>, lead?: Lead) => void;

function fields(entry: Cooperation, place: number, form: FactsForm, change: ChangeCooperation): TemplateResult {
  const id = `cooperation-${String(place)}`;
  return html`
    ${checksField({
      chosen: entry.bodies,
      id: `${id}-bodies`,
      label: localize("cooperation-bodies"),
      onChange: (bodies) => {
        change({ bodies });
      },
      options: optionsOf(FACT_VALUES.body, BODY_LABELS),
    })}
    ${choiceField({
      id: `${id}-stage`,
      label: localize("cooperation-stage"),
      labels: STAGE_LABELS,
      onChange: (stage) => {
        change({ stage });
      },
      value: entry.stage,
      values: STAGES,
    })}
    ${wordsField(
      {
        id: `${id}-description`,
        label: localize("cooperation-description"),
        onChange: (description) => {
          change({ description });
        },
        value: entry.description,
      },
      wordsAccess(form),
    )}
    ${occasions(entry, id, change)}
    ${checksField({
      chosen: entry.proof,
      hint: localize("cooperation-proof-hint"),
      id: `${id}-proof`,
      label: localize("cooperation-proof"),
      onChange: (proof) => {
        change({ proof });
      },
      options: form.record.evidence.map((item) => ({ label: `${item.id}: ${item.title}`, value: item.id })),
    })}
  `;
}

function occasions({ occasions: known }: Cooperation, id: string, change: ChangeCooperation): TemplateResult {
  return html`
    <div class="occasions">
      <p class="words-label">${localize("occasions-title")}</p>
      ${known.map(
        (occasion, place) => html`
          <div class="occasion">
            ${dateField({
              id: `${id}-occasion-${String(place)}-when`,
              label: localize("occasion-when"),
              onChange: (when) => {
                change({ occasions: withEntry(known, place, { when }) });
              },
              value: occasion.when,
            })}
            ${lineField({
              id: `${id}-occasion-${String(place)}-where`,
              label: localize("occasion-where"),
              onChange: (where) => {
                change({ occasions: withEntry(known, place, { where }) });
              },
              value: occasion.where,
            })}
            ${lineField({
              id: `${id}-occasion-${String(place)}-what`,
              label: localize("occasion-what"),
              onChange: (what) => {
                change({ occasions: withEntry(known, place, { what }) });
              },
              value: occasion.what,
            })}
            <button
              type="button"
              class="button--plain remove"
              @click=${() => {
                change({ occasions: withoutEntry(known, place) }, { focus: `${id}-add-occasion` });
              }}
            >
              ${localize("occasion-remove", { number: place + 1 })}
            </button>
          </div>
        `,
      )}
      <button
        type="button"
        class="button"
        id="${id}-add-occasion"
        @click=${() => {
          change(
            { occasions: [...known, { what: "", when: NO_DATE, where: "" }] },
            { focus: `${id}-occasion-${String(known.length)}-when` },
          );
        }}
      >
        ${localize("occasion-add")}
      </button>
    </div>
  `;
}
