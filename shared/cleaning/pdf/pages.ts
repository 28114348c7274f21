import { NotCleanable } from "../refusal.ts";
import { annotations, appearances } from "./annotations.ts";
import { pageContents } from "./content-body.ts";
import { withoutResources } from "./drawing.ts";
import { rectOf, type Rect } from "./geometry.ts";
import { group, resources } from "./graphics.ts";
import { pageReference } from "./navigation.ts";
import { hasResources, outerCalls } from "./outer-calls.ts";
import { dict, keepEntries, name, number, numbers, type Keys } from "./rules.ts";
import { UnseenParts } from "./unseen.ts";
import { dictOf, entriesOf, isKind, itemsOf, listOf, refTo, type Entries, type Value } from "./values.ts";
import type { Rule, Walk } from "./walk.ts";

// The tree of pages (ISO 32000-1, 7.7.3).

const PARENTS_MOST = 32;

const INHERITED: Keys = {
  Type: name,
  Parent: pageReference,
  MediaBox: numbers,
  CropBox: numbers,
  Rotate: number,
};

const transition = dict("Trans", () => ({
  Type: name,
  S: name,
  D: number,
  Dm: name,
  M: name,
  Di: number,
  SS: number,
}));

const PAGE: Keys = {
  ...INHERITED,
  BleedBox: numbers,
  TrimBox: numbers,
  ArtBox: numbers,
  Group: group,
  Annots: annotations,
  Tabs: name,
  Dur: number,
  Trans: transition,
  UserUnit: number,
};

/** A page, or a node of their tree. */
function pageNode(unseen: UnseenParts): Rule {
  return {
    clean: async (value, walk) => {
      const entries = entriesOf(value);
      return entries.has("Kids") ? await cleanNode(entries, walk) : await cleanPage(entries, unseen, walk);
    },
  };
}

async function cleanPage(entries: Entries, unseen: UnseenParts, walk: Walk): Promise<Value> {
  const others = new Map([...withoutResources(entries)].filter(([key]) => key !== "Contents"));
  const kept = new Map(await keepEntries("Page", others, PAGE, walk));
  const contents = await walk.objects.entry(entries, "Contents");
  const parts = isKind(contents, "list") ? contents.items : [entries.get("Contents") ?? null];
  const { contents: content, text, called } = await pageContents(parts, walk);
  const own = (await hasResources(entries, walk)) ? entries.get("Resources") : walk.currentPage?.inherited;
  const lying = await appearances(await walk.objects.entry(entries, "Annots"), walk);
  if (own !== undefined) kept.set("Resources", await resources(own, await callsOn(lying, called, walk), walk));
  if (content !== undefined) kept.set("Contents", content);
  const [media, crop] = [await box(entries, "MediaBox", walk), await box(entries, "CropBox", walk)];
  if (isCropped(media, crop)) walk.left.add("hidden", "Page CropBox");
  await unseen.look({ text, called, resources: own, box: crop ?? media, annotations: lying });
  return dictOf(kept);
}

/** What a page calls of its resources: its content does, and what lies on it and has none. */
async function callsOn(
  lying: readonly { readonly drawn: Value }[],
  called: Iterable<string>,
  walk: Walk,
): Promise<ReadonlySet<string>> {
  const calls = new Set(called);
  for (const { drawn } of lying) for (const call of await outerCalls("Drawing", drawn, walk)) calls.add(call);
  return calls;
}

async function cleanNode(entries: Entries, walk: Walk): Promise<Value> {
  // Resources are written with the pages that call them.
  const others = new Map([...withoutResources(entries)].filter(([key]) => key !== "Kids" && key !== "Count"));
  const kept = await keepEntries("Pages", others, INHERITED, walk);
  const kids = itemsOf(await walk.objects.entry(entries, "Kids")).flatMap((kid) => walk.page(kid) ?? []);
  const count = kids.reduce((sum, kid) => sum + kid.leaves, 0);
  return dictOf([...kept, ["Kids", listOf(kids.map((kid) => refTo(kid.number)))], ["Count", count]]);
}

/** True for a page of which less is shown than it has. */
function isCropped(media: Rect | null, crop: Rect | null): boolean {
  return crop?.some((side, index) => Math.abs(side - (media?.[index] ?? side)) > 1) === true;
}

/** A box of a page: its own, or that of the nodes above it. @throws NotCleanable */
async function box(entries: Entries, key: string, walk: Walk): Promise<Rect | null> {
  let node = entries;
  for (let count = 0; count < PARENTS_MOST && !node.has(key); count += 1)
    node = entriesOf(await walk.objects.entry(node, "Parent"));
  return rectOf(await walk.objects.entry(node, key));
}

interface Node {
  readonly number: number;
  readonly parent: number;
  readonly isLeaf: boolean;
  /** For what is below it. */
  readonly resources: Value | undefined;
}

/** Gives all pages their numbers: those that the tree has, each once. @throws NotCleanable for no tree */
export async function placePages(root: Value | undefined, walk: Walk): Promise<void> {
  if (!isKind(root, "ref")) throw new NotCleanable("cleaning.malformed");
  const nodes: Node[] = [];
  const visited = new Set<number>();
  const waiting = [{ number: root.number, parent: -1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (visited.has(next.number)) throw new NotCleanable("cleaning.malformed");
    visited.add(next.number);
    const entries = entriesOf(await walk.objects.load(next.number));
    const kids = itemsOf(await walk.objects.entry(entries, "Kids"));
    const isLeaf = !entries.has("Kids");
    const own = !isLeaf && (await hasResources(entries, walk)) ? entries.get("Resources") : undefined;
    const index = nodes.push({ ...next, isLeaf, resources: own ?? nodes[next.parent]?.resources }) - 1;
    for (const kid of kids.toReversed()) {
      if (!isKind(kid, "ref")) throw new NotCleanable("cleaning.malformed");
      waiting.push({ number: kid.number, parent: index });
    }
  }
  const leaves: number[] = nodes.map(({ isLeaf }) => (isLeaf ? 1 : 0));
  for (let index = nodes.length - 1; index > 0; index -= 1) {
    const parent = nodes[index]?.parent ?? 0;
    leaves[parent] = (leaves[parent] ?? 0) + (leaves[index] ?? 0);
  }
  const page = pageNode(new UnseenParts(walk));
  for (const [index, { number: own, resources: held }] of nodes.entries())
    walk.placePage(own, page, { leaves: leaves[index] ?? 0, inherited: held });
}
