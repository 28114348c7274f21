import type { FindingList } from "../finding-list.ts";
import { shown } from "./dropped.ts";
import { withoutCountry } from "./language.ts";
import { isKind, type Entries, type Value } from "./values.ts";

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
  if (key === "Type" || key === "Subtype") return isKind(value, "name");
  if (key !== "BBox" && key !== "Attached") return false;
  return isKind(value, "list") && value.items.every((item) => typeof item === "number" || isKind(item, "name"));
}
