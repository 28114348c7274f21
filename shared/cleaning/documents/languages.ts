import { languageAlone } from "../language.ts";
import type { Page } from "./xml/page.ts";
import { names, type ElementRule, type ValueRule } from "./xml/rules.ts";

/** How formats say that something is in no language, or in one that nobody has told. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(["", "none", "x-none"]);

function languageIn(value: string, page: Page, at: string): string | null {
  const kept = NO_LANGUAGE.has(value) ? value : languageAlone(value);
  if (kept !== value) page.found("place", at, value);
  return kept;
}

/** The rule of an attribute that names a language: its country goes, and so does what is no language. */
export function languageRule(attribute: string): readonly [string, ValueRule] {
  return [attribute, (value, page) => languageIn(value, page, attribute)];
}

/** The rule of an element whose attributes are all languages. */
export const languageElement: ElementRule = ({ name, attributes }, page) => {
  for (const [key, value] of attributes) {
    const kept = languageIn(value, page, name);
    if (kept === null) attributes.delete(key);
    else attributes.set(key, kept);
  }
  return "keep";
};

/** The rule of an attribute that says no more than this, and tells of a place otherwise. */
function onlyIf(attribute: string, pattern: RegExp): readonly [string, ValueRule] {
  const rule: ValueRule = (value, page) => {
    if (pattern.test(value)) return value;
    page.found("place", attribute, value);
    return null;
  };
  return [attribute, rule];
}

/** Rules for how OpenDocument says a language, a script and a country, each by itself (OASIS OpenDocument 1.3, part 3, section 19). */
export const ODF_LANGUAGE_RULES: readonly (readonly [string, ValueRule])[] = [
  ...["fo:language", ...names("style", "language-asian language-complex")].map(languageRule),
  ...names("number", "language transliteration-language").map(languageRule),
  ...["fo:script", "number:script", ...names("style", "script-asian script-complex")].map((name) =>
    onlyIf(name, /^(?:[A-Za-z]{4})?$/),
  ),
  ...[
    "fo:country",
    ...names("style", "country-asian country-complex"),
    ...names("number", "country transliteration-country"),
  ].map((name) => onlyIf(name, /^(?:none)?$/)),
];
