/** Parts that pages are made of. Headers, footers and layouts stand on pages of which the rest may be lost. */
const PAGES: ReadonlySet<string> = new Set(["officeDocument", "worksheet", "drawing", "slide"]);

/** Words, numbers in cells, and shapes that are drawn without any. */
const SHOWN =
  /<(?:[\w.-]+:)?[tv](?:\s[^<>]*)?>[^<>]*[^<>\s]|<(?:wps:wsp|xdr:sp|p:cxnSp|xdr:cxnSp|a:custGeom|v:line|v:polyline)[\s/>]/;

/** Whether a part, as it is written in the copy, shows anything: words, drawn shapes, or one of the parts that it leads to. */
export function showsAnything(relation: string, written: string, leadsTo: readonly string[]): boolean {
  if (!PAGES.has(relation)) return false;
  return leadsTo.includes("image") || leadsTo.includes("chart") || SHOWN.test(written);
}
