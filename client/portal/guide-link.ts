const SOURCE_LANGUAGE = "en";

/** The path of the guide in the language of the page, at one of its parts. It can be read without reporting. */
export function guideLink(part: "emergency", language: string = document.documentElement.lang): string {
  return `${language === SOURCE_LANGUAGE ? "" : `/${language}`}/guide#${part}`;
}
