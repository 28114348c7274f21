import { html, type TemplateResult } from "lit";
import type { Answer } from "../../shared/protocol/letter.ts";
import { localize } from "../i18n/localize.ts";
import { questionText } from "./question-text.ts";

/** Questions in words, and what the person answered, in their own. */
export function answerList(answers: readonly Answer[], language: string): TemplateResult {
  return html`
    <h4>${localize("letter-answers")}</h4>
    <dl class="answers">
      ${answers.map(
        ({ answer, question }) => html`
          <dt>${questionText(question) ?? unknownQuestion(question)}</dt>
          <dd class="prose" lang=${language} dir="auto">${answer}</dd>
        `,
      )}
    </dl>
  `;
}

/** Another program may ask what this one has no words for: nothing is hidden, and nobody has to guess what it is. */
function unknownQuestion(key: string): TemplateResult {
  return html`<bdi class="code">${key}</bdi> <span class="soft">${localize("question-unknown")}</span>`;
}
