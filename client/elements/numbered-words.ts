import { html, type TemplateResult } from "lit";

/** A word that is one Chinese character: it has room to be large. */
const ONE_CHARACTER = /^\p{Script=Han}$/u;

/**
 * Words whose order matters: numbered, one to a box, from left to right in every language. `language` is that of the words.
 * `large` is for copying them by hand; Chinese characters are larger still, since every stroke counts.
 */
export function numberedWords(words: readonly string[], language: string, large = false): TemplateResult {
  const isChinese = words.every((word) => ONE_CHARACTER.test(word));
  return html`
    <ol class="words ${large ? "words--large" : ""} ${isChinese ? "words--characters" : ""}" dir="ltr">
      ${words.map(
        (word, index) =>
          html`<li>
            <span class="word-number">${index + 1}</span>
            <bdi class="word" lang=${language}>${word.normalize("NFC")}</bdi>
          </li>`,
      )}
    </ol>
  `;
}
