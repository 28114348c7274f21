import { html, type TemplateResult } from "lit";
import { languageName } from "../i18n/display-names.ts";

/** Tags (PROTOCOL.md §4.6) to choose from: those of the United Nations, and widely read ones. */
export const LANGUAGES: readonly string[] = [
  ...["ar", "zh-Hans", "en", "fr", "ru", "es"],
  ...[
    "am",
    "az",
    "be",
    "bn",
    "my",
    "ckb",
    "fa",
    "fil",
    "de",
    "el",
    "ht",
    "ha",
    "he",
    "hi",
    "id",
    "it",
    "ja",
    "kk",
    "km",
  ],
  ...["rw", "ko", "ky", "ku", "lo", "mn", "ne", "pl", "pt", "ps", "ro", "si", "so", "sw", "tg", "ta", "th", "bo", "ti"],
  ...["tr", "tk", "uk", "ur", "ug", "uz", "vi", "zh-Hant"],
];

/** The options of a `<select>` of languages, by name in the page's language. `more` are tags that have to be among them. */
export function languageOptions(chosen: string, more: readonly string[] = []): readonly TemplateResult[] {
  const tags = [...new Set([...more, chosen, ...LANGUAGES])];
  return tags
    .map((tag) => ({ name: languageName(tag), tag }))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ name, tag }) => html`<option value=${tag} ?selected=${tag === chosen}>${name}</option>`);
}
