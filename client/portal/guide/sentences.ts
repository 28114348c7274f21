/** Sentences of the fact base in another language, by the English ones. */
export type Sentences = Readonly<Record<string, string>>;

let known: Sentences = {};

/** Makes these the sentences that `sentence` says; none of them for English, which is the fact base itself. */
export function speakSentences(sentences: Sentences): void {
  known = sentences;
}

/** A sentence of the fact base in the language of the page. A test shows that none is without a translation. */
export function sentence(english: string): string {
  return known[english] ?? english;
}
