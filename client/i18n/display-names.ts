import { LANGUAGE_NAMES } from "./language-names.ts";
import { localize } from "./localize.ts";
import { M49_NAMES } from "./m49-names.ts";

/** The name of a language (tag, PROTOCOL.md §4.6) in the language of the page; the tag itself when it has none. */
export function languageName(tag: string, locale: string = document.documentElement.lang): string {
  const name = displayName(tag, locale, "language");
  // Chromium has names of the languages of its own menus, and of no others.
  const own = name === tag ? LANGUAGE_NAMES.get(tag) : undefined;
  return own === undefined ? name : localize(own);
}

/** The name of a region (ISO 3166 or UN M49, PROTOCOL.md §3.2) in the language of the page; the code itself when it has none. */
export function regionName(code: string, locale: string = document.documentElement.lang): string {
  const name = displayName(code, locale, "region");
  // Chromium has names of States only.
  const own = name === code ? M49_NAMES.get(code) : undefined;
  return own === undefined ? name : localize(own);
}

/** Names come from other people's signed objects: a tag that is well-formed for us may be nonsense for the browser. */
function displayName(code: string, locale: string, type: "language" | "region"): string {
  try {
    return new Intl.DisplayNames([locale], { type }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
