import { dropped } from "./dropped.ts";
import { dictOf, isKind, listOf, type Entries, type Value } from "./values.ts";
import type { Rule, Walk } from "./walk.ts";
import type { Made } from "./writer.ts";

/** What may stand under each key. */
export type Keys = Readonly<Record<string, Rule>>;

function simple(accepts: (value: Value) => boolean): Rule {
  return { inline: true, clean: async (value) => await Promise.resolve(accepts(value) ? value : undefined) };
}

/** A number. */
export const number: Rule = simple((value) => typeof value === "number");
/** True or false. */
export const flag: Rule = simple((value) => typeof value === "boolean");
/** A name. */
export const name: Rule = simple((value) => isKind(value, "name"));
/** Text that people see. */
export const words: Rule = simple((value) => isKind(value, "text"));

/** Numbers, flags and names, in lists or lists of lists. */
export const numbers: Rule = {
  clean: async (value, walk) => {
    if (!isKind(value, "list")) return isKind(value, "text") || isKind(value, "dict") ? undefined : plain(value);
    return await keepItems(value.items, numbers, walk);
  },
};

function plain(value: Value): Value | undefined {
  return typeof value === "number" || typeof value === "boolean" || isKind(value, "name") ? value : undefined;
}

/** One of these names. */
export function oneOf(...names: readonly string[]): Rule {
  return simple((value) => isKind(value, "name") && names.includes(value.name));
}

/** A list; what is not of the kind is left out. */
export function list(rule: () => Rule): Rule {
  const known = once(rule);
  return {
    clean: async (value, walk) => (isKind(value, "list") ? await keepItems(value.items, known(), walk) : undefined),
  };
}

/** Rules refer to each other in circles, and are told apart by who they are: each is made once, when it is needed. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

async function keepItems(items: readonly Value[], rule: Rule, walk: Walk): Promise<Value> {
  const kept: Value[] = [];
  for (const item of items) {
    const each = await walk.keep(item, rule);
    if (each !== undefined) kept.push(each);
  }
  return listOf(kept);
}

/** A dictionary of these keys; all others are left out, and named. */
export function dict(at: string, keys: () => Keys): Rule {
  const known = once(keys);
  return {
    clean: async (value, walk) =>
      isKind(value, "dict") ? dictOf(await keepEntries(at, value.entries, known(), walk)) : undefined,
  };
}

/** A dictionary whose keys are names that something else refers to. */
export function named(rule: () => Rule): Rule {
  const known = once(rule);
  return {
    clean: async (value, walk) => {
      if (!isKind(value, "dict")) return undefined;
      const kept: [string, Value][] = [];
      for (const [key, each] of value.entries) {
        const one = await walk.keep(each, known());
        if (one !== undefined) kept.push([key, one]);
      }
      return dictOf(kept);
    },
  };
}

/** What is in the copy already, or never will be: a reference to it. */
export function reference(refer: (value: Value, walk: Walk) => Value | undefined): Rule {
  return { clean: nothing, refer };
}

async function nothing(): Promise<undefined> {
  await Promise.resolve();
}

/** One of several kinds of things, by what is there. */
export function choice(choose: (value: Value) => Rule | undefined): Rule {
  return { clean: async (value, walk) => await (choose(value)?.clean ?? nothing)(value, walk) };
}

/** The same for what pages and lists refer to as one thing: a layer of which there are two is never hidden. */
export function oneOfKinds(choose: (value: Value) => Rule | undefined): Rule {
  return { ...choice(choose), choose };
}

/** How the data of a stream goes into the copy: what its dictionary says of how it is packed, and the data. */
export type Body = (value: Extract<Value, { readonly kind: "stream" }>, walk: Walk) => Promise<Packing>;

export interface Packing {
  readonly entries: Entries;
  readonly data: Made["data"];
}

/** A stream with these keys in its dictionary. */
export function stream(at: string, keys: () => Keys, body: Body): Rule {
  const known = once(keys);
  return {
    clean: async (value, walk) => {
      if (!isKind(value, "stream")) return undefined;
      const entries = await keepEntries(at, value.entries, known(), walk);
      const packing = await body(value, walk);
      return { kind: "made", entries: new Map([...entries, ...packing.entries]), data: packing.data };
    },
  };
}

/** The entries that these keys allow. */
export async function keepEntries(at: string, entries: Entries, keys: Keys, walk: Walk): Promise<Entries> {
  const kept = new Map<string, Value>();
  for (const [key, value] of entries) {
    const rule = Object.hasOwn(keys, key) ? keys[key] : undefined;
    const one = rule === undefined ? undefined : await walk.keep(value, rule);
    if (one === undefined) await dropped(at, key, value, walk);
    else kept.set(key, one);
  }
  return kept;
}
