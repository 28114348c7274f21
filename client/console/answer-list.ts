import { html, type TemplateResult } from "lit";
import type { Answer } from "../../shared/protocol/letter.ts";
import { localize } from "../i18n/localize.ts";
import type { LetterView } from "../workers/console-views.ts";
import { answerInWords } from "./answer-words.ts";
import { answerLine } from "./answer-line.ts";
import { consentLine } from "./contradicted-consent.ts";
import { questionText } from "./question-text.ts";

/** What of a letter is shown with its answers. */
type AnsweredLetter = Pick<LetterView, "answers" | "contradicted" | "language">;

/** Questions in words, and what the person answered, in their own. What is chosen from a list of ours is said in the reader's. */
export function answerList({ answers, contradicted, language }: AnsweredLetter): TemplateResult {
  return html`
    <h4>${localize("letter-answers")}</h4>
    <dl class="answers">${answers.map((each) => consentLine(each, contradicted) ?? inTheirs(each, language))}</dl>
  `;
}

function inTheirs(said: Answer, language: string): TemplateResult {
  const { answer, question } = said;
  return html`
    <dt>${questionText(question) ?? unknownQuestion(question)}</dt>
    ${answerLines(said, language) ?? html`<dd class="prose" lang=${language} dir="auto">${answer}</dd>`}
  `;
}

/** What was chosen, in words, with what the person wrote beside it: a line for each value or entry. Null for what is all their own. */
function answerLines(said: Answer, language: string): readonly TemplateResult[] | null {
  const lines = answerInWords(said);
  return lines?.map((parts) => html`<dd>${answerLine(parts, language)}</dd>`) ?? null;
}

/** Another program may ask what this one has no words for: nothing is hidden, and nobody has to guess what it is. */
function unknownQuestion(key: string): TemplateResult {
  return html`<bdi class="code">${key}</bdi> <span class="soft">${localize("question-unknown")}</span>`;
}
