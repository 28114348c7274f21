import { names, type ElementRule } from "../xml/rules.ts";
import { unescaped } from "../xml/text.ts";
import type { HiddenStyles } from "./survey.ts";

/** Where programs look for a page that nothing names. */
const TAKEN_UNNAMED = ["Standard", "Default"];

/**
 * The master pages that something is shown on, by their new names: of styles and of the content as it is written from now on, those that
 * follow on them, and those that are taken where nothing is named.
 */
export function usedMasters({ masters, onMasters, renamed }: HiddenStyles, content: string): ReadonlySet<string> {
  const now = (name: string): string => renamed.get(name) ?? name;
  const used = new Set([...TAKEN_UNNAMED, ...[...onMasters].map(now)]);
  const [first] = masters.keys();
  if (first !== undefined) used.add(now(first));
  for (const [, name = ""] of content.matchAll(/\bmaster-page-name="([^"]*)"/g)) used.add(unescaped(name));
  const following = new Map([...masters].map(([name, next]) => [now(name), now(next)]));
  // What is added while the set is gone through is met, too.
  for (const name of used) used.add(following.get(name) ?? name);
  return used;
}

/** Rules for headers and footers that are off, pages that nothing is shown on, and what is seen on handouts alone. */
export function masterRules(
  { renamed }: HiddenStyles,
  isUsed: (name: string) => boolean,
): readonly (readonly [string, ElementRule])[] {
  const edge: ElementRule = ({ attributes }) => (attributes.get("style:display") === "false" ? "empty" : "keep");
  const master: ElementRule = ({ attributes }) => {
    const name = unescaped(attributes.get("style:name") ?? "");
    return isUsed(renamed.get(name) ?? name) ? "keep" : "empty";
  };
  return [
    ...names("style", "header header-left header-first footer footer-left footer-first").map(
      (name) => [name, edge] as const,
    ),
    ["style:master-page", master],
    ["style:handout-master", () => "hidden"],
  ];
}
