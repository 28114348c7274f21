/** A word as it is compared (PROTOCOL.md §6.1): NFKD, lower case of Unicode, without marks. */
export function plainWord(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{Mark}/gu, "");
}

/** Without JIT it takes seconds to take the accents off a list: once is enough. */
const plainLists = new WeakMap<readonly string[], readonly string[]>();

/** The words of a list as they are compared, in its order. */
export function plainWords(list: readonly string[]): readonly string[] {
  const known = plainLists.get(list) ?? list.map(plainWord);
  plainLists.set(list, known);
  return known;
}
