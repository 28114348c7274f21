import { cleanedContent } from "./content-body.ts";
import { hasResources } from "./outer-calls.ts";
import type { KeepResources } from "./resources.ts";
import { keepEntries, once, type Keys } from "./rules.ts";
import { isKind, type Entries } from "./values.ts";
import type { Rule } from "./walk.ts";

/** A content stream with these keys in its dictionary, and with resources of its own or those of whoever calls it. */
export function drawing(at: string, keys: () => Keys, resources: () => KeepResources): Rule {
  const known = once(keys);
  return {
    clean: async (value, walk) => {
      if (!isKind(value, "stream")) return undefined;
      const kept = new Map(await keepEntries(at, withoutResources(value.entries), known(), walk));
      const { packing, called } = await cleanedContent(value, walk);
      const own = value.entries.get("Resources");
      if (own !== undefined && (await hasResources(value.entries, walk)))
        kept.set("Resources", await resources()(own, called, walk));
      return { kind: "made", entries: new Map([...kept, ...packing.entries]), data: packing.data };
    },
  };
}

/** The entries but for the resources, which depend on what is drawn with them. */
export function withoutResources(entries: Entries): Entries {
  return new Map([...entries].filter(([key]) => key !== "Resources"));
}
