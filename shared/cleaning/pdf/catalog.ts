import { NotCleanable } from "../refusal.ts";
import { layers } from "./layers.ts";
import { nameTree } from "./name-tree.ts";
import { labels, language, opening, outline, pageReference } from "./navigation.ts";
import { dict, flag, keepEntries, name, number, numbers, oneOf, reference, type Keys } from "./rules.ts";
import { dictOf, entriesOf, type Entries, type Value } from "./values.ts";
import type { Rule, Walk } from "./walk.ts";
import type { Objects } from "./objects.ts";

const preferences = dict("ViewerPreferences", () => ({
  HideToolbar: flag,
  HideMenubar: flag,
  HideWindowUI: flag,
  FitWindow: flag,
  CenterWindow: flag,
  DisplayDocTitle: flag,
  NonFullScreenPageMode: name,
  Direction: name,
  ViewArea: name,
  ViewClip: name,
  PrintArea: name,
  PrintClip: name,
  PrintScaling: name,
  Duplex: name,
  PickTrayByPDFSize: flag,
  PrintPageRange: numbers,
  NumCopies: number,
}));

const headings = reference((value, walk) => walk.placed(value, outline));

const KEYS: Keys = {
  Type: name,
  Version: name,
  Pages: pageReference,
  PageLabels: labels,
  ViewerPreferences: preferences,
  PageLayout: name,
  PageMode: oneOf("UseNone", "UseOutlines", "UseThumbs", "FullScreen", "UseOC"),
  Outlines: headings,
  OCProperties: layers,
  Lang: language,
  OpenAction: opening,
};

/** The root of a file (ISO 32000-1, 7.7.2). */
export const catalog: Rule = {
  clean: async (value, walk) => {
    const entries = entriesOf(value);
    // Pages that a program would draw: what is there says "please wait".
    if ((await walk.objects.entry(entries, "NeedsRendering")) === true) throw new NotCleanable("cleaning.unsupported");
    const others = new Map([...entries].filter(([key]) => key !== "Names" && key !== "Dests"));
    const kept = await keepEntries("Catalog", others, KEYS, walk);
    await nameNames(entriesOf(await walk.objects.entry(entries, "Names")), walk);
    return dictOf(kept);
  },
};

/** What is in a file under a name, and never on a page: other files, scripts. */
async function nameNames(names: Entries, walk: Walk): Promise<void> {
  for (const [key, tree] of names) {
    if (key === "Dests") continue;
    const held = await nameTree(tree, walk.objects);
    for (const each of held.keys()) walk.found.add("hidden", `Names ${key}`, each);
    if (held.size === 0) walk.found.add("hidden", `Names ${key}`);
  }
}

/** All places that have a name. @throws NotCleanable */
export async function destinationsOf(root: Entries, objects: Objects): Promise<ReadonlyMap<string, Value>> {
  const old = entriesOf(await objects.entry(root, "Dests"));
  const names = entriesOf(await objects.entry(root, "Names"));
  return new Map([...old, ...(await nameTree(names.get("Dests"), objects))]);
}
