import { html, nothing, type TemplateResult } from "lit";
import { localize, message } from "../../../i18n/localize.ts";
import { isSaid, NOTHING_SAID, withMark, type Mark } from "../said.ts";
import { idOf, roleArgument, type Asking } from "./question-ui.ts";

/** Answers that are no value, for questions that are not a choice of one. Pressed again, each is taken back. */
export function markButtons({ answer, question, role, said }: Asking): TemplateResult {
  const { none, offersNotSure } = question;
  const marks: readonly (readonly [Mark, string])[] = [
    ...(none === undefined ? [] : [["none", none] as const]),
    ...(offersNotSure === false ? [] : [["not_sure", message("question-not-sure")] as const]),
    ["not_said", message("question-not-said")],
  ];
  return html`
    ${marks.map(
      ([mark, label]) =>
        html`<button
          type="button"
          class="mark"
          aria-label=${localize("question-mark-of", {
            answer: localize(label, roleArgument(role)),
            question: localize(question.ask, roleArgument(role)),
          })}
          aria-pressed=${said.mark === mark ? "true" : "false"}
          @click=${() => {
            answer(withMark(said, mark));
          }}
        >
          ${localize(label, roleArgument(role))}
        </button>`,
    )}
    ${said.mark !== null && said.rows.length > 0 ? html`<p class="soft">${localize("question-mark-counts")}</p>` : nothing}
  `;
}

/** Leaves a choice of one open again, once something was chosen. The button goes with the answer: the question has the focus then. */
export function takeBack({ answer, question, role, said }: Asking): TemplateResult | typeof nothing {
  if (!isSaid(said)) return nothing;
  return html`<button
    type="button"
    class="mark"
    aria-label=${localize("question-mark-of", {
      answer: localize("question-take-back"),
      question: localize(question.ask, roleArgument(role)),
    })}
    @click=${() => {
      document.getElementById(idOf(question))?.focus();
      answer(NOTHING_SAID);
    }}
  >
    ${localize("question-take-back")}
  </button>`;
}
