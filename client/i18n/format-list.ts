/** Several things in one line, with the commas and the "and" of the language: "A, B, and C". */
export function formatList(items: readonly string[], language: string = document.documentElement.lang): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(items);
}
