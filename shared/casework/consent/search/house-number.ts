/** "12", "7a", "12bis", "№12"; but not the "2nd" floor. */
const HOUSE_NUMBER = /^(?:no|nr)?(\d+)(?:\p{L}|bis|ter|quater)?$/u;

/** The number of a house in a folded word, without the letter after it; null for any other word. */
export function houseNumber(word: string): string | null {
  return HOUSE_NUMBER.exec(word)?.[1] ?? null;
}
