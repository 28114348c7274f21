import type { AlikeWords } from "./codename-help.ts";
import { FORMS, SOUNDS } from "./chinese-characters.ts";

/**
 * What a Chinese character may stand for: words of which it is the traditional form, or else characters that sound like it whatever
 * their tone (where more than five words of the list do so: with its tone). None for anything else.
 */
export const chineseAlike: AlikeWords = (typed) => {
  const words = groupsOf(FORMS, typed).flatMap(([word = "", ...forms]) => (forms.includes(typed) ? [word] : []));
  return words.length > 0 ? words : groupsOf(SOUNDS, typed).flat();
};

function groupsOf(table: string, character: string): readonly (readonly string[])[] {
  return table.split(/\s+/).flatMap((group) => (character !== "" && group.includes(character) ? [[...group]] : []));
}
