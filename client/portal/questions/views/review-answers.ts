import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../../../i18n/localize.ts";
import type { Draft } from "../../draft.ts";
import type { QuestionWays } from "../../questionnaire.ts";
import { changeButton, plainButton } from "../../views/buttons.ts";
import { askedNow } from "../asked-now.ts";
import { answerLines, type AnswerLine } from "../answer-lines.ts";
import type { Question } from "../question.ts";
import { roleOf } from "../role.ts";
import { saidTo } from "../said.ts";
import { STEPS } from "../steps.ts";
import { faultNote, faultOf } from "./date-fault.ts";
import { roleArgument } from "./question-ui.ts";

/** Every answer as it will be sealed, in the words of its question, with the way to change it. */
export function reviewAnswers({ answers, language }: Draft, ways: QuestionWays): TemplateResult {
  const role = roleOf(answers);
  const said = askedNow(answers)
    .map((question) => {
      const mine = saidTo(answers, question.field);
      return { question, fault: faultOf(question, mine), lines: answerLines(question, mine, role) };
    })
    .filter(({ lines }) => lines.length > 0);
  const change = ({ ask, field, step }: Question): TemplateResult =>
    changeButton(localize(ask, roleArgument(role)), () => {
      ways.questions.edit(step, field);
    });
  return html`<section class="card check" aria-labelledby="check-answers">
    <h2 id="check-answers">${localize("review-answers")}</h2>
    ${
      said.length === 0
        ? html`<p class="soft">${localize("review-none")}</p>`
        : STEPS.map(({ id, title }) => {
            const mine = said.filter(({ question }) => question.step === id);
            return mine.length === 0
              ? nothing
              : html`<h3>${localize(title)}</h3>
                  <dl class="review">
                    ${mine.map(
                      ({ fault, lines, question }) =>
                        html`<dt>${localize(question.ask, roleArgument(role))}</dt>
                          <dd>
                            ${lines.map((line) => shown(line, language))} ${fault === null ? nothing : faultNote(fault)}
                            ${change(question)}
                          </dd>`,
                    )}
                  </dl>`;
          })
    }
    ${plainButton(localize("review-open"), () => {
      ways.tell();
    })}
  </section>`;
}

// Without a break beside the text: it would be shown as hers.
function shown({ isHers, text }: AnswerLine, language: string): TemplateResult {
  if (!isHers) return html`<p dir="auto">${text}</p>`;
  return html`<p class="prose" dir="auto" lang=${language}>${text}</p>`;
}
