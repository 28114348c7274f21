import type { Mechanism } from "../../mechanisms/mechanism.ts";
import type { CaseRecord } from "../record/case-record.ts";
import type { Draft } from "./draft.ts";

const LANGUAGES: readonly Draft["language"][] = ["en", "fr", "es"];

/**
 * The languages in which a draft to this mechanism can be written: its own, as far as there are texts in them, in its order of
 * preference. All of them where it states none, English first: who knows the body chooses. What the case prefers comes before, where it
 * is one of them: an answer is read by the people of the case.
 */
export function languagesFor(
  { languages }: Pick<Mechanism, "languages">,
  preferred: CaseRecord["language"] = null,
): readonly Draft["language"][] {
  const stated = languages.flatMap((tag) => LANGUAGES.filter((each) => each === tag));
  const offered = stated.length === 0 ? LANGUAGES : stated;
  return [...offered.filter((each) => each === preferred), ...offered.filter((each) => each !== preferred)];
}
