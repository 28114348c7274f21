import { withoutCountry } from "./language.ts";
import { shown } from "./dropped.ts";
import { dict, keepEntries, name, number, numbers, reference, words } from "./rules.ts";
import {
  dictOf,
  entriesOf,
  isKind,
  itemsOf,
  listOf,
  nameIn,
  nameOf,
  refTo,
  type Entries,
  type Value,
} from "./values.ts";
import type { Rule, Walk } from "./walk.ts";

// Ways within a file (ISO 32000-1, 12.3) and out of it (12.6).

const NAMED_MOST = 8;
/** Links that say where they go, and not where they were made. */
const ADDRESS = /^(?:https?|ftp|mailto):/i;

/** A reference to a page that is in the copy. */
export const pageReference: Rule = reference((value, walk) => {
  const page = walk.page(value);
  return page === undefined ? undefined : refTo(page.number);
});

/** A place in the file: those that have a name are written out, because names are not shown. */
export const destination: Rule = { inline: true, clean: async (value, walk) => await placeOf(value, walk, 0) };

async function placeOf(value: Value, walk: Walk, named: number): Promise<Value | undefined> {
  if (isKind(value, "dict")) return await placeOf(await walk.objects.entry(value.entries, "D"), walk, named + 1);
  if (isKind(value, "text") || isKind(value, "name")) {
    const found = walk.destinations.get(isKind(value, "text") ? value.text : value.name);
    if (found === undefined || named > NAMED_MOST) return undefined;
    return await placeOf(await walk.objects.resolve(found), walk, named + 1);
  }
  const [page, ...view] = itemsOf(value);
  const target = await walk.keep(page, pageReference);
  if (target === undefined) return undefined;
  const items: Value[] = [target];
  for (const each of view) {
    const found = await walk.objects.resolve(each);
    if (found === null || typeof found === "number" || isKind(found, "name")) items.push(found);
  }
  return listOf(items);
}

/** What happens at a click: going somewhere. Nothing that runs. */
export const action: Rule = {
  inline: true,
  clean: async (value, walk) => {
    const entries = entriesOf(value);
    const kind = nameIn(await walk.objects.entry(entries, "S"));
    const address = await walk.objects.entry(entries, "URI");
    if (kind === "GoTo") {
      const target = await walk.keep(entries.get("D"), destination);
      return target === undefined
        ? undefined
        : dictOf([
            ["S", nameOf("GoTo")],
            ["D", target],
          ]);
    }
    if (kind === "URI" && isKind(address, "text") && ADDRESS.test(address.text)) {
      walk.left.add("link", "Action URI", shown(address));
      return dictOf([
        ["S", nameOf("URI")],
        ["URI", address],
      ]);
    }
    walk.found.add(kind === "URI" ? "link" : "hidden", `Action ${kind}`, shown(address));
    return undefined;
  },
};

/** Where a file opens. */
export const opening: Rule = {
  inline: true,
  clean: async (value, walk) => await (isKind(value, "dict") ? action : destination).clean(value, walk),
};

/** The language of the words, without a country. */
export const language: Rule = {
  inline: true,
  clean: async (value, walk) => {
    const kept = withoutCountry(value);
    if (kept !== undefined && kept !== value) walk.found.add("place", "Catalog Lang", shown(value));
    return await Promise.resolve(kept);
  },
};

const outlineReference = reference((value, walk) => walk.placed(value, outline));

/** A heading of the outline, or its root. */
export const outline: Rule = {
  clean: async (value, walk) => dictOf(await keepEntries("Outlines", entriesOf(value), OUTLINE, walk)),
};

const OUTLINE = {
  Type: name,
  Title: words,
  Parent: outlineReference,
  Prev: outlineReference,
  Next: outlineReference,
  First: outlineReference,
  Last: outlineReference,
  Count: number,
  Dest: destination,
  A: action,
  C: numbers,
  F: number,
};

/** Gives the headings that people see their numbers: those that the lists of the outline go through. @throws NotCleanable */
export async function placeOutline(root: Value | undefined, walk: Walk): Promise<void> {
  const waiting = [root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!isKind(next, "ref") || walk.placed(next, outline) !== undefined) continue;
    const entries: Entries = entriesOf(await walk.objects.load(next.number));
    if (entries.size === 0) continue;
    walk.place(next.number, outline);
    waiting.push(entries.get("Next"), entries.get("First"));
  }
}

const label = dict("PageLabel", () => ({ Type: name, S: name, P: words, St: number }));
const labelOrNumber: Rule = {
  clean: async (value, walk) => (typeof value === "number" ? value : await label.clean(value, walk)),
};

/** The numbers of pages, as they are shown (12.4.2). */
export const labels: Rule = dict("PageLabels", () => ({ Nums: labelList, Kids: labelKids, Limits: numbers }));
const labelList: Rule = {
  clean: async (value, walk) => await listed(value, labelOrNumber, walk),
};
const labelKids: Rule = { clean: async (value, walk) => await listed(value, labels, walk) };

async function listed(value: Value, rule: Rule, walk: Walk): Promise<Value> {
  const items: Value[] = [];
  for (const item of itemsOf(value)) items.push((await walk.keep(item, rule)) ?? null);
  return listOf(items);
}
