import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { localize } from "../../../i18n/localize.ts";
import { sentenceGap } from "../../../i18n/sentence-gap.ts";
import type { Draft } from "../../draft.ts";
import type { QuestionPlace } from "../../portal-state.ts";
import type { QuestionWays } from "../../questionnaire.ts";
import { sideButton } from "../../views/buttons.ts";
import { onSubmit } from "../../views/portal-ui.ts";
import { stepHeading } from "../../views/step-heading.ts";
import { askedIn } from "../asked-now.ts";
import { roleOf } from "../role.ts";
import { saidTo } from "../said.ts";
import { stepAfter, STEPS } from "../steps.ts";
import { dangerNotice } from "./danger-notice.ts";
import { questionField } from "./question-field.ts";

/** One part of the questionnaire: every question of it can be left open. */
export function stepPage({ answers }: Draft, { isFromCheck, step }: QuestionPlace, ways: QuestionWays): TemplateResult {
  const role = roleOf(answers);
  const shown = STEPS.find(({ id }) => id === step);
  const next = stepAfter(step);
  return html`
    ${stepHeading(shown === undefined ? "" : localize(shown.title), 2)}
    <p>${shown === undefined ? "" : localize(shown.lede)}${sentenceGap()}${localize("question-optional")}</p>
    <form
      class="questions"
      novalidate
      autocomplete="off"
      @submit=${onSubmit(() => {
        if (isFromCheck) ways.check();
        else if (next === null) ways.tell();
        else ways.questions.ask(next);
      })}
    >
      <div role="status">${step === "danger" ? dangerNotice(answers) : ""}</div>
      ${repeat(
        askedIn(step, answers),
        ({ field }) => field,
        (question) =>
          questionField({
            question,
            role,
            said: saidTo(answers, question.field),
            answer: (said) => {
              ways.questions.answer(question.field, said);
            },
          }),
      )}
      <div class="actions">
        <button type="submit" class="button button--main">
          ${isFromCheck ? localize("check-return") : next === null ? localize("question-back-overview") : localize("question-next")}
        </button>
        ${
          isFromCheck || next === null
            ? ""
            : sideButton(localize("question-back-overview"), () => {
                ways.tell();
              })
        }
      </div>
    </form>
  `;
}
