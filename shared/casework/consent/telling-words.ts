import { folded, spacedWords, unspacedRuns } from "./read-text.ts";

/** Words that many names have and that say nothing: they count only where a name has no others. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    "a abd abu aka al alias ap as aw ben bin bint called da das de del della den der di dit dite do dos dr du e el i ibn ibnu known la las le los mac mc mr mrs ms o of prof san santa st te ten the u ul umm van von y zu " +
    "بن ابن بنت ابو ام عبد ال"
  ).split(" "),
);

/** Scripts in which a family name of one or two letters stands before the rest, without a space. */
const FAMILY_NAME_FIRST = /^[\p{sc=Han}\p{sc=Hang}]+$/u;

/**
 * The words of a name that give it away, as they are compared. In scripts without spaces: each part of at least two letters, the parts
 * together, and of Chinese and Korean names in one piece what follows the family name.
 */
export function tellingWords(name: string): readonly string[] {
  const text = folded(name);
  const spaced = spacedWords(text);
  const parts = unspacedRuns(text);
  const telling = spaced.filter((word) => word.length > 1 && !PARTICLES.has(word));
  const unspaced = [...parts, parts.join(""), ...(parts.length === 1 ? parts.flatMap(givenName) : [])];
  const all = [...telling, ...unspaced.filter((part) => part.length > 1)];
  return all.length > 0 ? [...new Set(all)] : [...spaced, ...parts];
}

function givenName(name: string): readonly string[] {
  const letters = [...name];
  return FAMILY_NAME_FIRST.test(name) && letters.length > 2 ? [letters.slice(-2).join("")] : [];
}
