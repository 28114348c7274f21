import { isOnlyAccused } from "../consent/appearances.ts";
import type { Person } from "./case-record.ts";
import { NAME_LONGEST_LETTERS, NAME_WORDS_MOST } from "./record-limits.ts";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Whether somebody's name is no longer than names are: it may be looked for in every text. Those who are only accused are looked for
 * nowhere, and an answer to who did it describes them.
 */
export function isOfNameLength(person: Pick<Person, "name" | "roles">): boolean {
  if (isOnlyAccused(person)) return true;
  return [...person.name].length <= NAME_LONGEST_LETTERS && (person.name.match(WORD) ?? []).length <= NAME_WORDS_MOST;
}
