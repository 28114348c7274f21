import { distinct, list, pattern, record, type Field } from "./field.ts";

/** A BCP 47 language tag, of the subset that PROTOCOL.md §4.6 allows. */
export const languageField: Field<string> = pattern("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", 35);

/** A text in a named language. */
export interface LocalText {
  readonly language: string;
  readonly text: string;
}

/** At least `least` texts in different languages. */
export function localTexts(least: number, text: Field<string>): Field<readonly LocalText[]> {
  const item = record<LocalText>({ language: languageField, text });
  return distinct(list(item, least, 32), (text) => text.language);
}
