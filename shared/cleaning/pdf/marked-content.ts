import type { FindingList } from "../finding-list.ts";
import { shown } from "./dropped.ts";
import { withoutCountry } from "./language.ts";
import { isKind, type Entries, type Value } from "./values.ts";

/** What pages are made of (ISO 32000-1, 14.8.4; ISO 32000-2, 14.8.4), and tags with a meaning of their own: layers, fields, clipping. */
const TAGS = new Set([
  ...["Document", "DocumentFragment", "Part", "Art", "Sect", "Div", "Aside", "BlockQuote", "Caption", "TOC", "TOCI"],
  ...["Index", "NonStruct", "Private", "Title", "FENote", "Sub", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L"],
  ...["LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference"],
  ...["BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Em", "Strong", "Figure"],
  ...["Formula", "Form", "Artifact", "OC", "ReversedChars", "Suspect", "Clip", "Tx"],
]);
const SPAN = "Span";

/** What artifacts are, and where they belong (14.8.2.2). */
const WORDS = new Set([
  ...["Pagination", "Layout", "Page", "Background", "Inline", "Header", "Footer", "Watermark", "PageNum", "LineNum"],
  ...["Bates", "Redaction", "Top", "Bottom", "Left", "Right"],
]);

/** The tag of marked content, if it is one that readers know: others are names of somebody's styles. */
export function plainTag(tag: string, found: FindingList): string {
  if (TAGS.has(tag)) return tag;
  found.add("description", "Contents tag", tag);
  return SPAN;
}

/**
 * What stays of what marked content (ISO 32000-1, 14.6) says of itself: numbers and names of its structure. A text in place of what is
 * shown does not, although some readers search and copy by it: where a name was taken out of a page, this is where it is left behind, and
 * nobody can say without reading the fonts whether the two are the same.
 */
export function keptProperties(entries: Entries, found: FindingList): ReadonlyMap<string, Value> {
  const kept = new Map<string, Value>();
  for (const [key, value] of entries) {
    const one = key === "Lang" ? withoutCountry(value) : isStructure(key, value) ? value : undefined;
    if (one !== undefined) kept.set(key, one);
    if (one !== value) found.add(key === "Lang" ? "place" : "hidden", `Contents ${key}`, shown(value));
  }
  return kept;
}

function isStructure(key: string, value: Value): boolean {
  if (key === "MCID") return typeof value === "number";
  if (key === "Type" || key === "Subtype") return isWord(value);
  if (key !== "BBox" && key !== "Attached") return false;
  return isKind(value, "list") && value.items.every((item) => typeof item === "number" || isWord(item));
}

function isWord(value: Value): boolean {
  return isKind(value, "name") && WORDS.has(value.name);
}
