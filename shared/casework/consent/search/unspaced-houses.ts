import { squeezed } from "./folded.ts";

// Scripts without spaces write a street in one with its number: a few letters beside the number tell it.

const STREET_FIRST = "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}ー]";
const NUMBER = "\\d{1,6}(?:\\p{Pd}\\d{1,6}){0,3}";
/** A house that is called one: what stands before its number. */
const HOUSE = /\p{sc=Han}{2,3}\d{1,5}(?=[号號弄巷番])/gu;
/** Two letters with three digits or more, three with two: "神南1-19-11", "강남대로 12". */
const NUMBERED = new RegExp(`(${STREET_FIRST}{2,3})[^\\S\\n]?(${NUMBER})`, "gu");
const FEW_DIGITS = 2;
/** "123 ถนนสุขุมวิท": what all streets are called, and what one is. */
const NUMBER_FIRST = /\d{2,6}[^\S\n]?[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]{6}/gu;

/** What the houses of a folded address are known by in a text without its spaces. */
export function unspacedHouses(told: string): readonly string[] {
  const numbered = [...told.matchAll(NUMBERED)].flatMap(([, street = "", number = ""]) => {
    const digits = squeezed(number);
    if (digits.length > FEW_DIGITS) return [[...street].slice(-2).join("") + digits];
    return digits.length === FEW_DIGITS && [...street].length > 2 ? [street + digits] : [];
  });
  const first = told.match(NUMBER_FIRST) ?? [];
  return [...new Set([...(told.match(HOUSE) ?? []), ...numbered, ...first.map(squeezed)])];
}
