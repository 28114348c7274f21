/** A number as the language of the page writes it. */
export function formatNumber(value: number, maximumFractionDigits: number): string {
  return new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits }).format(value);
}
