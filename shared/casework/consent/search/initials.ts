/** Letters that write a word or a part of one each: of such a name, a first letter is too much of it. */
const WHOLE_WORDS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/** The initials of a name, "S. K."; null where they would give too much of it away, or say nothing: a single word, or too short ones. */
export function initialsOf(name: string): string | null {
  if (WHOLE_WORDS.test(name)) return null;
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < 2 || words.some((word) => word.match(/\p{L}/gu)?.length === 1)) return null;
  return words.map((word) => `${firstLetter(word)}.`).join(" ");
}

function firstLetter(word: string): string {
  return /^\p{L}\p{M}*/u.exec(word)?.[0] ?? word.slice(0, 1);
}
