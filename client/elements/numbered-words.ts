import { html, type TemplateResult } from "lit";

/**
 * Words whose order matters: numbered, one to a box, from left to right in every language. `language` is that of the words.
 * `large` is for copying them by hand.
 */
export function numberedWords(words: readonly string[], language: string, large = false): TemplateResult {
  return html`
    <ol class="words ${large ? "words--large" : ""}" dir="ltr">
      ${words.map(
        (word, index) =>
          html`<li><span class="word-number">${index + 1}</span> <bdi class="word" lang=${language}>${word}</bdi></li>`,
      )}
    </ol>
  `;
}
