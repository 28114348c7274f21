import { callOf } from "./calls.ts";
import { calledIn } from "./content-body.ts";
import { entriesOf, isKind, itemsOf, nameIn, type Entries, type Value } from "./values.ts";
import type { Walk } from "./walk.ts";

// What is drawn with the resources of whoever calls it: forms, patterns and letters that have none of their own, and names of color
// spaces. Readers look those up in the resources of the content that calls.

/**
 * What something under a name in resources calls of the same resources. Forms that are not under a name there (appearances, masks,
 * letters) are in the category `Drawing`.
 *
 * @throws NotCleanable
 */
export async function outerCalls(category: string, value: Value | undefined, walk: Walk): Promise<readonly string[]> {
  if (!isKind(value, "ref")) return await callsOf(category, value, walk);
  const key = callOf(category, String(value.number));
  const known = walk.calls.outer.get(key);
  if (known !== undefined) return known;
  const found = await callsOf(category, value, walk);
  walk.calls.outer.set(key, found);
  return found;
}

/** What letters that are drawn call (ISO 32000-1, 9.6.5), but for those that have resources of their own. @throws NotCleanable */
export async function letterCalls(font: Entries, walk: Walk): Promise<readonly string[]> {
  const calls = new Set<string>();
  for (const letter of entriesOf(await walk.objects.entry(font, "CharProcs")).values())
    for (const each of await outerCalls("Drawing", letter, walk)) calls.add(each);
  return [...calls];
}

/** True for what has resources of its own. @throws NotCleanable */
export async function hasResources(entries: Entries, walk: Walk): Promise<boolean> {
  return isKind(await walk.objects.entry(entries, "Resources"), "dict");
}

async function callsOf(category: string, value: Value | undefined, walk: Walk): Promise<readonly string[]> {
  const found = await walk.objects.resolve(value);
  const entries = entriesOf(found);
  switch (category) {
    case "XObject":
      if (nameIn(entries.get("Subtype")) === "Image") return await spaceOf(entries, walk);
      return nameIn(entries.get("Subtype")) === "Form" ? await drawingCalls(found, walk) : [];
    case "Pattern":
    case "Drawing":
      return await drawingCalls(found, walk);
    case "Shading":
      return await spaceOf(entries, walk);
    case "Font":
      return (await hasResources(entries, walk)) ? [] : await letterCalls(entries, walk);
    case "ExtGState":
      return await settingCalls(entries, walk);
    default:
      return [];
  }
}

async function drawingCalls(value: Value, walk: Walk): Promise<readonly string[]> {
  return isKind(value, "stream") && !(await hasResources(value.entries, walk)) ? await calledIn(value, walk) : [];
}

async function spaceOf(entries: Entries, walk: Walk): Promise<readonly string[]> {
  const space = nameIn(await walk.objects.entry(entries, "ColorSpace"));
  return space === "" ? [] : [callOf("ColorSpace", space)];
}

async function settingCalls(entries: Entries, walk: Walk): Promise<readonly string[]> {
  const mask = entriesOf(await walk.objects.entry(entries, "SMask")).get("G");
  const [font] = itemsOf(await walk.objects.entry(entries, "Font"));
  return [
    ...(mask === undefined ? [] : await outerCalls("Drawing", mask, walk)),
    ...(font === undefined ? [] : await outerCalls("Font", font, walk)),
  ];
}
