import { html, type TemplateResult } from "lit";
import type { AnswerPart } from "./answer-words.ts";

/** One value or entry of an answer: what was chosen in the reader's words, and the rest as the person wrote it. */
export function answerLine(parts: readonly AnswerPart[], language: string): readonly TemplateResult[] {
  return parts.map(({ isTheirs, text }, place) => {
    const between = place === 0 ? "" : " · ";
    return isTheirs ? html`${between}<bdi lang=${language}>${text}</bdi>` : html`${between}<span>${text}</span>`;
  });
}
