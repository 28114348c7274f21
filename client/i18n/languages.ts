/** A language that the portal speaks. */
export interface Language {
  /** Its tag (BCP 47): the name of its folder below `locales/`, and the first part of its pages' paths. */
  readonly tag: string;
  /** What those who speak it call it. */
  readonly name: string;
  /** True while nobody who grew up with it has read its texts: its pages say so. */
  readonly awaitsReview: boolean;
}

/** The language of the texts that all others are translations of; its pages have no prefix. */
export const SOURCE_LANGUAGE = "en";

/** All languages of the portal, in the order of the picker. One stands here when it has every file; a check compares them with English. */
export const LANGUAGES: readonly Language[] = [
  { tag: SOURCE_LANGUAGE, name: "English", awaitsReview: false },
  { tag: "fr", name: "Français", awaitsReview: true },
  { tag: "es", name: "Español", awaitsReview: true },
  { tag: "ru", name: "Русский", awaitsReview: true },
  { tag: "zh-Hans", name: "中文", awaitsReview: true },
  { tag: "ar", name: "العربية", awaitsReview: true },
  { tag: "pt", name: "Português", awaitsReview: true },
];

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ps", "ug", "ur"]);

/** The direction in which a language is written. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(tag.split("-", 1)[0] ?? tag) ? "rtl" : "ltr";
}

/** The path of a page in a language: `/` and `/guide` in English, `/es` and `/es/guide` in others. `page` is "" for the first page. */
export function pagePath(tag: string, page: string): string {
  return `/${[tag === SOURCE_LANGUAGE ? "" : tag, page].filter((part) => part !== "").join("/")}`;
}
