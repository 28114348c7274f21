import { NotCleanable } from "../refusal.ts";
import { shown } from "./dropped.ts";
import { isLeftToReaders, nameField } from "./fields.ts";
import { rectOf, type Rect } from "./geometry.ts";
import { form } from "./graphics.ts";
import { layer } from "./layers.ts";
import { action, destination, pageReference } from "./navigation.ts";
import { dict, keepEntries, name, number, numbers, words, type Keys } from "./rules.ts";
import { isStandardStamp, STAMP } from "./stamps.ts";
import { dictOf, entriesOf, isKind, itemsOf, listOf, nameIn, nameOf, type Entries, type Value } from "./values.ts";
import type { Rule, Walk } from "./walk.ts";

// What lies on pages (ISO 32000-1, 12.5): links, and what is drawn. Remarks are not part of what a page shows.

const DRAWN = new Set([
  ...["FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline", "Squiggly"],
  ...["StrikeOut", "Stamp", "Caret", "Ink", "Watermark", "Redact", "Widget"],
]);
const HIDDEN = 2 | 32;

const border = dict("Border", () => ({ Type: name, W: number, S: name, D: numbers, I: number }));

const PLACED = {
  Type: name,
  Subtype: name,
  Rect: numbers,
  F: number,
  P: pageReference,
  OC: layer,
  Border: numbers,
  BS: border,
  C: numbers,
};

const LINK = { ...PLACED, H: name, QuadPoints: numbers, Dest: destination, A: action };

const MARKUP = {
  ...PLACED,
  BE: border,
  CA: number,
  CL: numbers,
  IC: numbers,
  InkList: numbers,
  L: numbers,
  LE: numbers,
  LL: number,
  LLE: number,
  LLO: number,
  Q: number,
  QuadPoints: numbers,
  RD: numbers,
  Vertices: numbers,
};

/** What readers draw by themselves where nobody has drawn it. */
const UNDRAWN: Readonly<Record<string, Keys>> = { FreeText: { Contents: words, DA: words }, Stamp: STAMP };

const annotation: Rule = {
  clean: async (value, walk) => {
    const entries = entriesOf(value);
    const subtype = await subtypeOf(entries, walk);
    if (subtype === "Link") return dictOf(await keepEntries("Annot Link", without(entries, "AP"), LINK, walk));
    const drawn = await appearance(entries, walk);
    if (subtype === "Widget") {
      await nameField(entries, walk);
      const kept = [...entries].filter(([key]) => Object.hasOwn(PLACED, key) && key !== "Subtype");
      const stamp = new Map([...kept, ["Subtype", nameOf("Stamp")] as const]);
      return await withAppearance(await keepEntries("Widget", stamp, PLACED, walk), drawn, walk);
    }
    if (subtype !== "Stamp") walk.left.add("hidden", `Annot ${subtype} over content`);
    const keys = drawn === undefined ? { ...MARKUP, ...UNDRAWN[subtype] } : MARKUP;
    const kept = await keepEntries(`Annot ${subtype}`, without(entries, "AP", "AS"), keys, walk);
    return await withAppearance(kept, drawn, walk);
  },
};

/** The annotations of a page that it shows. */
export const annotations: Rule = {
  clean: async (value, walk) => {
    const kept: Value[] = [];
    for (const each of itemsOf(value)) {
      if (!(await isShown(entriesOf(await walk.objects.resolve(each)), walk))) continue;
      const one = await walk.keep(each, annotation);
      if (one !== undefined) kept.push(one);
    }
    return listOf(kept);
  },
};

/** How an annotation looks, and where. */
interface Appearance {
  readonly drawn: Value;
  readonly rect: Rect | null;
}

/** How the annotations of a page look that it shows. @throws NotCleanable */
export async function appearances(list: Value, walk: Walk): Promise<readonly Appearance[]> {
  const found: Appearance[] = [];
  for (const each of itemsOf(list)) {
    const entries = entriesOf(await walk.objects.resolve(each));
    const isDrawn = DRAWN.has(await subtypeOf(entries, walk)) && !(await isHidden(entries, walk));
    const drawn = isDrawn ? await appearance(entries, walk) : undefined;
    if (drawn !== undefined) found.push({ drawn, rect: rectOf(await walk.objects.entry(entries, "Rect")) });
  }
  return found;
}

async function subtypeOf(entries: Entries, walk: Walk): Promise<string> {
  return nameIn(await walk.objects.entry(entries, "Subtype"));
}

async function isHidden(entries: Entries, walk: Walk): Promise<boolean> {
  const flags = await walk.objects.entry(entries, "F");
  return typeof flags === "number" && (flags & HIDDEN) !== 0;
}

async function isShown(entries: Entries, walk: Walk): Promise<boolean> {
  const { objects } = walk;
  const subtype = await subtypeOf(entries, walk);
  if (entries.size === 0) return false;
  if ((subtype === "Link" || DRAWN.has(subtype)) && !(await isHidden(entries, walk))) {
    const isDrawn = (await appearance(entries, walk)) !== undefined;
    if (subtype === "Widget") {
      if (await isLeftToReaders(entries, isDrawn, walk)) throw new NotCleanable("cleaning.unsupported");
      return isDrawn;
    }
    if (subtype !== "Stamp" || (await isStandardStamp(entries, walk)) || isDrawn) return true;
  }
  walk.found.add(
    subtype === "Text" ? "history" : "hidden",
    `Annot ${subtype}`,
    await wordsIn(entries, "Contents", walk),
  );
  for (const [key, aspect] of [
    ["T", "person"],
    ["M", "time"],
    ["CreationDate", "time"],
  ] as const) {
    if (entries.has(key)) walk.found.add(aspect, `Annot ${subtype} ${key}`, await wordsIn(entries, key, walk));
  }
  const file = entriesOf(await objects.entry(entries, "FS"));
  if (file.size > 0)
    walk.found.add("hidden", `Annot ${subtype} FS`, await wordsIn(file, file.has("UF") ? "UF" : "F", walk));
  return false;
}

/** How an annotation looks now: other states are not shown. */
async function appearance(entries: Entries, walk: Walk): Promise<Value | undefined> {
  const { objects } = walk;
  const normal = entriesOf(await objects.entry(entries, "AP")).get("N");
  const found = await objects.resolve(normal);
  if (isKind(found, "stream")) return normal;
  const state = nameIn(await objects.entry(entries, "AS"));
  const chosen = entriesOf(found).get(state);
  return isKind(await objects.resolve(chosen), "stream") ? chosen : undefined;
}

async function withAppearance(kept: Entries, drawn: Value | undefined, walk: Walk): Promise<Value> {
  const normal = await walk.keep(drawn, form);
  return normal === undefined ? dictOf(kept) : dictOf([...kept, ["AP", dictOf([["N", normal]])]]);
}

async function wordsIn(entries: Entries, key: string, walk: Walk): Promise<string | null> {
  return shown(await walk.objects.entry(entries, key));
}

function without(entries: Entries, ...keys: readonly string[]): Entries {
  return new Map([...entries].filter(([key]) => !keys.includes(key)));
}
