import type { Objects } from "./objects.ts";
import { entriesOf, isKind, itemsOf, type Value } from "./values.ts";

const NAMES_MOST = 200_000;

/** What a tree of names holds (ISO 32000-1, 7.9.6), as far as it is one. @throws NotCleanable */
export async function nameTree(root: Value | undefined, objects: Objects): Promise<ReadonlyMap<string, Value>> {
  const named = new Map<string, Value>();
  const visited = new Set<number>();
  const waiting: Value[] = root === undefined ? [] : [root];
  for (let node = waiting.pop(); node !== undefined && named.size < NAMES_MOST; node = waiting.pop()) {
    if (isKind(node, "ref")) {
      if (visited.has(node.number)) continue;
      visited.add(node.number);
    }
    const entries = entriesOf(await objects.resolve(node));
    const pairs = itemsOf(await objects.entry(entries, "Names"));
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const name = await objects.resolve(pairs[index]);
      if (isKind(name, "text")) named.set(name.text, pairs[index + 1] ?? null);
    }
    for (const kid of itemsOf(await objects.entry(entries, "Kids"))) if (isKind(kid, "ref")) waiting.push(kid);
  }
  return named;
}
