import { localize, message } from "../i18n/localize.ts";
import { FIELD_QUESTIONS } from "./field-questions.ts";

// A map, not an object: keys come from whoever wrote the letter, and `constructor` is one that they may choose.
const KNOWN: ReadonlyMap<string, string> = new Map([
  ["danger.now", message("question-danger-now")],
  ["what.happened", message("question-what-happened")],
  ["who.did-it", message("question-who-did-it")],
]);

/** The words of a question that an answer names by its key (PROTOCOL.md §4.6); null for keys that the console does not know. */
export function questionText(key: string): string | null {
  const id = KNOWN.get(key) ?? FIELD_QUESTIONS.get(key)?.words;
  return id === undefined ? null : localize(id);
}
