import type { LocalText } from "./text.ts";

/** The text in this language, in another form of it, in English, or else the first (PROTOCOL.md §3.2); null if there is none. */
export function pickText(texts: readonly LocalText[], language: string): LocalText | null {
  const base = (tag: string): string => tag.split("-", 1)[0] ?? tag;
  return (
    texts.find((text) => text.language === language) ??
    texts.find((text) => base(text.language) === base(language)) ??
    texts.find((text) => base(text.language) === "en") ??
    texts[0] ??
    null
  );
}
