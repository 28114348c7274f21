import type { Person } from "./case-record.ts";
import { isOnlyAccused } from "./only-accused.ts";
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

/** Whether no name that is written is longer than that: those that were kept before stay, so that their case can be worked on. */
export function addsNoLongName(people: readonly Person[], before: readonly Person[]): boolean {
  const kept = new Map(before.filter((person) => !isOfNameLength(person)).map(({ id, name }) => [id, name]));
  return people.every((person) => isOfNameLength(person) || kept.get(person.id) === person.name);
}
