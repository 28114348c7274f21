import { pagePath } from "../i18n/languages.ts";

/** The path of the guide in the language of the page, at one of its parts. It can be read without reporting. */
export function guideLink(part: "emergency", language: string = document.documentElement.lang): string {
  return `${pagePath(language, "guide")}#${part}`;
}
