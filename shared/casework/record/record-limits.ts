// How much a case record holds. What strangers fill (sources, and evidence by the files of letters) is bounded below what fits.

export const PEOPLE_MOST = 200;
export const EVENTS_MOST = 500;
export const COOPERATION_MOST = 50;
export const OCCASIONS_MOST = 100;
export const EVIDENCE_MOST = 1200;
/** Of these, how many items come from letters by themselves. */
export const EVIDENCE_FROM_LETTERS_MOST = 1000;
export const SOURCES_MOST = 2000;
/** Of these, how many come from letters by themselves. */
export const SOURCES_FROM_LETTERS_MOST = 1800;
/** Other bodies, treaties, documents, diplomats. */
export const ENTRIES_MOST = 100;

/** A name of a person, an organisation or a group: it is looked for in every text, word by word. */
export const NAME_LONGEST_LETTERS = 256;
export const NAME_WORDS_MOST = 32;
/** What is one line on a form: names, places, references. */
export const SHORT_TEXT_LONGEST_BYTES = 2048;
/** A person's own words in one field. */
export const WORDS_LONGEST_BYTES = 65_536;
