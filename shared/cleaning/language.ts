/** The subtags for a language and its script (RFC 5646, section 2.1). */
const LANGUAGE_AND_SCRIPT = /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?=$|-)/;

/**
 * A tag for a language (RFC 5646) without its country, dialect and private parts: who reads aloud or checks spelling needs the language and
 * its script, the others tell where somebody writes. Null for what is no such tag.
 */
export function languageAlone(tag: string): string | null {
  return LANGUAGE_AND_SCRIPT.exec(tag)?.[0] ?? null;
}
