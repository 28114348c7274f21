import { callOf } from "./calls.ts";
import { dropped } from "./dropped.ts";
import { outerCalls } from "./outer-calls.ts";
import { dictOf, isKind, type Entries, type Value } from "./values.ts";
import type { Rule, Walk } from "./walk.ts";
import { written } from "./written.ts";

/** What resources are made of: a rule for what stands in each part under names, or for a part that has none. */
interface Parts {
  readonly named: Readonly<Record<string, Rule>>;
  readonly others: Readonly<Record<string, Rule>>;
}

/** Leaves of resources what some content calls. */
export type KeepResources = (value: Value, called: Iterable<string>, walk: Walk) => Promise<Value>;

/** What readers use without being called: in place of the plain color spaces (ISO 32000-1, 8.6.5.6). */
const DEFAULTS = ["DefaultGray", "DefaultRGB", "DefaultCMYK"].map((name) => callOf("ColorSpace", name));

/**
 * Resources (7.8.3) of which that stays which the content calls that is drawn with them. Programs that take pages out of a file leave
 * the resources of all its pages: the pictures and words of those that are gone.
 */
export function resourcesOf(parts: () => Parts): KeepResources {
  return async (value, called, walk) => {
    const { named, others } = parts();
    const entries = await walk.shared.entries(value);
    const held = new Map<string, Entries>();
    for (const [category, each] of entries)
      if (Object.hasOwn(named, category)) held.set(category, await walk.shared.entries(each));
    const calls = await reached(held, called, walk);
    const kept: [string, Value][] = [];
    for (const [category, each] of entries) {
      const [own, other] = [held.get(category), Object.hasOwn(others, category) ? others[category] : undefined];
      const rule = named[category];
      const part =
        own !== undefined && rule !== undefined
          ? await keepCalled(category, own, calls, rule, walk)
          : other && (await walk.keep(each, other));
      if (part !== undefined) kept.push([category, part]);
      else if (own === undefined) await dropped("Resources", category, each, walk);
    }
    return dictOf(kept);
  };
}

/** What is called, and what that calls in turn: a list that grows while it is gone through. */
async function reached(
  held: ReadonlyMap<string, Entries>,
  called: Iterable<string>,
  walk: Walk,
): Promise<ReadonlySet<string>> {
  const calls = new Set([...DEFAULTS, ...called]);
  for (const call of calls) {
    const slash = call.indexOf("/");
    const category = call.slice(0, slash);
    const value = held.get(category)?.get(call.slice(slash + 1));
    if (value !== undefined) for (const each of await outerCalls(category, value, walk)) calls.add(each);
  }
  return calls;
}

async function keepCalled(
  category: string,
  held: Entries,
  calls: ReadonlySet<string>,
  rule: Rule,
  walk: Walk,
): Promise<Value | undefined> {
  const { budget } = walk.objects;
  const kept: [string, Value][] = [];
  // Many pages may share these, and each has its own afterwards.
  budget.spend(held.size);
  for (const [name, value] of held) {
    const call = callOf(category, name);
    if (!calls.has(call)) {
      walk.calls.passed(category, name, value);
      continue;
    }
    walk.calls.called(call);
    const one = await walk.keep(value, rule);
    if (one === undefined) continue;
    if (!isKind(one, "ref")) budget.spend(written(one).length);
    kept.push([category === "Properties" ? walk.propertyNames.of(name) : name, one]);
  }
  return kept.length === 0 ? undefined : dictOf(kept);
}

/** Names what is in the resources of a file and called by nothing. */
export function nameUncalled(walk: Walk): void {
  for (const { category, name } of walk.calls.unused((number) => walk.objects.wasRead(number)))
    walk.found.add("hidden", `Resources ${category}`, name);
}
