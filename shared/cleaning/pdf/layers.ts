import { dict, list, name, number, numbers, oneOfKinds } from "./rules.ts";
import { entriesOf, isKind, itemsOf, nameIn, type Entries, type Value } from "./values.ts";
import type { Rule, Walk } from "./walk.ts";
import { shown } from "./dropped.ts";

// Layers (ISO 32000-1, 8.11): "optional content".

const usage = dict("Usage", () => ({
  View: dict("Usage View", () => ({ ViewState: name })),
  Print: dict("Usage Print", () => ({ Subtype: name, PrintState: name })),
  Export: dict("Usage Export", () => ({ ExportState: name })),
  Zoom: dict("Usage Zoom", () => ({ min: number, max: number })),
}));

/** Each layer needs a name, and programs give it that of a file, a client or a place. */
const NAME = "Layer";

const layerName: Rule = {
  inline: true,
  clean: async (value, walk) => {
    if (!isKind(value, "text") || value.text !== NAME) walk.found.add("description", "OCG Name", shown(value));
    return await Promise.resolve({ kind: "text", text: NAME });
  },
};

/** Words that stand only in the list of layers. */
function unsaid(at: string): Rule {
  return {
    inline: true,
    clean: async (value, walk) => {
      walk.found.add("description", at, shown(value));
      await Promise.resolve();
      return undefined;
    },
  };
}
const heading = unsaid("OCProperties Order");

const layerGroup = dict("OCG", () => ({ Type: name, Name: layerName, Intent: numbers, Usage: usage }));

const membership = dict("OCMD", () => ({ Type: name, OCGs: groups, P: name, VE: expression }));

/** One layer, or a rule about several. */
export const layer: Rule = oneOfKinds((value) => {
  if (!isKind(value, "dict")) return undefined;
  return nameIn(value.entries.get("Type")) === "OCMD" ? membership : layerGroup;
});

const groups: Rule = oneOfKinds((value) => (isKind(value, "list") ? layerList : layer));
const layerList = list(() => layer);

const expression: Rule = oneOfKinds((value) => {
  if (isKind(value, "name")) return name;
  return isKind(value, "list") ? expressionList : layer;
});
const expressionList = list(() => expression);

/** Layers in the order of their list. */
const order: Rule = oneOfKinds((value) => {
  if (isKind(value, "text")) return heading;
  return isKind(value, "list") ? orderList : layer;
});
const orderList = list(() => order);

const configuration = dict("OCProperties D", () => ({
  Name: unsaid("OCProperties D Name"),
  BaseState: name,
  ON: layerList,
  OFF: layerList,
  Intent: numbers,
  AS: list(() => dict("OCProperties AS", () => ({ Event: name, OCGs: layerList, Category: numbers }))),
  Order: order,
  ListMode: name,
  RBGroups: list(() => layerList),
  Locked: layerList,
}));

/** All layers of a file, and which are shown. */
export const layers: Rule = {
  clean: async (value, walk) => {
    await nameHidden(entriesOf(value), walk);
    return await known.clean(value, walk);
  },
};

const known = dict("OCProperties", () => ({
  OCGs: layerList,
  D: configuration,
  Configs: list(() => configuration),
}));

/** What is not shown, and there. */
async function nameHidden(entries: Entries, walk: Walk): Promise<void> {
  const state = entriesOf(await walk.objects.entry(entries, "D"));
  const base = nameIn(await walk.objects.entry(state, "BaseState"));
  const off: Value = await walk.objects.entry(state, "OFF");
  if (base === "OFF") walk.left.add("hidden", "OCProperties BaseState", base);
  for (const each of itemsOf(off)) {
    const name = await walk.objects.entry(entriesOf(await walk.objects.resolve(each)), "Name");
    walk.left.add("hidden", "OCProperties OFF", shown(name));
  }
}
