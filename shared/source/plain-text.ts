/** Line breaks of a page or of a cell, as office programs copy them: plain text has only one kind. */
const OTHER_BREAKS = /[\u000B\u000C]/g;
/** Characters that no plain text may hold (PROTOCOL.md §1.1), as they come with text that was copied from elsewhere. */
const UNPRINTABLE = /[\u0000-\u0008\u000E-\u001F\u007F]/g;
const BYTE_ORDER_MARK = /^\uFEFF+/;

/**
 * The text without what nobody can see and no letter may hold: a mark at its beginning goes, a strange line break becomes a plain
 * one, everything else of the kind a space. What a person can see stays as it is.
 */
export function withoutUnprintable(text: string): string {
  return text.replace(BYTE_ORDER_MARK, "").replace(OTHER_BREAKS, "\n").replace(UNPRINTABLE, " ");
}

/** The text as a letter can hold it (PROTOCOL.md §1.1): also without half characters, which become U+FFFD. */
export function fitPlainText(text: string): string {
  return withoutUnprintable(text).replace(/\p{Surrogate}/gu, "\uFFFD");
}
