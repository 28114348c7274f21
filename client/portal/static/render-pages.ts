import type { TemplateResult } from "lit";
import { directionOf, LANGUAGES, SOURCE_LANGUAGE, type Language } from "../../i18n/languages.ts";
import { speak } from "../../i18n/localize.ts";
import { loadSentences } from "../guide/load-sentences.ts";
import { speakSentences } from "../guide/sentences.ts";
import { pageFrame } from "./page-frame.ts";
import { STATIC_PAGES } from "./pages.ts";
import type { StaticPage } from "./static-page.ts";

/** All texts: the build reads what it needs, and none of them becomes a part of a script by this. */
const FILES = import.meta.glob<string>("../../locales/*/*.ftl", { query: "?raw", import: "default" });

/** What every page can say; the script loads the same before its first step. */
const ALWAYS = ["common", "portal"] as const;

/** One page in one language, as the build writes it into a file. */
export interface RenderedPage {
  /** Path of the file below the root of the site, without `.html`. */
  readonly file: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  /** What stands in the root element. */
  readonly body: string;
}

/** Renders every static page in every language: one after the other, because a page speaks one language at a time. */
export async function renderPages(
  toHtml: (template: TemplateResult) => Promise<string>,
  pages: readonly StaticPage[] = STATIC_PAGES,
  languages: readonly Language[] = LANGUAGES,
): Promise<readonly RenderedPage[]> {
  const rendered: RenderedPage[] = [];
  for (const { tag } of languages) {
    for (const page of pages) rendered.push(await renderPage(page, tag, toHtml));
  }
  return rendered;
}

async function renderPage(
  { page, file = page, areas, title, foot, content }: StaticPage,
  language: string,
  toHtml: (template: TemplateResult) => Promise<string>,
): Promise<RenderedPage> {
  const texts = await Promise.all([...ALWAYS, ...areas].map((area) => readText(language, area)));
  const root = { lang: "", dir: "" };
  speak(language, texts, root);
  speakSentences(await loadSentences(language));
  const place = { language, page };
  const own = foot === undefined ? {} : { foot: foot() };
  const frame = pageFrame(place, { content: content(place), isFirst: file === "", ...own });
  return {
    file: [language === SOURCE_LANGUAGE ? "" : language, file === "" ? "index" : file]
      .filter((part) => part !== "")
      .join("/"),
    language,
    direction: directionOf(language),
    title: title(),
    body: await toHtml(frame),
  };
}

async function readText(language: string, area: string): Promise<string> {
  const read = FILES[`../../locales/${language}/${area}.ftl`];
  if (read === undefined) throw new Error(`no texts of ${area} in ${language}`);
  return await read();
}
