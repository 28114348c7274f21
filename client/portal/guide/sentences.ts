/**
 * Sentences of the fact base as the pages say them, by the English ones. English has those that the fact base says to caseworkers of
 * “the person”, and the pages to the person herself; other languages have all.
 */
export type Sentences = Readonly<Record<string, string>>;

let known: Sentences = {};

/** Makes these the sentences that `sentence` says. */
export function speakSentences(sentences: Sentences): void {
  known = sentences;
}

/**
 * A sentence of the fact base in the language of the page, said to whoever reads it, with apostrophes as pages write them. A test shows
 * that none is without a translation.
 */
export function sentence(english: string): string {
  return (known[english] ?? english).replaceAll("'", "’");
}
