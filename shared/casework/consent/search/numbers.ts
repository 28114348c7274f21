/** Digits of a telephone number that are enough to know it by, whatever stands before or after them. */
const PHONE_DIGITS = 7;
/** Digits of a shorter number, which is known as a whole only. */
const SHORT_DIGITS = 6;

const LETTERS = /\p{L}+/u;

/** What the numbers of a folded contact are known by. Where a group of digits ends, a number may: an extension or another may follow. */
export function numbersOf(told: string): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const run of told.split(LETTERS)) {
    let digits = "";
    for (const group of groupsIn(run)) {
      digits = (digits + group).slice(-PHONE_DIGITS);
      if (digits.length === PHONE_DIGITS) numbers.add(digits);
    }
    if (digits.length === SHORT_DIGITS) numbers.add(digits);
  }
  return numbers;
}

/** All that a number can be known by in a folded text: every seven digits, and six in groups of their own. */
export function numbersIn(text: string): ReadonlySet<string> {
  const numbers = new Set<string>();
  const digits = text.replace(/\D/gu, "");
  for (let from = 0; from + PHONE_DIGITS <= digits.length; from += 1)
    numbers.add(digits.slice(from, from + PHONE_DIGITS));
  for (const run of text.split(LETTERS)) {
    const groups = groupsIn(run);
    for (const first of groups.keys()) {
      const number = shortFrom(groups, first);
      if (number !== null) numbers.add(number);
    }
  }
  return numbers;
}

function shortFrom(groups: readonly string[], first: number): string | null {
  let number = "";
  for (let next = first; number.length < SHORT_DIGITS && next < groups.length; next += 1) number += groups[next] ?? "";
  return number.length === SHORT_DIGITS ? number : null;
}

function groupsIn(run: string): readonly string[] {
  return run.match(/\d+/gu) ?? [];
}
