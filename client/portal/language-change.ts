import { LANGUAGES } from "../i18n/languages.ts";
import { changeLanguage } from "../i18n/load-texts.ts";
import { localize } from "../i18n/localize.ts";
import { followedLink } from "./quiet-links.ts";

/** What the page does while its language changes. */
export interface LanguageChangeTasks {
  /** Says how it goes; "" for nothing. */
  readonly onStatus: (said: string) => void;
  /** The page speaks this language now. This is its first page in it. */
  readonly onChanged: (language: string, firstPage: HTMLElement) => void;
}

/** Changes the language of the page in place: nothing is left behind, and nothing that was typed is lost. */
export class LanguageChange {
  readonly #tasks: LanguageChangeTasks;
  #last: string | null = null;

  constructor(tasks: LanguageChangeTasks) {
    this.#tasks = tasks;
  }

  /** The language that this click asks for; null when it is not about that. */
  static wanted(event: MouseEvent): string | null {
    const link = followedLink(event);
    const tag = link?.getAttribute("hreflang") ?? null;
    return LANGUAGES.some((language) => language.tag === tag) ? tag : null;
  }

  /** Loads what the page says in this language, and speaks it from then on. Of several wishes the last one counts. */
  async to(language: string): Promise<void> {
    this.#last = language;
    const isWanted = (): boolean => this.#last === language;
    this.#tasks.onStatus(localize("language-wait"));
    try {
      const { firstPage } = await import("./static/first-page.ts");
      if (await changeLanguage(language, ["first"], isWanted)) this.#tasks.onChanged(language, firstPage(language));
    } catch {
      if (isWanted()) this.#tasks.onStatus(localize("language-failed"));
    }
  }
}
