import { html, nothing, type TemplateResult } from "lit";
import { formatSize } from "../../../i18n/format-size.ts";
import { localize } from "../../../i18n/localize.ts";
import { ANSWER_LONGEST_BYTES } from "../../../../shared/protocol/limits.ts";
import { textBytes } from "../../draft.ts";
import { answerText } from "../letter-answers.ts";
import { checkFields, radioFields } from "./choice-fields.ts";
import type { ControlField } from "./control-field.ts";
import { dateFields } from "./date-fields.ts";
import { entryFields } from "./entry-fields.ts";
import { markButtons, takeBack } from "./mark-buttons.ts";
import { idOf, roleArgument, type Asking } from "./question-ui.ts";
import { stateSelect } from "./state-select.ts";
import { lineInput, wordsInput } from "./text-inputs.ts";

/** One question: its words, how it is answered, and why it is asked. */
export function questionField(asking: Asking): TemplateResult {
  const { question, role } = asking;
  const ask = localize(question.ask, roleArgument(role));
  const id = idOf(question);
  const over = textBytes(answerText(question, asking.said, role)) - ANSWER_LONGEST_BYTES;
  const described = [...(question.hint === undefined ? [] : [`${id}-hint`]), ...(over > 0 ? [`${id}-wrong`] : [])].join(
    " ",
  );
  const about = html`
    ${question.hint === undefined ? nothing : html`<p class="field-hint" id="${id}-hint">${localize(question.hint, roleArgument(role))}</p>`}
    ${over > 0 ? html`<p class="field-error" id="${id}-wrong">${localize("question-too-long", { over: formatSize(over) })}</p>` : nothing}
  `;
  const why = html`<details class="why">
    <summary aria-label=${localize("question-why-of", { question: ask })}>${localize("question-why")}</summary>
    <p>${localize(question.why, roleArgument(role))}</p>
  </details>`;
  const field = { id, described: described === "" ? nothing : described, isWrong: over > 0 } as const;
  const classes = `field question ${over > 0 ? "field--wrong" : ""}`;
  if (isOneControl(asking)) {
    return html`<div class=${classes} data-question=${question.field}>
      <label for=${id}>${ask}</label>
      ${about} ${oneControl(asking, field)}
      <div class="question-foot">${markButtons(asking)} ${why}</div>
    </div>`;
  }
  return html`<fieldset
    class=${classes}
    id=${id}
    tabindex="-1"
    data-question=${question.field}
    aria-describedby=${field.described}
  >
    <legend>${ask}</legend>
    ${about} ${severalControls(asking)}
    <div class="question-foot">${hasRadios(asking) ? takeBack(asking) : markButtons(asking)} ${why}</div>
  </fieldset>`;
}

function isOneControl({ question: { form } }: Asking): boolean {
  return form.kind === "words" || form.kind === "line" || form.kind === "state";
}

function hasRadios({ question: { form } }: Asking): boolean {
  return form.kind === "choice" || form.kind === "choice-more";
}

function oneControl(asking: Asking, field: ControlField): TemplateResult {
  const { kind } = asking.question.form;
  if (kind === "state") return stateSelect(asking, field);
  return kind === "words" ? wordsInput(asking, field) : lineInput(asking, field);
}

function severalControls(asking: Asking): TemplateResult {
  const { form } = asking.question;
  switch (form.kind) {
    case "choice":
    case "choice-more":
      return radioFields(asking, form);
    case "choices":
      return checkFields(asking, form);
    case "date":
      return dateFields(asking);
    case "list":
      return entryFields(asking, form);
    default:
      throw new Error("this question has one control");
  }
}
