import { html, type TemplateResult } from "lit";

/** A mark that belongs to the word after it. */
const OPENS = /[\u2018\u201c\u3008\u300a\u300c\uff08]$/u;

/**
 * A title, with the places where its lines may end. Chinese has no spaces: without these, the browser ends a line after any character, and
 * balanced lines split a short title in the middle of a word. A character alone stays with the word before it: mostly it is the rest of a
 * longer one. Other languages get the title as it is.
 */
export function titleWords(title: string, language: string = document.documentElement.lang): TemplateResult | string {
  if (!language.startsWith("zh")) return title;
  const words: string[] = [];
  for (const { isWordLike, segment } of new Intl.Segmenter(language, { granularity: "word" }).segment(title)) {
    const last = words.at(-1);
    const begins = (isWordLike === true && segment.length > 1) || OPENS.test(segment);
    if (last === undefined || (begins && !OPENS.test(last))) words.push(segment);
    else words[words.length - 1] = last + segment;
  }
  return html`${words.map((word, index) => (index === 0 ? word : html`<wbr />${word}`))}`;
}
