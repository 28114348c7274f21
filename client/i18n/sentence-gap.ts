/** What stands between two sentences, or between a label and what it labels: nothing in Chinese, whose marks have the space within. */
export function sentenceGap(language: string = document.documentElement.lang): string {
  return language.startsWith("zh") ? "" : " ";
}
