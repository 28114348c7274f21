import type { Mechanism } from "../../mechanisms/mechanism.ts";
import type { Draft } from "./draft.ts";

const LANGUAGES: readonly Draft["language"][] = ["en", "fr", "es"];

/**
 * The languages in which a draft to this mechanism can be written: its own, as far as there are texts in them, in its order of
 * preference. All of them where it states none, English first: who knows the body chooses.
 */
export function languagesFor({ languages }: Pick<Mechanism, "languages">): readonly Draft["language"][] {
  const offered = languages.flatMap((tag) => LANGUAGES.filter((each) => each === tag));
  return offered.length === 0 ? LANGUAGES : offered;
}
