import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import { LANGUAGES } from "../../../client/i18n/languages.ts";
import { localize, speak } from "../../../client/i18n/localize.ts";

const LOCALES = join(import.meta.dirname, "../../../client/locales");
/** What each language calls a tab of the browser. */
const TAB: Readonly<Record<string, RegExp>> = {
  ar: /علام(?:ة|ات) (?:ال)?تبويب/u,
  en: /\btabs?\b/u,
  es: /\bpestañas?\b/u,
  fr: /\bonglets?\b/u,
  pt: /\babas?\b/u,
  ru: /вкладк[аеиу]/u,
  "zh-Hans": /标签页/u,
};

beforeEach(() => {
  vi.stubGlobal("document", { documentElement: { dir: "", lang: "" } });
});

it.each(LANGUAGES.map(({ tag }) => tag))(
  "what opens in another tab says so, and so does what is said of leaving, which does not close it (%s)",
  (tag) => {
    const root = { dir: "", lang: "" };
    const sources = ["first", "guide", "questions"].map((area) =>
      readFileSync(join(LOCALES, tag, `${area}.ftl`), "utf8"),
    );
    speak(tag, sources, root);
    const { [tag]: tab } = TAB;
    for (const text of [localize("about-leave-stays"), localize("places-guide"), localize("danger-close-link")]) {
      expect(text).toMatch(tab ?? /no word/u);
    }
  },
);
