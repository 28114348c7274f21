/** A text of ours as it is written into a file or a record: without the marks that hold the direction of its parts on a page. */
export function keptText(localized: string): string {
  return localized.replaceAll(/[\u2066-\u2069]/gu, "");
}
